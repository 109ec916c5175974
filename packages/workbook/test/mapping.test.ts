import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { type Mapping, readMapping } from '../src/lists/mapping.js';
import { readMappingWorkbook } from '../src/lists/mapping-workbook.js';
import { openWorkbookFromBytes } from '../src/reading/index.js';
import { writeMapping } from '../src/writing/mapping-workbook.js';
import { invented } from './invented.js';
import { contactOf, folderOfSuite, headers, inspectedOn, planOf, workbookOf } from './sheets.js';

const folder = folderOfSuite();

/** A submission in which a sheet, a header and a spelling want a person. */
async function submission(): Promise<string> {
  const contact = (child: string, gender: string) => [child, gender, ...contactOf(child).slice(2)];
  return folder.write(
    'wants-a-person.xlsx',
    await workbookOf({
      'List 1': [
        headers.contacts.map((label) => (label === 'Allocated team' ? 'Who works with them' : label)),
        contact('EX-001', 'Vixen'),
        contact('EX-002', 'vixen'),
        contact('EX-003', 'M'),
      ],
      North: [headers.plans, planOf('EX-001')],
      South: [headers.plans, planOf('EX-002')],
    }),
  );
}

const checked = async (mapping?: Mapping) =>
  checkWorkbooks(invented, [await submission()], { inspectedOn, mapping });

async function cellsOf(bytes: Uint8Array): Promise<Record<string, unknown[][]>> {
  const workbook = await openWorkbookFromBytes('mapping.xlsx', bytes);
  const sheets: Record<string, unknown[][]> = {};
  for (const sheet of workbook.sheets) {
    const rows: unknown[][] = [];
    for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
    sheets[sheet.name] = rows;
  }
  return sheets;
}

/** What a person does in Excel: fills cells in the column "Meant". */
async function filledIn(
  bytes: Uint8Array,
  meant: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Promise<string> {
  const sheets = await cellsOf(bytes);
  for (const [sheet, answers] of Object.entries(meant)) {
    const rows = sheets[sheet] ?? [];
    const last = (rows[0]?.length ?? 0) - 1;
    for (const row of rows.slice(1)) {
      const answer = answers[row.find((cell) => typeof cell === 'string' && cell in answers) as string];
      if (answer === undefined) continue;
      while (row.length < last) row.push(null);
      row[last] = answer;
    }
  }
  return folder.write('mapping.xlsx', await workbookOf(sheets as never));
}

const answers = {
  Sheets: { North: 'List 2 Plans', South: 'Plans' },
  Columns: { 'Who works with them': 'Allocated team' },
  Spellings: { Vixen: 'F – Female', vixen: 'F' },
};
const accepted: Mapping = {
  sheets: new Map([
    ['North', 'plans'],
    ['South', 'plans'],
  ]),
  columns: new Map([['contacts', new Map([['Who works with them', 'team']])]]),
  values: new Map([
    [
      'contacts/gender',
      new Map([
        ['Vixen', 'F'],
        ['vixen', 'F'],
      ]),
    ],
  ]),
};

describe('a mapping workbook', () => {
  test('shows what was found, how sure, and what is proposed, and accepts nothing by itself', async () => {
    const result = await checked();
    const { Sheets, Columns, Spellings } = await cellsOf(await writeMapping(result, invented));
    expect(Sheets?.slice(0, 2)).toEqual([
      ['Sheet', 'Read as', 'How sure', 'Proposal', 'Meant'],
      ['South', null, 'unknown', 'List 2 Plans'],
    ]);
    expect(Columns?.[1]).toEqual(['List 1 Contacts', 'Who works with them', 'List 1', null, 'unknown']);
    expect(Columns?.find((row) => row[1] === 'Gender')?.slice(3)).toEqual([
      'Gender',
      'sure: the label itself',
    ]);
    expect(Spellings?.slice(1)).toEqual([
      ['List 1 Contacts', 'Gender', 'Vixen', 1, null, 'unknown'],
      ['List 1 Contacts', 'Gender', 'vixen', 1, null, 'unknown'],
    ]);
    const path = await folder.write('untouched.xlsx', await writeMapping(result, invented));
    expect(await readMappingWorkbook(path, invented)).toEqual({
      sheets: new Map(),
      columns: new Map(),
      values: new Map(),
    });
  });

  test('filled in by a person is a mapping', async () => {
    const path = await filledIn(await writeMapping(await checked(), invented), answers);
    expect(await readMappingWorkbook(path, invented)).toEqual(accepted);
  });

  test('that is handed back settles what it was about', async () => {
    const before = await checked();
    const after = await checked(accepted);
    expect(before.findings.map(({ rule }) => rule)).toEqual([
      'contacts.team.columnMissing',
      'plans.sheetLeftOut',
      'contacts.gender.code',
      'contacts.gender.code',
    ]);
    expect([after.findings, after.missing, after.standardised]).toEqual([[], [], []]);
    expect(after.files[0]?.sheets.map(({ list, rows }) => [list, rows])).toEqual([
      ['contacts', 3],
      ['plans', 1],
      ['plans', 1],
    ]);
  });

  test('written again keeps what was accepted, also of files that are not at hand', async () => {
    const empty = { ...(await checked(accepted)), files: [] };
    for (const result of [await checked(accepted), empty]) {
      const path = await folder.write('again.xlsx', await writeMapping(result, invented, accepted));
      expect(await readMappingWorkbook(path, invented)).toEqual(accepted);
    }
  });

  test('offers what may be chosen from a sheet that is not hidden', async () => {
    const bytes = await writeMapping(await checked(), invented);
    const { sheets } = await openWorkbookFromBytes('mapping.xlsx', bytes);
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheets', false],
      ['Columns', false],
      ['Spellings', false],
      ['Choices', false],
    ]);
    expect((await cellsOf(bytes)).Choices?.[1]).toEqual([
      'List 1 Contacts',
      'Child unique ID',
      'Child unique ID',
      'F – Female',
      'Yes',
    ]);
  });

  test('that names what is not there is refused with every cell and the nearest right answer', async () => {
    const path = await filledIn(await writeMapping(await checked(), invented), {
      Sheets: { North: 'List 2 Plan' },
      Columns: { 'Who works with them': 'Alocated team' },
      Spellings: { Vixen: 'Femail', vixen: 'Q' },
    });
    await expect(readMappingWorkbook(path, invented)).rejects.toMatchObject({
      name: 'MappingError',
      message: [
        'Sheets!E4: “List 2 Plan” is no list of the theme. Did you mean “List 2 Plans”?',
        'Columns!G2: “Alocated team” is no column of Contacts. Did you mean “Allocated team”?',
        'Spellings!G2: “Femail” is no code of Gender. Did you mean “F – Female”?',
        'Spellings!G3: “Q” is no code of Gender.',
      ].join('\n'),
    });
  });

  test('that is another workbook is refused', async () => {
    await expect(readMappingWorkbook(await submission(), invented)).rejects.toMatchObject({
      name: 'MappingError',
      problems: [{ found: 'List 1, North, South', nearest: null }],
    });
  });
});

describe('a mapping in JSON', () => {
  test('may name lists, columns and codes as they are printed', () => {
    const json = JSON.stringify({
      sheets: { North: 'Plans', South: 'plans' },
      columns: { Contacts: { 'Who works with them': 'Allocated team' } },
      values: { 'contacts/Gender': { Vixen: 'Female', vixen: 'F' } },
    });
    expect(readMapping(json, invented)).toEqual(accepted);
  });

  test('that names what is not there is refused with the nearest right answer', () => {
    const read = (file: object) => () => readMapping(JSON.stringify(file), invented);
    expect(read({ sheets: { North: 'planz' } })).toThrow(
      'sheets, North: “planz” is no list of the theme. Did you mean “List 2 Plans”?',
    );
    expect(read({ columns: { contacts: { Sex: 'gendr' } } })).toThrow(
      'columns, contacts: “gendr” is no column of Contacts. Did you mean “Gender”?',
    );
    expect(read({ values: { 'contact/gender': { x: 'F' } } })).toThrow('Did you mean “List 1 Contacts”?');
    expect(read({ values: { 'contacts/gender': { x: 'Fe' } } })).toThrow('is no code of Gender');
    expect(read({ values: { 'contacts/team': { x: 'F' } } })).toThrow('is no code of Allocated team');
  });

  test.each(['[]', '3', 'null', '{"sheets": []}', '{"values": {"a/b": {"c": 1}}}'])(
    '%s is of the wrong shape',
    (json) => {
      expect(() => readMapping(json)).toThrow(SyntaxError);
    },
  );

  test('may hold the names that objects come with', () => {
    const mapping = readMapping('{ "sheets": { "constructor": "plans", "__proto__": "plans" } }', invented);
    expect([...mapping.sheets]).toEqual([
      ['constructor', 'plans'],
      ['__proto__', 'plans'],
    ]);
  });
});
