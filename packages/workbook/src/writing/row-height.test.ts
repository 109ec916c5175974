import { describe, expect, test } from 'vitest';
import { rowHeight, withRowHeights } from './row-height.js';
import { lineStyle, wrapped } from './sheet-style.js';

const long = 'one row below the header for each child or event '.repeat(3);

describe('the height of a row', () => {
  test('is left to the program where one line is enough', () => {
    expect(rowHeight([])).toBeNull();
    expect(rowHeight([['Gender', 20]])).toBeNull();
  });

  test('grows with the longest text and with its paragraphs, and stays within what Excel allows', () => {
    expect(rowHeight([[long, 60]])).toBe(45);
    expect(
      rowHeight([
        ['Gender', 20],
        ['one\ntwo\nthree\nfour', 20],
      ]),
    ).toBe(60);
    expect(rowHeight([[long.repeat(100), 10]])).toBe(409);
  });

  test('looks at wrapped cells alone: a line of its own runs on to the right', () => {
    const sheet = withRowHeights({
      name: 'Guidance',
      rows: [[long], [long], ['short']],
      columns: [{ width: 60, style: wrapped }],
      cells: new Map([['0,0', { style: lineStyle }]]),
    });
    expect([...(sheet.rowDefs ?? [])]).toEqual([[1, { height: 45 }]]);
  });
});
