import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { script, scriptPath } from '../../src/page/script.js';
import { stylesheet, stylesheetPath } from '../../src/page/stylesheet.js';
import { type PageInState, pagesInStates } from '../states.js';

// A browser is started and every page is made; how long that takes on a busy machine is no finding.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** `EVERY_STATE=1` looks at every page in every state, at both widths, and takes its picture; else each route once. */
const everything = process.env.EVERY_STATE !== undefined;
/** Where pictures go, for a person to look at. */
const pictures =
  process.env.DEEPDIVE_SCREENSHOTS ?? fileURLToPath(new URL('../../../../screenshots/', import.meta.url));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const origin = 'http://deepdive.test';

let browser: Browser;
let page: Page;
let pages: readonly PageInState[];

beforeAll(async () => {
  if (everything) mkdirSync(pictures, { recursive: true });
  [browser, pages] = await Promise.all([launchBrowser(), pagesInStates()]);
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === stylesheetPath) return route.fulfill({ contentType: 'text/css', body: stylesheet });
    if (pathname === scriptPath) return route.fulfill({ contentType: 'text/javascript', body: script });
    const html = pages[Number(pathname.slice(1))]?.html ?? '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  });
});
afterAll(async () => {
  await browser?.close();
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: { readonly violations: readonly Violation[] } = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What does not fit: the page that scrolls sideways, what is too small to aim at, words that run out of their box. */
const layout = `(() => {
  const wrong = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) wrong.push('scrolls sideways: ' + wide);
  for (const each of document.querySelectorAll('button,input:not([type=hidden]),select,textarea,nav a,summary')) {
    const { width, height } = each.getBoundingClientRect();
    if (width > 0 && (width < 24 || height < 24)) wrong.push('too small to aim at: ' + each.outerHTML);
  }
  for (const each of document.querySelectorAll('h1,h2,h3,p,li,dd,dt,label,legend,caption,button,a,.tag,.hint')) {
    if (each.closest('.unseen,.skip,svg') || each.scrollWidth === 0 || each.closest('.wide')) continue;
    const { right } = each.getBoundingClientRect();
    if (right > innerWidth + 1) wrong.push('runs out of the page: ' + each.outerHTML.slice(0, 200));
  }
  return wrong;
})()`;

/** What is looked at: each route in another state than the one before it, so that all of them come up. */
function chosenPages(): readonly PageInState[] {
  if (everything) return pages;
  const routes = [...new Set(pages.map(({ route }) => route))];
  return routes.flatMap((route, at) => {
    const of = pages.filter((each) => each.route === route);
    return of[at % of.length] ?? [];
  });
}

const looked = everything ? 'every page in every state' : 'every route';

test(`${looked} fits 320 pixels, and nothing in it is too small to aim at`, async () => {
  expect(pages.length).toBeGreaterThan(150);
  const wrong: string[] = [];
  await page.setViewportSize({ width: 320, height: 700 });
  for (const each of chosenPages()) {
    const { state, path } = each;
    await page.goto(`${origin}/${pages.indexOf(each)}`);
    const found: readonly string[] = await page.evaluate(layout);
    wrong.push(...found.map((each) => `${path} (${state}): ${each}`));
  }
  expect(wrong).toEqual([]);
});

test(`${looked} is as everybody can use it, as axe tells`, async () => {
  const wrong: string[] = [];
  for (const each of chosenPages()) {
    const { state, path, route } = each;
    const at = pages.indexOf(each);
    await page.setViewportSize({ width: at % 2 === 0 ? 1200 : 320, height: 900 });
    await page.goto(`${origin}/${at}`);
    for (const width of everything ? [1200, 320] : [at % 2 === 0 ? 1200 : 320]) {
      await page.setViewportSize({ width, height: 900 });
      wrong.push(...(await violations()).map((what) => `${path} (${state}, ${width}): ${what}`));
      if (!everything) continue;
      const name = `${route.slice('GET /'.length).replaceAll(/\W+/g, '-') || 'front'}-${at}-${state}-${width}.png`;
      await page.screenshot({ path: join(pictures, name), fullPage: true });
    }
  }
  expect(wrong).toEqual([]);
});
