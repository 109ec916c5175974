import fc from 'fast-check';
import { expect, test } from 'vitest';
import { childNumbers, placesOf } from './child-numbers.js';

test('a child has one number, the place of its first row, and the name it was kept under', () => {
  const anyRow = fc.record({
    child: fc.oneof(
      fc.constantFrom('EX-001', 'EX-002', 'EX-003'),
      fc.string({ unit: 'binary', minLength: 1 }),
    ),
    where: fc.oneof(fc.nat(2000), fc.nat(), fc.double({ noNaN: true, min: -1e9, max: 1e15 })),
    isNamed: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 200 }), (rows) => {
      const children = childNumbers();
      const numbers = rows.map(({ child, where, isNamed }) => {
        const number = children.numberOf(child, where);
        if (isNamed) children.keepName(number, child);
        return number;
      });
      for (const [at, { child }] of rows.entries()) {
        const number = numbers[at] ?? -1;
        const own = rows.filter((row) => row.child === child);
        expect(number).toBe([...new Set(rows.map((row) => row.child))].indexOf(child));
        expect(children.firstPlace(number)).toBeCloseTo(own[0]?.where ?? Number.NaN, 3);
        expect(children.name(number)).toBe(own.some(({ isNamed }) => isNamed) ? child : '');
      }
    }),
  );
});

test('what was seen later than in the first row about a child stands at its own place', () => {
  const children = childNumbers();
  const places = placesOf(children);
  const [one, other] = [children.numberOf('EX-001', 2), children.numberOf('EX-002', 3)];
  places.set(one, 2);
  places.set(other, 2 ** 40 + 7);
  expect([places.at(one), places.at(other)]).toEqual([2, 2 ** 40 + 7]);
});
