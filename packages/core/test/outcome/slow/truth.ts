import { addDays, addMonths, dayNumber, fromDayNumber, isIsoDate } from '../../../src/index.js';

/** Before anything that happens: what began endlessly long ago has begun by then. */
export const ever = dayNumber('2013-01-01');

export type Truth = true | false | 'unknown' | 'unspecified';
export type Range = { least: number; most: number; open?: boolean };

export const endless = Number.POSITIVE_INFINITY;
export const anyNumber: Range = { least: -endless, most: endless };
export const undated = { inspectedOn: null, listedOn: null, windowOpensOn: null };

export const dayIn = (value: unknown): number | null =>
  typeof value === 'string' && isIsoDate(value) ? dayNumber(value) : null;
export const flipped = (truth: Truth): Truth => (typeof truth === 'boolean' ? !truth : truth);
export const all = (each: readonly Truth[]): Truth =>
  each.includes(false)
    ? false
    : each.includes('unspecified')
      ? 'unspecified'
      : each.includes('unknown')
        ? 'unknown'
        : true;
export const any = (each: readonly Truth[]): Truth =>
  each.includes(true)
    ? true
    : each.includes('unspecified')
      ? 'unspecified'
      : each.includes('unknown')
        ? 'unknown'
        : false;
export const agreed = (each: readonly Truth[]): Truth =>
  each.length > 0 && each.every((one) => one === each[0]) ? (each[0] as Truth) : 'unknown';

export function later(day: number, unit: string, by: number): number {
  const iso = fromDayNumber(day);
  if (unit === 'months') return dayNumber(addMonths(iso, by));
  return dayNumber(addDays(iso, unit === 'weeks' ? 7 * by : by));
}
