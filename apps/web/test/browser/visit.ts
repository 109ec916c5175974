import type { ThemeManifest } from '@deepdive/core';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import type { Browser, Page, Response } from 'playwright-core';
import { serveApp } from '../../src/node/index.js';

/** Somebody at the app in a real browser, on an empty record. */
export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** The addresses of everything the page has asked for. */
  readonly asked: readonly string[];
  readonly go: (path: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** How long the app waits before long work gets a page of its own; in most tests for ever. */
interface VisitOptions {
  readonly scripts: boolean;
  readonly patience?: number;
}

/** Waits until the form that was sent, if any, has led to its page. */
export const nothingBeingSent = (page: Page): Promise<void> =>
  page.locator('form[data-sent]').first().waitFor({ state: 'detached' });

/** Waits until long work, if its page is shown, has led to what was asked for. */
export const nothingWorkedOn = (page: Page): Promise<void> =>
  page.locator('[data-job]').first().waitFor({ state: 'detached' });

/** What an address is answered with in the end, where that is long work too. */
export async function answerOf(page: Page, address: string): Promise<Response | null> {
  for (;;) {
    const response = await page.goto(address);
    if (!(await response?.text())?.includes(' data-job="')) return response;
    await nothingWorkedOn(page);
  }
}

/** Serves the app on this machine and opens it. */
export async function visit(
  browser: Browser,
  themes: readonly ThemeManifest[],
  { scripts, patience = Number.POSITIVE_INFINITY }: VisitOptions,
): Promise<Visit> {
  const store = await openSqliteStore(':memory:', { salt: 'browser' });
  const served = await serveApp({ themes, store, port: 0, patience });
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1200, height: 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served.address);
  const { origin } = new URL(served.address);
  return {
    page,
    origin,
    asked,
    go: async (path) => {
      await nothingBeingSent(page);
      return page.goto(`${origin}${path}`);
    },
    end: async () => {
      await context.close();
      await served.stop();
      await store.close();
    },
  };
}

/** Fills in the form that begins an inspection, with what else is typed by its label, and sends it. */
export async function begin(
  page: Page,
  theme: string,
  notified: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  await page.getByLabel('Which theme is inspected?').selectOption(theme);
  await page.getByLabel('Which area is inspected?').fill('Exampleshire');
  await page.getByLabel('Day of notification').fill(notified);
  for (const [label, text] of Object.entries(typed)) await page.getByLabel(label).fill(text);
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin the inspection' }).click();
  await page.getByText('The inspection has begun.').waitFor();
}

/** Hands lists over to be checked. */
export async function check({ page, go }: Pick<Visit, 'page' | 'go'>, lists: File): Promise<void> {
  await go('/lists');
  await page.getByLabel('Your lists', { exact: true }).setInputFiles({
    name: lists.name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await lists.arrayBuffer()),
  });
  await page.getByRole('button', { name: 'Check the lists' }).click();
}

/** Hands lists over to be checked, and submits them. */
export async function submit(at: Pick<Visit, 'page' | 'go'>, lists: File): Promise<void> {
  await check(at, lists);
  await at.page.getByRole('button', { name: 'Submit this version' }).click();
  await nothingBeingSent(at.page);
}
