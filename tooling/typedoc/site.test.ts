import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packagesWithTypes } from '../api-report/report.mjs';
import { launchBrowser } from '../browser/launch.js';
import { brokenLinks, pagesIn } from './broken-links.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'deepdive-site-'));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the documentation tool's own frame around our text does against a rule, and the parts of the frame that do it. */
const framesOwn: Readonly<Record<string, string>> = {
  // "Settings" and "Type Parameters" are headings of a level below what stands before them.
  'heading-order': '.settings h3, section > h4',
  // The arrows of the menu of all pages hold the links.
  'nested-interactive': '.site-menu summary',
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly string[] }[];
}

let browser: Browser;
let page: Page;

beforeAll(async () => {
  // Warnings are errors: a link to nothing, an export without a comment.
  await promisify(execFile)(
    'node_modules/.bin/typedoc',
    ['--options', 'tooling/typedoc/typedoc.json', '--logLevel', 'Warn', '--out', site],
    { cwd: root, shell: process.platform === 'win32' },
  );
  browser = await launchBrowser();
  page = await (await browser.newContext({ offline: true })).newPage();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

const open = (path: string) => page.goto(pathToFileURL(join(site, path)).href);

/** The page with this title. */
function pageOf(folder: string, name: string): string {
  const found = pagesIn(site).find((path) => path.startsWith(folder) && path.includes(name));
  if (found === undefined) throw new Error(`The site has no page ${name} in ${folder}.`);
  return found;
}

test('everything that can be imported has its page, under the name it is imported by', () => {
  const imported = packagesWithTypes().flatMap(({ entries }) => entries.map(({ specifier }) => specifier));
  const named = pagesIn(site)
    .filter((path) => path.startsWith('modules/'))
    .map((path) => /<h1[^>]*>(?:Module )?([^<]+)/.exec(readFileSync(join(site, path), 'utf8'))?.[1] ?? path);
  expect([...named].sort()).toEqual([...imported].sort());
  expect(imported).toContain('@deepdive/workspace/sqlite');
});

test('every link of the site leads to a page and a place on it, without a server', () => {
  expect(pagesIn(site).length).toBeGreaterThan(500);
  expect(brokenLinks(site)).toEqual([]);
});

test('guides and exported names are found by searching, without a server or a network', async () => {
  await open('index.html');
  await page.keyboard.press('/');
  await page.fill('#tsd-search-input', 'defineTheme');
  await expect
    .poll(() => page.locator('#tsd-search-results').innerText(), { timeout: 20_000 })
    .toContain('defineTheme');
  await page.fill('#tsd-search-input', 'windows');
  await expect
    .poll(() => page.locator('#tsd-search-results').innerText(), { timeout: 20_000 })
    .toContain('Windows and days');
});

test.each([
  ['the first page', '', 'index.html'],
  ['a guide', 'documents', 'Check_a_workbook'],
  ['the page of a theme', 'documents', 'Children_living_with_neglect'],
  ['the page of a function', 'functions', 'core.defineTheme.html'],
])('%s is accessible', { timeout: 60_000 }, async (_, folder, name) => {
  await open(pageOf(folder, name));
  await page.evaluate(axe.source);
  // No more than that is handed over: all that axe tells of a large page takes long.
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })
      .then(({ violations }) => violations)`,
  );
  const ours: string[] = [];
  for (const { id, nodes } of violations) {
    for (const { html, target } of nodes) {
      const parts = framesOwn[id];
      const isFrame =
        parts !== undefined && (await page.locator(target.join(' ')).and(page.locator(parts)).count()) > 0;
      if (!isFrame) ours.push(`${id}: ${html}`);
    }
  }
  expect(ours).toEqual([]);
});
