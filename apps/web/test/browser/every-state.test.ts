import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { script, scriptPath } from '../../src/page/script.js';
import { stylesheet, stylesheetPath } from '../../src/page/stylesheet.js';
import { type PageInState, pagesInStates } from '../states.js';
import { bringAxe, layoutFaults, takePicture, violationsOn } from './reads-well.js';

// A browser is started and every page is made; how long that takes on a busy machine is no finding.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** `EVERY_STATE=1` looks at every page in every state, at both widths; else each route is looked at once. */
const everything = process.env.EVERY_STATE !== undefined;
const origin = 'http://deepdive.test';
const narrow = { width: 320, height: 700 };
const wide = { width: 1200, height: 900 };

let browser: Browser;
let page: Page;
let pages: readonly PageInState[];

beforeAll(async () => {
  [browser, pages] = await Promise.all([launchBrowser(), pagesInStates()]);
  page = await browser.newPage({ viewport: wide });
  await bringAxe(page);
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

/** What is looked at: each route in another state than the one before it, so that all of them come up. */
function chosenPages(): readonly PageInState[] {
  if (everything) return pages;
  const routes = [...new Set(pages.map(({ route }) => route))];
  return routes.flatMap((route, at) => {
    const of = pages.filter((each) => each.route === route);
    return of[at % of.length] ?? [];
  });
}

/** What the pictures of a page are called, but for their width. */
const pictureOf = (each: PageInState): string =>
  `${each.route.slice('GET /'.length).replaceAll(/\W+/g, '-') || 'front'}-${pages.indexOf(each)}-${each.state}`;

const looked = everything ? 'every page in every state' : 'every route';

test(`${looked} fits 320 pixels, has nothing too small to aim at, and is as everybody can use it, as axe tells`, async () => {
  expect(pages.length).toBeGreaterThan(150);
  const wrong: string[] = [];
  for (const each of chosenPages()) {
    const at = pages.indexOf(each);
    const complain = (what: string, width: number): void => {
      wrong.push(`${each.path} (${each.state}, ${width}): ${what}`);
    };
    await page.goto(`${origin}/${at}`);
    for (const width of everything ? [1200, 320] : [at % 2 === 0 ? 1200 : 320]) {
      await page.setViewportSize({ width, height: 900 });
      for (const what of await violationsOn(page)) complain(what, width);
    }
    const headings = await page.locator('h1').count();
    if (headings !== 1) complain(`${headings} headings`, 1200);
    await page.setViewportSize(narrow);
    for (const what of await layoutFaults(page)) complain(what, 320);
    await takePicture(page, `${pictureOf(each)}-320`);
    await page.setViewportSize(wide);
    await takePicture(page, `${pictureOf(each)}-1200`);
  }
  expect(wrong).toEqual([]);
});
