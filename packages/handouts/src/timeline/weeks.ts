import { addDays, daysBetween, type IsoDate, mondayOfWeek, type ResolvedTimeline } from '@deepdive/core';
import { dayOf } from '../words/dates.js';
import { inWords } from '../words/words.js';

/** What stands on one day of the picture: a milestone by its number in the table, or an event by name. */
export interface Mark {
  readonly on: IsoDate;
  readonly kind: 'due' | 'otherReading' | 'event';
  readonly text: string;
}

/** A week in which something stands, and how many weeks with nothing came before it. */
export interface Week {
  readonly monday: IsoDate;
  readonly emptyBefore: number;
  readonly days: readonly (readonly Mark[])[];
}

/** Everything of a timetable that has a day. Milestones are numbered from 1 in the timetable's order. */
export function marksOf(timeline: ResolvedTimeline): readonly Mark[] {
  const mark = (when: string | null | undefined, kind: Mark['kind'], text: string): readonly Mark[] => {
    const on = when ? dayOf(when) : null;
    return on === null ? [] : [{ on, kind, text }];
  };
  return [
    ...mark(timeline.notified, 'event', 'Notified'),
    ...Object.entries(timeline.events).flatMap(([event, on]) => mark(on, 'event', inWords(event))),
    ...timeline.milestones.flatMap(({ due, otherReading }, index) => [
      ...mark(due, 'due', String(index + 1)),
      ...mark(otherReading?.due, 'otherReading', String(index + 1)),
    ]),
  ];
}

/** The weeks, Monday first, in which anything stands. */
export function weeksOf(marks: readonly Mark[]): readonly Week[] {
  const mondays = [...new Set(marks.map(({ on }) => mondayOfWeek(on)))].sort();
  return mondays.map((monday, index) => {
    const before = mondays[index - 1];
    return {
      monday,
      emptyBefore: before === undefined ? 0 : daysBetween(before, monday) / 7 - 1,
      days: Array.from({ length: 7 }, (_, day) => marks.filter(({ on }) => on === addDays(monday, day))),
    };
  });
}
