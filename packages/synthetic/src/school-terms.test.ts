import { dayNumber } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { programme } from '../test/invented-programme.js';
import { makeAuthority } from './authority.js';

const made = (children: number, inspectedOn: `${number}-${number}-${number}`, faults = 0) =>
  makeAuthority(programme, { inspectedOn, children, seed: 3, faults }).lists.get('terms') ?? [];

describe('school terms are facts of the calendar', () => {
  test('there are as many for a thousand children as for ten, and no fault is planted in them', () => {
    const terms = made(10, '2018-01-31').map(({ startedOn, endedOn }) => [startedOn, endedOn]);
    expect(made(1000, '2018-01-31', 0.05).map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual(
      terms,
    );
    // The lists tell of a year, and the terms of one more, up to the first that has not ended before.
    expect(terms).toEqual([
      ['2015-09-07', '2015-12-18'],
      ['2016-01-04', '2016-03-25'],
      ['2016-04-11', '2016-07-22'],
      ['2016-09-05', '2016-12-16'],
      ['2017-01-09', '2017-03-31'],
      ['2017-04-17', '2017-07-21'],
      ['2017-09-04', '2017-12-15'],
      ['2018-01-08', '2018-03-30'],
    ]);
  });

  test.each(['2010-08-31', '2014-01-02', '2016-02-29', '2017-09-01', '2023-12-31'] as const)(
    'none overlaps another or stands there twice (lists of %s)',
    (inspectedOn) => {
      const terms = made(20, inspectedOn);
      expect(new Set(terms.map(({ termId }) => termId)).size).toBe(terms.length);
      expect(terms.length).toBeGreaterThanOrEqual(6);
      expect(terms.filter(({ endedOn }) => String(endedOn) >= inspectedOn)).toHaveLength(1);
      for (const [at, { startedOn, endedOn }] of terms.entries()) {
        const days =
          dayNumber(String(endedOn) as `${number}-${number}-${number}`) -
          dayNumber(String(startedOn) as `${number}-${number}-${number}`);
        expect(days).toBeGreaterThan(60);
        expect(days).toBeLessThan(120);
        if (at > 0) expect(String(startedOn) > String(terms[at - 1]?.endedOn)).toBe(true);
      }
    },
  );
});
