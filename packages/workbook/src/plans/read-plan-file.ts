import {
  type ActionPlanManifest,
  type ActionPlanReading,
  type ColumnRead,
  type DueBy,
  type IsoDate,
  type PlanRow,
  readActionPlan,
} from '@deepdive/core';
import { latestYearFor } from '../checking/latest-year.js';
import { type ListSource, nameOfSource, sourceFile } from '../checking/list-source.js';
import { columnLetters, type ReadingLimits } from '../reading/index.js';
import { type FullSheet, fullSheet, planFit, planRows } from './plan-sheet.js';
import { planDateReader } from './written-cell.js';

/** A sheet of a file that was looked at for a plan. */
export interface PlanSheet {
  readonly sheet: string;
  /** Why the sheet is not read as a plan; `null` for one that is. */
  readonly leftOut: string | null;
  readonly headerRow: number | null;
  /** Rows above the headers: titles and notes. */
  readonly rowsAbove: number;
  readonly columns: readonly ColumnRead[];
  /** Labels of columns that a plan must have and the sheet has not. */
  readonly missing: readonly string[];
  readonly notes: readonly string[];
}

/** A file that was looked at for an action plan, its rows not yet told for any day. */
export interface PlanRowsRead {
  readonly path: string;
  readonly sha256: string;
  readonly sheets: readonly PlanSheet[];
  readonly notes: readonly string[];
  /** The rows below the headers of every sheet that holds a plan; `null` where none does. */
  readonly rows: readonly PlanRow[] | null;
  /** Fields that a column of the file stands for. */
  readonly columns: readonly string[];
}

/** A file that was read for an action plan. */
export interface PlanFile {
  readonly path: string;
  readonly sha256: string;
  readonly sheets: readonly PlanSheet[];
  readonly notes: readonly string[];
  /** The plan; `null` where no sheet holds one. */
  readonly reading: ActionPlanReading | null;
}

/** For which day a plan is read, and how. */
export interface PlanFileOptions {
  readonly asOf: IsoDate;
  /** Which printed date decides whether an action is late; the planned completion unless told otherwise. */
  readonly dueBy?: DueBy;
  readonly limits?: Partial<ReadingLimits>;
}

function sheetRead(full: FullSheet, fit: ReturnType<typeof planFit>, plan: ActionPlanManifest): PlanSheet {
  const { sheet, rows } = full;
  const notes = sheet.notes.map(({ says, places }) =>
    places.length > 0 ? `${says} (${places.join(', ')})` : says,
  );
  if (!fit || sheet.hidden) {
    const leftOut = fit
      ? 'the sheet is hidden, though it looks like a plan'
      : 'no row among the first 40 has the headers of a plan';
    return { sheet: sheet.name, leftOut, headerRow: null, rowsAbove: 0, columns: [], missing: [], notes };
  }
  const found = fit.columns.flatMap(({ field }) => field ?? []);
  return {
    sheet: sheet.name,
    leftOut: null,
    headerRow: fit.headerRow,
    rowsAbove: rows.filter(({ number }) => number < fit.headerRow).length,
    columns: fit.columns.map(({ index, ...column }) => ({ column: columnLetters(index), ...column })),
    missing: plan.actions.fields
      .filter(({ id, strength }) => strength === 'must' && !found.includes(id))
      .map(({ label }) => label),
    notes,
  };
}

/**
 * Reads the rows of a file as those of an action plan: every sheet whose headers are those of a plan, the header row found
 * by content. What the rows tell on a day is for `readActionPlan` of `@deepdive/core` to say.
 *
 * @param source a path, or a name with bytes
 * @param asOf a day about which the plan was written; two-digit years are completed by it
 * @throws ReadingError when the file cannot be opened or turns out to be damaged
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan } from '@deepdive/core';
 * import { readPlanRows } from '@deepdive/workbook/bytes';
 *
 * const bytes = new TextEncoder().encode('Ref,Action,Lead,Due date\nA1,Audit every file,Head of service,May 2009\n');
 * const { rows } = await readPlanRows({ name: 'plan.csv', bytes }, actionPlanManifest(commonActionPlan), '2009-06-08');
 * console.log(rows?.[0]?.cells.dueOn?.raw); // May 2009
 * ```
 */
export async function readPlanRows(
  source: ListSource,
  plan: ActionPlanManifest,
  asOf: IsoDate,
  limits: Partial<ReadingLimits> = {},
): Promise<PlanRowsRead> {
  const file = sourceFile(source, limits);
  const workbook = await file.open();
  try {
    const sheets = [];
    for (const sheet of workbook.sheets) {
      const full = await fullSheet(sheet);
      sheets.push({ full, fit: planFit(full, plan) });
    }
    const context = { date1904: workbook.date1904, latestYear: latestYearFor(asOf) };
    const plans = sheets.flatMap(({ full, fit }) => (fit && !full.sheet.hidden ? [{ full, fit }] : []));
    const columns = new Set(plans.flatMap(({ fit }) => fit.columns.flatMap(({ field }) => field ?? [])));
    return {
      path: nameOfSource(source),
      sha256: await file.digest(),
      sheets: sheets.map(({ full, fit }) => sheetRead(full, fit, plan)),
      notes: workbook.notes.map(({ says }) => says),
      rows: plans.length === 0 ? null : plans.flatMap(({ full, fit }) => planRows(full, fit, context)),
      columns: [...columns],
    };
  } finally {
    await workbook.close();
  }
}

/**
 * Reads a file as an action plan: every sheet whose headers are those of a plan, the header row found by content, every
 * row accounted for.
 *
 * @param source a path, or a name with bytes
 * @throws ReadingError when the file cannot be opened or turns out to be damaged
 * @example
 * ```ts
 * import { mkdtemp, writeFile } from 'node:fs/promises';
 * import { tmpdir } from 'node:os';
 * import { join } from 'node:path';
 * import { actionPlanManifest, commonActionPlan } from '@deepdive/core';
 * import { readPlanFile } from '@deepdive/workbook';
 *
 * const path = join(await mkdtemp(join(tmpdir(), 'plan-')), 'plan.csv');
 * await writeFile(path, 'Ref,Action,Lead,Due date\nA1,Audit every file,Head of service,May 2009\n');
 * const { reading } = await readPlanFile(path, actionPlanManifest(commonActionPlan), { asOf: '2009-06-08' });
 * console.log(reading?.actions[0]?.state, reading?.actions[0]?.due.on); // overdue 2009-05-31
 * ```
 */
export async function readPlanFile(
  source: ListSource,
  plan: ActionPlanManifest,
  { asOf, dueBy, limits }: PlanFileOptions,
): Promise<PlanFile> {
  const { rows, columns, ...file } = await readPlanRows(source, plan, asOf, limits);
  const options = {
    asOf,
    readDate: planDateReader(asOf),
    columns,
    ...(dueBy === undefined ? {} : { dueBy }),
  };
  return { ...file, reading: rows === null ? null : readActionPlan(plan, rows, options) };
}
