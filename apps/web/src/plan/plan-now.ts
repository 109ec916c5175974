import {
  type Action,
  type ActionPlanManifest,
  type ActionPlanReading,
  addDays,
  type IsoDate,
  type PlanCell,
  type PlanRow,
  readActionPlan,
  type ThemeManifest,
} from '@deepdive/core';
import { planDateReader, writtenPlanCell } from '@deepdive/workbook/bytes';
import type { Store } from '@deepdive/workspace';
import {
  type ActionWritten,
  type HeldAction,
  type HeldPlanFile,
  heldPlan,
  numberWritten,
  planOf,
  rowId,
} from './held-plan.js';

/** An action is told to be due soon from so many days before its day. */
export const daysOfSoon = 14;

/** An action as it stands now, and where what people wrote of it is kept. */
export interface ActionNow {
  readonly id: string;
  readonly action: Action;
  /** Its day comes within {@link daysOfSoon}. */
  readonly isDueSoon: boolean;
  /** What a person wrote; `null` where all of it is the file's. */
  readonly written: HeldAction | null;
  /** The cells of its row as they stand, by field id: of a row that holds several actions those of all. */
  readonly cells: PlanRow['cells'];
}

/** The plan as it stands on a day, with what people wrote put in. */
export interface PlanNow {
  readonly plan: ActionPlanManifest;
  readonly file: HeldPlanFile | null;
  readonly reading: ActionPlanReading;
  readonly actions: readonly ActionNow[];
  /** What was written of rows of an earlier file. It counts no more. */
  readonly outdated: readonly HeldAction[];
}

/** What people wrote of an action, as cells of the plan. */
export function writtenCells(
  plan: ActionPlanManifest,
  { cells, at }: Pick<ActionWritten, 'cells' | 'at'>,
): ReadonlyMap<string, PlanCell | null> {
  const on = at.slice(0, 10) as IsoDate;
  return new Map(
    plan.actions.fields.flatMap((field) => {
      const text = cells[field.id];
      return text === undefined ? [] : [[field.id, writtenPlanCell(field, text, on)] as const];
    }),
  );
}

/** A row with what was written in the place of its own cells. */
export function changedRow(row: PlanRow, cells: ReadonlyMap<string, PlanCell | null>): PlanRow {
  const kept = Object.entries(row.cells).filter(([field]) => !cells.has(field));
  const put = [...cells].flatMap(([field, cell]) => (cell === null ? [] : [[field, cell] as const]));
  return { ...row, cells: Object.fromEntries([...kept, ...put]) };
}

/** What the sheet is called that written actions stand on; no sheet of the file has the name. */
function sheetOfWritten(file: HeldPlanFile | null): string {
  const taken = new Set(file?.file.rows.map(({ sheet }) => sheet));
  let name = 'Written here';
  for (let next = 2; taken.has(name); next += 1) name = `Written here (${next})`;
  return name;
}

/** A row of nothing, for an action that no file has. */
const emptyRow = (sheet: string, row: number): PlanRow => ({ sheet, row, cells: {}, repeatsHeaders: false });

/** The reference of an action whose writer gave none: without one it would take that of the action above it. */
const ownReference = (number: number): PlanCell => ({
  cell: `Action ${number}`,
  raw: `W${number}`,
  value: `W${number}`,
});

/** An action that no file has, as a row. */
export function writtenRow(
  plan: ActionPlanManifest,
  written: Pick<ActionWritten, 'cells' | 'at'>,
  sheet: string,
  number: number,
): PlanRow {
  const row = changedRow(emptyRow(sheet, number), writtenCells(plan, written));
  const asksReference = plan.actions.fields.some(({ id }) => id === 'reference');
  if (row.cells.reference !== undefined || !asksReference) return row;
  return { ...row, cells: { ...row.cells, reference: ownReference(number) } };
}

/** What was written of rows of the file, by row and sheet. */
function changesByRow(
  plan: ActionPlanManifest,
  file: HeldPlanFile,
  actions: readonly HeldAction[],
): ReadonlyMap<string, ReadonlyMap<string, PlanCell | null>> {
  const changes = new Map<string, Map<string, PlanCell | null>>();
  for (const { written } of actions) {
    if (written.changes?.sha256 !== file.file.sha256) continue;
    const { sheet, row, actionIn } = written.changes;
    for (const [field, cell] of writtenCells(plan, written)) {
      const key = `${field === 'action' ? actionIn : row} ${sheet}`;
      changes.set(key, (changes.get(key) ?? new Map<string, PlanCell | null>()).set(field, cell));
    }
  }
  return changes;
}

function rowsNow(
  plan: ActionPlanManifest,
  file: HeldPlanFile | null,
  actions: readonly HeldAction[],
  sheet: string,
): readonly PlanRow[] {
  const changes = file === null ? null : changesByRow(plan, file, actions);
  const ofFile = (file?.file.rows ?? []).map((row) => {
    const cells = changes?.get(`${row.row} ${row.sheet}`);
    return cells ? changedRow(row, cells) : row;
  });
  const added = actions.flatMap(({ id, written }) => {
    const number = numberWritten(id);
    return number === null ? [] : [writtenRow(plan, written, sheet, number)];
  });
  return [...ofFile, ...added];
}

/** Tells rows of a plan for a day. */
export function readOn(
  plan: ActionPlanManifest,
  rows: readonly PlanRow[],
  file: HeldPlanFile | null,
  asOf: IsoDate,
): ActionPlanReading {
  return readActionPlan(plan, rows, {
    asOf,
    readDate: planDateReader(asOf),
    // A file without a column for completion asks for no date of it, whatever is written beside it.
    columns: file?.file.columns ?? plan.actions.fields.map(({ id }) => id),
  });
}

/** The row in which an action's words stand: below its own where a page break parted them. */
export const actionIn = ({ row, joinedRows }: Action): number => joinedRows[0] ?? row;

/** Whether an action has a day that comes soon. */
const isSoon = ({ state, due }: Action, asOf: IsoDate): boolean =>
  state === 'open' && due.on !== null && due.on <= addDays(asOf, daysOfSoon);

/** The plan as it stands on a day. */
export async function planOn(store: Store, theme: ThemeManifest, asOf: IsoDate): Promise<PlanNow> {
  const plan = planOf(theme);
  const { file, actions } = await heldPlan(store);
  const sheet = sheetOfWritten(file);
  const rows = rowsNow(plan, file, actions, sheet);
  const reading = readOn(plan, rows, file, asOf);
  const rowAt = new Map(rows.map((row) => [`${row.row} ${row.sheet}`, row]));
  const cellsOf = (action: Action): PlanRow['cells'] => {
    const own = rowAt.get(`${action.row} ${action.sheet}`)?.cells ?? {};
    const below = rowAt.get(`${actionIn(action)} ${action.sheet}`)?.cells.action;
    return below ? { ...own, action: below } : own;
  };
  const byId = new Map(actions.map((each) => [each.id, each]));
  const idsOfAdded = new Map(actions.map(({ id }) => [numberWritten(id), id]));
  const idOf = (action: Action): string =>
    action.sheet === sheet
      ? (idsOfAdded.get(action.row) ?? '')
      : rowId({ sha256: file?.file.sha256 ?? '', sheet: action.sheet, row: action.row });
  return {
    plan,
    file,
    reading,
    actions: reading.actions.map((action) => {
      const id = idOf(action);
      const isDueSoon = isSoon(action, asOf);
      return { id, action, isDueSoon, written: byId.get(id) ?? null, cells: cellsOf(action) };
    }),
    outdated: actions.filter(
      ({ written: { changes } }) => changes !== null && changes.sha256 !== file?.file.sha256,
    ),
  };
}
