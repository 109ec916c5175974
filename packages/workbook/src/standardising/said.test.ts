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
    ['Foster placement - not long term or FFA', ['=foster', 'plac', '!=long term', '!=foster for adopt']],
    ['No longer in need', ['!need']],
    ['made to carers other than friends', ['mad', 'carer', '!friend']],
    ['No, gone abroad', ['gon', '=abroad']],
    ['Not planned, after assessment', ['!plan', 'after', 'assess']],
    ['Lodgings with or without support', ['lodg', 'support']],
    ['Residence not known', ['=residenc', '=unknown']],
    ['No further action', ['=nfa']],
  ])('of %s', (text, words) => {
    expect(said(text)).toEqual(words);
  });

  test('tells examples from what is needed', () => {
    const { needed, illustrating } = saidBy(wordsOf('Other, such as a hospice'), hearStatement);
    expect([...needed]).toEqual(['=other']);
    expect([...illustrating]).toEqual(['hospic']);
  });
});
