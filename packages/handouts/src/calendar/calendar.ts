import {
  type ClockTime,
  londonInstant,
  type ResolvedMilestone,
  type ResolvedTimeline,
  sentence,
} from '@deepdive/core';
import ical, {
  escape as escapedValue,
  type ICalCalendar,
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import { printable } from '../page/printable.js';
import { dayOf, dueInWords } from '../words/dates.js';
import { inWords } from '../words/words.js';
import { milestoneDescription, otherReadingDescription } from './milestone-description.js';

/** The instant of a date (its first moment) or of a date and time, which is London's where it names no offset. */
function instantOf(when: string): Date {
  const day = dayOf(when);
  const time = when.slice(11, 16);
  if (day === null || time === '' || /(?:Z|[+-]\d\d:\d\d)$/.test(when)) return new Date(when);
  return new Date(londonInstant(day, time as ClockTime));
}

function uid(timeline: ResolvedTimeline, milestone: ResolvedMilestone, kind?: string): string {
  const parts = [timeline.theme, milestone.id, timeline.notified, ...(kind ? [kind] : [])];
  return `${parts.map((part) => part.replace(/[^A-Za-z0-9._-]+/g, '-')).join('.')}@deepdive`;
}

/** A deadline is a moment or a day; it takes no time from anyone's diary. */
function deadline(due: string, stamp: Date): ICalEventData {
  return {
    start: instantOf(due),
    allDay: !due.includes('T'),
    stamp,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function eventsOf(
  timeline: ResolvedTimeline,
  milestone: ResolvedMilestone,
  stamp: Date,
): readonly ICalEventData[] {
  const { due, otherReading } = milestone;
  const { onlyWhen } = milestone;
  const says = printable(onlyWhen === null ? milestone.says : `${milestone.says} (only when ${onlyWhen})`);
  const used: ICalEventData[] = due
    ? [
        {
          ...deadline(due, stamp),
          id: uid(timeline, milestone),
          summary: says,
          description: printable(milestoneDescription(milestone)),
          status: ICalEventStatus.CONFIRMED,
        },
      ]
    : [];
  if (!otherReading) return used;
  return [
    ...used,
    {
      ...deadline(otherReading.due, stamp),
      id: uid(timeline, milestone, 'other-reading'),
      summary: `${says} (other reading)`,
      description: printable(otherReadingDescription(milestone, otherReading.because)),
      status: ICalEventStatus.TENTATIVE,
    },
  ];
}

/** What a calendar says of itself: notification, flags, and by name every milestone that has no date. */
function calendarNote(timeline: ResolvedTimeline): string {
  const undated = timeline.milestones.filter(({ due }) => due === null);
  const lines = [
    `Notified ${dueInWords(timeline.notified)}. Times are London's.`,
    ...timeline.flags,
    ...(undated.length === 0 ? [] : ['Not in the calendar because they have no date:']),
    ...undated.map((milestone) => `- ${undatedInWords(milestone)}`),
  ];
  return lines.join('\n');
}

function undatedInWords({ says, by, onlyWhen, asPrinted, needs }: ResolvedMilestone): string {
  return [
    sentence(says),
    ...(onlyWhen === null ? [] : [sentence(`Only when ${onlyWhen}`)]),
    `Who: ${sentence(inWords(by))}`,
    ...(asPrinted === null ? [] : [`As printed: ${sentence(asPrinted)}`]),
    ...(needs === null ? [] : [`Needs the date of: ${sentence(inWords(needs))}`]),
  ].join(' ');
}

/**
 * The timetable of an inspection as a calendar file (iCalendar, RFC 5545). Each milestone with a date is an event: a
 * day where the text gives a day, an instant in UTC where it gives a time. Another reading of the same words is a
 * tentative event of its own. Milestones without a date are named in the calendar's description. The same timetable
 * gives the same bytes; an event's identity follows from theme, milestone and notification.
 *
 * @throws RangeError where a date of the timetable does not exist
 * @example
 * ```ts
 * import { convention } from '@deepdive/core';
 * import { calendar } from '@deepdive/handouts';
 *
 * const file = calendar({
 *   theme: 'example@2020', title: 'An example', notified: '2017-05-02', events: {}, flags: [],
 *   milestones: [{
 *     id: 'listsSent', says: 'The lists are sent', by: 'localAuthority', due: '2017-05-03T15:00:00+01:00', reading: null,
 *     needs: null, flags: [], asPrinted: null, provides: [], stage: null, onlyWhen: null, source: convention('example'), assumptions: [],
 *   }],
 * });
 * console.log(file.includes('DTSTART:20170503T140000Z')); // true
 * ```
 */
export function calendar(timeline: ResolvedTimeline): string {
  const stamp = instantOf(timeline.notified);
  const stated: ICalCalendar = ical({
    prodId: '//Deepdive//Handouts//EN',
    method: ICalCalendarMethod.PUBLISH,
    // The library writes name and description as they stand, so a line end in them would break the file.
    name: escapedValue(printable(timeline.title), false),
    description: escapedValue(printable(calendarNote(timeline)), false),
    timezone: null,
  });
  stated.x('X-WR-TIMEZONE', 'Europe/London');
  for (const milestone of timeline.milestones) stated.events([...eventsOf(timeline, milestone, stamp)]);
  return `${stated.toString()}\r\n`;
}
