import type { GatheredNumber, OutcomeExplanation, RowCited } from './explanation.js';
import type { FamilyExplanation, IndicatorExplanation } from './verdict.js';

/** Where a row stands in the files that were handed over. */
export interface RowPlace {
  readonly list: string;
  readonly file: string;
  readonly sheet: string;
  /** The spreadsheet's row number. */
  readonly row: number;
}

/** A cited row by its place in the files. */
export type PlacedRow = RowPlace & { readonly isSure: boolean };

/** An explanation whose rows are cited by file, sheet and row number. */
export interface PlacedOutcome extends Omit<OutcomeExplanation, 'gathered' | 'children'> {
  readonly gathered: readonly (Omit<GatheredNumber, 'rows'> & { readonly rows: readonly PlacedRow[] })[];
  readonly children: readonly PlacedOutcome[];
}

/** The explanation of a family whose rows are cited by file, sheet and row number. */
export interface PlacedExplanation extends Omit<FamilyExplanation, 'indicators' | 'claim'> {
  readonly indicators: readonly (Omit<IndicatorExplanation, 'identified' | 'progress'> & {
    readonly identified: PlacedOutcome;
    readonly progress: PlacedOutcome | null;
  })[];
  readonly claim: readonly (Omit<FamilyExplanation['claim'][number], 'expect'> & {
    readonly expect: PlacedOutcome;
  })[];
}

function placedOutcome(outcome: OutcomeExplanation, placeOf: (cited: RowCited) => RowPlace): PlacedOutcome {
  return {
    ...outcome,
    gathered: outcome.gathered.map((each) => ({
      ...each,
      rows: each.rows.map((cited) => ({ ...placeOf(cited), isSure: cited.isSure })),
    })),
    children: outcome.children.map((each) => placedOutcome(each, placeOf)),
  };
}

/**
 * Cites the rows of an explanation as people find them.
 *
 * @param placeOf where a cited row stands, as whoever read the files knows
 * @example
 * ```ts
 * import { type FamilyExplanation, placedExplanation } from '@deepdive/core';
 *
 * export const inOneFile = (explained: FamilyExplanation) =>
 *   placedExplanation(explained, ({ list, index }) => ({ list, file: 'lists.xlsx', sheet: list, row: index + 2 }));
 * ```
 */
export function placedExplanation(
  explained: FamilyExplanation,
  placeOf: (cited: RowCited) => RowPlace,
): PlacedExplanation {
  const { verdict, eligible } = explained;
  return {
    verdict,
    eligible,
    indicators: explained.indicators.map((each) => ({
      ...each,
      identified: placedOutcome(each.identified, placeOf),
      progress: each.progress === null ? null : placedOutcome(each.progress, placeOf),
    })),
    claim: explained.claim.map((each) => ({ ...each, expect: placedOutcome(each.expect, placeOf) })),
  };
}
