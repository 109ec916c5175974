import type { ThemeManifest } from '@deepdive/core';
import { codesSheet } from './codes-sheet.js';
import { guidanceSheet } from './guidance-sheet.js';
import { listSheet, type WritableRow } from './list-sheet.js';
import { workbookBytes } from './workbook-bytes.js';

/**
 * Writes the workbook an authority fills in: guidance with citations, one sheet a list with exact labels, drop-downs and
 * messages, and the codes. With rows it is a filled one.
 *
 * @param rows rows by list id; a template without any when absent
 * @returns the bytes of an .xlsx file
 * @example
 * ```ts
 * import { writeTemplate } from '@deepdive/workbook';
 * import { convention, defineTheme, id, list, themeManifest } from '@deepdive/core';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'Example',
 *   publication: { number: 'EX', title: 'Example', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({
 *     title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *     fields: { childId: id('Child unique ID') },
 *   }) },
 * }));
 * const bytes = await writeTemplate(theme);
 * console.log(String.fromCharCode(...bytes.subarray(0, 2))); // PK
 * ```
 */
export async function writeTemplate(
  theme: ThemeManifest,
  rows: ReadonlyMap<string, readonly WritableRow[]> = new Map(),
): Promise<Uint8Array> {
  const codes = codesSheet(theme);
  return workbookBytes(theme.title, [
    guidanceSheet(theme),
    ...theme.lists.map((list) => listSheet(list, rows.get(list.id) ?? [], codes)),
    codes.sheet,
  ]);
}
