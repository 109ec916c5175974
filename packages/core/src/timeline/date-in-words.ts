import { type IsoDate, weekdayOf } from '../calendar/index.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const numbers = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/**
 * A date as one writes it in England. No locale is asked, so the words are the same everywhere.
 *
 * @example
 * ```ts
 * import { dayInWords } from '@deepdive/core';
 *
 * console.log(dayInWords('2017-05-30')); // 30 May 2017
 * ```
 */
export function dayInWords(on: IsoDate): string {
  return `${Number(on.slice(8))} ${months[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
}

/** `Tuesday 30 May 2017`. */
export function dateInWords(on: IsoDate): string {
  return `${weekdayOf(on)} ${dayInWords(on)}`;
}

/** `five`, as timetables print small numbers; figures above twelve. */
export function numberInWords(count: number): string {
  return numbers[count] ?? String(count);
}
