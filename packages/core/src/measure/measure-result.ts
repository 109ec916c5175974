import type { ProportionReading } from '../proportion.js';
import type { Source } from '../publication.js';
import type { Computable, PrintedFigure } from './measure.js';
import type { NumberRange } from './number-range.js';

/** The figures of a measure, as a whole or of one group. `null` where the rows cannot tell. */
export interface MeasuredFigures {
  readonly value: NumberRange | null;
  readonly outOf: NumberRange | null;
  /** The value as a percentage of what it is part of, not rounded. */
  readonly percentage: NumberRange | null;
}

/** A measure as the rows of some lists give it. */
export interface MeasureResult extends MeasuredFigures {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly section: string | null;
  readonly computable: Computable;
  readonly because: string | null;
  /** The percentage in the publication's own words, where it has such words and the percentage is certain. */
  readonly inWords: ProportionReading | null;
  /** The groups the measure tells apart, in the order to show them; `null` where it tells none. */
  readonly groups: readonly (MeasuredFigures & { readonly label: string })[] | null;
  /** Rows that a blank leaves open: they may belong or not. */
  readonly openRows: number;
  /** Lists that the measure needs and that were not handed over. */
  readonly notGiven: readonly string[];
  readonly printed: readonly PrintedFigure[];
  readonly source: Source;
  readonly assumes: readonly string[];
}
