import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderOfSuite, invented, inventedJson } from './command.js';

const file = folderOfSuite();

test('the worked example goes from a faulty workbook to reports, dates, children and forms', async () => {
  const { status, stdout } = await invented(['demo', file('demo')]);
  expect(status).toBe(0);
  expect(readdirSync(file('demo')).sort()).toEqual([
    'authority.faults.json',
    'authority.xlsx',
    'inspection.deepdive',
    'report.html',
    'report.json',
    'report.xlsx',
    'selection-shortlisted.html',
    'selection-shortlisted.json',
    'selection-tracked.html',
    'selection-tracked.json',
    'timeline.html',
    'timeline.ics',
    'tracking-tool.docx',
    'tracking-tool.html',
  ]);
  for (const said of [
    '120 invented children',
    'An inspection notified on 2 May 2017',
    'welcome@2017, shortlisted: 12 children selected',
    'welcome@2017, tracked: 4 children selected',
    'Tool for tracking a welcome: 2 questions',
    'deepdive verify',
    `deepdive serve ${file('demo')}/inspection.deepdive`,
  ]) {
    expect(stdout).toContain(said);
  }
  const verified = ['verify', file('demo/selection-tracked.json'), file('demo/authority.xlsx')];
  expect((await invented([...verified, file('demo/selection-shortlisted.json')])).status).toBe(0);
});

test('the web app opens on the inspection it made, with the children that the command selected', async () => {
  await invented(['demo', file('app')]);
  const { openSqliteStore } = await import('@deepdive/workspace/sqlite');
  const store = await openSqliteStore(file('app/inspection.deepdive'));
  const selections = (await store.records('selection')).map(
    ({ id, value }) => [id, value as { readonly record: { readonly selected: unknown } }] as const,
  );
  expect(selections.map(([id]) => id)).toEqual(['shortlisted', 'tracked']);
  for (const [id, { record }] of selections) {
    const drawn = JSON.parse(readFileSync(file(`app/selection-${id}.json`), 'utf8')) as { selected: unknown };
    expect(record.selected).toEqual(drawn.selected);
  }
  const head = await store.head();
  await store.close();
  const { stdout } = await invented(['demo', file('app')]);
  expect(stdout).toContain('is there from before and stays as it is');
  const again = await openSqliteStore(file('app/inspection.deepdive'));
  expect(await again.head()).toEqual(head);
  await again.close();
});

test('with another day than the planned one it is the inspection of that day', async () => {
  expect(
    await inventedJson(['demo', file('later'), '--notified', '2017-09-05', '--children', '80']),
  ).toMatchObject({
    theme: 'welcome@2017',
    notified: '2017-09-05',
    inspected: '2017-09-05',
    counts: { mustFix: expect.any(Number) },
    files: expect.arrayContaining([{ path: file('later/report.html'), bytes: expect.any(Number) }]),
  });
  expect(readFileSync(file('later/timeline.ics'), 'utf8')).toContain('20170906');
});

test('a theme without a plan is worked through as far as it goes', async () => {
  const { status, stdout } = await invented([
    'demo',
    file('old'),
    '--theme',
    'welcome@2016',
    '--notified',
    '2016-05-03',
  ]);
  expect(stdout).toContain('The theme states no milestones.');
  expect(stdout).toContain('The theme states no selection.');
  expect(stdout).toContain('The theme states no tracking tool.');
  expect(status).toBe(0);
});
