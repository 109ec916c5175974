import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { table, wrapped } from './layout.js';

const plain = {
  title: (text: string) => text,
  quiet: (text: string) => text,
  good: (text: string) => text,
  bad: (text: string) => text,
  doubtful: (text: string) => text,
};
const word = fc.stringMatching(/^[a-z]{1,9}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('a text broken into lines', () => {
  test('keeps every word and no line is too wide', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 14, max: 60 }), (text, width) => {
        const lines = wrapped(text, width, '    ');
        expect(lines.split(/\s+/).filter(Boolean).join(' ')).toBe(text);
        expect(widest(lines)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('stays one line where there is no width', () => {
    expect(wrapped('a line of text', Number.POSITIVE_INFINITY, '  ')).toBe('  a line of text');
  });
});

describe('a table', () => {
  const rows = fc.array(fc.tuple(word, sentence, sentence), { minLength: 1, maxLength: 5 });

  test('fits the terminal and keeps every word', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 44, max: 120 }), (cells, width) => {
        const drawn = table(['One', 'Two', 'Three'], cells, { width, paint: plain });
        expect(widest(drawn)).toBeLessThanOrEqual(width);
        const count = (text: string) => text.split(/\s+/).filter(Boolean).length;
        expect(count(drawn)).toBe(3 + count(cells.flat().join(' ')));
      }),
    );
  });

  test('has one line a row when it is piped', () => {
    const layout = { width: Number.POSITIVE_INFINITY, paint: plain };
    expect(
      table(
        ['Item', 'What'],
        [
          ['1.1', 'Charts\nand more'],
          ['1.2', 'Audits'],
        ],
        layout,
      ),
    ).toBe('Item  What\n1.1   Charts and more\n1.2   Audits');
  });
});
