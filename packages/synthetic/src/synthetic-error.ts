/** Every way in which a made-up local authority can be refused. */
export const syntheticCodes = {
  'children-not-a-count': 'The number of children is not a whole number of at least 1.',
  'date-not-a-date': 'A date is not a calendar date written YYYY-MM-DD.',
  'faults-not-a-rate': 'The rate of faults is not a share of the rows from 0 to 1.',
  'seed-not-a-number': 'The seed is not a whole number.',
  'too-few-children': 'A list needs more children than there are to be.',
  'check-cannot-hold': 'No row could be made up that passes a check.',
} as const;

/** A code from {@link syntheticCodes}. */
export type SyntheticCode = keyof typeof syntheticCodes;

/** What an error of this package tells its reader. */
export interface SyntheticProblem {
  readonly code: SyntheticCode;
  /** The option, list or check at fault. */
  readonly place: string;
  /** What was given, or what was asked of the rows. */
  readonly found: string;
  /** What to give instead. */
  readonly expected: string;
}

/** A made-up local authority that cannot be: which part, what was found and what would do. */
export interface SyntheticError extends Error {
  readonly code: SyntheticCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Builds the error for a made-up local authority that cannot be. Readers tell it by `name === 'SyntheticError'` and `code`. */
export function syntheticError({ code, place, found, expected }: SyntheticProblem): SyntheticError {
  const message = `${syntheticCodes[code].slice(0, -1)}: "${found}" at ${place}. Expected ${expected}.`;
  return Object.assign(new Error(message), { name: 'SyntheticError', code, place, found, expected });
}
