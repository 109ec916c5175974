import {
  addDays,
  addMonths,
  addYears,
  completedMonths,
  completedYears,
  daysBetween,
  type IsoDate,
} from '../calendar/index.js';
import type { CompletedNode, ShiftNode } from './node.js';

/** What a piece of date arithmetic gives, or blank where it leaves the calendar (1800 to 2199). */
function withinCalendar<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (error) {
    // One impossible date makes one rule unknown for one row; it must not end the run.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function shift(date: IsoDate, unit: ShiftNode['unit'], by: number): IsoDate {
  switch (unit) {
    case 'years':
      return addYears(date, by);
    case 'months':
      return addMonths(date, by);
    case 'days':
      return addDays(date, by);
  }
}

function complete(unit: CompletedNode['unit'], from: IsoDate, to: IsoDate): number {
  switch (unit) {
    case 'years':
      return completedYears(from, to);
    case 'months':
      return completedMonths(from, to);
    case 'days':
      return daysBetween(from, to);
  }
}

/** The date a `shift` node stands for; blank where the date is blank or the result leaves the calendar. */
export function shifted(date: IsoDate | null, unit: ShiftNode['unit'], by: number): IsoDate | null {
  return date === null ? null : withinCalendar(() => shift(date, unit, by));
}

/** The number a `completed` node stands for; blank where either date is. */
export function completed(
  unit: CompletedNode['unit'],
  from: IsoDate | null,
  to: IsoDate | null,
): number | null {
  return from === null || to === null ? null : withinCalendar(() => complete(unit, from, to));
}
