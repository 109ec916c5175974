// How long somebody waits, from sending lists to the page with what is wrong in them: on localhost, and in a browser alone
// with the network off.
//
//   node apps/web/bench/first-finding.bench.mjs      after a build
//
// The floor is what is allowed: three seconds for 50,000 rows on localhost. A browser may take twice as long.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { begin, deepdive, hiddenIn, inspected, served, tell, theme, workbook } from './served.mjs';

const children = Number(process.env.CHILDREN ?? 15_000);
const folder = mkdtempSync(join(tmpdir(), 'deepdive-bench-'));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** The browser that the tests use. */
async function launchBrowser() {
  const cache = fileURLToPath(new URL('../../../node_modules/.cache/deepdive/', import.meta.url));
  mkdirSync(cache, { recursive: true });
  const outfile = join(cache, 'launch.mjs');
  const entry = fileURLToPath(new URL('../../../tooling/browser/launch.ts', import.meta.url));
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  return (await import(pathToFileURL(outfile).href)).launchBrowser();
}

async function onLocalhost(ref, lists) {
  const server = await served(join(folder, 'inspection.deepdive'));
  try {
    await begin(server, ref);
    const { html } = await server.open('/lists');
    const began = performance.now();
    const { path } = await server.send('/lists/check', [...hiddenIn(html), ['files', lists]]);
    if (!path.startsWith('/lists/check/')) throw new Error('the lists were not checked');
    return performance.now() - began;
  } finally {
    await server.stop();
  }
}

async function inBrowser(ref, lists) {
  const site = join(folder, 'site');
  deepdive('browser', site);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(site, pathname === '/' ? 'index.html' : pathname);
    const found = existsSync(file) ? file : join(site, '404.html');
    response.writeHead(found === file ? 200 : 404, { 'Content-Type': types[extname(found)] ?? 'text/plain' });
    response.end(readFileSync(found));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.goto(origin);
    await page.getByRole('heading', { level: 1, name: 'Begin an inspection' }).waitFor();
    await context.setOffline(true);
    await page.getByLabel('Which theme is inspected?').selectOption(ref);
    await page.getByLabel('Which area is inspected?').fill('Exampleshire');
    await page.getByLabel('Day of notification').fill(inspected);
    await page.getByLabel('Your name').fill('Ada Example');
    await page.getByRole('button', { name: 'Begin the inspection' }).click();
    await page.goto(`${origin}/lists`);
    const path = join(folder, 'authority.xlsx');
    writeFileSync(path, Buffer.from(await lists.arrayBuffer()));
    await page.getByLabel('Your lists', { exact: true }).setInputFiles(path);
    const began = performance.now();
    await page.getByRole('button', { name: 'Check the lists' }).click();
    await page.getByRole('heading', { level: 1, name: 'What the check found' }).waitFor();
    return performance.now() - began;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  const { ref } = theme();
  const lists = workbook(ref, children);
  const what = `first finding in lists of ${children} children`;
  tell({ name: `${what}, on localhost`, ms: await onLocalhost(ref, lists), floorMs: 3000, goal: 1 });
  tell({ name: `${what}, in a browser alone`, ms: await inBrowser(ref, lists), floorMs: 3000, goal: 2 });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
