import { criterionRef } from './criterion.js';
import type { Field } from './field.js';
import type { List } from './list.js';
import type { FieldManifest, ListManifest, ListStage, ThemeManifest } from './manifest.js';
import type { Milestone } from './milestone.js';
import { indicatorManifests, outcomePlanManifest } from './outcome/outcome-manifest.js';
import type { ActionPlan } from './plan/action-plan.js';
import type { ActionPlanManifest } from './plan/action-plan-manifest.js';
import type { Theme } from './theme.js';

const withIds = <T extends object>(
  record: Readonly<Record<string, T>>,
): readonly (T & { readonly id: string })[] => Object.entries(record).map(([id, each]) => ({ id, ...each }));

function fieldManifest(id: string, field: Field): FieldManifest {
  const { source, origin, ...rest } = field;
  if (!source) throw new TypeError(`field ${id} has no source: it belongs to no theme yet`);
  return { id, ...rest, origin: origin ?? '', source };
}

function listStages(id: string, timeline: Readonly<Record<string, Milestone>>): readonly ListStage[] {
  return Object.entries(timeline)
    .filter(([, milestone]) => milestone.provides.includes(id))
    .map(([name, { stage, due }]) => ({
      stage: stage ?? 1,
      milestone: name,
      week: due?.week ?? null,
      weekday: due?.weekday ?? null,
      time: due?.time ?? null,
    }));
}

/**
 * One list of a theme as plain JSON.
 *
 * @example
 * ```ts
 * import { convention, defineTheme, id, list, listManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const theme = defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: {
 *     contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields: { childId: id('Child unique ID') } }),
 *   },
 * });
 * console.log(listManifest('contacts', theme.lists.contacts).fields[0]?.label); // Child unique ID
 * ```
 */
export function listManifest(
  id: string,
  list: object,
  timeline: Readonly<Record<string, Milestone>> = {},
): ListManifest {
  const stated = list as List;
  return {
    id,
    ref: stated.ref ?? id,
    number: stated.number,
    title: stated.title,
    population: stated.population,
    unit: stated.unit,
    window: stated.window,
    key: stated.key,
    dates: stated.dates,
    oneRowPerChild: stated.oneRowPerChild,
    rows: stated.rows,
    fields: Object.entries(stated.fields).map(([fieldId, field]) =>
      fieldManifest(fieldId, field.source ? field : { ...field, source: stated.source }),
    ),
    stages: listStages(id, timeline),
    rules: withIds(stated.rules),
    source: stated.source,
    because: stated.because,
    derivedFrom: stated.derivedFrom,
    assumes: stated.assumes,
  };
}

/**
 * An action plan as plain JSON, its actions as a list.
 *
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan } from '@deepdive/core';
 *
 * console.log(actionPlanManifest(commonActionPlan).actions.fields[4]?.label); // Action
 * ```
 */
export function actionPlanManifest({ actions, ...plan }: ActionPlan): ActionPlanManifest {
  return { ...plan, actions: listManifest('actions', actions) };
}

/**
 * A theme as plain JSON. `JSON.parse(JSON.stringify(manifest))` equals it exactly.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 *
 * const theme = defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 * });
 * console.log(themeManifest(theme).id); // example
 * ```
 */
export function themeManifest(theme: Theme<string, object, never>): ThemeManifest {
  const stated = theme as unknown as Theme;
  return {
    formatVersion: stated.formatVersion,
    id: stated.id,
    edition: stated.edition,
    title: stated.title,
    publication: stated.publication,
    extends: stated.extends,
    ages: stated.ages,
    lists: Object.entries(stated.lists).map(([id, list]) => listManifest(id, list, stated.timeline)),
    across: withIds(stated.across),
    criteria: Object.entries(stated.criteria).map(([id, criterion]) => ({
      ref: criterionRef(stated.id, id),
      number: /^\d+$/.test(id) ? Number(id) : null,
      summary: criterion.summary,
      heading: criterion.heading,
      source: criterion.source,
    })),
    selection: Object.entries(stated.selection).map(([id, stage]) => ({
      id,
      ...stage,
      eligible: withIds(stage.eligible),
      asks: Object.entries(stage.asks).map(([fieldId, field]) => fieldManifest(fieldId, field)),
    })),
    timelineAnchor: stated.timelineAnchor,
    timeline: withIds(stated.timeline),
    requests: stated.requests.map((request) => ({ id: request.number ?? '', ...request })),
    caseDocuments: withIds(stated.caseDocuments),
    tool: stated.tool ? { ...stated.tool, questions: withIds(stated.tool.questions) } : null,
    actionPlan: stated.actionPlan ? actionPlanManifest(stated.actionPlan) : null,
    guidance: Object.entries(stated.guidance).map(([id, { title, statements }]) => ({
      id,
      title,
      statements: withIds(statements),
    })),
    proportions: stated.proportions,
    measures: withIds(stated.measures),
    judgements: Object.entries(stated.judgements).map(([id, judgement]) => ({
      id,
      ...judgement,
      criteria: [...new Set(Object.values(judgement.descriptors).flat())],
    })),
    facts: Object.entries(stated.facts).map(([fieldId, field]) => fieldManifest(fieldId, field)),
    limitingRules: withIds(stated.limitingRules),
    outcomes: stated.outcomes ? indicatorManifests(stated.outcomes) : [],
    outcomePlan: stated.outcomes ? outcomePlanManifest(stated.outcomes) : null,
    assumptions: withIds(stated.assumptions),
  };
}
