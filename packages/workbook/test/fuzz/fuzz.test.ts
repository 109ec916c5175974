import { describe, expect, test } from 'vitest';
import { folderOfSuite } from '../sheets.js';
import { attempt } from './attempt.js';

const folder = folderOfSuite();

describe('damaged files', () => {
  test('are read or refused with a message, and reports of them are sound', {
    timeout: 120_000,
  }, async () => {
    const outcomes = { read: 0, refused: 0 };
    for (let seed = 1; seed <= 200; seed++) {
      try {
        outcomes[await attempt(seed, folder.path(''))] += 1;
      } catch (error) {
        throw new Error(`seed ${seed}`, { cause: error });
      }
    }
    expect(outcomes.read).toBeGreaterThan(40);
    expect(outcomes.refused).toBeGreaterThan(40);
  });
});
