import {
  code,
  codeSet,
  convention,
  date,
  defineTheme,
  everSoFar,
  gathering,
  householdsOf,
  id,
  list,
  themeManifest,
} from '@deepdive/core';
import { expect, test } from 'vitest';
import { makeAuthority } from './authority.js';

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
const lists = { families, members, offences, visits };
const { rows } = gathering(lists);

const theme = themeManifest(
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
        terms: null,
        judgements: null,
      },
      eligible: { says: 'One problem', problems: 1, source },
      problems: {
        crime: { title: 'Crime', evidence: 'Records', acceptsJudgement: false, source, assumes: [] },
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
      },
      claim: {},
      source,
    },
  }),
);

test.each([1, 2, 3])('made-up households hold together: every row belongs to a family (seed %i)', (seed) => {
  const authority = makeAuthority(theme, { inspectedOn: '2018-01-31', children: 60, seed });
  const households = householdsOf(theme, authority.lists);
  expect(households.strays).toEqual([]);
  const told = authority.lists.get('families') ?? [];
  expect(new Set(told.map(({ familyId }) => familyId)).size).toBe(told.length);
  expect(households.size).toBe(told.length);
  const people = authority.lists.get('members') ?? [];
  expect(people).toHaveLength(60);
  const isGrown = ({ bornOn }: (typeof people)[number]) => String(bornOn) < '2000-01-31';
  expect(people.some(isGrown)).toBe(true);
  expect(people.every(isGrown)).toBe(false);
});
