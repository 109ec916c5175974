import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { readWorkbooks } from '../src/checking/read-workbooks.js';
import { invented } from './invented.js';
import { sheetXml, workbookBytes } from './reading/workbook-fixture.js';
import { contactOf, folderOfSuite, headers, inspectedOn, workbookOf } from './sheets.js';

const folder = folderOfSuite();

async function notesOf(rows: Parameters<typeof workbookOf>[0][string]): Promise<readonly string[]> {
  const path = await folder.write('odd.xlsx', await workbookOf({ 'List 1': [headers.contacts, ...rows] }));
  const result = await checkWorkbooks(invented, [path], { inspectedOn, only: ['contacts'] });
  return result.files[0]?.sheets[0]?.notes ?? [];
}

const contact = (cells: Readonly<Record<number, string>>, child = 'EX-001') =>
  contactOf(child).map((cell, at) => cells[at] ?? cell);

describe('cells that are read as blank', () => {
  test('are counted by column and by what stands in them', async () => {
    expect(
      await notesOf([
        contact({ 1: 'NULL', 6: '-' }),
        contact({ 1: 'null', 6: 'Not recorded' }),
        contact({ 1: '#N/A', 5: 'unknown' }),
      ]),
    ).toEqual([
      'column B (Gender): 2 cells hold “NULL”, read as blank',
      'column B (Gender): 1 cell holds “#N/A”, read as blank',
      'column F (Child seen? (Y/N)): 1 cell holds “unknown”, read as blank',
      'column G (Allocated team): 1 cell holds “-”, read as blank',
      'column G (Allocated team): 1 cell holds “Not recorded”, read as blank',
    ]);
  });

  test('are named as errors where a formula failed', async () => {
    const cell = (at: string, text: string) => `<c r="${at}" t="str"><v>${text}</v></c>`;
    const header = headers.contacts.map((label, at) => cell(`${'ABCDEFG'[at]}1`, label)).join('');
    const data = `<row r="1">${header}</row><row r="2">${cell('A2', 'EX-001')}<c r="C2" t="e"><v>#N/A</v></c><c r="D2" t="e"><v>EX-secret</v></c></row>`;
    const path = await folder.write('error.xlsx', workbookBytes({ sheets: [{ xml: sheetXml({ data }) }] }));
    const result = await checkWorkbooks(invented, [path], { inspectedOn, only: ['contacts'] });
    const notes = result.files[0]?.sheets[0]?.notes ?? [];
    expect(notes).toEqual([
      'column C (Date of birth): 1 cell holds “#N/A”, read as blank',
      'column D (Date of contact): 1 cell holds “an error”, read as blank',
    ]);
  });

  test('are nothing to tell of where nothing stands in them', async () => {
    expect(await notesOf([contact({ 1: '  ', 6: '\u00a0' })])).toEqual([]);
  });
});

describe('identifiers', () => {
  test('that a spreadsheet ended in .0 are mended, counted and told of without the identifier', async () => {
    const rows = [contact({}, '1001.0'), contact({}, ' 1002.0 '), contact({}, '0013'), contact({}, '7.05')];
    expect(await notesOf(rows)).toEqual([
      'column A (Child unique ID): 2 cells hold an identifier that ends in .0, which was left off',
    ]);
    const read = await readWorkbooks(invented, [folder.path('odd.xlsx')], { inspectedOn });
    expect(read.rows.get('contacts')?.map(({ childId }) => childId)).toEqual([
      '1001',
      '1002',
      '0013',
      '7.05',
    ]);
  });
});

describe('dates', () => {
  const found = async (dates: readonly string[]) => {
    const path = await folder.write(
      'dates.xlsx',
      await workbookOf({
        'List 1': [headers.contacts, ...dates.map((on, at) => contactOf(`EX-00${at}`, on))],
      }),
    );
    const result = await checkWorkbooks(invented, [path], { inspectedOn, only: ['contacts'] });
    const read = await readWorkbooks(invented, [path], { inspectedOn });
    return {
      findings: result.findings
        .filter(({ rule }) => /\.type$/.test(rule))
        .map(({ rule, cell }) => [rule, cell]),
      read: read.rows.get('contacts')?.map(({ contactedOn }) => contactedOn),
    };
  };

  test('that no calendar has are findings and stand as they were written', async () => {
    expect(await found(['31/02/2017', '01/04/2017', '00/04/2017', 'last week'])).toEqual({
      findings: [
        ['contacts.contactedOn.type', 'D2'],
        ['contacts.contactedOn.type', 'D4'],
        ['contacts.contactedOn.type', 'D5'],
      ],
      read: ['31/02/2017', '2017-04-01', '00/04/2017', 'last week'],
    });
  });

  test('that could have the month first are read with the day first where nothing speaks against it', async () => {
    expect(await found(['03/04/2017', '25/03/2017'])).toEqual({
      findings: [],
      read: ['2017-04-03', '2017-03-25'],
    });
  });
});

describe('rows that are no rows', () => {
  test('are left out with the reason', async () => {
    const path = await folder.write(
      'rows.xlsx',
      await workbookOf({
        'List 1': [
          headers.contacts,
          contactOf('EX-001'),
          headers.contacts,
          ['Total', null, null, null, 12, 3, 4],
          [null, 'Total', null, null, 12],
          ['Run by the performance team on Monday'],
          ['-', 'NULL'],
          contactOf('EX-002'),
        ],
      }),
    );
    const result = await checkWorkbooks(invented, [path], { inspectedOn, only: ['contacts'] });
    expect(result.files[0]?.sheets[0]).toMatchObject({
      rows: 2,
      skipped: [
        { because: 'the headers, repeated', rows: 1 },
        { because: 'a total or note, not a person', rows: 3 },
        { because: 'no value in any column of the list', rows: 1 },
      ],
    });
  });
});
