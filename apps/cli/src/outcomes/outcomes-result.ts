import type { FamilyVerdict, SelectionInput } from '@deepdive/core';
import type { AuditSample } from './audit-sample.js';
import type { PlacedExplanation } from './placed-explanation.js';

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

/** What `deepdive outcomes` found. */
export interface OutcomesResult {
  /** `id@edition`. */
  readonly theme: string;
  readonly asOf: string;
  /** The reading in use of each assumption that leaves one open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly inputs: readonly SelectionInput[];
  readonly counts: FamilyCounts;
  /** Lists that no sheet holds. */
  readonly notHandedOver: readonly string[];
  /** Rows that belong to no family, by list. */
  readonly strays: readonly { readonly list: string; readonly rows: number }[];
  readonly families: readonly FamilyVerdict[];
  readonly audit: AuditSample | null;
  readonly explanations: readonly PlacedExplanation[];
}

/** Whether a family is eligible and one item short of a claim. */
export const isNear = ({ eligible, claimable, missing }: FamilyVerdict): boolean =>
  eligible === true && claimable !== true && missing.length === 1;

/** Counts families by where they stand. */
export function familyCounts(verdicts: readonly FamilyVerdict[], asOf: string): FamilyCounts {
  const count = (is: (verdict: FamilyVerdict) => boolean): number => verdicts.filter(is).length;
  return {
    families: verdicts.length,
    eligible: count(({ eligible }) => eligible === true),
    claimable: count(({ claimable }) => claimable === true),
    unspecified: count(({ claimable }) => claimable === 'unspecified'),
    near: count(isNear),
    notFollowed: count(({ engagedOn }) => engagedOn === null || engagedOn > asOf),
  };
}
