import { expect, test } from 'vitest';
import type { StreamRow } from '../stream/sheet-stream.js';
import { linkTo, SheetNames } from './sheet-names.js';
import { partOf, rowsOfPart } from './sheet-parts.js';

async function numbersIn(part: number): Promise<readonly number[]> {
  async function* rows(): AsyncGenerator<StreamRow> {
    for (const number of [1, 1_048_576, 1_048_577, 2_097_152, 2_097_153]) yield { number, cells: ['x'] };
  }
  const numbers: number[] = [];
  for await (const { number } of rowsOfPart(rows(), part)) numbers.push(number);
  return numbers;
}

test('a list with more rows than a sheet of Excel goes on in further sheets, and no row is lost', async () => {
  expect(await Promise.all([0, 1, 2, 3].map(numbersIn))).toEqual([[1, 1_048_576], [1, 1_048_576], [1], []]);
  expect(partOf(1_048_577)).toEqual({ part: 1, row: 1 });
});

test('each sheet has a name that Excel takes and no other has', () => {
  const names = new SheetNames();
  const long = 'A list whose name has more letters than Excel allows';
  expect(['List 1', 'list 1', 'a/b:c', long, long, "'", ''].map((name) => names.take(name))).toEqual([
    'List 1',
    'list 1 part 2',
    'a b c',
    'A list whose name has more lett',
    'A list whose name has mo part 2',
    'Sheet',
    'Sheet part 2',
  ]);
});

test('a link names its sheet in quotes', () => {
  expect(linkTo("O'Neil", 'C5')).toBe("'O''Neil'!C5");
});
