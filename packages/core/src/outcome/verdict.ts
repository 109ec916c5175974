import type { IsoDate } from '../calendar/index.js';
import type { Source } from '../publication.js';
import type { OutcomeExplanation } from './explanation.js';

/** How far a family has come with one indicator. */
export type Progress = 'met' | 'notMet' | 'unknown' | 'unspecified';

/** One indicator of a family: identified, perhaps identified, or arisen after engagement. */
export interface IndicatorVerdict {
  readonly code: string;
  readonly problem: string;
  /** On the day of engagement. */
  readonly identified: boolean | 'unknown';
  readonly progress: Progress;
  /** The first day of the unbroken spell in which progress is met on the day asked of. */
  readonly metOn: IsoDate | null;
  /** The first day since engagement on which it was identified, where that was after engagement. */
  readonly aroseOn: IsoDate | null;
  readonly because: string;
}

/** What is told of one family. */
export interface FamilyVerdict {
  readonly family: string;
  readonly engagedOn: IsoDate | null;
  /** Problems with an identified indicator, in printed order. */
  readonly problems: readonly string[];
  readonly eligible: boolean | 'unknown';
  /** In printed order; indicators that were not identified are left out. */
  readonly indicators: readonly IndicatorVerdict[];
  readonly claimable: boolean | 'unspecified';
  /** The first day of the unbroken spell in which the family can be claimed for on the day asked of. */
  readonly claimableOn: IsoDate | null;
  /** What stands in the way: the code of an indicator, the id of a condition or `eligible`, and why. */
  readonly blockedBy: readonly string[];
  /** The fewest things that would make the family claimable, in words. */
  readonly missing: readonly string[];
  readonly flags: readonly string[];
  /** The ids of the assumptions that influenced this. */
  readonly assumptions: readonly string[];
}

/** One indicator with the reasons for what is told of it. */
export interface IndicatorExplanation {
  readonly code: string;
  readonly problem: string;
  readonly headline: string;
  readonly says: string;
  readonly sustained: string;
  readonly source: Source;
  readonly assumes: readonly string[];
  readonly identified: OutcomeExplanation;
  /** `null` where the indicator was not identified. */
  readonly progress: OutcomeExplanation | null;
}

/** A verdict with all its reasons. */
export interface FamilyExplanation {
  readonly verdict: FamilyVerdict;
  readonly eligible: { readonly says: string; readonly source: Source };
  readonly indicators: readonly IndicatorExplanation[];
  readonly claim: readonly {
    readonly id: string;
    readonly says: string;
    readonly source: Source;
    readonly assumes: readonly string[];
    readonly expect: OutcomeExplanation;
  }[];
}
