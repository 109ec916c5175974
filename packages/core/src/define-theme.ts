import { type Criterion, criterionRef } from './criterion.js';
import { definitionError } from './definition-error.js';
import { columnsOf } from './expression/column.js';
import { code, type Field, type Fields } from './field.js';
import type { Guidance } from './guidance.js';
import type {
  GradeColumns,
  Judgement,
  JudgementInput,
  LimitingRule,
  LimitingRuleInput,
} from './judgement/judgement.js';
import { type List, requirePlainName } from './list.js';
import type { Milestone, MilestoneInput } from './milestone.js';
import type { ActionPlan } from './plan/action-plan.js';
import { convention, type Source } from './publication.js';
import { stateRequest } from './request.js';
import { requireSoundTheme } from './sound-theme.js';
import type { AgeRange, Eligibility, Stage, StageInput } from './stage.js';
import { formatVersion, type Lists, type Theme, type ThemeInput } from './theme.js';
import type { Tool, ToolInput } from './tool.js';

const mapValues = <A, B>(
  record: Readonly<Record<string, A>>,
  to: (value: A, key: string) => B,
): Readonly<Record<string, B>> =>
  Object.freeze(Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value, key)])));

const ageRange = (ages: readonly [number, number] | null | undefined): AgeRange | null =>
  ages ? Object.freeze({ from: ages[0], to: ages[1] }) : null;

function stampedList(list: List, ref: string): List {
  const fields = mapValues(
    list.fields,
    (field): Field =>
      field.origin && field.source
        ? field
        : Object.freeze({ ...field, origin: field.origin ?? ref, source: field.source ?? list.source }),
  );
  return Object.freeze({ ...list, fields, ref });
}

const stampedPlan = (plan: ActionPlan, ref: string): ActionPlan =>
  Object.freeze({ ...plan, actions: stampedList(plan.actions, `${ref}/actionPlan`) });

function stateStage(input: StageInput<string, Fields>, fields: Fields, ages: AgeRange | null): Stage {
  const eligible = input.eligible?.(columnsOf(fields)) ?? {};
  return Object.freeze({
    says: input.says,
    by: input.by,
    count:
      input.count === null
        ? null
        : Object.freeze(
            typeof input.count === 'number' ? { min: input.count, max: input.count } : input.count,
          ),
    from: input.from,
    handedOverIn: input.handedOverIn ?? null,
    ages: input.ages === undefined ? ages : ageRange(input.ages),
    eligible: mapValues(
      eligible,
      (each): Eligibility =>
        Object.freeze({
          says: each.says,
          expect: each.expect.node,
          source: each.source ?? input.source,
          assumes: each.assumes ?? [],
        }),
    ),
    strata: input.strata ?? [],
    asks: mapValues(input.asks ?? {}, (field) =>
      Object.freeze({ ...field, source: field.source ?? input.source }),
    ) as Fields,
    source: input.source,
    assumes: input.assumes ?? [],
  });
}

function stateMilestone(input: MilestoneInput<string>): Milestone {
  return Object.freeze({
    says: input.says,
    by: input.by,
    due: input.due,
    asPrinted: input.asPrinted ?? null,
    provides: input.provides ?? [],
    stage: input.stage ?? null,
    onlyWhen: input.onlyWhen ?? null,
    source: input.source,
    assumes: input.assumes ?? [],
  });
}

/** Namespaced references to criteria that the theme or its framework states. */
function referrer(
  theme: string,
  criteria: object,
  framework: Theme<string, object, never> | undefined,
  place: string,
): (criterion: string | number, source: Source) => string {
  return (criterion, source) => {
    const name = String(criterion);
    if (Object.hasOwn(criteria, name)) return criterionRef(theme, name);
    if (framework && Object.hasOwn(framework.criteria, name)) return criterionRef(framework.id, name);
    const known = [...Object.keys(criteria), ...Object.keys(framework?.criteria ?? {})];
    throw definitionError({
      code: 'criterion-unknown',
      place: `${theme}/${place}`,
      found: name,
      known,
      source,
    });
  };
}

function stateJudgement(
  input: JudgementInput<string, string | number>,
  theme: string,
  criteria: object,
  framework: Theme<string, object, never> | undefined,
): Judgement {
  const refOf = referrer(theme, criteria, framework, `judgements/${input.title}`);
  const descriptors = Object.entries(input.descriptors ?? {}) as [string, readonly (string | number)[]][];
  return Object.freeze({
    title: input.title,
    kind: input.kind,
    partOf: input.partOf ?? null,
    scale: input.scale,
    descriptors: Object.freeze(
      Object.fromEntries(
        descriptors.map(([grade, named]) => [grade, named.map((each) => refOf(each, input.source))]),
      ),
    ),
    source: input.source,
    assumes: input.assumes ?? [],
  });
}

/** The grades as coded fields and the facts beside them, so that one expression tree serves rules about rows and grades. */
function stateLimitingRules(input: {
  readonly judgements?: Readonly<Record<string, JudgementInput<string, string | number>>>;
  readonly facts?: Fields;
  readonly limitingRules?: (grade: GradeColumns<never, never>) => Readonly<Record<string, LimitingRuleInput>>;
}): Readonly<Record<string, LimitingRule>> {
  if (!input.limitingRules) return {};
  const grades = mapValues(input.judgements ?? {}, ({ title, scale, source }) => code(title, scale, source));
  const columns = columnsOf({ ...grades, ...input.facts });
  return mapValues(input.limitingRules(columns as GradeColumns<never, never>), (rule) =>
    Object.freeze({
      says: rule.says,
      expect: rule.expect.node,
      strength: rule.strength,
      source: rule.source,
      assumes: rule.assumes ?? [],
    }),
  );
}

function stateTool(
  input: ToolInput<string | number>,
  theme: string,
  criteria: object,
  framework: Theme<string, object, never> | undefined,
): Tool {
  const refOf = referrer(theme, criteria, framework, 'tool');
  return Object.freeze({
    title: input.title,
    header: input.header.map((line) =>
      Object.freeze(typeof line === 'string' ? { label: line, hint: null } : { ...line }),
    ),
    questions: mapValues(input.questions, (question) => {
      const source = question.source ?? input.source;
      return Object.freeze({
        asks: question.asks,
        criteria: (question.esn ?? []).map((esn) => refOf(esn, source)),
        section: question.section,
        source,
        assumes: question.assumes ?? [],
      });
    }),
    source: input.source,
    assumes: input.assumes ?? [],
  });
}

/**
 * Assembles a theme like a contents page. The compiler refuses a criterion neither theme nor framework defines, and a
 * stage or milestone that names an unknown list; the rest is refused when the theme is defined.
 *
 * @throws DefinitionError when parts of the theme contradict one another
 * @example
 * ```ts
 * import { cite, criterion, defineTheme } from '@deepdive/core';
 *
 * const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const at = cite(guidance);
 * const theme = defineTheme({
 *   id: 'example',
 *   title: 'An example',
 *   publication: guidance,
 *   criteria: { 1: criterion('Children are listened to', at.para(1)) },
 * });
 * console.log(theme.edition, Object.keys(theme.criteria)); // 2020 [ '1' ]
 * ```
 */
export function defineTheme<
  const Id extends string,
  L extends object = Record<never, List>,
  C extends string | number = never,
  S extends string = never,
  G extends string = never,
  X extends Theme<string, object, never> = Theme<string, Record<never, List>, never>,
  J extends Readonly<Record<string, JudgementInput<string, string | number>>> = Record<never, never>,
  T extends Fields = Record<never, Field>,
>(input: ThemeInput<Id, L, C, S, G, X, J, T>): Theme<Id, L, C> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(input.id)) {
    throw definitionError({
      code: 'id-not-a-name',
      place: 'theme',
      found: input.id,
      expected: 'a name like mental-health',
    });
  }
  const edition = input.publication.edition;
  const ref = `${input.id}@${edition}`;
  const ages = ageRange(input.ages);
  const criteria: Readonly<Record<string, Criterion>> = input.criteria ?? {};
  const framework = input.extends;
  const shadowed = Object.keys(criteria).find((name) => framework && Object.hasOwn(framework.criteria, name));
  if (shadowed !== undefined) {
    throw definitionError({
      code: 'criterion-shadowed',
      place: `${ref}/criteria`,
      found: shadowed,
      expected: `a number that ${framework?.id} does not use`,
    });
  }
  const lists = mapValues((input.lists ?? {}) as Lists, (list, id) => {
    requirePlainName(id, `${ref}/lists`);
    return stampedList(list, `${ref}/${id}`);
  });
  const allFields: Fields = Object.assign({}, ...Object.values(lists).map((list) => list.fields));
  const theme: Theme = Object.freeze({
    formatVersion,
    id: input.id,
    edition,
    title: input.title,
    publication: input.publication,
    extends: framework ? [`${framework.id}@${framework.edition}`] : [],
    ages,
    criteria: Object.freeze({ ...criteria }),
    lists,
    across: Object.freeze({ ...input.across }),
    selection: mapValues(
      (input.selection ?? {}) as Readonly<Record<string, StageInput<string, Fields>>>,
      (stage) => stateStage(stage, allFields, ages),
    ),
    timelineAnchor: input.timelineAnchor ?? null,
    timeline: mapValues(
      (input.timeline ?? {}) as Readonly<Record<string, MilestoneInput<string>>>,
      stateMilestone,
    ),
    requests: (input.requests ?? []).map(([number, request]) => stateRequest(number, request)),
    caseDocuments: mapValues(input.caseDocuments ?? {}, (request) => stateRequest(null, request)),
    tool: input.tool
      ? stateTool(input.tool as ToolInput<string | number>, input.id, criteria, framework)
      : null,
    actionPlan: input.actionPlan ? stampedPlan(input.actionPlan, ref) : null,
    guidance: Object.freeze({ ...input.guidance }) as Readonly<Record<string, Guidance>>,
    judgements: mapValues(input.judgements ?? {}, (judgement) =>
      stateJudgement(judgement, input.id, criteria, framework),
    ),
    facts: mapValues(input.facts ?? {}, (fact) =>
      Object.freeze({
        ...fact,
        origin: ref,
        source: fact.source ?? convention('a fact that limiting rules read'),
      }),
    ) as Fields,
    limitingRules: stateLimitingRules(input),
    proportions: input.proportions ?? null,
    measures: Object.freeze({ ...input.measures }),
    outcomes: input.outcomes ?? null,
    assumptions: Object.freeze({ ...input.assumptions }),
  });
  requireSoundTheme(theme, ref);
  return theme as unknown as Theme<Id, L, C>;
}
