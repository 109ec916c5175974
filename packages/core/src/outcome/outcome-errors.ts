import { nearest } from '../nearest.js';

/** Every way in which telling families can be refused. */
export const outcomeCodes = {
  'no-outcomes': 'The theme states no outcomes of families.',
  'reading-of-nothing': 'No outcome of the theme leaves a reading open under this assumption.',
  'reading-unknown': 'The assumption has no such reading.',
} as const;

/** A code from {@link outcomeCodes}. */
type OutcomeCode = keyof typeof outcomeCodes;

/** What an outcome error tells its reader. */
interface OutcomeProblem {
  readonly code: OutcomeCode;
  readonly found: string;
  /** The names that would have been right, for the suggestion. */
  readonly known?: readonly string[];
}

/** Families that cannot be told: what, what was expected, the nearest right answer. */
export interface OutcomeError extends Error {
  readonly code: OutcomeCode;
  readonly found: string;
  readonly expected: string | null;
  readonly nearest: string | null;
}

/**
 * Builds the error for families that cannot be told. Readers tell it by `name === 'OutcomeError'` and `code`.
 *
 * @example
 * ```ts
 * import { outcomeError } from '@deepdive/core';
 *
 * const error = outcomeError({ code: 'reading-unknown', found: 'joined=og', known: ['joined=or', 'joined=and'] });
 * console.log(error.message);
 * // The assumption has no such reading: "joined=og". Did you mean "joined=or"?
 * ```
 */
export function outcomeError({ code, found, known = [] }: OutcomeProblem): OutcomeError {
  const near = nearest(found, known);
  const expected = known.length > 0 ? `one of ${known.slice(0, 12).join(', ')}` : null;
  const message = [
    `${outcomeCodes[code].slice(0, -1)}: "${found}".`,
    near !== null ? ` Did you mean "${near}"?` : expected !== null ? ` Expected ${expected}.` : '',
  ].join('');
  return Object.assign(new Error(message), { name: 'OutcomeError', code, found, expected, nearest: near });
}
