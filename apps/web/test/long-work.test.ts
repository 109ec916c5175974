import type { WritableRow } from '@deepdive/workbook';
import type { Store } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp, draftsInMemory, jobsInMemory, workbookDesk } from '../src/index.js';
import { builtWorkers } from './fixtures/built-workers.js';
import { themes } from './fixtures/greeting.js';
import { hearthsAlone, manyFamilies } from './fixtures/hearths.js';
import { workbook } from './fixtures/lists.js';
import { submit } from './hearths-visitor.js';
import { servedVisitor } from './served-visitor.js';
import { begun, visitor } from './visitor.js';

const patient = { timeout: 120_000 };

/** As many children as a test needs, all greeted. */
const manyRows =
  (count: number) =>
  (rows: readonly WritableRow[]): readonly WritableRow[] =>
    Array.from({ length: count }, (_, at) => ({
      ...rows[at % rows.length],
      childId: `EX-${String(at + 1).padStart(6, '0')}`,
    }));

let workers: Awaited<ReturnType<typeof builtWorkers>>;
let huge: File;
beforeAll(async () => {
  workers = await builtWorkers();
  huge = await workbook(manyRows(60_000));
}, 120_000);
afterAll(() => workers?.remove());

async function served(given: { readonly patience?: number; readonly mostMegabytes?: number } = {}) {
  const store = await openSqliteStore(':memory:', { salt: 'long work' });
  await begun(store);
  const one = await servedVisitor({ themes, store, workers: workers.script, patience: 0, ...given });
  return { ...one, store };
}

/** The words of a page. */
const wordsOf = async (response: Response): Promise<string> =>
  (await response.text()).replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a check that takes long', () => {
  test(
    'has a page that says how far it is, without scripts, and leads to what was found',
    patient,
    async () => {
      const { get, post, leadsTo, ended, stop, store } = await served();
      const job = leadsTo(await post('/lists', '/lists/check', { files: huge }));
      expect(job).toMatch(/^\/jobs\/[0-9a-f-]{36}$/);
      const page = await (await get(job)).text();
      expect(page).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
      expect(page).toContain('<progress aria-label="How far it is"');
      expect(page).toContain('See how far it is');
      const states = await ended(job);
      const numbers = states.map(({ done }) => done);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      expect(numbers.at(-1)).toBeGreaterThan(30_000);
      const found = leadsTo(await get(job));
      expect(found).toMatch(/^\/lists\/check\/[0-9a-f]{20}$/);
      expect(leadsTo(await get(job))).toBe(found);
      await stop();
      await store.close();
    },
  );

  test('leaves other pages to be answered meanwhile', patient, async () => {
    const { get, post, leadsTo, stop, store } = await served({ patience: 50 });
    const job = leadsTo(await post('/lists', '/lists/check', { files: huge }));
    let answered = 0;
    while ((await get(job)).status === 200) {
      await (await get('/help')).text();
      answered += 1;
    }
    expect(answered).toBeGreaterThan(0);
    await stop();
    await store.close();
  });

  test('is called off and leaves the record as it was; the next one is checked', patient, async () => {
    const { get, post, leadsTo, stateOf, ended, stop, store } = await served();
    const before = await store.head();
    const job = leadsTo(await post('/lists', '/lists/check', { files: huge, listedOn: '2017-04-30' }));
    while ((await stateOf(job)).done === 0);
    expect(leadsTo(await post(job, `${job}/cancel`))).toBe(job);
    await ended(job);
    const told = await wordsOf(await get(job));
    expect(told).toContain('Cancelled');
    expect(told).toContain('2017-04-30');
    expect(await store.head()).toEqual(before);
    expect(await store.files()).toEqual([]);
    const small = leadsTo(await post('/lists', '/lists/check', { files: await workbook() }));
    await ended(small);
    expect(leadsTo(await get(small))).toMatch(/^\/lists\/check\//);
    await stop();
    await store.close();
  });

  test('is done once for two tabs, and goes on for one when the other calls it off', patient, async () => {
    const { get, post, leadsTo, ended, stop, store } = await served();
    const [one, two] = [
      leadsTo(await post('/lists', '/lists/check', { files: huge })),
      leadsTo(await post('/lists', '/lists/check', { files: huge })),
    ];
    expect(one).not.toBe(two);
    await post(one, `${one}/cancel`);
    await Promise.all([ended(one), ended(two)]);
    expect((await get(one)).status).toBe(503);
    expect(leadsTo(await get(two))).toMatch(/^\/lists\/check\//);
    await stop();
    await store.close();
  });

  test(
    'that takes more memory than it may says so, with what to do; the server goes on',
    patient,
    async () => {
      const { get, pageAt, post, leadsTo, ended, stop, store } = await served({ mostMegabytes: 8 });
      const before = await store.head();
      const job = leadsTo(await post('/lists', '/lists/check', { files: huge }));
      await ended(job);
      const answered = await get(job);
      expect(answered.status).toBe(422);
      expect(await wordsOf(answered)).toContain('more than 8 MB of memory. Send fewer lists at once');
      expect(await store.head()).toEqual(before);
      expect((await pageAt('/help')).status).toBe(200);
      await stop();
      await store.close();
    },
  );

  test('is called off when the server stops', patient, async () => {
    const { get, post, leadsTo, stateOf, stop, store } = await served();
    const before = await store.head();
    const job = leadsTo(await post('/lists', '/lists/check', { files: huge }));
    while ((await stateOf(job)).done === 0);
    await stop();
    await expect(get('/help')).rejects.toThrow();
    expect(await store.head()).toEqual(before);
    await store.close();
  });
});

test(
  'the page of a job belongs to one record and one session, and only a form of its own calls it off',
  patient,
  async () => {
    const one = await served();
    const other = await servedVisitor({
      themes,
      store: await openSqliteStore(':memory:'),
      workers: workers.script,
    });
    const job = one.leadsTo(await one.post('/lists', '/lists/check', { files: huge }));
    expect((await fetch(`${one.origin}${job}`)).status).toBe(401);
    expect((await fetch(`${one.origin}${job}`, { headers: { Cookie: other.cookie } })).status).toBe(401);
    expect((await other.get(job)).status).toBe(404);
    const headers = { Cookie: one.cookie, Origin: one.origin };
    const forged = await fetch(`${one.origin}${job}/cancel`, {
      method: 'POST',
      headers,
      body: new FormData(),
    });
    expect(forged.status).toBe(403);
    expect((await one.ended(job)).at(-1)?.ended).toBe(true);
    expect(one.leadsTo(await one.get(job))).toMatch(/^\/lists\/check\//);
    await one.stop();
    await other.stop();
    await one.store.close();
  },
);

/** The app in this process, where every request becomes a job. */
function impatient(store: Store) {
  const app = createApp({
    themes: hearthsAlone,
    store,
    home: 'localhost',
    now: () => '2017-05-03T09:30:00.000Z',
    desk: workbookDesk(),
    drafts: draftsInMemory(),
    jobs: jobsInMemory({ patience: 0 }),
  });
  return async (path: string): Promise<Response> => app.request(`http://deepdive.test${path}`);
}

test('a page that takes long is led back to its own address, with what was asked for', patient, async () => {
  const store = await openSqliteStore(':memory:', { salt: 'families' });
  const one = await visitor(store, hearthsAlone);
  await one.send('/start', '/start', {
    theme: 'hearths@2016',
    area: 'Exampleshire',
    notified: '2017-01-31',
    person: 'Ada Example',
  });
  await submit(one, await manyFamilies(120));
  const get = impatient(store);
  const asked = '/families?on=2017-01-31&standing=near';
  const job = (await get(asked)).headers.get('Location') ?? '';
  let said = '';
  for (let ended = false; !ended; ) {
    const state = await (await get(`${job}/state.js`)).text();
    ended = state.includes('"ended":true');
    said = state;
  }
  expect(said).toContain('Reading the lists');
  expect((await get(job)).headers.get('Location')).toBe(asked);
  const page = await get(asked);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<h1>Families</h1>');
  await store.close();
});
