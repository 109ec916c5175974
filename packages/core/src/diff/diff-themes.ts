import type { CodeSet } from '../code-set.js';
import type {
  FieldManifest,
  ListManifest,
  MilestoneManifest,
  QuestionManifest,
  RequestManifest,
  StageManifest,
  ThemeManifest,
} from '../manifest.js';
import type { IndicatorManifest } from '../outcome/outcome-manifest.js';
import { compareThings } from './compare-things.js';
import type { ChangedThing, ThemeChange, ThemeDifference } from './theme-change.js';

const byId = {
  key: (each: { readonly id: string }): string => each.id,
  source: <T extends { readonly source: ThemeChange['source']['before'] }>(each: T) => each.source,
};

function fieldChanges(
  before: readonly FieldManifest[],
  after: readonly FieldManifest[],
  path: string,
  thing: 'field' | 'asked',
): readonly ThemeChange[] {
  return compareThings(before, after, {
    ...byId,
    thing,
    path,
    title: (field) => field.label,
    properties: [
      'label',
      'type',
      'strength',
      'meaning',
      'least',
      'lookBackMonths',
      'hint',
      'appliesWhen',
      'otherwise',
    ],
    ordered: true,
    within: (was, is, where) => codeChanges(was, is, `${where}/codes`),
  });
}

function codeChanges(before: FieldManifest, after: FieldManifest, path: string): readonly ThemeChange[] {
  // A field that was no code before has a new type; to list all its codes would say so again and again.
  if (!before.codes || !after.codes) return [];
  const stated = ({ codes, source }: CodeSet) => codes.map((code) => ({ ...code, source }));
  return compareThings(stated(before.codes), stated(after.codes), {
    thing: 'code',
    path,
    key: (code) => code.code,
    title: (code) => `${code.code} ${code.label}`,
    source: byId.source,
    properties: ['label'],
    ordered: false,
  });
}

function listChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings<ListManifest>(before.lists, after.lists, {
    ...byId,
    thing: 'list',
    path: 'lists',
    title: (list) => list.title,
    properties: [
      'number',
      'title',
      'population',
      'unit',
      'window',
      'key',
      'dates',
      'oneRowPerChild',
      'rows',
      'stages',
    ],
    ordered: true,
    within: (was, is, path) => [
      ...fieldChanges(was.fields, is.fields, `${path}/fields`, 'field'),
      ...compareThings(was.rules, is.rules, {
        ...byId,
        thing: 'rule',
        path: `${path}/rules`,
        title: (rule) => rule.says,
        properties: ['says', 'expect', 'severity', 'fix'],
        ordered: false,
      }),
    ],
  });
}

function acrossChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  const stated = ({ across }: ThemeManifest) =>
    across.map(({ id, says, severity, fix, source, assumes: _, ...compares }) => ({
      id,
      says,
      severity,
      fix,
      source,
      compares,
    }));
  return compareThings(stated(before), stated(after), {
    ...byId,
    thing: 'across',
    path: 'across',
    title: (rule) => rule.says,
    properties: ['says', 'compares', 'severity', 'fix'],
    ordered: false,
  });
}

function stageChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings<StageManifest>(before.selection, after.selection, {
    ...byId,
    thing: 'stage',
    path: 'selection',
    title: (stage) => stage.says,
    properties: ['says', 'by', 'count', 'from', 'handedOverIn', 'ages', 'strata'],
    ordered: true,
    within: (was, is, path) => [
      ...compareThings(was.eligible, is.eligible, {
        ...byId,
        thing: 'eligibility',
        path: `${path}/eligible`,
        title: (each) => each.says,
        properties: ['says', 'expect'],
        ordered: false,
      }),
      ...fieldChanges(was.asks, is.asks, `${path}/asks`, 'asked'),
    ],
  });
}

function milestoneChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings<MilestoneManifest>(before.timeline, after.timeline, {
    ...byId,
    thing: 'milestone',
    path: 'timeline',
    title: (milestone) => milestone.says,
    properties: ['says', 'by', 'due', 'asPrinted', 'provides', 'stage', 'onlyWhen'],
    ordered: true,
  });
}

const requestChanges = (
  before: readonly RequestManifest[],
  after: readonly RequestManifest[],
  path: 'requests' | 'caseDocuments',
  thing: ChangedThing,
): readonly ThemeChange[] =>
  compareThings(before, after, {
    ...byId,
    thing,
    path,
    title: (request) => request.title,
    properties: ['title', 'agency', 'months', 'onlyWhen'],
    ordered: true,
  });

function toolChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return [
    ...compareThings(before.tool?.header ?? [], after.tool?.header ?? [], {
      thing: 'toolHeader',
      path: 'tool/header',
      key: (line) => line.label,
      title: (line) => line.label,
      source: () => null,
      properties: ['hint'],
      ordered: true,
    }),
    ...compareThings<QuestionManifest>(before.tool?.questions ?? [], after.tool?.questions ?? [], {
      ...byId,
      thing: 'question',
      path: 'tool/questions',
      title: (question) => question.asks,
      properties: ['asks', 'section', 'criteria', 'assumes'],
      ordered: true,
    }),
  ];
}

function actionPlanChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  const stated = ({ actionPlan }: ThemeManifest) => (actionPlan ? [actionPlan] : []);
  return compareThings(stated(before), stated(after), {
    thing: 'actionPlan',
    path: 'actionPlan',
    key: () => '',
    title: (plan) => plan.title,
    source: byId.source,
    properties: ['title', 'says', 'by', 'to', 'due', 'statuses'],
    ordered: false,
    within: (was, is) =>
      fieldChanges(was.actions.fields, is.actions.fields, 'actionPlan/actions/fields', 'field'),
  }).map((change) => (change.thing === 'actionPlan' ? { ...change, path: 'actionPlan' } : change));
}

function guidanceChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings(before.guidance, after.guidance, {
    thing: 'guidance',
    path: 'guidance',
    key: byId.key,
    title: (guidance) => guidance.title,
    source: () => null,
    properties: ['title'],
    ordered: false,
    within: (was, is, path) =>
      compareThings(was.statements, is.statements, {
        ...byId,
        thing: 'statement',
        path: `${path}/statements`,
        title: (statement) => statement.says,
        properties: ['says', 'assumes'],
        ordered: false,
      }),
  });
}

function measureChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings(before.measures, after.measures, {
    ...byId,
    thing: 'measure',
    path: 'measures',
    title: (measure) => measure.title,
    properties: ['title', 'says', 'section', 'value', 'outOf', 'by', 'computable', 'because', 'printed'],
    ordered: true,
  });
}

function judgementChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return [
    ...compareThings(before.judgements, after.judgements, {
      ...byId,
      thing: 'judgement',
      path: 'judgements',
      title: (judgement) => judgement.title,
      properties: ['title', 'kind', 'partOf', 'scale', 'descriptors'],
      ordered: true,
    }),
    ...compareThings(before.facts, after.facts, {
      ...byId,
      thing: 'fact',
      path: 'facts',
      title: (fact) => fact.label,
      properties: ['label', 'type'],
      ordered: false,
    }),
    ...compareThings(before.limitingRules, after.limitingRules, {
      ...byId,
      thing: 'limitingRule',
      path: 'limitingRules',
      title: (rule) => rule.says,
      properties: ['says', 'expect', 'strength'],
      ordered: false,
    }),
  ];
}

function outcomeChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return [
    ...compareThings<IndicatorManifest>(before.outcomes, after.outcomes, {
      thing: 'outcome',
      path: 'outcomes',
      key: ({ code }) => code,
      title: ({ code, headline }) => `${code} ${headline}`,
      source: byId.source,
      properties: ['problem', 'headline', 'says', 'identified', 'progress', 'sustained', 'sustainedFor'],
      ordered: true,
    }),
    ...compareThings(before.outcomePlan?.problems ?? [], after.outcomePlan?.problems ?? [], {
      ...byId,
      thing: 'problem',
      path: 'outcomePlan/problems',
      title: ({ title }) => title,
      properties: ['title', 'evidence', 'acceptsJudgement'],
      ordered: true,
    }),
    ...compareThings(before.outcomePlan?.claim ?? [], after.outcomePlan?.claim ?? [], {
      ...byId,
      thing: 'claimCondition',
      path: 'outcomePlan/claim',
      title: ({ says }) => says,
      properties: ['says', 'expect'],
      ordered: false,
    }),
    ...planProperties(before, after),
  ];
}

/** What outcomes stand on beside problems and conditions, where both themes state outcomes. */
function planProperties(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  if (!before.outcomePlan || !after.outcomePlan) return [];
  return compareThings([before.outcomePlan], [after.outcomePlan], {
    thing: 'theme',
    path: '',
    key: () => 'outcomePlan',
    title: ({ eligible }) => eligible.says,
    source: ({ source }) => source,
    properties: ['households', 'eligible'],
    ordered: false,
  }).map((change) => ({ ...change, path: `outcomePlan/${change.property ?? ''}` }));
}

function themeChanges(before: ThemeManifest, after: ThemeManifest): readonly ThemeChange[] {
  return compareThings([before], [after], {
    thing: 'theme',
    path: '',
    key: () => '',
    title: (theme) => theme.title,
    source: () => null,
    properties: ['id', 'edition', 'title', 'publication', 'extends', 'ages', 'timelineAnchor', 'proportions'],
    ordered: false,
  }).map((change) => ({ ...change, path: change.property ?? '' }));
}

/**
 * What differs between two themes, or between two editions of one: things added, removed, moved and changed, in printed
 * order. Things are told apart by their ids; what was merely pushed along by an insertion has not moved; where a fact
 * stands in its publication, and other words under which a file may show it, are no difference.
 *
 * @example
 * ```ts
 * import { cite, criterion, defineTheme, diffThemes, themeManifest } from '@deepdive/core';
 *
 * const edition = (year: string, summary: string) => {
 *   const guidance = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: year, edition: year };
 *   const criteria = { 1: criterion(summary, cite(guidance).para(1)) };
 *   return themeManifest(defineTheme({ id: 'example', title: 'An example', publication: guidance, criteria }));
 * };
 * const { changes } = diffThemes(edition('2020', 'Help comes early'), edition('2021', 'Help comes early enough'));
 * console.log(changes.map(({ path, property }) => `${path} ${property}`));
 * // [ 'edition edition', 'publication publication', 'criteria/example:ESN-01 summary' ]
 * ```
 */
export function diffThemes(before: ThemeManifest, after: ThemeManifest): ThemeDifference {
  return {
    before: `${before.id}@${before.edition}`,
    after: `${after.id}@${after.edition}`,
    changes: [
      ...themeChanges(before, after),
      ...listChanges(before, after),
      ...acrossChanges(before, after),
      ...compareThings(before.criteria, after.criteria, {
        thing: 'criterion',
        path: 'criteria',
        key: (criterion) => criterion.ref,
        title: (criterion) => criterion.summary ?? criterion.ref,
        source: byId.source,
        properties: ['summary', 'heading'],
        ordered: false,
      }),
      ...stageChanges(before, after),
      ...milestoneChanges(before, after),
      ...requestChanges(before.requests, after.requests, 'requests', 'request'),
      ...requestChanges(before.caseDocuments, after.caseDocuments, 'caseDocuments', 'caseDocument'),
      ...toolChanges(before, after),
      ...actionPlanChanges(before, after),
      ...guidanceChanges(before, after),
      ...measureChanges(before, after),
      ...judgementChanges(before, after),
      ...outcomeChanges(before, after),
      ...compareThings(before.assumptions, after.assumptions, {
        ...byId,
        thing: 'assumption',
        path: 'assumptions',
        title: (assumption) => assumption.says,
        properties: ['says', 'choices', 'chosen', 'because'],
        ordered: false,
      }),
    ],
  };
}
