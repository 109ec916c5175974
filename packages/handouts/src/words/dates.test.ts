import { expect, test } from 'vitest';
import { dateInWords, dueInWords } from './dates.js';

test('a date is written with its month', () => {
  expect(dateInWords('2017-05-03')).toBe('3 May 2017');
});

test('a deadline names its weekday, and its time as London clocks show it', () => {
  expect(dueInWords('2017-05-12')).toBe('Friday 12 May 2017');
  expect(dueInWords('2017-05-03T17:30:00+01:00')).toBe('Wednesday 3 May 2017 at 5:30pm');
  expect(dueInWords('2017-12-01T09:00:00+00:00')).toBe('Friday 1 December 2017 at 9am');
  expect(dueInWords('2017-05-03T12:00:00+01:00')).toBe('Wednesday 3 May 2017 at midday');
  expect(dueInWords('2017-05-03T00:05:00+01:00')).toBe('Wednesday 3 May 2017 at 12:05am');
  expect(dueInWords('2017-05-02T09:15')).toBe('Tuesday 2 May 2017 at 9:15am');
});

test('what is no date is shown as it stands', () => {
  expect(dueInWords('as soon as possible')).toBe('as soon as possible');
  expect(dateInWords('2017-02-30')).toBe('2017-02-30');
});
