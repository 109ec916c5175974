import {
  code,
  codeSet,
  convention,
  date,
  defineTheme,
  id,
  list,
  number,
  type Outcomes,
  type RowValues,
  text,
  themeManifest,
  unspecified,
  wholeNumber,
  yesNo,
} from '../../src/index.js';

const source = convention('invented');
const publication = {
  number: 'EX-9',
  title: 'Programme',
  publisher: 'Invented',
  published: '2016',
  edition: '2016',
};
const person = () => id('Person', { meaning: 'person' });
const family = () => id('Family', { meaning: 'family' });

/** Lists of an invented programme for families: every way in which a row can be placed in time and name somebody. */
export const lists = {
  families: list({
    title: 'Families',
    population: 'Families',
    unit: 'family',
    window: {},
    key: 'familyId',
    eventOn: 'engagedOn',
    source,
    fields: { familyId: family(), engagedOn: date('Engaged on') },
  }),
  members: list({
    title: 'Members',
    population: 'Members',
    unit: 'event',
    window: {},
    key: 'personId',
    spell: { from: 'joinedOn', to: 'leftOn' },
    source,
    fields: {
      personId: person(),
      familyId: family(),
      bornOn: date('Born on', { meaning: 'bornOn' }),
      isParent: yesNo('Is a parent'),
      joinedOn: date('Joined on'),
      leftOn: date('Left on'),
    },
  }),
  offences: list({
    title: 'Offences',
    population: 'Offences',
    unit: 'event',
    window: {},
    key: 'personId',
    eventOn: 'committedOn',
    source,
    fields: {
      personId: person(),
      committedOn: date('Committed on'),
      provenOn: date('Proven on'),
      heardOn: date('Heard on'),
      isProven: yesNo('Proven'),
      kind: text('Kind'),
      hours: wholeNumber('Hours ordered'),
      balance: number('Balance'),
    },
  }),
  claims: list({
    title: 'Benefit claims',
    population: 'Claims',
    unit: 'event',
    window: {},
    key: 'personId',
    spell: { from: 'startedOn', to: 'endedOn' },
    source,
    fields: {
      personId: person(),
      familyId: family(),
      startedOn: date('Started on'),
      endedOn: date('Ended on'),
      checkedOn: date('Checked on'),
      isProven: yesNo('Checked'),
      kind: text('Kind of claim'),
      hours: wholeNumber('Hours of work'),
      balance: number('Arrears'),
    },
  }),
  visits: list({
    title: 'Visits',
    population: 'Visits',
    unit: 'event',
    window: {},
    key: 'familyId',
    eventOn: 'visitedOn',
    source,
    fields: {
      familyId: family(),
      visitedOn: date('Visited on'),
      isProven: yesNo('Seen'),
      kind: text('By'),
      hours: wholeNumber('Sessions attended'),
      balance: wholeNumber('Sessions offered'),
    },
  }),
  notes: list({
    title: 'Notes',
    population: 'Notes without a date',
    unit: 'event',
    window: {},
    key: 'familyId',
    source,
    fields: {
      familyId: family(),
      readOn: date('Read on'),
      isProven: yesNo('Read'),
      kind: text('Kind of note'),
      hours: wholeNumber('Pages'),
      balance: number('Cost'),
    },
  }),
  terms: list({
    title: 'Terms',
    population: 'Terms',
    unit: 'event',
    window: {},
    key: 'termId',
    spell: { from: 'startedOn', to: 'endedOn' },
    source,
    fields: { termId: id('Term'), startedOn: date('First day'), endedOn: date('Last day') },
  }),
  judgements: list({
    title: 'Judgements',
    population: 'Judgements',
    unit: 'event',
    window: {},
    key: 'familyId',
    eventOn: 'judgedOn',
    source,
    fields: {
      familyId: family(),
      personId: id('Person judged', { meaning: 'person', strength: 'may' }),
      indicator: code('Indicator', codeSet('i', 'Indicators', { X1: 'X1', X2: 'X2' }, source)),
      ground: text('Ground'),
      isMet: yesNo('Met'),
      author: text('Author'),
      judgedOn: date('Judged on'),
    },
  }),
} as const;

/** What two readings of one assumption allow. */
const joined = {
  says: 'How two parts are joined',
  choices: { or: 'Either', and: 'Both' },
  chosen: 'or',
  because: 'It is invented',
  source,
};

/** A manifest of the invented programme with some indicators. */
export function programme(more: Partial<Outcomes> = {}) {
  const open = unspecified('Nothing is stated');
  const indicator = {
    headline: 'X',
    says: 'Invented',
    identified: open,
    progress: open,
    sustained: '',
    sustainedFor: null,
    source,
    assumes: [],
  };
  const problem = { evidence: 'Any', acceptsJudgement: false, source, assumes: [] };
  return themeManifest(
    defineTheme({
      id: 'programme',
      title: 'An invented programme',
      publication,
      lists,
      assumptions: { joined },
      outcomes: {
        households: {
          families: 'families',
          engagedOn: 'engagedOn',
          members: 'members',
          terms: 'terms',
          judgements: {
            list: 'judgements',
            indicator: 'indicator',
            ground: 'ground',
            met: 'isMet',
            author: 'author',
          },
        },
        eligible: { says: 'Two problems', problems: 2, source },
        problems: { crime: { ...problem, title: 'Crime' }, money: { ...problem, title: 'Money' } },
        indicators: { X1: { ...indicator, problem: 'crime' }, X2: { ...indicator, problem: 'money' } },
        claim: {},
        source,
        ...more,
      },
    }),
  );
}

/** Rows by list. */
export type Rows = ReadonlyMap<string, readonly RowValues[]>;
