import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAll, readRows, refusal } from '../../test/reading/read-all.js';
import type { CellValue } from './cell-value.js';

const rowsOf = (text: string | Uint8Array) => readRows(text, 'list.csv');
const notesOf = async (text: string | Uint8Array) => (await readAll(text, 'list.csv')).notes;
const latin1 = (text: string) => Buffer.from(text, 'latin1');

describe('a csv file', () => {
  it.each<[string, string, readonly (readonly [number, ...CellValue[]])[]]>([
    [
      'commas',
      'id,n\n001,x\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'x'],
      ],
    ],
    [
      'no line end at the end',
      'id,n\n001,x',
      [
        [1, 'id', 'n'],
        [2, '001', 'x'],
      ],
    ],
    [
      'a separator at the end',
      'id,n\n001,',
      [
        [1, 'id', 'n'],
        [2, '001'],
      ],
    ],
    [
      'Windows line ends',
      'id,n\r\n001,x\r\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'x'],
      ],
    ],
    [
      'old Macintosh line ends',
      'id,n\r001,x\r',
      [
        [1, 'id', 'n'],
        [2, '001', 'x'],
      ],
    ],
    [
      'all three line ends',
      'a,b\nc,d\r\ne,f\rg,h',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
        [3, 'e', 'f'],
        [4, 'g', 'h'],
      ],
    ],
    [
      'semicolons',
      'id;n\n001;a,b\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'a,b'],
      ],
    ],
    [
      'semicolons and decimal commas',
      'id;n;m\n1,5;2,5;3,5\n2,5;1,5;3,5\n',
      [
        [1, 'id', 'n', 'm'],
        [2, '1,5', '2,5', '3,5'],
        [3, '2,5', '1,5', '3,5'],
      ],
    ],
    [
      'tabs',
      'id\tn\n001\ta, b\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'a, b'],
      ],
    ],
    [
      'bars',
      'id|n\n001|a, b\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'a, b'],
      ],
    ],
    [
      'one column',
      'id\n001\n',
      [
        [1, 'id'],
        [2, '001'],
      ],
    ],
    [
      'a named separator',
      'sep=;\r\nid;n\r\n1,2;3\r\n',
      [
        [2, 'id', 'n'],
        [3, '1,2', '3'],
      ],
    ],
    [
      'blank lines, which keep their numbers',
      '\nid,n\n\n001,x\n\n',
      [
        [2, 'id', 'n'],
        [4, '001', 'x'],
      ],
    ],
    [
      'lines of separators',
      'id,n\n,,,\n001,x,,\n',
      [
        [1, 'id', 'n'],
        [3, '001', 'x'],
      ],
    ],
    [
      'blanks that lead',
      'id,n\n,x\n',
      [
        [1, 'id', 'n'],
        [2, null, 'x'],
      ],
    ],
    [
      'short and long rows',
      'id,n\n001\n002,x,y\n',
      [
        [1, 'id', 'n'],
        [2, '001'],
        [3, '002', 'x', 'y'],
      ],
    ],
    [
      'quoted separators, quotes and line ends',
      'id,n\n001,"a ""b"", c\r\nd"\n002,""\n',
      [
        [1, 'id', 'n'],
        [2, '001', 'a "b", c\r\nd'],
        [3, '002'],
      ],
    ],
    [
      'a title above the list',
      'List 1\n\nid,n,m\n001,x,y\n',
      [
        [1, 'List 1'],
        [3, 'id', 'n', 'm'],
        [4, '001', 'x', 'y'],
      ],
    ],
    [
      'blanks around quotes',
      'id,n\n001, "a, b" \n',
      [
        [1, 'id', 'n'],
        [2, '001', 'a, b'],
      ],
    ],
    [
      'blanks around cells, which stay',
      'id,n\n 001 , x\n',
      [
        [1, 'id', 'n'],
        [2, ' 001 ', ' x'],
      ],
    ],
    [
      'quotes inside cells',
      'id,n\n001,5" disc\n002,a "b" c\n',
      [
        [1, 'id', 'n'],
        [2, '001', '5" disc'],
        [3, '002', 'a "b" c'],
      ],
    ],
    [
      'numbers and dates as text',
      'id,n\n007,1e5\n00E5,29/02/2024\n',
      [
        [1, 'id', 'n'],
        [2, '007', '1e5'],
        [3, '00E5', '29/02/2024'],
      ],
    ],
    [
      'names that objects have',
      '__proto__,constructor\ntoString,1\n',
      [
        [1, '__proto__', 'constructor'],
        [2, 'toString', '1'],
      ],
    ],
  ])('with %s', async (_, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  it('is one sheet that bears the name of the file', async () => {
    expect((await readAll('a,b\n', 'List 1.2.csv')).sheets).toMatchObject([
      { name: 'List 1.2', hidden: false },
    ]);
  });

  it('with no odd thing about it has no notes', async () => {
    expect(await notesOf('id,n\n001,"a\nb"\n')).toEqual([]);
    expect(await notesOf('\uFEFFid,n\nEX-001,Siân\n')).toEqual([]);
  });
});

describe('quotation marks that do not pair', () => {
  it('cost one row when a mark is never closed, and the row is named', async () => {
    const { sheets } = await readAll('id,n\n001,"oops\n002,y\n003,z\n', 'list.csv');
    expect(sheets[0]?.rows).toEqual([
      [1, 'id', 'n'],
      [2, '001', '"oops'],
      [3, '002', 'y'],
      [4, '003', 'z'],
    ]);
    expect(sheets[0]?.notes).toEqual(['quote-unclosed row 2']);
  });

  it('cost one row when a later cell is quoted', async () => {
    const { sheets } = await readAll('id,n\n001,"oops\n002,"y"\n003,z\n', 'list.csv');
    expect(sheets[0]?.rows).toEqual([
      [1, 'id', 'n'],
      [2, '001', '"oops'],
      [3, '002', 'y'],
      [4, '003', 'z'],
    ]);
    expect(sheets[0]?.notes).toEqual(['quote-stray row 2']);
  });

  it('leave a cell as it stands when it goes on behind its closing mark', async () => {
    const { sheets } = await readAll('id,n\n001,"5" disc\n', 'list.csv');
    expect(sheets[0]?.rows).toEqual([
      [1, 'id', 'n'],
      [2, '001', '"5" disc'],
    ]);
    expect(sheets[0]?.notes).toEqual(['quote-stray row 2']);
  });

  it('are suspected where a quoted cell spans many lines', async () => {
    const many = `id,n\n001,"${'line\n'.repeat(31)}"\n002,y\n`;
    const { sheets } = await readAll(many, 'list.csv');
    expect(sheets[0]?.rows).toHaveLength(3);
    expect(sheets[0]?.notes).toEqual(['cell-spans-many-lines row 2']);
    expect(await notesOf(many.replace('line\n', ''))).toEqual([]);
  });

  it('never make a quoted cell longer than the limit', async () => {
    const text = `id,n\n001,"${'a,b\n'.repeat(10)}"\n`;
    expect(await readRows(text, 'list.csv', { cellCharacters: 40 })).toHaveLength(2);
    const { sheets } = await readAll(text, 'list.csv', { cellCharacters: 39 });
    expect(sheets[0]?.rows).toHaveLength(12);
    expect(sheets[0]?.notes).toEqual(['quote-unclosed row 2 row 12']);
  });

  it('are read in time that grows with the file, however many there are', async () => {
    for (const row of ['1,"""', '1,"x""y', '" ""', '1,"', '""""x,"']) {
      expect(await refusal(`id,n\n${`${row}\n`.repeat(60_000)}`, 'list.csv')).toBe('read');
    }
  });
});

describe('the encoding of a csv file', () => {
  const text = 'id,näme\n001,Siân “Zoë” €\n';
  const rows = [
    [1, 'id', 'näme'],
    [2, '001', 'Siân “Zoë” €'],
  ];
  const windows1252 = latin1('id,n\xe4me\n001,Si\xe2n \x93Zo\xeb\x94 \x80\n');
  const utf16be = Buffer.from(text, 'utf16le').swap16();

  it.each<[string, Uint8Array, readonly string[]]>([
    ['UTF-8', Buffer.from(text), []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), []],
    ['UTF-16 with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), []],
    ['UTF-16 with a mark, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), []],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), ['encoding-guessed']],
    ['UTF-16 without a mark, big end first', utf16be, ['encoding-guessed']],
    ['Windows-1252', windows1252, ['encoding-guessed']],
  ])('is found: %s', async (_, bytes, notes) => {
    expect(await rowsOf(bytes)).toEqual(rows);
    expect(await notesOf(bytes)).toEqual(notes);
  });

  it('counts to the last line, far from the start', async () => {
    const late = Buffer.concat([
      Buffer.from('id,n\n'),
      Buffer.from('EX-001,x\n'.repeat(100_000)),
      latin1('EX-002,Si\xe2n'),
    ]);
    expect((await rowsOf(late)).at(-1)).toEqual([100_002, 'EX-002', 'Siân']);
    expect(await notesOf(late)).toEqual(['encoding-guessed']);
  });

  it('may differ from line to line, which is noted', async () => {
    const mixed = Buffer.concat([Buffer.from('id,n\n001,Siân\n'), latin1('002,Zo\xeb\n')]);
    expect(await rowsOf(mixed)).toEqual([
      [1, 'id', 'n'],
      [2, '001', 'Siân'],
      [3, '002', 'Zoë'],
    ]);
    expect(await notesOf(mixed)).toEqual(['encoding-mixed']);
  });

  it('never hides characters that were lost before, nor NUL characters', async () => {
    expect(await notesOf('id,n\n001,Si\uFFFDn\n')).toEqual(['characters-lost list.csv']);
    expect(await notesOf(`id,n\n${'x,y\n'.repeat(2000)}001,a\0b\n`)).toEqual(['control-characters']);
  });

  it('keeps characters that no one sees', async () => {
    const unseen = 'a\u200b\u202eb\u00a0\ufeffe\u0301';
    expect(await rowsOf(`id,n\n${unseen},é\n`)).toEqual([
      [1, 'id', 'n'],
      [2, unseen, 'é'],
    ]);
  });

  it('makes no difference to characters that stand where the file is read in pieces', async () => {
    for (let shift = 0; shift < 4; shift++) {
      const long = `${'x'.repeat(shift)}${'“é😀'.repeat(60_000)}`;
      const read = await readAll(`id,n\n1,${long}\n`, 'list.csv', { cellCharacters: 1e6 });
      expect(read.sheets[0]?.rows[1]).toEqual([2, '1', long]);
      expect(read.notes).toEqual([]);
    }
  });
});

describe('limits of a csv file', () => {
  it.each([
    ['csvRows', 3, 'a,b\n'.repeat(3), 'too-many-rows'],
    ['columns', 3, 'a,b,c\n', 'too-many-columns'],
    ['cellCharacters', 50, `id,${'a'.repeat(50)}\n`, 'cell-too-long'],
    ['rowCharacters', 700_000, `id,n\n1${',a'.repeat(350_000)}`.slice(0, 700_000), 'row-too-long'],
  ] as const)(
    'hold for %s at the figure itself and refuse what is beyond',
    async (limit, figure, text, code) => {
      const generous = { columns: 1e6 };
      expect(await refusal(text, 'list.csv', { ...generous, [limit]: figure })).toBe('read');
      const less = limit === 'rowCharacters' ? 250_000 : figure - 1;
      expect(await refusal(text, 'list.csv', { ...generous, [limit]: less })).toBe(code);
    },
  );

  it('make a row of separators without end cost nothing', async () => {
    expect(await rowsOf(`id,n\n1${','.repeat(3_000_000)}\n`)).toEqual([
      [1, 'id', 'n'],
      [2, '1'],
    ]);
  });
});

describe('tables written by others', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      '',
      ' ',
      'EX-001',
      'a,b',
      '"',
      '""',
      'a"b',
      '\n',
      '\r\n',
      'a;b',
      '29/02/2024',
      "'",
      '|',
      '\t',
    ),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  // What our reader hands over by design: blanks as null, none at the end, rows without values not at all.
  const expected = (rows: readonly (readonly string[])[]) =>
    rows
      .map((cells, index): [number, ...CellValue[]] => {
        const width = cells.findLastIndex((one) => one !== '') + 1;
        return [index + 1, ...cells.slice(0, width).map((one) => (one === '' ? null : one))];
      })
      .filter((row) => row.length > 1);
  const writable = (rows: string[][]) =>
    rows.map((cells) =>
      cells.map((one) =>
        one
          .replace(/\p{Surrogate}/gu, '')
          .replaceAll('\0', '')
          .replaceAll('\uFEFF', ''),
      ),
    );
  // Bare, they make it a matter of opinion which separator a small file has.
  const withoutOtherSeparators = (rows: string[][]) =>
    rows.map((cells) => cells.map((one) => one.replace(/[;\t|]/g, '')));
  const isList = (rows: readonly (readonly string[])[]) =>
    rows.some((cells) => cells.some((one) => one.trim() !== ''));

  it.each([',', ';', '\t', '|'])(
    'are read as csv-parse and papaparse read them, with %j between cells',
    async (delimiter) => {
      await fc.assert(
        fc.asyncProperty(
          table.map(writable).filter(isList),
          fc.constantFrom('\n', '\r\n'),
          async (rows, newline) => {
            const header = [['Child ID', 'Date of birth', 'Team']];
            const text = papaparse.unparse([...header, ...rows], { delimiter, newline, quotes: true });
            const ours = await rowsOf(text);
            expect(ours).toEqual(expected([...header, ...rows]));
            const options = { delimiter, relax_column_count: true, skip_empty_lines: false };
            expect(ours).toEqual(expected(parse(text, options)));
            expect(ours).toEqual(expected(papaparse.parse<string[]>(text, { delimiter, newline }).data));
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('are read the same when only the cells that need it are quoted', async () => {
    await fc.assert(
      fc.asyncProperty(table.map(writable).map(withoutOtherSeparators).filter(isList), async (rows) => {
        const header = [['Child ID', 'Date of birth', 'Team']];
        const text = papaparse.unparse([...header, ...rows], { newline: '\n' });
        expect(await rowsOf(text)).toEqual(expected([...header, ...rows]));
      }),
      { numRuns: 200 },
    );
  });
});
