import type { Columns, Condition } from './expression/column.js';
import type { ConditionNode } from './expression/node.js';
import type { Fields } from './field.js';
import type { CountRange } from './list.js';
import type { Source } from './publication.js';

/** Ages in completed years at the inspection, both included. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** One reason why a child of the population may be chosen or not. */
export interface Eligibility {
  readonly says: string;
  readonly expect: ConditionNode;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** One step of case selection: who chooses how many, from where, who is eligible, and what is asked about them next. */
export interface Stage {
  readonly says: string;
  readonly by: string;
  /** `null` where the text prints no number; whoever draws then says how many. */
  readonly count: CountRange | null;
  /** Lists and earlier stages. */
  readonly from: readonly string[];
  /** The list in which those chosen are handed over, where there is one. */
  readonly handedOverIn: string | null;
  readonly ages: AgeRange | null;
  readonly eligible: Readonly<Record<string, Eligibility>>;
  /** The fields over whose values the draw is spread unless whoever draws says otherwise; `age` means completed years. */
  readonly strata: readonly string[];
  readonly asks: Fields;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A stage as its author writes it. `F` holds the fields of all lists of the theme. */
export interface StageInput<Part extends string, F extends Fields> {
  readonly says: string;
  readonly by: string;
  /** `null` where the text prints no number. */
  readonly count: number | CountRange | null;
  readonly from: readonly Part[];
  readonly handedOverIn?: Part;
  /** Defaults to the ages of the theme; `null` for every age. */
  readonly ages?: readonly [from: number, to: number] | null;
  /**
   * Conditions over the fields of the lists the stage draws from. A child for whom a blank leaves one open is not drawn;
   * the record says so, and a person may include the child.
   */
  readonly eligible?: (child: Columns<F>) => Readonly<
    Record<
      string,
      {
        readonly says: string;
        readonly expect: Condition;
        readonly source?: Source;
        readonly assumes?: readonly string[];
      }
    >
  >;
  /** Fields of the lists the stage draws from, or `age`, over whose values the draw is spread. */
  readonly strata?: readonly ((keyof F & string) | 'age')[];
  readonly asks?: Fields;
  readonly source: Source;
  readonly assumes?: readonly string[];
}
