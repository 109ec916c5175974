import { expect, test } from 'vitest';
import { counted, grouped, idInWords, listed, sentence } from './phrases.js';

test('an id is read as words, numbers apart', () => {
  expect(idInWords('leadInspector')).toBe('lead inspector');
  expect(idInWords('section47')).toBe('section 47');
  expect(idInWords('mental-health')).toBe('mental health');
});

test('thousands are set apart', () => {
  expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']);
});

test('one thing is one and several are several', () => {
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(2000, 'child', 'children')).toBe('2,000 children');
});

test('a sentence ends once', () => {
  expect(sentence('It ends')).toBe('It ends.');
  expect(sentence('It ends.')).toBe('It ends.');
});

test('things in a row are joined as in speech', () => {
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed(['a'])).toBe('a');
  expect(listed([])).toBe('');
});
