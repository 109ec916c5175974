import { readFileSync } from 'node:fs';
import { writeInspectionFile } from '@deepdive/workspace';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { themes } from '../fixtures/greeting.js';
import { hearths } from '../fixtures/hearths.js';
import { appOf, invented, throughout } from '../inspections.js';
import { isPage, type Step, step, textOf, walk } from '../walk.js';
import { type BrowserHome, browserHome } from './browser-home.js';
import { answerOf } from './visit.js';

// A whole browser is started; how long that takes on a busy machine is no finding.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let home: BrowserHome;
let browser: Browser;
let context: BrowserContext | undefined;
const registered = [...themes, hearths];

beforeAll(async () => {
  [home, browser] = await Promise.all([browserHome(registered), launchBrowser()]);
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser?.close();
  await home?.remove();
});

async function newPage(): Promise<Page> {
  context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(home.origin);
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  return page;
}

async function open(page: Page, bytes: Uint8Array, passphrase = ''): Promise<void> {
  await page.goto(`${home.origin}/open`);
  await page
    .getByLabel('The file')
    .setInputFiles({ name: 'inspection', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await page.getByLabel('Passphrase, if it is locked').fill(passphrase);
  await page.getByRole('button', { name: 'Open' }).click();
}

/** What is said of the home itself, and marked so. */
const ofTheHome = /<section data-home[\s\S]*?<\/section>/g;

test('one inspection file gives the same page on every route in a browser as on a machine', async () => {
  for (const inspection of await invented()) {
    const { app, store } = await appOf({ themes: registered });
    await walk(app, throughout(inspection));
    const page = await newPage();
    await open(page, await writeInspectionFile(store));
    await page.getByText('Recorded by').first().waitFor();
    // Some pages say what is due today, so both are asked today.
    const now = await appOf({ themes: registered }, { store, now: () => new Date().toISOString() });
    const one = new Map<string, Step>();
    for (const each of await walk(now.app)) {
      if (isPage(each) && !one.has(each.route)) one.set(each.route, each);
    }
    expect(one.size).toBeGreaterThan(30);
    for (const each of one.values()) {
      const response = await answerOf(page, `${home.origin}${each.path}`);
      const html = (await response?.text()) ?? '';
      const here = await step(now.app, each, each.route);
      expect(html.replace(ofTheHome, '') === textOf(here.bytes).replace(ofTheHome, ''), each.path).toBe(true);
      expect(response?.status(), each.path).toBe(here.status);
    }
    await context?.close();
  }
});

test('with the network off an inspection is saved under a passphrase, deleted, and opened again', async () => {
  const page = await newPage();
  await context?.setOffline(true);
  await page.getByLabel('Which theme is inspected?').selectOption('greeting@2017');
  await page.getByLabel('Which area is inspected?').fill('Exampleshire');
  await page.getByLabel('Day of notification').fill('2017-05-02');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin the inspection' }).click();
  await page.getByText('The inspection has begun.').waitFor();
  await page.goto(`${home.origin}/record`);
  const passphrase = page.getByLabel('Passphrase, if the file is to be locked');
  await passphrase.fill('short');
  await page.getByRole('button', { name: 'Save the inspection' }).click();
  await page.getByRole('link', { name: 'Use 12 letters or more' }).waitFor();
  await passphrase.fill('three quiet words');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the inspection' }).click(),
  ]);
  const bytes = readFileSync(await saved.path());
  expect(bytes.includes('Exampleshire')).toBe(false);
  expect(bytes.subarray(0, 4).toString()).toBe('DEEP');
  await page.goto(`${home.origin}/storage`);
  await page.getByLabel('I have saved what I want to keep').check();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  for (const [file, given, says] of [
    [bytes, 'three other words', 'The passphrase does not open the file'],
    [bytes, '', 'The file is protected by a passphrase'],
    [Buffer.from('something else'), '', 'This is not an inspection file'],
    [
      bytes.subarray(0, 200),
      'three quiet words',
      'The passphrase does not open the file, or the file was changed',
    ],
  ] as const) {
    await open(page, file, given);
    await page.getByRole('link', { name: says }).waitFor();
  }
  await open(page, bytes, 'three quiet words');
  await page.getByRole('heading', { level: 1, name: 'Exampleshire' }).waitFor();
  await page.goto(`${home.origin}/record`);
  await page.getByText('Every entry is as it was written').waitFor();
});
