import { definitionError } from '../definition-error.js';
import type { Field, Fields } from '../field.js';
import { type List, list } from '../list.js';
import type { Source } from '../publication.js';
import { commonActionFields, commonStatuses } from './common-columns.js';
import type { ActionStanding } from './standing.js';

/** The columns of an action plan by what they tell; a plan may have others under other ids. */
export interface ActionFields {
  readonly reference?: Field<'id' | 'text'>;
  readonly section?: Field<'text'>;
  /** What the action answers: a recommendation, a finding, an area for improvement. */
  readonly issue?: Field<'text'>;
  readonly area?: Field<'text'>;
  readonly action: Field<'text'>;
  readonly leadManager?: Field<'text'>;
  readonly lead?: Field<'text'>;
  /** The milestone or timescale: by when it is to be done. */
  readonly dueOn?: Field<'date'>;
  readonly progress?: Field<'text'>;
  readonly status?: Field<'code'>;
  readonly percentComplete?: Field<'number'>;
  /** A date of completion that may be planned as well as past: the header does not say which. */
  readonly completionOn?: Field<'date'>;
  /** The date on which it was really completed. */
  readonly completedOn?: Field<'date'>;
  readonly evidence?: Field<'text'>;
}

/** What a column of an action plan tells. */
export type ActionPart = keyof ActionFields;

/** A plan of action that follows an inspection: who writes it by when, and a list whose rows are its actions. */
export interface ActionPlan {
  readonly title: string;
  /** What it must be, in our own words. */
  readonly says: string;
  /** Who writes it: `localAuthority` … */
  readonly by: string;
  /** Who is sent a copy, `null` where the text names nobody. */
  readonly to: string | null;
  /** The milestone of the theme's timeline at which it is due; `null` where the text gives no time. */
  readonly due: string | null;
  /** Its rows, of the unit `action`; the fields named in {@link ActionFields} keep their meaning. */
  readonly actions: List;
  /** What each code of the status column means. */
  readonly statuses: Readonly<Record<string, ActionStanding>>;
  readonly source: Source;
  readonly assumes: readonly string[];
}

/** An action plan as its author writes it. */
export interface ActionPlanInput<F extends ActionFields> {
  /** Defaults to `Action plan`. */
  readonly title?: string;
  readonly says: string;
  readonly by: string;
  readonly to?: string;
  /** A milestone of the theme's timeline. */
  readonly due?: string;
  /** Defaults to the columns such plans commonly have. */
  readonly fields?: F;
  /** What each code of the status column means; needed with a status column of one's own. */
  readonly statuses?: Readonly<Record<string, ActionStanding>>;
  readonly source: Source;
  readonly assumes?: readonly string[];
}

/**
 * States the action plan that a publication asks for. Its actions are a list like any other, so that templates, column
 * matching and checks serve it as they serve lists.
 *
 * @throws DefinitionError when a code of the status column has no meaning, or a meaning has no code
 * @example
 * ```ts
 * import { actionPlan, cite } from '@deepdive/core';
 *
 * const at = cite({ number: '130216', title: 'Framework', publisher: 'Ofsted', published: '2015-06', edition: '2015' });
 * const plan = actionPlan({
 *   says: 'A written statement of the action it means to take on the report',
 *   by: 'localAuthority', to: 'ofsted', due: 'actionPlanSent', source: at.para(10),
 * });
 * console.log(plan.actions.unit, plan.actions.fields['dueOn']?.label); // action Milestone date
 * ```
 */
export function actionPlan<const F extends ActionFields = typeof commonActionFields>(
  input: ActionPlanInput<F>,
): ActionPlan {
  const fields = (input.fields ?? commonActionFields) as unknown as Fields;
  const title = input.title ?? 'Action plan';
  const statuses = input.statuses ?? commonStatuses;
  const { codes } = fields.status ?? { codes: null };
  if (codes) {
    const stated = codes.codes.map(({ code }) => code);
    const place = `actionPlan/${title}/statuses`;
    const { source } = input;
    for (const found of stated) {
      if (!Object.hasOwn(statuses, found)) {
        const expected = 'what the code means for the action';
        throw definitionError({ code: 'status-without-meaning', place, found, expected, source });
      }
    }
    for (const found of Object.keys(statuses)) {
      if (!stated.includes(found)) {
        throw definitionError({ code: 'reference-unknown', place, found, known: stated, source });
      }
    }
  }
  return Object.freeze({
    title,
    says: input.says,
    by: input.by,
    to: input.to ?? null,
    due: input.due ?? null,
    actions: list({
      title,
      population: input.says,
      unit: 'action',
      window: {},
      key: 'action',
      source: input.source,
      fields,
    }) as unknown as List,
    statuses: Object.freeze(codes ? { ...statuses } : {}),
    source: input.source,
    assumes: input.assumes ?? [],
  });
}
