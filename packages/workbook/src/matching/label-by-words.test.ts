import { comparableLabel } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { labelByWords } from './label-by-words.js';

const labels = [
  'Child Unique ID',
  'Gender',
  'Ethnicity',
  'Date of Birth',
  'Age of Child (Years)',
  'Date of Contact',
  'Contact Source',
].map(comparableLabel);

describe('the label a header most likely means', () => {
  test.each([
    ['Sorce of contact', 'Contact Source'],
    ['Ethnic Origin', 'Ethnicity'],
    ['Sex', 'Gender'],
    ['Contact date', 'Date of Contact'],
    ['Birht date', 'Date of Birth'],
    ['Unique ID of the child', 'Child Unique ID'],
  ])('%s is proposed as %s', (header, label) => {
    expect(labelByWords(comparableLabel(header), labels)).toBe(comparableLabel(label));
  });

  test.each(['Ward', 'Date', 'Comments on contact', 'Age at contact', '', '!'])(
    '%s is left alone',
    (header) => {
      expect(labelByWords(comparableLabel(header), labels)).toBeNull();
    },
  );

  test('is none where two are as near', () => {
    expect(labelByWords('plan date', ['date of plan start', 'date of plan end'])).toBeNull();
  });
});
