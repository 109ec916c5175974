import fc from 'fast-check';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { readAll } from '../../test/reading/read-all.js';
import { escaped, workbookBytes } from '../../test/reading/workbook-fixture.js';
import { columnLetters } from './cell-address.js';
import type { CellValue } from './cell-value.js';

type Plain = string | number | boolean | null;

const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'EX-001',
      ' padded ',
      'a\nb',
      '<&>"\'',
      ']]>',
      '_x000D_',
      '007',
      '1e5',
      '“Siân”',
      '😀',
      '=1+1',
      '__proto__',
    ),
  )
  // What XML cannot hold, and the line end that XML readers turn into another.
  .map((one) => one.replace(/[^\t\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|\p{Surrogate}/gu, ''))
  .filter((one) => one !== '');
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
  fc.constantFrom(0, 0.1, 45351.75, 1e21, 1e-7, 123456789012345),
);
const value: fc.Arbitrary<Plain> = fc.oneof(text, number, fc.boolean(), fc.constant(null));
const table = fc.array(fc.array(value, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });

/** A table as our reader hands it over: no blanks at the end of a row, no rows without values. */
function trimmed(rows: readonly (readonly Plain[])[]): readonly (readonly [number, ...CellValue[]])[] {
  return rows
    .map((cells, index): [number, ...Plain[]] => [
      index + 1,
      ...cells.slice(0, cells.findLastIndex((one) => one !== null) + 1),
    ])
    .filter((row) => row.length > 1);
}

/** A writer of our own, in one of several manners, so that two programs have to agree and not one with itself. */
function ownWorkbook(rows: readonly (readonly Plain[])[], inline: boolean): Uint8Array {
  const texts: string[] = [];
  const item = (one: string) => `<t xml:space="preserve">${escaped(one).replaceAll('_x', '_x005F_x')}</t>`;
  const cell = (one: Plain, reference: string) => {
    if (one === null) return '';
    if (typeof one === 'number') return `<c r="${reference}"><v>${one}</v></c>`;
    if (typeof one === 'boolean') return `<c r="${reference}" t="b"><v>${one ? 1 : 0}</v></c>`;
    if (inline) return `<c r="${reference}" t="inlineStr"><is>${item(one)}</is></c>`;
    return `<c r="${reference}" t="s"><v>${texts.push(`<si>${item(one)}</si>`) - 1}</v></c>`;
  };
  const data = rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((one, column) => cell(one, `${columnLetters(column)}${row + 1}`)).join('')}</row>`,
    )
    .join('');
  return workbookBytes({ sheets: [{ data }], texts });
}

/** Hucre writes `_x000D_` as it stands, which Excel and we read as the character that it is the escape for. */
const withoutEscapes = (rows: readonly (readonly Plain[])[]) =>
  rows.map((cells) => cells.map((one) => (typeof one === 'string' ? one.replaceAll('_x', 'x') : one)));

const asTheyAre = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) => cells.map((one) => (one === undefined || one === '' ? null : one)) as Plain[]);

describe('the same workbook in other readers', () => {
  it('gives the same cells: written by hucre, read by ours, by hucre and as it was meant', async () => {
    await fc.assert(
      fc.asyncProperty(table.map(withoutEscapes), async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: 'List', rows: rows.map((cells) => [...cells]) }] });
        const [ours] = (await readAll(bytes)).sheets;
        expect(ours?.notes).toEqual([]);
        expect(ours?.rows).toEqual(trimmed(rows));
        const theirs = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
        expect(ours?.rows).toEqual(trimmed(asTheyAre(theirs)));
      }),
      { numRuns: 80 },
    );
  });

  it.each([true, false])(
    'gives the same cells: written by our own hand, texts inline: %s',
    async (inline) => {
      await fc.assert(
        fc.asyncProperty(table, async (rows) => {
          const bytes = ownWorkbook(rows, inline);
          const [ours] = (await readAll(bytes)).sheets;
          expect(ours?.notes).toEqual([]);
          expect(ours?.rows).toEqual(trimmed(rows));
          const theirs = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
          expect(ours?.rows).toEqual(trimmed(asTheyAre(theirs)));
        }),
        { numRuns: 80 },
      );
    },
  );

  it('gives the same cells as read-excel-file', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const filled = [['header'], ...rows];
        const bytes = Buffer.from(ownWorkbook(filled, false));
        const [ours] = (await readAll(bytes)).sheets;
        const [theirs] = await readExcelFile(bytes, { trim: false });
        expect(ours?.rows).toEqual(trimmed(asTheyAre(theirs?.data ?? [])));
      }),
      { numRuns: 40 },
    );
  });

  it('gives the same dates as hucre, from both epochs', async () => {
    const days = fc.array(
      fc.date({ min: new Date('1910-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
      {
        minLength: 1,
        maxLength: 9,
      },
    );
    await fc.assert(
      fc.asyncProperty(days, fc.constantFrom('1900', '1904'), async (dates, dateSystem) => {
        const whole = dates.map((date) => new Date(Math.floor(date.getTime() / 864e5) * 864e5));
        const bytes = await writeXlsx({ dateSystem, sheets: [{ name: 'List', rows: [whole] }] });
        const { sheets, date1904 } = await readAll(bytes);
        const epoch = Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30);
        const serials = whole.map((date) => ({ serial: (date.getTime() - epoch) / 864e5 }));
        expect(date1904).toBe(dateSystem === '1904');
        expect(sheets[0]?.rows).toEqual([[1, ...serials]]);
      }),
      { numRuns: 50 },
    );
  });
});
