import { fromDayNumber } from '@deepdive/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfSerial, dateOfText } from './dates.js';

const read = (text: string): string | null => dateOfText(text, 2027)?.date ?? null;

describe('a date written as text', () => {
  test.each([
    ['02/05/2017', '2017-05-02'],
    ['2/5/2017', '2017-05-02'],
    ['02-05-2017', '2017-05-02'],
    ['02.05.2017', '2017-05-02'],
    ['2 May 2017', '2017-05-02'],
    ['2nd May 2017', '2017-05-02'],
    ['02-May-17', '2017-05-02'],
    ['Tuesday, 2 May 2017', '2017-05-02'],
    ['May 2, 2017', '2017-05-02'],
    ['2017-05-02', '2017-05-02'],
    ['2017-05-02T00:00:00', '2017-05-02'],
    ['2017-05-02 14:30:00.000', '2017-05-02'],
    ['02/05/2017 00:00', '2017-05-02'],
    ['29/02/2016', '2016-02-29'],
  ])('%s is read with the day first', (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    '31/02/2017',
    '29/02/2017',
    '05/25/2017',
    '00/01/2017',
    '2017',
    'May be 8 Jan 2000?',
    '12/2017',
    'soon',
  ])('%s is no date and is not guessed at', (text) => {
    expect(read(text)).toBeNull();
  });

  test('a two-digit year is completed to the past, and said to be', () => {
    expect(dateOfText('02/05/17', 2027)).toEqual({ date: '2017-05-02', yearCompleted: true });
    expect(dateOfText('02/05/98', 2027)).toEqual({ date: '1998-05-02', yearCompleted: true });
  });
});

describe("a spreadsheet's serial number", () => {
  test('stands for the day Excel shows', () => {
    expect(dateOfSerial(42857, false)).toBe('2017-05-02');
    expect(dateOfSerial(42857.75, false)).toBe('2017-05-02');
    expect(dateOfSerial(1, false)).toBe('1900-01-01');
    expect(dateOfSerial(59, false)).toBe('1900-02-28');
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
  });

  test('60 stands for a day that never was', () => {
    expect(dateOfSerial(60, false)).toBeNull();
  });

  test('counts from 1904 in workbooks made so', () => {
    expect(dateOfSerial(42857 - 1462, true)).toBe('2017-05-02');
  });

  test('beyond the calendar is no date', () => {
    for (const serial of [0, -1, 1e9, Number.NaN]) expect(dateOfSerial(serial, false)).toBeNull();
  });

  test('agrees with counting days for every day since March 1900', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        expect(dateOfSerial(serial, false)).toBe(fromDayNumber(serial - 25569));
      }),
    );
  });
});
