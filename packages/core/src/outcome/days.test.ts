import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, completedYears, dayNumber, fromDayNumber } from '../index.js';
import { birthday, dateOf, dayIn, dayShifts } from './days.js';

const day = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2030-12-31') });
const months = fc.integer({ min: -24, max: 24 });
const { shift, firstReaching } = dayShifts();

describe('days that are moved', () => {
  test('by months clamp to the end of the month, each time they are asked for', () => {
    fc.assert(
      fc.property(day, months, (from, by) => {
        const expected = dayNumber(addMonths(fromDayNumber(from), by));
        expect([shift(from, 'months', by), shift(from, 'months', by)]).toEqual([expected, expected]);
      }),
    );
  });

  test('are found again by the first day that reaches them', () => {
    fc.assert(
      fc.property(day, months, fc.constantFrom('days', 'weeks', 'months'), (to, by, unit) => {
        const first = firstReaching(to, unit, by);
        expect(shift(first, unit, by)).toBeGreaterThanOrEqual(to);
        expect(shift(first - 1, unit, by)).toBeLessThan(to);
      }),
    );
  });

  test('past the calendar are endless', () => {
    expect(shift(dayNumber('2199-12-01'), 'months', 1)).toBe(Number.POSITIVE_INFINITY);
    expect(shift(dayNumber('1800-01-31'), 'months', -1)).toBe(Number.NEGATIVE_INFINITY);
    expect(dateOf(Number.POSITIVE_INFINITY)).toBe(null);
  });
});

test('a birthday is the first day of a new age, on 1 March for a child born on 29 February', () => {
  fc.assert(
    fc.property(
      fc.oneof(day, fc.constant(dayNumber('2004-02-29'))),
      fc.integer({ min: 0, max: 30 }),
      (born, age) => {
        const on = birthday(fromDayNumber(born), age);
        const ageOn = (each: number) => completedYears(fromDayNumber(born), fromDayNumber(each));
        expect([ageOn(on), ageOn(on - 1)]).toEqual([age, age - 1]);
      },
    ),
  );
  expect(dateOf(birthday('2004-02-29', 13))).toBe('2017-03-01');
});

test('a cell that holds no date is no day', () => {
  expect([dayIn(null), dayIn('soon'), dayIn(3), dayIn('2016-02-29')]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    dayNumber('2016-02-29'),
  ]);
});
