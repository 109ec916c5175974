import {
  bound,
  code,
  codeSet,
  convention,
  date,
  defineTheme,
  everSoFar,
  gathering,
  id,
  list,
  text,
  themeManifest,
} from '@deepdive/core';

const source = convention('example');
const person = () => id('Person', { meaning: 'person' });
const family = () => id('Family', { meaning: 'family' });

const families = list({
  title: 'Families',
  population: 'Families',
  unit: 'family',
  window: {},
  key: 'familyId',
  eventOn: 'engagedOn',
  source,
  fields: { familyId: family(), engagedOn: date('Engaged', { strength: 'must' }) },
});
const members = list({
  title: 'Members',
  population: 'Members of families',
  unit: 'event',
  window: {},
  key: 'personId',
  source,
  fields: { personId: person(), familyId: family(), bornOn: date('Date of birth', { meaning: 'bornOn' }) },
});
const offences = list({
  title: 'Offences',
  population: 'Offences',
  unit: 'event',
  window: {},
  key: 'personId',
  eventOn: 'committedOn',
  source,
  fields: { personId: person(), committedOn: date('Date of offence') },
});
const visits = list({
  title: 'Visits',
  population: 'Visits to families',
  unit: 'event',
  window: {},
  key: 'familyId',
  eventOn: 'visitedOn',
  source,
  fields: {
    familyId: family(),
    visitedOn: date('Date of visit'),
    kind: code('Kind', codeSet('kinds', 'Kinds', { home: 'At home' }, source)),
  },
});
const absences = list({
  title: 'Absences',
  population: 'Absences from school',
  unit: 'event',
  window: {},
  key: 'personId',
  eventOn: 'absentOn',
  source,
  fields: { personId: person(), absentOn: date('Date of absence') },
});
const terms = list({
  title: 'School terms',
  population: 'School terms',
  unit: 'event',
  window: {},
  key: 'termId',
  spell: { from: 'startedOn', to: 'endedOn' },
  source,
  fields: {
    termId: id('Term'),
    startedOn: date('First day', { strength: 'must' }),
    endedOn: date('Last day', { strength: 'must' }),
    remarks: text('Remarks'),
  },
  rules: (row) => ({
    inOrder: {
      says: 'A term ends after it began',
      expect: row.endedOn.isAfter(row.startedOn),
      fix: 'Mend one of the two.',
      passes: { startedOn: '2017-01-02', endedOn: '2017-03-31' },
      fails: { startedOn: '2017-03-31', endedOn: '2017-01-02' },
    },
    outsideWindow: {
      says: 'A term begins at most a year after the day the lists speak for',
      expect: row.startedOn.isOnOrBefore(bound('listedOn').plusMonths(12)),
      fix: 'Mend the year.',
      passes: { startedOn: '2018-05-02', endedOn: '2018-07-20' },
      fails: { startedOn: '2018-05-03', endedOn: '2018-07-20' },
    },
  }),
});
const lists = { families, members, offences, visits, absences, terms };
const { rows } = gathering(lists);

/** A programme for families: offences and visits, absences and school terms. */
export const programme = themeManifest(
  defineTheme({
    id: 'programme',
    title: 'A programme',
    publication: { number: 'EX-1', title: 'Plan', publisher: 'Example', published: '2020', edition: '2020' },
    lists,
    outcomes: {
      households: {
        families: 'families',
        engagedOn: 'engagedOn',
        members: 'members',
        terms: 'terms',
        judgements: null,
      },
      eligible: { says: 'One problem', problems: 1, source },
      problems: {
        crime: { title: 'Crime', evidence: 'Records', acceptsJudgement: false, source, assumes: [] },
        school: { title: 'School', evidence: 'Records', acceptsJudgement: false, source, assumes: [] },
      },
      indicators: {
        C1: {
          problem: 'crime',
          headline: 'Crime',
          says: 'An offence',
          identified: rows('offences').exists(everSoFar, 'An offence'),
          progress: rows('offences').none(everSoFar, 'No offence'),
          sustained: 'none',
          sustainedFor: null,
          source,
          assumes: [],
        },
        E1: {
          problem: 'school',
          headline: 'School',
          says: 'An absence',
          identified: rows('absences').exists(everSoFar, 'An absence'),
          progress: rows('absences').none(everSoFar, 'No absence'),
          sustained: 'none',
          sustainedFor: null,
          source,
          assumes: [],
        },
      },
      claim: {},
      source,
    },
  }),
);
