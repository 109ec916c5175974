import { statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './step.mjs';

/**
 * When a file was last written, in milliseconds; nothing when it is not there.
 *
 * @param {string} path
 */
function writtenAt(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs;
}

/** Installs exactly what the lock names, but only when it is not there or the lock has changed since. */
export async function installWhenNeeded() {
  const installed = writtenAt('node_modules/.package-lock.json');
  const locked = writtenAt('package-lock.json');
  if (installed !== undefined && locked !== undefined && installed >= locked) return;
  const status = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (status !== 0) process.exit(status);
}
