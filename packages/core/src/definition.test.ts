import { describe, expect, test } from 'vitest';
import {
  cite,
  code,
  codeSet,
  createRegistry,
  criterion,
  date,
  defineTheme,
  derive,
  id,
  list,
  type Row,
  themeManifest,
  wholeNumber,
  yesNo,
} from './index.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};
const at = cite(guidance);
const statuses = codeSet(
  'status',
  'Status',
  { CIN: 'Child in need', CP: 'Child protection plan' },
  at.para(3),
);

const framework = defineTheme({
  id: 'framework',
  title: 'F',
  publication: guidance,
  criteria: { 1: criterion(null, at.para(1)) },
});

const base = list({
  number: 6,
  title: 'Children in need',
  population: 'All',
  window: { months: 3, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'startedOn', to: 'closedOn' },
  source: at.para(2),
  fields: {
    childId: id('Child unique ID', { meaning: 'person' }),
    bornOn: date('Date of birth', { meaning: 'bornOn' }),
    age: wholeNumber('Age', { least: -1 }),
    startedOn: date('CIN start date'),
    closedOn: date('CIN closure date', { strength: 'may' }),
    status: code('Status', statuses),
  },
  rules: (row) => ({
    closedAfterStart: {
      says: 'A case closes on or after the day it started',
      expect: row.closedOn.isOnOrAfter(row.startedOn),
      passes: { startedOn: '2017-01-01', closedOn: '2017-01-02' },
      fails: { startedOn: '2017-01-03', closedOn: '2017-01-02' },
    },
  }),
});

describe('the definition API', () => {
  test('a derived list keeps its printed order and its fields keep their origin', () => {
    const first = defineTheme({
      id: 'first',
      title: 'First',
      publication: guidance,
      lists: { childrenInNeed: base },
    });
    const derived = derive(first.lists.childrenInNeed, {
      source: at.para(14),
      relabel: { startedOn: 'Child in need start date' },
      omit: ['status'],
      because: 'not asked',
      add: { lived: yesNo('Lived with neglect', at.footnote(10)) },
      order: ['childId', 'lived', 'bornOn', 'age', 'startedOn', 'closedOn'],
      applies: (row) => ({ closedOn: row.startedOn.isPresent() }),
    });
    type R = Row<typeof derived>;
    const row: R = {
      childId: 'EX-001',
      lived: true,
      bornOn: '2010-01-01',
      age: 7,
      startedOn: null,
      closedOn: null,
    };
    expect(row.lived).toBe(true);
    const second = defineTheme({
      id: 'second',
      title: 'S',
      publication: guidance,
      extends: framework,
      ages: [7, 15],
      lists: { childrenInNeed: derived },
      criteria: { 23: criterion('x', at.para(1)) },
      selection: {
        shortlisted: {
          says: 'x',
          by: 'leadInspector',
          count: 20,
          from: ['childrenInNeed'],
          source: at.para(17),
          eligible: (child) => ({ lived: { says: 'lived', expect: child.lived.is(true) } }),
          asks: { known: yesNo('Known?') },
        },
        tracked: {
          says: 'y',
          by: 'leadInspector',
          count: { min: 5, max: 7 },
          from: ['shortlisted'],
          source: at.para(18),
        },
      },
      timeline: {
        a: {
          says: 'x',
          by: 'y',
          due: { week: 1, weekday: 'Wednesday', day: 1, time: '17:30' },
          provides: ['shortlisted', 'childrenInNeed'],
          source: at.para(17),
        },
      },
      tool: {
        title: 't',
        header: ['Inspector'],
        source: at.para(1),
        questions: { q: { asks: '?', esn: [1, 23], section: 's' } },
      },
    });
    const manifest = themeManifest(second);
    expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
    expect(manifest.lists[0]?.fields.map((f) => f.id)).toEqual([
      'childId',
      'lived',
      'bornOn',
      'age',
      'startedOn',
      'closedOn',
    ]);
    expect(manifest.lists[0]?.fields[0]?.origin).toBe('first@2020/childrenInNeed');
    expect(manifest.lists[0]?.derivedFrom).toBe('first@2020/childrenInNeed');
    expect(manifest.tool?.questions[0]?.criteria).toEqual(['framework:ESN-01', 'second:ESN-23']);
    expect(createRegistry([framework, second]).find('second').theme.title).toBe('S');
    const asking = (esn: 1 | 23) => ({
      title: 't',
      header: [],
      source: at.para(1),
      questions: { q: { asks: '?', esn: [esn], section: 's' } },
    });
    // @ts-expect-error 24 is defined by neither theme nor framework
    const unknownCriterion = () => asking(24);
    const withTool = () =>
      defineTheme({
        id: 'bad',
        title: 'S',
        publication: guidance,
        extends: framework,
        criteria: { 24: criterion('x', at.para(1)) },
        // @ts-expect-error 23 is defined by neither theme nor framework
        tool: asking(23),
      });
    const providesNothing = () =>
      defineTheme({
        id: 'bad',
        title: 'S',
        publication: guidance,
        lists: { childrenInNeed: derived },
        // @ts-expect-error no such list
        timeline: { a: { says: 'x', by: 'y', due: null, provides: ['nothing'], source: at.para(17) } },
      });
    const drawsFromNothing = () =>
      defineTheme({
        id: 'bad',
        title: 'S',
        publication: guidance,
        lists: { childrenInNeed: derived },
        // @ts-expect-error no such list
        selection: { a: { says: 'x', by: 'y', count: 1, from: ['nothing'], source: at.para(17) } },
      });
    // @ts-expect-error omitting a field the base lacks
    const omitsUnknown = () => derive(base, { source: at.para(1), omit: ['colour'], because: 'x' });
    const readsOmitted = () =>
      derive(base, {
        source: at.para(1),
        omit: ['status'],
        because: 'x',
        // @ts-expect-error reading an omitted field
        rules: (row) => ({ x: { says: '', expect: row.status.isPresent() } }),
      });
    const comparesDateWithNumber = () =>
      derive(base, {
        source: at.para(1),
        // @ts-expect-error comparing a date with a number
        rules: (row) => ({ x: { says: '', expect: row.startedOn.isOnOrAfter(row.age) } }),
      });
    const unknownCode = () =>
      derive(base, {
        source: at.para(1),
        // @ts-expect-error a code outside its code set
        rules: (row) => ({ x: { says: '', expect: row.status.is('XX') } }),
      });
    const spreadOverNothing = () =>
      defineTheme({
        id: 'bad',
        title: 'S',
        publication: guidance,
        lists: { childrenInNeed: derived },
        selection: {
          a: {
            says: 'x',
            by: 'y',
            count: 1,
            from: ['childrenInNeed'],
            // @ts-expect-error no list has such a field
            strata: ['colour'],
            source: at.para(17),
          },
        },
      });
    // @ts-expect-error neither blank nor open
    const otherwiseUnheard = () => derive(base, { source: at.para(1), otherwise: { closedOn: 'shut' } });
    expect([
      spreadOverNothing,
      otherwiseUnheard,
      unknownCriterion,
      withTool,
      providesNothing,
      drawsFromNothing,
      omitsUnknown,
      readsOmitted,
      comparesDateWithNumber,
      unknownCode,
    ]).toHaveLength(10);
  });
});
