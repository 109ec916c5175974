import {
  addDays,
  addMonths,
  addWorkingDays,
  type BeyondKnown,
  daysBetween,
  type IsoDate,
  isWorkingDay,
  mondayOfWeek,
  type Weekday,
  weekdayOf,
  weekdays,
  workingDaysCovered,
} from '../calendar/index.js';
import type { AfterEvent, Due } from '../milestone.js';
import { numberInWords } from './date-in-words.js';

/** What the dates of one timetable are counted from. */
export interface TimelineStart {
  readonly notifiedOn: IsoDate;
  /** Working days from notification to day one. */
  readonly dayOneAfter: number;
  /** The dates of events by name; `notified` is always among them. */
  readonly events: Readonly<Record<string, IsoDate>>;
}

/** One date that the words of a due allow. */
export interface Reading {
  readonly on: IsoDate;
  /** How the date follows, in words. */
  readonly how: string;
  /** Whether the date was counted in working days, which bank holidays move, or named. */
  readonly kind: 'named' | 'counted';
  /** The day the count starts from. */
  readonly from: IsoDate;
  /** Whether the bank holidays of all days concerned are known. */
  readonly sure: boolean;
}

/** All readings of a due, the one to use first. */
export interface Readings {
  readonly readings: readonly Reading[];
  /** The event whose date is not given. */
  readonly needs: string | null;
  /** Where the text leaves the day open, what was taken for it. */
  readonly notes: readonly string[];
}

/** Where bank holidays are not known, weekends alone are left out, and the reading is not sure. */
const provisional: BeyondKnown = 'weekendsOnly';

const reading = (on: IsoDate, how: string, kind: Reading['kind'], from: IsoDate): Reading => ({
  on,
  how,
  kind,
  from,
  sure: workingDaysCovered(from, on),
});

const weekdayOfWeek = (start: TimelineStart, week: number, weekday: Weekday): IsoDate =>
  addDays(mondayOfWeek(start.notifiedOn), (week - 1) * 7 + weekdays.indexOf(weekday));

/** Monday-to-Friday days later, as if there were no bank holidays: the ordinary weeks that a text has in mind. */
function addWeekdays(from: IsoDate, days: number): IsoDate {
  const step = Math.sign(days);
  let on = from;
  for (let left = Math.abs(days); left > 0; ) {
    on = addDays(on, step);
    if (weekdays.indexOf(weekdayOf(on)) < 5) left -= 1;
  }
  return on;
}

function nearestWeekday(weekday: Weekday, to: IsoDate, notBefore: IsoDate): IsoDate {
  const sameWeek = addDays(mondayOfWeek(to), weekdays.indexOf(weekday));
  // Seven days lie between two Tuesdays, so none of them is as near as another.
  const near = [-7, 0, 7, 14]
    .map((days) => addDays(sameWeek, days))
    .filter((on) => on >= notBefore)
    .map((on) => ({ on, away: Math.abs(daysBetween(to, on)) }))
    .sort((a, b) => a.away - b.away);
  return near[0]?.on ?? sameWeek;
}

function lastWorkingDayOfWeek(start: TimelineStart, week: number): IsoDate {
  const friday = weekdayOfWeek(start, week, 'Friday');
  return isWorkingDay(friday, provisional) ? friday : addWorkingDays(friday, -1, provisional);
}

function afterEvent(
  after: AfterEvent,
  from: IsoDate,
  addWorking: (on: IsoDate, days: number) => IsoDate,
): IsoDate {
  const later = addDays(addMonths(from, after.months ?? 0), after.days ?? 0);
  return after.workingDays === undefined ? later : addWorking(later, after.workingDays);
}

const several = (count: number, unit: string): string =>
  `${numberInWords(Math.abs(count))} ${unit}${Math.abs(count) === 1 ? '' : 's'}`;

function afterInWords(after: AfterEvent): string {
  const periods: readonly (readonly [number | undefined, string])[] = [
    [after.months, 'month'],
    [after.days, 'day'],
    [after.workingDays, 'working day'],
  ];
  const given = periods.flatMap(([count, unit]) => (count ? [{ count, unit }] : []));
  const event = after.event === 'notified' ? 'notification' : after.event;
  if (given.length === 0) return `the day of ${event}`;
  const order = given.every(({ count }) => count < 0) ? 'before' : 'after';
  return `${given.map(({ count, unit }) => several(count, unit)).join(' and ')} ${order} ${event}`;
}

/** The day a due counts to: in working days, and as it would be in ordinary weeks. */
interface Counted {
  readonly reading: Reading;
  readonly ordinary: IsoDate;
}

function countedDay(day: number, start: TimelineStart): Counted {
  const days = start.dayOneAfter + day - 1;
  const on = addWorkingDays(start.notifiedOn, days, provisional);
  return {
    reading: reading(on, `day ${numberInWords(day)}`, 'counted', start.notifiedOn),
    ordinary: addWeekdays(start.notifiedOn, days),
  };
}

function countedAfter(after: AfterEvent, from: IsoDate): Counted {
  const on = afterEvent(after, from, (date, days) => addWorkingDays(date, days, provisional));
  return {
    reading: reading(on, afterInWords(after), 'counted', from),
    ordinary: afterEvent(after, from, addWeekdays),
  };
}

function namedDay(due: Due, counted: Counted | undefined, start: TimelineStart): Reading | undefined {
  const { week, weekday } = due;
  if (weekday === undefined) return undefined;
  const named = (on: IsoDate, how: string): Reading => reading(on, how, 'named', start.notifiedOn);
  if (week !== undefined) {
    return named(weekdayOfWeek(start, week, weekday), `${weekday} of week ${numberInWords(week)}`);
  }
  if (counted) {
    const on = nearestWeekday(weekday, counted.ordinary, start.notifiedOn);
    const together = on === counted.reading.on;
    return named(on, together ? `${counted.reading.how}, a ${weekday}` : `the ${weekday} of ordinary weeks`);
  }
  const days = (weekdays.indexOf(weekday) - weekdays.indexOf(weekdayOf(start.notifiedOn)) + 7) % 7;
  return named(addDays(start.notifiedOn, days), `the first ${weekday} from notification on`);
}

function openDay(due: Due): readonly string[] {
  if (due.day !== undefined || due.after) return [];
  if (due.week !== undefined && due.weekday === undefined) {
    const week = numberInWords(due.week);
    return [`The text names week ${week} and no day of it; its last working day is our reading.`];
  }
  if (due.week === undefined && due.weekday !== undefined) {
    return [`The text names a ${due.weekday} and no week; the first from notification on is our reading.`];
  }
  return [];
}

/**
 * All dates that the words of a due allow, in the order in which they count: the weekday that is printed, then what is
 * counted, then a bare week.
 */
export function readingsOf(due: Due, start: TimelineStart): Readings {
  const event = due.after?.event;
  const eventOn = event !== undefined && Object.hasOwn(start.events, event) ? start.events[event] : undefined;
  const counted = [
    ...(due.day === undefined ? [] : [countedDay(due.day, start)]),
    ...(due.after && eventOn !== undefined ? [countedAfter(due.after, eventOn)] : []),
  ];
  const needs = due.after && eventOn === undefined ? due.after.event : null;
  const unknown = due.week === undefined && needs !== null && counted.length === 0;
  const named = unknown ? undefined : namedDay(due, counted[0], start);
  const bareWeek = due.week !== undefined && due.weekday === undefined ? due.week : undefined;
  const inBareWeek = (on: IsoDate): boolean =>
    bareWeek !== undefined && mondayOfWeek(on) === weekdayOfWeek(start, bareWeek, 'Monday');
  const readings = [
    ...(named ? [named] : []),
    ...counted.map((each) => each.reading),
    ...(bareWeek !== undefined && !counted.some((each) => inBareWeek(each.reading.on))
      ? [
          reading(
            lastWorkingDayOfWeek(start, bareWeek),
            `the last working day of week ${numberInWords(bareWeek)}`,
            'named',
            start.notifiedOn,
          ),
        ]
      : []),
  ];
  return { readings, needs, notes: openDay(due) };
}
