import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sixFamilies } from './fixtures/hearths.js';
import { workbook } from './fixtures/lists.js';
import { begunHearths, submit } from './hearths-visitor.js';
import { begun } from './visitor.js';

const planCsv = [
  'Plan of Exampleshire,,,,,',
  'Ref,Issue,Action,Lead officer,Milestone date,Status (RAG)',
  'A,Greeting,,,,',
  'A1,Names are not used,Learn every name,Head of doors,01/04/2017,Green',
  'A2,Doors are shut,Open the doors,Head of doors,10 May 2017,Amber',
  'A3,Nobody asks,Ask every child,Lead for voice,June 2017,Not started',
  'A4,Late,Come early,Lead for voice,soonish,Red',
  'A5,Mats,Buy mats,Head of doors,01/03/2017,Complete',
  'Total,,,,,',
].join('\r\n');

const planFile = (text = planCsv, name = 'plan.csv'): File => new File([text], name);

test('a plan is read from its file: each action in a state on the day, each row accounted for', async () => {
  const { send, open, store } = await begun();
  expect((await open('/plan')).text).toContain('No action is recorded yet');
  const read = await send('/plan', '/plan/file', { file: planFile() });
  expect(read.path).toBe('/plan?done=planRead');
  expect(read.text).toMatch(/Overdue 1 Due within 14 days 1 Open 2 Complete 1 Unreadable 1/);
  expect(read.text).toMatch(
    /A1 Learn every name Overdue 32 days late 1 April 2017 Head of doors It still says/,
  );
  expect(read.text).toMatch(/Open the doors Due soon 10 May 2017/);
  expect(read.text).toContain('30 June 2017 (written: June 2017)');
  expect(read.text).toMatch(/Rows that are no actions Why Rows Which A heading 1 .*A total or note 1/);
  expect((await store.files()).length).toBe(1);
  expect((await open('/record')).text).toContain('actionPlan: read from a file, version 1');
});

test('what is overdue and due soon stands on the first page, and on another day in the plan is another', async () => {
  const { send, open } = await begun();
  expect((await open('/')).text).not.toContain('See the whole action plan');
  await send('/plan', '/plan/file', { file: planFile() });
  const front = (await open('/')).text;
  expect(front).toContain('1 action is overdue on 3 May 2017; 1 due within 14 days; 1 cannot be told');
  expect(front).toMatch(/Learn every name Overdue 32 days late/);
  expect((await open('/plan?on=2017-07-10')).text).toMatch(/Overdue 3 /);
  expect((await open('/plan?on=never')).status).toBe(422);
});

test('a file that holds no plan is refused with what a plan needs', async () => {
  const { send } = await begun();
  const refused = await send('/plan', '/plan/file', { file: planFile('Shoe,Size\r\nred,4\r\n') });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('needs a row of headers with “Action”');
  expect((await send('/plan', '/plan/file')).text).toContain('Choose the file of the plan');
  const large = await send('/plan', '/plan/file', { file: planFile('x'.repeat(8 * 1024 * 1024 + 1)) });
  expect(large.text).toContain('more than 8 MB');
  const damaged = await send('/plan', '/plan/file', { file: planFile('PK', 'plan.xlsx') });
  expect(damaged.status).toBe(422);
});

test('an action is added by hand, changed and completed; the trail holds each', async () => {
  const { send, open } = await begun();
  const empty = await send('/plan/actions/new', '/plan/actions/new', { 'cell-action': 'Hang a bell' });
  expect(empty.status).toBe(422);
  expect(empty.text).toContain('Enter: Lead officer');
  const filled = {
    'cell-action': 'Hang a bell',
    'cell-lead': 'Caretaker',
    'cell-dueOn': 'the day after',
    'cell-status': 'In progress',
  };
  const unread = await send('/plan/actions/new', '/plan/actions/new', filled);
  expect(unread.text).toContain('Milestone date: enter a day such as 5/1/2026, or a month');
  await send('/plan/actions/new', '/plan/actions/new', { ...filled, 'cell-dueOn': '1/5/2017' });
  expect((await open('/plan')).text).toMatch(/Hang a bell Overdue 2 days late 1 May 2017 Caretaker/);

  const path = '/plan/actions/action-0001';
  await send(path, path, { 'cell-dueOn': 'end of May 2017', because: 'The bell is late' });
  const changed = await open(path);
  expect(changed.text).toContain('31 May 2017 (written: end of May 2017)');
  expect(changed.text).toContain('The bell is late');

  const early = await send(path, `${path}/complete`, { completedOn: '2017-06-01' });
  expect(early.text).toContain('Enter a day that has come');
  await send(path, `${path}/complete`, { completedOn: '2017-05-03', done: 'It rings' });
  expect((await open('/plan')).text).toMatch(/Complete 1 .*Hang a bell Complete/);
  const record = (await open('/record')).text;
  for (const done of ['action added, version 1', 'action changed, version 2', 'action completed, version 3'])
    expect(record).toContain(`actionPlan: ${done}`);
});

test('a row of the file is changed without changing the file, which stays beside it; a newer file takes its place', async () => {
  const { send, open } = await begun();
  await send('/plan', '/plan/file', { file: planFile() });
  const { html } = await open('/plan');
  const [, path = ''] = /<a href="(\/plan\/actions\/row-[0-9a-f]+)">Come early/.exec(html) ?? [];
  await send(path, path, { 'cell-dueOn': '15/05/2017', because: 'Agreed with the board' });
  const told = await open(path);
  expect(told.text).toContain('Milestone date in the file soonish');
  expect(told.text).toMatch(/Due soon .*15 May 2017/);
  expect((await open('/plan')).text).toMatch(/Come early Due soon 15 May 2017.*Changed here by Ada Example/);

  await send('/plan', '/plan/file', { file: planFile(planCsv.replace('A5,Mats', 'A6,Mats')) });
  const newer = (await open('/plan')).text;
  expect(newer).toContain('Changes that count no more');
  expect(newer).toMatch(/Come early Unreadable/);
  expect((await open(path)).status).toBe(404);
});

test('a lead is shown as the file writes it, and with whom it is counted where that is another spelling', async () => {
  const { send, open } = await begun();
  const text = [
    'Action,Lead,Due date',
    'Learn every name,Head of greetings,01/04/2017',
    'Learn every face,Head of greetings,01/04/2017',
    'Learn every voice,Head of greetngs,01/04/2017',
  ].join('\r\n');
  const { html } = await send('/plan', '/plan/file', { file: planFile(text) });
  const [, path = ''] = /<a href="(\/plan\/actions\/[^"]+)">Learn every voice/.exec(html) ?? [];
  expect((await open(path)).text).toContain('Lead Head of greetngs Counted with Head of greetings');
});

test('actions that share a row are told one by one and changed together', async () => {
  const { send, open } = await begun();
  const text = 'Action,Lead,Due date\r\n"1. Knock\n2. Wait","Head of doors","01/04/2017\n10/05/2017"\r\n';
  const { html, text: told } = await send('/plan', '/plan/file', { file: planFile(text) });
  expect(told).toMatch(/Knock Overdue 32 days late .*Wait Due soon/);
  const [, path = ''] = /<a href="(\/plan\/actions\/[^"]+)">Wait/.exec(html) ?? [];
  const action = await open(path);
  expect(action.text).toContain('Its row holds 2 actions, line by line.');
  expect(action.html).toContain('>1. Knock\n2. Wait</textarea>');
  await send(path, path, { 'cell-dueOn': '15/05/2017\n16/05/2017' });
  expect((await open('/plan')).text).toMatch(/Knock Due soon 15 May 2017.*Wait Due soon 16 May 2017/);
});

test('the plan is taken away as a workbook, a page to print and an empty workbook', async () => {
  const { send, open } = await begun();
  expect(new TextDecoder().decode((await open('/plan/template.xlsx')).bytes.subarray(0, 2))).toBe('PK');
  await send('/plan', '/plan/file', { file: planFile() });
  expect(new TextDecoder().decode((await open('/plan/plan.xlsx')).bytes.subarray(0, 2))).toBe('PK');
  expect((await open('/plan/plan.html')).text).toContain('As of 3 May 2017: 5 actions');
});

test('a statement of the area is worded by a person with name and reason; what the lists tell stays beside it', async () => {
  const { send, open, store } = await begunHearths(await sixFamilies());
  expect((await open('/measures')).text).toMatch(/Told by the lists 2 Told in part 1 .*Told by no list 1/);
  const path = '/measures/warmth';
  expect((await open(path)).text).toContain('Cannot be computed: no list tells it');
  const refused = await send(path, path, { says: 'Warm in nine of ten homes', name: '' });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Enter why it is worded so');
  expect(refused.text).toContain('Enter your name');
  const worded = {
    says: 'Warm in nine of ten homes',
    because: 'Survey of January',
    name: 'Bo Example',
  };
  const done = await send(path, path, worded);
  expect(done.text).toMatch(/Warm in nine of ten homes Written by Bo Example, .* Why: Survey of January/);
  expect(done.text).toContain('From the lists: Cannot be computed: no list tells it');
  expect((await open('/record')).text).toMatch(/Bo Example statement: worded, version 1/);
  await send(path, path, { says: '', because: 'The survey was wrong' });
  expect((await open('/measures')).text).toContain('were taken back by');
  expect((await store.record('statement', 'warmth'))?.version).toBe(2);
  expect((await open('/measures/none')).status).toBe(404);
});

test('a statement whose figures have changed since it was worded says so', async () => {
  const one = await begunHearths();
  const { send, open } = one;
  const path = '/measures/withPlan';
  await send(path, path, { says: 'Half of them', because: 'Known before the lists came' });
  expect((await open('/measures')).text).not.toContain('The figures have changed');
  await submit(one, await sixFamilies());
  expect((await open('/measures')).text).toMatch(
    /The figures have changed When it was written the lists told: Not handed over/,
  );
});

test('the report gathers the whole inspection, on the page, for Word and to print, and names no child', async () => {
  const one = await begun();
  const { send, open, store } = one;
  expect((await open('/report')).text).toMatch(
    /Lists .*Not received.*No judgement is recorded.*No action is recorded/,
  );
  await submit(one, await workbook());
  await send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '42', count: '6' });
  await send('/plan', '/plan/file', { file: planFile() });
  await send('/judgements', '/judgements', {
    'grade-overall': 'good',
    'reason-overall': 'Most children were greeted.',
    doorWasShut: 'yes',
  });
  const page = await open('/report');
  const head = await store.head();
  const record = (await open('/selection/shortlisted/record.json')).bytes;
  const told = [
    'Report of the inspection: Exampleshire, How children are greeted',
    'Invented Inspectorate EX-200, edition 2017',
    'List 1: Children greeted Version 1 30',
    'Chosen 6 of',
    'Seed 42',
    createHash('sha256').update(record).digest('hex'),
    'ESN 23 (greeting) Children are greeted by name None',
    'Overall greeting Good Most children were greeted.',
    'A shut door makes the whole poor Always',
    'On 3 May 2017: 5 actions, 1 overdue',
    'Learn every name A1 Head of doors 1 April 2017 Overdue, 32 days late',
    'By chance. The theme: Chance treats all alike.',
    `Ends at entry ${head.number} Seal ${head.seal}`,
  ];
  for (const words of told) expect(page.text.replaceAll(/\s+/g, ' ')).toContain(words);
  expect(page.text).not.toMatch(/EX-0\d\d/);
  const printed = (await open('/report/report.html')).text;
  for (const words of told) expect(printed).toContain(words);
  const word = await open('/report/report.docx');
  expect(word.headers.get('Content-Disposition')).toContain('report.docx');
  expect(new TextDecoder().decode(word.bytes.subarray(0, 2))).toBe('PK');
});
