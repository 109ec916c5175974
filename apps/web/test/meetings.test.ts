import { expect, test } from 'vitest';
import { childRef } from '../src/record/child-ref.js';
import { hearingsAlone } from './fixtures/hearings.js';
import { workbook } from './fixtures/lists.js';
import { type Visitor, visitor } from './visitor.js';

async function begunHearings(): Promise<Visitor> {
  const one = await visitor(undefined, hearingsAlone);
  await one.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'Exampleshire',
    notified: '2017-05-02',
    inspectedOn: '2017-05-02',
    person: 'Ada Example',
  });
  return one;
}

/** The children whom the last stage chose. */
async function withTracked(one: Visitor): Promise<readonly string[]> {
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  await one.send('/selection/tracked', '/selection/tracked/draw', { seed: '9' });
  const held = (await one.store.record('selection', 'tracked'))?.value as unknown as {
    readonly record: { readonly selected: readonly { readonly child: string }[] };
  };
  return held.record.selected.map(({ child }) => child);
}

const panel = {
  title: 'The panel',
  occasion: 'milestone.panelMet',
  on: '9/5/2017',
  from: '9.30',
  until: '11am',
  where: 'Town hall, room 2',
  withWhom: 'Chair of the panel\r\n\r\n Social worker ',
  notes: 'Ask how often it sits.',
};

const only = async ({ store }: Visitor) => {
  const [record] = await store.records('meeting');
  if (!record) throw new Error('a meeting is recorded');
  return record;
};

test('what the timeline and the text say of meeting is offered, and nothing else of them', async () => {
  const { open } = await begunHearings();
  const { text } = await open('/meetings');
  expect(text).toContain('Inspectors meet the panel that welcomes children');
  expect(text).not.toContain('The local authority provides its lists');
  expect(text).toContain('Conversations with children (2 statements)');
  expect(text).not.toContain('How papers are kept');
  expect(text).toContain('Nothing is planned yet.');
  expect(text).toContain('By the timeline, none planned 1');
});

test('a theme that speaks of no meeting says so, and any meeting can be planned', async () => {
  const one = await visitor();
  await one.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'A',
    notified: '2017-05-02',
    person: 'Ada',
  });
  expect((await one.open('/meetings')).text).toContain(
    'No point of the theme’s timeline speaks of a meeting',
  );
  const page = await one.send('/meetings/new', '/meetings/new', { title: 'A talk', withWhom: 'Anybody' });
  expect(page.status).toBe(200);
  expect(page.text).toContain('No day agreed yet');
});

test('a meeting is planned from the timeline, with whom and about which of the tracked children', async () => {
  const one = await begunHearings();
  const [first = '', second = ''] = await withTracked(one);
  const form = await one.open('/meetings/new?for=milestone.panelMet');
  expect(form.html).toContain('value="Inspectors meet the panel that welcomes children"');
  expect(form.html).toContain('value="2017-05-09"');
  const page = await one.send('/meetings/new?for=milestone.panelMet', '/meetings/new', {
    ...panel,
    children: [childRef('test', first), childRef('test', second)],
  });
  expect(page.text).toContain('Tuesday 9 May 2017, 09:30 to 11:00');
  expect((await only(one)).value).toMatchObject({
    occasion: 'milestone.panelMet',
    on: '2017-05-09',
    from: '09:30',
    until: '11:00',
    withWhom: ['Chair of the panel', 'Social worker'],
    children: [first, second],
    state: 'planned',
    by: 'Ada Example',
  });
  const overview = (await one.open('/meetings')).text;
  expect(overview).toContain('By the timeline, none planned 0');
  expect(overview).toContain('Plan another');
  expect((await one.open('/timeline')).text).toContain('Meeting: The panel , Tuesday 9 May 2017');
  expect((await one.open('/')).text).toContain('The panel');
  expect((await one.open(`/children/${childRef('test', first)}`)).text).toContain('The panel');
  const [entry] = (await one.store.entries()).slice(-1);
  expect(entry).toMatchObject({ kind: 'meeting', action: 'planned', by: 'Ada Example' });
});

test.each([
  ['no name', 'Enter what the meeting is', { title: '' }],
  ['a day that does not exist', 'Enter a date that exists', { on: '31/2/2017' }],
  [
    'no day, though held',
    'Enter the day on which it was held',
    { on: '', from: '', until: '', state: 'held' },
  ],
  ['a time without a day', 'Enter the day that the time belongs to', { on: '' }],
  ['no such time', 'Enter a time, such as 9:30 or 2pm', { from: 'noon' }],
  ['an end before the beginning', 'Enter a time after it begins', { until: '9:00' }],
  ['an end without a beginning', 'Enter when it begins', { from: '' }],
  ['nobody', 'Enter who takes part, by role', { withWhom: '' }],
])('a meeting with %s is refused, and nothing that was typed is lost', async (_, says, wrong) => {
  const one = await begunHearings();
  const page = await one.send('/meetings/new', '/meetings/new', { ...panel, ...wrong });
  expect(page.status).toBe(422);
  expect(page.text).toContain(says);
  expect(page.text).toContain('Ask how often it sits.');
  expect(page.html).toContain('<title>Error: ');
  expect(await one.store.records('meeting')).toEqual([]);
});

test('a meeting that was held says what came of it, and one whose day has passed asks', async () => {
  const one = await begunHearings();
  await one.send('/meetings/new', '/meetings/new', { ...panel, on: '2/5/2017' });
  expect((await one.open('/meetings')).text).toContain('Its day has passed: was it held?');
  const path = `/meetings/${(await only(one)).id}`;
  const page = await one.send(path, path, { state: 'held', notes: 'It sits weekly.\nMinutes are kept.' });
  expect(page.text).toContain('Held');
  expect((await only(one)).value).toMatchObject({
    state: 'held',
    notes: 'It sits weekly.\nMinutes are kept.',
  });
  expect((await one.store.entries()).at(-1)).toMatchObject({ action: 'held' });
  expect((await one.open('/meetings?state=planned')).text).toContain('Nothing fits.');
});

test('evidence comes from a meeting without its name being written twice', async () => {
  const one = await begunHearings();
  await one.send('/meetings/new', '/meetings/new', panel);
  const { id } = await only(one);
  const form = await one.open(`/evidence/new?meeting=${id}`);
  expect(form.html).toContain(`<option value="${id}" selected=""`);
  await one.send(`/evidence/new?meeting=${id}`, '/evidence/new', {
    says: 'The panel greets every child.',
    strength: 'strong',
    criteria: 'greeting:ESN-23',
  });
  const [evidence] = await one.store.records('evidence');
  expect(evidence?.value).toMatchObject({
    meeting: id,
    source: 'Meeting',
    foundOn: '2017-05-09',
    about: { kind: 'activity', activity: 'The panel' },
  });
  expect((await one.open(`/meetings/${id}`)).text).toContain('The panel greets every child.');
  expect((await one.open(`/evidence/${evidence?.id}`)).html).toContain(`href="/meetings/${id}"`);
});

test('the calendar has the meetings with a day, and names no child', async () => {
  const one = await begunHearings();
  const [first = ''] = await withTracked(one);
  await one.send('/meetings/new', '/meetings/new', { ...panel, children: childRef('test', first) });
  await one.send('/meetings/new', '/meetings/new', { title: 'Not yet agreed', withWhom: 'Head' });
  const { html } = await one.open('/meetings/calendar.ics');
  expect(html.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(html).toContain('DTSTART:20170509T083000Z');
  expect(html).toContain('SEQUENCE:0');
  expect(html).not.toContain(first);
  const path = `/meetings/${(await one.store.records('meeting')).find(({ value }) => (value as { title: string }).title === 'The panel')?.id}`;
  await one.send(path, path, { state: 'notHeld' });
  const after = (await one.open('/meetings/calendar.ics')).html;
  expect(after).toContain('STATUS:CANCELLED');
  expect(after).toContain('SEQUENCE:1');
  expect(/UID:(.*)/.exec(after)?.[1]).toBe(/UID:(.*)/.exec(html)?.[1]);
});

test('a meeting that somebody else changed meanwhile is not overwritten, and what was typed is shown', async () => {
  const one = await begunHearings();
  await one.send('/meetings/new', '/meetings/new', panel);
  const path = `/meetings/${(await only(one)).id}`;
  const stale = new FormData();
  stale.append('token', /name="token" value="([^"]+)"/.exec((await one.open(path)).html)?.[1] ?? '');
  stale.append('seen', '1');
  for (const [name, value] of Object.entries({ ...panel, state: 'held', notes: 'Typed in vain.' }))
    stale.append(name, value);
  await one.send(path, path, { notes: 'Somebody was first.' });
  const refused = await one.request(path, { method: 'POST', body: stale });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Typed in vain.');
  expect((await only(one)).value).toMatchObject({ notes: 'Somebody was first.' });
});

test('no address tells a child', async () => {
  const one = await begunHearings();
  const [first = ''] = await withTracked(one);
  await one.send('/meetings/new', '/meetings/new', { ...panel, children: childRef('test', first) });
  for (const path of ['/meetings', `/children/${childRef('test', first)}`, '/coverage']) {
    const { html, status } = await one.open(path);
    expect(status, path).toBe(200);
    const addresses = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => /EX-0/.test(address ?? ''))).toEqual([]);
  }
  expect((await one.open('/children/0123456789abcdef')).status).toBe(404);
});
