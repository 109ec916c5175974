import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './days-in-order.js';

test('days come in order and each once, few or many, however often they are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -40_000, max: 60_000 }), { maxLength: 80, size: 'max' }),
      (days) => {
        const expected = [...new Set(days)].sort((a, b) => a - b);
        expect(inOrder([...days, ...days])).toEqual(expected);
        expect(inOrder([...days])).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});
