import type { IsoDate } from '../calendar/index.js';
import type { FamilyVerdict } from './verdict.js';

/** How many families stand where. */
export interface FamilyCounts {
  readonly families: number;
  readonly eligible: number;
  readonly claimable: number;
  readonly unspecified: number;
  /** Eligible and one item short of a claim. */
  readonly near: number;
  /** Without a day of engagement, or engaged after the day asked of. */
  readonly notFollowed: number;
}

/**
 * Whether a family is eligible and one item short of a claim.
 *
 * @example
 * ```ts
 * import { isNearClaim } from '@deepdive/core';
 *
 * console.log(isNearClaim({ eligible: true, claimable: false, missing: ['A plan'] })); // true
 * ```
 */
export const isNearClaim = ({
  eligible,
  claimable,
  missing,
}: Pick<FamilyVerdict, 'eligible' | 'claimable' | 'missing'>): boolean =>
  eligible === true && claimable !== true && missing.length === 1;

/**
 * Whether nothing is told of a family on a day: it was engaged later, or nobody knows when.
 *
 * @example
 * ```ts
 * import { isNotFollowed } from '@deepdive/core';
 *
 * console.log(isNotFollowed({ engagedOn: null }, '2017-03-31')); // true
 * ```
 */
export const isNotFollowed = ({ engagedOn }: Pick<FamilyVerdict, 'engagedOn'>, asOf: IsoDate): boolean =>
  engagedOn === null || engagedOn > asOf;

/**
 * Counts families by where they stand. A family can be in several counts.
 *
 * @example
 * ```ts
 * import { familyCounts } from '@deepdive/core';
 *
 * console.log(familyCounts([], '2017-03-31').families); // 0
 * ```
 */
export function familyCounts(verdicts: readonly FamilyVerdict[], asOf: IsoDate): FamilyCounts {
  const count = (is: (verdict: FamilyVerdict) => boolean): number => verdicts.filter(is).length;
  return {
    families: verdicts.length,
    eligible: count(({ eligible }) => eligible === true),
    claimable: count(({ claimable }) => claimable === true),
    unspecified: count(({ claimable }) => claimable === 'unspecified'),
    near: count(isNearClaim),
    notFollowed: count((verdict) => isNotFollowed(verdict, asOf)),
  };
}
