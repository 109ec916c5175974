import {
  cite,
  code,
  codeSet,
  criterion,
  date,
  defineTheme,
  derive,
  diffThemes,
  id,
  list,
  statement,
  themeManifest,
  when,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { referencePages } from '../src/index.js';

const publication = (edition: string) => ({
  number: 'EX-300',
  title: 'Looking into plans | and more',
  publisher: 'Invented Inspectorate',
  published: `${edition}-04`,
  edition,
});

const at = cite(publication('2020'));
const status = codeSet('status', 'Status', { O: 'Open', C: 'Closed' }, at.para(3));
const plans = list({
  number: 4,
  title: 'Plans <of> help',
  population: 'Children with a plan',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'startedOn', to: 'endedOn' },
  source: at.para(2),
  fields: {
    childId: id('Child unique ID'),
    startedOn: date('Start date'),
    endedOn: date('End date'),
    status: code('Status', status),
    wasAsked: yesNo('Was the child asked?', { assumes: ['asking'] }),
  },
  applies: (row) => ({ endedOn: row.status.is('C') }),
  rules: (row) => ({
    closedPlansEnd: {
      says: 'A closed plan has an end',
      expect: when(row.status.is('C'), row.endedOn.isPresent()),
    },
  }),
});

const first = defineTheme({
  id: 'plans',
  title: 'Looking into plans',
  publication: publication('2020'),
  ages: [7, 15],
  criteria: { 1: criterion('Plans help', at.para(4)), 2: criterion(null, at.footnote(1)) },
  lists: { plans },
  selection: {
    chosen: {
      says: 'The inspector chooses',
      by: 'leadInspector',
      count: { min: 5, max: 7 },
      from: ['plans'],
      source: at.para(5),
    },
  },
  timeline: {
    listGiven: {
      says: 'The list is given',
      by: 'localAuthority',
      due: { week: 1, weekday: 'Wednesday', day: 1, time: '15:00' },
      provides: ['plans'],
      source: at.para(6),
    },
    reported: { says: 'The report is sent', by: 'leadInspector', due: null, source: at.para(7) },
  },
  requests: [
    ['1.1', { title: 'Audits', agency: 'localAuthority', onlyWhen: 'there are audits', source: at.para(8) }],
  ],
  guidance: {
    scope: { title: 'Scope', statements: { all: statement('Every plan is looked at', at.para(9)) } },
  },
  assumptions: {
    asking: {
      says: 'Who asks is left open.',
      choices: { anyone: 'anyone may ask', worker: 'the worker asks' },
      chosen: 'worker',
      because: 'the worker keeps the plan',
      source: at.para(3),
    },
  },
});

const later = cite(publication('2022'));
const second = defineTheme({
  id: 'plans',
  title: 'Looking into plans',
  publication: publication('2022'),
  lists: { plans: derive(first.lists.plans, { source: later.para(2), window: { months: 3 } }) },
  assumptions: { asking: first.assumptions.asking ?? (undefined as never) },
});

const themes = [themeManifest(first), themeManifest(second)];
const files = new Map(referencePages(themes).map(({ path, content }) => [path, content]));
const page = files.get('plans-2020.md') ?? '';

describe('a reference page', () => {
  test('shows every list with its fields, codes and rules, with labels and never names', () => {
    expect(page).toContain('### List 4: Plans &lt;of&gt; help');
    expect(page).toContain(
      'the 6 months before the inspection, and those current at the point of inspection',
    );
    expect(page).toMatch(/\| End date \| date \| should, when .*Status.* \|/);
    expect(page).toContain('| C | Closed |');
    expect(page).toMatch(/\| A closed plan has an end \| [^|]*Status[^|]*End date[^|]* \| must fix \|/);
    expect(page).not.toMatch(/endedOn|startedOn|wasAsked/);
  });

  test('shows milestones with their numbers in picture and table, and says where no day is printed', () => {
    expect(page).toContain('| 1 | The list is given | Local authority | Week 1, Wednesday, day 1, 15:00 |');
    expect(page).toContain('| 2 | The report is sent | Lead inspector | No day stated |');
    expect(files.get('pictures/plans-2020-timeline.svg')).toContain(
      '<title>1. The list is given: week 1, Wednesday, day 1, 15:00</title>',
    );
  });

  test('shows the stages of selection with their numbers in picture and text', () => {
    expect(page).toContain('How many: 5 to 7');
    expect(files.get('pictures/plans-2020-selection.svg')).toContain('Chosen: 5 to 7');
  });

  test('names the place of every fact and links to the assumptions it rests on', () => {
    expect(page).toContain('EX-300 (2020), para 2; assumes [asking](#assumption-asking)');
    expect(page).toContain('### Assumption asking');
    expect(page).toContain('the worker asks **(chosen)**');
  });

  test('says of a criterion that is not printed that it is not', () => {
    expect(page).toContain('| plans:ESN-02 | named by our sources, not printed in them |');
  });

  test('leads with links to its parts, each of which is there', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to ?? '');
    const headings = [...page.matchAll(/^#+ (.+)$/gm)].map(([, text]) =>
      (text ?? '').toLowerCase().replaceAll(' ', '-'),
    );
    expect(links.filter((to) => !headings.includes(to))).toEqual([]);
  });

  test('of a later edition tells every change, as the difference of the themes does', () => {
    const [before, after] = themes;
    if (!before || !after) throw new Error('no themes');
    const changes = (files.get('plans-2022.md') ?? '').split('## Changes since 2020')[1] ?? '';
    expect([...changes.matchAll(/^- /gm)]).toHaveLength(diffThemes(before, after).changes.length);
    expect(page).not.toContain('## Changes');
  });

  test('keeps the columns of its tables whatever a text holds', () => {
    for (const content of files.values()) {
      const lines = content.split('\n').filter((line) => line.startsWith('|'));
      for (const [at, line] of lines.entries()) {
        if (!/^\| ---/.test(line)) continue;
        const columns = (text: string) => text.replaceAll('\\|', '').split('|').length;
        expect(columns(lines[at - 1] ?? '')).toBe(columns(line));
        expect(columns(lines[at + 1] ?? line)).toBe(columns(line));
      }
    }
  });

  test('is the same to the byte for the same theme', () => {
    expect(referencePages(themes)).toEqual(referencePages(themes));
  });
});
