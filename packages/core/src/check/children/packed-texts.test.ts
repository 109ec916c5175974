import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packedTexts } from './packed-texts.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'é', 'ÿ', 'Ā', '\ud800', 'x'.repeat(70_000), '字'.repeat(40_000)),
);

test('a packed text is read as it was put, whatever its characters and its length', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 20 }), (texts) => {
      const packed = packedTexts();
      for (const text of texts) packed.push(text);
      expect(texts.map((_, at) => packed.at(at))).toEqual(texts);
      expect(packed.size()).toBe(texts.length);
      expect(() => packed.at(texts.length)).toThrow(RangeError);
    }),
  );
});
