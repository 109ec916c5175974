import { expect, test } from 'vitest';
import { inWords } from './words.js';

test('an id is read as words that stand alone', () => {
  expect(inWords('leadInspector')).toBe('Lead inspector');
  expect(inWords('list6')).toBe('List 6');
});
