import type { FieldManifest, IsoDate, PlanCell, ReadDate } from '@deepdive/core';
import { latestYearFor } from '../checking/latest-year.js';
import { visibleText } from '../standardising/blanks.js';
import { dateOfText } from '../standardising/dates.js';
import { standardiser } from '../standardising/standardise.js';

/**
 * Makes a reader of whole dates written as text, for a plan that was written about a day.
 *
 * @param asOf the day; two-digit years are completed by it
 * @example
 * ```ts
 * import { planDateReader } from '@deepdive/workbook/bytes';
 *
 * console.log(planDateReader('2009-06-08')('1 July 09')); // 2009-07-01
 * ```
 */
export function planDateReader(asOf: IsoDate): ReadDate {
  const latestYear = latestYearFor(asOf);
  return (text) => dateOfText(visibleText(text), latestYear)?.date ?? null;
}

/**
 * A cell of a plan that a person wrote where no file has one, standardised as cells of files are. Its place is the label
 * of its field.
 *
 * @param asOf the day about which it was written; two-digit years are completed by it
 * @returns `null` where nothing is written
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan } from '@deepdive/core';
 * import { writtenPlanCell } from '@deepdive/workbook/bytes';
 *
 * const status = actionPlanManifest(commonActionPlan).actions.fields.find(({ id }) => id === 'status');
 * console.log(status && writtenPlanCell(status, 'on target', '2009-06-08')?.value); // G
 * ```
 */
export function writtenPlanCell(field: FieldManifest, text: string, asOf: IsoDate): PlanCell | null {
  const raw = text.trim();
  if (raw === '') return null;
  const read = standardiser(field, { date1904: false, latestYear: latestYearFor(asOf) });
  return { cell: field.label, raw, value: read(raw) };
}
