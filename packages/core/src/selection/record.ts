import type { AssumptionManifest } from '../manifest.js';
import type { IsoDate } from '../calendar/index.js';

/** A child of the population with all that is known of them from the lists a stage draws from. */
export interface Candidate {
  readonly child: string;
  /** The lists the child is on. */
  readonly lists: readonly string[];
  /** The first value that is not blank, by field id. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  /** Fields for which lists disagree. */
  readonly disagreeing: readonly string[];
}

/** A choice a person made, over what the draw proposed. */
export interface PersonalChoice {
  readonly child: string;
  readonly because: string;
}

/** One stratum of a draw. */
export interface Stratum {
  /** The values that define it, by field id; blank is `null`. */
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
  readonly eligible: number;
  readonly drawn: number;
}

/** A file that was read, by its digest. */
export interface SelectionInput {
  readonly path: string;
  readonly sha256: string;
}

/** The record of a selection: enough to run it again and get the same children. */
export interface SelectionRecord {
  readonly theme: string;
  readonly stage: string;
  readonly inspected: IsoDate;
  readonly algorithm: string;
  readonly seed: string;
  readonly count: number;
  readonly stratify: readonly string[];
  readonly include: readonly PersonalChoice[];
  readonly exclude: readonly PersonalChoice[];
  readonly inputs: readonly SelectionInput[];
  /** SHA-256 over the candidates as the draw saw them, independent of row order and of the files they came from. */
  readonly populationDigest: string;
  readonly population: number;
  readonly eligible: number;
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly strata: readonly Stratum[];
  readonly selected: readonly { readonly child: string; readonly because: string }[];
  /** Who comes next if one of those selected cannot be used, in order. */
  readonly substitutes: readonly { readonly child: string; readonly because: string }[];
  readonly notes: readonly string[];
  readonly assumptions: readonly AssumptionManifest[];
}

/** SHA-256 of a text as 64 hexadecimal digits. The core has none of its own: a caller passes its platform's. */
export type Sha256 = (text: string) => string;
