import type { ActionPlanManifest, ThemeManifest } from '@deepdive/core';
import type { WritableRow } from '../writing/list-sheet.js';
import { writeTemplate } from '../writing/template.js';

/**
 * Writes the workbook in which an action plan is kept: guidance with citations, one sheet for the actions with exact
 * labels, drop-downs and messages, and the codes.
 *
 * @param rows actions to fill in; none when absent
 * @returns the bytes of an .xlsx file
 * @example
 * ```ts
 * import { actionPlanManifest, commonActionPlan, defineTheme, themeManifest } from '@deepdive/core';
 * import { writePlanTemplate } from '@deepdive/workbook';
 *
 * const publication = { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = themeManifest(defineTheme({ id: 'example', title: 'Example', publication, actionPlan: commonActionPlan }));
 * const bytes = await writePlanTemplate(theme, actionPlanManifest(commonActionPlan));
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // PK
 * ```
 */
export async function writePlanTemplate(
  theme: ThemeManifest,
  plan: ActionPlanManifest,
  rows: readonly WritableRow[] = [],
): Promise<Uint8Array> {
  const title = `${theme.title}: ${plan.title.toLowerCase()}`;
  return writeTemplate({ ...theme, title, lists: [plan.actions] }, new Map([[plan.actions.id, rows]]));
}
