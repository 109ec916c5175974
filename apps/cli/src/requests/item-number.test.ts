import { expect, test } from 'vitest';
import { itemNumberOf } from './item-number.js';

test.each([
  ['1.4 Audits.pdf', '1.4'],
  ['1.04 Audits.pdf', '1.4'],
  ['01.04_audits.docx', '1.4'],
  ['1.4_x', '1.4'],
  ['1.4.docx', '1.4'],
  ['2.03a minutes.pdf', '2.3'],
  ['Item 1.4 - audits.pdf', '1.4'],
  ['1.40 other.pdf', '1.40'],
  ['1.4.2 part.pdf', '1.4.2'],
  ['3 structure.pdf', '3'],
])('%s begins with the item number %s', (name, number) => {
  expect(itemNumberOf(name)).toBe(number);
});

test.each(['Audits 1.4.pdf', 'README.txt', '.hidden', ''])('%s begins with none', (name) => {
  expect(itemNumberOf(name)).toBeNull();
});
