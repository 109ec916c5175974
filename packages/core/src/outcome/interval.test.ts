import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, compared, fallBetween, type Interval, percentage } from './interval.js';
import type { NumberComparison, ZeroBaseline } from './node.js';
import { truthOf } from './told.js';

const sure = (value: number): Interval => ({ least: value, most: value });
const interval = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
  .map(([least, more]): Interval => ({ least, most: least + more }));
const within = ({ least, most }: Interval, share: number): number =>
  least + Math.round((most - least) * share);
const share = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
const operators: readonly NumberComparison[] = ['is', 'isLessThan', 'isAtMost', 'isMoreThan', 'isAtLeast'];
const zeros: readonly ZeroBaseline[] = ['noFall', 'completeWhenStillZero', 'unspecified'];

const holds = (value: number, operator: NumberComparison, than: number): boolean =>
  ({
    is: value === than,
    isLessThan: value < than,
    isAtMost: value <= than,
    isMoreThan: value > than,
    isAtLeast: value >= than,
  })[operator];

describe('a number that is not fully known', () => {
  test('compares as every number does that it may be, and otherwise cannot be told', () => {
    fc.assert(
      fc.property(
        interval,
        fc.constantFrom(...operators),
        fc.integer({ min: 0, max: 25 }),
        (of, operator, than) => {
          const each = Array.from({ length: of.most - of.least + 1 }, (_, by) =>
            holds(of.least + by, operator, than),
          );
          const agreed = each.every((one) => one === each[0]) ? each[0] : 'unknown';
          expect(truthOf(compared(of, operator, than))).toBe(agreed);
        },
      ),
    );
  });

  test('falls by no less and no more than any two numbers do that it may be', () => {
    fc.assert(
      fc.property(interval, interval, share, share, fc.constantFrom(...zeros), (from, to, a, b, zero) => {
        const fall = fallBetween(from, to, zero);
        const one = fallBetween(sure(within(from, a)), sure(within(to, b)), zero);
        if (one.unspecified === true) {
          expect([{ ...anyNumber }, { ...fall, unspecified: true }]).toContainEqual(fall);
          return;
        }
        expect(fall.least).toBeLessThanOrEqual(one.least);
        expect(fall.most).toBeGreaterThanOrEqual(one.most);
      }),
    );
  });

  test('is a percentage between the least and the most it may be of another', () => {
    fc.assert(
      fc.property(interval, interval, share, share, (part, whole, a, b) => {
        const of = percentage(part, whole);
        const one = percentage(sure(within(part, a)), sure(within(whole, b)));
        expect(of.least).toBeLessThanOrEqual(one.least);
        expect(of.most).toBeGreaterThanOrEqual(one.most);
      }),
    );
  });
});

describe('a fall', () => {
  test('is told in per cent of what it fell from', () => {
    expect(fallBetween(sure(3), sure(2), 'noFall').least).toBeCloseTo(33.333);
    expect(fallBetween(sure(10), sure(4), 'noFall')).toEqual(sure(60));
    expect(fallBetween(sure(2), sure(3), 'noFall')).toEqual(sure(-50));
    expect(fallBetween(sure(5), sure(0), 'unspecified')).toEqual(sure(100));
  });

  test('from nothing to nothing is what its author says it is', () => {
    expect(truthOf(compared(fallBetween(sure(0), sure(0), 'noFall'), 'isAtLeast', 33))).toBe(false);
    expect(truthOf(compared(fallBetween(sure(0), sure(0), 'completeWhenStillZero'), 'isAtLeast', 33))).toBe(
      true,
    );
    expect(truthOf(compared(fallBetween(sure(0), sure(0), 'unspecified'), 'isAtLeast', 33))).toBe(
      'unspecified',
    );
  });

  test.each(zeros)('is no rise from nothing (%s)', (zero) => {
    expect(truthOf(compared(fallBetween(sure(0), sure(2), zero), 'isAtLeast', 0))).toBe(false);
  });

  test('to a number that may still grow cannot be told, unless it is too small already', () => {
    const growing = { least: 2, most: Number.POSITIVE_INFINITY };
    expect(truthOf(compared(fallBetween(sure(4), growing, 'noFall'), 'isAtLeast', 33))).toBe('unknown');
    expect(truthOf(compared(fallBetween(sure(2), growing, 'noFall'), 'isAtLeast', 33))).toBe(false);
  });
});

test('a percentage of nothing cannot be told', () => {
  expect(percentage(sure(0), sure(0))).toEqual(anyNumber);
  expect(percentage(sure(171), sure(190))).toEqual(sure(90));
});
