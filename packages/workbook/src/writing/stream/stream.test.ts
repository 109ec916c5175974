import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readAll } from '../../../test/reading/read-all.js';
import { SharedTexts } from './shared-texts.js';
import { sheetPieces } from './sheet-stream.js';
import { type StreamSheet, workbookPieces } from './workbook-stream.js';

async function bytesOf(sheets: readonly StreamSheet[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of workbookPieces(sheets)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const sheet = (
  name: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): StreamSheet => ({
  name,
  frame: { widths: [12], frozenRows: 1, filter: () => 'A1:B1' },
  rows: () => rows.map((cells, at) => ({ number: at + 1, cells })),
});

describe('a streamed workbook', () => {
  const text = fc.string({ unit: 'binary', maxLength: 12 }).filter((each) => !/\p{Cs}/u.test(each));
  const marked = fc.constantFrom(
    '_x0041_',
    '<&>"\'',
    ' a ',
    '=1+1',
    '+44 20',
    '-5',
    '@x',
    '\t',
    '\u0000',
    ']]>',
  );
  const cell = fc.oneof(
    text,
    marked,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('holds every value as it was given, whatever text it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), async (rows) => {
        const read = (await readAll(await bytesOf([sheet('List', rows)]), 'x.xlsx')).sheets[0]?.rows ?? [];
        const shown = rows.flatMap((cells, at) => {
          const ends = cells.findLastIndex((each) => each !== null && each !== '');
          const kept = cells
            .slice(0, ends + 1)
            .map((each) => (each === '' ? null : Object.is(each, -0) ? 0 : each));
          return kept.length === 0 ? [] : [[at + 1, ...kept]];
        });
        expect(read).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  test('is a workbook to another reader', async () => {
    const bytes = await bytesOf([sheet('One & only', [['a', 1, true]]), sheet('Two', [[' b ']])]);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ['One & only', [['a', 1, true]]],
      ['Two', [[' b ']]],
    ]);
  });

  test('tells of a failure of whoever makes its rows', async () => {
    const failing: StreamSheet = {
      name: 'List',
      frame: { widths: [] },
      rows: async function* () {
        yield { number: 1, cells: ['a'] };
        throw new Error('no more rows');
      },
    };
    await expect(bytesOf([failing])).rejects.toThrow('no more rows');
  });

  test('has as many links as Excel opens, and every row', async () => {
    const rows = Array.from({ length: 66_000 }, (_, at) => ({
      number: at + 1,
      cells: [{ value: 'A1', look: 'link', leadsTo: "'List'!A1" } as const],
    }));
    const pieces: string[] = [];
    const decoder = new TextDecoder();
    for await (const piece of sheetPieces(rows, { widths: [] }, new SharedTexts()))
      pieces.push(decoder.decode(piece));
    const xml = pieces.join('');
    expect([xml.match(/<hyperlink /g)?.length, xml.match(/<row /g)?.length]).toEqual([65_530, 66_000]);
  });

  test('shortens what no cell of Excel can hold', async () => {
    const [row] =
      (await readAll(await bytesOf([sheet('List', [['x'.repeat(40_000), Number.NaN]])]), 'x.xlsx')).sheets[0]
        ?.rows ?? [];
    expect([String(row?.[1]).length, row?.[2]]).toEqual([32_767, 'NaN']);
  });
});
