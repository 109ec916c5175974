import {
  citation,
  dayInWords,
  type IsoDate,
  idInWords,
  type ResolvedMilestone,
  type ResolvedTimeline,
  weekdayOf,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import { caseInWords } from '../terminal/words.js';

/** A day, or a day and a time in London, as people write it: "Wed 3 May 2017, 15:00". */
function whenInWords(when: string): string {
  const day = when.slice(0, 10) as IsoDate;
  const time = when.slice(11, 16);
  return `${weekdayOf(day).slice(0, 3)} ${dayInWords(day)}${time === '' ? '' : `, ${time}`}`;
}

function remarks({ id, flags, otherReading }: ResolvedMilestone): readonly string[] {
  const other = otherReading ? [`or ${whenInWords(otherReading.due)}. ${otherReading.because}`] : [];
  return [...other, ...flags].map((each) => `${id}: ${each}`);
}

/** A timetable: a line a milestone in printed order, then what to look at before relying on a date. */
export function timelineInWords(timeline: ResolvedTimeline, layout: Layout): string {
  const { title, doubtful } = layout.paint;
  const rows = timeline.milestones.map((milestone) => [
    milestone.id,
    milestone.due === null ? 'no date' : whenInWords(milestone.due),
    idInWords(milestone.by),
    `${milestone.says}${caseInWords(milestone)}`,
    citation(milestone.source),
  ]);
  const concerns = [...timeline.flags, ...timeline.milestones.flatMap(remarks)];
  return [
    title(
      `${timeline.title} (${timeline.theme}): notified ${whenInWords(timeline.notified)}. Times are London's.`,
    ),
    '',
    table(['Milestone', 'Due', 'By', 'What', 'Source'], rows, layout),
    ...(concerns.length === 0 ? [] : ['', title('Look at')]),
    ...concerns.map((each) => doubtful(wrapped(`- ${each}`, layout.width))),
  ].join('\n');
}
