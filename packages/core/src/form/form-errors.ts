import { nearest } from '../nearest.js';

/** Every way in which a form can be refused. */
export const formCodes = {
  'tool-missing': 'The theme prints no tracking tool.',
  'form-stage-unknown': 'The theme has no such stage of case selection to ask about.',
} as const;

/** A code from {@link formCodes}. */
export type FormCode = keyof typeof formCodes;

/** A form that cannot be made: what, where, what was expected and the nearest right answer. */
export interface FormError extends Error {
  readonly code: FormCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string | null;
  readonly nearest: string | null;
}

/**
 * Builds the error for a form that cannot be made. Readers tell it by `name === 'FormError'` and `code`.
 *
 * @example
 * ```ts
 * import { formError } from '@deepdive/core';
 *
 * const error = formError({ code: 'tool-missing', place: 'example@2020', found: 'tool' });
 * console.log(error.message); // The theme prints no tracking tool: "tool" at example@2020.
 * ```
 */
export function formError(problem: {
  readonly code: FormCode;
  readonly place: string;
  readonly found: string;
  readonly known?: readonly string[];
}): FormError {
  const { code, place, found, known = [] } = problem;
  const near = nearest(found, known);
  const expected = known.length > 0 ? `one of ${known.join(', ')}` : null;
  const message = [
    `${formCodes[code].slice(0, -1)}: "${found}" at ${place}.`,
    near !== null ? ` Did you mean "${near}"?` : expected !== null ? ` Expected ${expected}.` : '',
  ].join('');
  return Object.assign(new Error(message), {
    name: 'FormError',
    code,
    place,
    found,
    expected,
    nearest: near,
  });
}
