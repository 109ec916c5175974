import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  bankHolidayName,
  bankHolidays,
  bankHolidaysKnownFrom,
  bankHolidaysKnownUntil,
  isBankHoliday,
} from './bank-holidays.js';
import { type IsoDate, isIsoDate, weekdayOf } from './civil-date.js';

describe('the bank holidays of England and Wales', () => {
  it.each([
    ['2011-04-29', 'Royal wedding bank holiday'],
    ['2012-06-04', 'Spring bank holiday (substitute day)'],
    ['2012-06-05', 'Queen’s Diamond Jubilee'],
    ['2017-05-01', 'Early May bank holiday'],
    ['2020-05-08', 'Early May bank holiday (VE day)'],
    ['2021-12-27', 'Christmas Day (substitute day)'],
    ['2021-12-28', 'Boxing Day (substitute day)'],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank Holiday for the State Funeral of Queen Elizabeth II'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day (substitute day)'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['2028-01-03', 'New Year’s Day (substitute day)'],
  ] as const)('%s was or will be %s', (on, name) => {
    expect(bankHolidayName(on)).toBe(name);
    expect(isBankHoliday(on)).toBe(true);
  });

  it.each<[IsoDate, string]>([
    ['2012-05-28', 'the spring bank holiday moved to June for the Diamond Jubilee'],
    ['2020-05-04', 'the early May bank holiday moved to VE day'],
    ['2022-05-30', 'the spring bank holiday moved to June for the Platinum Jubilee'],
    ['2017-05-02', 'an ordinary Tuesday'],
    ['2026-06-15', 'a holiday in Scotland alone'],
  ])('%s is none: %s', (on) => {
    expect(bankHolidayName(on)).toBeNull();
    expect(isBankHoliday(on)).toBe(false);
  });

  it('are real dates in order, each a Monday to Friday, within the years that are known', () => {
    const dates = bankHolidays.map(({ on }) => on);
    expect(dates.filter((on) => !isIsoDate(on))).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.filter((on) => ['Saturday', 'Sunday'].includes(weekdayOf(on)))).toEqual([]);
    expect(dates.filter((on) => on < bankHolidaysKnownFrom || on > bankHolidaysKnownUntil)).toEqual([]);
  });

  it('are eight a year, and more in the years of a wedding, a jubilee, a funeral and a coronation', () => {
    const perYear: Record<string, number> = {};
    for (const { on } of bankHolidays) perYear[on.slice(0, 4)] = (perYear[on.slice(0, 4)] ?? 0) + 1;
    const unusual = Object.entries(perYear).filter(([, count]) => count !== 8);
    expect(Object.keys(perYear)).toHaveLength(20);
    expect(unusual).toEqual([
      ['2011', 9],
      ['2012', 9],
      ['2022', 10],
      ['2023', 9],
    ]);
  });

  it('agree with date-holidays but for the royal wedding and the move of 2012, which it does not know', () => {
    const other = new Holidays('GB', 'ENG');
    const years = bankHolidays.map(({ on }) => Number(on.slice(0, 4)));
    const theirs = [...new Set(years)]
      .flatMap((year) => other.getHolidays(year))
      .filter(({ type }) => type === 'public' || type === 'bank')
      .map(({ date }) => date.slice(0, 10))
      .filter((on) => isIsoDate(on) && !['Saturday', 'Sunday'].includes(weekdayOf(on)));
    const ours = bankHolidays.map<string>(({ on }) => on);
    expect(ours.filter((on) => !theirs.includes(on))).toEqual(['2011-04-29', '2012-06-04']);
    expect(theirs.filter((on) => !ours.includes(on))).toEqual(['2012-05-28']);
  });
});

describe('outside the years that are known', () => {
  it.each(['2008-12-25', '2029-01-01'] as const)('%s is an error that says which years are known', (on) => {
    const expected = new RangeError('Bank holidays are known from 2009-01-01 to 2028-12-31 only.');
    expect(() => isBankHoliday(on)).toThrow(expected);
    expect(() => bankHolidayName(on)).toThrow(expected);
  });

  it('the first and the last known day have an answer', () => {
    expect(bankHolidayName(bankHolidaysKnownFrom)).toBe('New Year’s Day');
    expect(bankHolidayName(bankHolidaysKnownUntil)).toBeNull();
  });
});
