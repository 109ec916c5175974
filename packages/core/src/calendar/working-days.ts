import { bankHolidays, bankHolidaysKnownFrom, bankHolidaysKnownUntil } from './bank-holidays.js';
import { dayNumber, fromDayNumber, type IsoDate } from './civil-date.js';

/**
 * What to do where bank holidays are not known: `refuse` (throw a RangeError) or `weekendsOnly` (leave out weekends
 * alone there, for a provisional date whose reader is warned).
 */
export type BeyondKnown = 'refuse' | 'weekendsOnly';

const firstKnownDay = dayNumber(bankHolidaysKnownFrom);
const lastKnownDay = dayNumber(bankHolidaysKnownUntil);
/** Sorted; the table holds Mondays to Fridays only, so each takes exactly one working day away. */
const holidayNumbers: readonly number[] = bankHolidays.map(({ on }) => dayNumber(on));

function requireCovered(from: number, to: number, beyondKnown: BeyondKnown): void {
  if (beyondKnown === 'weekendsOnly' || covers(from, to)) return;
  throw new RangeError(
    `Working days cannot be counted: bank holidays are known from ${bankHolidaysKnownFrom} to ${bankHolidaysKnownUntil}.`,
  );
}

function covers(from: number, to: number): boolean {
  return Math.min(from, to) >= firstKnownDay && Math.max(from, to) <= lastKnownDay;
}

/** Mondays to Fridays from Monday 29 December 1969 (day -3) up to and including the day; negative before it. */
function weekdaysUpTo(day: number): number {
  const days = day + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

/** How many bank holidays fall up to and including the day. */
function holidaysUpTo(day: number): number {
  let low = 0;
  let high = holidayNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((holidayNumbers[middle] ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function workingDaysUpTo(day: number): number {
  return weekdaysUpTo(day) - holidaysUpTo(day);
}

/** The day on which the count of {@link workingDaysUpTo} reaches a number: a search, as that count never falls. */
function dayOfWorkingDay(count: number): number {
  let low = dayNumber('1800-01-01') - 1;
  let high = dayNumber('2199-12-31') + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (workingDaysUpTo(middle) >= count) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Whether working days can be counted from one date to another, either way round: whether the bank holidays of every
 * day between them, both included, are known. Where not, warn with `bankHolidaysKnownFrom` and
 * `bankHolidaysKnownUntil`; the counting functions throw there unless they are told `weekendsOnly`.
 *
 * @example
 * ```ts
 * import { workingDaysCovered } from '@deepdive/core';
 *
 * console.log(workingDaysCovered('2017-05-03', '2017-06-01')); // true
 * console.log(workingDaysCovered('2008-12-31', '2009-01-05')); // false
 * ```
 */
export function workingDaysCovered(from: IsoDate, to: IsoDate): boolean {
  return covers(dayNumber(from), dayNumber(to));
}

/**
 * Whether the date is a Monday to Friday and no bank holiday in England and Wales.
 * Throws a RangeError where the bank holidays are not known and `beyondKnown` is `refuse`.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from '@deepdive/core';
 *
 * console.log(isWorkingDay('2017-05-01'), isWorkingDay('2017-05-02')); // false true
 * ```
 */
export function isWorkingDay(iso: IsoDate, beyondKnown: BeyondKnown = 'refuse'): boolean {
  const day = dayNumber(iso);
  requireCovered(day, day, beyondKnown);
  return workingDaysUpTo(day) > workingDaysUpTo(day - 1);
}

/**
 * The date `days` working days after `from`, which is not counted itself and need not be a working day; before it where
 * `days` is negative, and `from` itself for 0. Throws a RangeError for a fraction, where the result leaves the years
 * 1800 to 2199, and where {@link workingDaysCovered} is false up to the result and `beyondKnown` is `refuse`.
 *
 * @example
 * ```ts
 * import { addWorkingDays } from '@deepdive/core';
 *
 * console.log(addWorkingDays('2017-04-28', 1)); // 2017-05-02
 * ```
 */
export function addWorkingDays(from: IsoDate, days: number, beyondKnown: BeyondKnown = 'refuse'): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError('Working days are counted in whole numbers.');
  const start = dayNumber(from);
  const found =
    days === 0
      ? start
      : dayOfWorkingDay(days > 0 ? workingDaysUpTo(start) + days : workingDaysUpTo(start - 1) + days + 1);
  requireCovered(start, found, beyondKnown);
  return fromDayNumber(found);
}

/**
 * The first working day after the date, which is not counted itself. Throws as {@link addWorkingDays} does.
 *
 * @example
 * ```ts
 * import { nextWorkingDay } from '@deepdive/core';
 *
 * console.log(nextWorkingDay('2022-06-01')); // 2022-06-06
 * ```
 */
export function nextWorkingDay(from: IsoDate, beyondKnown: BeyondKnown = 'refuse'): IsoDate {
  return addWorkingDays(from, 1, beyondKnown);
}

/**
 * The working days after `from` up to and including `to`: 0 on the same day, and where `to` is earlier the same count
 * as the other way round, made negative.
 * Throws a RangeError where {@link workingDaysCovered} is false and `beyondKnown` is `refuse`.
 *
 * @example
 * ```ts
 * import { workingDaysBetween } from '@deepdive/core';
 *
 * console.log(workingDaysBetween('2017-04-28', '2017-05-05')); // 4
 * ```
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate, beyondKnown: BeyondKnown = 'refuse'): number {
  const first = dayNumber(from);
  const last = dayNumber(to);
  requireCovered(first, last, beyondKnown);
  return workingDaysUpTo(last) - workingDaysUpTo(first);
}
