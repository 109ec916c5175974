import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { nothingBeingSent } from './visit.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where pictures are kept for a person to look at; none are taken unless it is said. */
const pictures = process.env.DEEPDIVE_SCREENSHOTS;

/** What axe finds wrong. Told in words by the page itself: all that axe tells of it takes long to hand over. */
const violations = `axe
  .run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })
  .then((found) =>
    found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;

/** Brings axe along with every page that is opened from now on: quicker, where each is looked at, than to bring it after. */
export const bringAxe = (page: Page): Promise<unknown> => page.addInitScript({ content: axe.source });

/** What axe finds wrong with the page as it is. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(violations);
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

/** What does not fit the page as wide as it is. */
export const layoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(layout);

/** Takes a picture of the whole page, if pictures are wanted. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

/**
 * Expects a page to be one that everybody can use: nothing that axe finds wrong, one heading, no scrolling sideways at 320
 * pixels, 24 pixels to aim at.
 *
 * @param name of the pictures
 * @param scripts whether scripts run; where they are off axe cannot run either, and the page is the same as the one that
 * it looks at where they are on
 */
export async function readsWell(page: Page, name: string, scripts: boolean): Promise<void> {
  const picture = (width: number): Promise<void> =>
    takePicture(page, `${name}-${scripts ? 'js' : 'nojs'}-${width}`);
  await nothingBeingSent(page);
  await page.waitForLoadState();
  if (scripts) expect(await violationsOn(page), name).toEqual([]);
  expect(await page.locator('h1').count(), name).toBe(1);
  await picture(1200);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await layoutFaults(page), name).toEqual([]);
  await picture(320);
  await page.setViewportSize({ width: 1200, height: 900 });
}
