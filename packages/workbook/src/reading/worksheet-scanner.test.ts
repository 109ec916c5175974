import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetXml } from '../../test/reading/workbook-fixture.js';
import type { RawRow } from './cell-value.js';
import { ReadingError } from './reading-errors.js';
import { readingLimits } from './reading-limits.js';
import { NoteCollector } from './reading-notes.js';
import { TextTable } from './text-table.js';
import { WorksheetScanner } from './worksheet-scanner.js';

const sources = { table: { texts: ['Siân', 'EX-001'], isWhole: true }, dateStyles: [false, true] };
const awkward = sheetXml({
  before: "<cols><col min='3' max='3' hidden='1'/></cols>",
  data:
    '<row r="1" spans="1:3" hidden="1"><c r="A1" t="s"><v>0</v></c><!-- </c> --><c r=\'B1\' s = "1"><v>40177.5</v></c><c r="D1" t="b"><v>1</v></c></row>' +
    '<row r="2"/><?x <row> ?><row><c r="A3" t="inlineStr"><is><t xml:space="preserve"> “é” &amp; 😀 </t></is></c><c t="str"><f>"&lt;"</f><v><![CDATA[</c>]]></v></c>' +
    '<c r="C3" s="1"/><c r="D3" t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh><r><t>_x000D_</t></r></is></c><c r="F3" t="e"><v>#DIV/0!</v></c><c r="E3"><v>-1.5E3</v></c></row>',
  behind: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst><ext uri=">"/></extLst>',
});

function* cut(bytes: Uint8Array, sizes: readonly number[]): Generator<Uint8Array> {
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

function scanned(xml: string, sizes: readonly number[]): { rows: readonly RawRow[]; notes: unknown } {
  const notes = new NoteCollector();
  const scanner = new WorksheetScanner('list', readingLimits, sources, notes);
  const rows: RawRow[] = [];
  for (const piece of cut(Buffer.from(xml), sizes)) {
    if (scanner.feed(piece)) while (scanner.scan()) rows.push(...scanner.takeBatch());
  }
  while (scanner.scan()) rows.push(...scanner.takeBatch());
  scanner.finish();
  return { rows: [...rows, ...scanner.takeBatch()], notes: notes.list() };
}

/** What is read, or the code of the refusal. */
function outcome(xml: string, sizes: readonly number[]) {
  try {
    return scanned(xml, sizes);
  } catch (error) {
    if (error instanceof ReadingError) return error.code;
    throw error;
  }
}

describe('a worksheet that arrives in pieces', () => {
  const whole = scanned(awkward, [1e9]);

  it('holds what it should when it arrives at once', () => {
    expect(whole.rows).toEqual([
      { number: 1, cells: ['Siân', { serial: 40177.5 }, null, true], hidden: true },
      { number: 3, cells: [' “é” & 😀 ', '</c>', null, 'a\r', -1500, { error: '#DIV/0!' }], hidden: false },
    ]);
  });

  it('gives the same rows and notes wherever it is cut in two', () => {
    for (let at = 1; at < Buffer.byteLength(awkward); at++)
      expect(scanned(awkward, [at, 1e9])).toEqual(whole);
  });

  it('gives the same rows and notes in pieces of any size', () => {
    expect(scanned(awkward, [1])).toEqual(whole);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), (sizes) => {
        expect(scanned(awkward, sizes)).toEqual(whole);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused or read alike in pieces of any size, whatever is wrong with it', () => {
    const tokens = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '&',
      '=',
      ' ',
      '<c>',
      '</c>',
      '<row>',
      '</row>',
      '<v>',
      '</v>',
      '<!--',
      '-->',
    ];
    const more = [
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<x:c',
      '</x',
      '\0',
      ' r="',
      " t='s'",
      '<is>',
      '<t>',
      '</sheetData>',
      '.',
      'é',
    ];
    const change = fc.tuple(
      fc.nat({ max: awkward.length }),
      fc.nat({ max: 12 }),
      fc.constantFrom(...tokens, ...more),
    );
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 50 }),
        (changes, size) => {
          let xml = awkward;
          for (const [at, removed, token] of changes)
            xml = xml.slice(0, at) + token + xml.slice(at + removed);
          expect(outcome(xml, [size])).toEqual(outcome(xml, [1e9]));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['an end tag without a name', '<c t="inlineStr"><is><t>a</<></is></c>'],
    ['an end tag of another name', '<c><f>A</c>><v>5</v></c><c><v>1</x></c>'],
    ['an end tag of another name behind a text', '<c t="inlineStr"><is><t>a</t></si></c>'],
    ['a name that begins like another', '<c><f1>A</f1><v>5</v></c><c t="inlineStr"><isx><t>a</t></isx></c>'],
    ['an attribute whose name is no name', `<c '="A1"><v>5</v></c>`],
  ])('is refused or read alike wherever it is cut: %s', (_, cells) => {
    const xml = sheetXml({ data: `<row>${cells}</row>` });
    const whole = outcome(xml, [1e9]);
    for (let at = 1; at < Buffer.byteLength(xml); at++) expect(outcome(xml, [at, 1e9])).toEqual(whole);
    expect(outcome(xml, [1])).toEqual(whole);
  });

  it('is read alike with a comment in a cell, also where an entity is wrong that nobody reads', () => {
    const cell = (comment: string) => sheetXml({ data: `<row><c>${comment}<f>A&B</f><v>5</v></c></row>` });
    const plain = outcome(cell(''), [1e9]);
    expect(plain).toMatchObject({ rows: [{ cells: [5] }] });
    expect(outcome(cell('<!-- -->'), [1e9])).toEqual(plain);
  });

  it('is read in time that grows with its bytes when one cell comes in thousands of pieces', () => {
    const long = sheetXml({ data: `<row><c t="str"><v>${'a'.repeat(120_000)}</v></c></row>` });
    const many = sheetXml({ data: `<row><c><f>${'a'.repeat(4_000_000)}</f><v>1</v></c></row>` });
    expect(scanned(long, [64]).rows[0]?.cells).toEqual(['a'.repeat(120_000)]);
    expect(scanned(many, [1000]).rows[0]?.cells).toEqual([1]);
  });

  it('hands over few rows first and then more and more, and far cells in small batches', () => {
    const notes = new NoteCollector();
    const scanner = new WorksheetScanner('list', readingLimits, sources, notes);
    const far = '<row><c r="XFD1"><v>1</v></c></row>'.replace(' r="XFD1"', '');
    const wide = (row: number) => `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    const data = far.repeat(3000) + Array.from({ length: 100 }, (_, index) => wide(3001 + index)).join('');
    scanner.feed(Buffer.from(sheetXml({ data })));
    const sizes: number[] = [];
    while (scanner.scan()) sizes.push(scanner.takeBatch().length);
    sizes.push(scanner.takeBatch().length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(3100);
    expect(sizes.slice(0, 5)).toEqual([64, 128, 256, 512, 1024]);
    expect(Math.max(...sizes.slice(6))).toBeLessThanOrEqual(2);
  });
});

describe('a worksheet whose texts come late', () => {
  const late =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c><c r="C1" t="s"><!-- --><v>2</v></c></row>';
  const xml = sheetXml({ data: `${late}<row r="2"><c r="A2" t="s"><v>1</v></c></row>` });
  const rows = [
    { number: 1, cells: ['a', 1, 'c'], hidden: false },
    { number: 2, cells: ['b'], hidden: false },
  ];

  /** Reads the sheet while its texts come one at a time, each only when a cell waits for it. */
  function scannedLate(texts: readonly string[], sizes: readonly number[]): readonly RawRow[] {
    const table = { texts: [] as string[], isWhole: false };
    const scanner = new WorksheetScanner(
      'list',
      readingLimits,
      { table, dateStyles: [] },
      new NoteCollector(),
    );
    const found: RawRow[] = [];
    const takeAll = (): void => {
      for (;;) {
        while (scanner.scan()) found.push(...scanner.takeBatch());
        if (!scanner.waitsForText) return;
        const next = texts[table.texts.length];
        if (next === undefined) table.isWhole = true;
        else table.texts.push(next);
      }
    };
    for (const piece of cut(Buffer.from(xml), sizes)) if (scanner.feed(piece)) takeAll();
    takeAll();
    scanner.finish();
    return [...found, ...scanner.takeBatch()];
  }

  it('gives the same rows, wherever it is cut', () => {
    for (const size of [1, 2, 3, 7, 1e9]) expect(scannedLate(['a', 'b', 'c'], [size])).toEqual(rows);
  });

  it('is refused where a text never comes', () => {
    expect(() => scannedLate(['a', 'b'], [1e9])).toThrow(expect.objectContaining({ code: 'text-missing' }));
  });
});

describe('a table of texts that arrives in pieces', () => {
  const table =
    '<?xml version="1.0"?><sst xmlns="u"><!-- <si><t>no</t></si> --><si><t>Siân &amp; “Zoë”</t></si><si/><si><t/></si>' +
    '<si><r><rPr><b/></rPr><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si ><t\n>_x0041_</t ></si><si><t>x<!-- y --><![CDATA[<1>]]></t></si></sst>';
  const texts = ['Siân & “Zoë”', '', '', 'a b', 'A', 'x<1>'];
  const tableOf = (xml: string, sizes: readonly number[]): TextTable => {
    async function* pieces() {
      yield* cut(Buffer.from(xml), sizes);
    }
    return new TextTable(pieces(), 'texts', readingLimits, new NoteCollector());
  };
  const read = async (xml: string, sizes: readonly number[]) => {
    const textTable = tableOf(xml, sizes);
    await textTable.readAll();
    return textTable.texts;
  };

  it('gives the same texts wherever it is cut', async () => {
    expect(await read(table, [1e9])).toEqual(texts);
    expect(await read(table, [1])).toEqual(texts);
    for (let at = 1; at < Buffer.byteLength(table); at++) expect(await read(table, [at, 1e9])).toEqual(texts);
    const prefixed = table.replace(/<(\/?)([a-z])/gi, '<$1x:$2');
    for (let at = 1; at < Buffer.byteLength(prefixed); at++)
      expect(await read(prefixed, [at, 1e9])).toEqual(texts);
  });

  it('is read little by little, however much of it comes at once', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `EX-${at}`);
    const xml = `<sst>${many.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`;
    const textTable = tableOf(xml, [1e9]);
    await textTable.readOn();
    expect(textTable.texts.length).toBeGreaterThan(0);
    expect(textTable.texts.length).toBeLessThan(many.length / 10);
    await textTable.readAll();
    expect(textTable.texts).toEqual(many);
  });
});
