import {
  alsoOn,
  convention,
  date,
  defineTheme,
  id,
  list,
  type ThemeManifest,
  themeManifest,
  yesNo,
} from '@deepdive/core';
import { type AuthorityOptions, makeAuthority, syntheticCodes } from '@deepdive/synthetic';
import { describe, expect, test } from 'vitest';
import { listsCheckedBy } from './check-lists.js';
import { musicLessons } from './invented-theme.js';

const source = convention('example');
const publication = {
  number: 'EX-1',
  title: 'G',
  publisher: 'E',
  published: '2020',
  edition: '2020',
} as const;
const childId = id('Child unique ID', { meaning: 'person' });
const good: AuthorityOptions = { inspectedOn: '2017-05-02', children: 20, seed: 1 };

function refusal(options: Partial<AuthorityOptions>, theme: ThemeManifest = musicLessons): string {
  try {
    makeAuthority(theme, { ...good, ...options });
  } catch (error) {
    if (error instanceof Error && error.name === 'SyntheticError') return error.message;
    throw error;
  }
  return 'nothing was refused';
}

const impossible = themeManifest(
  defineTheme({
    id: 'impossible',
    title: 'Impossible',
    publication,
    lists: {
      possible: list({
        title: 'Possible',
        population: 'All',
        window: {},
        key: 'childId',
        source,
        fields: { childId },
      }),
      visits: list({
        title: 'Visits',
        population: 'All',
        window: { months: 3 },
        key: 'childId',
        eventOn: 'visitedOn',
        source,
        fields: { childId, visitedOn: date('Date of visit', { strength: 'must' }) },
        rules: (row) => ({
          longAgo: { says: 'A visit lies in the last century', expect: row.visitedOn.isBefore('2000-01-01') },
        }),
      }),
    },
  }),
);

const contradictory = themeManifest(
  defineTheme({
    id: 'contradictory',
    title: 'Contradictory',
    publication,
    lists: {
      three: list({
        title: 'Three',
        population: 'All',
        window: {},
        key: 'childId',
        rows: { min: 3, max: 3 },
        source,
        fields: { childId, known: yesNo('Known?') },
      }),
      two: list({
        title: 'Two',
        population: 'All',
        window: {},
        key: 'childId',
        rows: { min: 2, max: 2 },
        source,
        fields: { childId, known: yesNo('Known?') },
      }),
    },
    across: {
      threeAreTwo: alsoOn({ list: 'three', also: 'two', says: 'All of the three are of the two', source }),
    },
  }),
);

const shown: Readonly<Record<keyof typeof syntheticCodes, readonly [message: string, expected: string]>> = {
  'children-not-a-count': [
    refusal({ children: 0.5 }),
    'The number of children is not a whole number of at least 1: "0.5" at children. Expected a whole number such as 200.',
  ],
  'date-not-a-date': [
    refusal({ listedOn: '2017-02-30' }),
    'A date is not a calendar date written YYYY-MM-DD: "2017-02-30" at listedOn. Expected a date such as 2017-05-02.',
  ],
  'faults-not-a-rate': [
    refusal({ faults: 5 }),
    'The rate of faults is not a share of the rows from 0 to 1: "5" at faults. Expected a number from 0 to 1, such as 0.05.',
  ],
  'seed-not-a-number': [
    refusal({ seed: Number.NaN }),
    'The seed is not a whole number: "NaN" at seed. Expected a whole number such as 1.',
  ],
  'too-few-children': [
    refusal({ children: 4 }),
    'A list needs more children than there are to be: "4" at lists/recommended. Expected at least 5 people: the list has that many rows, each about another one.',
  ],
  'check-cannot-hold': [
    refusal({}, impossible),
    'No row could be made up that passes a check: "visits.longAgo, visits.outsideWindow" at lists/visits. Expected rules that a row can satisfy together; these want: A visit lies in the last century; “Date of visit” lies in the 3 months before the inspection and not after the day the lists speak for.',
  ],
};

describe('what cannot be made up', () => {
  test.each(Object.keys(syntheticCodes) as (keyof typeof syntheticCodes)[])('is refused: %s', (code) => {
    const [message, expected] = shown[code];
    expect(message).toBe(expected);
  });

  test('lists that no rows can satisfy together are refused by the check that says so', () => {
    expect(refusal({}, contradictory)).toContain('lists/three');
  });

  test('a rule that need only be looked at does not stop the lists when it cannot hold', () => {
    const strict = themeManifest(
      defineTheme({
        id: 'strict',
        title: 'Strict',
        publication,
        lists: {
          visits: list({
            title: 'Visits',
            population: 'All',
            window: { months: 3 },
            key: 'childId',
            eventOn: 'visitedOn',
            source,
            fields: { childId, visitedOn: date('Date of visit', { strength: 'must' }) },
            rules: (row) => ({
              longAgo: {
                says: 'A visit lies in the last century',
                expect: row.visitedOn.isBefore('2000-01-01'),
                severity: 'check',
              },
            }),
          }),
        },
      }),
    );
    const { lists } = makeAuthority(strict, { ...good, children: 60 });
    const found = listsCheckedBy(strict, { inspectedOn: good.inspectedOn })(lists);
    expect(new Set(found.map((each) => each.severity))).toEqual(new Set(['check']));
    expect(found).toHaveLength(lists.get('visits')?.length ?? 0);
  });
});
