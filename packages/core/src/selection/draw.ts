import { byCodeUnits } from './order.js';
import type { Sha256 } from './record.js';

/** What orders children: the same seed, theme, stage and child give the same digest on every machine. */
export interface DrawKey {
  readonly seed: string;
  /** `id@edition`. */
  readonly theme: string;
  readonly stage: string;
}

/**
 * The algorithm of {@link drawOrder} and {@link allocatePlaces}, with its version; it stands in every record.
 *
 * @example
 * ```ts
 * import { selectionAlgorithm } from '@deepdive/core';
 *
 * console.log(selectionAlgorithm); // sha256-order/1
 * ```
 */
export const selectionAlgorithm = 'sha256-order/1';

/**
 * Children in the order in which they are drawn: by the SHA-256 of `seed|theme@edition|stage|child` (UTF-8) as 64
 * hexadecimal digits, lowest first; equal digests by child. An auditor can work it out again in a spreadsheet.
 *
 * @example
 * ```ts
 * import { createHash } from 'node:crypto';
 * import { drawOrder } from '@deepdive/core';
 *
 * const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
 * const key = { seed: '2017-05-03', theme: 'example@2020', stage: 'sampled' };
 * console.log(drawOrder(['EX-001', 'EX-002', 'EX-003'], key, sha256)); // [ 'EX-002', 'EX-001', 'EX-003' ]
 * ```
 */
export function drawOrder(children: readonly string[], key: DrawKey, sha256: Sha256): readonly string[] {
  return children
    .map((child) => ({ child, digest: sha256(`${key.seed}|${key.theme}|${key.stage}|${child}`) }))
    .sort((a, b) => byCodeUnits(a.digest, b.digest) || byCodeUnits(a.child, b.child))
    .map(({ child }) => child);
}

/** One stratum as places are shared out: how many are eligible, and how many of these a person included. */
export interface StratumSize {
  readonly eligible: number;
  readonly included: number;
}

/** Whole shares first, then one more place each to the largest remainders; ties go to the stratum that comes first. */
function largestRemainder(sizes: readonly number[], places: number): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return sizes.map(() => 0);
  // Whole numbers throughout: a remainder in floating point could break a tie differently elsewhere.
  const shares = sizes.map((size) => Math.floor((places * size) / total));
  const left = places - shares.reduce((sum, share) => sum + share, 0);
  const next = sizes
    .map((size, at) => ({ at, remainder: (places * size) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
    .slice(0, left);
  const extra = new Set(next.map(({ at }) => at));
  return shares.map((share, at) => share + (extra.has(at) ? 1 : 0));
}

/**
 * Shares places out among strata in proportion to the eligible children of each, by largest remainder; ties go to the
 * stratum that comes first. No stratum gets fewer places than a person has included children from it: such a
 * stratum is settled first and the rest is shared out among the others. No stratum is given a place for its own sake.
 * `places` may not be more than all who are eligible, nor fewer than those included.
 *
 * @example
 * ```ts
 * import { allocatePlaces } from '@deepdive/core';
 *
 * const strata = [{ eligible: 60, included: 0 }, { eligible: 30, included: 0 }, { eligible: 10, included: 2 }];
 * console.log(allocatePlaces(strata, 10)); // [ 5, 3, 2 ]
 * ```
 */
export function allocatePlaces(strata: readonly StratumSize[], places: number): readonly number[] {
  const settled = new Map<number, number>();
  for (;;) {
    const open = strata.flatMap((stratum, at) => (settled.has(at) ? [] : [{ ...stratum, at }]));
    const left = places - [...settled.values()].reduce((sum, each) => sum + each, 0);
    const shares = largestRemainder(
      open.map(({ eligible }) => eligible),
      left,
    );
    const short = open.filter(({ included }, index) => included > (shares[index] ?? 0));
    for (const { at, included } of short) settled.set(at, included);
    if (short.length > 0) continue;
    open.forEach(({ at }, index) => {
      settled.set(at, shares[index] ?? 0);
    });
    return strata.map((_, at) => settled.get(at) ?? 0);
  }
}
