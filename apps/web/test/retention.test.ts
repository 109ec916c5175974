import { readInspectionFile } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { describe, expect, test } from 'vitest';
import { createApp, draftsInMemory, workbookDesk } from '../src/index.js';
import { themes } from './fixtures/greeting.js';
import { begun, type Visitor, visitor, visitsBy } from './visitor.js';

const beginning = {
  theme: 'greeting@2017',
  area: 'Exampleshire',
  notified: '2017-05-02',
  person: 'Ada Example',
};

const set = ({ send }: Visitor, keptUntil: string, keptBecause: string) =>
  send('/storage', '/storage', { keptUntil, keptBecause });

const held = async ({ store }: Visitor) => (await store.record('retention', 'retention'))?.value;

describe('a retention date', () => {
  test('is set with its reason when the inspection begins', async () => {
    const one = await visitor();
    const page = await one.send('/start', '/start', {
      ...beginning,
      keptUntil: '2/5/2023',
      keptBecause: 'Schedule 4',
    });
    expect(page.text).toContain('Kept until 2 May 2023.');
    expect(await held(one)).toMatchObject({
      until: '2023-05-02',
      because: 'Schedule 4',
      by: 'Ada Example',
      before: [],
    });
  });

  test('may be left open at the beginning, which the front page says', async () => {
    const one = await begun();
    expect((await one.open('/')).text).toContain('Not settled. Set a retention date');
    expect(await held(one)).toBeUndefined();
  });

  test.each([
    [{ keptUntil: '2/5/2023' }, 'Say why it is kept until then'],
    [{ keptBecause: 'Schedule 4' }, 'Enter until when it is kept'],
    [{ keptUntil: '31/2/2023', keptBecause: 'Schedule 4' }, 'Enter a date that exists'],
    [
      { keptUntil: '2/5/2017', keptBecause: 'Schedule 4' },
      'Enter a date after the inspection, 3 May 2017 or later',
    ],
  ])('half said or impossible begins nothing: %o', async (kept, says) => {
    const one = await visitor();
    const page = await one.send('/start', '/start', { ...beginning, ...kept });
    expect(page.status).toBe(422);
    expect(page.text).toContain(says);
    expect(page.html).toContain('value="Exampleshire"');
    expect(await one.store.records('inspection')).toEqual([]);
  });

  test('is changed later, and the earlier one stays with its reason', async () => {
    const one = await begun();
    await set(one, '2023-05-02', 'Schedule 4');
    const page = await set(one, '2024-05-02', 'An appeal is open');
    expect(page.text).toContain('Kept until 2 May 2024 Why An appeal is open');
    expect(page.text).toContain('Before 2 May 2023: Schedule 4 (Ada Example)');
    expect((await one.store.entries()).at(-1)).toMatchObject({ kind: 'retention', action: 'changed' });
    const empty = await set(one, '', '');
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Enter until when it is kept');
  });

  test.each([
    ['2017-06-03', null],
    ['2017-06-02', 'The inspection may be kept until 2 June 2017 (Schedule 4).'],
    ['2017-05-03', 'The inspection may be kept until 3 May 2017 (Schedule 4).'],
  ])('of %s is told on the front page of 3 May 2017 as %s', async (until, says) => {
    const one = await begun();
    await set(one, until, 'Schedule 4');
    const { text } = await one.open('/');
    if (says === null) expect(text).not.toContain('may be kept until');
    else expect(text).toContain(says);
  });

  test('that has passed asks for deletion', async () => {
    const store = await openSqliteStore(':memory:', { salt: 'test' });
    const one = await begun(store);
    await set(one, '2017-06-30', 'Schedule 4');
    const later = createApp({
      themes,
      store,
      home: 'localhost',
      now: () => '2017-07-01T09:00:00.000Z',
      desk: workbookDesk(),
      drafts: draftsInMemory(),
    });
    const html = await (await later.request('http://deepdive.test/')).text();
    expect(html).toContain(
      'The inspection should be deleted: it was to be kept until 30 June 2017 (Schedule 4).',
    );
  });
});

describe('the page on where it is kept', () => {
  test('says what is deleted and that nothing was saved', async () => {
    const one = await begun();
    const { text } = await one.open('/storage');
    expect(text).toContain('It was never saved as a file: once it is deleted here, it is gone.');
    expect(text).toContain('The inspection and its dates 1');
    expect(text).toContain('Entries of the trail 2');
    expect(text).not.toContain('Meetings 0');
  });

  test('says what was saved, by whom, up to where, and what came after', async () => {
    const one = await begun();
    await one.send('/record', '/record/save', { passphrase: 'example passphrase' });
    const saved = (await one.open('/storage')).text;
    expect(saved).toContain('All of it is in a file that was saved.');
    expect(saved).toContain('Ada Example 3 With a passphrase');
    await one.send('/notes/new', '/notes/new', { says: 'Written after.' });
    expect((await one.open('/storage')).text).toContain(
      '1 entry of the record came after it was last saved as a file.',
    );
  });

  test('a saved file brings everything back, the record of its saving included', async () => {
    const one = await begun();
    await set(one, '2023-05-02', 'Schedule 4');
    await one.send('/notes/new', '/notes/new', { says: 'Remember the red door.' });
    const { bytes } = await one.send('/record', '/record/save', { passphrase: '' });
    const other = await visitor();
    expect((await other.open('/')).html).toContain('href="/open"');
    const file = new File([bytes.slice()], 'saved');
    await other.send('/open', '/open', { file });
    expect((await other.open('/storage')).text).toContain('All of it is in a file that was saved.');
    expect((await other.open('/notes')).text).toContain('Remember the red door.');
    expect((await other.open('/record')).text).toContain('Every entry is as it was written: 5 entries.');
    expect((await other.store.head()).seal).toBe((await one.store.head()).seal);
  });

  test('no passphrase leaves a trace in the record', async () => {
    const trace = async (passphrase: string) => {
      const one = await begun();
      const { bytes } = await one.send('/record', '/record/save', { passphrase });
      return { bytes, entries: await one.store.entries() };
    };
    const [first, second] = [await trace('example one'), await trace('example two')];
    expect(second.entries).toEqual(first.entries);
    const into = await openSqliteStore(':memory:', { salt: 'other' });
    await expect(readInspectionFile(into, first.bytes, 'example two')).rejects.toThrow();
  });

  test('where the home can forget, everything goes once somebody says they are sure', async () => {
    const store = await openSqliteStore(':memory:', { salt: 'test' });
    await begun(store);
    let forgotten = 0;
    const app = createApp({
      themes,
      store,
      home: 'browser',
      now: () => '2017-05-03T09:00:00.000Z',
      desk: workbookDesk(),
      drafts: draftsInMemory(),
      forget: async () => {
        forgotten += 1;
      },
    });
    const one = visitsBy(
      async (path, init) => app.request(`http://deepdive.test${path}`, init),
      'http://deepdive.test',
    );
    const unsure = await one.send('/storage', '/storage/delete');
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('Say that you have saved what you want to keep');
    expect(unsure.text).toContain('What is deleted');
    expect(forgotten).toBe(0);
    await one.send('/storage', '/storage/delete', { sure: 'yes' });
    expect(forgotten).toBe(1);
  });
});
