import { addDays, type IsoDate, isIsoDate, londonOffset } from '@deepdive/core';
import type { Here } from '../here.js';

/** The day it is in London. */
export function today({ now }: Pick<Here, 'now'>): IsoDate {
  const instant = now();
  const on = instant.slice(0, 10);
  if (!isIsoDate(on)) return '2000-01-01';
  // In summer the last hour of a day in UTC is the first hour of the next in London.
  return londonOffset(on, '12:00') === '+01:00' && instant.slice(11, 13) === '23' ? addDays(on, 1) : on;
}
