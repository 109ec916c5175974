import { addMonths, dayNumber, fromDayNumber, type IsoDate, isIsoDate } from '../calendar/index.js';
import type { CellValue } from '../expression/evaluate.js';
import type { TimeUnit } from './node.js';

/** A day as its number from 1970-01-01; endless in either direction; `NaN` where it is not known. */
export type Day = number;

/** The day in a cell; not known where the cell is blank or holds no date. */
export const dayIn = (value: CellValue | undefined): Day =>
  typeof value === 'string' && isIsoDate(value) ? dayNumber(value) : Number.NaN;

/** The date of a day; `null` where it is endless or not known. */
export const dateOf = (day: Day): IsoDate | null => (Number.isFinite(day) ? fromDayNumber(day) : null);

/** Moves days through the calendar, and finds the way back. */
export interface DayShifts {
  /** The day so much later, a month clamping to the month's end; endless past the calendar. */
  readonly shift: (day: Day, unit: TimeUnit, by: number) => Day;
  /** The first day that moves to a day or later. */
  readonly firstReaching: (day: Day, unit: TimeUnit, by: number) => Day;
}

function monthsLater(day: Day, by: number): Day {
  try {
    return dayNumber(addMonths(fromDayNumber(day), by));
  } catch (error) {
    if (error instanceof RangeError) return by < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    throw error;
  }
}

/** Moves of days that remember what they worked out: the same few thousand days are moved again and again. */
export function dayShifts(): DayShifts {
  const moved = new Map<number, Map<Day, Day>>();
  const reaching = new Map<number, Map<Day, Day>>();
  const remembered = (
    memory: Map<number, Map<Day, Day>>,
    day: Day,
    by: number,
    workOut: (day: Day, by: number) => Day,
  ): Day => {
    let of = memory.get(by);
    if (of === undefined) {
      of = new Map();
      memory.set(by, of);
    }
    const known = of.get(day);
    if (known !== undefined) return known;
    const found = workOut(day, by);
    of.set(day, found);
    return found;
  };
  const firstReachingMonths = (day: Day, by: number): Day => {
    // Moved back and on again a day is never later, so the search begins there; short months end it within days.
    let found = monthsLater(day, -by);
    while (Number.isFinite(found) && monthsLater(found, by) < day) found += 1;
    return found;
  };
  return {
    shift: (day, unit, by) => {
      if (!Number.isFinite(day) || by === 0) return day;
      if (unit === 'months') return remembered(moved, day, by, monthsLater);
      return day + (unit === 'weeks' ? 7 * by : by);
    },
    firstReaching: (day, unit, by) => {
      if (!Number.isFinite(day) || by === 0) return day;
      if (unit === 'months') return remembered(reaching, day, by, firstReachingMonths);
      return day - (unit === 'weeks' ? 7 * by : by);
    },
  };
}
