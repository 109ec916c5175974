import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseEnd, exampleFollows, wordsOf } from './words.js';

describe('the words of a text', () => {
  test.each<[string, string[]]>([
    ['Placed, placements PLACE', ['plac', clauseEnd, 'plac', 'plac']],
    ["Child\u2019s disability / children's disabilities", ['child', 'disability', 'child', 'disability']],
    ['Child\u00e2\u20ac\u2122s needs', ['child', 'need']],
    ['S.20, sec 20 and Section 20', ['s20', clauseEnd, 's20', 'and', 's20']],
    ['A&E', ['a', 'and', 'e']],
    ['Long-term - other', ['long', 'term', clauseEnd, 'other']],
    ['Other (e.g. hospice)', ['other', clauseEnd, exampleFollows, 'hospic', clauseEnd]],
    ['emotional parental', ['emot', 'parent']],
    ['INC', ['inc']],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('do not depend on case', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ,.()-]{0,60}$/), (text) => {
        expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
      }),
    );
  });
});
