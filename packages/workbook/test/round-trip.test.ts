import {
  type CellValue,
  type FieldManifest,
  fromDayNumber,
  type ListManifest,
  type ThemeManifest,
} from '@deepdive/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { readWorkbooks } from '../src/checking/read-workbooks.js';
import { standsForBlank, visibleText } from '../src/standardising/blanks.js';
import { listCsv } from '../src/writing/csv.js';
import type { WritableRow } from '../src/writing/list-sheet.js';
import { writeTemplate } from '../src/writing/template.js';
import { invented } from './invented.js';
import { zipBytes } from './reading/zip-fixture.js';
import { folderOfSuite, inspectedOn } from './sheets.js';
import { manyLists } from './wild/many-lists.js';
import { makeSubmission } from './wild/submission.js';

const folder = folderOfSuite();

/** Texts that a cell shows as they are: what looks blank or is put straight by reading is no text of a clean row. */
const isClean = (text: string): boolean => text !== '' && visibleText(text) === text && !standsForBlank(text);

const texts = fc.string({ maxLength: 12 }).filter(isClean);
const ids = fc
  .stringMatching(/^[A-Z0-9]{1,4}-?[0-9]{1,8}$/)
  .filter((text) => isClean(text) && !/^totals?$/i.test(text));

function valuesOf(field: FieldManifest): fc.Arbitrary<CellValue> {
  switch (field.type) {
    case 'id':
      return ids;
    case 'text':
      return texts;
    case 'date':
      return fc.integer({ min: -25_508, max: 84_000 }).map(fromDayNumber);
    case 'wholeNumber':
      return fc.maxSafeNat();
    case 'number':
      return fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 8);
    case 'yesNo':
      return fc.boolean();
    case 'code':
      return fc.constantFrom(...(field.codes?.codes ?? []).map(({ code }) => code));
  }
}

const rowsOf = (list: ListManifest): fc.Arbitrary<readonly WritableRow[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(
        list.fields.map((field) => [
          field.id,
          field.id === list.key ? ids : fc.option(valuesOf(field), { nil: null }),
        ]),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  );

const listsOf = (theme: ThemeManifest): fc.Arbitrary<ReadonlyMap<string, readonly WritableRow[]>> =>
  fc
    .tuple(...theme.lists.map(rowsOf))
    .map((rows) => new Map(theme.lists.map(({ id }, at) => [id, rows[at] ?? []])));

describe.each([
  ['two lists', invented],
  ['eleven lists', manyLists],
] as const)('a template of %s', { timeout: 60_000 }, (name, theme) => {
  test('that was filled in is read as what was filled in', async () => {
    await fc.assert(
      fc.asyncProperty(listsOf(theme), async (rows) => {
        const path = await folder.write(`${name}.xlsx`, await writeTemplate(theme, rows));
        const read = await readWorkbooks(theme, [path], { inspectedOn });
        expect(read.rows).toEqual(rows);
      }),
      { numRuns: 25 },
    );
  });

  test('reads the same from csv files in a .zip', async () => {
    await fc.assert(
      fc.asyncProperty(listsOf(theme), async (rows) => {
        // A csv cell that a spreadsheet would run gets a mark in front; it is told apart from the value by nothing.
        const tame = new Map(
          [...rows].map(([id, each]): [string, readonly WritableRow[]] => [
            id,
            each.map((row) =>
              Object.fromEntries(
                Object.entries(row).map(([field, value]) => [
                  field,
                  typeof value === 'string' ? value.replace(/^[=@+-]+/, 'x') : value,
                ]),
              ),
            ),
          ]),
        );
        const parts = theme.lists.map((list) => {
          const { name: file, text } = listCsv(list, tame.get(list.id) ?? []);
          return { name: file, content: text };
        });
        const path = await folder.write(`${name}.zip`, zipBytes(parts));
        const read = await readWorkbooks(theme, [path], { inspectedOn });
        expect(read.rows).toEqual(tame);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a cleaned workbook', () => {
  test.each([3, 8, 13, 21, 34, 55])(
    'of submission %i holds the same rows and is clean of everything that was sure',
    async (seed) => {
      const submission = await makeSubmission(manyLists, seed, folder.path(`submission ${seed}`));
      const before = await checkWorkbooks(manyLists, submission.paths, { inspectedOn });
      const { rows } = await readWorkbooks(manyLists, submission.paths, { inspectedOn });
      const path = await folder.write(`cleaned ${seed}.xlsx`, await writeTemplate(manyLists, rows));
      const after = await checkWorkbooks(manyLists, [path], { inspectedOn });
      const again = await readWorkbooks(manyLists, [path], { inspectedOn });
      const held = (read: typeof rows) => [...read].filter(([, each]) => each.length > 0).sort();
      expect(held(again.rows)).toEqual(held(rows));
      expect(after.missing).toEqual([]);
      expect(after.standardised.filter(({ confidence }) => confidence !== 'unknown')).toEqual([]);
      const unreadable = ({ findings }: typeof before) =>
        findings
          .map(({ list, field, child, rule }) => [list, field, child, rule].join())
          .filter((each) => /\.(type|code)$/.test(each));
      expect(unreadable(after).sort()).toEqual(unreadable(before).sort());
      const others = after.findings.filter(({ rule }) => !/\.(type|code|missing)$/.test(rule));
      expect(others).toEqual([]);
    },
  );
});
