import type { Row } from '@deepdive/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { singleInspection2014, singleInspection2015 } from '../src/index.js';
import { editions, everyList, listOf } from './editions.js';

describe.each(editions)('the lists of $edition', ({ theme, printed, edition }) => {
  test('are the eleven of Table 2, in printed order', () => {
    expect(theme.lists.map((list) => list.id)).toEqual(Object.keys(printed));
    expect(theme.lists.map((list) => list.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test.each(Object.entries(printed))('%s: labels as printed, in printed order', (id, labels) => {
    expect(listOf(edition, id).fields.map((field) => field.label)).toEqual(labels);
  });

  test('cite this edition for every list, field, rule and code set of their own', () => {
    const sources = theme.lists.flatMap((list) => [
      list.source,
      ...list.fields.flatMap((field) => [field.source, ...(field.codes ? [field.codes.source] : [])]),
      ...list.rules.map((rule) => rule.source),
    ]);
    const printedHere = sources.filter((source) => source.basis !== 'convention');
    expect(new Set(printedHere.map((source) => `${source.publication} ${source.edition}`))).toEqual(
      new Set([`130216 ${edition}`]),
    );
    expect(theme.lists.map((list) => list.source.at)).toEqual(
      theme.lists.map((list) => `Annex A, Table 2, list ${list.number}`),
    );
  });
});

test('the number of fields is what a count of the bullets of Table 2 gives', () => {
  const counted = (edition: string) =>
    Object.fromEntries(
      editions
        .filter((each) => each.edition === edition)
        .flatMap(({ theme }) => theme.lists.map((list) => [list.number, list.fields.length])),
    );
  expect(counted('2014')).toEqual({
    1: 8,
    2: 8,
    3: 13,
    4: 22,
    5: 18,
    6: 18,
    7: 22,
    8: 43,
    9: 14,
    10: 16,
    11: 10,
  });
  expect(counted('2015')).toEqual({
    1: 8,
    2: 8,
    3: 12,
    4: 18,
    5: 15,
    6: 14,
    7: 18,
    8: 41,
    9: 14,
    10: 15,
    11: 10,
  });
});

test.each([
  ['contacts', 3, false],
  ['earlyHelp', 6, false],
  ['referrals', 3, false],
  ['assessments', 6, false],
  ['section47', 6, false],
  ['childrenInNeed', 3, true],
  ['childProtection', 3, true],
  ['childrenLookedAfter', 6, true],
  ['careLeavers', null, true],
  ['adoption', 12, true],
  ['prospectiveAdopters', 12, false],
] as const)('%s looks back %s months; those current at the inspection are on it: %s', (id, months, now) => {
  for (const edition of ['2014', '2015']) {
    expect(listOf(edition, id).window).toEqual({ months, atPointOfInspection: now });
  }
});

test('one row for each child is asked for on lists 3 to 10', () => {
  for (const [, list] of everyList) {
    expect([list.number, list.oneRowPerChild]).toEqual([
      list.number,
      list.number !== null && list.number >= 3 && list.number <= 10,
    ]);
  }
});

test('the same thing has the same id and meaning on every list', () => {
  const meanings = new Map<string, Set<string | null>>();
  for (const [, list] of everyList) {
    for (const field of list.fields) {
      meanings.set(field.id, (meanings.get(field.id) ?? new Set()).add(field.meaning));
    }
  }
  const meant = [...meanings].filter(([, found]) => !found.has(null)).map(([id, found]) => [id, [...found]]);
  expect(Object.fromEntries(meant)).toEqual({
    childId: ['person'],
    gender: ['gender'],
    ethnicity: ['ethnicity'],
    bornOn: ['bornOn'],
    expectedOn: ['expectedOn'],
    age: ['age'],
    hasDisability: ['disability'],
    allocatedTeam: ['team'],
    allocatedWorker: ['worker'],
  });
});

test('ids follow what a field holds: dates end in On, counts begin with numberOf', () => {
  for (const [, list] of everyList) {
    for (const { id, type } of list.fields) {
      expect([id, type === 'date']).toEqual([id, id.endsWith('On')]);
      expect([id, type === 'wholeNumber']).toEqual([id, id.startsWith('numberOf') || id === 'age']);
    }
  }
});

test('every question printed with (Y/N) is answered yes or no, and so is whether the child was seen alone', () => {
  for (const [, list] of everyList) {
    for (const { label, type } of list.fields) {
      const asks = label.includes('(Y/N)') || label === 'Was the child seen alone?';
      expect([label, type === 'yesNo']).toEqual([label, asks]);
    }
  }
});

test.each([
  ['Number of referrals in last 12 months', 12],
  ['Number of section 47 enquiries in the last 12 months', 12],
  ['Number of ICPCs in the last 12 months', 12],
  ['UASC within the last 12 months (Y/N)', 12],
  [
    'Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)',
    6,
  ],
  ['Number of schools attended in the last two years', 24],
  ['Second or subsequent episode of being a looked after child within the last 12 months? (Y/N)', 12],
  ['Number of placements in the last 12 months', 12],
  ["Number of episodes the child has been 'missing' from their placement in the last 12 months", 12],
  ["Number of episodes the child has been 'absent' from their placement in the last 12 months", 12],
])('"%s" looks back %s months', (label, months) => {
  const found = everyList.flatMap(([, list]) => list.fields.filter((field) => field.label === label));
  expect(new Set(found.map((field) => field.lookBackMonths))).toEqual(new Set([months]));
});

test('a field whose label names no period has no look-back of its own', () => {
  const looking = everyList.flatMap(([, list]) =>
    list.fields.filter((field) => field.lookBackMonths !== null),
  );
  expect(looking.filter((field) => !/last (12 months|six months|two years)/.test(field.label))).toEqual([]);
  const named = everyList.flatMap(([, list]) =>
    list.fields.filter((field) => /last (12|six|two) /.test(field.label)),
  );
  expect(named.filter((field) => field.lookBackMonths === null)).toEqual([]);
});

test('only the identifier of the row must be filled: the text asks for the best that is at hand', () => {
  for (const [, list] of everyList) {
    expect(list.fields.filter((field) => field.strength === 'must').map((field) => field.id)).toEqual([
      list.key,
    ]);
  }
});

test('an unborn child may have the age -1', () => {
  const ages = everyList.flatMap(([, list]) => list.fields.filter((field) => field.meaning === 'age'));
  expect(new Set(ages.map((field) => field.least))).toEqual(new Set([-1]));
});

test('only the label prints codes for care leavers; the rest are national codes that the text refers to', () => {
  const coded = everyList.flatMap(([, list]) =>
    list.fields.flatMap((field) => (field.codes ? [field.codes] : [])),
  );
  const basis = Object.fromEntries(coded.map((codes) => [codes.id, codes.source.basis]));
  expect(basis).toEqual({
    gender: 'byReference',
    ethnicity: 'byReference',
    primaryNeed: 'byReference',
    closureReason: 'byReference',
    categoryOfAbuse: 'byReference',
    categoryOfNeed: 'byReference',
    legalStatus: 'byReference',
    eligibility: 'printed',
  });
});

test('no two codes of a set share a word by which a value is read', () => {
  const coded = everyList.flatMap(([, list]) =>
    list.fields.flatMap((field) => (field.codes ? [field.codes] : [])),
  );
  for (const { id, codes } of coded) {
    const words = codes.flatMap((each) => [each.code, each.label, ...each.synonyms]);
    const distinct = codes.flatMap((each) => [
      ...new Set([each.code, each.label, ...each.synonyms].map((word) => word.toLowerCase())),
    ]);
    expect([id, new Set(words.map((word) => word.toLowerCase())).size]).toEqual([id, distinct.length]);
  }
});

test('rows are typed by edition: the 2014 edition alone asks for the first referral', () => {
  type Referral2014 = Row<typeof singleInspection2014.lists.referrals>;
  type Referral2015 = Row<typeof singleInspection2015.lists.referrals>;
  expectTypeOf<keyof Referral2014>().toEqualTypeOf<keyof Referral2015 | 'firstReferredOn'>();
  expectTypeOf<Referral2015['referralHadNoFurtherAction']>().toEqualTypeOf<boolean | null>();
  type Plan = Row<typeof singleInspection2015.lists.childProtection>;
  expectTypeOf<Plan['latestCategory']>().toEqualTypeOf<'NEG' | 'PHY' | 'SAB' | 'EMO' | 'MUL' | null>();
});
