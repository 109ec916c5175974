import { expect, test } from 'vitest';
import { nestedLines } from './nested-lines.js';

test('lines stand under the line they are deeper than', () => {
  const lines = [
    { depth: 0, says: 'All of' },
    { depth: 1, says: 'Any of' },
    { depth: 2, says: 'This' },
    { depth: 2, says: 'That' },
    { depth: 1, says: 'And this' },
    { depth: 0, says: 'Last' },
  ];
  expect(nestedLines(lines)).toEqual([
    {
      says: 'All of',
      under: [
        {
          says: 'Any of',
          under: [
            { says: 'This', under: [] },
            { says: 'That', under: [] },
          ],
        },
        { says: 'And this', under: [] },
      ],
    },
    { says: 'Last', under: [] },
  ]);
});
