import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipFinder } from './slips.js';

const known = ['disability', 'neglect', 'parental', 'foster', 'former', 'male', 'female', 'sure'];

describe('a word that was meant to be another', () => {
  const find = slipFinder(known);

  test.each([
    ['disablity', 'disability'],
    ['disabliity', 'disability'],
    ['neglcet', 'neglect'],
    ['forster', 'foster'],
    ['disab', 'disability'],
    ['paren', 'parental'],
  ])('%s was meant to be %s', (word, meant) => {
    expect(find(word)).toBe(meant);
  });

  test.each(['algerian', 'mael', 'femae1', 'fosmer', 'eglect', 'dis', ''])('%s is no known word', (word) => {
    expect(find(word)).toBeNull();
  });

  test('is found with any one letter behind the first left out', () => {
    fc.assert(
      fc.property(fc.constantFrom('disability', 'neglect', 'parental'), fc.nat(), (word, where) => {
        const at = 1 + (where % (word.length - 1));
        expect(find(word.slice(0, at) + word.slice(at + 1))).toBe(word);
      }),
    );
  });

  test('is neither of two that are as near', () => {
    expect(slipFinder(['carers', 'carets'])('careys')).toBeNull();
  });
});
