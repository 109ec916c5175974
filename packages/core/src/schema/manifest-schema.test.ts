import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import published from '../../manifest.schema.json' with { type: 'json' };
import { list as anyList } from '../../test/check/arbitraries.js';
import {
  alsoOn,
  bound,
  cite,
  code,
  codeSet,
  countedIn,
  criterion,
  date,
  defineTheme,
  derive,
  id,
  list,
  not,
  number,
  sameAcross,
  statement,
  text,
  themeManifest,
  wholeNumber,
  yesNo,
} from '../index.js';
import { manifestJsonSchema, themeManifestSchema } from './index.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020-01',
  edition: '2020',
};
const at = cite(guidance);
const about = { population: 'All', window: { months: 3 }, key: 'childId', source: at.para(2) } as const;
const childId = id('Child unique ID', { meaning: 'person' });

const contacts = list({
  ...about,
  number: 1,
  title: 'Contacts',
  eventOn: 'contactedOn',
  rows: { min: 1, max: 20 },
  fields: {
    childId,
    bornOn: date('Date of birth', {
      meaning: 'bornOn',
      aliases: ['DOB'],
      hint: 'As on the birth certificate',
    }),
    contactedOn: date('Date of contact', { assumes: ['contactDay'] }),
    hours: number('Hours'),
    contacts: wholeNumber('Contacts in the last 12 months', { lookBackMonths: 12 }),
    reason: text('Reason', { strength: 'may' }),
    status: code('Status', codeSet('status', 'Status', { CIN: ['Child in need', 'in need'] }, at.para(3))),
    seen: yesNo('Seen?'),
  },
  applies: (row) => ({ reason: row.status.isOneOf(['CIN']) }),
  otherwise: { reason: 'open' },
  rules: (row) => ({
    ofAge: {
      says: 'The child is under 18',
      expect: row.bornOn.yearsUntil(bound('inspectedOn')).isBetween(0, 17).and(not(row.seen.isBlank())),
      severity: 'check',
      fix: 'Correct the date of birth',
      passes: { bornOn: '2010-01-01', seen: true },
      fails: { bornOn: '1990-01-01', seen: true },
    },
    recent: {
      says: 'The contact is recent',
      expect: row.contactedOn.isOnOrAfter(bound('windowOpensOn').plusMonths(-1)),
    },
  }),
});

const plans = derive(contacts, {
  source: at.para(14),
  title: 'Plans',
  omit: ['hours'],
  because: 'Not asked for',
  assumes: ['contactDay'],
});

const framework = defineTheme({
  id: 'framework',
  title: 'A framework',
  publication: guidance,
  criteria: { 1: criterion(null, at.para(1)) },
});

const theme = themeManifest(
  defineTheme({
    id: 'example',
    title: 'An example',
    publication: guidance,
    extends: framework,
    ages: [7, 15],
    criteria: {
      23: criterion('Families get help early', at.para(12), 'Help'),
      named: criterion('Named', at.para(13)),
    },
    lists: {
      contacts,
      plans,
    },
    across: {
      born: sameAcross({ field: 'bornOn', says: 'A child has one date of birth', source: at.para(4) }),
      also: alsoOn({ list: 'plans', also: 'contacts', says: 'A plan follows a contact', source: at.para(4) }),
      counted: countedIn({
        list: 'plans',
        field: 'contacts',
        counts: 'contacts',
        on: 'contactedOn',
        months: 12,
        says: 'A count counts its rows',
        source: at.para(4),
      }),
    },
    selection: {
      shortlisted: {
        says: 'Twenty children are chosen',
        by: 'leadInspector',
        count: 20,
        from: ['contacts'],
        source: at.para(17),
        eligible: (child) => ({ seen: { says: 'The child was seen', expect: child.seen.is(true) } }),
        strata: ['seen', 'age'],
        asks: { known: yesNo('Known?') },
      },
    },
    timelineAnchor: { notifiedOn: 'Monday', dayOneAfter: 1, source: at.para(18) },
    timeline: {
      shortlistMade: {
        says: 'The children are chosen',
        by: 'leadInspector',
        due: { week: 1, weekday: 'Wednesday', day: 1, time: '09:30' },
        provides: ['shortlisted'],
        source: at.para(17),
      },
      listsHandedOver: {
        says: 'The lists are handed over',
        by: 'localAuthority',
        due: { after: { event: 'notified', workingDays: 2 }, time: 'midday' },
        asPrinted: 'by midday of the second day',
        provides: ['contacts', 'plans'],
        stage: 1,
        source: at.para(17),
      },
      letter: {
        says: 'A letter is published',
        by: 'inspectorate',
        due: null,
        onlyWhen: 'there are concerns',
        source: at.para(30),
      },
    },
    requests: [['1.1', { title: 'Structure', agency: 'localAuthority', months: 12, source: at.para(19) }]],
    caseDocuments: {
      chronology: {
        title: 'Chronology',
        agency: 'police',
        onlyWhen: 'the child is known',
        source: at.para(20),
      },
    },
    tool: {
      title: 'Tracking',
      header: ['Inspector', { label: 'Child', hint: 'The id alone' }],
      questions: {
        early: { asks: 'Was help early?', esn: [1, 23], section: 'Help', assumes: ['contactDay'] },
      },
      source: at.para(21),
      assumes: ['contactDay'],
    },
    guidance: {
      scope: { title: 'Scope', statements: { ages: statement('Ages 7 to 15', at.para(5), ['contactDay']) } },
    },
    assumptions: {
      contactDay: {
        says: 'Which day counts',
        choices: { received: 'The day it came in', decided: 'The day of the decision' },
        chosen: 'received',
        because: 'The text names the contact',
        source: at.para(6),
      },
    },
  }),
);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the schema of a manifest', () => {
  test('gives a theme with every kind of part back exactly', () => {
    expect(themeManifestSchema.parse(throughJson(theme))).toStrictEqual(theme);
  });

  test('gives any list back exactly', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const manifest = { ...theme, lists: [list] };
        expect(themeManifestSchema.parse(throughJson(manifest))).toStrictEqual(throughJson(manifest));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test.each([
    ['a key it does not know', { ...theme, colour: 'red' }],
    ['another major version of the format', { ...theme, formatVersion: 99 }],
    ['a condition of no known kind', withExpect({ kind: 'nearly', left: 1 })],
    [
      'a literal of another type than it says',
      withExpect({ kind: 'blank', value: { kind: 'literal', type: 'date', value: '2017-02-30' } }),
    ],
    [
      'a shift by part of a month',
      withExpect({
        kind: 'blank',
        value: { kind: 'shift', date: { kind: 'bound', name: 'listedOn' }, unit: 'months', by: 0.5 },
      }),
    ],
  ])('refuses %s', (_what, manifest) => {
    expect(themeManifestSchema.safeParse(throughJson(manifest)).success).toBe(false);
  });

  test('is published as JSON Schema just as it is here (`npm run schema` writes it)', () => {
    expect(manifestJsonSchema()).toEqual(published);
  });
});

function withExpect(expect: unknown): unknown {
  const [first] = theme.lists;
  return { ...theme, lists: [{ ...first, rules: [{ ...first?.rules[0], expect }] }] };
}
