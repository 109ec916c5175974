import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks } from './marks.js';

test('just those numbers are marked that were added', () => {
  const anyNumber = fc.oneof(fc.nat(70), fc.nat(200_000));
  fc.assert(
    fc.property(fc.array(anyNumber), fc.array(anyNumber), (added, others) => {
      const marked = marks();
      for (const number of added) marked.add(number);
      const set = new Set(added);
      const asked = [...added, ...others];
      expect(asked.map(marked.has)).toEqual(asked.map((number) => set.has(number)));
      expect(marked.end()).toBe(Math.max(0, ...added.map((number) => number + 1)));
    }),
  );
});
