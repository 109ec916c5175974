import { dayNumberIn } from '../calendar/civil-date.js';
import { addMonths, dayNumber, fromDayNumber, type IsoDate } from '../calendar/index.js';
import type { CellValue } from '../expression/evaluate.js';
import type { TimeUnit } from './node.js';

/** A day as its number from 1970-01-01; endless in either direction; `NaN` where it is not known. */
export type Day = number;

/** The day in a cell; not known where the cell is blank or holds no date. */
export const dayIn = (value: CellValue | undefined): Day =>
  typeof value === 'string' ? dayNumberIn(value) : Number.NaN;

/** The day on which somebody is so many years old: one born on 29 February on 1 March of a common year. */
export const birthday = (bornOn: CellValue | undefined, age: number): Day =>
  typeof bornOn === 'string' ? dayNumberIn(bornOn, age) : Number.NaN;

/** Dates that were written out before, by day: the same few thousand are handed out again and again. */
const written: (IsoDate | undefined)[] = [];

/** The date of a day; `null` where it is endless or not known. */
export function dateOf(day: Day): IsoDate | null {
  if (!Number.isFinite(day)) return null;
  const at = day - firstDay;
  const known = written[at];
  if (known !== undefined) return known;
  const date = fromDayNumber(day);
  while (written.length < at) written.push(undefined);
  written[at] = date;
  return date;
}

/** Moves days through the calendar, and finds the way back. */
export interface DayShifts {
  /** The day so much later, a month clamping to the month's end; endless past the calendar. */
  readonly shift: (day: Day, unit: TimeUnit, by: number) => Day;
  /** The first day that moves to a day or later. */
  readonly firstReaching: (day: Day, unit: TimeUnit, by: number) => Day;
}

function monthsLater(day: Day, by: number): Day {
  if (!Number.isFinite(day)) return day;
  try {
    return dayNumber(addMonths(fromDayNumber(day), by));
  } catch (error) {
    if (error instanceof RangeError) return by < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    throw error;
  }
}

const firstDay = dayNumber('1800-01-01');
const lastDay = dayNumber('2199-12-31');

/** What was not worked out yet. */
const notYet = 0x7fffffff;
/** What lies past the calendar, before it and after it. */
const before = -0x7fffffff;
const after = 0x7ffffffe;

const packed = (day: Day): number => (Number.isFinite(day) ? day : day < 0 ? before : after);

const unpacked = (found: number): Day =>
  found === before ? Number.NEGATIVE_INFINITY : found === after ? Number.POSITIVE_INFINITY : found;

/** Days are remembered by the page, of eleven years: those of families lie close together. */
const daysOfPage = 4096;

/** Remembers for the days of the calendar what was worked out of them. */
function remembering(workOut: (day: Day, by: number) => Day): (day: Day, by: number) => Day {
  const memories = new Map<number, (Int32Array | undefined)[]>();
  return (day, by) => {
    // A day past the calendar was not read from a row, and needs no memory.
    if (day < firstDay || day > lastDay) return workOut(day, by);
    let pages = memories.get(by);
    if (pages === undefined) {
      pages = Array.from({ length: Math.ceil((lastDay - firstDay + 1) / daysOfPage) });
      memories.set(by, pages);
    }
    const at = (day - firstDay) % daysOfPage;
    const onPage = (day - firstDay - at) / daysOfPage;
    let page = pages[onPage];
    if (page === undefined) {
      page = new Int32Array(daysOfPage).fill(notYet);
      pages[onPage] = page;
    }
    const known = page[at] as number;
    if (known !== notYet) return unpacked(known);
    const found = workOut(day, by);
    page[at] = packed(found);
    return found;
  };
}

function firstReachingMonths(day: Day, by: number): Day {
  // Moved back and on again a day is never later, so the search begins there; short months end it within days.
  let found = monthsLater(day, -by);
  while (Number.isFinite(found) && monthsLater(found, by) < day) found += 1;
  return found;
}

/** Moves of days that remember what they worked out: the same few thousand days are moved again and again. */
export function dayShifts(): DayShifts {
  const later = remembering(monthsLater);
  const reaching = remembering(firstReachingMonths);
  return {
    shift: (day, unit, by) => {
      if (!Number.isFinite(day) || by === 0) return day;
      if (unit === 'months') return later(day, by);
      return day + (unit === 'weeks' ? 7 * by : by);
    },
    firstReaching: (day, unit, by) => {
      if (!Number.isFinite(day) || by === 0) return day;
      if (unit === 'months') return reaching(day, by);
      return day - (unit === 'weeks' ? 7 * by : by);
    },
  };
}
