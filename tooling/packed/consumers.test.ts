import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { createRegistry } from '@deepdive/core';
import { writeTemplate } from '@deepdive/workbook';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../deepdive.config.js';
import { launchBrowser } from '../browser/launch.js';
import { npm } from './npm.js';
import { installFrom } from './outside.js';
import { tarballs } from './tarballs.js';

const examples = fileURLToPath(new URL('../../docs/examples', import.meta.url));
const outside = mkdtempSync(join(tmpdir(), 'deepdive-examples-'));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

/** The page's script, style and text together, as they go over a wire. */
const mostBytesOfPage = 140_000;

/** Copies an example out of this repository, installs the packages as published, and builds it. */
async function built(name: string): Promise<string> {
  const folder = join(outside, name);
  cpSync(join(examples, name), folder, {
    recursive: true,
    filter: (path) => !/[/\\](node_modules|dist)$/.test(path),
  });
  await installFrom(await tarballs(), folder);
  await npm(folder, 'run', 'build');
  return folder;
}

/** All at once: most of the time goes by waiting for npm. */
let folders: readonly string[];

beforeAll(async () => {
  folders = await Promise.all(['browser-check', 'node-service', 'edition-diff'].map(built));
}, 300_000);

describe('a page that checks a workbook', { timeout: 300_000 }, () => {
  let page: string;

  beforeAll(() => {
    page = join(folders[0] ?? '', 'dist', 'index.html');
  });

  test('is one file that goes quickly over a wire and holds no part of Node', () => {
    const html = readFileSync(page);
    const { length } = gzipSync(html);
    console.log(`The page: ${Math.round(html.length / 1000)} kB, ${Math.round(length / 1000)} kB gzipped`);
    expect(length).toBeLessThan(mostBytesOfPage);
    expect(html.toString('utf8')).not.toMatch(/["'`]node:/);
  });

  test('names the cells to mend with no network and asks for nothing', async () => {
    const rows = [
      { childId: 'EX-001', startedOn: '2017-02-01', closedOn: '2017-01-31' },
      { childId: 'EX-002', startedOn: '2017-02-01' },
    ];
    const file = join(outside, 'lists.xlsx');
    writeFileSync(
      file,
      await writeTemplate(
        createRegistry(config.themes).find('neglect').theme,
        new Map([['childrenInNeed', rows]]),
      ),
    );
    const browser = await launchBrowser();
    try {
      const tab = await (await browser.newContext({ offline: true })).newPage();
      const asked: string[] = [];
      const errors: string[] = [];
      tab.on('request', (request) => asked.push(request.url()));
      tab.on('pageerror', (error) => errors.push(error.message));
      await tab.goto(pathToFileURL(page).href);
      await tab.setInputFiles('#files', file);
      await expect
        .poll(() => tab.locator('#said').innerText(), { timeout: 30_000 })
        .toMatch(/\d must be fixed/);
      expect(await tab.locator('#findings').innerText()).toContain('closes on or after the day it started');
      await tab.setInputFiles('#files', {
        name: 'torn.xlsx',
        mimeType: '',
        buffer: readFileSync(file).subarray(0, 3000),
      });
      await expect.poll(() => tab.locator('#said').innerText(), { timeout: 30_000 }).toContain('torn.xlsx');
      await tab.evaluate(axe.source);
      expect(
        await tab.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))'),
      ).toEqual([]);
      expect(errors).toEqual([]);
      expect(asked).toEqual([pathToFileURL(page).href]);
    } finally {
      await browser.close();
    }
  });
});

describe('a service that validates rows', { timeout: 300_000 }, () => {
  let service: ChildProcess;
  let address: string;

  beforeAll(async () => {
    service = spawn(process.execPath, ['dist/service.js'], {
      cwd: folders[1],
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (!service.stdout) throw new Error('The service has no output.');
    for await (const line of createInterface(service.stdout)) {
      address = line;
      break;
    }
  });

  afterAll(() => {
    service?.kill();
  });

  const sent = async (body: string) => {
    const response = await fetch(address, { method: 'POST', body });
    return { status: response.status, answer: await response.text() };
  };

  test('takes a row that is right', async () => {
    const rows = [{ childId: 'EX-001', bornOn: '2010-03-04', startedOn: '2017-02-01' }];
    expect((await sent(JSON.stringify({ inspected: '2017-05-02', rows }))).status).toBe(200);
  });

  test('names what is wrong with a row and repeats none of it', async () => {
    const rows = [
      { childId: 'EX-001' },
      { childId: 'EX-777', startedOn: '2017-02-30', closedOn: '2017-01-31' },
    ];
    const { status, answer } = await sent(JSON.stringify({ inspected: '2017-05-02', rows }));
    expect(status).toBe(422);
    expect(answer).toContain('startedOn');
    expect(answer).not.toMatch(/EX-777|02-30/);
  });

  test('refuses what it cannot read', async () => {
    expect((await sent('{ not json')).status).toBe(400);
    expect((await sent('{ "rows": [] }')).status).toBe(400);
  });
});

test('a script tells two editions apart', { timeout: 300_000 }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['dist/edition-diff.js'], {
    cwd: folders[2],
  });
  expect(stdout).toMatch(/^\d+ changes from 2019 to 2024\n/);
  expect(stdout).toContain('added: lists/careLeavers/fields/lastContactOn: ');
});
