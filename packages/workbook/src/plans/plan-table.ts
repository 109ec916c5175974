import type { Action, ActionPlanReading, ActionState, DueReading } from '@deepdive/core';

/** What each state is called. */
const stateWords: Readonly<Record<ActionState, string>> = {
  overdue: 'Overdue',
  contradictory: 'Contradictory',
  unreadable: 'Unreadable',
  open: 'Open',
  complete: 'Complete',
  withdrawn: 'Withdrawn',
};

/** A time as it was taken: a day, or the kind of time where there is none. */
const taken = ({ on, kind }: DueReading): string => on ?? (kind === 'blank' ? '' : kind);

const columns: readonly (readonly [header: string, value: (action: Action) => string])[] = [
  ['State', ({ state }) => stateWords[state]],
  ['Days overdue', ({ daysOverdue }) => (daysOverdue === null ? '' : String(daysOverdue))],
  ['Section', ({ section }) => section ?? ''],
  ['Reference', ({ reference }) => reference.value ?? ''],
  ['Reference as written', ({ reference }) => reference.raw ?? ''],
  ['Issue', ({ issue }) => issue.value ?? ''],
  ['Action', ({ action }) => action ?? ''],
  ['Lead', ({ lead }) => lead.value ?? ''],
  ['Lead as written', ({ lead }) => lead.raw ?? ''],
  ['Milestone', ({ milestone }) => taken(milestone)],
  ['Milestone as written', ({ milestone }) => milestone.raw ?? ''],
  ['Completion', ({ completion }) => taken(completion)],
  ['Completion as written', ({ cells }) => cells.completedOn?.raw ?? cells.completionOn?.raw ?? ''],
  ['Progress as written', ({ cells }) => cells.progress?.raw ?? ''],
  ['Status as written', ({ cells }) => cells.status?.raw ?? cells.percentComplete?.raw ?? ''],
  ['Why', ({ because }) => because.map(({ says }) => says).join('; ')],
  ['Cells', ({ because }) => [...new Set(because.flatMap(({ cells }) => cells))].join(', ')],
  ['Notes', ({ notes }) => notes.map(({ says }) => says).join('; ')],
  ['Sheet', ({ sheet }) => sheet],
  ['Row', ({ row }) => String(row)],
];

/**
 * The actions of a plan as a table of text: header, then a row an action, what was taken beside what was written.
 *
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan, readActionPlan } from '@deepdive/core';
 * import { planTable } from '@deepdive/workbook';
 *
 * const options = { asOf: '2009-06-08', readDate: () => null, columns: [] } as const;
 * console.log(planTable(readActionPlan(actionPlanManifest(commonActionPlan), [], options))[0]?.[0]); // State
 * ```
 */
export function planTable({ actions }: ActionPlanReading): readonly (readonly string[])[] {
  return [
    columns.map(([header]) => header),
    ...actions.map((action) => columns.map(([, value]) => value(action))),
  ];
}
