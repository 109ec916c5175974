import { readingLimits } from '@deepdive/workbook';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, rowOfPlace, sheetOfPlace } from './place.js';

test('a place has its sheet and its row, be it the last row that may be read of the last sheet', () => {
  const anySheet = fc.nat(readingLimits.parts);
  const anyRow = fc.oneof(fc.nat(readingLimits.csvRows), fc.constant(readingLimits.csvRows));
  fc.assert(
    fc.property(anySheet, anyRow, (sheet, row) => {
      const place = placeOf(sheet, row);
      expect(Number.isSafeInteger(place)).toBe(true);
      expect([sheetOfPlace(place), rowOfPlace(place)]).toEqual([sheet, row]);
    }),
  );
});
