import { proportionInWords } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

const { proportions } = manifest;
if (!proportions) throw new Error('no proportions');

const wordsFor = (part: number, whole: number) => proportionInWords(proportions, part, whole).words;

// Annex C, line by line.
const printed: readonly (readonly [from: number, to: number, words: string])[] = [
  [97, 100, 'Vast/overwhelming majority or almost all'],
  [80, 96, 'Very large majority, most'],
  [65, 79, 'Large majority'],
  [51, 64, 'Majority'],
  [35, 49, 'Minority'],
  [20, 34, 'Small minority'],
  [4, 19, 'Very small minority, few'],
  [0, 3, 'Almost no/very few'],
];

describe('proportions in words', () => {
  test('are the eight lines of Annex C', () => {
    expect(proportions.bands.map(({ from, to, words }) => [from, to, words])).toEqual(printed);
    expect(proportions.source).toMatchObject({ publication: '130056', at: 'Annex C' });
  });

  test.each(printed)('from %i to %i %% are "%s"', (from, to, words) => {
    for (let percentage = from; percentage <= to; percentage += 1)
      expect(wordsFor(percentage, 100)).toBe(words);
  });

  test('hold every whole percentage but 50, which has no words', () => {
    const without = Array.from({ length: 101 }, (_, percentage) => percentage).filter(
      (percentage) => wordsFor(percentage, 100) === null,
    );
    expect(without).toEqual([50]);
    expect(wordsFor(37, 74)).toBeNull();
  });

  test.each([
    [964, 'Very large majority, most'],
    [965, 'Vast/overwhelming majority or almost all'],
    [794, 'Large majority'],
    [795, 'Very large majority, most'],
    [644, 'Majority'],
    [645, 'Large majority'],
    [505, 'Majority'],
    [504, null],
    [495, null],
    [494, 'Minority'],
    [344, 'Small minority'],
    [345, 'Minority'],
    [195, 'Small minority'],
    [34, 'Almost no/very few'],
    [35, 'Very small minority, few'],
  ])('between two lines go to the nearest whole percentage: %i of 1,000 is "%s"', (part, words) => {
    expect(wordsFor(part, 1000)).toBe(words);
  });

  test('name what was assumed about the gaps and about one half', () => {
    expect(proportionInWords(proportions, 1, 2).assumptions).toEqual(['gapsBetweenBands', 'fiftyHasNoBand']);
  });
});

describe('the shares that descriptors imply', () => {
  const shares = manifest.guidance.find(({ id }) => id === 'impliedShares')?.statements ?? [];

  test('are 28: one for each word for a proportion in a descriptor, and one in the subsidiary guidance', () => {
    expect(shares).toHaveLength(28);
    expect(shares.filter(({ source }) => source.publication === '130178')).toHaveLength(1);
  });

  test('are inferred, rest on the reading of words as least shares, and decide no grade', () => {
    expect(new Set(shares.map(({ source }) => source.basis))).toEqual(new Set(['inferred']));
    for (const { assumes } of shares) expect(assumes).toEqual(['wordsAreFloors']);
    expect(manifest.limitingRules.flatMap(({ assumes }) => assumes)).not.toContain('wordsAreFloors');
  });

  // The least share of each word, by hand from Annex C.
  test.each([
    ['"all or almost all"', 97],
    ['"almost all"', 97],
    ['"the vast majority"', 97],
    ['"most"', 80],
    ['"a very large majority"', 80],
    ['"a large majority"', 65],
    ['"the large majority"', 65],
    ['"a majority"', 51],
  ])('%s comes to at least %i %%', (word, least) => {
    const found = shares.filter(({ says }) => says.startsWith(`${word}:`));
    expect(found.length).toBeGreaterThan(0);
    for (const { says } of found) expect(says).toContain(`at least ${least} %`);
  });

  test('put a minority that engages at 49 % at most, and one whose parenting improves at 35 % at least', () => {
    const saying = (id: string) => shares.find((each) => each.id === id)?.says;
    expect(saying('minorityEngages')).toContain('at most 49 %');
    expect(saying('parentingNotImproved')).toContain('fewer than 35 %');
  });
});
