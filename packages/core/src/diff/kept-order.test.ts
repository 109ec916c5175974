import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keptOrder } from './kept-order.js';

const kept = (before: string, after: string) => [...keptOrder([...before], [...after])].sort().join('');

test('an inserted key moves none of the others', () => {
  expect(kept('abcdef', 'xabcdef')).toBe('abcdef');
  expect(kept('abcdef', 'abcxdef')).toBe('abcdef');
});

test('a key that was taken to the front is the only one moved', () => {
  expect(kept('abcdef', 'fabcde')).toBe('abcde');
});

test('in a reversed order all but one have moved', () => {
  expect(kept('abcd', 'dcba')).toHaveLength(1);
});

test('nothing is kept where nothing is common', () => {
  expect(kept('abc', 'xyz')).toBe('');
  expect(kept('', 'abc')).toBe('');
});

/** Every choice of keys, longest first: slow and plain. */
function longestByTrying(before: readonly string[], after: readonly string[]): number {
  const common = before.filter((key) => after.includes(key));
  let longest = 0;
  for (let chosen = 0; chosen < 2 ** common.length; chosen++) {
    const keys = common.filter((_, at) => (chosen >> at) & 1);
    const places = keys.map((key) => after.indexOf(key));
    if (places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)))
      longest = Math.max(longest, keys.length);
  }
  return longest;
}

test('what is kept stands in the same order on both sides, and nothing longer does', () => {
  const order = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(order, order, (before, after) => {
      const result = keptOrder(before, after);
      expect(before.filter((key) => result.has(key))).toEqual(after.filter((key) => result.has(key)));
      expect(result.size).toBe(longestByTrying(before, after));
    }),
  );
});
