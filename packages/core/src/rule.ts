import type { Columns, Condition } from './expression/column.js';
import type { ConditionNode } from './expression/node.js';
import type { Fields, ValuesOf } from './field.js';
import type { Source } from './publication.js';

/** Whether a failing row must be mended or looked at. */
export type Severity = 'mustFix' | 'check';

/** One sentence that each row of a list should satisfy, and the expression that says it exactly. */
export interface Rule {
  readonly says: string;
  readonly expect: ConditionNode;
  readonly severity: Severity;
  /** What to do about a row that fails. */
  readonly fix: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
  /** The dates the examples are read with. */
  readonly examples: {
    readonly passes: Readonly<Record<string, string | number | boolean | null>>;
    readonly fails: Readonly<Record<string, string | number | boolean | null>>;
  } | null;
}

/** A rule as its author writes it. */
export interface RuleInput<F extends Fields> {
  readonly says: string;
  readonly expect: Condition;
  /** Defaults to `mustFix`. */
  readonly severity?: Severity;
  readonly fix?: string;
  /** Defaults to the list's own source. */
  readonly source?: Source;
  readonly assumes?: readonly string[];
  /** Part of a row that satisfies the rule. Examples are read for an inspection on 2 May 2017 with a window of three months. */
  readonly passes?: Partial<ValuesOf<F>>;
  /** Part of a row that breaks this rule and no other. */
  readonly fails?: Partial<ValuesOf<F>>;
}

/** Rules by their ids, written over the typed columns of a list. */
export type RulesInput<F extends Fields> = (row: Columns<F>) => Readonly<Record<string, RuleInput<F>>>;
