import { inflateRawSync } from 'node:zlib';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { bytesSource } from '../src/reading/byte-source.js';
import { openWorkbookFromBytes } from '../src/reading/index.js';
import { readingLimits } from '../src/reading/reading-limits.js';
import { readZipDirectory } from '../src/reading/zip-directory.js';
import { writeAnnotated } from '../src/writing/annotated/annotated-workbook.js';
import { invented } from './invented.js';
import { readAll } from './reading/read-all.js';
import { sheetXml, workbookBytes } from './reading/workbook-fixture.js';
import { zipBytes } from './reading/zip-fixture.js';
import { contactOf, folderOfSuite, headers, inspectedOn, planOf, workbookOf } from './sheets.js';

const folder = folderOfSuite();

async function report(...paths: string[]) {
  const result = await checkWorkbooks(invented, paths, { inspectedOn });
  const bytes = await writeAnnotated(invented, paths, result);
  const { sheets } = await readAll(bytes, 'report.xlsx');
  const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
  return { result, bytes, sheets, names: sheets.map(({ name }) => name), rowsOf };
}

/** The parts of a workbook as text. */
async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { entries } = await readZipDirectory(bytesSource('report.xlsx', bytes), readingLimits);
  return Object.fromEntries(
    [...entries.values()].map(({ name, dataOffset, compressedSize }) => [
      name,
      inflateRawSync(bytes.subarray(dataOffset, dataOffset + compressedSize)).toString('utf8'),
    ]),
  );
}

const faulty = async (): Promise<string> =>
  folder.write(
    'faulty.xlsx',
    await workbookOf({
      Front: [['Exampleshire'], [null, 'Sent on Monday']],
      'List 1': [
        ['Contacts of Exampleshire'],
        [],
        headers.contacts,
        contactOf('EX-001'),
        ['EX-002', 'Purple', '31/02/2010', '01/04/2017', 1, 'Yes', '=1+1'],
        ['EX-003', 'F', '03/02/2010', null, 1, 'Yes', ' two\nlines '],
      ],
      "L'2": [headers.plans, ['EX-003', 'F', '04/02/2010', 42736, null, null]],
    }),
  );

describe('the annotated workbook', () => {
  test('lists every problem first: who, when, what, column, list, sheet, cell', async () => {
    const { names, rowsOf, result } = await report(await faulty());
    expect(names).toEqual(['Problems', 'Summary', 'Front', 'List 1', "L'2", 'Spellings']);
    expect(rowsOf('Problems').map(([, ...cells]) => cells.slice(0, 7))).toEqual([
      ['Who', 'When', 'What is wrong', 'Column', 'List', 'Sheet', 'Cell'],
      ...[
        ['EX-002', { serial: 42826 }, 'Gender', 'B5'],
        ['EX-002', { serial: 42826 }, 'Date of birth', 'C5'],
        ['EX-003', null, 'Date of contact', 'D6'],
      ].map(([who, when, column, cell]) => [
        who,
        when,
        expect.any(String),
        column,
        'Contacts',
        'List 1',
        cell,
      ]),
      ['EX-003', { serial: 42736 }, expect.any(String), 'Date of birth', 'Plans', "L'2", 'C2'],
    ]);
    expect(rowsOf('Problems')).toHaveLength(result.findings.length + 1);
  });

  test('has the own sheets as they were, with two columns that tell all that is wrong in a row', async () => {
    const { rowsOf } = await report(await faulty());
    const [title, header, fine, wrong, blank] = rowsOf('List 1');
    expect(title).toEqual([1, 'Contacts of Exampleshire']);
    expect(header).toEqual([3, ...headers.contacts, 'Deepdive: result', 'Deepdive: what is wrong']);
    expect(fine).toEqual([4, ...contactOf('EX-001')]);
    expect(wrong?.slice(0, 9)).toEqual([
      5,
      'EX-002',
      'Purple',
      '31/02/2010',
      '01/04/2017',
      1,
      'Yes',
      '=1+1',
      'Must fix',
    ]);
    expect(String(wrong?.[9]).split('\n')).toHaveLength(2);
    expect(blank?.slice(0, 8)).toEqual([6, 'EX-003', 'F', '03/02/2010', null, 1, 'Yes', ' two\nlines ']);
    expect(rowsOf('Front')).toEqual([
      [1, 'Exampleshire'],
      [2, null, 'Sent on Monday'],
    ]);
  });

  test('links each problem to its cell', async () => {
    const { bytes } = await report(await faulty());
    const links = [
      ...((await partsOf(bytes))['xl/worksheets/sheet1.xml'] ?? '').matchAll(/<hyperlink [^>]*>/g),
    ];
    expect(links.map(([link]) => link)).toEqual([
      `<hyperlink ref="G2" location="'List 1'!B5"/>`,
      `<hyperlink ref="G3" location="'List 1'!C5"/>`,
      `<hyperlink ref="G4" location="'List 1'!D6"/>`,
      `<hyperlink ref="G5" location="'L''2'!C2"/>`,
    ]);
  });

  test('is read alike by another reader, runs nothing and tells of nobody', async () => {
    const { bytes, rowsOf } = await report(await faulty());
    const parts = await partsOf(bytes);
    expect(Object.keys(parts).filter((name) => name.startsWith('docProps'))).toEqual([]);
    expect(Object.values(parts).filter((xml) => /<f[ >]|state="(very)?[hH]idden"|creator/.test(xml))).toEqual(
      [],
    );
    const other = await readXlsx(bytes);
    const sheet = other.sheets.find(({ name }) => name === 'List 1');
    expect(sheet?.rows[4]?.slice(0, 9)).toEqual(rowsOf('List 1')[3]?.slice(1, 10));
  });

  test('can be checked again: the same is found, and nothing is added twice', async () => {
    const first = await report(await faulty());
    const again = await report(await folder.write('report.xlsx', first.bytes));
    const told = ({ result }: typeof first) =>
      result.findings.map(({ rule, cell, child }) => [rule, cell, child]);
    expect(told(again)).toEqual(told(first));
    expect(again.names).toEqual(first.names);
    expect(again.rowsOf('List 1')).toEqual(first.rowsOf('List 1'));
  });

  test('is the same to the byte each time', async () => {
    const path = await faulty();
    const [one, other] = [await report(path), await report(path)];
    expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(true);
  });

  test('names what is wrong with sheets and files before what is wrong in rows', async () => {
    const path = await folder.write(
      'lacking.xlsx',
      await workbookOf({ 'List 1': [headers.contacts.slice(0, 6), ['EX-001', 'Purple']] }),
    );
    const { rowsOf } = await report(path);
    const problems = rowsOf('Problems').slice(1);
    expect(problems[0]).toContain('No column was found for Allocated team');
    expect(problems[1]).toContain('No sheet was found for Plans');
    expect(problems.slice(2).every((row) => row[1] === 'EX-001')).toBe(true);
  });

  test('shows dates of any epoch as the same days, a time with its hour, and no formula but its result', async () => {
    const text = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`;
    const header = headers.contacts.map((label, at) => text(`${'ABCDEFG'[at]}1`, label)).join('');
    const path = await folder.write(
      'mac.xlsx',
      workbookBytes({
        sheets: [
          {
            name: 'List 1',
            xml: sheetXml({
              data: `<row r="1">${header}</row><row r="2">${text('A2', 'EX-001')}${text('B2', 'F')}<c r="C2" s="1"><v>38754</v></c><c r="D2" s="1"><v>41364.5</v></c><c r="E2"><f>1+1</f><v>2</v></c><c r="F2" t="b"><v>1</v></c><c r="G2" t="e"><v>#REF!</v></c></row>`,
            }),
          },
        ],
        formats: [0, 14],
        date1904: true,
      }),
    );
    expect((await report(path)).rowsOf('List 1')[1]?.slice(0, 8)).toEqual([
      2,
      'EX-001',
      'F',
      { serial: 40216 },
      { serial: 42826.5 },
      2,
      true,
      '#REF!',
    ]);
  });

  test('holds the sheets of several files, of a .zip too, under names of their own', async () => {
    const csv = `${headers.plans.join()}\r\n${planOf('EX-001').join()}\r\n`;
    const sheets = { 'List 1': [headers.contacts, contactOf('EX-001')] };
    const one = await folder.write('one.xlsx', await workbookOf(sheets));
    const zip = await folder.write(
      'more.zip',
      zipBytes([
        { name: 'A rather long name of a list, with [brackets].csv', content: csv },
        { name: 'two.xlsx', content: await workbookOf(sheets) },
      ]),
    );
    expect((await report(one, zip)).names).toEqual([
      'Problems',
      'Summary',
      'List 1',
      'A rather long name of a list, w',
      'List 1 part 2',
      'Spellings',
    ]);
  });

  test('of several files is read whole when it is checked again', async () => {
    const rows = (...children: string[]) => ({
      'List 1': [headers.contacts, ...children.map((child) => contactOf(child))],
    });
    const one = await folder.write('first.xlsx', await workbookOf(rows('EX-001')));
    const other = await folder.write('second.xlsx', await workbookOf(rows('EX-002', 'EX-003')));
    const both = await report(one, other);
    const again = await report(await folder.write('both.xlsx', both.bytes));
    expect(
      again.result.files[0]?.sheets.filter(({ list }) => list !== null).map(({ rows: read }) => read),
    ).toEqual([1, 2]);
  });

  test('says in the summary what was read, what was left out and why', async () => {
    const path = await folder.write(
      'total.xlsx',
      await workbookOf({
        'List 1': [headers.contacts, contactOf('EX-001'), ['Total', 'NULL', '-', null, 1]],
      }),
    );
    const lines = (await report(path)).rowsOf('Summary').map((row) => row[1]);
    expect(lines).toContain(`${path}, sheet List 1: 1 row read as Contacts`);
    expect(lines).toContain(`${path}, sheet List 1: 1 left out: a total or note, not a person`);
  });

  test('leaves out hidden sheets that hold no list, and shows those that do', async () => {
    const row = (...cells: string[]) =>
      `<row>${cells.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`;
    const path = await folder.write(
      'hidden.xlsx',
      workbookBytes({
        sheets: [
          { name: 'Lookups', state: 'hidden', data: row('a', 'b') },
          { name: 'List 2', state: 'veryHidden', data: row(...headers.plans) + row('EX-001') },
        ],
      }),
    );
    const { names, bytes } = await report(path);
    expect(names).toEqual(['Problems', 'Summary', 'List 2', 'Spellings']);
    expect((await openWorkbookFromBytes('r.xlsx', bytes)).sheets.some(({ hidden }) => hidden)).toBe(false);
  });

  test('is not written about a file that changed since it was checked', async () => {
    const path = await faulty();
    const result = await checkWorkbooks(invented, [path], { inspectedOn });
    await folder.write('faulty.xlsx', await workbookOf({ 'List 1': [headers.contacts] }));
    await expect(writeAnnotated(invented, [path], result)).rejects.toThrow(
      'is not the file that was checked: check it again.',
    );
  });
});
