import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawRow } from './cell-value.js';
import { CsvScanner } from './csv-scanner.js';
import { readingLimits } from './reading-limits.js';
import { NoteCollector } from './reading-notes.js';

function scanned(text: string, sizes: readonly number[]): { rows: readonly RawRow[]; notes: unknown } {
  const notes = new NoteCollector();
  const scanner = new CsvScanner('list.csv', readingLimits, { separator: ',', isNamed: false }, notes);
  const rows: RawRow[] = [];
  for (let at = 0, piece = 0; at < text.length; piece++) {
    const size = sizes[piece % sizes.length] ?? 1;
    if (scanner.feed(text.slice(at, at + size))) while (scanner.scan()) rows.push(...scanner.takeBatch());
    at += size;
  }
  scanner.end();
  while (scanner.scan()) rows.push(...scanner.takeBatch());
  return { rows: [...rows, ...scanner.takeBatch()], notes: notes.list() };
}

describe('a csv file that arrives in pieces', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 10 });

  it('gives the same rows and notes wherever it is cut in two', () => {
    const text = 'id,n\r\n"a ""b"",\r\nc" ,x\r\r\n , "y"\n"5" disc,z\n,\n"never closed\nlast';
    const whole = scanned(text, [text.length]);
    expect(whole.rows.map(({ number, cells }) => [number, ...cells])).toEqual([
      [1, 'id', 'n'],
      [2, 'a "b",\r\nc', 'x'],
      [4, ' ', 'y'],
      [5, '"5" disc', 'z'],
      [7, '"never closed'],
      [8, 'last'],
    ]);
    for (let at = 1; at < text.length; at++) expect(scanned(text, [at, text.length])).toEqual(whole);
  });

  it('gives the same rows and notes in pieces of any size, whatever it holds', () => {
    const text = fc.stringMatching(/^(?:[a-c,"\n\r ]|""|","|"\n){1,60}$/);
    fc.assert(
      fc.property(text, sizes, (one, cuts) => {
        expect(scanned(one, cuts)).toEqual(scanned(one, [one.length]));
      }),
      { numRuns: 500 },
    );
  });
});
