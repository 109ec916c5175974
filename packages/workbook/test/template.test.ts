import { afterEach, describe, expect, test, vi } from 'vitest';
import { openWorkbookFromBytes } from '../src/reading/index.js';
import { writeTemplate } from '../src/writing/template.js';
import { invented } from './invented.js';

const open = async (bytes: Uint8Array) => openWorkbookFromBytes('template.xlsx', bytes);

async function rowsOf(bytes: Uint8Array, sheet: string) {
  const workbook = await open(bytes);
  const found = workbook.sheets.find((each) => each.name === sheet);
  const rows = [];
  if (found) for await (const batch of found.rows()) rows.push(...batch);
  return rows.map((row) => row.cells);
}

describe('a template', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('has guidance first, one sheet a list and the codes last, none of them hidden', async () => {
    const { sheets } = await open(await writeTemplate(invented));
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ['Guidance', false],
      ['List 1 Contacts', false],
      ['List 2 Plans', false],
      ['Codes', false],
    ]);
  });

  test('has the labels exactly as printed', async () => {
    expect(await rowsOf(await writeTemplate(invented), 'List 1 Contacts')).toEqual([
      [
        'Child unique ID',
        'Gender',
        'Date of birth',
        'Date of contact',
        'Number of contacts in last 12 months',
        'Child seen? (Y/N)',
        'Allocated team',
      ],
    ]);
  });

  test('cites the source of every column and says when it is asked for', async () => {
    const guidance = await rowsOf(await writeTemplate(invented), 'Guidance');
    const reason = guidance.find((row) => row[2] === 'Reason for ending');
    expect(reason).toContain('EX-1, para 4');
    expect(reason?.[4]).toMatch(/^where possible, when Plan end date is /);
  });

  test('says of a column that is asked for only at times whether it may be filled otherwise', async () => {
    const open = invented.lists.map((list) => ({
      ...list,
      fields: list.fields.map((field) =>
        field.appliesWhen ? { ...field, otherwise: 'open' as const } : field,
      ),
    }));
    const asked = async (lists: typeof invented.lists) =>
      (await rowsOf(await writeTemplate({ ...invented, lists }), 'Guidance')).find(
        (row) => row[2] === 'Reason for ending',
      )?.[4];
    expect(await asked(open)).toBe(`${await asked(invented.lists)}; otherwise it may be filled`);
  });

  test('holds rows as a spreadsheet holds them: dates as dates, yes and no as words, ids as text', async () => {
    const rows = new Map([
      [
        'contacts',
        [
          {
            childId: '007',
            gender: 'F',
            bornOn: '2010-02-28',
            contactedOn: '2017-04-01',
            numberOfContacts: 2,
            seen: true,
            team: null,
          },
        ],
      ],
    ]);
    const [, first] = await rowsOf(await writeTemplate(invented, rows), 'List 1 Contacts');
    expect(first).toEqual(['007', 'F', { serial: 40237 }, { serial: 42826 }, 2, 'Yes']);
  });

  test('is the same to the byte whenever it is written', async () => {
    const now = Buffer.from(await writeTemplate(invented));
    vi.useFakeTimers({ now: new Date('2031-07-01T12:34:56Z') });
    expect(Buffer.from(await writeTemplate(invented)).equals(now)).toBe(true);
  });
});
