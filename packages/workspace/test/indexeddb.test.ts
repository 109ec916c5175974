import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../tooling/browser/launch.js';
import type { Store } from '../src/index.js';
import { bundled } from './bundled.js';
import { change, faultOf, storeContract } from './store-contract.js';

const folder = mkdtempSync(join(tmpdir(), 'deepdive-indexeddb-'));
let browser: Browser;
let page: Page;
let opened = 0;

beforeAll(async () => {
  const script = join(folder, 'page-store.js');
  await bundled('./page-store.ts', 'browser', script);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.route('**/*', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Store</title>' }),
  );
  await page.goto('https://inspection.test/');
  await page.addScriptTag({ content: readFileSync(script, 'utf8') });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface StorePage {
  openStore(name: string): Promise<void>;
  askStore(
    name: string,
    method: string,
    args: unknown,
  ): Promise<{ answer?: unknown; refused?: { message: string; code: string } }>;
}

/** A store of the page, asked from here. */
function storeOf(name: string): Store {
  const ask = async (method: string, ...args: readonly unknown[]): Promise<unknown> => {
    const told = await page.evaluate(
      ([at, what, given]) =>
        (globalThis as unknown as StorePage).askStore(at as string, what as string, given),
      [name, method, args] as const,
    );
    if (told.refused) throw Object.assign(new Error(told.refused.message), { code: told.refused.code });
    return told.answer;
  };
  return new Proxy({} as Store, {
    get: (_, method) =>
      // A promise of a store is a store: what looks for `then` finds none.
      method === 'then' ? undefined : (...args: readonly unknown[]) => ask(String(method), ...args),
  });
}

async function freshStore(name = `inspection-${opened}`): Promise<Store> {
  opened += 1;
  await page.evaluate((at) => (globalThis as unknown as StorePage).openStore(at), name);
  return storeOf(name);
}

describe('an inspection in a browser', () => {
  storeContract(() => freshStore());

  test('is there when the page is opened again', async () => {
    const store = await freshStore('kept');
    await store.commit(change());
    const head = await store.head();
    await store.close();
    const again = await freshStore('kept');
    expect(await again.head()).toEqual(head);
    expect(await faultOf(again)).toBeNull();
  });
});
