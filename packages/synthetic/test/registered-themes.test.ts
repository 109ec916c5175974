import { createRegistry, type IsoDate } from '@deepdive/core';
import { makeAuthority } from '@deepdive/synthetic';
import { describe, expect, test } from 'vitest';
import config from '../../../deepdive.config.js';
import { listsCheckedBy, places, recorded } from './check-lists.js';

const withLists = createRegistry(config.themes).themes.filter((theme) => theme.lists.length > 0);
const inspectedOn: IsoDate = '2017-05-02';

// Twenty seeds are shared out among the themes, so that a further theme does not make the tests take longer.
const seedsForEach = Math.max(2, Math.ceil(20 / withLists.length));

test('there are themes with lists to make up authorities for', () => {
  expect(withLists.length).toBeGreaterThan(0);
});

describe.each(withLists.map((theme, at) => [`${theme.id}@${theme.edition}`, theme, at] as const))(
  'a local authority made up for %s',
  (_, theme, at) => {
    const check = listsCheckedBy(theme, { inspectedOn });
    const seeds = Array.from({ length: seedsForEach }, (__, next) => at * seedsForEach + next + 1);

    test.each(seeds)('passes every check (seed %i)', (seed) => {
      const { lists } = makeAuthority(theme, { inspectedOn, children: 200, seed });
      expect(check(lists)).toEqual([]);
    });

    test.each(seeds)('fails just where faults were planted (seed %i)', (seed) => {
      const authority = makeAuthority(theme, { inspectedOn, children: 200, seed, faults: 0.05 });
      expect(places(check(authority.lists))).toEqual(recorded(authority));
      const rows = [...authority.lists.values()].reduce((sum, each) => sum + each.length, 0);
      expect(Math.abs(authority.faults.length - rows * 0.05)).toBeLessThan(2);
    });
  },
);
