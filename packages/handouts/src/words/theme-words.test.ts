import { expect, test } from 'vitest';
import { exampleTheme } from '../../test/samples.js';
import { themeWords } from './theme-words.js';

const words = themeWords(exampleTheme);

test('a list is named by number and title', () => {
  expect(words.list('keepers')).toBe('List 1: Children of keepers');
});

test('a field is named by its printed label, a value by its code’s label', () => {
  expect(words.field('bornOn', 'keepers')).toBe('Date of birth');
  expect(words.value('gender', 'F')).toBe('Female (F)');
  expect(words.value('seenAlone', true)).toBe('Yes');
  expect(words.value('gender', null)).toBe('Blank');
});

test('a rule is known by its sentence', () => {
  expect(words.ruleSays('keepers.leftAfterArriving')).toBe('A child leaves on or after the day of arrival');
  expect(words.ruleSays('keepers.bornOn.missing')).toBeNull();
});

test('what the theme does not know is shown in words', () => {
  expect(words.list('lightShips')).toBe('Light ships');
  expect(words.field('bornOn', 'visits')).toBe('Born on');
  expect(words.value('unknown', 7)).toBe('7');
});
