import { nearest } from '../nearest.js';
import type { Source } from '../publication.js';

/** Every way in which a selection can be refused. */
export const selectionCodes = {
  'stage-unknown': 'The theme has no such stage of case selection.',
  'inspected-not-a-date': 'The day of inspection is not a date.',
  'seed-missing': 'A draw needs a seed that is stated beforehand.',
  'count-missing': 'The publication prints no number of children for this stage.',
  'count-out-of-range': 'The publication does not allow this number of children.',
  'stratum-unknown': 'No list of the stage has such a field to stratify by.',
  'child-not-in-population': 'A child named by a person is not in the population.',
  'child-named-twice': 'A child is named more than once among those included and excluded by a person.',
  'choice-without-reason': 'A child is included or excluded by a person without a reason.',
  'too-many-included': 'More children are included by a person than are to be chosen.',
  'earlier-stage-missing':
    'The stage chooses among the children of an earlier stage, whose record is not given.',
  'earlier-stage-of-another-theme': 'The record of the earlier stage belongs to another theme or edition.',
} as const;

/** A code from {@link selectionCodes}. */
export type SelectionCode = keyof typeof selectionCodes;

/** What a selection error tells its reader. */
export interface SelectionProblem {
  readonly code: SelectionCode;
  readonly place: string;
  readonly found: string;
  /** The names that would have been right, for the suggestion. Never children: nobody is suggested in place of another. */
  readonly known?: readonly string[];
  readonly expected?: string;
  readonly source?: Source;
}

/** A selection that cannot be made: what, where, what was expected, the nearest right answer and the source. */
export interface SelectionError extends Error {
  readonly code: SelectionCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string | null;
  readonly nearest: string | null;
  readonly source: Source | null;
}

/**
 * Builds the error for a selection that cannot be made. Readers tell it by `name === 'SelectionError'` and `code`.
 *
 * @example
 * ```ts
 * import { selectionError } from '@deepdive/core';
 *
 * const error = selectionError({ code: 'stage-unknown', place: 'example@2020', found: 'shortlist', known: ['shortlisted'] });
 * console.log(error.message);
 * // The theme has no such stage of case selection: "shortlist" at example@2020. Did you mean "shortlisted"?
 * ```
 */
export function selectionError(problem: SelectionProblem): SelectionError {
  const { code, place, found, known = [], source = null } = problem;
  const near = nearest(found, known);
  const expected = problem.expected ?? (known.length > 0 ? `one of ${known.slice(0, 12).join(', ')}` : null);
  const message = [
    `${selectionCodes[code].slice(0, -1)}: "${found}" at ${place}.`,
    near !== null ? ` Did you mean "${near}"?` : expected !== null ? ` Expected ${expected}.` : '',
    source ? ` See ${source.publication}, ${source.at}.` : '',
  ].join('');
  return Object.assign(new Error(message), {
    name: 'SelectionError',
    code,
    place,
    found,
    expected,
    nearest: near,
    source,
  });
}
