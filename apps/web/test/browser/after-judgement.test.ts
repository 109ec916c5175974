import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { hearthsAlone, sixFamilies } from '../fixtures/hearths.js';
import { browserHome } from './browser-home.js';
import { readsWell } from './reads-well.js';
import { begin, nothingBeingSent, nothingWorkedOn, submit, visit } from './visit.js';

const patient = { timeout: 120_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

const plan = [
  'Ref,Section,Action,Lead officer,Milestone date,Status (RAG)',
  'A1,Fuel,Stack the wood,Head of wood,01/02/2017,Green',
  'A2,Fuel,Sweep the chimney,Head of soot,sometime,Red',
  'A3,Care,Ask every family,Lead for voice,TBC,Not started',
].join('\r\n');

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_, scripts) => {
  test(
    'after the judgement: statements are worded, the plan is read, mended and carried out, the report is taken away',
    patient,
    async () => {
      const { page, go, end } = await visit(browser, hearthsAlone, { scripts, patience: 700 });
      const look = async (name: string): Promise<void> => {
        await nothingBeingSent(page);
        await nothingWorkedOn(page);
        await readsWell(page, `after-${name}`, scripts);
      };
      await begin(page, 'hearths@2016', '2017-01-31');
      await submit({ page, go }, await sixFamilies());
      await page.getByText('The lists are submitted.').waitFor();

      await go('/measures');
      await page.getByRole('link', { name: 'Word this statement: Warmth' }).click();
      await page.getByRole('button', { name: 'Record the statement' }).click();
      await expect.poll(() => page.title()).toMatch(/^Error: Warmth/);
      await look('statement-errors');
      await page.getByLabel('The statement in your words').fill('Warm in nine homes of ten.');
      await page.getByLabel('Why it is worded so').fill('The survey of January.');
      await page.getByRole('button', { name: 'Record the statement' }).click();
      await page.getByText('Written by Ada Example').waitFor();
      await look('measures');

      await page.getByRole('link', { name: 'Action plan' }).click();
      await look('plan-empty');
      await page.getByRole('button', { name: 'Read the plan' }).click();
      await expect.poll(() => page.title()).toMatch(/^Error: /);
      await page
        .getByLabel('The plan as a file')
        .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(plan) });
      await page.getByRole('button', { name: 'Read the plan' }).click();
      await page.getByText('The plan was read.').waitFor();
      await look('plan');

      await page.getByRole('link', { name: 'Sweep the chimney' }).click();
      await look('action');
      await page.getByLabel('Milestone date').fill('whenever');
      await page.getByRole('button', { name: 'Save the changes' }).click();
      await page.getByRole('link', { name: /^Milestone date: enter a day/ }).click();
      await page.waitForURL((url) => url.href.includes('#cell-dueOn'));
      await look('action-errors');
      await page.getByLabel('Milestone date').fill('1/3/2017');
      await page.getByRole('button', { name: 'Save the changes' }).click();
      await page.getByText('Saved.').waitFor();

      await page.getByRole('link', { name: 'Stack the wood' }).click();
      await page.getByLabel('Completed on').fill('2017-02-01');
      await page.getByLabel('What was done').fill('Stacked to the roof');
      await page.getByRole('button', { name: 'Record it as complete' }).click();
      await page.getByText('Saved.').waitFor();

      await page.getByRole('link', { name: 'Add an action' }).click();
      await page.getByLabel('Action', { exact: true }).fill('Buy matches');
      await page.getByLabel('Lead officer').fill('Caretaker');
      await page.getByLabel('Milestone date').fill('To be confirmed');
      await page.getByRole('button', { name: 'Add the action' }).click();
      await page.getByText('The action is added.').waitFor();

      await go('/');
      await nothingWorkedOn(page);
      expect(await page.locator('main').innerText()).toContain('Sweep the chimney');
      await look('front');

      await page.getByRole('link', { name: 'Report', exact: true }).click();
      await page.waitForURL('**/report');
      const told = await page.locator('main').innerText();
      for (const words of ['Warm in nine homes of ten.', 'Buy matches', 'Stack the wood', 'Ends at entry'])
        expect(told).toContain(words);
      await look('report');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('link', { name: 'Download for Word' }).isVisible()).toBe(false);
      expect(await page.locator('#record').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download for Word' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('report.docx');

      await end();
    },
  );
});

test('in the browser alone, with the host gone and the network off, a plan is read and the report taken away', {
  timeout: 180_000,
}, async () => {
  const home = await browserHome(hearthsAlone);
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(home.origin);
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  await home.close();
  await context.setOffline(true);
  await begin(page, 'hearths@2016', '2017-01-31');

  await page.goto(`${home.origin}/plan`);
  await page
    .getByLabel('The plan as a file')
    .setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(plan) });
  await page.getByRole('button', { name: 'Read the plan' }).click();
  await page.getByText('The plan was read.').waitFor();
  const [workbook] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as a workbook' }).click(),
  ]);
  expect(
    readFileSync(await workbook.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await page.goto(`${home.origin}/measures/warmth`);
  await page.getByLabel('The statement in your words').fill('Warm in nine homes of ten.');
  await page.getByLabel('Why it is worded so').fill('The survey of January.');
  await page.getByRole('button', { name: 'Record the statement' }).click();
  await page.getByText('Written by Ada Example').waitFor();

  await page.goto(`${home.origin}/report`);
  await nothingWorkedOn(page);
  const told = await page.locator('main').innerText();
  for (const words of ['Warm in nine homes of ten.', 'Sweep the chimney', 'Ends at entry']) {
    expect(told).toContain(words);
  }
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download for Word' }).click(),
  ]);
  expect(
    readFileSync(await word.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await context.close();
  await home.remove();
});
