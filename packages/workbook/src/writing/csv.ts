import type { CellValue as CleanValue, FieldManifest, ListManifest } from '@deepdive/core';
import { isIsoDate } from '@deepdive/core';
import { sheetName } from '../matching/sheet-name.js';
import type { WritableRow } from './list-sheet.js';

const ukDate = (iso: string): string => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;

function textOf(field: FieldManifest, value: CleanValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  const text = String(value);
  return field.type === 'date' && isIsoDate(text) ? ukDate(text) : text;
}

/** Text a spreadsheet would run as a formula gets a quotation mark in front; numbers and telephone numbers stay as they are. */
function inert(text: string): string {
  return /^[=@\t\r]|^[+-](?![\d ().-]*$)/.test(text) ? `'${text}` : text;
}

/**
 * One cell of a csv file: inert where a spreadsheet would run it, quoted where it must be.
 *
 * @example
 * ```ts
 * import { csvCell } from '@deepdive/workbook';
 *
 * console.log(csvCell('=1+1'), csvCell('-5'), csvCell('a,b')); // '=1+1 -5 "a,b"
 * ```
 */
export function csvCell(text: string): string {
  const safe = inert(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows of text as a csv file: UTF-8 with a byte order mark (so that Excel reads accents), CRLF.
 *
 * @example
 * ```ts
 * import { csvText } from '@deepdive/workbook';
 *
 * console.log(JSON.stringify(csvText([['a', 'b']]).slice(1))); // "a,b\r\n"
 * ```
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}

/**
 * A list as a csv file with its name.
 *
 * @example
 * ```ts
 * import { listCsv } from '@deepdive/workbook';
 * import { convention, id, list, listManifest } from '@deepdive/core';
 *
 * const contacts = list({
 *   title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID') },
 * });
 * console.log(listCsv(listManifest('contacts', contacts), [{ childId: 'EX-001' }]).name); // Contacts.csv
 * ```
 */
export function listCsv(
  list: ListManifest,
  rows: readonly WritableRow[],
): { readonly name: string; readonly text: string } {
  return {
    name: `${sheetName(list)}.csv`,
    text: csvText([
      list.fields.map((field) => field.label),
      ...rows.map((row) => list.fields.map((field) => textOf(field, row[field.id]))),
    ]),
  };
}
