import { allocatePlaces, drawOrder, selectionAlgorithm } from '../selection/draw.js';
import type { Sha256 } from '../selection/record.js';
import type { FamilyVerdict } from './verdict.js';

/** One stratum of an audit: the families with the same problems. */
export interface AuditStratum {
  readonly problems: readonly string[];
  readonly families: number;
  readonly drawn: number;
}

/** An audit sample that anyone can draw again. */
export interface AuditSample {
  readonly algorithm: string;
  readonly seed: string;
  /** What stands in the place of a stage in the digests. */
  readonly stage: string;
  /** How many families can be claimed for. */
  readonly population: number;
  readonly strata: readonly AuditStratum[];
  readonly families: readonly string[];
}

const stage = 'outcomes-audit';

/**
 * Draws claimable families for an audit, spread over the combinations of their problems in proportion, in the seeded
 * order of case selections.
 *
 * @param options `theme` as `id@edition`, the seed that was stated beforehand, and how many families to draw at most
 * @example
 * ```ts
 * import { auditSample, type FamilyVerdict, type Sha256 } from '@deepdive/core';
 *
 * export const tenToAudit = (verdicts: readonly FamilyVerdict[], sha256: Sha256): readonly string[] =>
 *   auditSample(verdicts, { theme: 'example@2020', seed: '4711', count: 10 }, sha256).families;
 * ```
 */
export function auditSample(
  verdicts: readonly FamilyVerdict[],
  options: { readonly theme: string; readonly seed: string; readonly count: number },
  sha256: Sha256,
): AuditSample {
  const { theme, seed, count } = options;
  const strata = new Map<string, { readonly problems: readonly string[]; readonly families: string[] }>();
  for (const { family, problems, claimable } of verdicts) {
    if (claimable !== true) continue;
    const key = problems.join('|');
    const stratum = strata.get(key) ?? { problems, families: [] };
    strata.set(key, stratum);
    stratum.families.push(family);
  }
  const inOrder = [...strata].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stratum]) => stratum);
  const population = inOrder.reduce((sum, { families }) => sum + families.length, 0);
  const sizes = inOrder.map(({ families }) => ({ eligible: families.length, included: 0 }));
  const places = allocatePlaces(sizes, Math.min(count, population));
  const drawn = inOrder.map(({ families }, at) =>
    drawOrder(families, { seed, theme, stage }, sha256).slice(0, places[at]),
  );
  return {
    algorithm: selectionAlgorithm,
    seed,
    stage,
    population,
    strata: inOrder.map(({ problems, families }, at) => ({
      problems,
      families: families.length,
      drawn: drawn[at]?.length ?? 0,
    })),
    families: drawn.flat(),
  };
}
