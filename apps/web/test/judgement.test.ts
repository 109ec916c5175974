import { expect, test } from 'vitest';
import { begun } from './visitor.js';

test('grades are recorded with their reasons; what does not fit is flagged, and no grade is proposed', async () => {
  const { open, send, store } = await begun();
  const done = await send('/judgements', '/judgements', {
    'grade-overall': 'good',
    'reason-overall': 'Most children were greeted.',
    doorWasShut: 'yes',
  });
  expect(done.text).toContain('A shut door makes the whole poor');
  expect(done.text).toContain('Always');
  expect(done.html).toContain('Most children were greeted.</textarea>');
  expect((await store.record('judgement', 'judgements'))?.value).toMatchObject({
    grades: { overall: 'good' },
    facts: { doorWasShut: true },
    by: 'Ada Example',
  });
  await send('/judgements', '/judgements', { 'grade-overall': 'poor' });
  expect((await open('/judgements')).text).toContain('Nothing in them contradicts it.');
});

test('grades that others took the place of stay with who gave them; a changed reason alone is no change of grades', async () => {
  const { open, send } = await begun();
  await send('/judgements', '/judgements', { 'grade-overall': 'good' });
  await send('/judgements', '/judgements', { 'grade-overall': 'good', 'reason-overall': 'Seen twice' });
  expect((await open('/judgements')).text).not.toContain('How the grades changed');
  await send('/judgements', '/judgements', { 'grade-overall': 'poor' });
  const { text } = await open('/judgements');
  expect(text).toContain('How the grades changed');
  expect(text.match(/UTC Ada Example (Good|Poor)/g)).toEqual([
    'UTC Ada Example Poor',
    'UTC Ada Example Good',
  ]);
});

test('a theme shows everywhere with its sources: lists, criteria, timeline, requests, tool, judgements, assumptions', async () => {
  const { open } = await begun();
  const says: Readonly<Record<string, string>> = {
    lists: 'List 1: Children greeted',
    criteria: 'Children are asked what they want',
    timeline: 'Wednesday',
    selection: 'The lead inspector selects two of them',
    requests: 'Minutes',
    tool: 'Was the child asked?',
    judgements: 'A shut door makes the whole poor',
    assumptions: 'chance treats all alike',
  };
  for (const [part, text] of Object.entries(says)) {
    const page = await open(`/themes/greeting@2017/${part}`);
    expect(page.text).toContain(text);
    expect(page.text).toContain('EX-200 (2017)');
  }
  const list = await open('/themes/greeting@2017/lists/greeted');
  expect(list.text).toContain('One of F (Female), M (Male)');
  expect(list.text).toContain('A child is greeted on or after the day of birth');
});

test('what is asked for is ticked off as it comes, and can be taken back', async () => {
  const { send, store, open } = await begun();
  const ticked = await send('/requests', '/requests', { received: ['1.1', '2.1'] });
  expect(ticked.text).toMatch(/Still open 0/);
  const back = await send('/requests', '/requests', { received: ['2.1'] });
  expect(back.text).toMatch(/Still open 1/);
  expect((await store.records('request')).map(({ id }) => id)).toEqual(['2.1']);
  expect((await open('/record')).text).toContain('request: not received, version 2');
});
