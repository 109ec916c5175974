import { describe, expect, test } from 'vitest';
import { kindsOf, sameWords } from './field-words.js';
import { wordsOf } from './words.js';

const split = (line: string): readonly string[] => line.split(',').map((phrase) => phrase.trim());

describe('the words of the field', () => {
  test('are a small vocabulary, not a table of spellings', () => {
    expect(sameWords.length + kindsOf.length).toBeLessThan(150);
  });

  test('say nothing twice in one entry', () => {
    for (const line of [...sameWords, ...kindsOf.map(([, kinds]) => kinds)]) {
      const phrases = split(line).map((phrase) => wordsOf(phrase).join(' '));
      expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
      expect(phrases).not.toContain('');
    }
  });

  test('have no kind that is its own wider word', () => {
    for (const [wide, kinds] of kindsOf) expect(split(kinds)).not.toContain(wide);
  });
});
