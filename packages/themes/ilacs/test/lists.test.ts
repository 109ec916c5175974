import type { Row } from '@deepdive/core';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { ilacs2019, ilacs2024 } from '../src/index.js';
import { editions, everyList, listOf } from './editions.js';
import { printedTitles } from './printed-columns.js';

const codeSetsOf = (edition: string) => {
  const coded = everyList
    .filter(([name]) => name.startsWith(edition))
    .flatMap(([, list]) => list.fields.flatMap((field) => (field.codes ? [field.codes] : [])));
  return [...new Map(coded.map((set) => [set.id, set])).values()];
};

describe.each(editions)('the lists of $edition', ({ theme, columns, codes, edition }) => {
  test('are the eleven of the template, under its titles, in its order', () => {
    expect(theme.lists.map((list) => list.id)).toEqual(Object.keys(columns));
    expect(theme.lists.map((list) => `List ${list.number}: ${list.title}`)).toEqual(
      Object.values(printedTitles),
    );
  });

  test.each(Object.entries(columns))('%s: headers as printed, in printed order', (id, labels) => {
    expect(listOf(edition, id).fields.map((field) => field.label)).toEqual(labels);
  });

  test('have the codes of the template as printed, letter and bracket included', () => {
    const stated = codeSetsOf(edition).map((set) => [set.id, set.codes.map((each) => each.code)]);
    expect(Object.fromEntries(stated)).toEqual(codes);
  });

  test('use one code set under one name', () => {
    const seen = new Map<string, string>();
    for (const list of theme.lists) {
      for (const { codes: set } of list.fields) {
        if (set) expect(seen.get(set.id) ?? JSON.stringify(set)).toBe(JSON.stringify(set));
        if (set) seen.set(set.id, JSON.stringify(set));
      }
    }
  });

  test('cite the sheet of the list, and each column by its header', () => {
    for (const list of theme.lists) {
      expect(list.source).toEqual({
        publication: 'not printed in our sources',
        edition,
        at: `sheet List_${list.number}`,
        basis: 'byReference',
      });
      for (const { source, label } of list.fields) {
        expect(source.at).toBe(`sheet List_${list.number}, column “${label}”`);
        expect(source.basis).toBe('byReference');
      }
    }
  });
});

test('the number of columns is what a count of the headers gives', () => {
  const counted = (edition: string) =>
    everyList
      .filter(([name]) => name.startsWith(edition))
      .map(([, list]) => [list.number, list.fields.length]);
  const count = [7, 8, 11, 12, 14, 14, 17, 34, 13, 16, 19];
  expect(counted('2019')).toEqual(count.map((columns, at) => [at + 1, columns]));
  expect(counted('2024')).toEqual(count.map((columns, at) => [at + 1, at === 8 ? columns + 4 : columns]));
});

test('the number of codes is what a count of the codes gives', () => {
  const counted = (edition: string) =>
    Object.fromEntries(codeSetsOf(edition).map((set) => [set.id, set.codes.length]));
  const of2019 = {
    gender: 4,
    ethnicity: 20,
    contactSource: 21,
    yesNoUnknown: 3,
    primaryNeed: 10,
    closureReason: 8,
    caseStatus: 5,
    categoryOfAbuse: 5,
    categoryOfNeed: 8,
    legalStatus: 13,
    permanencePlan: 7,
    reasonCeased: 21,
    placementType: 27,
    placementProvider: 6,
    placementLocation: 2,
    eligibility: 3,
    authorityInTouch: 6,
    accommodation: 16,
    suitability: 2,
    activity: 9,
    reversalReason: 4,
    reasonForLeaving: 3,
  };
  expect(counted('2019')).toEqual(of2019);
  expect(counted('2024')).toEqual({
    ...of2019,
    contactSource: 22,
    closureReason: 9,
    reasonCeased: 22,
    eligibility: 4,
    activity: 11,
  });
});

test('a national code inside a code is read on its own', () => {
  const synonyms = (id: string) =>
    Object.fromEntries(
      (codeSetsOf('2024').find((set) => set.id === id)?.codes ?? []).map((each) => [
        each.code,
        each.synonyms,
      ]),
    );
  expect(
    synonyms('reasonCeased')['e) E4A: Returned home to live with parents or relatives - part of planning'],
  ).toContain('E4A');
  expect(synonyms('reasonCeased')['u) X1:CodeError']).toContain('X1');
  expect(synonyms('reasonCeased')['v) E17: Aged 18+ and remained with current carers']).toContain('E17');
  expect(synonyms('contactSource')['u) 10: Unknown']).toContain('10');
  expect(synonyms('contactSource')['p1) 5D: LA services (early help)']).toContain('5D');
  expect(synonyms('placementType')['zz) T4: Temporary placement - seven days or less']).toContain('T4');
  expect(synonyms('closureReason')['RC9 - Case closed after assessment, referred to early help']).toContain(
    'RC9',
  );
  expect(synonyms('accommodation')['B: Parents/relatives']).toContain('B');
  expect(synonyms('permanencePlan')['c) SGO/CAO']).not.toContain('SGO/CAO');
});

test('no two codes of a set share a word by which a value is read', () => {
  for (const { edition } of editions) {
    for (const { id, codes } of codeSetsOf(edition)) {
      const words = codes.flatMap((each) => [
        ...new Set([each.code, each.label, ...each.synonyms].map((word) => word.toLowerCase())),
      ]);
      expect([id, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([id, []]);
    }
  }
});

test.each([
  ['contacts', 6, false],
  ['earlyHelp', 6, true],
  ['referrals', 6, false],
  ['assessments', 6, true],
  ['section47', 6, false],
  ['childrenInNeed', 6, true],
  ['childProtection', 6, true],
  ['childrenLookedAfter', 6, true],
  ['careLeavers', null, true],
  ['adoption', 12, true],
  ['prospectiveAdopters', 12, false],
] as const)('%s looks back %s months; those current at the inspection are on it: %s', (id, months, now) => {
  for (const { edition } of editions) {
    expect(listOf(edition, id).window).toEqual({ months, atPointOfInspection: now });
  }
});

test('a child has one row on lists 6 to 10, and a row for each event on lists 1 to 5', () => {
  for (const [, list] of everyList) {
    expect([list.number, list.oneRowPerChild]).toEqual([
      list.number,
      list.number !== null && list.number >= 6 && list.number <= 10,
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
    age: ['age'],
    hasDisability: ['disability'],
    allocatedTeam: ['team'],
    allocatedWorker: ['worker'],
  });
});

test('ids follow what a column holds: dates end in On, counts begin with numberOf', () => {
  for (const [, list] of everyList) {
    for (const { id, type } of list.fields) {
      expect([id, type === 'date']).toEqual([id, id.endsWith('On')]);
      expect([id, type === 'wholeNumber']).toEqual([id, id.startsWith('numberOf') || id === 'age']);
    }
  }
});

test('the columns answered with yes, no or unknown have codes; those answered with yes or no are yes or no', () => {
  const labels = (wanted: 'yesNo' | 'yesNoUnknown') => [
    ...new Set(
      everyList.flatMap(([, list]) =>
        list.fields
          .filter((field) => field.type === wanted || field.codes?.id === wanted)
          .map((field) => field.label),
      ),
    ),
  ];
  expect(labels('yesNoUnknown')).toEqual([
    'Does the Child have a Disability',
    'Child Seen During Continuous Assessment',
    'Was the Child Seen Alone?',
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
  ]);
  expect(labels('yesNo')).toEqual([
    'Referral NFA?',
    "Was the child assessed as requiring LA children's social care support?",
    'Was an Initial Child Protection Conference deemed unnecessary?',
    'Did the Initial Child Protection Conference Result in a Child Protection Plan',
    'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    'Disability',
    'Is the (prospective) adopter fostering for adoption?',
    'Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)',
  ]);
});

test('a column whose header names a period looks back over it, and no other does', () => {
  for (const [, list] of everyList) {
    for (const { label, lookBackMonths } of list.fields) {
      const months = /last 12 months/i.test(label) ? 12 : /last six months/i.test(label) ? 6 : null;
      expect([label, lookBackMonths]).toEqual([label, months]);
    }
  }
});

test('besides the identifier only the counts that must not be blank have to be filled', () => {
  const must = everyList.flatMap(([, list]) =>
    list.fields
      .filter((field) => field.strength === 'must' && field.id !== list.key)
      .map((field) => field.id),
  );
  expect([...new Set(must)]).toEqual([
    'numberOfPreviousPlans',
    'numberOfMissingEpisodes',
    'numberOfAbsentEpisodes',
  ]);
});

test('only where an unborn child may stand, on lists 1 to 7, may an age be -1', () => {
  const ages = everyList.flatMap(([, list]) =>
    list.fields.filter((field) => field.meaning === 'age').map((field) => [list.number, field.least]),
  );
  const least = (number: number) => (number <= 7 ? -1 : 0);
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  expect(ages).toEqual([...numbers, ...numbers].map((number) => [number, least(number)]));
});

test('rows are typed by edition: only that of 2024 has eligible children and their advisers', () => {
  type CareLeaver2019 = Row<typeof ilacs2019.lists.careLeavers>;
  type CareLeaver2024 = Row<typeof ilacs2024.lists.careLeavers>;
  expectTypeOf<Exclude<keyof CareLeaver2024, keyof CareLeaver2019>>().toEqualTypeOf<
    | 'isOrWasUnaccompaniedAsylumSeeker'
    | 'allocatedPersonalAdviser'
    | 'pathwayPlanReviewedOn'
    | 'lastContactOn'
  >();
  expectTypeOf<CareLeaver2019['eligibility']>().toEqualTypeOf<
    'a) Relevant child' | 'b) Former relevant child' | 'c) Qualifying care leaver' | null
  >();
  expectTypeOf<
    Exclude<CareLeaver2024['eligibility'], CareLeaver2019['eligibility']>
  >().toEqualTypeOf<'d) Eligible child'>();
  type ChildInNeed2024 = Row<typeof ilacs2024.lists.childrenInNeed>;
  expectTypeOf<ChildInNeed2024['startedOn']>().toEqualTypeOf<
    Row<typeof ilacs2019.lists.childrenInNeed>['startedOn']
  >();
});
