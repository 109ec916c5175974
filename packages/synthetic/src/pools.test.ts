import { alsoOn, convention, defineTheme, id, type ListInput, list, themeManifest } from '@deepdive/core';
import { expect, test } from 'vitest';
import { poolsOf } from './pools.js';

const source = convention('example');
const person = id('Child unique ID', { meaning: 'person' });
const reference = id('Reference');

function listOf(
  title: string,
  unit: NonNullable<ListInput<{ key: typeof reference }>['unit']>,
  key: typeof reference,
) {
  return list({ title, population: 'All', window: {}, key: 'key', unit, source, fields: { key } });
}

test('lists are about children, families, adults or enquirers, and those that a rule links are about the same', () => {
  const theme = themeManifest(
    defineTheme({
      id: 'example',
      title: 'Example',
      publication: { number: 'EX-1', title: 'G', publisher: 'E', published: '2020', edition: '2020' },
      lists: {
        children: listOf('Children', 'child', person),
        households: listOf('Households', 'family', reference),
        carers: listOf('Carers', 'adult', reference),
        offers: listOf('Offers', 'enquirer', reference),
        visits: listOf('Visits', 'event', reference),
        named: listOf('Named', 'adult', person),
        nextOfKin: listOf('Next of kin', 'family', reference),
      },
      across: {
        kinAreChildren: alsoOn({
          list: 'nextOfKin',
          also: 'children',
          says: 'Kin are children here',
          source,
        }),
      },
    }),
  );
  expect(poolsOf(theme).map(({ prefix, lists }) => [prefix, lists.map((each) => each.id)])).toEqual([
    ['EX-', ['children', 'visits', 'named', 'nextOfKin']],
    ['EX-F', ['households']],
    ['EX-A', ['carers']],
    ['EX-Q', ['offers']],
  ]);
});
