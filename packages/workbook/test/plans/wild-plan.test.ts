import { actionPlanManifest, commonActionPlan, defineTheme, themeManifest } from '@deepdive/core';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { csvText, planTable, readPlanFile, writePlanReading, writePlanTemplate } from '../../src/index.js';
import { folderOfSuite, workbookOf } from '../sheets.js';

const folder = folderOfSuite();
const plan = actionPlanManifest(commonActionPlan);
const asOf = '2009-06-08';

/** Days from Excel's day 0, for 1 June 2009. */
const firstOfJune = 39965;

/** A plan as councils really send it: a title, merged groups, months, colours in words, look-alikes, several in a cell. */
const wild = async (): Promise<string> =>
  folder.write(
    'wild.xlsx',
    await writeXlsx({
      sheets: [
        { name: 'Cover', rows: [['Exampleshire'], ['Improvement plan 2009']] },
        {
          name: 'Leadership',
          rows: [
            ['Exampleshire improvement plan'],
            ['Updated weekly', null, null, null, null, null, null, 'RAG: colours'],
            [null],
            ['Ref', 'Recommendation', 'Action to be taken', 'Owner', 'Timescale', 'RAG', 'Update', 'Budget'],
            ['1', 'Leadership and challenge', null, null, null, null, null, null],
            [
              '1.1',
              'Members lead',
              'Train members',
              'Head of service',
              'end of May 2009',
              'Amber',
              null,
              100,
            ],
            [null, null, 'Publish the pledge', 'Head of service', 'Ongoing', 'Green', null, 200],
            [null, null, 'Audit every file', 'head of  service', { s: firstOfJune }, 'R', null, null],
            [
              'l.2',
              'Quality',
              '1. Amend the forms\n2. Train staff',
              'Quality lead',
              'May 2009\nJuly 2009',
              'Red\nGreen',
              null,
              null,
            ],
            ['1.3', 'Voice', 'Ask children', 'Quality lead', 'Sept 2009', 'Turquoise', null, null],
            ['1.4', 'Voice', 'Tell children', null, 'TBC', 'Not started', null, null],
            [null, null, null, null, null, null, null, 'total 300'],
            ['Total', null, null, null, null, null, null, 300],
          ].map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' ? cell.s : cell))),
          cells: new Map([['7,4', { style: { numFmt: 'dd/mm/yyyy' } }]]),
          merges: [
            { startRow: 0, startCol: 0, endRow: 0, endCol: 7 },
            { startRow: 5, startCol: 0, endRow: 7, endCol: 0 },
            { startRow: 5, startCol: 1, endRow: 7, endCol: 1 },
          ],
        },
      ],
    }),
  );

describe('a plan as councils really send it', () => {
  test('is found under its title rows, beside a cover and columns that no plan has', async () => {
    const { sheets } = await readPlanFile(await wild(), plan, { asOf });
    expect(sheets.map(({ sheet, headerRow }) => [sheet, headerRow])).toEqual([
      ['Cover', null],
      ['Leadership', 4],
    ]);
    expect(sheets[1]?.rowsAbove).toBe(2);
    expect(sheets[1]?.columns.filter(({ field }) => field === null).map(({ label }) => label)).toEqual([
      'Budget',
    ]);
  });

  test('has every row in one state or left out with a reason', async () => {
    const { reading } = await readPlanFile(await wild(), plan, { asOf });
    expect(
      reading?.actions.map(({ row, part, reference, state, due }) =>
        [row, part?.number ?? '', reference.value, due.kind, due.on ?? '', state]
          .join(' ')
          .replace(/ +/g, ' '),
      ),
    ).toEqual([
      '6 1.1 month 2009-05-31 overdue',
      '7 1.1 ongoing open',
      '8 1.1 day 2009-06-01 overdue',
      '9 1 1.2 month 2009-05-31 overdue',
      '9 2 1.2 month 2009-07-31 open',
      '10 1.3 month 2009-09-30 unreadable',
      '11 1.4 notSet open',
    ]);
    expect(reading?.leftOut).toEqual([
      { sheet: 'Leadership', row: 5, because: 'a heading' },
      { sheet: 'Leadership', row: 12, because: 'no value in any column of the plan' },
      { sheet: 'Leadership', row: 13, because: 'a total or note' },
    ]);
    expect(reading?.bySection.map(({ key, title }) => [key, title])).toEqual([
      ['1', 'Leadership and challenge'],
    ]);
    expect(reading?.byLead.map(({ key, numberOfActions }) => [key, numberOfActions])).toEqual([
      ['Head of service', 3],
      ['Quality lead', 3],
      [null, 1],
    ]);
  });

  test('of several sheets is one plan, a hidden sheet left out and told of', async () => {
    const header = ['Action', 'Lead', 'Due date', 'Status'];
    const row = ['Audit every file', 'Head of service', '01/05/2009', 'In progress'];
    const path = await folder.write(
      'several.xlsx',
      await writeXlsx({
        sheets: [
          { name: 'Fostering', rows: [header, row] },
          { name: 'Adoption', rows: [header, row, row] },
          { name: 'Last year', rows: [header, row], hidden: true },
        ],
      }),
    );
    const { reading, sheets } = await readPlanFile(path, plan, { asOf });
    expect(reading?.bySection.map(({ key, counts }) => [key, counts.overdue])).toEqual([
      ['Fostering', 1],
      ['Adoption', 2],
    ]);
    expect(sheets[2]?.leftOut).toContain('hidden');
  });

  test('is no plan where nothing but actions stands in it', async () => {
    const path = await folder.write(
      'list.xlsx',
      await workbookOf({
        Notes: [
          ['Action', 'Colour'],
          ['Paint', 'blue'],
        ],
      }),
    );
    const { reading, sheets } = await readPlanFile(path, plan, { asOf });
    expect(reading).toBeNull();
    expect(sheets[0]?.leftOut).toContain('headers of a plan');
  });

  test('a year alone is a year, and no day in 1905', async () => {
    const rows = [
      ['Action', 'Lead', 'Due date'],
      ['Audit every file', 'Head of service', 2009],
    ];
    const path = await folder.write('year.xlsx', await workbookOf({ Plan: rows }));
    const { reading } = await readPlanFile(path, plan, { asOf });
    expect(reading?.actions[0]?.due).toMatchObject({ raw: '2009', kind: 'year', on: '2009-12-31' });
  });
});

describe('what is written of a plan', () => {
  const publication = {
    number: 'EX-1',
    title: 'Guidance',
    publisher: 'Example',
    published: '2020',
    edition: '2020',
  };
  const theme = themeManifest(
    defineTheme({ id: 'example', title: 'An example', publication, actionPlan: commonActionPlan }),
  );

  test('as a template is read back as the plan it was filled with', async () => {
    const rows = [
      {
        reference: 'A1',
        action: 'Audit every file',
        lead: 'Head of service',
        dueOn: '2009-06-01',
        status: 'A',
      },
    ];
    const path = await folder.write('template.xlsx', await writePlanTemplate(theme, plan, rows));
    const { reading, sheets } = await readPlanFile(path, plan, { asOf });
    expect(sheets.filter(({ leftOut }) => leftOut === null).map(({ missing }) => missing)).toEqual([[]]);
    expect(reading?.actions).toMatchObject([
      { reference: { value: 'A1' }, state: 'overdue', daysOverdue: 7, standings: [{ standing: 'atRisk' }] },
    ]);
  });

  test('as a workbook of what was read is the same bytes every time', async () => {
    const { reading } = await readPlanFile(await wild(), plan, { asOf });
    if (!reading) throw new Error('no plan');
    const bytes = await writePlanReading(reading);
    expect(bytes).toEqual(await writePlanReading(reading));
    expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  });

  test('as csv runs nothing in a spreadsheet', async () => {
    const rows = [
      ['Action', 'Lead', 'Due date'],
      ['=HYPERLINK("http://example.invalid")', '@SUM(1)', '01/05/2009'],
    ];
    const path = await folder.write(
      'formulas.csv',
      rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    );
    const { reading } = await readPlanFile(path, plan, { asOf });
    if (!reading) throw new Error('no plan');
    const csv = csvText(planTable(reading));
    expect(csv).toContain(`"'=HYPERLINK(""http://example.invalid"")"`);
    expect(csv).toContain(`,'@SUM(1),`);
  });
});
