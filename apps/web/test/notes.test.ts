import { storeError } from '@deepdive/workspace';
import { openSqliteStore } from '@deepdive/workspace/sqlite';
import { expect, test } from 'vitest';
import { childRef } from '../src/record/child-ref.js';
import { workbook } from './fixtures/lists.js';
import { begun, type Visitor, visitor } from './visitor.js';

async function withChild(): Promise<{ readonly one: Visitor; readonly child: string; readonly ref: string }> {
  const one = await begun();
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  const { html } = await one.open('/selection/shortlisted');
  const [, ref = '', child = ''] = /href="\/children\/([0-9a-f]{16})">(EX-\d+)/.exec(html) ?? [];
  return { one, child, ref };
}

const write = ({ send }: Visitor, says: string, about = 'inspection', notedOn = '2017-05-03') =>
  send('/notes/new', '/notes/new', { says, about, notedOn });

const notesOf = async ({ store }: Visitor) =>
  (await store.records('note')).filter(({ id }) => id !== 'person');

test('a note is of today and about the inspection unless told', async () => {
  const one = await begun();
  expect((await one.open('/notes')).text).toContain('Nothing is noted yet.');
  const form = await one.open('/notes/new');
  expect(form.html).toContain('value="2017-05-03"');
  const page = await one.send('/notes/new', '/notes/new', { says: 'The door is painted red.\nIt was blue.' });
  expect(page.text).toContain('1 note, the newest first');
  expect((await notesOf(one)).map(({ value }) => value)).toMatchObject([
    {
      says: 'The door is painted red.\nIt was blue.',
      about: { kind: 'inspection' },
      notedOn: '2017-05-03',
      by: 'Ada Example',
      changed: null,
    },
  ]);
  expect((await one.store.entries()).at(-1)).toMatchObject({ kind: 'note', action: 'noted' });
});

test('a note stands on the page of the child, of the criterion or of the list it is about', async () => {
  const { one, child, ref } = await withChild();
  await write(one, 'Shy at first.', `child ${ref}`);
  await write(one, 'Ask the head.', 'criterion greeting:ESN-23');
  await write(one, 'The team column is odd.', 'list visits');
  expect((await notesOf(one)).map(({ value }) => (value as { about: object }).about)).toContainEqual({
    kind: 'child',
    child,
  });
  for (const [path, says] of [
    [`/children/${ref}`, 'Shy at first.'],
    ['/criteria/greeting:ESN-23', 'Ask the head.'],
    ['/themes/greeting@2017/lists/visits', 'The team column is odd.'],
  ] as const) {
    const { text } = await one.open(path);
    expect(text, path).toContain(says);
    expect(text, path).toContain('1 note.');
  }
  expect((await one.open('/criteria/greeting:ESN-24')).text).not.toContain('Ask the head.');
  expect((await one.open(`/notes/new?about=child%20${ref}`)).html).toContain(
    `<option value="child ${ref}" selected=""`,
  );
});

test('notes are found by words of what they say, whom they are about and who wrote them', async () => {
  const { one, child, ref } = await withChild();
  await write(one, 'Shy at first.', `child ${ref}`);
  await write(one, 'The door is red.');
  const search = async (words: string) => (await one.send('/notes', '/notes/search', { words })).text;
  expect(await search('RED door')).toContain('The door is red.');
  expect(await search('RED door')).not.toContain('Shy at first.');
  expect(await search(child)).toContain('Shy at first.');
  expect(await search('ada shy')).toContain('1 note, the newest first');
  expect(await search('green')).toContain('No note holds all of these words');
  const empty = await one.send('/notes', '/notes/search', { words: '' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('Enter the words to look for');
});

test('what is looked for stands in no address', async () => {
  const { one, child } = await withChild();
  await write(one, 'The door is red.');
  const { html, path } = await one.send('/notes', '/notes/search', { words: child });
  expect(path).toBe('/notes/search');
  const addresses = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.filter((address) => address?.includes(child))).toEqual([]);
  expect((await one.store.entries()).at(-1)).toMatchObject({ action: 'noted' });
});

test.each([
  ['nothing said', { says: '' }, 'Enter the note'],
  ['no such day', { notedOn: '31/2/2017' }, 'Enter the day it is of'],
  ['nothing it is about', { about: 'child nobody' }, 'Choose what it is about'],
])('a note with %s is refused, and the rest stays in the form', async (_, wrong, says) => {
  const one = await begun();
  const page = await one.send('/notes/new', '/notes/new', { says: 'Kept in the form.', ...wrong });
  expect(page.status).toBe(422);
  expect(page.text).toContain(says);
  if (!('says' in wrong)) expect(page.html).toContain('Kept in the form.</textarea>');
  expect(await notesOf(one)).toEqual([]);
});

test('a note is changed with the name of who did; one changed meanwhile is not overwritten', async () => {
  const one = await begun();
  await write(one, 'The door is red.');
  const path = `/notes/${(await notesOf(one))[0]?.id}`;
  const stale = new FormData();
  stale.append('token', /name="token" value="([^"]+)"/.exec((await one.open(path)).html)?.[1] ?? '');
  for (const [name, value] of Object.entries({
    seen: '1',
    says: 'Typed in vain.',
    about: 'inspection',
    notedOn: '2017-05-03',
  }))
    stale.append(name, value);
  const page = await one.send(path, path, { says: 'The door is blue.' });
  expect(page.text).toContain('The door is blue.');
  expect(page.text).toContain('changed by Ada Example, 2017-05-03');
  const refused = await one.request(path, { method: 'POST', body: stale });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Typed in vain.');
});

test('a note about a child who was swapped out stays with that child', async () => {
  const { one, child, ref } = await withChild();
  await write(one, 'Shy at first.', `child ${ref}`);
  const swap = `/selection/shortlisted/swap/${ref}`;
  await one.send(swap, swap, { because: 'has moved away' });
  const path = `/notes/${(await notesOf(one))[0]?.id}`;
  const page = await one.send(path, path, { says: 'Shy at first, then not.' });
  expect(page.text).toContain(child);
  expect((await notesOf(one))[0]?.value).toMatchObject({ about: { kind: 'child', child } });
  expect(ref).toBe(childRef('test', child));
});

test('many notes come in pages, the newest first, that keep what they are about', async () => {
  const one = await begun();
  for (let day = 1; day <= 30; day += 1) {
    const on = `2017-04-${String(day).padStart(2, '0')}`;
    await write(one, `Note of day ${day}.`, 'inspection', on);
    await write(one, `List of day ${day}.`, 'list greeted', on);
  }
  const first = await one.open('/notes');
  expect(first.text).toContain('60 notes, the newest first: page 1 of 2');
  expect(first.text).toContain('Note of day 30.');
  expect(first.text).not.toContain('Note of day 1.');
  const next = /href="(\/notes\?[^"]*page=2)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect((await one.open(next)).text).toContain('Note of day 1.');
  expect((await one.open('/notes?about=list%20greeted')).text).toContain('30 notes, the newest first');
});

test.each([
  ['a store without room', storeError('full'), 507],
  ['a fault', new Error('a fault of the app'), 500],
])('what was typed is shown again after %s', async (_, fault, status) => {
  const store = await openSqliteStore(':memory:', { salt: 'test' });
  await begun(store);
  const broken = await visitor({ ...store, commit: () => Promise.reject(fault) });
  const page = await write(broken, 'The door is red, and somebody ought to know.');
  expect(page.status).toBe(status);
  expect(page.text).toContain('What you wrote It is not recorded.');
  expect(page.text).toContain('The door is red, and somebody ought to know.');
  const saving = await broken.send('/record', '/record/save', { passphrase: 'a secret of mine' });
  expect(saving.status).toBe(status);
  expect(saving.text).not.toContain('a secret of mine');
});
