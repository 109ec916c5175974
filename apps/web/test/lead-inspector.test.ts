import type { SelectionRecord } from '@deepdive/core';
import { expect, test } from 'vitest';
import { workbook } from './fixtures/lists.js';
import { begun, type Visitor } from './visitor.js';

async function withLists(): Promise<Visitor> {
  const one = await begun();
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  return one;
}

const recordOf = async ({ store }: Visitor, stage: string): Promise<SelectionRecord> => {
  const held = (await store.record('selection', stage))?.value as unknown as {
    readonly record: SelectionRecord;
  };
  return held.record;
};

async function drawn(): Promise<Visitor> {
  const one = await withLists();
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7', stratify: 'gender' });
  return one;
}

test('the timeline shows what is due on a day that is asked for', async () => {
  const { open } = await begun();
  const page = await open('/timeline?on=2017-05-04');
  expect(page.text).toContain('Due on 4 May 2017: 1.');
  expect(page.text).toContain('Due on this day');
  expect(page.text).toContain('give its date');
  const wrong = await open('/timeline?on=soon');
  expect(wrong.status).toBe(422);
  expect((await open('/timeline/calendar.ics')).html).toContain('BEGIN:VCALENDAR');
  expect((await open('/timeline/timetable.html')).text).toContain('The local authority provides its lists');
});

test('no stage is drawn before its lists are there, nor before the stage it chooses among', async () => {
  const { open } = await begun();
  expect((await open('/selection/shortlisted')).text).toContain(
    'No list that this stage draws from is submitted yet',
  );
  expect((await open('/selection/tracked')).text).toContain('First draw: Shortlisted.');
});

test('a draw needs a seed and a number the text allows', async () => {
  const one = await withLists();
  const without = await one.send('/selection/shortlisted', '/selection/shortlisted/draw');
  expect(without.status).toBe(422);
  expect(without.text).toContain('Enter the seed that was stated beforehand');
  const many = await one.send('/selection/shortlisted', '/selection/shortlisted/draw', {
    seed: '7',
    count: '20',
  });
  expect(many.status).toBe(422);
  expect(many.text).toContain('6 to 8');
});

test('a stage proposes children, says who was left out and why, and comes to the same ones again', async () => {
  const one = await drawn();
  const page = await one.open('/selection/shortlisted');
  expect(page.text).toContain('Proposed: the inspector decides');
  expect(page.text).toContain('6 of 6');
  expect(page.text).toContain('Not aged 5 to 15 at the inspection');
  const { selected } = await recordOf(one, 'shortlisted');
  for (const { child, because } of selected) {
    expect(page.text).toContain(child);
    expect(page.text).toContain(because);
  }
  expect((await one.open('/selection/shortlisted/verify')).text).toContain('comes to the same children');
  const everyone = await one.open('/selection/shortlisted/children?show=excluded');
  expect(everyone.text).toContain('Not aged 5 to 15 at the inspection');
});

test('a child is swapped only with a reason, which the record keeps', async () => {
  const one = await drawn();
  const before = await recordOf(one, 'shortlisted');
  const page = await one.open('/selection/shortlisted');
  const href = /href="(\/selection\/shortlisted\/swap\/[0-9a-f]+)"/.exec(page.html)?.[1] ?? '';
  const without = await one.send(href, href, {});
  expect(without.status).toBe(422);
  expect(without.text).toContain('Say why the child is taken out');
  const unknown = await one.send(href, href, { because: 'has moved', instead: 'EX-999' });
  expect(unknown.status).toBe(422);
  expect(unknown.text).toContain('No child with this identifier is in the population');
  const done = await one.send(href, href, { because: 'has moved away' });
  expect(done.text).toContain('The swap is recorded with its reason.');
  expect(done.text).toContain('has moved away');
  const after = await recordOf(one, 'shortlisted');
  const out = before.selected[0]?.child;
  expect(after.selected.map(({ child }) => child)).not.toContain(out);
  expect(after.exclude).toEqual([{ child: out, because: 'has moved away' }]);
  expect(after.selected).toHaveLength(6);
  expect((await one.open('/selection/shortlisted/verify')).text).toContain('comes to the same children');
});

test('a stage that is confirmed can be swapped and drawn no more', async () => {
  const one = await drawn();
  const done = await one.send('/selection/shortlisted', '/selection/shortlisted/confirm');
  expect(done.text).toContain('The selection is confirmed.');
  expect(done.html).not.toContain('/swap/');
  expect(done.html).not.toContain('action="/selection/shortlisted/draw"');
});

test('a second draw needs a reason, and the first stays in the record', async () => {
  const one = await drawn();
  const without = await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '8' });
  expect(without.text).toContain('Say why it is drawn again');
  const again = await one.send('/selection/shortlisted', '/selection/shortlisted/draw', {
    seed: '8',
    because: 'the first seed was a slip',
  });
  expect(again.text).toContain('with seed 7 by Ada Example; drawn again because: the first seed was a slip');
});

test('questions on those chosen are answered child by child, and the next stage chooses among them', async () => {
  const one = await drawn();
  const page = await one.open('/selection/shortlisted');
  const href = /href="(\/selection\/shortlisted\/questions\/[0-9a-f]+)"/.exec(page.html)?.[1] ?? '';
  const wrong = await one.send(href, href, { knownToHelpers: 'yes', visitedOn: '31/2/2017' });
  expect(wrong.status).toBe(422);
  const next = await one.send(href, href, { knownToHelpers: 'yes', visitedOn: '3/4/2017' });
  expect(next.text).toContain('Child 2 of 6');
  expect((await one.store.records('answers')).map(({ value }) => value)).toMatchObject([
    { answers: { knownToHelpers: true, visitedOn: '2017-04-03' } },
  ]);
  await one.send('/selection/tracked', '/selection/tracked/draw', { seed: '9' });
  const shortlisted = new Set((await recordOf(one, 'shortlisted')).selected.map(({ child }) => child));
  const tracked = (await recordOf(one, 'tracked')).selected.map(({ child }) => child);
  expect(tracked).toHaveLength(2);
  expect(tracked.every((child) => shortlisted.has(child))).toBe(true);
  expect((await one.open('/selection')).text).toContain('From all children to those chosen');
});

test('no address and no name of a record tells a child', async () => {
  const one = await drawn();
  const page = await one.open('/selection/shortlisted');
  const addresses = [...page.html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => /EX-0/.test(address ?? ''))).toEqual([]);
});
