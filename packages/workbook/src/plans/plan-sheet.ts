import { type ActionPlanManifest, comparableLabel, type PlanRow } from '@deepdive/core';
import { knownHeaders, suggestLabels } from '../matching/column-match.js';
import { fitsOfSheet, rowsSearchedForHeaders, type SheetFit } from '../matching/header-row.js';
import type { RawRow } from '../reading/cell-value.js';
import type { RawSheet } from '../reading/index.js';
import { standardiser, textOfCell } from '../standardising/standardise.js';
import { type PlanColumn, planCell } from './plan-cells.js';

/** A sheet with all its rows. */
export interface FullSheet {
  readonly sheet: RawSheet;
  readonly rows: readonly RawRow[];
}

/** Reads every row of a sheet. */
export async function fullSheet(sheet: RawSheet): Promise<FullSheet> {
  const rows: RawRow[] = [];
  for await (const batch of sheet.rows()) rows.push(...batch);
  return { sheet, rows };
}

/** One of these beside the actions makes a sheet a plan and not a list of something else. */
const besideActions = ['dueOn', 'lead', 'leadManager', 'status', 'progress', 'completionOn', 'completedOn'];

/** How a sheet holds a plan: its header row and columns; `null` where it holds none. */
export function planFit({ sheet, rows }: FullSheet, plan: ActionPlanManifest): SheetFit | null {
  const headers = knownHeaders(plan.actions);
  const known = { list: plan.actions, headers };
  const top = rows.filter(({ number }) => number <= rowsSearchedForHeaders);
  const traits = { name: sheet.name, hidden: sheet.hidden, accepted: plan.actions.id };
  const [fit] = fitsOfSheet(traits, top, [known]);
  const fields = fit?.columns.flatMap(({ field }) => field ?? []) ?? [];
  const isPlan = fields.includes('action') && fields.some((field) => besideActions.includes(field));
  return fit && isPlan ? { ...fit, columns: suggestLabels(fit.columns, headers) } : null;
}

/** How the cells of a file are read. */
export interface PlanCellContext {
  readonly date1904: boolean;
  /** The latest year that a two-digit year may mean. */
  readonly latestYear: number;
}

/** The rows below the headers, cell by cell. */
export function planRows(
  { sheet, rows }: FullSheet,
  { columns, headerRow, list }: SheetFit,
  context: PlanCellContext,
): readonly PlanRow[] {
  const read = columns.flatMap((column): PlanColumn[] => {
    const field = list.fields.find(({ id }) => id === column.field);
    return field ? [{ index: column.index, field, read: standardiser(field, context) }] : [];
  });
  const headers = new Map(columns.map(({ index, label }) => [index, comparableLabel(label)]));
  return rows
    .filter(({ number }) => number > headerRow)
    .map(({ number, cells }) => ({
      sheet: sheet.name,
      row: number,
      repeatsHeaders: repeats(cells, headers),
      cells: Object.fromEntries(
        read.flatMap((column) => {
          const cell = planCell(column, number, cells[column.index] ?? null);
          return cell === null ? [] : [[column.field.id, cell]];
        }),
      ),
    }));
}

/** Whether most cells of a row are the headers of their columns. */
function repeats(cells: RawRow['cells'], headers: ReadonlyMap<number, string>): boolean {
  const filled = cells.flatMap((cell, at) =>
    cell === null ? [] : [{ at, form: comparableLabel(textOfCell(cell)) }],
  );
  const same = filled.filter(({ at, form }) => form !== '' && headers.get(at) === form).length;
  return same > 1 && same * 2 > filled.length;
}
