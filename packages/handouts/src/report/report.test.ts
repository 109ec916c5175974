import {
  actionPlanManifest,
  cite,
  codeSet,
  commonActionPlan,
  criterion,
  defineTheme,
  measure,
  readActionPlan,
  themeManifest,
  when,
  yesNo,
} from '@deepdive/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { docxParts, paragraphsOf } from '../../test/docx-parts.js';
import { exampleRecord, exampleTheme, hostile } from '../../test/samples.js';
import type { InspectionReport } from './inspection-report.js';
import { reportDocument } from './report-document.js';
import { reportPage } from './report-page.js';
import type { ReportPart } from './report-part.js';
import { reportSections, reportTitle } from './report-sections.js';

afterEach(() => {
  vi.useRealTimers();
});

const publication = {
  number: 'EX-9',
  title: 'How lamps are inspected',
  publisher: 'Example inspectorate',
  published: '2020',
  edition: '2020',
};
const at = cite(publication);
const scale = codeSet('grades', 'Grades', { good: 'Good', poor: 'Poor' }, at.para(3));

const judged = themeManifest(
  defineTheme({
    id: 'lamps',
    title: 'Lamps',
    publication,
    criteria: {
      1: criterion('Every lamp is lit', at.para(4)),
      2: criterion('Every lamp is clean', at.para(4)),
    },
    judgements: {
      overall: { title: 'Overall light', kind: 'overall', scale, source: at.para(3) },
      oil: { title: 'Oil', kind: 'key', scale, source: at.para(3) },
    },
    facts: { wasDark: yesNo('The house was dark') },
    limitingRules: (grade) => ({
      darkIsPoor: {
        says: 'A dark house is poor',
        expect: when(grade.wasDark.is(true), grade.overall.is('poor')),
        strength: 'always',
        source: at.para(5),
      },
    }),
    measures: {
      ships: measure({
        title: 'Ships that passed',
        says: 'How many ships passed',
        because: 'no list tells it',
        source: at.para(6),
      }),
    },
    assumptions: {
      dusk: {
        says: 'When a lamp must be lit',
        choices: { sunset: 'at sunset', dark: 'when it is dark' },
        chosen: 'sunset',
        because: 'the almanac prints it',
        source: at.para(7),
      },
    },
  }),
);

const planRow = (row: number, cells: Readonly<Record<string, string>>) => ({
  sheet: 'Plan',
  row,
  repeatsHeaders: false,
  cells: Object.fromEntries(
    Object.entries(cells).map(([field, raw]) => [field, { cell: `A${row}`, raw, value: raw }]),
  ),
});

const reading = readActionPlan(
  actionPlanManifest(commonActionPlan),
  [
    planRow(2, { issue: 'Lamps' }),
    planRow(3, { reference: 'A1', action: 'Buy oil', lead: 'Keeper', dueOn: '2020-05-01' }),
    planRow(4, { reference: 'A2', action: 'Clean the glass', lead: 'Mate', dueOn: '2020-07-01' }),
  ],
  { asOf: '2020-06-01', readDate: () => null, columns: ['reference', 'action', 'lead', 'dueOn'] },
);

const signed = { by: 'Ada Example', at: '2020-05-05T09:30:00.000Z' };

const report: InspectionReport = {
  theme: judged,
  area: 'Exampleshire',
  notified: '2020-05-04',
  inspectedOn: '2020-05-05',
  events: { reportReceived: '2020-05-20' },
  asOf: '2020-06-01',
  lists: [],
  versions: [],
  selections: [],
  criteria: judged.criteria.map((each, place) => ({
    criterion: each,
    pieces: place === 0 ? 3 : 0,
    children: place === 0 ? 2 : 0,
  })),
  grades: {
    grades: { overall: 'good' },
    reasons: { overall: 'The lamps burnt.' },
    facts: { wasDark: true },
    ...signed,
  },
  measures: [
    {
      result: {
        id: 'ships',
        title: 'Ships that passed',
        says: 'How many ships passed',
        section: null,
        computable: 'not',
        because: 'no list tells it',
        value: null,
        outOf: null,
        percentage: null,
        inWords: null,
        groups: null,
        openRows: 0,
        notGiven: [],
        printed: [],
        source: at.para(6),
        assumes: [],
      },
      wording: { says: 'Some forty ships passed.', because: 'the log of the harbour', ...signed },
    },
  ],
  plan: { reading, due: '2020-06-15' },
  assumptions: judged.assumptions.map((assumption) => ({
    assumption,
    chosen: { reading: 'dark', because: 'the fog', ...signed },
    isFollowed: false,
  })),
  head: { number: 12, seal: 'a'.repeat(64) },
};

const selected: InspectionReport = {
  ...report,
  theme: exampleTheme,
  criteria: [],
  grades: null,
  measures: [],
  plan: null,
  assumptions: [],
  lists: exampleTheme.lists.map((list, place) => ({
    list,
    version: place === 0 ? 2 : null,
    rows: place === 0 ? 1234 : 0,
    mustFix: place === 0 ? 3 : 0,
    check: 0,
    missing: place === 0 ? ['Date of leaving'] : [],
  })),
  versions: [
    {
      version: 2,
      listedOn: '2020-05-04',
      files: [{ name: 'lists.xlsx', sha256: 'b'.repeat(64) }],
      ...signed,
    },
  ],
  selections: [
    { record: exampleRecord, state: 'confirmed', numberOfSwaps: 1, digest: 'c'.repeat(64), ...signed },
  ],
};

function textsOfPart(part: ReportPart): readonly string[] {
  switch (part.kind) {
    case 'text':
    case 'heading':
      return [part.text];
    case 'facts':
      return part.of.flat();
    case 'table':
      return [part.caption, ...part.columns.map(({ title }) => title), ...part.rows.flat(2)];
  }
}

/** Every text of a report, in its order. */
const textsOf = (given: InspectionReport): readonly string[] =>
  reportSections(given).flatMap(({ title, parts }) => [title, ...parts.flatMap(textsOfPart)]);

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

describe('a report tells', () => {
  const told = textsOf(report).join('\n');

  test('grades with reasons, what does not fit among them, and what is not decided', () => {
    expect(told).toMatch(/Overall light\nGood\nThe lamps burnt\.\nOil\nNot yet decided/);
    expect(told).toMatch(/A dark house is poor\nAlways\nEX-9 \(2020\), para 5/);
  });

  test('criteria with nothing as well as those with evidence', () => {
    expect(told).toContain('1 criterion has no evidence.');
    expect(told).toMatch(/ESN 01 \(lamps\)\nEvery lamp is lit\n3\n2/);
  });

  test('the words of a person beside what the lists tell', () => {
    expect(told).toMatch(
      /Some forty ships passed\.\nWorded by Ada Example, 5 May 2020 at 09:30 UTC\. The log of the harbour\.\nFrom the lists: Cannot be computed: no list tells it/,
    );
  });

  test('the plan with what is late first, and rows that are no actions', () => {
    expect(told).toContain('On 1 June 2020: 2 actions, 1 overdue, 1 open.');
    expect(told).toContain('The plan is due Monday 15 June 2020.');
    expect(told).toMatch(/Buy oil\nA1\nKeeper\n1 May 2020\nOverdue, 31 days late/);
    expect(told).toMatch(/A heading\n1\nPlan: row 2/);
  });

  test('a reading that somebody chose, and that what is computed does not follow it', () => {
    expect(told).toContain('When it is dark. What is computed still follows the theme: At sunset.');
    expect(told).toContain('Ada Example, 5 May 2020 at 09:30 UTC: the fog.');
  });

  test('where the record ends', () => {
    expect(told).toContain(`Ends at entry\n12\nSeal\n${'a'.repeat(64)}`);
  });
});

test('lists come with their findings and digests; a selection with its digest and without its children', () => {
  const told = textsOf(selected).join('\n');
  expect(told).toMatch(/List 1: Children of keepers\nVersion 2; no column for Date of leaving\n1,234\n3\n0/);
  expect(told).toMatch(/List 2: Visits by boat\nNot received\n\n\n/);
  expect(told).toContain(`lists.xlsx: ${'b'.repeat(64)}`);
  expect(told).toContain('c'.repeat(64));
  expect(told).toContain(exampleRecord.seed);
  const children = [...exampleRecord.selected, ...exampleRecord.substitutes].map(({ child }) => child);
  expect(children.length).toBeGreaterThan(0);
  for (const child of children) expect(told).not.toContain(child);
});

test('what nobody recorded is said to be missing, and why', () => {
  const untold = report.measures.map((each) => ({ ...each, wording: null }));
  const told = textsOf({ ...report, grades: null, plan: null, measures: untold }).join('\n');
  expect(told).toMatch(/Ships that passed\nNo statement yet\nCannot be computed: no list tells it/);
  expect(told).toContain('No judgement is recorded.');
  expect(told).toContain('No action is recorded.');
});

test('figures of groups stand beside a statement, and those that may point at one person are pointed out', () => {
  const [measured] = report.measures;
  if (!measured) throw new Error('the sample has a measure');
  const exactly = (count: number) => ({ least: count, most: count });
  const withGroups = (count: number): string =>
    textsOf({
      ...report,
      measures: [
        {
          wording: null,
          result: {
            ...measured.result,
            computable: 'wholly',
            because: null,
            value: exactly(40),
            groups: [{ label: 'Under sail', value: exactly(count), outOf: null, percentage: null }],
          },
        },
      ],
    }).join('\n');
  expect(withGroups(4)).toMatch(/Ships that passed\n40\nUnder sail: 4/);
  expect(withGroups(4)).toContain('Groups of fewer than 5 may point at one person');
  expect(withGroups(5)).not.toContain('may point at one person');
});

describe.each([
  ['with judgements and a plan', report],
  ['with lists and a selection', selected],
] as const)('%s', (_, given) => {
  const wanted = textsOf(given).filter((text) => text !== '');

  test('the page shows every text of the report', () => {
    const shown = plain(reportPage(given));
    for (const text of wanted) expect(shown).toContain(text);
  });

  test('the Word document, read back, holds every text of the report in its order', async () => {
    const body = docxParts(await reportDocument(given)).get('word/document.xml') ?? '';
    const texts = paragraphsOf(body)
      .map(({ text }) => plain(text))
      .filter((text) => text !== '');
    expect(texts).toEqual([reportTitle(given), ...wanted]);
  });
});

test('the Word document has real headings, heads that repeat, British English, and tells nothing of the machine', async () => {
  const parts = docxParts(await reportDocument(report));
  const body = parts.get('word/document.xml') ?? '';
  const headings = paragraphsOf(body).filter(({ style }) => style === 'Heading2');
  expect(headings.map(({ text }) => text)).toEqual(reportSections(report).map(({ title }) => title));
  const tables = reportSections(report).flatMap((section) =>
    section.parts.filter(({ kind }) => kind === 'table'),
  );
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:creator>Deepdive</dc:creator>');
  expect(core).not.toMatch(/created|modified|lastModifiedBy/);
});

test('the same report gives the same bytes on any day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2020-01-02T03:04:05Z');
  const first = await reportDocument(report);
  vi.setSystemTime('2031-02-03T14:05:06Z');
  expect(Buffer.from(await reportDocument(report)).equals(Buffer.from(first))).toBe(true);
});

test('a hostile text is shown as it is and runs nothing', async () => {
  const given = { ...report, area: hostile };
  expect(reportPage(given)).not.toContain('<script>alert');
  const body = docxParts(await reportDocument(given)).get('word/document.xml') ?? '';
  expect(body).toContain('&lt;script&gt;alert');
});
