import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { type Served, serveApp } from '../../src/node/index.js';
import { themes } from '../fixtures/greeting.js';
import { faulty, workbook } from '../fixtures/lists.js';

const patient = { timeout: 120_000 };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pictures for a person to look at. */
const pictures = process.env.DEEPDIVE_SCREENSHOTS ?? join(tmpdir(), 'deepdive-web-screenshots');

let browser: Browser;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly asked: string[];
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** Somebody at the app in a real browser, on an empty record. */
async function visit(javaScriptEnabled: boolean): Promise<Visit> {
  const store = await openSqliteStore(':memory:', { salt: 'browser' });
  const served: Served = await serveApp({ themes, store, port: 0 });
  const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(served.address);
  return {
    page,
    context,
    asked,
    origin: new URL(served.address).origin,
    end: async () => {
      await context.close();
      await served.stop();
      await store.close();
    },
  };
}

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

/** Looks at a page as everybody must be able to use it: axe, one heading, 320 pixels, 24 pixels to aim at. */
async function lookAt(page: Page, name: string): Promise<void> {
  // Where scripts are off, axe cannot run either; the page is the same as the one it looks at where they are on.
  if (name.endsWith('-js')) expect(await violationsOn(page)).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  await page.screenshot({ path: join(pictures, `${name}-1200.png`), fullPage: true });
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(320);
  const small: readonly string[] = await page.evaluate(
    `[...document.querySelectorAll('button,input:not([type=hidden]),select,textarea,nav a,summary')]
      .filter((each) => { const { width, height } = each.getBoundingClientRect(); return width > 0 && (width < 24 || height < 24) })
      .map((each) => each.outerHTML)`,
  );
  expect(small).toEqual([]);
  await page.screenshot({ path: join(pictures, `${name}-320.png`), fullPage: true });
  await page.setViewportSize({ width: 1200, height: 900 });
}

const inMemory = async (file: File) => ({
  name: file.name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(await file.arrayBuffer()),
});

async function begin(page: Page): Promise<void> {
  await page.getByLabel('Which theme is inspected?').selectOption('greeting@2017');
  await page.getByLabel('Which area is inspected?').fill('Exampleshire');
  await page.getByLabel('Day of notification').fill('2017-05-02');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin the inspection' }).click();
}

async function check(page: Page, origin: string, file: File): Promise<void> {
  await page.goto(`${origin}/lists`);
  await page.getByLabel('Your lists', { exact: true }).setInputFiles(await inMemory(file));
  await page.getByRole('button', { name: 'Check the lists' }).click();
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_, scripts) => {
  const named = (name: string): string => `${name}-${scripts ? 'js' : 'nojs'}`;

  test(
    'an officer checks lists, says what is meant, takes the marked workbook and submits',
    patient,
    async () => {
      const { page, origin, asked, end } = await visit(scripts);
      await lookAt(page, named('start-empty'));
      await page.getByRole('button', { name: 'Begin the inspection' }).click();
      expect(await page.title()).toMatch(/^Error: /);
      if (scripts) expect(await page.evaluate('document.activeElement.className')).toBe('summary');
      await lookAt(page, named('start-errors'));
      await page.getByRole('link', { name: 'Choose a theme' }).click();
      expect(page.url()).toContain('#theme');
      await begin(page);
      await lookAt(page, named('overview-empty'));
      await page.goto(`${origin}/lists`);
      await lookAt(page, named('lists-empty'));
      await page.getByRole('button', { name: 'Check the lists' }).click();
      await lookAt(page, named('lists-errors'));
      await check(page, origin, faulty());
      await lookAt(page, named('check-faulty'));
      const [marked] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download your lists with the problems marked' }).click(),
      ]);
      expect(marked.suggestedFilename()).toBe('lists with problems.xlsx');
      await page.getByLabel('Show by').selectOption('child');
      await page.getByRole('button', { name: 'Show' }).click();
      expect(page.url()).toContain('by=child');
      await lookAt(page, named('check-by-child'));
      await page.getByRole('link', { name: /^Say what/ }).click();
      await lookAt(page, named('meanings'));
      await page.getByLabel('“Purple”').selectOption('F');
      await page.getByRole('button', { name: 'Accept and check again' }).click();
      expect(await page.getByText('The files were checked again.').count()).toBe(1);
      await check(page, origin, await workbook());
      await lookAt(page, named('check-clean'));
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await lookAt(page, named('lists-filled'));
      await page.getByRole('link', { name: 'Version 1' }).first().click();
      await lookAt(page, named('submission'));
      expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
      await end();
    },
  );

  test(
    'a lead inspector looks at the timeline, draws, swaps with a reason, asks and verifies',
    patient,
    async () => {
      const { page, origin, end } = await visit(scripts);
      await begin(page);
      await page.goto(`${origin}/timeline?on=2017-05-03`);
      await lookAt(page, named('timeline'));
      await page.goto(`${origin}/selection/shortlisted`);
      await lookAt(page, named('selection-empty'));
      await check(page, origin, await workbook());
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await page.goto(`${origin}/selection/shortlisted`);
      await page.getByRole('button', { name: 'Propose children' }).click();
      await lookAt(page, named('selection-errors'));
      await page.getByLabel('Seed').fill('7');
      await page.getByRole('button', { name: 'Propose children' }).click();
      await lookAt(page, named('selection-proposed'));
      await page.getByRole('link', { name: 'Swap number 1', exact: true }).click();
      await page.getByRole('button', { name: 'Swap' }).click();
      await lookAt(page, named('swap-errors'));
      await page.getByLabel('Why?').fill('The child has moved away');
      await page.getByRole('button', { name: 'Swap' }).click();
      expect(await page.getByText('The child has moved away').count()).toBeGreaterThan(0);
      await page.getByRole('link', { name: 'See every child' }).click();
      await lookAt(page, named('every-child'));
      await page.goBack();
      await page.getByRole('link', { name: 'Answer (1)' }).click();
      await lookAt(page, named('questions'));
      await page.getByLabel('Yes', { exact: true }).check();
      await page.getByRole('button', { name: 'Save and go to the next child' }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Child 2 of 6');
      await page.goto(`${origin}/selection/shortlisted/verify`);
      expect(await page.getByText('comes to the same children').count()).toBe(1);
      await lookAt(page, named('verify'));
      await page.goto(`${origin}/selection`);
      await lookAt(page, named('selection'));
      await end();
    },
  );

  test(
    'an inspector records evidence, fills in a tool and sees what is not yet covered',
    patient,
    async () => {
      const { page, origin, end } = await visit(scripts);
      await begin(page);
      await page.goto(`${origin}/evidence`);
      await lookAt(page, named('evidence-empty'));
      await check(page, origin, await workbook());
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await page.goto(`${origin}/selection/shortlisted`);
      await page.getByLabel('Seed').fill('7');
      await page.getByRole('button', { name: 'Propose children' }).click();
      await page.goto(`${origin}/evidence/new`);
      await page.getByRole('button', { name: 'Record the evidence' }).click();
      await lookAt(page, named('evidence-errors'));
      await page.getByLabel('What did you find?').fill('The child was greeted by name. '.repeat(40));
      await page.getByLabel('Which child is it about?').selectOption({ index: 1 });
      await page.getByLabel('When was it found?').fill('2017-05-04');
      await page.getByLabel('Where does it come from?').selectOption('Observation');
      await page.getByLabel('Strong').check();
      await page.getByLabel(/ESN 23/).check();
      await page.getByRole('button', { name: 'Record the evidence' }).click();
      await lookAt(page, named('evidence-filled'));
      await page.goto(`${origin}/tracking`);
      await lookAt(page, named('tools'));
      await page.getByRole('link', { name: /^EX-/ }).first().click();
      await lookAt(page, named('tool'));
      await page.getByLabel('Was the child asked?').fill('Yes, twice.');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.goto(`${origin}/coverage`);
      await lookAt(page, named('coverage'));
      for (const path of [
        'criteria',
        'criteria/greeting:ESN-23',
        'judgements',
        'requests',
        'record',
        'help',
        'themes',
        'nowhere',
      ]) {
        await page.goto(`${origin}/${path}`);
        await lookAt(page, named(path.replaceAll(/\W/g, '-')));
      }
      for (const part of [
        '',
        '/lists',
        '/lists/greeted',
        '/criteria',
        '/timeline',
        '/selection',
        '/requests',
        '/tool',
        '/judgements',
        '/assumptions',
      ]) {
        await page.goto(`${origin}/themes/greeting@2017${part}`);
        await lookAt(page, named(`theme${part.replaceAll('/', '-')}`));
      }
      await end();
    },
  );
});

test('leaving with something typed and not saved asks first', patient, async () => {
  const { page, origin, end } = await visit(true);
  await begin(page);
  await page.goto(`${origin}/evidence/new`);
  await page.getByLabel('What did you find?').fill('Typed and not saved');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.getByRole('link', { name: 'Lists' }).click();
  expect(await asked).toBe('beforeunload');
  await end();
});
