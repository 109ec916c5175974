import type { Source } from './publication.js';
import type { Severity } from './rule.js';

interface AcrossBase {
  readonly says: string;
  readonly severity: Severity;
  readonly fix: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** The same person has the same value in every list that holds the field. */
export interface SameAcross extends AcrossBase {
  readonly kind: 'same';
  readonly field: string;
}

/** Whoever is on one list is also on another. */
export interface AlsoOn extends AcrossBase {
  readonly kind: 'alsoOn';
  readonly list: string;
  readonly also: string;
}

/** A number stated in one list is at least the number of rows another list shows for the same person in a period. */
export interface CountedIn extends AcrossBase {
  readonly kind: 'countedIn';
  readonly list: string;
  readonly field: string;
  /** The list whose rows are counted, by the date they happened. */
  readonly counts: string;
  readonly on: string;
  /** Months before the inspection over which rows are counted; both ends included. */
  readonly months: number;
}

/** A check that needs more than one list. */
export type AcrossRule = SameAcross | AlsoOn | CountedIn;

type Input<R extends AcrossRule> = Omit<R, 'kind' | 'severity' | 'fix' | 'assumes'> & {
  readonly severity?: Severity;
  readonly fix?: string;
  readonly assumes?: readonly string[];
};

const stated = <R extends AcrossRule>(kind: R['kind'], input: Input<R>): R =>
  Object.freeze({
    severity: 'mustFix',
    fix: null,
    assumes: [],
    ...input,
    kind,
  }) as unknown as R;

/**
 * The same person should have the same value in every list that holds the field.
 *
 * @example
 * ```ts
 * import { convention, sameAcross } from '@deepdive/core';
 *
 * const rule = sameAcross({ field: 'bornOn', says: 'A child has one date of birth', source: convention('one child, one birth') });
 * console.log(rule.kind); // same
 * ```
 */
export const sameAcross = (input: Input<SameAcross>): SameAcross => stated<SameAcross>('same', input);

/**
 * Whoever is on one list should also be on another.
 *
 * @example
 * ```ts
 * import { alsoOn, convention } from '@deepdive/core';
 *
 * const rule = alsoOn({
 *   list: 'childProtection', also: 'childrenInNeed',
 *   says: 'A child on a plan is a child in need', source: convention('Children Act 1989, section 17'),
 * });
 * console.log(rule.kind); // alsoOn
 * ```
 */
export const alsoOn = (input: Input<AlsoOn>): AlsoOn => stated<AlsoOn>('alsoOn', input);

/**
 * A number stated in one list should be no less than the rows another list shows for the same person.
 *
 * @example
 * ```ts
 * import { convention, countedIn } from '@deepdive/core';
 *
 * const rule = countedIn({
 *   list: 'referrals', field: 'numberOfReferrals', counts: 'referrals', on: 'referredOn', months: 12,
 *   says: 'The number of referrals is at least the rows shown', source: convention('a count counts its rows'),
 * });
 * console.log(rule.kind); // countedIn
 * ```
 */
export const countedIn = (input: Input<CountedIn>): CountedIn => stated<CountedIn>('countedIn', input);
