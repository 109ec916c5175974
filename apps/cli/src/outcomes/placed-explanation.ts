import type {
  FamilyExplanation,
  GatheredNumber,
  IndicatorExplanation,
  OutcomeExplanation,
  RowCited,
} from '@deepdive/core';
import type { RowPlace } from './read-families.js';

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

/** Cites the rows of an explanation as people find them. */
export function placed(
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
