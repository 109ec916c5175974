import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckResult } from '@deepdive/core';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { readWorkbooks } from '../src/checking/read-workbooks.js';
import { csvText } from '../src/writing/csv.js';
import { writeTemplate } from '../src/writing/template.js';
import { invented } from './invented.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deepdive-check-'));
});
afterAll(() => rm(folder, { recursive: true }));

const inspectedOn = '2017-05-02';
const contact = {
  childId: 'EX-001',
  gender: 'F',
  bornOn: '2010-02-03',
  contactedOn: '2017-04-01',
  numberOfContacts: 1,
  seen: true,
  team: 'Team 1',
};
const plan = {
  childId: 'EX-001',
  gender: 'F',
  bornOn: '2010-02-03',
  startedOn: '2017-01-01',
  endedOn: null,
  endReason: null,
};

async function check(contacts: readonly object[], plans: readonly object[]): Promise<CheckResult> {
  const path = join(folder, 'lists.xlsx');
  const rows = new Map([
    ['contacts', contacts],
    ['plans', plans],
  ]);
  await writeFile(path, await writeTemplate(invented, rows as never));
  return checkWorkbooks(invented, [path], { inspectedOn });
}

const told = (result: CheckResult) =>
  result.findings.map(({ rule, sheet, cell, child }) => [rule, sheet, cell, child]);

describe('checking a workbook', () => {
  test('finds nothing in lists that are right', async () => {
    const result = await check([contact], [plan]);
    expect(told(result)).toEqual([]);
    expect(result.missing).toEqual([]);
    expect(result.files[0]?.sheets.map(({ sheet, list, rows }) => [sheet, list, rows])).toEqual([
      ['Guidance', null, 0],
      ['List 1 Contacts', 'contacts', 1],
      ['List 2 Plans', 'plans', 1],
      ['Codes', null, 0],
    ]);
  });

  test('names the cell of each fault', async () => {
    const result = await check(
      [
        { ...contact, bornOn: '31/02/2010' },
        { ...contact, childId: 'EX-002', gender: 'Purple' },
        { ...contact, childId: 'EX-003', contactedOn: '2010-02-02', bornOn: '2010-02-03' },
        { ...contact, childId: 'EX-004', contactedOn: null },
        { ...contact, childId: 'EX-005', numberOfContacts: -1 },
      ],
      [
        { ...plan, childId: 'EX-006', endedOn: '2017-04-01' },
        { ...plan, childId: 'EX-007', bornOn: '2011-01-01' },
        { ...plan, childId: 'EX-007', bornOn: '2011-01-01' },
      ],
    );
    expect(told(result)).toEqual([
      ['contacts.bornOn.type', 'List 1 Contacts', 'C2', 'EX-001'],
      ['contacts.gender.code', 'List 1 Contacts', 'B3', 'EX-002'],
      ['contacts.contactAfterBirth', 'List 1 Contacts', 'D4', 'EX-003'],
      ['contacts.outsideWindow', 'List 1 Contacts', 'D4', 'EX-003'],
      ['contacts.contactedOn.missing', 'List 1 Contacts', 'D5', 'EX-004'],
      ['contacts.numberOfContacts.least', 'List 1 Contacts', 'E6', 'EX-005'],
      ['plans.endReason.missing', 'List 2 Plans', 'F2', 'EX-006'],
      ['plans.repeated', 'List 2 Plans', 'A4', 'EX-007'],
      ['across.contactsCounted', 'List 1 Contacts', 'E6', 'EX-005'],
    ]);
  });

  test('finds a child with two dates of birth and says where the other row is', async () => {
    const result = await check([contact], [{ ...plan, bornOn: '2010-03-02' }]);
    expect(told(result)).toEqual([['across.bornOn', 'List 2 Plans', 'C2', 'EX-001']]);
    expect(result.findings[0]?.message).toContain('row 2 of sheet “List 1 Contacts”');
  });

  test('counts rows again and says what it counted', async () => {
    const result = await check([contact, { ...contact, contactedOn: '2017-04-02' }], [plan]);
    expect(new Set(result.findings.map(({ rule }) => rule))).toEqual(new Set(['across.contactsCounted']));
    expect(result.findings[0]?.message).toMatch(/2/);
  });

  test('does what it can with a workbook that lacks a list, a column and good headers', async () => {
    const path = join(folder, 'nearly.xlsx');
    const rows = [
      ['Contacts of Exampleshire', null, null, null],
      [null, null, null, null],
      [' CHILD UNIQUE ID', 'Sex', 'date of birth', 'Date of contct'],
      ['00123', 'female', '03.02.2010', '1 April 2017'],
      ['Total', 1, null, null],
    ];
    await writeFile(path, await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] }));
    const result = await checkWorkbooks(invented, [path], { inspectedOn });
    expect(result.files[0]?.sheets[0]).toMatchObject({ list: 'contacts', headerRow: 3, rows: 1 });
    expect(result.files[0]?.sheets[0]?.skipped).toEqual([
      { because: 'a total or note, not a person', rows: 1 },
    ]);
    expect(result.missing).toContainEqual({ list: 'plans' });
    expect(result.missing).toContainEqual({ list: 'contacts', field: 'seen' });
    expect(result.findings.filter(({ cell }) => cell !== null)).toEqual([]);
    expect(result.notRun.map(({ rule }) => rule)).toContain('across.contactsCounted');
  });

  test('reads a folder of csv files as it reads a workbook', async () => {
    const csv = await mkdtemp(join(folder, 'csv-'));
    await writeFile(
      join(csv, 'Contacts.csv'),
      csvText([
        [
          'Child unique ID',
          'Gender',
          'Date of birth',
          'Date of contact',
          'Number of contacts in last 12 months',
          'Child seen? (Y/N)',
          'Allocated team',
        ],
        ['EX-001', 'F', '03/02/2010', '01/04/2017', '1', 'Y', ''],
        ['EX-002', 'F', '03/02/2010', '01/04/2016', '1', 'Y', ''],
      ]),
    );
    const result = await checkWorkbooks(invented, [csv], { inspectedOn, only: ['contacts'] });
    expect(result.findings.map(({ rule, cell }) => [rule, cell])).toEqual([['contacts.outsideWindow', 'D3']]);
  });

  test('reads the sound files among several and names the one it cannot read', async () => {
    await check([contact], [plan]);
    const broken = join(folder, 'broken.xlsx');
    await writeFile(broken, 'PK\u0003\u0004 this is no workbook');
    const result = await checkWorkbooks(invented, [join(folder, 'lists.xlsx'), broken], { inspectedOn });
    expect(result.findings.map(({ rule, file }) => [rule, file])).toEqual([['file.refused', broken]]);
    await expect(checkWorkbooks(invented, [broken], { inspectedOn })).rejects.toMatchObject({
      name: 'ReadingError',
    });
  });

  test('checks a damaged sheet as far as it is sound, and says that it goes on', async () => {
    const path = join(folder, 'damaged.xlsx');
    const rows = Array.from({ length: 4000 }, (_, at) => ({
      ...contact,
      childId: `EX-${at}`,
      gender: at === 0 ? 'Purple' : 'F',
    }));
    const bytes = Buffer.from(await writeTemplate(invented, new Map([['contacts', rows]])));
    const next = bytes.indexOf('PK\u0003\u0004', bytes.indexOf('xl/worksheets/sheet2.xml'));
    bytes.fill(0xff, next - 200, next - 100);
    await writeFile(path, bytes);
    const found = (await checkWorkbooks(invented, [path], { inspectedOn, only: ['contacts'] })).findings;
    expect(found.map(({ rule }) => rule)).toContain('contacts.sheetDamaged');
    await expect(readWorkbooks(invented, [path], { inspectedOn })).rejects.toMatchObject({
      name: 'ReadingError',
    });
  });

  test('never tells a cell value', async () => {
    const result = await check([{ ...contact, gender: 'Vermilion', team: 'x' }], [plan]);
    expect(JSON.stringify(result.findings)).not.toContain('Vermilion');
  });

  test('gives the same result with generated code and without', async () => {
    const path = join(folder, 'lists.xlsx');
    await check([{ ...contact, gender: 'Purple' }, contact], [plan, plan]);
    const generated = await checkWorkbooks(invented, [path], { inspectedOn, generate: true });
    expect(await checkWorkbooks(invented, [path], { inspectedOn, generate: false })).toEqual(generated);
  });
});
