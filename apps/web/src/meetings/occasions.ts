import type { ResolvedMilestone, ResolvedTimeline, Source, ThemeManifest } from '@deepdive/core';

/** Something that a theme states and people meet for. */
export interface Occasion {
  /** Unique within the theme: `milestone.id`, or `guidance.id.statement`. */
  readonly id: string;
  readonly says: string;
  readonly source: Source;
  /** Where it is a point of the timetable. */
  readonly milestone: ResolvedMilestone | null;
}

/** What a publication says of meetings under one heading. */
export interface OccasionGroup {
  readonly title: string;
  readonly occasions: readonly Occasion[];
}

/**
 * Words of meeting. A theme has no mark for a meeting, so what it says tells: whoever reads the page sees the whole
 * sentence, and may plan a meeting for any other milestone too.
 */
const ofMeeting =
  /\b(?:meet|meets|meetings?|interview(?:s|ed)?|conversations?|discuss(?:es|ed|ion|ions)?|talks?|speaks?|calls?|telephones?|observ(?:es?|ed|ations?)|visits?|visited|focus groups?|feedback|briefings?)\b/i;

/** Whether words speak of people meeting. */
const speaksOfMeeting = (text: string): boolean => ofMeeting.test(text);

/** A point of a timetable as something to meet for. */
export const milestoneOccasion = (milestone: ResolvedMilestone): Occasion => ({
  id: `milestone.${milestone.id}`,
  says: milestone.says,
  source: milestone.source,
  milestone,
});

/** Every point of a timetable, as something to meet for. */
const milestoneOccasions = ({ milestones }: ResolvedTimeline): readonly Occasion[] =>
  milestones.map(milestoneOccasion);

/** The points of a timetable at which people meet, or hand over what they will meet for, in printed order. */
export function meetingsDue(theme: ThemeManifest, timeline: ResolvedTimeline): readonly Occasion[] {
  const titles = new Map(theme.guidance.map(({ id, title }) => [id, title]));
  return milestoneOccasions(timeline).filter(
    ({ milestone }) =>
      milestone !== null &&
      [milestone.says, ...milestone.provides.map((id) => titles.get(id) ?? '')].some(speaksOfMeeting),
  );
}

/** What a theme says of meetings beside its timetable: every statement under a heading that speaks of them. */
export const occasionsStated = (theme: ThemeManifest): readonly OccasionGroup[] =>
  theme.guidance
    .filter(({ title }) => speaksOfMeeting(title))
    .map(({ id, title, statements }) => ({
      title,
      occasions: statements.map((statement) => ({
        id: `guidance.${id}.${statement.id}`,
        says: statement.says,
        source: statement.source,
        milestone: null,
      })),
    }));

/** Everything that a meeting can be held for. */
export const allOccasions = (theme: ThemeManifest, timeline: ResolvedTimeline): readonly Occasion[] => [
  ...milestoneOccasions(timeline),
  ...occasionsStated(theme).flatMap(({ occasions }) => occasions),
];
