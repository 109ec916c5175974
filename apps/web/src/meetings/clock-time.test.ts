import { expect, test } from 'vitest';
import { timeWritten } from './clock-time.js';

test.each([
  ['9', '09:00'],
  ['9:30', '09:30'],
  ['9.30am', '09:30'],
  ['2 pm', '14:00'],
  ['12am', '00:00'],
  ['12:15 PM', '12:15'],
  ['14:00', '14:00'],
])('“%s” is a time', (text, time) => {
  expect(timeWritten(text)).toBe(time);
});

test.each(['', 'noon', '24:00', '9:60', '13pm', '0am', '9:3'])('“%s” is none', (text) => {
  expect(timeWritten(text)).toBeNull();
});
