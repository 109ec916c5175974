import type { AcrossRule } from './across.js';
import type { Assumption } from './assumption.js';
import type { Criterion } from './criterion.js';
import type { Fields } from './field.js';
import type { Guidance } from './guidance.js';
import type {
  GradeColumns,
  Judgement,
  JudgementInput,
  LimitingRule,
  LimitingRuleInput,
} from './judgement/judgement.js';
import type { List } from './list.js';
import type { Measure } from './measure/measure.js';
import type { Milestone, MilestoneInput, TimelineAnchor } from './milestone.js';
import type { Outcomes } from './outcome/outcomes.js';
import type { ActionPlan } from './plan/action-plan.js';
import type { Proportions } from './proportion.js';
import type { Publication } from './publication.js';
import type { Request, RequestInput } from './request.js';
import type { AgeRange, Stage, StageInput } from './stage.js';
import type { Tool, ToolInput } from './tool.js';

/** The major version of the definition format; themes of two majors cannot be registered together. */
export const formatVersion = 1;

/** The lists of a theme by their ids. */
export type Lists = Readonly<Record<string, List>>;

/** A theme: the facts of one inspection, as plain frozen data. A framework is a theme that others extend. */
export interface Theme<
  Id extends string = string,
  L extends object = Lists,
  Esn extends string | number = string | number,
> {
  readonly formatVersion: number;
  readonly id: Id;
  readonly edition: string;
  readonly title: string;
  readonly publication: Publication;
  /** References of the frameworks it extends: `framework@2016`. */
  readonly extends: readonly string[];
  readonly ages: AgeRange | null;
  readonly criteria: Readonly<Record<Esn, Criterion>>;
  readonly lists: L;
  readonly across: Readonly<Record<string, AcrossRule>>;
  readonly selection: Readonly<Record<string, Stage>>;
  readonly timelineAnchor: TimelineAnchor | null;
  readonly timeline: Readonly<Record<string, Milestone>>;
  readonly requests: readonly Request[];
  /** Documents asked for about each case, by their ids. */
  readonly caseDocuments: Readonly<Record<string, Request>>;
  readonly tool: Tool | null;
  /** The plan of action that follows the inspection, where the publication asks for one. */
  readonly actionPlan: ActionPlan | null;
  readonly guidance: Readonly<Record<string, Guidance>>;
  /** What inspectors grade. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** Yes-or-no facts that limiting rules read beside the grades. */
  readonly facts: Fields;
  /** What the publication says of grades together. */
  readonly limitingRules: Readonly<Record<string, LimitingRule>>;
  /** How the publication puts proportions into words, where it does. */
  readonly proportions: Proportions | null;
  /** Numbers that the publication asks for about an area or a service. */
  readonly measures: Readonly<Record<string, Measure>>;
  /** What shows that families have overcome their problems, where the publication says so. */
  readonly outcomes: Outcomes | null;
  readonly assumptions: Readonly<Record<string, Assumption>>;
}

/** The criteria a theme states, by number or name. */
export type EsnOf<T> = T extends Theme<string, object, infer E> ? E : never;

type AllFieldIds<L> = L[keyof L] extends infer Each ? (Each extends List<infer F> ? keyof F : never) : never;
type FieldNamed<L, K> = L[keyof L] extends infer Each
  ? Each extends List<infer F>
    ? K extends keyof F
      ? F[K]
      : never
    : never
  : never;

/** The fields of all lists of a theme together, as eligibility conditions see them. */
export type FieldsOfLists<L> = {
  readonly [K in AllFieldIds<L> & string]: FieldNamed<L, K>;
} extends infer R extends Fields
  ? R
  : never;

type Part<L, S extends string> = (keyof L & string) | S;

/** A theme as its author writes it. */
export interface ThemeInput<
  Id extends string,
  L extends object,
  C extends string | number,
  S extends string,
  G extends string,
  X extends Theme<string, object, never>,
  J extends Readonly<Record<string, JudgementInput<string, string | number>>>,
  T extends Fields,
> {
  readonly id: Id;
  readonly title: string;
  readonly publication: Publication;
  readonly extends?: X;
  readonly ages?: readonly [from: number, to: number];
  readonly criteria?: Readonly<Record<C, Criterion>>;
  readonly lists?: L;
  readonly across?: Readonly<Record<string, AcrossRule>>;
  readonly selection?: Readonly<Record<S, StageInput<NoInfer<Part<L, S>>, NoInfer<FieldsOfLists<L>>>>>;
  readonly timelineAnchor?: TimelineAnchor;
  readonly timeline?: Readonly<
    Record<string, MilestoneInput<NoInfer<Part<L, S> | G | 'requests' | 'caseDocuments' | 'actionPlan'>>>
  >;
  /** Requests by their printed item numbers, in printed order. */
  readonly requests?: readonly (readonly [number: string, request: RequestInput])[];
  readonly caseDocuments?: Readonly<Record<string, RequestInput>>;
  readonly tool?: ToolInput<NoInfer<C | EsnOf<X>>>;
  readonly actionPlan?: ActionPlan;
  readonly guidance?: Readonly<Record<G, Guidance>>;
  readonly judgements?: J;
  /** Yes-or-no facts that limiting rules read beside the grades. */
  readonly facts?: T;
  /** What the publication says of grades together, over the grades and facts as columns. */
  readonly limitingRules?: (
    grade: GradeColumns<NoInfer<J>, NoInfer<T>>,
  ) => Readonly<Record<string, LimitingRuleInput>>;
  readonly proportions?: Proportions;
  readonly measures?: Readonly<Record<string, Measure>>;
  readonly outcomes?: Outcomes;
  readonly assumptions?: Readonly<Record<string, Assumption>>;
}
