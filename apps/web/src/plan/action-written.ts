import {
  type Action,
  type ActionPlanManifest,
  capitalised,
  type FieldManifest,
  type IsoDate,
  type PlanRow,
  sentence,
} from '@deepdive/core';
import type { Errors } from '../page/fields.js';
import type { Posted } from '../posted.js';
import type { ActionWritten, HeldPlanFile } from './held-plan.js';
import { changedRow, readOn, writtenCells, writtenRow } from './plan-now.js';

/** The name of a field in a form. */
export const nameIn = (field: string): string => `cell-${field}`;

/** What is written in the form of an action, by field id. */
export const textsIn = (posted: Posted, plan: ActionPlanManifest): Readonly<Record<string, string>> =>
  Object.fromEntries(plan.actions.fields.map(({ id }) => [id, posted.text(nameIn(id))]));

/** What cells say, by field id, as a form holds it. */
export const textsOf = (
  plan: ActionPlanManifest,
  cells: PlanRow['cells'],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plan.actions.fields.map(({ id }) => [id, (cells[id]?.raw ?? '').replaceAll('\r\n', '\n').trim()]),
  );

const alone = (
  plan: ActionPlanManifest,
  row: PlanRow,
  file: HeldPlanFile | null,
  asOf: IsoDate,
): Action | undefined => readOn(plan, [row], file, asOf).actions[0];

/** What is wrong with cells that somebody has just written, by the fields of the form. */
function faultsOf(action: Action | undefined, fields: readonly FieldManifest[]): Errors {
  if (action === undefined) return { [nameIn('action')]: 'Enter what is to be done' };
  const faulty = action.because.flatMap(({ id, says, cells }) =>
    id === 'overdue' || id === 'onTargetPastDue' ? [] : cells.map((cell) => ({ cell, says })),
  );
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const due = { dueOn: action.milestone, completionOn: action.completion, completedOn: action.completion };
    const time = due[field.id as keyof typeof due];
    if (time?.kind === 'unreadable' && action.cells[field.id]?.cell === field.label) {
      errors[nameIn(field.id)] ??=
        `${field.label}: ${time.says ?? 'enter a day such as 5/1/2026, or a month'}`;
    }
  }
  for (const { cell, says } of faulty) {
    const field = fields.find(({ label }) => label === cell);
    if (field) errors[nameIn(field.id)] ??= `${field.label}: ${says}`;
  }
  return errors;
}

/** What is wrong with a new action. */
export function faultsOfNew(
  plan: ActionPlanManifest,
  written: Pick<ActionWritten, 'cells' | 'at'>,
  asOf: IsoDate,
): Errors {
  const missing = plan.actions.fields.filter(
    ({ id, strength }) => strength === 'must' && (written.cells[id] ?? '') === '',
  );
  if (missing.length > 0)
    return Object.fromEntries(missing.map(({ id, label }) => [nameIn(id), `Enter: ${label}`]));
  const action = alone(plan, writtenRow(plan, written, 'Written here', 1), null, asOf);
  const reference = written.cells.reference ?? '';
  if (reference !== '' && action?.reference.value === null) {
    return { [nameIn('reference')]: 'Enter a reference such as A1 or 2.3, or leave it blank' };
  }
  return faultsOf(action, plan.actions.fields);
}

/** What is wrong with what somebody changed of an action; what the file itself says wrong is no fault of theirs. */
export function faultsOfChange(
  plan: ActionPlanManifest,
  before: PlanRow['cells'],
  written: Pick<ActionWritten, 'cells' | 'at'>,
  file: HeldPlanFile | null,
  asOf: IsoDate,
): Errors {
  if (written.cells.action === '') return { [nameIn('action')]: 'Enter what is to be done' };
  const now: PlanRow = {
    sheet: 'Plan',
    row: 1,
    repeatsHeaders: false,
    cells: Object.fromEntries(
      plan.actions.fields.flatMap(({ id, label }) => {
        // Only what is written now is called by its label.
        const cell = before[id];
        return cell ? [[id, { ...cell, cell: `${label}, before` }] as const] : [];
      }),
    ),
  };
  return faultsOf(alone(plan, changedRow(now, writtenCells(plan, written)), file, asOf), plan.actions.fields);
}

/** The texts that are not what the cells say already. */
export const changedTexts = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(after).filter(([field, text]) => text !== (before[field] ?? '')));

/** A note of an action as a sentence of its own. */
export const noteInWords = (says: string): string => sentence(capitalised(says));
