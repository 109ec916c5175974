import { dayNumber, fromDayNumber, type IsoDate } from './civil-date.js';

/** A time of day on the 24-hour clock written `HH:MM`, from `00:00` to `23:59`. */
export type ClockTime = `${number}:${number}`;

/** How far London's clocks are ahead of UTC: not at all in winter, an hour in summer. */
export type LondonOffset = '+00:00' | '+01:00';

const minutesInDay = 1440;
const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether the text is a time of day written `HH:MM`.
 *
 * @example
 * ```ts
 * import { isClockTime } from '@deepdive/core';
 *
 * console.log(isClockTime('17:30'), isClockTime('5pm'), isClockTime('24:00')); // true false false
 * ```
 */
export function isClockTime(text: string): text is ClockTime {
  return clockPattern.test(text);
}

/** The last Sunday of a month of 31 days, as a day number after 1970. Day 3 was a Sunday. */
function lastSunday(lastOfMonth: IsoDate): number {
  const last = dayNumber(lastOfMonth);
  return last - ((last + 4) % 7);
}

interface LondonClock {
  readonly minutes: number;
  readonly offset: LondonOffset;
}

/** What London's clocks show: minutes since 1970-01-01 00:00 as read from the clock, and their offset. */
function londonClock(date: IsoDate, time: ClockTime): LondonClock {
  const today = dayNumber(date);
  const year = date.slice(0, 4);
  // Until 1995 summer time ended by other rules, and from 1968 to 1971 it never did.
  if (year < '1996') throw new RangeError('London clock times are known from 1996 on.');
  if (!isClockTime(time)) throw new RangeError('Not a time of day written HH:MM, from 00:00 to 23:59.');
  const minutes = today * minutesInDay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const forwardAt = lastSunday(`${year}-03-31` as IsoDate) * minutesInDay + 60;
  const backAt = lastSunday(`${year}-10-31` as IsoDate) * minutesInDay + 120;
  if (minutes < forwardAt || minutes >= backAt) return { minutes, offset: '+00:00' };
  return { minutes: minutes < forwardAt + 60 ? minutes + 60 : minutes, offset: '+01:00' };
}

/**
 * London's offset from UTC at a time its clocks show: summer time runs from the last Sunday of March, 01:00 UTC, to the
 * last Sunday of October, 01:00 UTC. In the hour that spring skips it is the summer offset, and in the hour that autumn
 * repeats it is the first of the two, also summer. Later years follow the rule as it stands.
 * Throws a RangeError before 1996, when other rules held, and where date or time does not exist.
 *
 * @example
 * ```ts
 * import { londonOffset } from '@deepdive/core';
 *
 * console.log(londonOffset('2017-05-03', '15:00'), londonOffset('2017-12-01', '15:00')); // +01:00 +00:00
 * ```
 */
export function londonOffset(date: IsoDate, time: ClockTime): LondonOffset {
  return londonClock(date, time).offset;
}

/**
 * A London date and time as an instant with its offset. A time in the hour that spring skips moves forward by that
 * hour (01:30 becomes 02:30), and in the hour that autumn repeats the first is meant: Temporal's `compatible` reading.
 * Throws a RangeError before 1996 and where date or time does not exist.
 *
 * @example
 * ```ts
 * import { londonInstant } from '@deepdive/core';
 *
 * console.log(londonInstant('2017-05-03', '15:00')); // 2017-05-03T15:00:00+01:00
 * console.log(londonInstant('2017-03-26', '01:30')); // 2017-03-26T02:30:00+01:00
 * ```
 */
export function londonInstant(date: IsoDate, time: ClockTime): string {
  const { minutes, offset } = londonClock(date, time);
  const today = Math.floor(minutes / minutesInDay);
  const ofDay = minutes - today * minutesInDay;
  const hour = String(Math.floor(ofDay / 60)).padStart(2, '0');
  const minute = String(ofDay % 60).padStart(2, '0');
  return `${fromDayNumber(today)}T${hour}:${minute}:00${offset}`;
}
