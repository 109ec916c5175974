import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../../tooling/browser/launch.js';
import { writeBrowserFolder } from '../../src/node/index.js';
import { themes } from '../fixtures/greeting.js';
import { faulty, workbook } from '../fixtures/lists.js';
import { begun } from '../visitor.js';

/** Takes `x.web.ts` in place of `x.ts` wherever there is one, as the build of the workbook package does. */
const onTheWeb: Plugin = {
  name: 'on-the-web',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\.js$/ }, ({ path, resolveDir }) => {
      const web = join(resolveDir, path.replace(/\.js$/, '.web.ts'));
      return existsSync(web) ? { path: web } : undefined;
    });
  },
};

const here = dirname(fileURLToPath(import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

let folder: string;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deepdive-browser-'));
  const scripts = join(folder, 'scripts');
  await build({
    entryPoints: ['service-worker', 'begin'].map((name) => resolve(here, `../../src/browser/${name}.ts`)),
    outdir: scripts,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    conditions: ['@deepdive/source'],
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    plugins: [onTheWeb],
    logLevel: 'error',
  });
  await writeBrowserFolder(join(folder, 'public'), themes, scripts);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, 'public', path === '/' ? 'index.html' : path);
    const found = existsSync(file) ? file : join(folder, 'public', '404.html');
    response.writeHead(found === file ? 200 : 404, { 'Content-Type': types[extname(found)] ?? 'text/plain' });
    response.end(readFileSync(found));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  browser = await launchBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an inspection that was saved on a machine gives the same pages in a browser', {
  timeout: 120_000,
}, async () => {
  const one = await begun();
  const checked = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(checked.path, `${checked.path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  await one.send('/judgements', '/judgements', { 'grade-overall': 'good', doorWasShut: 'yes' });
  const { bytes } = await one.send('/record', '/record/save');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
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
    '/tracking',
    '/judgements',
    '/record',
    '/themes',
    '/themes/greeting@2017/lists/greeted',
    '/help',
    '/nowhere',
  ]) {
    const response = await page.goto(`${origin}${path}`);
    expect(await response?.text(), path).toBe((await one.open(path)).html);
  }
  await context.close();
});

test('with the host gone and the network off, an officer checks lists and submits them; nothing leaves the page', {
  timeout: 120_000,
}, async () => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(origin);
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  server.closeAllConnections();
  await new Promise<void>((done) => server.close(() => done()));
  await context.setOffline(true);
  await page.getByLabel('Which theme is inspected?').selectOption('greeting@2017');
  await page.getByLabel('Which area is inspected?').fill('Exampleshire');
  await page.getByLabel('Day of notification').fill('2017-05-02');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByRole('button', { name: 'Begin the inspection' }).click();
  expect(await page.getByText('The inspection has begun.').count()).toBe(1);
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
  expect(await page.getByText('The lists are submitted.').count()).toBe(1);
  await page.reload();
  expect(await page.getByRole('link', { name: 'Version 1' }).count()).toBeGreaterThan(0);
  const sent: string = await page.evaluate(
    `fetch(${JSON.stringify(origin)} + '/lists').then(() => 'sent', () => 'refused')`,
  );
  expect(sent).toBe('refused');
  await page.goto(`${origin}/storage`);
  await page.getByLabel('I have saved what I want to keep').check();
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
  await context.close();
});
