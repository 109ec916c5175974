import type { IsoDate } from '../calendar/index.js';
import type { NumberComparison, OutcomeNode } from './node.js';
import type { OutcomeTruth } from './told.js';

/** A row that was used, by its place among the rows of its list that were handed over, from 0. Never its values. */
export interface RowCited {
  readonly list: string;
  readonly index: number;
  /** Whether it counts for sure; a blank may leave that open. */
  readonly isSure: boolean;
}

/** A number as it was gathered. */
export interface GatheredNumber {
  /** `null` where it is not known how small, or how great, it may be. */
  readonly least: number | null;
  readonly most: number | null;
  readonly list: string;
  readonly isHandedOver: boolean;
  /** `from` is `null` for as long ago as rows go; the whole is `null` where the days cannot be told. */
  readonly period: { readonly from: IsoDate | null; readonly to: IsoDate | null } | null;
  readonly rows: readonly RowCited[];
}

/** Why an outcome holds or does not: every part of it with its numbers, its rows and its days. */
export interface OutcomeExplanation {
  readonly kind: OutcomeNode['kind'];
  readonly says: string;
  readonly truth: OutcomeTruth;
  /** The day asked of. */
  readonly on: IsoDate;
  /** Whom it was asked of; `null` for the household. */
  readonly person: string | null;
  /** The number that was compared. */
  readonly number: {
    readonly least: number | null;
    readonly most: number | null;
    readonly operator: NumberComparison;
    readonly than: number;
    readonly inWords: string;
  } | null;
  /** What was gathered: one number, two for a fall, the rows looked at for the latest of them. */
  readonly gathered: readonly GatheredNumber[];
  readonly assumption: string | null;
  readonly reading: string | null;
  /** The first day since engagement on which it held. */
  readonly firstHeldOn: IsoDate | null;
  /** The first day of the unbroken spell in which it holds on the day asked of. */
  readonly metOn: IsoDate | null;
  /** The fewest things that would make it hold, in words. */
  readonly missing: readonly string[];
  readonly children: readonly OutcomeExplanation[];
}
