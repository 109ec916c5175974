import {
  alsoOn,
  bound,
  convention,
  date,
  defineTheme,
  id,
  list,
  themeManifest,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { agesOnLists } from './ages-on-lists.js';
import { makeAuthority } from './authority.js';
import { chanceFrom } from './chance.js';
import { poolsOf } from './pools.js';
import { preparedTheme } from './prepared-theme.js';

const source = convention('example');
const inspectedOn = '2017-05-02';
const child = {
  childId: id('Child unique ID', { meaning: 'person' }),
  bornOn: date('Date of birth', { meaning: 'bornOn', strength: 'may' }),
  age: wholeNumber('Age', { meaning: 'age', least: -1 }),
} as const;
const everyone = { population: 'All', window: { months: 6 }, key: 'childId', source } as const;

const walks = list({
  ...everyone,
  title: 'Walks',
  eventOn: 'walkedOn',
  fields: { ...child, walkedOn: date('Date of walk', { strength: 'must' }) },
  rules: (row) => ({
    ofChild: {
      says: 'Who walks is under 18',
      expect: row.walkedOn.isBefore(row.bornOn.plusYears(18)),
      severity: 'check',
    },
  }),
});

const homes = list({
  ...everyone,
  title: 'First homes',
  oneRowPerChild: true,
  fields: { ...child, isGood: yesNo('Is it good?') },
  rules: (row) => ({
    fromSixteen: { says: 'A tenant is 16 or more', expect: row.age.isAtLeast(16) },
    toTwentyFive: {
      says: 'A tenant is 25 at most',
      expect: row.age.isAtMost(25),
      severity: 'check',
    },
  }),
});

const nurseries = list({
  ...everyone,
  title: 'Nurseries',
  fields: child,
  rules: (row) => ({
    isBorn: { says: 'The child is born', expect: row.bornOn.isOnOrBefore(bound('listedOn')) },
    isSmall: { says: 'The child is under five', expect: row.age.isLessThan(5), severity: 'check' },
  }),
});

const meals = list({ ...everyone, title: 'Meals', fields: child });

const grumbles = list({
  ...everyone,
  title: 'Grumbles',
  eventOn: 'on',
  fields: { ...child, on: date('Date of grumble', { strength: 'must' }) },
  rules: (row) => ({
    longAgo: {
      says: 'Grumbles are of another century',
      expect: row.on.isBefore('1900-01-01'),
      severity: 'check',
    },
  }),
});

const notices = list({
  ...everyone,
  title: 'Notices',
  fields: { childId: child.childId, isRead: yesNo('Read?') },
});

const theme = themeManifest(
  defineTheme({
    id: 'growing-up',
    title: 'Growing up (made up)',
    publication: { number: 'EX-1', title: 'G', publisher: 'E', published: '2020', edition: '2020' },
    lists: { walks, homes, nurseries, meals, grumbles, notices },
    across: {
      nurseriesFeed: alsoOn({ list: 'meals', also: 'nurseries', says: 'Meals are had at nurseries', source }),
    },
  }),
);

const [pool] = poolsOf(theme);
const ages = (() => {
  if (!pool) throw new TypeError('no pool');
  return agesOnLists(pool, preparedTheme(theme, { inspectedOn, listedOn: inspectedOn }), chanceFrom(1));
})();
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

describe('the ages at which people can stand on a list', () => {
  test('are those of children, unborn ones too, where no rule says otherwise', () => {
    expect(ages.on('notices')).toEqual(from(-1, 17));
    expect(ages.on('walks')).toEqual(from(-1, 17));
  });

  test('reach beyond childhood on a list that is mostly of people who are grown up', () => {
    expect(ages.on('homes')).toEqual(from(16, 25));
    expect(ages.older).toEqual({ from: 18, to: 25 });
  });

  test('are those that pass rules which need only be looked at', () => {
    expect(ages.on('nurseries')).toEqual(from(0, 4));
  });

  test('are also those of the lists that the list needs', () => {
    expect(ages.on('meals')).toEqual(from(0, 4));
  });

  test('do not matter where something is left to look at whatever the age', () => {
    expect(ages.on('grumbles')).toEqual(from(-1, 17));
    expect(['walks', 'homes', 'grumbles', 'notices'].map(ages.isHopeless)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('an authority with lists for different ages', () => {
  const agesOf = (children: number, seed: number) => {
    const { lists } = makeAuthority(theme, { inspectedOn, children, seed });
    const of = (name: string): readonly number[] => (lists.get(name) ?? []).map((row) => Number(row.age));
    return { walks: of('walks'), homes: of('homes'), nurseries: of('nurseries'), meals: of('meals') };
  };

  test('has each person on lists that have room for their age', () => {
    const { walks: walking, homes: living, nurseries: small, meals: fed } = agesOf(400, 3);
    const outside = (found: readonly number[], first: number, last: number) =>
      found.filter((age) => age < first || age > last);
    expect(outside(walking, -1, 17)).toEqual([]);
    expect(outside(living, 16, 25)).toEqual([]);
    expect(outside([...small, ...fed], 0, 4)).toEqual([]);
    expect(living.filter((age) => age > 17).length).toBeGreaterThan(living.length / 2);
  });

  test('has someone on every list, however few the people are', () => {
    for (const seed of from(1, 10)) {
      for (const rows of Object.values(agesOf(2, seed))) expect(rows.length).toBeGreaterThan(0);
    }
  });
});
