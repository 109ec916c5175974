import { describe, expect, test } from 'vitest';
import { invented } from '../invented.js';
import { folderOfSuite } from '../sheets.js';
import { manyLists } from './many-lists.js';
import { reckon } from './reckoning.js';
import { makeSubmission } from './submission.js';

const folder = folderOfSuite();

describe('submissions as councils send them, nearly right', () => {
  test.each([
    ['eleven lists', manyLists, 64],
    ['two lists', invented, 32],
  ] as const)(
    'of %s are read exactly, and what is not is told',
    { timeout: 120_000 },
    async (name, theme, count) => {
      let exact = 0;
      let told = 0;
      const silent: string[] = [];
      for (let seed = 1; seed <= count; seed++) {
        const submission = await makeSubmission(theme, seed, folder.path(`${name} ${seed}`));
        const reckoning = await reckon(theme, submission);
        exact += reckoning.exact;
        told += reckoning.told;
        silent.push(...reckoning.silent.map((each) => `seed ${seed}: ${each}`));
      }
      expect(silent).toEqual([]);
      expect(exact / (exact + told)).toBeGreaterThan(0.95);
      expect(exact).toBeGreaterThan(count * 40);
    },
  );
});
