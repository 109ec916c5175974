import { describe, expect, test } from 'vitest';
import { hearStatement } from './field-phrases.js';
import { saidBy } from './said.js';
import { wordsOf } from './words.js';

const said = (text: string): readonly string[] => [...saidBy(wordsOf(text), hearStatement).needed];

describe('what a text says', () => {
  test.each<[string, string[]]>([
    ['Not suitable', ['!suitabl']],
    ['Unsuitable', ['!suitabl']],
    ['Not unsuitable', ['suitabl']],
    ['Foster placement - not long term or FFA', ['=foster', 'plac', '!=long term', '!=foster for adoption']],
    ['No longer in need', ['!need']],
    ['made to carers other than friends', ['mad', 'carer', '!friend']],
    ['No, gone abroad', ['gon', '=abroad']],
    ['Not planned, after assessment', ['!plan', 'after', 'assess']],
    ['Lodgings with or without support', ['lodg', 'support']],
    ['Residence not known', ['=residence', '=unknown']],
    ['No further action', ['=NFA']],
  ])('of %s', (text, words) => {
    expect(said(text)).toEqual(words);
  });

  test('is a denial too where it ends in one that reaches nothing', () => {
    const denies = (text: string): boolean => saidBy(wordsOf(text), hearStatement).denies;
    expect(denies('In touch: no')).toBe(true);
    expect(denies('Not in touch')).toBe(false);
    expect(denies('No further action')).toBe(false);
  });

  test('of a word with "non" before it denies that word alone', () => {
    expect(said('Non supported, independent')).toEqual(['!support', 'independent']);
  });

  test('tells examples from what is needed', () => {
    const { needed, illustrating } = saidBy(wordsOf('Other, such as a hospice'), hearStatement);
    expect([...needed]).toEqual(['=other']);
    expect([...illustrating]).toEqual(['hospic']);
  });
});
