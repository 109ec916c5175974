import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSqliteStore } from '../src/sqlite/index.js';
import { bundled } from './bundled.js';
import { faultOf } from './store-contract.js';

// Within the package, so that the program finds what it is built on.
const folder = mkdtempSync(fileURLToPath(new URL('./killed-', import.meta.url)));
const writer = join(folder, 'writer.mjs');
const kills = Number(process.env.KILLS ?? 12);

beforeAll(() => bundled('./writer.ts', 'node', writer), 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets the writer write until it is killed, and gives the last number that it said it had recorded. */
function killedAfter(path: string, first: number, milliseconds: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, path, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => {
      // The clock runs from the first change on: starting up is not what is to be hit.
      if (told === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
      told += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error('the writer ended by itself'));
      else resolve(Number(told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1)));
    });
  });
}

test(`nothing that was said to be recorded is lost over ${kills} kills, and nothing is half recorded`, {
  timeout: 60_000 + kills * 10_000,
}, async () => {
  const path = join(folder, 'inspection.deepdive');
  let next = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const said = await killedAfter(path, next, 5 + ((kill * 37) % 120));
    const store = await openSqliteStore(path);
    const { number } = await store.head();
    expect(number).toBeGreaterThanOrEqual(said + 1);
    // Whatever was recorded last may not have been said; nothing beyond it is there.
    expect(number).toBeLessThanOrEqual(said + 2);
    expect(await faultOf(store)).toBeNull();
    await store.close();
    next = number;
  }
});
