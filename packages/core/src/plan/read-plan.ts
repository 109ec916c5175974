import { type IsoDate, isIsoDate } from '../calendar/index.js';
import type { Action } from './action.js';
import type { ActionPlanManifest } from './action-plan-manifest.js';
import { ActionReader } from './action-reader.js';
import type { DueBy } from './action-state.js';
import type { ReadDate } from './due.js';
import { leadNames } from './leads.js';
import { actionsOfRow } from './listed-actions.js';
import { filledCell, type PlanRow, textIn } from './plan-row.js';
import { PlanPlace, type PlanSection } from './plan-sections.js';
import { schemeOf } from './reference.js';
import { type LeftOutRow, type SortedRow, sortedRows } from './sorted-rows.js';
import { countStates, type PlanTally, type StateCounts, tallied } from './tally.js';

/** What it takes to read the rows of a plan. */
export interface PlanReadingOptions {
  /** The day on which the plan is looked at. */
  readonly asOf: IsoDate;
  /** Reads a whole date written as text. */
  readonly readDate: ReadDate;
  /** Fields that a column of the file stands for; a plan without a column for completion asks for no date of it. */
  readonly columns: readonly string[];
  /** Which printed date decides whether an action is late; the planned completion unless told otherwise. */
  readonly dueBy?: DueBy;
}

/** An action plan as it was read for a day. */
export interface ActionPlanReading {
  readonly plan: string;
  readonly asOf: IsoDate;
  readonly dueBy: DueBy;
  /** Rows below the headers: the actions' own, those joined to them, and those left out. */
  readonly numberOfRows: number;
  readonly numberOfActions: number;
  readonly counts: StateCounts;
  readonly actions: readonly Action[];
  readonly sections: readonly PlanSection[];
  readonly bySection: readonly PlanTally[];
  readonly byLead: readonly PlanTally[];
  /** Rows that are no action: headings, page titles, repeated headers. */
  readonly leftOut: readonly LeftOutRow[];
}

/** The earliest whole date among the milestones of a plan. */
function earliestDate(rows: readonly PlanRow[]): IsoDate | null {
  const dates = rows.flatMap((row) => {
    const value = filledCell(row, 'dueOn')?.value;
    return typeof value === 'string' && isIsoDate(value) ? [value] : [];
  });
  return dates.sort()[0] ?? null;
}

function leftOutBy(sorted: readonly SortedRow[]): readonly LeftOutRow[] {
  return sorted.flatMap((each) => {
    if (each.kind === 'action') return [];
    const because = each.kind === 'heading' ? 'a heading' : each.because;
    return [{ sheet: each.row.sheet, row: each.row.row, because }];
  });
}

function withRepeatedReferences(actions: readonly Action[]): readonly Action[] {
  const first = new Map<string, Action>();
  return actions.map((action) => {
    const { value, confidence } = action.reference;
    if (value === null || confidence === 'carried') return action;
    const before = first.get(value);
    if (!before || (before.sheet === action.sheet && before.row === action.row)) {
      first.set(value, action);
      return action;
    }
    const says = `the reference ${value} stands at row ${before.row} of ${before.sheet} as well`;
    const cells = action.cells.reference ? [action.cells.reference.cell] : [];
    return { ...action, notes: [...action.notes, { id: 'referenceRepeated', says, cells }] };
  });
}

/**
 * Reads the rows of an action plan for a day: every row is an action, joined to one, or left out with a reason; every
 * action is in exactly one state. What was written stands beside what it was taken for.
 *
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan, readActionPlan } from '@deepdive/core';
 *
 * const cell = (at: string, raw: string, value = raw) => [at, { cell: `${at.slice(0, 1).toUpperCase()}2`, raw, value }] as const;
 * const cells = Object.fromEntries([cell('action', 'Audit every file'), cell('dueOn', '01/06/09', '2009-06-01')]);
 * const reading = readActionPlan(
 *   actionPlanManifest(commonActionPlan),
 *   [{ sheet: 'Plan', row: 2, cells, repeatsHeaders: false }],
 *   { asOf: '2009-06-08', readDate: () => null, columns: ['action', 'dueOn'] },
 * );
 * console.log(reading.actions[0]?.state, reading.actions[0]?.daysOverdue); // overdue 7
 * ```
 */
export function readActionPlan(
  plan: ActionPlanManifest,
  rows: readonly PlanRow[],
  options: PlanReadingOptions,
): ActionPlanReading {
  const sorted = sortedRows(rows);
  const actionRows = sorted.filter((each) => each.kind === 'action');
  const place = new PlanPlace(schemeOf(rows.flatMap((row) => textIn(row, 'reference') ?? [])));
  const reader = new ActionReader(plan, options, {
    earliestOn: earliestDate(rows),
    leads: leadNames(
      actionRows.flatMap(({ row }) => [textIn(row, 'lead') ?? [], textIn(row, 'leadManager') ?? []].flat()),
    ),
  });
  const severalSheets = new Set(actionRows.map(({ row }) => row.sheet)).size > 1;
  const actions: Action[] = [];
  let sheet: string | null = null;
  for (const each of sorted) {
    if (each.row.sheet !== sheet) {
      sheet = each.row.sheet;
      place.startSheet(sheet, severalSheets);
    }
    if (each.kind === 'heading') place.heading(each.row);
    if (each.kind !== 'action') continue;
    const placed = place.action(each.row);
    for (const { row, part } of actionsOfRow(each.row))
      actions.push(reader.read(row, part, each.joined, placed));
  }
  const told = withRepeatedReferences(actions);
  const titles = new Map(place.sections.map(({ key, title }) => [key, title]));
  return {
    plan: plan.title,
    asOf: options.asOf,
    dueBy: options.dueBy ?? 'completion',
    numberOfRows: rows.length,
    numberOfActions: told.length,
    counts: countStates(told),
    actions: told,
    sections: place.sections,
    bySection: tallied(
      told,
      ({ section }) => section,
      (key) => titles.get(key) ?? null,
    ),
    byLead: tallied(told, ({ lead }) => lead.value),
    leftOut: leftOutBy(sorted),
  };
}
