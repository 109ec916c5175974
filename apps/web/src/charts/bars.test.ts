import { expect, test } from 'vitest';
import { type Bar, barsInWords, exactly } from './bars.js';

const open: Bar = { label: 'West', value: { least: 1, most: 7 }, says: '1 to 7' };
const untold: Bar = { label: 'East', value: null, says: 'cannot be told' };

test('the sentence of a chart names the longest bar and the shortest, open ends counted', () => {
  expect(barsInWords([exactly('North', 3), exactly('South', 5), open])).toBe(
    'Most: “West”, 1 to 7. Least: “North”, 3.',
  );
});

test('the sentence of a chart says so where bars are alike, where there is one, and where none can be told', () => {
  expect(barsInWords([exactly('North', 3), exactly('South', 3)])).toBe('All are alike: 3.');
  expect(barsInWords([exactly('North', 3), untold])).toBe('“North”: 3. 1 cannot be told.');
  expect(barsInWords([untold])).toBe('None of them can be told.');
});
