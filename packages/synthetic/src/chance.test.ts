import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceFrom } from './chance.js';

describe('chance from a seed', () => {
  test('draws the same for the same seed, and neighbouring seeds do not begin alike', () => {
    const first = (seed: number) => {
      const chance = chanceFrom(seed);
      return Array.from({ length: 4 }, () => chance.whole(0, 999)).join(' ');
    };
    expect(first(5)).toBe(first(5));
    const seeds = Array.from({ length: 200 }, (_, at) => at - 100);
    expect(new Set([...seeds, 2 ** 32 + 1, 2 ** 33 + 1].map(first)).size).toBe(202);
  });

  test('draws whole numbers between two others, both included, each about as often', () => {
    const chance = chanceFrom(1);
    const counts = new Map<number, number>();
    for (let drawn = 0; drawn < 6000; drawn += 1) {
      const number = chance.whole(1, 6);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Math.min(...counts.values())).toBeGreaterThan(850);
  });

  test('shuffles into all orders and loses nothing', () => {
    const property = fc.property(fc.array(fc.integer()), fc.maxSafeInteger(), (things, seed) => {
      const shuffled = chanceFrom(seed).shuffled(things);
      expect([...shuffled].sort()).toEqual([...things].sort());
    });
    fc.assert(property);
    const chance = chanceFrom(3);
    const orders = new Set(Array.from({ length: 200 }, () => chance.shuffled(['a', 'b', 'c']).join('')));
    expect(orders.size).toBe(6);
  });

  test('refuses to draw one of no things', () => {
    expect(() => chanceFrom(1).oneOf([])).toThrow(RangeError);
  });
});
