import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pictures for a person to look at. */
const pictures = process.env.DEEPDIVE_SCREENSHOTS ?? join(tmpdir(), 'deepdive-web-screenshots');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it is. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: { readonly violations: readonly Violation[] } = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} })`,
  );
  return found.violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

/**
 * Expects a page to be one that everybody can use: nothing that axe finds wrong, one heading, no scrolling sideways at 320
 * pixels, 24 pixels to aim at. Takes a picture of it wide and narrow.
 *
 * @param name of the pictures
 * @param scripts whether scripts run; where they are off axe cannot run either, and the page is the same as the one that
 * it looks at where they are on
 */
export async function readsWell(page: Page, name: string, scripts: boolean): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const picture = (width: number): string =>
    join(pictures, `${name}-${scripts ? 'js' : 'nojs'}-${width}.png`);
  if (scripts) expect(await violationsOn(page), name).toEqual([]);
  expect(await page.locator('h1').count(), name).toBe(1);
  await page.screenshot({ path: picture(1200), fullPage: true });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320);
  const small: readonly string[] = await page.evaluate(
    `[...document.querySelectorAll('button,input:not([type=hidden]),select,textarea,nav a,summary')]
      .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) })
      .map((each) => each.outerHTML)`,
  );
  expect(small, name).toEqual([]);
  await page.screenshot({ path: picture(320), fullPage: true });
  await page.setViewportSize({ width: 1200, height: 900 });
}
