/** A calendar date written `YYYY-MM-DD`. The type is its shape; {@link isIsoDate} tells whether the day exists. */
export type IsoDate = `${number}-${number}-${number}`;

/**
 * The days of the week, Monday first.
 *
 * @example
 * ```ts
 * import { weekdays } from '@deepdive/core';
 *
 * console.log(weekdays.indexOf('Wednesday')); // 2
 * ```
 */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A day of the week by its English name. */
export type Weekday = (typeof weekdays)[number];

// Rows are checked by the million, so dates are read by character code and counted in whole numbers:
// no regular expression, no split, no Date object, no time zone.

const firstYear = 1800;
const lastYear = 2199;
const firstDay = -62091; // 1800-01-01
const lastDay = 84005; // 2199-12-31
const hyphen = 45;
const zero = 48;

const twoDigits: readonly string[] = Array.from({ length: 32 }, (_, n) => (n < 10 ? `0${n}` : `${n}`));

/** Far below zero where the character is no digit, so that every number it goes into fails its range check. */
function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9 ? digit : -99_999;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The date as the number YYYYMMDD, or -1 where the text is no date that exists. */
function civilNumber(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return -1;
  const year = digitAt(text, 0) * 1000 + digitAt(text, 1) * 100 + digitAt(text, 2) * 10 + digitAt(text, 3);
  const month = digitAt(text, 5) * 10 + digitAt(text, 6);
  const day = digitAt(text, 8) * 10 + digitAt(text, 9);
  const exists =
    year >= firstYear &&
    year <= lastYear &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    (day <= 28 || day <= lengthOfMonth(year, month));
  return exists ? year * 10000 + month * 100 + day : -1;
}

function requiredCivilNumber(iso: string): number {
  const civil = civilNumber(iso);
  // The text itself stays out of the message: it may be a child's date of birth.
  if (civil < 0) throw new RangeError('Not a calendar date from 1800 to 2199 written YYYY-MM-DD.');
  return civil;
}

/**
 * Days from 1970-01-01, counting years from March so that the leap day comes last. `| 0` drops the fraction. 29 February of
 * a common year is 1 March.
 */
function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfMarchYear = (((153 * monthFromMarch + 2) / 5) | 0) + day - 1;
  const leapDays = ((marchYear / 4) | 0) - ((marchYear / 100) | 0) + ((marchYear / 400) | 0);
  return marchYear * 365 + leapDays + dayOfMarchYear - 719468;
}

function written(year: number, month: number, day: number): IsoDate {
  return `${year}-${twoDigits[month]}-${twoDigits[day]}` as IsoDate;
}

/**
 * Whether the text is a date that exists, written `YYYY-MM-DD`, in the years 1800 to 2199.
 *
 * @example
 * ```ts
 * import { isIsoDate } from '@deepdive/core';
 *
 * console.log(isIsoDate('2016-02-29'), isIsoDate('2017-02-29'), isIsoDate('3/5/2017')); // true false false
 * ```
 */
export function isIsoDate(text: string): text is IsoDate {
  return civilNumber(text) > 0;
}

/**
 * The date as whole days since 1970-01-01, negative before it.
 * Throws a RangeError for text that {@link isIsoDate} refuses, as every function here does that takes a date.
 *
 * @example
 * ```ts
 * import { dayNumber } from '@deepdive/core';
 *
 * console.log(dayNumber('1970-01-02'), dayNumber('2017-05-03')); // 1 17289
 * ```
 */
export function dayNumber(iso: IsoDate): number {
  const civil = requiredCivilNumber(iso);
  return dayNumberOf((civil / 10000) | 0, ((civil / 100) | 0) % 100, civil % 100);
}

/**
 * The day number of the date in a text so many years later, 29 February being 1 March of a common year; `NaN` where the
 * text is no date that exists.
 */
export function dayNumberIn(text: string, yearsLater = 0): number {
  const civil = civilNumber(text);
  if (civil < 0) return Number.NaN;
  return dayNumberOf(((civil / 10000) | 0) + yearsLater, ((civil / 100) | 0) % 100, civil % 100);
}

/**
 * The date that lies the given whole number of days after 1970-01-01.
 * Throws a RangeError for a fraction and for a day outside the years 1800 to 2199.
 *
 * @example
 * ```ts
 * import { fromDayNumber } from '@deepdive/core';
 *
 * console.log(fromDayNumber(17289)); // 2017-05-03
 * ```
 */
export function fromDayNumber(days: number): IsoDate {
  if (!Number.isInteger(days)) throw new RangeError('Days, months and years are counted in whole numbers.');
  if (days < firstDay || days > lastDay)
    throw new RangeError('The date lies outside the years 1800 to 2199.');
  const fromEra = days + 719468;
  const era = Math.floor(fromEra / 146097);
  const dayOfEra = fromEra - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfMarchYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfMarchYear + 2) / 153);
  const day = dayOfMarchYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return written(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/**
 * The date a whole number of days later, or earlier where the number is negative.
 * Throws a RangeError where the result leaves the years 1800 to 2199.
 *
 * @example
 * ```ts
 * import { addDays } from '@deepdive/core';
 *
 * console.log(addDays('2017-04-28', 5)); // 2017-05-03
 * ```
 */
export function addDays(iso: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(iso) + days);
}

/**
 * The same day a whole number of months later or earlier, or the last day of that month where the month is shorter.
 * Throws a RangeError where the result leaves the years 1800 to 2199.
 *
 * @example
 * ```ts
 * import { addMonths } from '@deepdive/core';
 *
 * console.log(addMonths('2017-01-31', 1), addMonths('2017-05-31', -6)); // 2017-02-28 2016-11-30
 * ```
 */
export function addMonths(iso: IsoDate, months: number): IsoDate {
  if (!Number.isInteger(months)) throw new RangeError('Days, months and years are counted in whole numbers.');
  const civil = requiredCivilNumber(iso);
  const monthsFromYearZero = Math.floor(civil / 10000) * 12 + (Math.floor(civil / 100) % 100) - 1 + months;
  const year = Math.floor(monthsFromYearZero / 12);
  if (year < firstYear || year > lastYear)
    throw new RangeError('The date lies outside the years 1800 to 2199.');
  const month = monthsFromYearZero - year * 12 + 1;
  return written(year, month, Math.min(civil % 100, lengthOfMonth(year, month)));
}

/**
 * The same day a whole number of years later or earlier; 29 February becomes 28 February in a common year.
 * Throws a RangeError where the result leaves the years 1800 to 2199.
 *
 * @example
 * ```ts
 * import { addYears } from '@deepdive/core';
 *
 * console.log(addYears('2016-02-29', 1)); // 2017-02-28
 * ```
 */
export function addYears(iso: IsoDate, years: number): IsoDate {
  return addMonths(iso, years * 12);
}

/**
 * The day of the week.
 *
 * @example
 * ```ts
 * import { weekdayOf } from '@deepdive/core';
 *
 * console.log(weekdayOf('2017-05-03')); // Wednesday
 * ```
 */
export function weekdayOf(iso: IsoDate): Weekday {
  return weekdays[daysSinceMonday(dayNumber(iso))] as Weekday;
}

/** 0 for a Monday to 6 for a Sunday; day 0 was a Thursday. */
function daysSinceMonday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

/**
 * The Monday of the week that holds the date; weeks run from Monday to Sunday.
 *
 * @example
 * ```ts
 * import { mondayOfWeek } from '@deepdive/core';
 *
 * console.log(mondayOfWeek('2017-05-07')); // 2017-05-01
 * ```
 */
export function mondayOfWeek(iso: IsoDate): IsoDate {
  const days = dayNumber(iso);
  return fromDayNumber(days - daysSinceMonday(days));
}

/**
 * Whole days from one date to another: 0 on the same day, negative where `to` is earlier.
 *
 * @example
 * ```ts
 * import { daysBetween } from '@deepdive/core';
 *
 * console.log(daysBetween('2017-04-28', '2017-05-03')); // 5
 * ```
 */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Age in years: the birthdays passed from a date of birth to another day, that day included; negative where `to` is
 * before `from` (-1 in the year before). A child born on 29 February has the birthday on 1 March in common years, as
 * English law is generally read; {@link addYears}, which serves periods, clamps to 28 February instead.
 *
 * @example
 * ```ts
 * import { completedYears } from '@deepdive/core';
 *
 * console.log(completedYears('2004-02-29', '2017-02-28'), completedYears('2004-02-29', '2017-03-01')); // 12 13
 * ```
 */
export function completedYears(from: IsoDate, to: IsoDate): number {
  // Between numbers YYYYMMDD the difference reaches the next 10,000 on the birthday, or on the day after a missing one.
  return Math.floor((requiredCivilNumber(to) - requiredCivilNumber(from)) / 10000);
}

/**
 * Whole months of a period: the most months that {@link addMonths} can add to `from` without passing `to`; negative
 * where `to` is earlier. A month begun on the 31st is complete on the last day of a shorter month.
 *
 * @example
 * ```ts
 * import { completedMonths } from '@deepdive/core';
 *
 * console.log(completedMonths('2017-01-31', '2017-02-27'), completedMonths('2017-01-31', '2017-02-28')); // 0 1
 * ```
 */
export function completedMonths(from: IsoDate, to: IsoDate): number {
  const begun = requiredCivilNumber(from);
  const reached = requiredCivilNumber(to);
  const year = Math.floor(reached / 10000);
  const month = Math.floor(reached / 100) % 100;
  const months = (year - Math.floor(begun / 10000)) * 12 + month - (Math.floor(begun / 100) % 100);
  const completeOn = Math.min(begun % 100, lengthOfMonth(year, month));
  return reached % 100 < completeOn ? months - 1 : months;
}
