import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { hearingsAlone } from '../fixtures/hearings.js';
import { workbook } from '../fixtures/lists.js';
import { readsWell } from './reads-well.js';
import { begin, nothingBeingSent, submit, visit } from './visit.js';

const patient = { timeout: 180_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

const beginHere = (page: Page): Promise<void> =>
  begin(page, 'greeting@2017', '2017-05-02', {
    'Keep it until, if that is settled': '2017-06-01',
    'Why until then?': 'Schedule 4 of the authority',
  });

/** Draws both stages, so that there are children to follow. */
async function choose(page: Page, go: (path: string) => Promise<unknown>): Promise<void> {
  await submit({ page, go }, await workbook());
  for (const stage of ['shortlisted', 'tracked']) {
    await go(`/selection/${stage}`);
    await page.getByLabel('Seed').fill('7');
    await page.getByRole('button', { name: 'Propose children' }).click();
  }
}

const long = 'The panel was asked how it greets children, and told of the red door. '.repeat(30);

describe.each([
  ['with scripts', true],
  ['without scripts', false],
] as const)('%s', (_, scripts) => {
  const look = (page: Page, name: string): Promise<void> => readsWell(page, name, scripts);

  test(
    'a lead inspector plans a meeting from the timeline, holds it and takes evidence from it',
    patient,
    async () => {
      const { page, go, end } = await visit(browser, hearingsAlone, { scripts });
      try {
        await beginHere(page);
        await go('/meetings');
        await look(page, 'meetings-empty');
        await choose(page, go);
        await go('/timeline');
        await page.getByRole('link', { name: 'Meetings: plan what the timeline asks for' }).click();
        await page.getByRole('link', { name: /^Plan it +Inspectors meet the panel/ }).click();
        await page.getByRole('button', { name: 'Plan the meeting' }).click();
        await look(page, 'meeting-errors');
        await page.getByRole('link', { name: 'Enter who takes part, by role' }).click();
        await page.getByLabel('Who takes part?').fill('Chair of the panel\nSocial worker');
        await page.getByLabel('From', { exact: true }).fill('9.30');
        await page.getByLabel('Until, if known').fill('11am');
        await page.getByRole('checkbox', { name: /^EX-/ }).first().check();
        await page.getByRole('button', { name: 'Plan the meeting' }).click();
        await look(page, 'meeting-planned');
        await page.getByLabel('Held', { exact: true }).check();
        await page.getByLabel('Notes', { exact: true }).fill(long);
        await page.getByRole('button', { name: 'Save' }).click();
        await nothingBeingSent(page);
        await page.getByRole('link', { name: 'Record evidence from it' }).click();
        await page.getByLabel('What did you find?').fill('Every child is greeted by name.');
        await page.getByLabel('Strong').check();
        await page.getByLabel(/ESN 23/).check();
        await look(page, 'evidence-from-meeting');
        await page.getByRole('button', { name: 'Record the evidence' }).click();
        await go('/meetings');
        await page
          .getByRole('link', { name: 'Inspectors meet the panel that welcomes children' })
          .first()
          .click();
        await page.getByText('Every child is greeted by name.').first().waitFor();
        await look(page, 'meeting-long');
        await go('/meetings');
        await look(page, 'meetings-filled');
        const [calendar] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Download as a calendar' }).click(),
        ]);
        expect(calendar.suggestedFilename()).toBe('meetings.ics');
        await go('/');
        await look(page, 'overview-with-meetings');
        await go('/coverage');
        await page.getByRole('link', { name: /^EX-/ }).first().click();
        await look(page, 'child');
      } finally {
        await end();
      }
    },
  );

  test('notes are written, found and changed', patient, async () => {
    const { page, go, end } = await visit(browser, hearingsAlone, { scripts });
    try {
      await beginHere(page);
      await go('/notes');
      await look(page, 'notes-empty');
      await page.getByRole('link', { name: 'Write a note' }).click();
      await page.getByRole('button', { name: 'Keep the note' }).click();
      await look(page, 'note-errors');
      await page.getByLabel('Note', { exact: true }).fill(`${long}\n\n${long}`);
      await page.getByRole('button', { name: 'Keep the note' }).click();
      await go('/criteria/greeting:ESN-23');
      await page.getByRole('link', { name: 'Write a note about it' }).click();
      await page.getByLabel('Note', { exact: true }).fill('Ask the head.\nAnd the caretaker.');
      await page.getByRole('button', { name: 'Keep the note' }).click();
      await go('/notes');
      await look(page, 'notes-filled');
      await page.getByLabel('Words to look for').fill('CARETAKER');
      await page.getByRole('button', { name: 'Search' }).click();
      await page.waitForURL('**/notes/search');
      await page.getByText('And the caretaker.').waitFor();
      expect(page.url()).not.toContain('CARETAKER');
      await look(page, 'notes-found');
      await page.getByRole('link', { name: /^Change the note/ }).click();
      await look(page, 'note');
      await go('/criteria/greeting:ESN-23');
      await look(page, 'criterion-with-note');
    } finally {
      await end();
    }
  });

  test(
    'assumptions are read otherwise with a reason; what is kept, saved and deleted is said',
    patient,
    async () => {
      const { page, go, end } = await visit(browser, hearingsAlone, { scripts });
      try {
        await beginHere(page);
        await look(page, 'overview-past-retention');
        await page.getByRole('link', { name: 'Assumptions, and how they are read here' }).click();
        await look(page, 'assumptions-empty');
        await page.getByRole('link', { name: 'Choose how assumption 1 is read' }).click();
        await page.getByRole('button', { name: 'Read it so' }).click();
        await look(page, 'assumption-errors');
        for (const [reading, because] of [
          ['by age', 'Agreed with the director'],
          ['by chance', long],
        ] as const) {
          await page.getByLabel(reading).check();
          await page.getByLabel('Why?').fill(because);
          await page.getByRole('button', { name: 'Read it so' }).click();
          await nothingBeingSent(page);
        }
        await look(page, 'assumption-long');
        await go('/assumptions');
        await look(page, 'assumptions-filled');
        await go('/storage');
        await look(page, 'storage-past');
        await page.getByRole('button', { name: 'Set the date' }).click();
        await look(page, 'storage-errors');
        await page.getByLabel('Keep it until').fill('2117-05-02');
        await page.getByLabel('Why?').fill('An appeal is open');
        await page.getByRole('button', { name: 'Set the date' }).click();
        await go('/record');
        await page.getByLabel('Passphrase, if the file is to be locked').fill('example passphrase');
        const [saved] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: 'Save the inspection' }).click(),
        ]);
        expect(saved.suggestedFilename()).toBe('inspection.deepdive-inspection');
        await go('/storage');
        expect(await page.getByText('All of it is in a file that was saved.').count()).toBe(1);
        await look(page, 'storage-saved');
      } finally {
        await end();
      }
    },
  );
});
