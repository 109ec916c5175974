import { expect, test } from 'vitest';
import { criteriaLines } from './criteria-lines.js';

const named = (shown: string, summary: string | null = null) => ({ ref: shown, shown, summary });

test('criteria with a summary take a line each; those that are only named share the last', () => {
  expect(
    criteriaLines([
      named('ESN 01'),
      named('ESN 23', 'Help is early'),
      named('ESN 03'),
      named('ESN 25', 'Plans are clear'),
    ]),
  ).toEqual(['ESN 23: Help is early', 'ESN 25: Plans are clear', 'ESN 01, ESN 03']);
});

test('no criteria make no line', () => {
  expect(criteriaLines([])).toEqual([]);
});
