import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  completedMonths,
  completedYears,
  dayNumber,
  daysBetween,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  mondayOfWeek,
  weekdayOf,
  weekdays,
} from './civil-date.js';

const firstDay = dayNumber('1800-01-01');
const lastDay = dayNumber('2199-12-31');
/** Any date that exists here. */
const anyDate = fc.integer({ min: firstDay, max: lastDay }).map(fromDayNumber);
/** A date from which a few years either way still exist. */
const innerDate = fc
  .integer({ min: dayNumber('1850-01-01'), max: dayNumber('2149-12-31') })
  .map(fromDayNumber);

describe('a date as text', () => {
  it.each(['1800-01-01', '2017-05-03', '2016-02-29', '2000-02-29', '2199-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    ['2017-02-29', 'there is no 29 February in a common year'],
    ['1900-02-29', 'nor in most years that end a century'],
    ['2017-04-31', 'April has 30 days'],
    ['2017-00-10', 'there is no month 0'],
    ['2017-13-01', 'nor a month 13'],
    ['2017-05-00', 'there is no day 0'],
    ['1799-12-31', 'it is before 1800'],
    ['2200-01-01', 'it is after 2199'],
    ['17-05-03', 'the year has two digits'],
    ['2017-5-3', 'month and day have one digit'],
    ['2017/05/03', 'it is written with slashes'],
    ['2017-05-03T00:00', 'it goes on with a time'],
    ['2017-05-3 ', 'it holds a blank'],
    ['２017-05-03', 'it holds a digit of another script'],
    ['+201-05-03', 'it holds a sign'],
    ['2017-0:-03', 'it holds the character after 9'],
    ['', 'it is empty'],
  ])('%j is refused: %s', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });

  it('text that looks like a date is accepted exactly when the day exists', () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    const nearly = fc.tuple(fc.integer({ min: 1795, max: 2205 }), digits(2), digits(2));
    fc.assert(
      fc.property(nearly, ([year, month, day]) => {
        const text = `${year}-${month}-${day}`;
        expect(isIsoDate(text)).toBe(year >= 1800 && year <= 2199 && existsForTemporal(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('any other text is refused without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => isIsoDate(text) === existsForTemporal(text, /^\d{4}-\d\d-\d\d$/)),
    );
  });

  it('a date that does not exist is an error that does not repeat it, as it may be a date of birth', () => {
    const notADate = '2017-02-30';
    for (const use of [
      () => dayNumber(notADate),
      () => addMonths(notADate, 1),
      () => completedYears(notADate, '2017-05-03'),
      () => completedMonths('2017-05-03', notADate),
    ]) {
      expect(use).toThrow(new RangeError('Not a calendar date from 1800 to 2199 written YYYY-MM-DD.'));
    }
  });
});

function existsForTemporal(text: string, shape = /./): boolean {
  if (!shape.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).year >= 1800;
  } catch {
    return false;
  }
}

describe('days counted from 1970', () => {
  it('1 January 1970 is day 0, the day before it day -1', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('1969-12-31')).toBe(-1);
  });

  it('every day from 1800 to 2199 follows the one before it, with the weekday that Temporal gives it', () => {
    let expected = Temporal.PlainDate.from('1800-01-01');
    const wrong: string[] = [];
    for (let day = firstDay; day <= lastDay; day += 1) {
      const iso = fromDayNumber(day);
      const agrees =
        iso === expected.toString() &&
        isIsoDate(iso) &&
        dayNumber(iso) === day &&
        weekdayOf(iso) === weekdays[expected.dayOfWeek - 1];
      if (!agrees) wrong.push(iso);
      expected = expected.add({ days: 1 });
    }
    expect(wrong).toEqual([]);
    expect(expected.toString()).toBe('2200-01-01');
  });

  it('days outside the years 1800 to 2199 and parts of a day are errors', () => {
    expect(() => fromDayNumber(firstDay - 1)).toThrow(RangeError);
    expect(() => fromDayNumber(lastDay + 1)).toThrow(RangeError);
    expect(() => fromDayNumber(0.5)).toThrow(RangeError);
    expect(() => fromDayNumber(Number.NaN)).toThrow(RangeError);
    expect(() => addDays('2199-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('2199-12-01', 1)).toThrow(RangeError);
    expect(() => addMonths('1800-01-01', -1)).toThrow(RangeError);
    expect(() => addMonths('2017-05-03', 0.5)).toThrow(RangeError);
  });

  it('the days between two dates lead from the one to the other', () => {
    fc.assert(fc.property(anyDate, anyDate, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  it('dates sort as text in the order of their days', () => {
    fc.assert(fc.property(anyDate, anyDate, (one, other) => one < other === daysBetween(one, other) > 0));
  });
});

describe('months and years', () => {
  it('a month after 31 January is the last day of February', () => {
    expect(addMonths('2017-01-31', 1)).toBe('2017-02-28');
    expect(addMonths('2016-01-31', 1)).toBe('2016-02-29');
  });

  it('six months before the end of August is the end of February', () => {
    expect(addMonths('2016-08-31', -6)).toBe('2016-02-29');
  });

  it('a year after 29 February is 28 February, four years after it 29 February again', () => {
    expect(addYears('2016-02-29', 1)).toBe('2017-02-28');
    expect(addYears('2016-02-29', 4)).toBe('2020-02-29');
  });

  it('adding agrees with Temporal', () => {
    const amount = fc.integer({ min: -590, max: 590 });
    fc.assert(
      fc.property(innerDate, amount, (from, months) => {
        const other = Temporal.PlainDate.from(from);
        expect(addMonths(from, months)).toBe(other.add({ months }).toString());
        const years = Math.trunc(months / 12);
        expect(addYears(from, years)).toBe(other.add({ years }).toString());
        expect(addDays(from, months * 29)).toBe(other.add({ days: months * 29 }).toString());
      }),
      { numRuns: 3000 },
    );
  });
});

describe('age', () => {
  it('a child is a year older on the birthday, not the day before', () => {
    expect(completedYears('2004-05-03', '2017-05-02')).toBe(12);
    expect(completedYears('2004-05-03', '2017-05-03')).toBe(13);
  });

  it('a child is 0 from the day of birth to the day before the first birthday', () => {
    expect(completedYears('2016-12-31', '2016-12-31')).toBe(0);
    expect(completedYears('2016-12-31', '2017-12-30')).toBe(0);
  });

  it('a child born on 29 February has the birthday on 1 March in common years and on 29 February in leap years', () => {
    expect(completedYears('2004-02-29', '2017-02-28')).toBe(12);
    expect(completedYears('2004-02-29', '2017-03-01')).toBe(13);
    expect(completedYears('2004-02-29', '2016-02-28')).toBe(11);
    expect(completedYears('2004-02-29', '2016-02-29')).toBe(12);
  });

  it('an unborn child is -1 in the year before birth', () => {
    expect(completedYears('2017-05-03', '2017-05-02')).toBe(-1);
    expect(completedYears('2017-05-03', '2016-05-03')).toBe(-1);
    expect(completedYears('2017-05-03', '2016-05-02')).toBe(-2);
  });

  it('after birth the age is the one Temporal gives', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        const [born, on] = one < other ? [one, other] : [other, one];
        const span = Temporal.PlainDate.from(born).until(on, { largestUnit: 'years' });
        expect(completedYears(born, on)).toBe(span.years);
      }),
      { numRuns: 3000 },
    );
  });

  it('the age grows by one on one day a year and never falls', () => {
    fc.assert(
      fc.property(innerDate, fc.integer({ min: -5000, max: 5000 }), (born, days) => {
        const on = addDays(born, days);
        const grown = completedYears(born, addDays(on, 1)) - completedYears(born, on);
        const birthday = addDays(on, 1).slice(5);
        const isBirthday = birthday === born.slice(5);
        const isMissedBirthday = born.endsWith('02-29') && birthday === '03-01' && on.endsWith('02-28');
        expect(grown).toBe(isBirthday || isMissedBirthday ? 1 : 0);
      }),
      {
        numRuns: 2000,
        examples: [
          ['2004-02-29', 364],
          ['2004-02-29', 365],
          ['2004-02-29', 366],
          ['2004-02-29', 1460],
        ],
      },
    );
  });
});

describe('completed months', () => {
  it('a month is complete on the same day of the next month', () => {
    expect(completedMonths('2017-05-03', '2017-06-02')).toBe(0);
    expect(completedMonths('2017-05-03', '2017-06-03')).toBe(1);
  });

  it('a month begun on the 31st is complete on the last day of a shorter month', () => {
    expect(completedMonths('2017-01-31', '2017-02-27')).toBe(0);
    expect(completedMonths('2017-01-31', '2017-02-28')).toBe(1);
    expect(completedMonths('2017-01-31', '2017-03-30')).toBe(1);
  });

  it('a period that ends before it began has negative months', () => {
    expect(completedMonths('2017-05-03', '2017-05-02')).toBe(-1);
    expect(completedMonths('2017-05-03', '2017-04-03')).toBe(-1);
    expect(completedMonths('2017-05-03', '2017-04-02')).toBe(-2);
  });

  it('they are the most months that can be added without passing the end', () => {
    const months = (from: IsoDate, count: number) =>
      Temporal.PlainDate.from(from).add({ months: count }).toString();
    fc.assert(
      fc.property(innerDate, fc.integer({ min: -15000, max: 15000 }), (from, days) => {
        const to = addDays(from, days);
        const count = completedMonths(from, to);
        expect(months(from, count) <= to).toBe(true);
        expect(months(from, count + 1) > to).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('weeks', () => {
  it('3 May 2017 was a Wednesday of the week that began on 1 May', () => {
    expect(weekdayOf('2017-05-03')).toBe('Wednesday');
    expect(mondayOfWeek('2017-05-03')).toBe('2017-05-01');
  });

  it('a Monday begins its own week, and a Sunday ends the week begun six days before', () => {
    expect(mondayOfWeek('2017-05-01')).toBe('2017-05-01');
    expect(mondayOfWeek('2017-05-07')).toBe('2017-05-01');
  });

  it('the week of any day begins on a Monday at most six days earlier', () => {
    fc.assert(
      fc.property(innerDate, (on) => {
        const monday = mondayOfWeek(on);
        expect(weekdayOf(monday)).toBe('Monday');
        expect(daysBetween(monday, on)).toBe(weekdays.indexOf(weekdayOf(on)));
      }),
    );
  });
});
