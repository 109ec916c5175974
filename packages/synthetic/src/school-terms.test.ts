import {
  convention,
  date,
  dayNumber,
  defineTheme,
  everSoFar,
  gathering,
  id,
  list,
  text,
  themeManifest,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { makeAuthority } from './authority.js';

const source = convention('example');

const lists = {
  families: list({
    title: 'Families',
    population: 'Families',
    unit: 'family',
    window: {},
    key: 'familyId',
    eventOn: 'engagedOn',
    source,
    fields: {
      familyId: id('Family', { meaning: 'family' }),
      engagedOn: date('Engaged', { strength: 'must' }),
    },
  }),
  members: list({
    title: 'Members',
    population: 'Members of families',
    unit: 'event',
    window: {},
    key: 'personId',
    source,
    fields: {
      personId: id('Person', { meaning: 'person' }),
      familyId: id('Family', { meaning: 'family' }),
      bornOn: date('Date of birth', { meaning: 'bornOn' }),
    },
  }),
  absences: list({
    title: 'Absences',
    population: 'Absences from school',
    unit: 'event',
    window: {},
    key: 'personId',
    eventOn: 'absentOn',
    source,
    fields: { personId: id('Person', { meaning: 'person' }), absentOn: date('Date of absence') },
  }),
  terms: list({
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
    }),
  }),
};
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
        terms: 'terms',
        judgements: null,
      },
      eligible: { says: 'One problem', problems: 1, source },
      problems: {
        school: { title: 'School', evidence: 'Records', acceptsJudgement: false, source, assumes: [] },
      },
      indicators: {
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

const made = (children: number, inspectedOn: `${number}-${number}-${number}`, faults = 0) =>
  makeAuthority(theme, { inspectedOn, children, seed: 3, faults }).lists.get('terms') ?? [];

describe('school terms are facts of the calendar', () => {
  test('there are as many for a thousand children as for ten, and no fault is planted in them', () => {
    const terms = made(10, '2018-01-31').map(({ startedOn, endedOn }) => [startedOn, endedOn]);
    expect(made(1000, '2018-01-31', 0.05).map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual(
      terms,
    );
    // The lists tell of a year, and the terms of one more, up to the one that has begun.
    expect(terms).toEqual([
      ['2015-09-07', '2015-12-18'],
      ['2016-01-04', '2016-03-25'],
      ['2016-04-11', '2016-07-22'],
      ['2016-09-05', '2016-12-16'],
      ['2017-01-09', '2017-03-31'],
      ['2017-04-17', '2017-07-21'],
      ['2017-09-04', '2017-12-15'],
      ['2018-01-08', '2018-03-30'],
    ]);
  });

  test.each(['2010-08-31', '2014-01-02', '2016-02-29', '2017-09-01', '2023-12-31'] as const)(
    'none overlaps another or stands there twice (lists of %s)',
    (inspectedOn) => {
      const terms = made(20, inspectedOn);
      expect(new Set(terms.map(({ termId }) => termId)).size).toBe(terms.length);
      expect(terms.length).toBeGreaterThanOrEqual(6);
      expect(terms.every(({ startedOn }) => String(startedOn) <= inspectedOn)).toBe(true);
      for (const [at, { startedOn, endedOn }] of terms.entries()) {
        const days =
          dayNumber(String(endedOn) as `${number}-${number}-${number}`) -
          dayNumber(String(startedOn) as `${number}-${number}-${number}`);
        expect(days).toBeGreaterThan(60);
        expect(days).toBeLessThan(120);
        if (at > 0) expect(String(startedOn) > String(terms[at - 1]?.endedOn)).toBe(true);
      }
    },
  );
});
