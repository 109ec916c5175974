import type { CodeSet } from '../code-set.js';
import type { Columns, Condition } from '../expression/column.js';
import type { ConditionNode } from '../expression/node.js';
import type { Field, Fields } from '../field.js';
import type { Source } from '../publication.js';

/** Something inspectors grade. The product records grades and points out what does not fit; it never computes one. */
export interface Judgement<G extends string = string> {
  readonly title: string;
  /** What part it plays: `overall`, `key`, `graded` or another word of the publication. */
  readonly kind: string;
  /** The judgement it is a part of; `null` for one that stands by itself. */
  readonly partOf: string | null;
  /** The grades, best first. */
  readonly scale: CodeSet<G>;
  /** The criteria that describe each grade, by namespaced reference. */
  readonly descriptors: Readonly<Record<string, readonly string[]>>;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A judgement as its author writes it: criteria by their own names. */
export interface JudgementInput<G extends string, Criterion extends string | number> {
  readonly title: string;
  readonly kind: string;
  readonly partOf?: string;
  readonly scale: CodeSet<G>;
  readonly descriptors?: { readonly [K in G]?: readonly Criterion[] };
  readonly source: Source;
  readonly assumes?: readonly string[];
}

/** How strongly the text puts a rule about grades. */
export type LimitStrength =
  /** It holds always. */
  | 'always'
  /** It is likely to hold. */
  | 'likely'
  /** It may be otherwise in an exceptional case, which then wants a reason. */
  | 'exceptional';

/** What the publication says of grades together: what one grade makes of another. */
export interface LimitingRule {
  readonly says: string;
  /** Over the grades, by judgement, and the facts recorded beside them. A grade or fact not given leaves it open. */
  readonly expect: ConditionNode;
  readonly strength: LimitStrength;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A rule about grades as its author writes it. */
export interface LimitingRuleInput {
  readonly says: string;
  readonly expect: Condition;
  readonly strength: LimitStrength;
  readonly source: Source;
  readonly assumes?: readonly string[];
}

/** The grades and facts as columns that a limiting rule compares. */
export type GradeColumns<J, T extends Fields> = Columns<
  {
    readonly [K in keyof J]: J[K] extends { readonly scale: CodeSet<infer G> } ? Field<'code', G> : never;
  } & T
>;
