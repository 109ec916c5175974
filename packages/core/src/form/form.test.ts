import { describe, expect, test } from 'vitest';
import { inventedInspection } from '../../test/selection/invented-inspection.js';
import { codeSet } from '../code-set.js';
import { criterion } from '../criterion.js';
import { defineTheme } from '../define-theme.js';
import { code, date, id, number, text, wholeNumber, yesNo } from '../field.js';
import { list } from '../list.js';
import { cite } from '../publication.js';
import { themeManifest } from '../theme-manifest.js';
import { listForm } from './list-form.js';
import { criterionShown } from './shown-criterion.js';
import { stageForm } from './stage-form.js';
import { trackingForm } from './tracking-form.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2017-04',
  edition: '2017',
};
const at = cite(guidance);

const programme = defineTheme({
  id: 'programme',
  title: 'A programme',
  publication: guidance,
  criteria: { 1: criterion(null, at.footnote(15)), 4: criterion('Risks are told early', at.para(9)) },
});

const theme = themeManifest(
  defineTheme({
    id: 'invented',
    title: 'An invented inspection',
    publication: guidance,
    extends: programme,
    criteria: {
      23: criterion('Families get help early', at.para(12)),
      leadership: criterion('Leaders lead', at.para(13), 'Leaders and managers'),
    },
    tool: {
      title: 'Tool for tracking',
      header: [
        'Inspector',
        'Case number',
        { label: 'Does the child have any individual needs?', hint: 'for example a disability' },
        'Timely',
      ],
      source: at.place('Annex B'),
      questions: {
        accurate: { asks: 'Is the area’s own evaluation right?', section: 'Evaluation by the area' },
        timely: { asks: 'Did help come in time?', esn: [1, 4, 23], section: 'Inspector’s evaluation' },
        led: {
          asks: 'Do leaders lead?',
          esn: ['leadership'],
          section: 'Inspector’s evaluation',
          assumes: ['whoLeads'],
        },
      },
    },
    assumptions: {
      whoLeads: {
        says: 'Who leads is not printed',
        choices: { all: 'Whoever is called so' },
        chosen: 'all',
        because: 'it is an example',
        source: at.para(13),
      },
    },
  }),
);
const framework = themeManifest(programme);

describe('the tracking tool as a form', () => {
  const form = trackingForm(theme, { caseNumber: 'EX-001', frameworks: [framework] });
  const [top, area, inspector] = form.sections;

  test('begins with the lines at its top, the case number filled in', () => {
    expect(top?.title).toBeNull();
    expect(
      top?.questions.map((each) => [each.id, each.label, each.hint, each.control, each.filledIn]),
    ).toEqual([
      ['inspector', 'Inspector', null, 'line', null],
      ['caseNumber', 'Case number', null, 'line', 'EX-001'],
      [
        'doesTheChildHaveAny',
        'Does the child have any individual needs?',
        'for example a disability',
        'line',
        null,
      ],
      ['timely2', 'Timely', null, 'line', null],
    ]);
    expect(form.caseNumber).toBe('EX-001');
  });

  test('asks its questions under their printed headings, each answered in a paragraph', () => {
    expect(
      [area, inspector].map((each) => [each?.title, each?.questions.map(({ id: name }) => name)]),
    ).toEqual([
      ['Evaluation by the area', ['accurate']],
      ['Inspector’s evaluation', ['timely', 'led']],
    ]);
    expect(inspector?.questions[0]).toMatchObject({ label: 'Did help come in time?', control: 'paragraph' });
  });

  test('names the assumptions behind its questions', () => {
    expect(form.assumptions.map(({ id: name }) => name)).toEqual(['whoLeads']);
  });

  test('shows the criteria of a question by number and theme, with a summary where there is one', () => {
    expect(inspector?.questions.map(({ criteria }) => criteria)).toEqual([
      [
        { ref: 'programme:ESN-01', shown: 'ESN 01 (programme)', summary: null, heading: null },
        {
          ref: 'programme:ESN-04',
          shown: 'ESN 04 (programme)',
          summary: 'Risks are told early',
          heading: null,
        },
        {
          ref: 'invented:ESN-23',
          shown: 'ESN 23 (invented)',
          summary: 'Families get help early',
          heading: null,
        },
      ],
      [
        {
          ref: 'invented:leadership',
          shown: 'leadership (invented)',
          summary: 'Leaders lead',
          heading: 'Leaders and managers',
        },
      ],
    ]);
  });

  test('without the framework shows its criteria without a summary', () => {
    const [, , alone] = trackingForm(theme).sections;
    expect(alone?.questions[0]?.criteria.map(({ shown, summary }) => [shown, summary])).toEqual([
      ['ESN 01 (programme)', null],
      ['ESN 04 (programme)', null],
      ['ESN 23 (invented)', 'Families get help early'],
    ]);
  });

  test('holds all that a rendering needs, as plain data', () => {
    expect(form).toMatchObject({
      theme: 'invented@2017',
      title: 'Tool for tracking',
      themeTitle: 'An invented inspection',
      publication: guidance,
      source: { at: 'Annex B' },
    });
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    const ids = form.sections.flatMap(({ questions }) => questions.map(({ id: name }) => name));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a tool without lines at its top begins with its questions, and a blank case number is none', () => {
    const plain = { ...theme, tool: theme.tool && { ...theme.tool, header: [] } };
    expect(trackingForm(plain).sections[0]?.title).toBe('Evaluation by the area');
    expect(trackingForm(theme).caseNumber).toBeNull();
    expect(trackingForm(theme).sections[0]?.questions[1]?.filledIn).toBeNull();
  });

  test('of a theme that prints none is refused', () => {
    expect(() => trackingForm(framework)).toThrow(
      'The theme prints no tracking tool: "tool" at programme@2017.',
    );
  });

  test('a reference that names no theme is shown as it stands', () => {
    expect(criterionShown('ESN-04')).toBe('ESN-04');
  });
});

describe('what a stage asks, as a form', () => {
  test('is a table with a row for each child in the order given and a column for each question', () => {
    const form = stageForm(inventedInspection, 'shortlisted', ['EX-009', 'EX-001']);
    expect(form.title).toBe('The lead inspector selects children from all lists');
    expect(form.sections).toEqual([
      {
        kind: 'table',
        title: null,
        about: 'Child unique ID',
        children: ['EX-009', 'EX-001'],
        questions: [
          expect.objectContaining({
            id: 'knownToYouthOffending',
            label: 'Is the child known to the youth offending team?',
            control: 'yesNo',
            type: 'yesNo',
          }),
        ],
      },
    ]);
    expect(form.assumptions.map(({ id: name }) => name)).toEqual(['order']);
  });

  test('of a stage that asks nothing names the children alone, as the lists behind the earlier stage call them', () => {
    const [table] = stageForm(inventedInspection, 'tracked', ['EX-001']).sections;
    expect(table).toMatchObject({
      kind: 'table',
      about: 'Child unique ID',
      children: ['EX-001'],
      questions: [],
    });
  });

  test('of an unknown stage is refused, with the nearest', () => {
    expect(() => stageForm(inventedInspection, 'trackd', [])).toThrow(
      'The theme has no such stage of case selection to ask about: "trackd" at invented@2017/selection. Did you mean "tracked"?',
    );
  });
});

describe('a row of a list, as a form', () => {
  const statuses = codeSet(
    'status',
    'Status',
    { CIN: ['Child in need', 'in need'], CP: 'Protection plan' },
    at.para(3),
  );
  const [cases] = themeManifest(
    defineTheme({
      id: 'invented',
      title: 'An invented inspection',
      publication: guidance,
      lists: {
        cases: list({
          title: 'Cases',
          population: 'All',
          window: {},
          key: 'childId',
          source: at.para(2),
          fields: {
            childId: id('Child unique ID'),
            status: code('Status', statuses),
            seenOn: date('Date last seen', { hint: 'the last visit' }),
            seenAlone: yesNo('Was the child seen alone?'),
            visits: wholeNumber('Number of visits'),
            hours: number('Hours', { strength: 'may' }),
            worker: text('Allocated worker'),
          },
          applies: (row) => ({ seenAlone: row.seenOn.isPresent() }),
        }),
      },
    }),
  ).lists;

  test('asks for each field in printed order with the control of its type', () => {
    if (!cases) throw new Error('the list is lost');
    const form = listForm(cases);
    const [section] = form.sections;
    expect(section?.questions.map((each) => [each.id, each.control, each.strength, each.least])).toEqual([
      ['childId', 'line', 'must', null],
      ['status', 'choice', 'should', null],
      ['seenOn', 'date', 'should', null],
      ['seenAlone', 'yesNo', 'should', null],
      ['visits', 'number', 'should', 0],
      ['hours', 'number', 'may', null],
      ['worker', 'line', 'should', null],
    ]);
    expect(section?.questions[1]?.choices).toEqual([
      { code: 'CIN', label: 'Child in need' },
      { code: 'CP', label: 'Protection plan' },
    ]);
    expect(section?.questions[2]?.hint).toBe('the last visit');
    expect(section?.questions[3]?.appliesWhen).toEqual({
      kind: 'present',
      value: { kind: 'field', field: 'seenOn', type: 'date' },
    });
    expect([form.theme, form.title, form.publication]).toEqual(['invented@2017', 'Cases', null]);
  });

  test('given its theme, cites the publication and the assumptions behind it', () => {
    const [, inNeed] = inventedInspection.lists;
    if (!inNeed) throw new Error('the list is lost');
    const form = listForm(inNeed, inventedInspection);
    expect(form.publication?.number).toBe('EX-1');
    expect(form.assumptions.map(({ id: name }) => name)).toEqual(['genders', 'neglect']);
  });
});
