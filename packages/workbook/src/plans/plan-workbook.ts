import type { ActionPlanReading, PlanTally } from '@deepdive/core';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { headerStyle, titleStyle, wrapped } from '../writing/sheet-style.js';
import { workbookBytes } from '../writing/workbook-bytes.js';
import { planTable } from './plan-table.js';

const header = ['', 'Actions', 'Overdue', 'Contradictory', 'Unreadable', 'Open', 'Complete', 'Withdrawn'];

function tallyRow({ key, title, numberOfActions, counts }: PlanTally, without: string): CellValue[] {
  const name = key === null ? without : [key, title === key ? null : title].filter(Boolean).join(' ');
  const { overdue, contradictory, unreadable, open, complete, withdrawn } = counts;
  return [name, numberOfActions, overdue, contradictory, unreadable, open, complete, withdrawn];
}

function summary(reading: ActionPlanReading): WriteSheet {
  const cells = new Map([['0,0', { style: titleStyle }]]);
  const rows: CellValue[][] = [
    [`${reading.plan} as of ${reading.asOf}`],
    [
      `${reading.numberOfActions} actions in ${reading.numberOfRows} rows; ${reading.leftOut.length} rows are no action`,
    ],
    [null],
  ];
  const part = (name: string, tallies: readonly PlanTally[], without: string): void => {
    header.forEach((_, at) => {
      cells.set(`${rows.length},${at}`, { style: headerStyle });
    });
    rows.push([name, ...header.slice(1)], ...tallies.map((tally) => tallyRow(tally, without)), [null]);
  };
  const whole = { key: 'All', title: null, numberOfActions: reading.numberOfActions, counts: reading.counts };
  part('Section', [...reading.bySection, whole], 'No section');
  part('Lead', [...reading.byLead, whole], 'No lead named');
  rows.push(...reading.leftOut.map(({ sheet, row, because }) => [`${sheet}, row ${row}: ${because}`]));
  return {
    name: 'Summary',
    rows,
    cells,
    columns: [60, 10, 10, 14, 12, 10, 10, 10].map((width) => ({ width, style: wrapped })),
  };
}

/**
 * Writes what was read of a plan as a workbook: counts by section and lead, then every action. Cells are text and
 * numbers, never formulas; no sheet is hidden.
 *
 * @returns the bytes of an .xlsx file
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan, readActionPlan } from '@deepdive/core';
 * import { writePlanReading } from '@deepdive/workbook';
 *
 * const options = { asOf: '2009-06-08', readDate: () => null, columns: [] } as const;
 * const bytes = await writePlanReading(readActionPlan(actionPlanManifest(commonActionPlan), [], options));
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // PK
 * ```
 */
export async function writePlanReading(reading: ActionPlanReading): Promise<Uint8Array> {
  const [labels = [], ...actions] = planTable(reading);
  const table: WriteSheet = {
    name: 'Actions',
    rows: [[...labels], ...actions.map((row) => row.map((cell): CellValue => (cell === '' ? null : cell)))],
    cells: new Map(labels.map((_, at) => [`0,${at}`, { style: headerStyle }])),
    columns: labels.map((label) => ({
      width: label === 'Action' || label === 'Why' ? 48 : 18,
      style: wrapped,
    })),
    freezePane: { rows: 1 },
  };
  return workbookBytes(`${reading.plan}: as of ${reading.asOf}`, [summary(reading), table]);
}
