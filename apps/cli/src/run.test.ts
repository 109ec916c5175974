import { expect, test } from 'vitest';
import { messageOf } from './run.js';

test('a file the system refuses is named with the reason in words', () => {
  const error = Object.assign(new Error('EACCES: permission denied, open'), {
    code: 'EACCES',
    path: 'lists.xlsx',
  });
  expect(messageOf(error)).toBe('lists.xlsx: permission was refused.');
});

test('what nobody foresaw is told without what it quotes, since that may be a cell', () => {
  const told = messageOf(
    new TypeError('Cannot read properties of undefined (reading "Jo Bloggs")\n  at row 7'),
  );
  expect(told).toBe(
    'This should not have happened, and is a fault in deepdive: TypeError: Cannot read properties of undefined (reading "…")',
  );
});

test('something thrown that is no error is told as such', () => {
  expect(messageOf('Jo Bloggs')).toBe('Something went wrong, and nothing says what.');
});
