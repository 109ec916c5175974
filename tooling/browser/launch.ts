import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { alone } from '../vitest/alone.js';

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome-stable', '/usr/bin/google-chrome'];

/**
 * The path of a Chromium: `CHROMIUM_PATH`, an installed one, or (64-bit Linux) the one that comes inside a development
 * dependency and unpacks itself into the temporary folder. Nothing is downloaded. `null` where there is none.
 */
async function findChromium(): Promise<string | null> {
  const named = process.env.CHROMIUM_PATH;
  const there = [...(named ? [named] : []), ...installed].find((path) => existsSync(path));
  if (there !== undefined) return there;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // Read when the package is imported: it then brings the system libraries that the machine may lack.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Two test files that unpack at once would each find the other's half-written binary.
  return alone('deepdive-chromium', () => packaged.executablePath());
}

/**
 * A headless Chromium for tests; close it after use.
 *
 * @throws Error where no Chromium can be found
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium was found. Set CHROMIUM_PATH to the path of a Chromium or Chrome.');
  }
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
