import { expect, test } from 'vitest';
import { cancelled } from '../jobs/watch.js';
import { rowsTold } from './rows-told.js';

test('rows are counted over all sheets, sheets of one name in several files too', async () => {
  const told: number[] = [];
  const watch = {
    signal: new AbortController().signal,
    tell: ({ done }: { done: number }) => void told.push(done),
  };
  const tell = rowsTold('Checking the lists', null, watch);
  for (const [sheet, rows] of [
    ['One', 100],
    ['One', 250],
    ['Two', 50],
    ['Two', 40],
    ['Three', 40],
  ] as const)
    await tell({ sheet, rows });
  expect(told).toEqual([100, 250, 300, 340, 380]);
});

test('reading lets in word that it is called off, and ends', async () => {
  const off = new AbortController();
  let read = 0;
  const tell = rowsTold('Checking the lists', null, { signal: off.signal, tell: () => {} });
  // What calls it off waits for its turn, as a message from a page does.
  setTimeout(() => off.abort(cancelled()));
  const reading = async (): Promise<never> => {
    for (;;) {
      read += 1;
      await tell({ sheet: 'One', rows: read });
    }
  };
  await expect(reading()).rejects.toMatchObject({ name: 'Cancelled' });
  expect(read).toBeGreaterThan(1);
});
