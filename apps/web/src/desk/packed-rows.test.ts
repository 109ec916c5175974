import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedRows, unpackedRows } from './packed-rows.js';

const value = fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.string());
const field = fc.constantFrom('childId', 'bornOn', 'team', '__proto__', 'constructor');
const row = fc.record({
  list: fc.constantFrom('greeted', 'visits'),
  row: fc
    .uniqueArray(field, { minLength: 1 })
    .chain((fields) =>
      fc
        .tuple(...fields.map(() => value))
        .map((values) => Object.fromEntries(fields.map((name, at) => [name, values[at] ?? null]))),
    ),
  place: fc.record({
    file: fc.constantFrom('a.xlsx', 'b.xlsx'),
    sheet: fc.constantFrom('One', 'Two'),
    row: fc.integer({ min: 1, max: 1_048_576 }),
  }),
});

test('rows that are sent in pieces arrive as they were, in their order', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 50 }), (rows) => {
      const sent = structuredClone([...packedRows(rows)]);
      expect(sent.flatMap((packed) => [...unpackedRows(packed)])).toEqual(rows);
    }),
  );
});

test('many rows of one sheet are sent in pieces that leave time for others', () => {
  const rows = Array.from({ length: 5000 }, (_, at) => ({
    list: 'greeted',
    row: { childId: `EX-${at}` },
    place: { file: 'a.xlsx', sheet: 'One', row: at + 2 },
  }));
  const pieces = [...packedRows(rows)];
  expect(pieces.map(({ numbers }) => numbers.length)).toEqual([2000, 2000, 1000]);
  expect(pieces.flatMap((packed) => [...unpackedRows(packed)])).toEqual(rows);
});
