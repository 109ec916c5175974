import type { AcrossRule } from './across.js';
import type { Weekday } from './calendar/index.js';
import type { CodeSet } from './code-set.js';
import type { ConditionNode } from './expression/node.js';
import type { Meaning, Otherwise, Strength } from './field.js';
import type { FieldType } from './field-type.js';
import type { Statement } from './guidance.js';
import type { LimitingRule } from './judgement/judgement.js';
import type { CountRange, RowDates, Unit, Window } from './list.js';
import type { Measure } from './measure/measure.js';
import type { Due, TimeAsPrinted, TimelineAnchor } from './milestone.js';
import type { IndicatorManifest, OutcomePlanManifest } from './outcome/outcome-manifest.js';
import type { ActionPlanManifest } from './plan/action-plan-manifest.js';
import type { Proportions } from './proportion.js';
import type { Publication, Source } from './publication.js';
import type { Severity } from './rule.js';
import type { AgeRange } from './stage.js';
import type { ToolHeader } from './tool.js';

/** A field as the manifest holds it. */
export interface FieldManifest {
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly codes: CodeSet | null;
  readonly strength: Strength;
  readonly meaning: Meaning | null;
  readonly least: number | null;
  readonly lookBackMonths: number | null;
  readonly hint: string | null;
  readonly appliesWhen: ConditionNode | null;
  readonly otherwise: Otherwise;
  readonly origin: string;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A rule as the manifest holds it. */
export interface RuleManifest {
  readonly id: string;
  readonly says: string;
  readonly expect: ConditionNode;
  readonly severity: Severity;
  readonly fix: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
  readonly examples: {
    readonly passes: Readonly<Record<string, string | number | boolean | null>>;
    readonly fails: Readonly<Record<string, string | number | boolean | null>>;
  } | null;
}

/** One submission of a list, read from the timeline. */
export interface ListStage {
  readonly stage: number;
  readonly milestone: string;
  readonly week: number | null;
  readonly weekday: Weekday | null;
  readonly time: TimeAsPrinted | null;
}

/** A list as the manifest holds it. */
export interface ListManifest {
  readonly id: string;
  readonly ref: string;
  readonly number: number | null;
  readonly title: string;
  readonly population: string;
  readonly unit: Unit;
  readonly window: Window;
  readonly key: string;
  readonly dates: RowDates | null;
  readonly oneRowPerChild: boolean;
  readonly rows: CountRange | null;
  readonly fields: readonly FieldManifest[];
  readonly stages: readonly ListStage[];
  readonly rules: readonly RuleManifest[];
  readonly source: Source;
  readonly because: string | null;
  readonly derivedFrom: string | null;
  readonly assumes: readonly string[];
}

/** A criterion as the manifest holds it. */
export interface CriterionManifest {
  /** `theme:ESN-NN`. */
  readonly ref: string;
  /** The printed number, or `null` for a criterion that is named instead. */
  readonly number: number | null;
  readonly summary: string | null;
  /** The printed line it stands under together with others. */
  readonly heading: string | null;
  readonly source: Source;
}

/** A reason for or against choosing a child, as the manifest holds it. */
export interface EligibilityManifest {
  readonly id: string;
  readonly says: string;
  readonly expect: ConditionNode;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A stage of case selection as the manifest holds it. */
export interface StageManifest {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly count: CountRange | null;
  readonly from: readonly string[];
  readonly handedOverIn: string | null;
  readonly ages: AgeRange | null;
  readonly eligible: readonly EligibilityManifest[];
  readonly strata: readonly string[];
  readonly asks: readonly FieldManifest[];
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A milestone as the manifest holds it. */
export interface MilestoneManifest {
  readonly id: string;
  readonly says: string;
  readonly by: string;
  readonly due: Due | null;
  readonly asPrinted: string | null;
  readonly provides: readonly string[];
  readonly stage: number | null;
  readonly onlyWhen: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A request as the manifest holds it. */
export interface RequestManifest {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly agency: string;
  readonly months: number | null;
  readonly onlyWhen: string | null;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A question of the tracking tool as the manifest holds it. */
export interface QuestionManifest {
  readonly id: string;
  readonly asks: string;
  readonly criteria: readonly string[];
  readonly section: string;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** The tracking tool as the manifest holds it. */
export interface ToolManifest {
  readonly title: string;
  readonly header: readonly ToolHeader[];
  readonly questions: readonly QuestionManifest[];
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** Statements under one heading, as the manifest holds them. */
export interface GuidanceManifest {
  readonly id: string;
  readonly title: string;
  readonly statements: readonly (Statement & { readonly id: string })[];
}

/** An assumption as the manifest holds it. */
export interface AssumptionManifest {
  readonly id: string;
  readonly says: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly chosen: string;
  readonly because: string;
  readonly source: Source;
}

/** A judgement as the manifest holds it. */
export interface JudgementManifest {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly partOf: string | null;
  readonly scale: CodeSet;
  /** All criteria that describe any of its grades, each once. */
  readonly criteria: readonly string[];
  readonly descriptors: Readonly<Record<string, readonly string[]>>;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** A measure as the manifest holds it. */
export interface MeasureManifest extends Measure {
  readonly id: string;
}

/** A whole theme as plain JSON: what the command line, the web app, the docs and other programs read. */
export interface ThemeManifest {
  readonly formatVersion: number;
  readonly id: string;
  readonly edition: string;
  readonly title: string;
  readonly publication: Publication;
  readonly extends: readonly string[];
  readonly ages: AgeRange | null;
  readonly lists: readonly ListManifest[];
  readonly across: readonly (AcrossRule & { readonly id: string })[];
  readonly criteria: readonly CriterionManifest[];
  readonly selection: readonly StageManifest[];
  readonly timelineAnchor: TimelineAnchor | null;
  readonly timeline: readonly MilestoneManifest[];
  readonly requests: readonly RequestManifest[];
  readonly caseDocuments: readonly RequestManifest[];
  readonly tool: ToolManifest | null;
  readonly actionPlan: ActionPlanManifest | null;
  readonly guidance: readonly GuidanceManifest[];
  readonly proportions: Proportions | null;
  readonly judgements: readonly JudgementManifest[];
  readonly measures: readonly MeasureManifest[];
  readonly facts: readonly FieldManifest[];
  readonly limitingRules: readonly (LimitingRule & { readonly id: string })[];
  /** The indicators of problems, by their printed codes. */
  readonly outcomes: readonly IndicatorManifest[];
  /** What indicators stand on: households, problems, who is eligible, what a claim needs. */
  readonly outcomePlan: OutcomePlanManifest | null;
  readonly assumptions: readonly AssumptionManifest[];
}
