import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayNumber, fromDayNumber, type IsoDate } from './civil-date.js';
import { type ClockTime, isClockTime, londonInstant, londonOffset } from './london.js';

const clockTime = (minutes: number): ClockTime =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}` as ClockTime;

/** The same reading by Temporal and the time zone database. */
function byTemporal(date: IsoDate, time: ClockTime): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`)
    .toZonedDateTime('Europe/London', { disambiguation: 'compatible' })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

describe('a London time as an instant', () => {
  it('3 p.m. on 3 May 2017 is summer time, on 1 December winter time', () => {
    expect(londonInstant('2017-05-03', '15:00')).toBe('2017-05-03T15:00:00+01:00');
    expect(londonInstant('2017-12-01', '15:00')).toBe('2017-12-01T15:00:00+00:00');
  });

  it('the hour that spring skips moves forward', () => {
    expect(londonInstant('2027-03-28', '00:59')).toBe('2027-03-28T00:59:00+00:00');
    expect(londonInstant('2027-03-28', '01:00')).toBe('2027-03-28T02:00:00+01:00');
    expect(londonInstant('2027-03-28', '01:30')).toBe('2027-03-28T02:30:00+01:00');
    expect(londonInstant('2027-03-28', '02:00')).toBe('2027-03-28T02:00:00+01:00');
    expect(londonOffset('2027-03-28', '01:30')).toBe('+01:00');
  });

  it('the hour that autumn repeats is read as the first of the two', () => {
    expect(londonInstant('2027-10-31', '00:30')).toBe('2027-10-31T00:30:00+01:00');
    expect(londonInstant('2027-10-31', '01:30')).toBe('2027-10-31T01:30:00+01:00');
    expect(londonInstant('2027-10-31', '02:00')).toBe('2027-10-31T02:00:00+00:00');
  });

  it('where the month ends on a Sunday the clocks change on its last day', () => {
    expect(londonOffset('2024-03-30', '12:00')).toBe('+00:00');
    expect(londonOffset('2024-03-31', '12:00')).toBe('+01:00');
    expect(londonOffset('2021-10-30', '12:00')).toBe('+01:00');
    expect(londonOffset('2021-10-31', '12:00')).toBe('+00:00');
  });

  it('around every change from 1996 to 2100 it is the instant that Temporal gives', () => {
    const wrong: string[] = [];
    for (let year = 1996; year <= 2100; year += 1) {
      for (const month of ['03', '10']) {
        for (let day = 24; day <= 31; day += 1) {
          for (let minutes = 0; minutes <= 180; minutes += 15) {
            const date = `${year}-${month}-${day}` as IsoDate;
            const time = clockTime(minutes);
            if (londonInstant(date, time) !== byTemporal(date, time)) wrong.push(`${date} ${time}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('at any minute from 1996 to 2100 it is the instant that Temporal gives', () => {
    const day = fc.integer({ min: dayNumber('1996-01-01'), max: dayNumber('2100-12-31') });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (days, minutes) => {
        const date = fromDayNumber(days);
        const time = clockTime(minutes);
        const instant = londonInstant(date, time);
        expect(instant).toBe(byTemporal(date, time));
        expect(instant.slice(19)).toBe(londonOffset(date, time));
      }),
      { numRuns: 5000 },
    );
  });

  it('years before 1996 are an error, as other rules held', () => {
    expect(() => londonOffset('1995-12-31', '12:00')).toThrow(
      new RangeError('London clock times are known from 1996 on.'),
    );
  });

  it('a date or time that does not exist is an error', () => {
    expect(() => londonInstant('2017-02-29', '12:00')).toThrow(RangeError);
    expect(() => londonInstant('2017-05-03', '24:00')).toThrow(
      new RangeError('Not a time of day written HH:MM, from 00:00 to 23:59.'),
    );
  });
});

describe('a time of day', () => {
  it.each(['00:00', '09:05', '17:30', '23:59'])('%s is one', (text) => {
    expect(isClockTime(text)).toBe(true);
  });

  it.each(['24:00', '12:60', '9:05', '5pm', '17.30', '17:30:00', '17:30\n', ''])('%j is none', (text) => {
    expect(isClockTime(text)).toBe(false);
  });
});
