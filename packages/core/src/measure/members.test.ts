import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Members, numberOf, numberWithin } from './members.js';

const members = (sure: readonly string[], possible: readonly string[] = [], nameless = 0): Members => ({
  sure: new Set(sure),
  possible: new Set(possible),
  nameless,
});

test('of the families registered, those who came are counted, and nobody else who came', () => {
  expect(numberWithin(members(['EX-F1', 'EX-F9']), members(['EX-F1', 'EX-F2']))).toEqual({
    least: 1,
    most: 1,
  });
});

test('a row that names nobody may be about one of the whole, and about no more than there are', () => {
  expect(numberWithin(members(['EX-F1'], [], 3), members(['EX-F1', 'EX-F2']))).toEqual({ least: 1, most: 2 });
});

const people = ['a', 'b', 'c', 'd'] as const;
const anyMembers = fc
  .record({
    sure: fc.subarray([...people]),
    possible: fc.subarray([...people]),
    nameless: fc.nat(1),
  })
  .map(({ sure, possible, nameless }) => members(sure, possible, nameless));

/** Every way in which what is open may turn out: who may belong does or not, and a nameless row is about somebody. */
function ways({ sure, possible, nameless }: Members): readonly ReadonlySet<unknown>[] {
  let found: ReadonlySet<unknown>[] = [new Set(sure)];
  for (const one of possible) found = found.flatMap((way) => [way, new Set([...way, one])]);
  for (let row = 0; row < nameless; row += 1) {
    found = found.flatMap((way) => [...people, 'somebody else'].map((one) => new Set([...way, one])));
  }
  return found;
}

test('the least and the most are never passed, however what is open turns out', () => {
  fc.assert(
    fc.property(anyMembers, anyMembers, (part, whole) => {
      const { least, most } = numberWithin(part, whole);
      for (const one of ways(part)) {
        for (const other of ways(whole)) {
          const shared = [...one].filter((each) => other.has(each)).length;
          expect(shared).toBeGreaterThanOrEqual(least);
          expect(shared).toBeLessThanOrEqual(most);
        }
      }
      expect(most).toBeLessThanOrEqual(numberOf(whole).most);
    }),
    { numRuns: 60 },
  );
});
