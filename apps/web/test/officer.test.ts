import { openWorkbookFromBytes } from '@deepdive/workbook';
import { expect, test } from 'vitest';
import { faulty, workbook } from './fixtures/lists.js';
import { begun, visitor } from './visitor.js';

test('an inspection begins with a theme, an area, its dates and a name', async () => {
  const { open, send } = await visitor();
  expect((await open('/')).text).toContain('Begin an inspection');
  const wrong = await send('/start', '/start', { area: 'Exampleshire', notified: '31/2/2017' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('<title>Error: Begin an inspection');
  for (const said of ['Choose a theme', 'Enter a date that exists, such as 5/1/2026', 'Enter your name']) {
    expect(wrong.text).toContain(said);
  }
  expect(wrong.html).toContain('href="#notified"');
  expect(wrong.html).toContain('value="31/2/2017"');
  const right = await send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'Exampleshire',
    notified: '2/5/2017',
    person: 'Ada Example',
  });
  expect(right.text).toContain('The inspection has begun.');
  expect(right.text).toContain('2 May 2017');
  expect(right.text).toContain('The local authority provides its lists');
});

test('the template has the lists of the theme', async () => {
  const { open } = await begun();
  const { bytes, headers } = await open('/lists/template.xlsx');
  expect(headers.get('Content-Disposition')).toContain('attachment');
  const book = await openWorkbookFromBytes('template.xlsx', bytes);
  expect(book.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['List 1 Children greeted', 'List 2 Visits']),
  );
});

test('a check without a file, and one of something that is no list, say what to do', async () => {
  const { send } = await begun();
  const none = await send('/lists', '/lists/check');
  expect(none.status).toBe(422);
  expect(none.text).toContain('Choose the files that hold your lists');
  const other = await send('/lists', '/lists/check', {
    files: new File(['%PDF-1.4 something'], 'report.pdf'),
  });
  expect(other.status).toBe(422);
  expect(other.text).toMatch(/report\.pdf/);
});

test('structure comes first, then findings by rule with their cells, then by child', async () => {
  const { open, send } = await begun();
  const page = await send('/lists', '/lists/check', { files: faulty() });
  expect(page.status).toBe(200);
  expect(page.path).toMatch(/^\/lists\/check\/[0-9a-f]{20}$/);
  expect(page.text).toMatch(/findings? must be fixed/);
  expect(page.text).toContain('No sheet was found for Visits');
  expect(page.text).toContain('Shoes');
  expect(page.html.indexOf('id="structure"')).toBeLessThan(page.html.indexOf('id="rows"'));
  expect(page.text).toContain('A child is greeted on or after the day of birth');
  expect(page.text).toContain('Look up both dates in the record.');
  expect(page.text).toMatch(/C3|D3/);
  const byChild = await open(`${page.path}?by=child`);
  expect(byChild.text).toMatch(/EX-002 ?: 1 finding to fix/);
});

test('the lists go back with every problem marked', async () => {
  const { open, send } = await begun();
  const { path } = await send('/lists', '/lists/check', { files: faulty() });
  const { bytes } = await open(`${path}/problems.xlsx`);
  const book = await openWorkbookFromBytes('problems.xlsx', bytes);
  expect(book.sheets[0]?.name).toBe('Problems');
});

test('a spelling that is accepted is used when the files are checked again, and from then on', async () => {
  const { open, send, store } = await begun();
  const { path, text } = await send('/lists', '/lists/check', { files: faulty() });
  const before = Number(/(\d+) findings? must be fixed/.exec(text)?.[1]);
  const asked = await open(`${path}/meanings`);
  expect(asked.text).toContain('“Purple”');
  const name = /<label for="(value-\d+)">“Purple”/.exec(asked.html)?.[1] ?? '';
  const none = await send(`${path}/meanings`, `${path}/meanings`, { ...allOff(asked.html) });
  expect(none.status).toBe(422);
  const again = await send(`${path}/meanings`, `${path}/meanings`, { ...allOff(asked.html), [name]: 'F' });
  expect(again.text).toContain('The files were checked again.');
  expect(Number(/(\d+) findings? must be fixed/.exec(again.text)?.[1])).toBe(before - 1);
  expect((await store.record('mapping', 'accepted'))?.value).toMatchObject({
    values: { 'greeted/gender': { Purple: 'F' } },
  });
});

/** Every choice of a page set to leave things as they are. */
const allOff = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<select id="((?:value|column|sheet)-\d+)"/g)].map(([, name = '']) => [name, '']),
  );

test('a version is submitted once, kept with its files and findings, and tells what each list lacks', async () => {
  const { open, send, store } = await begun();
  expect((await open('/lists')).text).toContain('Not received');
  const first = await send('/lists', '/lists/check', { files: faulty() });
  const listed = await send(first.path, `${first.path}/submit`);
  expect(listed.text).toContain('The lists are submitted.');
  expect(listed.text).toContain('List 1: Children greeted 3 May 2017, 15:00 Version 1');
  expect(listed.text).toMatch(/Must be fixed: \d/);
  const second = await send('/lists', '/lists/check', { files: await workbook() });
  const done = await send(second.path, `${second.path}/submit`);
  expect(done.text).toContain('Nothing must be fixed');
  const records = await store.records('submission');
  expect(records.map(({ id }) => id)).toEqual(['0001', '0002']);
  expect(await store.files()).toHaveLength(2);
  const version = await open('/lists/submissions/1');
  expect(version.text).toContain('Version 1 of the lists');
  expect(version.text).toMatch(/[0-9a-f]{64}/);
  expect((await open('/lists/submissions/1/report.html')).text).toContain('Must fix');
});

test('the sheets a template has beside its lists are no doubt to anybody', async () => {
  const { open, send } = await begun();
  const { path, text } = await send('/lists', '/lists/check', { files: await workbook() });
  expect(text).not.toContain('Sheets that are none of the lists');
  expect((await open(`${path}/meanings`)).text).toContain('Every spelling was understood.');
});
