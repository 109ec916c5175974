import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packedIds } from './packed-ids.js';

/** Ids as they come: of any alphabet, empty, long, and many that begin alike. */
const anyId = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('0', '1'), maxLength: 12 }),
  fc.integer({ min: 0, max: 300 }).map((number) => `EX-${number}`),
  fc.integer({ min: 0, max: 300 }).map((number) => `${'a'.repeat(200)}${number}`),
  fc.constantFrom('', '\u0000', '\u0000\u0000', '\ud800', '\udfff', 'é', 'e\u0301'),
);

/** The same numbers, from a map that holds every id. */
function numbered(ids: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>();
  return ids.map((id) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  });
}

describe('ids held by their hashes', () => {
  test('have the numbers that a map of the ids themselves gives them', () => {
    fc.assert(
      fc.property(fc.array(anyId, { maxLength: 400 }), (ids) => {
        const packed = packedIds();
        expect(ids.map(packed.numberOf)).toEqual(numbered(ids));
        expect(packed.size()).toBe(new Set(ids).size);
      }),
    );
  });

  test('keep their numbers however many come after them', { timeout: 120_000 }, () => {
    const patterns: readonly ((at: number) => string)[] = [
      (at) => `EX-${at}`,
      (at) => at.toString(2).padStart(20, '0'),
      (at) => String.fromCharCode(0x4e00 + (at % 5000), 0x4e00 + Math.floor(at / 5000)),
    ];
    const count = 200_000;
    const packed = packedIds();
    const misnumbered = (): number => {
      let wrong = 0;
      for (const [pattern, idOf] of patterns.entries()) {
        for (let at = 0; at < count; at++) {
          if (packed.numberOf(idOf(at)) !== pattern * count + at) wrong += 1;
        }
      }
      return wrong;
    };
    expect([misnumbered(), misnumbered()]).toEqual([0, 0]);
    expect(packed.size()).toBe(patterns.length * count);
  });
});
