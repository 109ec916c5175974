import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkWorkbooks } from '../src/checking/check-workbooks.js';
import { readWorkbooks } from '../src/checking/read-workbooks.js';
import { csvText } from '../src/writing/csv.js';
import { invented } from './invented.js';
import { contactOf, folderOfSuite, headers, inspectedOn, planOf, workbookOf } from './sheets.js';

const folder = folderOfSuite();
const check = (...paths: string[]) => checkWorkbooks(invented, paths, { inspectedOn });
const sheetsOf = async (...paths: string[]) =>
  (await check(...paths)).files.flatMap(({ sheets }) =>
    sheets.map(({ sheet, list, rows, skipped }) => ({ sheet, list, rows, skipped })),
  );
const csv = (rows: readonly (readonly unknown[])[]): string =>
  csvText(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));

describe('one list in several files', () => {
  test('has the row of a child from the file that was named last, and says what became of the other', async () => {
    const old = await folder.write('old.csv', csv([headers.plans, planOf('EX-001'), planOf('EX-002')]));
    const recent = await folder.write('new.csv', csv([headers.plans, planOf('EX-002', '05/02/2017')]));
    expect(await sheetsOf(old, recent)).toEqual([
      {
        sheet: 'old',
        list: 'plans',
        rows: 1,
        skipped: [
          {
            because: `replaced by the row of the same child in sheet “new” of ${recent}, which was named later`,
            rows: 1,
          },
        ],
      },
      { sheet: 'new', list: 'plans', rows: 1, skipped: [] },
    ]);
    const { rows } = await readWorkbooks(invented, [recent, old], { inspectedOn });
    expect(rows.get('plans')?.map(({ childId, startedOn }) => [childId, startedOn])).toEqual([
      ['EX-001', '2017-01-01'],
      ['EX-002', '2017-01-01'],
    ]);
  });

  test('of events keeps every event, and a row that both files hold once', async () => {
    const first = await folder.write(
      'march.csv',
      csv([headers.contacts, contactOf('EX-001', '01/03/2017'), contactOf('EX-001', '31/03/2017')]),
    );
    const second = await folder.write(
      'april.csv',
      csv([headers.contacts, contactOf('EX-001', '31/03/2017'), contactOf('EX-001', '01/04/2017')]),
    );
    const result = await check(first, second);
    expect(result.files.map(({ sheets }) => sheets[0]?.rows)).toEqual([1, 2]);
    expect(result.files[0]?.sheets[0]?.skipped).toEqual([
      { because: `the same row stands in sheet “april” of ${second}, which was named later`, rows: 1 },
    ]);
    expect(result.findings.find(({ rule }) => rule === 'across.contactsCounted')?.message).toMatch(/3/);
  });

  test('keeps what stands twice within one file for a person to look at', async () => {
    const one = await folder.write('one.csv', csv([headers.plans, planOf('EX-001'), planOf('EX-001')]));
    const other = await folder.write('other.csv', csv([headers.plans, planOf('EX-002')]));
    const result = await check(one, other);
    expect(result.files.map(({ sheets }) => sheets[0]?.rows)).toEqual([2, 1]);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['contacts.listMissing', 'plans.repeated']);
  });

  test('counts each spelling once, however often the files are gone through', async () => {
    const spelt = (child: string) => [child, 'fem.', ...contactOf(child).slice(2)];
    const one = await folder.write('spelt-1.csv', csv([headers.contacts, spelt('EX-001'), spelt('EX-002')]));
    const other = await folder.write('spelt-2.csv', csv([headers.contacts, spelt('EX-003')]));
    const { standardised } = await check(one, other);
    expect(standardised.filter(({ raw }) => raw === 'fem.').map(({ count }) => count)).toEqual([2, 1]);
  });

  test('named twice is read once', async () => {
    const path = await folder.write('same.csv', csv([headers.plans, planOf('EX-001')]));
    expect((await check(path, path)).files).toHaveLength(1);
  });

  const child = fc.integer({ min: 1, max: 6 }).map((at) => `EX-00${at}`);
  const day = fc.integer({ min: 1, max: 3 }).map((at) => `0${at}/04/2017`);
  const row = fc.oneof(
    { weight: 8, arbitrary: fc.tuple(child, day).map(([who, when]) => ({ who, when })) },
    { weight: 1, arbitrary: fc.constantFrom({ who: 'Total', when: '' }, { who: '', when: '' }) },
  );
  const files = fc.array(fc.array(row, { maxLength: 8 }), { minLength: 1, maxLength: 4 });

  test.each(['plans', 'contacts'] as const)(
    'loses no row of %s: rows read and rows left out make the rows there are',
    async (list) => {
      await fc.assert(
        fc.asyncProperty(files, async (sheets) => {
          const paths = await Promise.all(
            sheets.map((rows, at) =>
              folder.write(
                `${list}-${at}.csv`,
                csv([
                  headers[list],
                  ...rows.map(({ who, when }) => {
                    if (when === '')
                      return [who, ...headers[list].slice(1).map(() => (who === '' ? '-' : ''))];
                    return list === 'plans' ? planOf(who, when) : contactOf(who, when);
                  }),
                ]),
              ),
            ),
          );
          const read = await sheetsOf(...paths);
          expect(
            read.map(({ rows, skipped }) => rows + skipped.reduce((sum, each) => sum + each.rows, 0)),
          ).toEqual(sheets.map((rows) => rows.length));
          const { rows } = await readWorkbooks(invented, paths, { inspectedOn });
          const kept = (rows.get(list) ?? []).map(
            (each) => `${each.childId} ${each.startedOn ?? each.contactedOn}`,
          );
          expect(kept.sort()).toEqual([...merged(sheets, list)].sort());
        }),
        { numRuns: 60 },
      );
    },
  );
});

/** What should be left of rows in several files, worked out the slow way. */
function merged(
  sheets: readonly (readonly { readonly who: string; readonly when: string }[])[],
  list: 'plans' | 'contacts',
): readonly string[] {
  const rowsOf = (sheet: (typeof sheets)[number]) =>
    sheet
      .filter(({ when }) => when !== '')
      .map(({ who, when }) => ({ who, text: `${who} 2017-04-${when.slice(0, 2)}` }));
  if (list === 'plans') {
    return sheets.flatMap((sheet, at) => {
      const newer = new Set(sheets.slice(at + 1).flatMap((each) => rowsOf(each).map(({ who }) => who)));
      return rowsOf(sheet).flatMap(({ who, text }) => (newer.has(who) ? [] : [text]));
    });
  }
  const most = new Map<string, number>();
  for (const sheet of sheets) {
    const counts = new Map<string, number>();
    for (const { text } of rowsOf(sheet)) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const [text, count] of counts) most.set(text, Math.max(count, most.get(text) ?? 0));
  }
  return [...most].flatMap(([text, count]) => Array.from({ length: count }, () => text));
}

describe('several sheets of one workbook that fit one list', () => {
  const plans = (...children: string[]) => [headers.plans, ...children.map((child) => planOf(child))];
  const read = async (sheets: Parameters<typeof workbookOf>[0], mapped: readonly string[] = []) => {
    const path = await folder.write('several.xlsx', await workbookOf(sheets));
    const mapping = {
      sheets: new Map(mapped.map((name) => [name, 'plans'])),
      columns: new Map(),
      values: new Map(),
    };
    const result = await checkWorkbooks(invented, [path], { inspectedOn, mapping, only: ['plans'] });
    return {
      held: result.files[0]?.sheets.filter(({ list }) => list === 'plans').map(({ sheet }) => sheet),
      notes: result.files[0]?.sheets.flatMap(({ sheet, notes }) => notes.map((note) => `${sheet}: ${note}`)),
      findings: result.findings.map(({ rule, sheet }) => [rule, sheet]),
    };
  };

  test('the copy that Excel numbers is not read, and is named', async () => {
    expect(await read({ 'List 2 (2)': plans('EX-001'), 'List 2': plans('EX-002') })).toEqual({
      held: ['List 2'],
      notes: ['List 2 (2): looks like Plans, which sheet “List 2” fits better; it was not read'],
      findings: [['plans.sheetLeftOut', 'List 2 (2)']],
    });
  });

  test('the sheet with rows is read rather than an empty form of it', async () => {
    const { held } = await read({ 'List 2': plans(), 'List 2 (2)': plans('EX-002') });
    expect(held).toEqual(['List 2 (2)']);
  });

  test('parts that their names number are read together', async () => {
    const { held, findings } = await read({
      'Plans part 1': plans('EX-001'),
      'Plans part 2': plans('EX-002', 'EX-001'),
      Plans_old: plans('EX-003'),
    });
    expect(held).toEqual(['Plans part 1', 'Plans part 2']);
    expect(findings).toEqual([
      ['plans.sheetLeftOut', 'Plans_old'],
      ['plans.repeated', 'Plans part 2'],
    ]);
  });

  test('are read together where a person said so', async () => {
    const { held } = await read({ North: plans('EX-001'), South: plans('EX-002') }, ['North', 'South']);
    expect(held).toEqual(['North', 'South']);
  });
});
