import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { themes } from '../fixtures/greeting.js';
import { faulty, workbook } from '../fixtures/lists.js';
import { begun } from '../visitor.js';
import { type BrowserHome, browserHome } from './browser-home.js';
import { answerOf, nothingBeingSent } from './visit.js';

let home: BrowserHome;
let browser: Browser;

beforeAll(async () => {
  [home, browser] = await Promise.all([browserHome(themes), launchBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await home?.remove();
});

test('an inspection that was saved on a machine gives the same pages in a browser', {
  timeout: 120_000,
}, async () => {
  const one = await begun();
  const checked = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(checked.path, `${checked.path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  await one.send('/judgements', '/judgements', { 'grade-overall': 'good', doorWasShut: 'yes' });
  await one.send('/meetings/new', '/meetings/new', { title: 'The panel', withWhom: 'Chair' });
  await one.send('/notes/new', '/notes/new', {
    says: 'The door is red.',
    about: 'criterion greeting:ESN-23',
  });
  await one.send('/assumptions/order', '/assumptions/order', { reading: 'age', because: 'Agreed' });
  const [child = ''] = /\/children\/[0-9a-f]{16}/.exec((await one.open('/selection/shortlisted')).html) ?? [];
  const { bytes } = await one.send('/record', '/record/save');
  const { origin } = home;
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  await page.goto(`${origin}/open`);
  const file = { name: 'inspection', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await page.getByLabel('The file').setInputFiles(file);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1, name: 'Exampleshire' }).waitFor();
  for (const path of [
    '/inspection',
    '/lists',
    '/lists/submissions/1',
    '/timeline?on=2017-05-03',
    '/requests',
    '/selection',
    '/selection/shortlisted',
    '/selection/shortlisted/children',
    '/selection/shortlisted/verify',
    '/evidence',
    '/evidence/new',
    '/coverage',
    '/criteria',
    '/criteria/greeting:ESN-23',
    child,
    '/meetings',
    '/notes',
    '/assumptions',
    '/assumptions/order',
    '/tracking',
    '/judgements',
    '/record',
    '/themes',
    '/themes/greeting@2017/lists/greeted',
    '/help',
    '/nowhere',
  ]) {
    const response = await answerOf(page, `${origin}${path}`);
    expect(await response?.text(), path).toBe((await one.open(path)).html);
  }
  await context.close();
});

test('with the host gone and the network off, an officer checks lists and submits them; nothing leaves the page', {
  timeout: 120_000,
}, async () => {
  const { origin } = home;
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  await home.close();
  await context.setOffline(true);
  await page.getByLabel('Which theme is inspected?').selectOption('greeting@2017');
  await page.getByLabel('Which area is inspected?').fill('Exampleshire');
  await page.getByLabel('Day of notification').fill('2017-05-02');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin the inspection' }).click();
  await page.getByText('The inspection has begun.').first().waitFor();
  await page.goto(`${origin}/lists`);
  const file = faulty();
  await page.getByLabel('Your lists', { exact: true }).setInputFiles({
    name: file.name,
    mimeType: 'text/csv',
    buffer: Buffer.from(await file.arrayBuffer()),
  });
  await page.getByRole('button', { name: 'Check the lists' }).click();
  await page.getByText('A child is greeted on or after the day of birth').first().waitFor();
  const [marked] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download your lists with the problems marked' }).click(),
  ]);
  expect(
    readFileSync(await marked.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await page.getByRole('button', { name: 'Submit this version' }).click();
  await page.getByText('The lists are submitted.').first().waitFor();
  await page.reload();
  expect(await page.getByRole('link', { name: 'Version 1' }).count()).toBeGreaterThan(0);
  const sent: string = await page.evaluate(
    `fetch(${JSON.stringify(origin)} + '/lists').then(() => 'sent', () => 'refused')`,
  );
  expect(sent).toBe('refused');
  await page.goto(`${origin}/notes/new`);
  await page.getByLabel('Note', { exact: true }).fill('The red door was shut.');
  await page.getByRole('button', { name: 'Keep the note' }).click();
  await page.getByLabel('Words to look for').fill('DOOR');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/notes/search');
  await page.getByText('The red door was shut.').first().waitFor();
  await page.goto(`${origin}/meetings/new`);
  await page.getByLabel('What is the meeting?').fill('The panel');
  await page.getByLabel('On which day?').fill('2017-05-09');
  await page.getByLabel('Who takes part?').fill('Chair of the panel');
  await page.getByRole('button', { name: 'Plan the meeting' }).click();
  await nothingBeingSent(page);
  await page.goto(`${origin}/meetings`);
  const [calendar] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as a calendar' }).click(),
  ]);
  expect(readFileSync(await calendar.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20170509');
  await page.goto(`${origin}/storage`);
  expect(await page.getByText('It was never saved as a file').count()).toBe(1);
  await page.getByLabel('I have saved what I want to keep').check();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  await context.close();
});
