import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { themes } from '../fixtures/greeting.js';
import { faulty, workbook } from '../fixtures/lists.js';
import { readsWell } from './reads-well.js';
import { begin, check, submit, visit } from './visit.js';

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
  const look = (page: Page, name: string): Promise<void> => readsWell(page, name, scripts);

  test(
    'an officer checks lists, says what is meant, takes the marked workbook and submits',
    patient,
    async () => {
      const { page, origin, asked, go, end } = await visit(browser, themes, { scripts });
      await look(page, 'start-empty');
      await page.getByRole('button', { name: 'Begin the inspection' }).click();
      await expect.poll(() => page.title()).toMatch(/^Error: /);
      if (scripts) await expect.poll(() => page.evaluate('document.activeElement.className')).toBe('summary');
      await look(page, 'start-errors');
      await page.getByRole('link', { name: 'Choose a theme' }).click();
      await page.waitForURL((url) => url.href.includes('#theme'));
      await begin(page, 'greeting@2017', '2017-05-02');
      await look(page, 'overview-empty');
      await go('/lists');
      await look(page, 'lists-empty');
      await page.getByRole('button', { name: 'Check the lists' }).click();
      await look(page, 'lists-errors');
      await check({ page, go }, faulty());
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
      await check({ page, go }, await workbook());
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
      const { page, go, end } = await visit(browser, themes, { scripts });
      await begin(page, 'greeting@2017', '2017-05-02');
      await go('/timeline?on=2017-05-03');
      await look(page, 'timeline');
      await go('/selection/shortlisted');
      await look(page, 'selection-empty');
      await submit({ page, go }, await workbook());
      await go('/selection/shortlisted');
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
      await go('/selection/shortlisted/verify');
      expect(await page.getByText('comes to the same children').count()).toBe(1);
      await look(page, 'verify');
      await go('/selection');
      await look(page, 'selection');
      await end();
    },
  );

  test(
    'an inspector records evidence, fills in a tool and sees what is not yet covered',
    patient,
    async () => {
      const { page, go, end } = await visit(browser, themes, { scripts });
      await begin(page, 'greeting@2017', '2017-05-02');
      await go('/evidence');
      await look(page, 'evidence-empty');
      await submit({ page, go }, await workbook());
      await go('/selection/shortlisted');
      await page.getByLabel('Seed').fill('7');
      await page.getByRole('button', { name: 'Propose children' }).click();
      await go('/evidence/new');
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
      await go('/tracking');
      await look(page, 'tools');
      await page.getByRole('link', { name: /^EX-/ }).first().click();
      await look(page, 'tool');
      await page.getByLabel('Was the child asked?').fill('Yes, twice.');
      await page.getByRole('button', { name: 'Save' }).click();
      await go('/coverage');
      await look(page, 'coverage');
      await go('/nowhere');
      await look(page, 'nowhere');
      await end();
    },
  );
});

test('leaving with something typed and not saved asks first', patient, async () => {
  const { page, go, end } = await visit(browser, themes, { scripts: true });
  await begin(page, 'greeting@2017', '2017-05-02');
  await go('/evidence/new');
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

test(
  'what is typed stays on its page when the app has stopped, and is sent once it answers',
  patient,
  async () => {
    const { page, go, end } = await visit(browser, themes, { scripts: true });
    await begin(page, 'greeting@2017', '2017-05-02');
    await go('/notes/new');
    await page.getByLabel('Note', { exact: true }).fill('Typed before the app stopped.');
    await page.route('**/*', (route) => route.abort());
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('The app does not answer, so nothing was sent.').waitFor();
    expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Typed before the app stopped.');
    await page.unroute('**/*');
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Typed before the app stopped.').waitFor();
    expect(page.url()).toContain('done=saved');
    await end();
  },
);
