import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../../src/checking/check-workbooks.js';
import { readWorkbooks } from '../../src/checking/read-workbooks.js';
import { openWorkbook } from '../../src/reading/index.js';
import type { WritableRow } from '../../src/writing/list-sheet.js';
import { writeTemplate } from '../../src/writing/template.js';
import { invented } from '../invented.js';
import { folderOfSuite, inspectedOn } from '../sheets.js';
import { rows } from './rows.js';

const folder = folderOfSuite();
const besides = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Text as every program keeps it: none keeps blanks at the edges of a cell apart for us. */
const meant = (list: string): readonly WritableRow[] =>
  (rows.get(list) ?? []).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : value,
      ]),
    ),
  );

async function rowsOf(path: string, list: string): Promise<readonly WritableRow[]> {
  const read = await readWorkbooks(invented, [path], { inspectedOn });
  return read.rows.get(list) ?? [];
}

describe('what another program saved', () => {
  test.each(['libreoffice.xlsx', 'libreoffice.ods'])('%s is read as our own file is', async (name) => {
    const own = await folder.write('own.xlsx', await writeTemplate(invented, rows));
    for (const list of ['contacts', 'plans']) {
      const read = await rowsOf(besides(name), list);
      expect(read).toEqual(await rowsOf(own, list));
      expect(read).toEqual(meant(list));
    }
  });

  test.each(['contacts-utf8-comma.csv', 'contacts-windows1252-semicolon.csv', 'contacts-utf16-tab.csv'])(
    '%s is read as our own file is',
    async (name) => {
      expect(await rowsOf(besides(name), 'contacts')).toEqual(meant('contacts'));
    },
  );

  test.each(['libreoffice.xlsx', 'libreoffice.ods'])('%s is found as wrong as our own file', async (name) => {
    const own = await folder.write('own.xlsx', await writeTemplate(invented, rows));
    const [ours, theirs] = await Promise.all(
      [own, besides(name)].map((path) => checkWorkbooks(invented, [path], { inspectedOn })),
    );
    expect(theirs?.findings.map((finding) => ({ ...finding, file: own }))).toEqual(ours?.findings);
    expect(theirs?.counts).toEqual(ours?.counts);
  });

  test('a workbook of Excel 97 is refused with what to do', async () => {
    await expect(openWorkbook(besides('libreoffice.xls'))).rejects.toThrow(
      'libreoffice.xls: this is a workbook of Excel 97-2003 (.xls).',
    );
  });
});
