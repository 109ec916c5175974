import type { IsoDate } from '../calendar/index.js';
import type { CellValue } from '../expression/evaluate.js';
import type { AssumptionManifest } from '../manifest.js';

/** A child of the population with all that is known of them from the lists a stage draws from. */
export interface Candidate {
  readonly child: string;
  /** The lists the child is on, and the earlier stages that chose them, in printed order. */
  readonly lists: readonly string[];
  /** The first value that is not blank, by field id. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** Fields about the person, or read by the stage, for which rows disagree. */
  readonly disagreeing: readonly string[];
}

/** A choice a person made, over what the draw proposed. */
export interface PersonalChoice {
  readonly child: string;
  readonly because: string;
}

/** The values that define a stratum, by field id; blank is `null`. Empty where the draw is not stratified. */
export type StratumValues = Readonly<Record<string, CellValue>>;

/** One stratum of a draw. */
export interface Stratum {
  readonly values: StratumValues;
  readonly eligible: number;
  /** How many were chosen from it, those that a person included among them. */
  readonly drawn: number;
  /** How many of these a person included. */
  readonly included: number;
}

/** A child that was chosen, or stands ready to be, and why. */
export interface ChosenChild {
  readonly child: string;
  /** `drawn 3rd of 41 in stratum Gender = F`. */
  readonly because: string;
  readonly how: 'included' | 'drawn' | 'substitute';
  readonly stratum: StratumValues;
  /** The child's place in the order of draw among the eligible children of the stratum, counted from 1. */
  readonly place: number;
}

/** A file that was read, by its digest. */
export interface SelectionInput {
  readonly path: string;
  readonly sha256: string;
}

/** The record of a selection: enough to run it again and get the same children. */
export interface SelectionRecord {
  /** `id@edition`. */
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
  /** The earlier stages whose children are the population. */
  readonly earlier: readonly {
    readonly stage: string;
    readonly selected: number;
    readonly populationDigest: string;
  }[];
  /** SHA-256 over the candidates as the draw saw them, independent of row order and of the files they came from. */
  readonly populationDigest: string;
  readonly population: number;
  readonly eligible: number;
  /** The first reason of each child left out, in the order in which the reasons are declared. */
  readonly excluded: readonly { readonly reason: string; readonly count: number }[];
  readonly strata: readonly Stratum[];
  readonly selected: readonly ChosenChild[];
  /** Who comes next if one of those selected cannot be used, in order. */
  readonly substitutes: readonly ChosenChild[];
  readonly notes: readonly string[];
  /** The assumptions that influenced the selection. */
  readonly assumptions: readonly AssumptionManifest[];
}

/** SHA-256 of a text as 64 lower-case hexadecimal digits. The core has none of its own: a caller passes its platform's. */
export type Sha256 = (text: string) => string;
