import { nearest } from '@deepdive/core';
import { type ReadingLimits, readingLimits } from '@deepdive/workbook';
import { refusal } from '../refusal.js';
import { wholeNumberOption } from './numbers.js';
import { pairOption } from './pairs.js';

const isLimit = (name: string): name is keyof ReadingLimits => Object.hasOwn(readingLimits, name);

/**
 * The limits of reading that `--limit NAME=NUMBER` raises or lowers.
 *
 * @throws Refusal `pair-wrong`, `number-wrong`, or `limit-unknown` with the nearest name
 */
export function limitsOption(given: readonly string[] | undefined): Partial<ReadingLimits> {
  const limits: Partial<Record<keyof ReadingLimits, number>> = {};
  for (const each of given ?? []) {
    const [name, figure] = pairOption('--limit', each, '=', 'NAME=NUMBER, such as cellCharacters=500000');
    if (!isLimit(name)) {
      throw refusal({
        code: 'limit-unknown',
        says: `There is no limit "${name}".`,
        expected: `one of ${Object.keys(readingLimits).join(', ')}`,
        nearest: nearest(name, Object.keys(readingLimits)),
      });
    }
    limits[name] = wholeNumberOption(`--limit ${name}`, figure, 1);
  }
  return limits;
}
