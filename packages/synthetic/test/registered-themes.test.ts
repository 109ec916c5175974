import { createRegistry, type IsoDate } from '@deepdive/core';
import { makeAuthority } from '@deepdive/synthetic';
import { expect, test } from 'vitest';
import config from '../../../deepdive.config.js';
import { checkLists, recorded } from './check-lists.js';

const { themes } = createRegistry(config.themes);
const withLists = themes.filter((theme) => theme.lists.length > 0);
const inspectedOn: IsoDate = '2017-05-02';
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

// One test over all, since there may be an installation without themes.
test('a local authority made up for a registered theme passes every check, or fails just where faults were planted', () => {
  for (const theme of withLists) {
    for (const seed of seeds) {
      const clean = makeAuthority(theme, { inspectedOn, children: 200, seed });
      expect(checkLists(theme, clean.lists, { inspectedOn }), `${theme.id} seed ${seed}`).toEqual([]);
      const authority = makeAuthority(theme, { inspectedOn, children: 200, seed, faults: 0.05 });
      const found = checkLists(theme, authority.lists, { inspectedOn });
      expect(found.map((each) => each.at).sort(), `${theme.id} seed ${seed}`).toEqual(recorded(authority));
    }
  }
});
