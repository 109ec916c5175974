import type { RowValues } from '../expression/evaluate.js';
import type { RowDates } from '../list.js';
import { type Day, dayIn } from './days.js';

/** A school term with both its days. */
export interface Term {
  readonly start: Day;
  readonly end: Day;
}

/** The school terms that were handed over. */
export interface SchoolTerms {
  /** In the order of their ends. */
  readonly terms: readonly Term[];
  /**
   * The last day of the last of them: after it, nobody knows whether another has ended. No day at all where one has no
   * days that can be read, since it may be any.
   */
  readonly knownUntil: Day;
  /** The days from which on another term has ended, or from which on nothing is known. */
  readonly turns: readonly Day[];
}

/** Reads school terms from the rows of a list whose rows last. */
export function schoolTerms(
  rows: readonly RowValues[],
  dates: Extract<RowDates, { kind: 'spell' }>,
): SchoolTerms {
  const each = rows.map((row) => ({ start: dayIn(row[dates.from]), end: dayIn(row[dates.to]) }));
  const terms = each.filter(({ start, end }) => start <= end);
  terms.sort((a, b) => a.end - b.end || a.start - b.start);
  const last = terms.length < each.length ? undefined : terms.at(-1)?.end;
  const knownUntil = last ?? Number.NEGATIVE_INFINITY;
  return { terms, knownUntil, turns: [...terms.map(({ end }) => end), knownUntil + 1] };
}

/** How many terms, in the order of their ends, had ended by a day. */
export function termsEndedBy(terms: readonly Term[], day: Day): number {
  let ended = 0;
  while (ended < terms.length && (terms[ended] as Term).end <= day) ended += 1;
  return ended;
}
