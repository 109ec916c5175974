import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cssString, stylesheet } from './stylesheet.js';

test('no name of a document can leave the string it stands in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cssString(text)).toMatch(/^"(?:[A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*"$/);
    }),
  );
});

test('a name is still legible in the style', () => {
  expect(cssString('Check of 3 files')).toBe('"Check of 3 files"');
  expect(cssString('</style>')).toBe('"\\3c \\2f style\\3e "');
});

test('the look fetches nothing', () => {
  expect(stylesheet).not.toMatch(/url\(|@import|https?:/);
});
