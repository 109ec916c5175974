import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { hearthsAlone, manyFamilies, sixFamilies } from '../fixtures/hearths.js';
import { readsWell } from './reads-well.js';
import { begin, submit, visit } from './visit.js';

const patient = { timeout: 120_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_, scripts) => {
  test(
    'a co-ordinator sees who is claimable, why one family is not, and draws an audit',
    patient,
    async () => {
      const { page, go, end } = await visit(browser, hearthsAlone, { scripts });
      try {
        const look = (name: string): Promise<void> => readsWell(page, name, scripts);
        await begin(page, 'hearths@2016', '2017-01-31');

        for (const [path, name] of [
          ['/families', 'families-empty'],
          ['/families/audit', 'audit-empty'],
          ['/assumptions?show=followed', 'readings-empty'],
          ['/measures', 'measures-empty'],
          ['/themes/hearths@2016/reference', 'reference'],
        ] as const) {
          await go(path);
          await look(name);
        }

        await submit({ page, go }, await sixFamilies());
        await page.getByRole('link', { name: 'Families', exact: true }).click();
        await look('families-filled');
        await page.getByLabel('Where they stand').selectOption('near');
        await page.getByRole('button', { name: 'Show' }).click();
        await page.waitForURL((url) => url.href.includes('standing=near'));
        await look('families-near');
        await page.getByRole('button', { name: 'Find' }).click();
        await look('families-errors');
        await page.getByLabel('Family', { exact: true }).fill('EX-F03');
        await page.getByRole('button', { name: 'Find' }).click();
        await look('family');
        expect(page.url()).not.toContain('EX-F03');
        await page.getByRole('link', { name: /not identified as well/ }).click();
        await look('family-long');
        await page.getByRole('link', { name: 'Choose another reading' }).click();
        await page.getByRole('link', { name: 'Choose how assumption 1 is read' }).click();
        await page.getByRole('button', { name: 'Read it so' }).click();
        await look('readings-errors');
        await page.getByLabel('A whole year').check();
        await page.getByLabel('Why?').fill('Agreed with the auditor');
        await page.getByRole('button', { name: 'Read it so' }).click();
        await look('readings-filled');
        await go('/measures');
        await look('measures-filled');

        await submit({ page, go }, await manyFamilies(120));
        await go('/families');
        await look('families-long');
        await page.getByRole('link', { name: 'Audit sample' }).click();
        await page.getByRole('button', { name: 'Draw the sample' }).click();
        await look('audit-errors');
        await page.getByLabel('Seed').fill('4711');
        await page.getByLabel('How many families').fill('12');
        await page.getByRole('button', { name: 'Draw the sample' }).click();
        await look('audit-filled');
        await page.getByRole('link', { name: 'Verify: draw it again' }).click();
        await page.locator('main', { hasText: 'the same 12 families' }).waitFor();
        await look('audit-verified');
      } finally {
        await end();
      }
    },
  );
});
