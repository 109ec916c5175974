import { openSqliteStore } from '@deepdive/workspace/sqlite';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { type Served, serveApp } from '../../src/node/index.js';
import { themes } from '../fixtures/greeting.js';
import { faulty, workbook } from '../fixtures/lists.js';
import { readsWell } from './reads-well.js';

const patient = { timeout: 120_000 };

let browser: Browser;
beforeAll(async () => {
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
  const served: Served = await serveApp({ themes, store, port: 0, patience: Number.POSITIVE_INFINITY });
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
  const look = (page: Page, name: string): Promise<void> => readsWell(page, name, scripts);

  test(
    'an officer checks lists, says what is meant, takes the marked workbook and submits',
    patient,
    async () => {
      const { page, origin, asked, end } = await visit(scripts);
      await look(page, 'start-empty');
      await page.getByRole('button', { name: 'Begin the inspection' }).click();
      await expect.poll(() => page.title()).toMatch(/^Error: /);
      if (scripts) expect(await page.evaluate('document.activeElement.className')).toBe('summary');
      await look(page, 'start-errors');
      await page.getByRole('link', { name: 'Choose a theme' }).click();
      await page.waitForURL((url) => url.href.includes('#theme'));
      await begin(page);
      await look(page, 'overview-empty');
      await page.goto(`${origin}/lists`);
      await look(page, 'lists-empty');
      await page.getByRole('button', { name: 'Check the lists' }).click();
      await look(page, 'lists-errors');
      await check(page, origin, faulty());
      await look(page, 'check-faulty');
      const [marked] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download your lists with the problems marked' }).click(),
      ]);
      expect(marked.suggestedFilename()).toBe('lists with problems.xlsx');
      await page.getByLabel('Show by').selectOption('child');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL((url) => url.href.includes('by=child'));
      await look(page, 'check-by-child');
      await page.getByRole('link', { name: /^Say what/ }).click();
      await look(page, 'meanings');
      await page.getByLabel('“Purple”').selectOption('F');
      await page.getByRole('button', { name: 'Accept and check again' }).click();
      await page.getByText('The files were checked again.').first().waitFor();
      await check(page, origin, await workbook());
      await look(page, 'check-clean');
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await look(page, 'lists-filled');
      await page.getByRole('link', { name: 'Version 1' }).first().click();
      await look(page, 'submission');
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
      await look(page, 'timeline');
      await page.goto(`${origin}/selection/shortlisted`);
      await look(page, 'selection-empty');
      await check(page, origin, await workbook());
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await page.goto(`${origin}/selection/shortlisted`);
      await page.getByRole('button', { name: 'Propose children' }).click();
      await look(page, 'selection-errors');
      await page.getByLabel('Seed').fill('7');
      await page.getByRole('button', { name: 'Propose children' }).click();
      await look(page, 'selection-proposed');
      await page.getByRole('link', { name: 'Swap number 1', exact: true }).click();
      await page.getByRole('button', { name: 'Swap' }).click();
      await look(page, 'swap-errors');
      await page.getByLabel('Why?').fill('The child has moved away');
      await page.getByRole('button', { name: 'Swap' }).click();
      await page.getByText('The child has moved away').first().waitFor();
      await page.getByRole('link', { name: 'See every child' }).click();
      await look(page, 'every-child');
      await page.goBack();
      await page.getByRole('link', { name: 'Answer (1)' }).click();
      await look(page, 'questions');
      await page.getByLabel('Yes', { exact: true }).check();
      await page.getByRole('button', { name: 'Save and go to the next child' }).click();
      await page.getByRole('heading', { level: 1, name: /Child 2 of 6/ }).waitFor();
      await page.goto(`${origin}/selection/shortlisted/verify`);
      expect(await page.getByText('comes to the same children').count()).toBe(1);
      await look(page, 'verify');
      await page.goto(`${origin}/selection`);
      await look(page, 'selection');
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
      await look(page, 'evidence-empty');
      await check(page, origin, await workbook());
      await page.getByRole('button', { name: 'Submit this version' }).click();
      await page.goto(`${origin}/selection/shortlisted`);
      await page.getByLabel('Seed').fill('7');
      await page.getByRole('button', { name: 'Propose children' }).click();
      await page.goto(`${origin}/evidence/new`);
      await page.getByRole('button', { name: 'Record the evidence' }).click();
      await look(page, 'evidence-errors');
      await page.getByLabel('What did you find?').fill('The child was greeted by name. '.repeat(40));
      await page.getByLabel('Which child is it about?').selectOption({ index: 1 });
      await page.getByLabel('When was it found?').fill('2017-05-04');
      await page.getByLabel('Where does it come from?').selectOption('Observation');
      await page.getByLabel('Strong').check();
      await page.getByLabel(/ESN 23/).check();
      await page.getByRole('button', { name: 'Record the evidence' }).click();
      await look(page, 'evidence-filled');
      await page.goto(`${origin}/tracking`);
      await look(page, 'tools');
      await page.getByRole('link', { name: /^EX-/ }).first().click();
      await look(page, 'tool');
      await page.getByLabel('Was the child asked?').fill('Yes, twice.');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.goto(`${origin}/coverage`);
      await look(page, 'coverage');
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
        await look(page, path.replaceAll(/\W/g, '-'));
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
        await look(page, `theme${part.replaceAll('/', '-')}`);
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
