export {
  type AcrossRule,
  type AlsoOn,
  alsoOn,
  type CountedIn,
  countedIn,
  type SameAcross,
  sameAcross,
} from './across.js';
export type { Assumption } from './assumption.js';
export { bindDates, type RunDates } from './bindings.js';
export {
  addDays,
  addMonths,
  addWorkingDays,
  addYears,
  type BankHoliday,
  type BeyondKnown,
  bankHolidayName,
  bankHolidays,
  bankHolidaysKnownFrom,
  bankHolidaysKnownUntil,
  type ClockTime,
  completedMonths,
  completedYears,
  dayNumber,
  daysBetween,
  fromDayNumber,
  type IsoDate,
  isBankHoliday,
  isClockTime,
  isIsoDate,
  isWorkingDay,
  type LondonOffset,
  londonInstant,
  londonOffset,
  mondayOfWeek,
  nextWorkingDay,
  type Weekday,
  weekdayOf,
  weekdays,
  workingDaysBetween,
  workingDaysCovered,
} from './calendar/index.js';
export { type AcrossChecker, type AcrossOutcome, acrossChecker } from './check/across-checker.js';
export type { Check, CheckKind, NotChecked, NotRun } from './check/check.js';
export { type ChildNumbers, childNumbers } from './check/children/child-numbers.js';
export { cleanRow, cleanValue } from './check/clean-value.js';
export { type ListChecker, listChecker } from './check/list-checker.js';
export type { ListFinding, ListFindingDetail, Place, Uncounted } from './check/list-finding.js';
export type {
  CheckResult,
  ColumnRead,
  Confidence,
  FileRead,
  Finding,
  MatchedHow,
  SheetRead,
  Standardised,
} from './check/result.js';
export { type RowChecker, type RowCheckOptions, rowChecker } from './check/row-checker.js';
export type { RawRow, RunRow } from './check/row-plan.js';
export { windowRule, windowRuleId } from './check/window-rule.js';
export { type Code, type CodeInput, type CodeSet, codeSet } from './code-set.js';
export { type DeepdiveConfig, type DemoPlan, defineConfig } from './config.js';
export { type Criterion, criterion, criterionRef } from './criterion.js';
export { defineTheme } from './define-theme.js';
export {
  type DefinitionCode,
  type DefinitionError,
  type DefinitionProblem,
  definitionCodes,
  definitionError,
} from './definition-error.js';
export { type Derivation, type DerivedFields, derive } from './derive.js';
export { diffThemes } from './diff/diff-themes.js';
export type { ChangedThing, PlainValue, ThemeChange, ThemeDifference } from './diff/theme-change.js';
export {
  allOf,
  anyOf,
  bothOrNeither,
  bound,
  type Column,
  type ColumnOf,
  type Columns,
  type Condition,
  columnsOf,
  type DateColumn,
  type NumberColumn,
  not,
  type TextColumn,
  when,
} from './expression/column.js';
export { compileCondition } from './expression/compile.js';
export {
  type Bindings,
  type CellValue,
  evaluate,
  type RowValues,
  type Truth,
  valueIn,
} from './expression/evaluate.js';
export { type ExcelFormula, excelFormula, type FormulaCells } from './expression/excel.js';
export { generateCondition } from './expression/generate.js';
export {
  type AllNode,
  type AnyNode,
  type BetweenNode,
  type BlankNode,
  type BothOrNeitherNode,
  type BoundName,
  type BoundNode,
  type CompareNode,
  type Comparison,
  type CompletedNode,
  type ConditionNode,
  childrenOf,
  type ExpressionNode,
  type FieldNode,
  fieldsRead,
  type LiteralNode,
  type LiteralType,
  type NotNode,
  type OneOfNode,
  type PresentNode,
  type ShiftNode,
  type ValueNode,
  type WhenNode,
} from './expression/node.js';
export { type LabelOf, prose } from './expression/prose.js';
export {
  code,
  date,
  type Field,
  type FieldDetails,
  type Fields,
  id,
  type Meaning,
  number,
  type Otherwise,
  type Strength,
  text,
  type ValueOf,
  wholeNumber,
  yesNo,
} from './field.js';
export type { FieldType } from './field-type.js';
export type {
  Form,
  FormControl,
  FormQuestion,
  FormSection,
  QuestionsSection,
  ShownCriterion,
  TableSection,
} from './form/form.js';
export { type FormCode, type FormError, formCodes, formError } from './form/form-errors.js';
export { listForm } from './form/list-form.js';
export { criterionShown } from './form/shown-criterion.js';
export { stageForm } from './form/stage-form.js';
export { type TrackingFormOptions, trackingForm } from './form/tracking-form.js';
export { type Guidance, type Statement, statement } from './guidance.js';
export {
  type JudgementFlag,
  type JudgementFlags,
  judgeGrades,
  type RecordedGrades,
} from './judgement/judge.js';
export type {
  GradeColumns,
  Judgement,
  JudgementInput,
  LimitingRule,
  LimitingRuleInput,
  LimitStrength,
} from './judgement/judgement.js';
export { comparableLabel } from './label.js';
export {
  type CountRange,
  type List,
  type ListInput,
  list,
  type Row,
  type RowDates,
  type Unit,
  type Window,
} from './list.js';
export type {
  AssumptionManifest,
  CriterionManifest,
  EligibilityManifest,
  FieldManifest,
  GuidanceManifest,
  JudgementManifest,
  ListManifest,
  ListStage,
  MeasureManifest,
  MilestoneManifest,
  QuestionManifest,
  RequestManifest,
  RuleManifest,
  StageManifest,
  ThemeManifest,
  ToolManifest,
} from './manifest.js';
export { figuresInWords, numberRangeInWords, printedFigureInWords } from './measure/figures-in-words.js';
export {
  type Breakdown,
  type ByField,
  type ByRowsEach,
  type ByYear,
  type Computable,
  type Measure,
  type MeasuredNode,
  type MeasureInput,
  measure,
  type PrintedFigure,
} from './measure/measure.js';
export { measureInWords } from './measure/measure-in-words.js';
export type { MeasuredFigures, MeasureResult } from './measure/measure-result.js';
export { type MeasureTaker, measuresOn } from './measure/measures-on.js';
export type { NumberRange } from './measure/number-range.js';
export { comparedWithPrinted, type PrintedComparison } from './measure/printed-figures.js';
export type {
  AfterEvent,
  Due,
  Milestone,
  MilestoneInput,
  TimeAsPrinted,
  TimelineAnchor,
} from './milestone.js';
export { nearest } from './nearest.js';
export { type AuditSample, type AuditStratum, auditSample } from './outcome/audit-sample.js';
export {
  compileOutcomes,
  type OutcomeEvaluator,
  type OutcomeOptions,
} from './outcome/compile-outcomes.js';
export type { GatheredNumber, OutcomeExplanation, RowCited } from './outcome/explanation.js';
export { claimInWords, explanationInWords, type ToldPart } from './outcome/explanation-in-words.js';
export { type FamilyCounts, familyCounts, isNearClaim, isNotFollowed } from './outcome/family-counts.js';
export { type Gathered, type GatheredRows, type Gathering, gathering, people } from './outcome/gathering.js';
export { type Household, type HouseholdRow, type Households, householdsOf } from './outcome/household.js';
export {
  beforeLast,
  between,
  day,
  engaged,
  everSoFar,
  last,
  lastTerms,
  on,
  shifted,
  sinceEngaged,
} from './outcome/moments.js';
export type {
  Length,
  MembersOn,
  MomentNode,
  NumberComparison,
  NumberNode,
  OutcomeNode,
  PeopleNode,
  PeriodNode,
  RowsNode,
  SustainedLength,
  TimeUnit,
  ZeroBaseline,
} from './outcome/node.js';
export { type OutcomeError, outcomeCodes, outcomeError } from './outcome/outcome-errors.js';
export type { IndicatorManifest, OutcomePlanManifest } from './outcome/outcome-manifest.js';
export { type OutcomeLine, outcomeProse } from './outcome/outcome-prose.js';
export type {
  ClaimCondition,
  Households as HouseholdLists,
  Indicator,
  Outcomes,
  Problem,
} from './outcome/outcomes.js';
export {
  anyPart,
  atLeastParts,
  everyone,
  everyPart,
  heldFor,
  judged,
  notSo,
  reading,
  someone,
  unspecified,
} from './outcome/parts.js';
export type { PlacedExplanation, PlacedOutcome, PlacedRow, RowPlace } from './outcome/placed-explanation.js';
export { placedExplanation } from './outcome/placed-explanation.js';
export type { OutcomeTruth } from './outcome/told.js';
export type {
  FamilyExplanation,
  FamilyVerdict,
  IndicatorExplanation,
  IndicatorVerdict,
  Progress,
} from './outcome/verdict.js';
export { familyCells, familyColumns, progressInWords, truthInWords } from './outcome/verdict-in-words.js';
export type { Action, ActionNote, ActionNoteId, ActionState, StandingSaid } from './plan/action.js';
export {
  type ActionFields,
  type ActionPart,
  type ActionPlan,
  type ActionPlanInput,
  actionPlan,
} from './plan/action-plan.js';
export type { ActionPlanManifest } from './plan/action-plan-manifest.js';
export type { DueBy } from './plan/action-state.js';
export { commonActionFields } from './plan/common-columns.js';
export { commonActionPlan } from './plan/common-plan.js';
export { type DueContext, type DueKind, type DueReading, type ReadDate, readDue } from './plan/due.js';
export { leadNames } from './plan/leads.js';
export type { PartOfRow } from './plan/listed-actions.js';
export type { PlanCell, PlanRow } from './plan/plan-row.js';
export type { PlanSection } from './plan/plan-sections.js';
export { type ActionPlanReading, type PlanReadingOptions, readActionPlan } from './plan/read-plan.js';
export type { PlanConfidence, ReadingOf } from './plan/reading-of.js';
export { type ReferencePlace, type ReferenceScheme, readReference } from './plan/reference.js';
export type { LeftOutRow } from './plan/sorted-rows.js';
export type { ActionStanding } from './plan/standing.js';
export type { PlanTally, StateCounts } from './plan/tally.js';
export {
  type ProportionBand,
  type ProportionReading,
  type Proportions,
  proportionInWords,
} from './proportion.js';
export {
  type Basis,
  type Citations,
  cite,
  convention,
  type Publication,
  type Source,
} from './publication.js';
export { createRegistry, type FoundTheme, findTheme, type NamedTheme, type Registry } from './registry.js';
export type { Request, RequestInput } from './request.js';
export type { Rule, RuleInput, RulesInput, Severity } from './rule.js';
export type { NothingElse, RuleOnDates, SaidOfDates } from './rule-on-dates.js';
export { happened, inOrder, ruleOnDates } from './rule-on-dates.js';
export { candidatesOf } from './selection/candidates.js';
export {
  allocatePlaces,
  type DrawKey,
  drawOrder,
  type StratumSize,
  selectionAlgorithm,
} from './selection/draw.js';
export { type Standing, standingsOf } from './selection/eligibility.js';
export { populationDigest } from './selection/population-digest.js';
export type {
  Candidate,
  ChosenChild,
  PersonalChoice,
  SelectionInput,
  SelectionRecord,
  Sha256,
  Stratum,
  StratumValues,
} from './selection/record.js';
export type { EarlierStage, ListRow } from './selection/rows-by-child.js';
export { type SelectOptions, selectChildren } from './selection/select.js';
export {
  type SelectionCode,
  type SelectionError,
  type SelectionProblem,
  selectionCodes,
  selectionError,
} from './selection/selection-errors.js';
export {
  type ComparedPart,
  type SelectionDifference,
  type SelectionVerification,
  type VerifyOptions,
  verifySelection,
} from './selection/verify.js';
export type { AgeRange, Eligibility, Stage, StageInput } from './stage.js';
export {
  type EsnOf,
  type FieldsOfLists,
  formatVersion,
  type Lists,
  type Theme,
  type ThemeInput,
} from './theme.js';
export { actionPlanManifest, listManifest, themeManifest } from './theme-manifest.js';
export { dayInWords } from './timeline/date-in-words.js';
export type { ResolvedMilestone, ResolvedTimeline } from './timeline/resolved.js';
export { resolveTimeline, type TimelineDates, timelineEvents } from './timeline/timeline.js';
export type { TimelineCode, TimelineError } from './timeline/timeline-errors.js';
export { timelineCodes, timelineError } from './timeline/timeline-errors.js';
export type { Question, Tool, ToolHeader, ToolInput } from './tool.js';
export { assumptionInWords } from './words/assumption-in-words.js';
export { citation } from './words/citation.js';
export { dueInWords } from './words/due-in-words.js';
export { conditionInWords, fieldAsked, fieldHolds } from './words/field-in-words.js';
export { capitalised, counted, grouped, idInWords, listed, rangeInWords, sentence } from './words/phrases.js';
