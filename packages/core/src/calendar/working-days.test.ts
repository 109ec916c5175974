import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankHolidays, isBankHoliday } from './bank-holidays.js';
import { addDays, dayNumber, fromDayNumber, type IsoDate, weekdayOf } from './civil-date.js';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
  workingDaysCovered,
} from './working-days.js';

const firstKnown = dayNumber('2009-01-01');
const lastKnown = dayNumber('2028-12-31');
const knownDate = fc.integer({ min: firstKnown, max: lastKnown }).map(fromDayNumber);
const knownDateWithAYearEachSide = fc
  .integer({ min: firstKnown + 366, max: lastKnown - 366 })
  .map(fromDayNumber);

/** The slow reading: go from day to day and count. */
const isWorkingOnPaper = (on: IsoDate): boolean =>
  weekdayOf(on) !== 'Saturday' && weekdayOf(on) !== 'Sunday' && !isBankHoliday(on);

function countOnPaper(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0 - countOnPaper(to, from);
  let count = 0;
  for (let on = from; on !== to; ) {
    on = addDays(on, 1);
    if (isWorkingOnPaper(on)) count += 1;
  }
  return count;
}

function walkOnPaper(from: IsoDate, days: number): IsoDate {
  let on = from;
  for (let left = Math.abs(days); left > 0; ) {
    on = addDays(on, Math.sign(days));
    if (isWorkingOnPaper(on)) left -= 1;
  }
  return on;
}

describe('working days', () => {
  it('every day from 2009 to 2028 is one unless it is a weekend or a bank holiday', () => {
    const wrong: string[] = [];
    for (let day = firstKnown; day <= lastKnown; day += 1) {
      const on = fromDayNumber(day);
      if (isWorkingDay(on) !== isWorkingOnPaper(on)) wrong.push(on);
    }
    expect(wrong).toEqual([]);
  });

  it('the working day after the Friday before the early May bank holiday is Tuesday', () => {
    expect(nextWorkingDay('2017-04-28')).toBe('2017-05-02');
    expect(addWorkingDays('2017-04-28', 5)).toBe('2017-05-08');
  });

  it('counting from a Saturday begins on Monday', () => {
    expect(addWorkingDays('2017-05-06', 1)).toBe('2017-05-08');
  });

  it('an assessment due in 45 working days over Christmas 2016 has four bank holidays and the weekends more', () => {
    expect(addWorkingDays('2016-11-28', 45)).toBe('2017-02-02');
    expect(workingDaysBetween('2016-11-28', '2017-02-02')).toBe(45);
  });

  it('a conference is due 15 working days after the strategy discussion, across the four-day Jubilee weekend', () => {
    expect(addWorkingDays('2022-05-20', 15)).toBe('2022-06-14');
  });

  it('no working days after a date is the date itself, even on a Sunday', () => {
    expect(addWorkingDays('2017-05-07', 0)).toBe('2017-05-07');
    expect(workingDaysBetween('2017-05-07', '2017-05-07')).toBe(0);
  });

  it('the working day before Easter Monday is Maundy Thursday', () => {
    expect(addWorkingDays('2017-04-17', -1)).toBe('2017-04-13');
  });

  it('from a Friday to the Saturday after it there are none, to the Monday one', () => {
    expect(workingDaysBetween('2017-05-05', '2017-05-06')).toBe(0);
    expect(workingDaysBetween('2017-05-05', '2017-05-08')).toBe(1);
  });

  it('counting agrees with going from day to day', () => {
    fc.assert(
      fc.property(knownDateWithAYearEachSide, fc.integer({ min: -366, max: 366 }), (from, days) => {
        const to = addDays(from, days);
        expect(workingDaysBetween(from, to)).toBe(countOnPaper(from, to));
      }),
      { numRuns: 500 },
    );
  });

  it('adding agrees with going from day to day, forwards and backwards', () => {
    fc.assert(
      fc.property(knownDateWithAYearEachSide, fc.integer({ min: -240, max: 240 }), (from, days) => {
        expect(addWorkingDays(from, days)).toBe(walkOnPaper(from, days));
      }),
      { numRuns: 500 },
    );
  });

  it('adding over every bank holiday agrees with going from day to day', () => {
    for (const { on } of bankHolidays.slice(1, -2)) {
      for (const from of [-3, -2, -1, 0, 1].map((days) => addDays(on, days))) {
        expect(addWorkingDays(from, 3)).toBe(walkOnPaper(from, 3));
      }
    }
  });

  it('the count there and the count back cancel out', () => {
    fc.assert(
      fc.property(
        knownDate,
        knownDate,
        (one, other) => workingDaysBetween(one, other) + workingDaysBetween(other, one) === 0,
      ),
    );
  });

  it('parts of a working day are an error', () => {
    expect(() => addWorkingDays('2017-05-03', 1.5)).toThrow(RangeError);
  });
});

describe('where bank holidays are not known', () => {
  const refusal = new RangeError(
    'Working days cannot be counted: bank holidays are known from 2009-01-01 to 2028-12-31.',
  );

  it('coverage is both ends and all between, either way round', () => {
    expect(workingDaysCovered('2009-01-01', '2028-12-31')).toBe(true);
    expect(workingDaysCovered('2028-12-31', '2009-01-01')).toBe(true);
    expect(workingDaysCovered('2008-12-31', '2009-01-05')).toBe(false);
    expect(workingDaysCovered('2028-12-29', '2029-01-02')).toBe(false);
    expect(workingDaysCovered('2029-01-02', '2028-12-29')).toBe(false);
    expect(workingDaysCovered('2008-12-31', '2029-01-01')).toBe(false);
  });

  it('counting is refused with the years that are known', () => {
    expect(() => isWorkingDay('2029-01-02')).toThrow(refusal);
    expect(() => nextWorkingDay('2028-12-29')).toThrow(refusal);
    expect(() => addWorkingDays('2028-12-18', 10)).toThrow(refusal);
    expect(() => addWorkingDays('2009-01-05', -5)).toThrow(refusal);
    expect(() => addWorkingDays('2008-12-31', 1)).toThrow(refusal);
    expect(() => workingDaysBetween('2008-12-31', '2009-01-05')).toThrow(refusal);
  });

  it('a provisional date leaves out weekends, and the bank holidays that are known', () => {
    expect(nextWorkingDay('2028-12-29', 'weekendsOnly')).toBe('2029-01-01');
    expect(addWorkingDays('2028-12-22', 5, 'weekendsOnly')).toBe('2029-01-02');
    expect(workingDaysBetween('2028-12-22', '2029-01-02', 'weekendsOnly')).toBe(5);
    expect(isWorkingDay('2029-12-25', 'weekendsOnly')).toBe(true);
    expect(isWorkingDay('2029-12-23', 'weekendsOnly')).toBe(false);
    expect(addWorkingDays('1969-12-31', 3, 'weekendsOnly')).toBe('1970-01-05');
  });

  it('a count that leaves the years 1800 to 2199 is an error', () => {
    expect(() => addWorkingDays('2199-12-31', 1, 'weekendsOnly')).toThrow(RangeError);
    expect(() => addWorkingDays('1800-01-01', -1, 'weekendsOnly')).toThrow(RangeError);
    expect(() => addWorkingDays('2017-05-03', 1e9, 'weekendsOnly')).toThrow(RangeError);
  });
});
