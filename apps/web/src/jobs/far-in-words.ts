import { grouped } from '@deepdive/core';
import type { Progress } from './watch.js';

/** How far a step is, such as "Reading the lists: 12,000 rows so far". */
export function farInWords({ step, done, of, what }: Progress): string {
  if (what === '') return `${step}…`;
  return of === null
    ? `${step}: ${grouped(done)} ${what} so far`
    : `${step}: ${grouped(done)} of ${grouped(of)} ${what}`;
}
