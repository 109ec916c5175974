import { nearest } from '../nearest.js';

/** Every way in which a timetable can be refused. */
export const timelineCodes = {
  'notified-not-a-date': 'The day of notification is not a date that can be used.',
  'event-not-a-date': 'The date of an event is not a date that can be used.',
  'event-unknown': 'No milestone of the theme counts from this event.',
} as const;

/** A code from {@link timelineCodes}. */
export type TimelineCode = keyof typeof timelineCodes;

/** A timetable that cannot be made: what, where, what was expected and the nearest right answer. */
export interface TimelineError extends Error {
  readonly code: TimelineCode;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly nearest: string | null;
}

/**
 * Builds the error for a timetable that cannot be made. Readers tell it by `name === 'TimelineError'` and `code`.
 *
 * @example
 * ```ts
 * import { timelineError } from '@deepdive/core';
 *
 * const error = timelineError({ code: 'event-unknown', place: 'events', found: 'fieldworkEnd', known: ['fieldworkEnds'] });
 * console.log(error.message);
 * // No milestone of the theme counts from this event: "fieldworkEnd" at events. Did you mean "fieldworkEnds"?
 * ```
 */
export function timelineError(problem: {
  readonly code: TimelineCode;
  readonly place: string;
  readonly found: string;
  readonly known?: readonly string[];
  readonly expected?: string;
}): TimelineError {
  const { code, place, found, known = [] } = problem;
  const near = nearest(found, known);
  const expected = problem.expected ?? (known.length > 0 ? `one of ${known.join(', ')}` : 'none');
  const hint = near === null ? `Expected ${expected}.` : `Did you mean "${near}"?`;
  const message = `${timelineCodes[code].slice(0, -1)}: "${found}" at ${place}. ${hint}`;
  return Object.assign(new Error(message), {
    name: 'TimelineError',
    code,
    place,
    found,
    expected,
    nearest: near,
  });
}
