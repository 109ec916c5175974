import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { checkReport, formPage, selectionSheet, timelinePage } from '../../src/index.js';
import {
  exampleCheck,
  exampleForm,
  exampleRecord,
  exampleTheme,
  exampleTimeline,
  largeCheck,
} from '../samples.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: { readonly violations: readonly Violation[] } = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(standards)} })`,
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const pages: readonly (readonly [string, () => string])[] = [
  ['a check report', () => checkReport(exampleCheck, exampleTheme)],
  ['a check report of many findings', () => checkReport(largeCheck(600, 7), exampleTheme)],
  [
    'a check report without findings',
    () =>
      checkReport(
        { ...exampleCheck, findings: [], missing: [], standardised: [], notRun: [], notChecked: [], assumptions: [] },
        exampleTheme,
      ),
  ],
  ['a form', () => formPage(exampleForm)],
  ['a selection sheet', () => selectionSheet(exampleRecord, exampleTheme)],
  ['a timetable', () => timelinePage(exampleTimeline, exampleTheme)],
];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

describe.each(pages)('%s', (_name, render) => {
  test('has nothing that axe finds fault with, its entries opened', { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    try {
      await page.setContent(render());
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      expect(await violationsOn(page)).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test('can be read in a window of 320 pixels without scrolling sideways', { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 }, javaScriptEnabled: false });
    try {
      await page.setContent(render());
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      expect(await page.evaluate('document.body.scrollWidth')).toBeLessThanOrEqual(320);
    } finally {
      await page.close();
    }
  });

  test('asks for nothing from anywhere', { timeout: 60_000 }, async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    try {
      await page.setContent(render(), { waitUntil: 'networkidle' });
      expect(asked).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
