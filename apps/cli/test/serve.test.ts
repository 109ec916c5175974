import { existsSync, statSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { createRegistry } from '@deepdive/core';
import { expect, test } from 'vitest';
import { run } from '../src/run.js';
import { folderOfSuite, inventedConfig } from './command.js';

const path = folderOfSuite();

/** The command while it serves: what it printed, and how it is stopped. */
function serving(args: readonly string[]) {
  const stop = new AbortController();
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  let told = '';
  stderr.on('data', (chunk) => {
    told += String(chunk);
  });
  const printed = new Promise<string>((resolve) => {
    stdout.once('data', (chunk) => resolve(String(chunk).trim()));
  });
  const status = run(['serve', ...args, '--config', inventedConfig], {
    stdout,
    stderr,
    cwd: path('.'),
    env: {},
    importConfig: (file) => import(file),
    builtThemes: async () => ({ registry: createRegistry([]), settings: {} }),
    stop: stop.signal,
  });
  const ended = async (): Promise<never> => {
    await status;
    throw new Error(`it ended before it said where it is: ${told}`);
  };
  return {
    printed: () => Promise.race([printed, ended()]),
    status,
    told: () => told,
    stop: () => stop.abort(),
  };
}

test('serves an inspection on this machine alone, refuses the file to a second program by name, and stops', async () => {
  const first = serving(['one.deepdive']);
  const address = new URL(await first.printed());
  expect(address.hostname).toBe('127.0.0.1');
  expect((await fetch(address.origin)).status).toBe(401);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = (entered.headers.get('Set-Cookie') ?? '').split(';')[0] ?? '';
  const page = await (await fetch(`${address.origin}/themes`, { headers: { cookie } })).text();
  expect(page).toContain('How children are welcomed');
  expect(statSync(path('one.deepdive')).mode & 0o777).toBe(0o600);
  const second = serving(['one.deepdive']);
  expect(await second.status).toBe(2);
  expect(second.told()).toContain(
    `The inspection is open in another program: deepdive serve, process ${process.pid}.`,
  );
  const third = serving(['other.deepdive', '--port', address.port]);
  expect(await third.status).toBe(2);
  expect(third.told()).toContain(`Another program listens on port ${address.port}.`);
  first.stop();
  expect(await first.status).toBe(0);
  expect(existsSync(path('one.deepdive-wal'))).toBe(false);
  const again = serving(['one.deepdive']);
  await again.printed();
  again.stop();
  expect(await again.status).toBe(0);
});
