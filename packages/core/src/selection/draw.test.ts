import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeSha256 } from '../../test/selection/node-sha256.js';
import { allocatePlaces, drawOrder } from './draw.js';

const key = { seed: '2017-05-03', theme: 'invented@2017', stage: 'shortlisted' };

describe('the order of the draw', () => {
  test('can be worked out by hand: SHA-256 of seed|theme@edition|stage|child, lowest first', () => {
    const children = ['EX-001', 'EX-002', 'EX-003'];
    const byHand = children
      .map((child) => `${nodeSha256(`2017-05-03|invented@2017|shortlisted|${child}`)} ${child}`)
      .sort()
      .map((line) => line.slice(65));
    expect(drawOrder(children, key, nodeSha256)).toEqual(byHand);
    expect(byHand).toEqual(['EX-003', 'EX-001', 'EX-002']);
  });

  test('another seed, theme or stage gives another order', () => {
    const children = Array.from({ length: 20 }, (_, n) => `EX-${n}`);
    const orders = [
      key,
      { ...key, seed: '2' },
      { ...key, theme: 'other@2017' },
      { ...key, stage: 'tracked' },
    ].map((each) => drawOrder(children, each, nodeSha256).join());
    expect(new Set(orders).size).toBe(4);
  });

  test('equal digests fall back on the child, not on the order given', () => {
    expect(drawOrder(['EX-b', 'EX-a', 'EX-B'], key, () => 'same')).toEqual(['EX-B', 'EX-a', 'EX-b']);
  });

  test('does not depend on the order in which children are given, and loses nobody', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (children) => {
        const order = drawOrder(children, key, nodeSha256);
        expect(drawOrder([...children].reverse(), key, nodeSha256)).toEqual(order);
        expect([...order].sort()).toEqual([...children].sort());
      }),
    );
  });

  test('every child is about as likely to come first', () => {
    const first = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      const [child = ''] = drawOrder(['a', 'b', 'c', 'd'], { ...key, seed: String(seed) }, nodeSha256);
      first.set(child, (first.get(child) ?? 0) + 1);
    }
    // 500 each are expected, give or take five standard deviations.
    for (const count of first.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
  });
});

describe('places are shared out among strata', () => {
  const sizes = (...eligible: number[]) => eligible.map((each) => ({ eligible: each, included: 0 }));

  test('in proportion, the remainders going to the largest', () => {
    expect(allocatePlaces(sizes(60, 30, 10), 10)).toEqual([6, 3, 1]);
    expect(allocatePlaces(sizes(50, 30, 20), 7)).toEqual([4, 2, 1]);
  });

  test('a tie goes to the stratum that comes first', () => {
    expect(allocatePlaces(sizes(10, 10, 10), 5)).toEqual([2, 2, 1]);
  });

  test('a stratum too small for a place gets none', () => {
    expect(allocatePlaces(sizes(95, 5), 5)).toEqual([5, 0]);
  });

  test('a stratum from which a person included more than its share keeps them, and the others share the rest', () => {
    const strata = [
      { eligible: 60, included: 0 },
      { eligible: 30, included: 0 },
      { eligible: 10, included: 4 },
    ];
    expect(allocatePlaces(strata, 10)).toEqual([4, 2, 4]);
  });

  test('where there are no children there are no places', () => {
    expect(allocatePlaces([], 0)).toEqual([]);
    expect(allocatePlaces(sizes(0, 0), 0)).toEqual([0, 0]);
  });

  const strata = fc
    .array(
      fc.record({ eligible: fc.integer({ min: 1, max: 60 }), share: fc.integer({ min: 0, max: 100 }) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .chain((each) => {
      const stated = each.map(({ eligible, share }) => ({
        eligible,
        included: share > 80 ? Math.floor((eligible * share) / 100) : 0,
      }));
      const sum = (of: 'eligible' | 'included') => stated.reduce((total, one) => total + one[of], 0);
      return fc.record({
        stated: fc.constant(stated),
        places: fc.integer({ min: sum('included'), max: sum('eligible') }),
      });
    });

  test('all of them, none to spare, never more than a stratum has nor fewer than a person included', () => {
    fc.assert(
      fc.property(strata, ({ stated, places }) => {
        const shared = allocatePlaces(stated, places);
        expect(shared.reduce((sum, each) => sum + each, 0)).toBe(places);
        stated.forEach(({ eligible, included }, at) => {
          expect(shared[at]).toBeLessThanOrEqual(eligible);
          expect(shared[at]).toBeGreaterThanOrEqual(included);
        });
      }),
    );
  });

  test('where nobody is included, no stratum is a whole place away from its exact share', () => {
    fc.assert(
      fc.property(strata, ({ stated, places }) => {
        const total = stated.reduce((sum, { eligible }) => sum + eligible, 0);
        const shared = allocatePlaces(
          stated.map(({ eligible }) => ({ eligible, included: 0 })),
          places,
        );
        stated.forEach(({ eligible }, at) => {
          expect(Math.abs((shared[at] ?? 0) * total - places * eligible)).toBeLessThan(total);
        });
      }),
    );
  });
});
