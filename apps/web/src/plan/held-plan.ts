import type { ActionPlanManifest, PlanRow, ThemeManifest } from '@deepdive/core';
import { actionPlanManifest, commonActionPlan } from '@deepdive/core';
import type { PlanSheet } from '@deepdive/workbook';
import { digest, type Store } from '@deepdive/workspace';

/** A plan as it was read from a file, kept with the file itself. */
export interface PlanHandedOver {
  readonly name: string;
  readonly sha256: string;
  readonly sheets: readonly PlanSheet[];
  readonly notes: readonly string[];
  /** Fields that a column of the file stands for. */
  readonly columns: readonly string[];
  readonly rows: readonly PlanRow[];
  readonly by: string;
  readonly at: string;
}

/** A plan that was handed over, with the version of its record. */
export interface HeldPlanFile {
  readonly version: number;
  readonly file: PlanHandedOver;
}

/** The row of a file that something written changes. */
export interface ChangedRow {
  /** The file's digest: in another file the row is another one. */
  readonly sha256: string;
  readonly sheet: string;
  readonly row: number;
  /** The row in which its action stands: another one where a page break parted them. */
  readonly actionIn: number;
}

/** What a person wrote of an action: a new one, or other words for a row of a file. */
export interface ActionWritten {
  /** By field id; an empty text blanks a cell of the file. */
  readonly cells: Readonly<Record<string, string>>;
  /** `null` for an action that no file has. */
  readonly changes: ChangedRow | null;
  readonly because: string;
  readonly by: string;
  readonly at: string;
}

/** What a person wrote, as a record holds it. */
export interface HeldAction {
  readonly id: string;
  readonly version: number;
  readonly written: ActionWritten;
}

/** The record of the file. */
export const planFileId = 'file';

/** The id under which what is written of a row of a file is kept. */
export const rowId = ({ sha256, sheet, row }: Omit<ChangedRow, 'actionIn'>): string =>
  `row-${digest(`${sha256} ${row} ${sheet}`).slice(0, 16)}`;

/** The number of an action that no file has, counted from 1; `null` for a row of a file. */
export function numberWritten(id: string): number | null {
  const [, digits] = /^action-(\d+)$/.exec(id) ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The id of an action that no file has; their order is that of the numbers. */
export const writtenId = (number: number): string => `action-${String(number).padStart(4, '0')}`;

/** The plan that is kept: the theme's, or one in the usual columns where the theme asks for none. */
export const planOf = ({ actionPlan }: Pick<ThemeManifest, 'actionPlan'>): ActionPlanManifest =>
  actionPlan ?? actionPlanManifest(commonActionPlan);

/** What the store holds of the plan. */
export async function heldPlan(
  store: Store,
): Promise<{ readonly file: HeldPlanFile | null; readonly actions: readonly HeldAction[] }> {
  const records = await store.records('actionPlan');
  const file = records.find(({ id }) => id === planFileId);
  return {
    file: file ? { version: file.version, file: file.value as unknown as PlanHandedOver } : null,
    actions: records
      .filter(({ id }) => id !== planFileId)
      .map(({ id, version, value }) => ({ id, version, written: value as unknown as ActionWritten })),
  };
}
