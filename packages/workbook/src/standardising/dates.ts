import { dayNumber, fromDayNumber, type IsoDate, isIsoDate } from '@deepdive/core';

/** Days from Excel's day 0 of the 1900 system to 1 January 1970, past its imagined 29 February 1900. */
const daysTo1970 = 25569;
/** Days between the epochs of the 1900 and 1904 systems. */
const days1904 = 1462;
const lastSerial = dayNumber('2199-12-31') + daysTo1970;

const known = new Map<number, IsoDate>();

/**
 * The date a spreadsheet's serial number stands for, its time of day left off; `null` outside 1 January 1900 to 2199
 * and for serial 60 of the 1900 system, a day that never was.
 *
 * @example
 * ```ts
 * import { dateOfSerial } from '@deepdive/workbook';
 *
 * console.log(dateOfSerial(42857, false)); // 2017-05-02
 * console.log(dateOfSerial(41395, true)); // 2017-05-02
 * ```
 */
export function dateOfSerial(serial: number, date1904: boolean): IsoDate | null {
  const whole = Math.floor(date1904 ? serial + days1904 : serial);
  const cached = known.get(whole);
  if (cached !== undefined) return cached;
  if (!(whole >= 1 && whole <= lastSerial) || whole === 60) return null;
  const date = fromDayNumber(whole - daysTo1970 + (whole < 60 ? 1 : 0));
  known.set(whole, date);
  return date;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNamed(name: string): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** A two-digit year belongs to the hundred years that end ten years after the run. */
function fullYear(digits: string, latestYear: number): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  const century = Math.floor(latestYear / 100) * 100;
  return century + year <= latestYear ? century + year : century - 100 + year;
}

const numeric = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/;
const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const dayMonthName =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ \-/]?(?:of )?([a-z]{3,9})\.?,?[ \-/]?(\d{4}|\d{2})$/i;
const monthNameDay = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const timeAfter = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/i;
const months =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i;

function realDate(year: number, month: number, day: number): IsoDate | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(text) ? text : null;
}

/** A date written as text, and whether the year had to be completed. */
export interface WrittenDate {
  readonly date: IsoDate;
  /** The year was written with two digits. */
  readonly yearCompleted: boolean;
}

/**
 * Reads a date written as text, the day first as people in England write it, or year first, or with the month's name; a
 * time behind it is left off. `null` when it is no date, or one only if the month stood first.
 *
 * @param latestYear the latest year a two-digit year may mean
 * @example
 * ```ts
 * import { dateOfText } from '@deepdive/workbook';
 *
 * console.log(dateOfText('02/05/2017', 2027)?.date); // 2017-05-02
 * console.log(dateOfText('31/02/2017', 2027)); // null
 * ```
 */
export function dateOfText(visible: string, latestYear: number): WrittenDate | null {
  if (visible.length < 6 || visible.length > 40) return null;
  const text = visible.replace(timeAfter, '');
  const found = (year: string, month: number, day: string): WrittenDate | null => {
    const date = realDate(fullYear(year, latestYear), month, Number(day));
    return date && { date, yearCompleted: year.length === 2 };
  };
  let match = numeric.exec(text);
  if (match) return found(match[4] ?? '', Number(match[3]), match[1] ?? '');
  match = iso.exec(text);
  if (match) return found(match[1] ?? '', Number(match[2]), match[3] ?? '');
  match = dayMonthName.exec(text);
  if (match)
    return months.test(match[2] ?? '')
      ? found(match[3] ?? '', monthNamed(match[2] ?? ''), match[1] ?? '')
      : null;
  match = monthNameDay.exec(text);
  if (match)
    return months.test(match[1] ?? '')
      ? found(match[3] ?? '', monthNamed(match[1] ?? ''), match[2] ?? '')
      : null;
  return null;
}
