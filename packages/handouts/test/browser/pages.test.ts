import axe from 'axe-core';
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
  fullCheck,
  largeCheck,
} from '../samples.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong. Told in words by the page itself: all that axe tells of it takes long to hand over. */
const violations = `axe
  .run(document, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations'] })
  .then((found) =>
    found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' | ')))`;

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate<readonly string[]>(violations);
}

const pages: readonly (readonly [string, () => string])[] = [
  ['a check report', () => checkReport(exampleCheck, exampleTheme)],
  ['a check report of many findings', () => checkReport(largeCheck(100, 4), exampleTheme)],
  [
    'a check report without findings',
    () =>
      checkReport(
        {
          ...exampleCheck,
          findings: [],
          missing: [],
          standardised: [],
          notRun: [],
          notChecked: [],
          assumptions: [],
        },
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
      await page.setContent(render(), { waitUntil: 'load' });
      expect(asked).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

test('axe does find fault with a page that has some', { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  try {
    await page.setContent(
      '<title>x</title><main><h1>x</h1><img src="data:,"><p style="color:#ccc">pale</p></main>',
    );
    const found = await violationsOn(page);
    for (const rule of ['html-has-lang', 'image-alt', 'color-contrast']) {
      expect(found.some((violation) => violation.startsWith(`${rule}:`))).toBe(true);
    }
  } finally {
    await page.close();
  }
});

test('on paper, the summary of an inspection with eleven lists fits the first page', {
  timeout: 60_000,
}, async () => {
  // What is left of A4 within the margins, at 96 pixels to the inch.
  const width = Math.floor(((210 - 30) / 25.4) * 96);
  const height = Math.floor(((297 - 31) / 25.4) * 96);
  const page = await browser.newPage({ viewport: { width, height } });
  const { result, theme } = fullCheck();
  try {
    await page.emulateMedia({ media: 'print' });
    await page.setContent(checkReport(result, theme));
    const end = await page.evaluate('document.querySelector("#structure").getBoundingClientRect().top');
    expect(end).toBeGreaterThan(height / 2);
    expect(end).toBeLessThanOrEqual(height);
  } finally {
    await page.close();
  }
});

test('a printed page is a tagged document with a title', { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  try {
    await page.setContent(formPage(exampleForm));
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true })).toString('latin1');
    expect(pdf).toMatch(/\/MarkInfo <<[^>]*\/Marked true/);
    expect(pdf).toMatch(/\/Lang\s*\(en-GB\)/);
    // A4 in points.
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  } finally {
    await page.close();
  }
});
