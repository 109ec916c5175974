import { describe, expect, it } from 'vitest';
import { cellAddress, columnLetters } from './cell-address.js';

describe('the address of a cell', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('shows column %i as %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
    expect(cellAddress(12, index)).toBe(`${letters}12`);
  });

  it('gives each column of a sheet letters of its own, in order', () => {
    const all = Array.from({ length: 16_384 }, (_, index) => columnLetters(index));
    const inOrder = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    expect(all).toEqual(inOrder);
    expect(new Set(all).size).toBe(all.length);
  });
});
