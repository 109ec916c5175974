import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { expect, test } from 'vitest';
import { serveApp } from '../src/node/index.js';
import { themes } from './fixtures/greeting.js';
import { workbook } from './fixtures/lists.js';
import { begun } from './visitor.js';

const pages = [
  '/',
  '/themes',
  '/themes/greeting@2017',
  '/lists',
  '/timeline',
  '/selection',
  '/evidence',
  '/record',
  '/help',
  '/nowhere',
];

test('every answer, errors too, lets a page do nothing but show itself and send its own forms', async () => {
  const { open } = await begun();
  for (const path of pages) {
    const { headers } = await open(path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  }
});

test('no page holds a script or a style of its own', async () => {
  const { open } = await begun();
  for (const path of pages) {
    const { html } = await open(path);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/);
    expect([...html.matchAll(/<script[^>]*>([^<]*)/g)].map(([, inside]) => inside)).toEqual(['']);
  }
});

test.each([
  ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ['another port of this machine', { Origin: 'http://localhost:8080', 'Sec-Fetch-Site': 'same-site' }],
  ['an opaque page', { Origin: 'null' }],
])('a form from %s changes nothing', async (_, headers) => {
  const { request, store, open } = await begun();
  const token = /name="token" value="([^"]+)"/.exec((await open('/evidence/new')).html)?.[1] ?? '';
  const before = await store.head();
  for (const path of [
    '/start',
    '/inspection',
    '/lists/check',
    '/evidence/new',
    '/judgements',
    '/record/save',
    '/open',
  ]) {
    const body = new FormData();
    body.append('token', token);
    expect((await request(path, { method: 'POST', body, headers })).status).toBe(403);
  }
  expect(await store.head()).toEqual(before);
});

test('a form without the token changes nothing', async () => {
  const { request, store } = await begun();
  const before = await store.head();
  for (const path of [
    '/start',
    '/inspection',
    '/lists/check',
    '/evidence/new',
    '/judgements',
    '/record/save',
  ]) {
    const body = new FormData();
    body.append('area', 'Elsewhere');
    const answered = await request(path, {
      method: 'POST',
      body,
      headers: { 'Sec-Fetch-Site': 'same-origin' },
    });
    expect(answered.status).toBe(403);
    expect(await answered.text()).toContain('Nothing was changed');
  }
  expect(await store.head()).toEqual(before);
});

test.each([
  ['/lists/check', 65, 413],
  ['/open', 257, 403],
  ['/open', 258, 413],
])(
  '%s with %i MB is answered with %i before it is read: what may be saved may be opened',
  async (path, megabytes, status) => {
    const { request } = await begun();
    const answered = await request(path, {
      method: 'POST',
      headers: { 'Content-Length': String(megabytes * 1024 * 1024), Origin: 'http://deepdive.test' },
      body: 'x',
    });
    expect(answered.status).toBe(status);
  },
);

test('what stands in lists, file names and forms is shown and not obeyed', async () => {
  const { send, open } = await begun();
  const hostile = '<img src=x onerror=alert(1)>"\'&';
  const csv = `Child unique ID,Gender,Date of birth,Date of greeting,${hostile.replaceAll('"', '')}\r\n${hostile.replaceAll('"', '')},Purple<script>,01/04/2018,01/03/2017,x\r\n`;
  const checked = await send('/lists', '/lists/check', { files: new File([csv], `${hostile}.csv`) });
  expect(checked.status).toBe(200);
  expect(checked.html).not.toContain('<img');
  expect(checked.html).toContain('&lt;img');
  expect((await open(`${checked.path}/meanings`)).html).not.toContain('<script>');
  const written = await send('/evidence/new', '/evidence/new', { says: hostile, activity: hostile });
  expect(written.html).not.toContain('<img');
  const named = await send('/inspection', '/inspection', { area: hostile });
  expect(named.html).not.toContain('<img');
});

test('an address that ends in nothing says so, and tells nothing', async () => {
  const { open } = await begun();
  for (const path of [
    '/evidence/0000000000000000',
    '/lists/check/none',
    '/lists/submissions/9',
    '/selection/none',
    '/tracking/none',
  ]) {
    expect((await open(path)).status).toBe(404);
  }
});

test('a record that is saved as a file opens elsewhere and gives the same pages', {
  timeout: 60_000,
}, async () => {
  const one = await begun();
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  const { bytes } = await one.send('/record', '/record/save', { passphrase: 'correct horse' });
  const { visitor } = await import('./visitor.js');
  const two = await visitor();
  const file = new File([new Uint8Array(bytes)], 'inspection.deepdive-inspection');
  const wrong = await two.send('/open', '/open', { file, passphrase: 'wrong' });
  expect(wrong.status).toBe(422);
  await two.send('/open', '/open', { file, passphrase: 'correct horse' });
  for (const each of [
    '/',
    '/lists',
    '/timeline?on=2017-05-03',
    '/selection/shortlisted',
    '/evidence',
    '/coverage',
    '/record',
  ]) {
    expect((await two.open(each)).html).toBe((await one.open(each)).html);
  }
});

test('the app on this machine answers one browser alone, and only under its own address', async () => {
  const store = await openSqliteStore(':memory:');
  const { address, stop } = await serveApp({ themes, store, port: 0 });
  const { origin, search } = new URL(address);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${origin}${path}`, { headers, redirect: 'manual' });
  expect((await get('/')).status).toBe(401);
  expect((await get('/?token=guessed')).status).toBe(401);
  const first = await get(`/${search}`);
  expect(first.status).toBe(303);
  const cookie = first.headers.get('Set-Cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Strict/);
  expect((await get(`/${search}`)).status).toBe(401);
  const held = { Cookie: cookie.split(';')[0] ?? '' };
  expect((await get('/', held)).status).toBe(200);
  expect(await (await get('/themes', held)).text()).toContain('How children are greeted');
  await stop();
  await expect(get('/', held)).rejects.toThrow();
  await store.close();
});
