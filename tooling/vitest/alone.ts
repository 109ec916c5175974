import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Longer than any such task takes: whoever held the lock all this time is gone. */
const staleAfter = 60_000;

/** Runs one task of a name at a time over all processes of this machine. */
export async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `${name}.lock`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > staleAfter) rmdirSync(lock);
      await pause(50);
    }
  }
  try {
    return await task();
  } finally {
    if (existsSync(lock)) rmdirSync(lock);
  }
}
