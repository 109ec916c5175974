import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growing, risingSlowly } from './growing.js';

const anyNumber = fc.oneof(
  fc.nat(3),
  fc.nat(300),
  fc.nat(),
  fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fc.integer().map((number) => number / 4),
);

describe('numbers that are packed as they come', () => {
  test('are read as they were set, and as missing where none was set', () => {
    const anySetting = fc.tuple(fc.oneof(fc.nat(30), fc.nat(20_000)), anyNumber);
    fc.assert(
      fc.property(
        fc.array(anySetting),
        fc.constantFrom(0, -1),
        fc.nat(20_000),
        (settings, missing, other) => {
          const packed = growing(missing);
          const plain = new Map<number, number>();
          for (const [index, value] of settings) {
            packed.set(index, value);
            plain.set(index, value);
          }
          for (const index of [...plain.keys(), other])
            expect(packed.at(index)).toBe(plain.get(index) ?? missing);
          expect(packed.size()).toBe(Math.max(0, ...[...plain.keys()].map((index) => index + 1)));
        },
      ),
    );
  });

  test('are read as they were appended, be they rising slowly or not', () => {
    const steps = fc.array(
      fc.oneof({ weight: 9, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: anyNumber }),
      {
        maxLength: 500,
      },
    );
    fc.assert(
      fc.property(steps, (rises) => {
        let sum = 0;
        const numbers = rises.map((rise) => {
          sum += rise;
          return sum;
        });
        const packed = risingSlowly();
        for (const number of numbers) packed.push(number);
        expect(numbers.map((_, at) => packed.at(at))).toEqual(numbers);
        expect(packed.size()).toBe(numbers.length);
      }),
    );
  });
});
