import { describe, expect, it } from 'vitest';
import { readAll, refusal } from '../../test/reading/read-all.js';
import { sheetXml, type WorkbookFixture, workbookBytes } from '../../test/reading/workbook-fixture.js';
import type { ZipPartFixture } from '../../test/reading/zip-fixture.js';
import { openWorkbookFromBytes } from './open-workbook.js';
import type { ReadingLimits } from './reading-limits.js';

const sheet = (data: string, more: Partial<WorkbookFixture> = {}) =>
  workbookBytes({ sheets: [{ data }], ...more });
const xml = (whole: string) => workbookBytes({ sheets: [{ xml: whole }] });
const changed = (name: string, change: (xml: string) => string): Partial<WorkbookFixture> => ({
  dialect: (part: ZipPartFixture) =>
    part.name.endsWith(name) ? { ...part, content: change(String(part.content)) } : part,
});
const without = (name: string): Uint8Array =>
  workbookBytes({
    sheets: [{}],
    texts: ['<si><t>a</t></si>'],
    dialect: (part) => (part.name === name ? { ...part, name: 'elsewhere' } : part),
  });

describe('a workbook whose XML means harm or is broken', () => {
  it.each<[string, Uint8Array, string]>([
    [
      'declares entities in a sheet',
      xml(`<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${sheetXml({})}`),
      'document-type',
    ],
    [
      'declares entities in the workbook',
      sheet(
        '',
        changed('workbook.xml', (part) => part.replace('?>', '?><!DOCTYPE w SYSTEM "http://127.0.0.1/x">')),
      ),
      'document-type',
    ],
    [
      'declares entities in the texts',
      sheet('', {
        texts: ['<si/>'],
        ...changed('sharedStrings.xml', (part) => part.replace('?>', '?><!DOCTYPE w>')),
      }),
      'document-type',
    ],
    [
      'uses an entity that it does not declare',
      sheet('<row><c t="str"><v>&xxe;</v></c></row>'),
      'part-damaged',
    ],
    [
      'uses a character that does not exist',
      sheet('<row><c t="str"><v>&#x110000;</v></c></row>'),
      'part-damaged',
    ],
    ['uses a NUL', sheet('<row><c t="str"><v>&#0;</v></c></row>'), 'part-damaged'],
    ['has a bare ampersand', sheet('<row><c t="str"><v>A & B</v></c></row>'), 'part-damaged'],
    [
      'is written in an unknown encoding',
      xml('<?xml version="1.0" encoding="IBM037"?><worksheet/>'),
      'encoding-unknown',
    ],
    [
      'breaks off amid the rows',
      xml(sheetXml({ data: '<row><c><v>1</v></c></row>' }).slice(0, -30)),
      'part-damaged',
    ],
    [
      'breaks off in a tag',
      xml(sheetXml({ data: '<row><c r="A1' }).replace(/A1[\s\S]*/, 'A1')),
      'part-damaged',
    ],
    ['is empty', xml(''), 'part-damaged'],
    ['is something else', xml('<html><body/></html>'), 'part-damaged'],
    ['is a chart that poses as a sheet', xml('<chartsheet/>'), 'part-damaged'],
    [
      'holds its data twice',
      xml(sheetXml({ behind: '<sheetData><row><c><v>1</v></c></row></sheetData>' })),
      'part-damaged',
    ],
    ['has a row in a row', sheet('<row><row><c><v>1</v></c></row></row>'), 'part-damaged'],
    ['ends a row that was not begun', sheet('</row>'), 'part-damaged'],
    ['does not end a row', sheet('<row><c><v>1</v></c>'), 'part-damaged'],
    ['does not end a cell', sheet('<row><c><v>1</v></row><row><c><v>2</v></c></row>'), 'part-damaged'],
    ['has a cell outside the rows', sheet('<c r="A1"><v>1</v></c>'), 'part-damaged'],
    ['has a cell in a cell', sheet('<row><c><c><v>1</v></c></c></row>'), 'part-damaged'],
    ['has two values in a cell', sheet('<row><c><v>1</v><v>2</v></c></row>'), 'part-damaged'],
    [
      'has two values in a cell, one in CDATA',
      sheet('<row><c t="str"><v><![CDATA[1]]></v><v>2</v></c></row>'),
      'part-damaged',
    ],
    ['has a cell type of its own', sheet('<row><c t="z"><v>1</v></c></row>'), 'part-damaged'],
    [
      'has rows under a prefix of their own',
      sheet('<y:row xmlns:y="u"><y:c><y:v>1</y:v></y:c></y:row>'),
      'part-damaged',
    ],
    ['has an attribute without quotes', sheet('<row r=1><c><v>1</v></c></row>'), 'part-damaged'],
    ['has an attribute without a value', sheet('<row><c r ><v>1</v></c></row>'), 'part-damaged'],
    ['has a row number that is none', sheet('<row r="-1"><c><v>1</v></c></row>'), 'part-damaged'],
    ['has a comment that does not end', sheet('<!-- <row><c><v>1</v></c></row>'), 'part-damaged'],
    ['has a reference that is none', sheet('<row><c r="1A"><v>1</v></c></row>'), 'cell-reference-wrong'],
    ['has an empty reference', sheet('<row><c r=""><v>1</v></c></row>'), 'cell-reference-wrong'],
    [
      'has a reference to a prototype',
      sheet('<row><c r="__proto__"><v>1</v></c></row>'),
      'cell-reference-wrong',
    ],
    ['has a reference in row 0', sheet('<row><c r="A0"><v>1</v></c></row>'), 'cell-reference-wrong'],
    [
      'points behind the last text',
      sheet('<row><c t="s"><v>1</v></c></row>', { texts: ['<si><t>a</t></si>'] }),
      'text-missing',
    ],
    [
      'points to text number -1',
      sheet('<row><c t="s"><v>-1</v></c></row>', { texts: ['<si><t>a</t></si>'] }),
      'text-missing',
    ],
    ['points to texts without having any', sheet('<row><c t="s"><v>0</v></c></row>'), 'text-missing'],
    [
      'has texts that break off',
      sheet('', {
        texts: ['<si><t>a'],
        ...changed('sharedStrings.xml', (part) => part.replace('</sst>', '')),
      }),
      'part-damaged',
    ],
    [
      'has texts that are something else',
      sheet('', { texts: [], ...changed('sharedStrings.xml', (part) => part.replaceAll('sst', 'tst')) }),
      'part-damaged',
    ],
    [
      'has a workbook part that is something else',
      sheet(
        '',
        changed('workbook.xml', () => '<a/>'),
      ),
      'part-damaged',
    ],
    [
      'has a broken tag in the workbook part',
      sheet(
        '',
        changed('workbook.xml', (part) => part.replace('<sheets>', '<sheets <')),
      ),
      'part-damaged',
    ],
    [
      'names an attribute twice',
      sheet(
        '',
        changed('workbook.xml', (part) => part.replace('name=', 'name="a" name=')),
      ),
      'part-damaged',
    ],
    ['lacks a sheet it lists', without('xl/worksheets/sheet1.xml'), 'part-missing'],
    ['lacks the relationships of its sheets', without('xl/_rels/workbook.xml.rels'), 'part-missing'],
    ['lacks its texts', without('xl/sharedStrings.xml'), 'part-missing'],
    [
      'names a relationship twice',
      sheet(
        '',
        changed('workbook.xml.rels', (part) => part.replace('Id="rIdS"', 'Id="rId1"')),
      ),
      'part-damaged',
    ],
    [
      'lists more sheets than it may have parts',
      sheet(
        '',
        changed('workbook.xml', (part) =>
          part.replace('<sheets>', `<sheets>${'<sheet name="x" r:id="rId1"/>'.repeat(10_000)}`),
        ),
      ),
      'too-many-parts',
    ],
    [
      'has a sheet on another machine',
      sheet(
        '',
        changed('workbook.xml.rels', (part) =>
          part.replace('Target="worksheets', 'TargetMode="External" Target="http://127.0.0.1/worksheets'),
        ),
      ),
      'part-elsewhere',
    ],
  ])('is refused: it %s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it.each([
    ['<row r="7"><c r="?"><v>1</v></c></row>', 'list.xlsx, sheet List 1, row 7'],
    ['<row r="7"><c r="B7" t="s"><v>5</v></c></row>', 'list.xlsx, sheet List 1, row 7, cell B7'],
    ['<row r="7"><c r="B7" t="str"><v>&x;</v></c></row>', 'list.xlsx, sheet List 1, row 7'],
    ['</row>', 'list.xlsx, sheet List 1'],
  ])('is told where: %s', async (data, place) => {
    await expect(readAll(sheet(data))).rejects.toMatchObject({ place });
  });

  it('leaves the prototypes of all objects alone', async () => {
    const name = '__proto__';
    const { sheets } = await readAll(
      workbookBytes({
        sheets: [
          { name, data: `<row><c t="str" ${name}="1"><v>${name}</v></c><c t="e"><v>${name}</v></c></row>` },
        ],
      }),
    );
    expect(sheets).toMatchObject([{ name, rows: [[1, name, { error: name }]] }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('limits of a sheet', () => {
  const limited = (data: string, limits: Partial<ReadingLimits>, texts: readonly string[] = []) =>
    refusal(sheet(data, { texts }), 'list.xlsx', limits);
  const filled = '<c><v>1</v></c>';

  it.each<[string, keyof ReadingLimits, number, string, string]>([
    ['rows', 'rows', 3, `<row>${filled}</row>`.repeat(3), 'too-many-rows'],
    ['rows without values', 'rows', 3, '<row/>'.repeat(3), 'too-many-rows'],
    ['numbers of rows', 'rows', 9, `<row r="9">${filled}</row>`, 'too-many-rows'],
    ['columns', 'columns', 3, `<row>${filled.repeat(3)}</row>`, 'too-many-columns'],
    ['letters of columns', 'columns', 28, '<row><c r="AB1"><v>1</v></c></row>', 'too-many-columns'],
    ['blanks between values', 'blankCells', 50, '<row><c r="Z1"><v>1</v></c></row>'.repeat(2), 'too-sparse'],
    [
      'characters of a result',
      'cellCharacters',
      40,
      `<row><c t="str"><v>${'é'.repeat(40)}</v></c></row>`,
      'cell-too-long',
    ],
    [
      'characters of an inline text',
      'cellCharacters',
      40,
      `<row><c t="inlineStr"><is><r><t>${'a'.repeat(40)}</t></r></is></c></row>`,
      'cell-too-long',
    ],
  ])('hold for %s at the figure itself and refuse one more', async (_, limit, figure, data, code) => {
    expect(await limited(data, { [limit]: figure })).toBe('read');
    expect(await limited(data, { [limit]: figure - 1 })).toBe(code);
  });

  it('hold for the table of texts', async () => {
    const texts = [`<si><t>${'a'.repeat(40)}</t></si>`];
    expect(await limited('', { cellCharacters: 40 }, texts)).toBe('read');
    expect(await limited('', { cellCharacters: 39 }, texts)).toBe('cell-too-long');
    expect(await limited('', { textTableBytes: 100 }, texts)).toBe('part-too-large');
  });

  it.each([
    ['text', `<c t="str"><v>${'a'.repeat(2e6)}</v></c>`],
    ['comment', `<!--${'a'.repeat(2e6)}-->`],
    ['attribute', `<c x="${'a'.repeat(2e6)}"/>`],
    ['formula', `<c><f>${'a'.repeat(2e6)}</f></c>`],
  ])('refuse a %s of megabytes before it is held in memory', async (_, data) => {
    expect(await limited(`<row>${data}</row>`, { cellBytes: 500_000 })).toBe('markup-too-long');
  });

  it('stand where nobody sets them, so that rows without end and far columns stop', async () => {
    expect(await limited('<row/>'.repeat(1_048_577), {})).toBe('too-many-rows');
    expect(await limited('<row><c r="XFE1"><v>1</v></c></row>', {})).toBe('too-many-columns');
    expect(await limited('<row><c r="ZZZZZZZZZZZZZZZZZZ1"><v>1</v></c></row>', {})).toBe('too-many-columns');
  });
});

describe('a long table of texts that is damaged at its end', () => {
  const name = (at: number) => `EX-${String(at).padStart(6, '0')}`;
  const count = 60_000;
  const rows = Array.from(
    { length: count },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>${at}</v></c></row>`,
  ).join('');
  const bytes = workbookBytes({
    sheets: [{ data: rows }, { data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    texts: Array.from({ length: count }, (_, at) => `<si><t>${name(at)}</t></si>`),
    dialect: (part) =>
      part.name.endsWith('sharedStrings.xml') ? { ...part, listed: { crc: 1 }, local: { crc: 1 } } : part,
  });

  it('gives the rows before it, and refuses each sheet at its end', async () => {
    const workbook = await openWorkbookFromBytes('list.xlsx', Buffer.from(bytes));
    const firsts: unknown[] = [];
    for (const { rows: read } of workbook.sheets) {
      const reading = async () => {
        for await (const [first] of read()) firsts.push(first?.cells);
      };
      await expect(reading()).rejects.toMatchObject({ code: 'checksum-wrong' });
    }
    await workbook.close();
    expect(firsts[0]).toEqual([name(0)]);
  });

  it('lets go of what nobody read', async () => {
    const workbook = await openWorkbookFromBytes('list.xlsx', Buffer.from(bytes));
    for await (const [first] of workbook.sheets[0]?.rows() ?? []) {
      expect(first?.cells).toEqual([name(0)]);
      break;
    }
    await workbook.close();
  });
});
