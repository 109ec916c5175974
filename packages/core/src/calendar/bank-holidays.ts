import { dayNumber, type IsoDate } from './civil-date.js';

/** A day on which banks, and with them most offices, are closed. */
export interface BankHoliday {
  readonly on: IsoDate;
  /** The name as GOV.UK prints it; `(substitute day)` where it stands in for another day. */
  readonly name: string;
}

/**
 * The first day for which the bank holidays of England and Wales are known.
 *
 * @example
 * ```ts
 * import { bankHolidaysKnownFrom } from '@deepdive/core';
 *
 * console.log(bankHolidaysKnownFrom); // 2009-01-01
 * ```
 */
export const bankHolidaysKnownFrom: IsoDate = '2009-01-01';

/**
 * The last day for which the bank holidays of England and Wales are known: the end of the last year that GOV.UK had
 * published when this table was last brought up to date, in November 2026. A day proclaimed since is not in it.
 *
 * @example
 * ```ts
 * import { bankHolidaysKnownUntil } from '@deepdive/core';
 *
 * console.log(bankHolidaysKnownUntil); // 2028-12-31
 * ```
 */
export const bankHolidaysKnownUntil: IsoDate = '2028-12-31';

/**
 * The bank holidays of England and Wales in order, from {@link bankHolidaysKnownFrom} to
 * {@link bankHolidaysKnownUntil}, as https://www.gov.uk/bank-holidays lists them; the years before 2012, which it
 * lists no longer, follow the Banking and Financial Dealings Act 1971 and the proclamations made under it.
 * Where Christmas Day, Boxing Day or New Year's Day falls on a weekend the table holds the substitute day alone,
 * as that list does, so every entry is a Monday to Friday.
 *
 * @example
 * ```ts
 * import { bankHolidays } from '@deepdive/core';
 *
 * console.log(bankHolidays[0]); // { on: '2009-01-01', name: 'New Year’s Day' }
 * ```
 */
export const bankHolidays: readonly BankHoliday[] = [
  { on: '2009-01-01', name: 'New Year’s Day' },
  { on: '2009-04-10', name: 'Good Friday' },
  { on: '2009-04-13', name: 'Easter Monday' },
  { on: '2009-05-04', name: 'Early May bank holiday' },
  { on: '2009-05-25', name: 'Spring bank holiday' },
  { on: '2009-08-31', name: 'Summer bank holiday' },
  { on: '2009-12-25', name: 'Christmas Day' },
  { on: '2009-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2010-01-01', name: 'New Year’s Day' },
  { on: '2010-04-02', name: 'Good Friday' },
  { on: '2010-04-05', name: 'Easter Monday' },
  { on: '2010-05-03', name: 'Early May bank holiday' },
  { on: '2010-05-31', name: 'Spring bank holiday' },
  { on: '2010-08-30', name: 'Summer bank holiday' },
  { on: '2010-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2010-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2011-01-03', name: 'New Year’s Day (substitute day)' },
  { on: '2011-04-22', name: 'Good Friday' },
  { on: '2011-04-25', name: 'Easter Monday' },
  { on: '2011-04-29', name: 'Royal wedding bank holiday' },
  { on: '2011-05-02', name: 'Early May bank holiday' },
  { on: '2011-05-30', name: 'Spring bank holiday' },
  { on: '2011-08-29', name: 'Summer bank holiday' },
  { on: '2011-12-26', name: 'Boxing Day' },
  { on: '2011-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2012-01-02', name: 'New Year’s Day (substitute day)' },
  { on: '2012-04-06', name: 'Good Friday' },
  { on: '2012-04-09', name: 'Easter Monday' },
  { on: '2012-05-07', name: 'Early May bank holiday' },
  { on: '2012-06-04', name: 'Spring bank holiday (substitute day)' },
  { on: '2012-06-05', name: 'Queen’s Diamond Jubilee' },
  { on: '2012-08-27', name: 'Summer bank holiday' },
  { on: '2012-12-25', name: 'Christmas Day' },
  { on: '2012-12-26', name: 'Boxing Day' },
  { on: '2013-01-01', name: 'New Year’s Day' },
  { on: '2013-03-29', name: 'Good Friday' },
  { on: '2013-04-01', name: 'Easter Monday' },
  { on: '2013-05-06', name: 'Early May bank holiday' },
  { on: '2013-05-27', name: 'Spring bank holiday' },
  { on: '2013-08-26', name: 'Summer bank holiday' },
  { on: '2013-12-25', name: 'Christmas Day' },
  { on: '2013-12-26', name: 'Boxing Day' },
  { on: '2014-01-01', name: 'New Year’s Day' },
  { on: '2014-04-18', name: 'Good Friday' },
  { on: '2014-04-21', name: 'Easter Monday' },
  { on: '2014-05-05', name: 'Early May bank holiday' },
  { on: '2014-05-26', name: 'Spring bank holiday' },
  { on: '2014-08-25', name: 'Summer bank holiday' },
  { on: '2014-12-25', name: 'Christmas Day' },
  { on: '2014-12-26', name: 'Boxing Day' },
  { on: '2015-01-01', name: 'New Year’s Day' },
  { on: '2015-04-03', name: 'Good Friday' },
  { on: '2015-04-06', name: 'Easter Monday' },
  { on: '2015-05-04', name: 'Early May bank holiday' },
  { on: '2015-05-25', name: 'Spring bank holiday' },
  { on: '2015-08-31', name: 'Summer bank holiday' },
  { on: '2015-12-25', name: 'Christmas Day' },
  { on: '2015-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2016-01-01', name: 'New Year’s Day' },
  { on: '2016-03-25', name: 'Good Friday' },
  { on: '2016-03-28', name: 'Easter Monday' },
  { on: '2016-05-02', name: 'Early May bank holiday' },
  { on: '2016-05-30', name: 'Spring bank holiday' },
  { on: '2016-08-29', name: 'Summer bank holiday' },
  { on: '2016-12-26', name: 'Boxing Day' },
  { on: '2016-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2017-01-02', name: 'New Year’s Day (substitute day)' },
  { on: '2017-04-14', name: 'Good Friday' },
  { on: '2017-04-17', name: 'Easter Monday' },
  { on: '2017-05-01', name: 'Early May bank holiday' },
  { on: '2017-05-29', name: 'Spring bank holiday' },
  { on: '2017-08-28', name: 'Summer bank holiday' },
  { on: '2017-12-25', name: 'Christmas Day' },
  { on: '2017-12-26', name: 'Boxing Day' },
  { on: '2018-01-01', name: 'New Year’s Day' },
  { on: '2018-03-30', name: 'Good Friday' },
  { on: '2018-04-02', name: 'Easter Monday' },
  { on: '2018-05-07', name: 'Early May bank holiday' },
  { on: '2018-05-28', name: 'Spring bank holiday' },
  { on: '2018-08-27', name: 'Summer bank holiday' },
  { on: '2018-12-25', name: 'Christmas Day' },
  { on: '2018-12-26', name: 'Boxing Day' },
  { on: '2019-01-01', name: 'New Year’s Day' },
  { on: '2019-04-19', name: 'Good Friday' },
  { on: '2019-04-22', name: 'Easter Monday' },
  { on: '2019-05-06', name: 'Early May bank holiday' },
  { on: '2019-05-27', name: 'Spring bank holiday' },
  { on: '2019-08-26', name: 'Summer bank holiday' },
  { on: '2019-12-25', name: 'Christmas Day' },
  { on: '2019-12-26', name: 'Boxing Day' },
  { on: '2020-01-01', name: 'New Year’s Day' },
  { on: '2020-04-10', name: 'Good Friday' },
  { on: '2020-04-13', name: 'Easter Monday' },
  { on: '2020-05-08', name: 'Early May bank holiday (VE day)' },
  { on: '2020-05-25', name: 'Spring bank holiday' },
  { on: '2020-08-31', name: 'Summer bank holiday' },
  { on: '2020-12-25', name: 'Christmas Day' },
  { on: '2020-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2021-01-01', name: 'New Year’s Day' },
  { on: '2021-04-02', name: 'Good Friday' },
  { on: '2021-04-05', name: 'Easter Monday' },
  { on: '2021-05-03', name: 'Early May bank holiday' },
  { on: '2021-05-31', name: 'Spring bank holiday' },
  { on: '2021-08-30', name: 'Summer bank holiday' },
  { on: '2021-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2021-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2022-01-03', name: 'New Year’s Day (substitute day)' },
  { on: '2022-04-15', name: 'Good Friday' },
  { on: '2022-04-18', name: 'Easter Monday' },
  { on: '2022-05-02', name: 'Early May bank holiday' },
  { on: '2022-06-02', name: 'Spring bank holiday' },
  { on: '2022-06-03', name: 'Platinum Jubilee bank holiday' },
  { on: '2022-08-29', name: 'Summer bank holiday' },
  { on: '2022-09-19', name: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
  { on: '2022-12-26', name: 'Boxing Day' },
  { on: '2022-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2023-01-02', name: 'New Year’s Day (substitute day)' },
  { on: '2023-04-07', name: 'Good Friday' },
  { on: '2023-04-10', name: 'Easter Monday' },
  { on: '2023-05-01', name: 'Early May bank holiday' },
  { on: '2023-05-08', name: 'Bank holiday for the coronation of King Charles III' },
  { on: '2023-05-29', name: 'Spring bank holiday' },
  { on: '2023-08-28', name: 'Summer bank holiday' },
  { on: '2023-12-25', name: 'Christmas Day' },
  { on: '2023-12-26', name: 'Boxing Day' },
  { on: '2024-01-01', name: 'New Year’s Day' },
  { on: '2024-03-29', name: 'Good Friday' },
  { on: '2024-04-01', name: 'Easter Monday' },
  { on: '2024-05-06', name: 'Early May bank holiday' },
  { on: '2024-05-27', name: 'Spring bank holiday' },
  { on: '2024-08-26', name: 'Summer bank holiday' },
  { on: '2024-12-25', name: 'Christmas Day' },
  { on: '2024-12-26', name: 'Boxing Day' },
  { on: '2025-01-01', name: 'New Year’s Day' },
  { on: '2025-04-18', name: 'Good Friday' },
  { on: '2025-04-21', name: 'Easter Monday' },
  { on: '2025-05-05', name: 'Early May bank holiday' },
  { on: '2025-05-26', name: 'Spring bank holiday' },
  { on: '2025-08-25', name: 'Summer bank holiday' },
  { on: '2025-12-25', name: 'Christmas Day' },
  { on: '2025-12-26', name: 'Boxing Day' },
  { on: '2026-01-01', name: 'New Year’s Day' },
  { on: '2026-04-03', name: 'Good Friday' },
  { on: '2026-04-06', name: 'Easter Monday' },
  { on: '2026-05-04', name: 'Early May bank holiday' },
  { on: '2026-05-25', name: 'Spring bank holiday' },
  { on: '2026-08-31', name: 'Summer bank holiday' },
  { on: '2026-12-25', name: 'Christmas Day' },
  { on: '2026-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2027-01-01', name: 'New Year’s Day' },
  { on: '2027-03-26', name: 'Good Friday' },
  { on: '2027-03-29', name: 'Easter Monday' },
  { on: '2027-05-03', name: 'Early May bank holiday' },
  { on: '2027-05-31', name: 'Spring bank holiday' },
  { on: '2027-08-30', name: 'Summer bank holiday' },
  { on: '2027-12-27', name: 'Christmas Day (substitute day)' },
  { on: '2027-12-28', name: 'Boxing Day (substitute day)' },
  { on: '2028-01-03', name: 'New Year’s Day (substitute day)' },
  { on: '2028-04-14', name: 'Good Friday' },
  { on: '2028-04-17', name: 'Easter Monday' },
  { on: '2028-05-01', name: 'Early May bank holiday' },
  { on: '2028-05-29', name: 'Spring bank holiday' },
  { on: '2028-08-28', name: 'Summer bank holiday' },
  { on: '2028-12-25', name: 'Christmas Day' },
  { on: '2028-12-26', name: 'Boxing Day' },
];

const nameByDate: ReadonlyMap<string, string> = new Map(bankHolidays.map(({ on, name }) => [on, name]));

function requireKnown(iso: IsoDate): void {
  const day = dayNumber(iso);
  if (day >= dayNumber(bankHolidaysKnownFrom) && day <= dayNumber(bankHolidaysKnownUntil)) return;
  throw new RangeError(
    `Bank holidays are known from ${bankHolidaysKnownFrom} to ${bankHolidaysKnownUntil} only.`,
  );
}

/**
 * Whether the date is a bank holiday in England and Wales. Throws a RangeError outside the years that are known.
 *
 * @example
 * ```ts
 * import { isBankHoliday } from '@deepdive/core';
 *
 * console.log(isBankHoliday('2020-05-08'), isBankHoliday('2020-05-04')); // true false
 * ```
 */
export function isBankHoliday(iso: IsoDate): boolean {
  requireKnown(iso);
  return nameByDate.has(iso);
}

/**
 * The name of the bank holiday on the date, or `null` where it is none.
 * Throws a RangeError outside the years that are known.
 *
 * @example
 * ```ts
 * import { bankHolidayName } from '@deepdive/core';
 *
 * console.log(bankHolidayName('2022-06-03')); // Platinum Jubilee bank holiday
 * ```
 */
export function bankHolidayName(iso: IsoDate): string | null {
  requireKnown(iso);
  return nameByDate.get(iso) ?? null;
}
