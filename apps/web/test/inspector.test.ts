import { expect, test } from 'vitest';
import { workbook } from './fixtures/lists.js';
import { begun, type Visitor } from './visitor.js';

async function withCases(): Promise<Visitor> {
  const one = await begun();
  const { path } = await one.send('/lists', '/lists/check', { files: await workbook() });
  await one.send(path, `${path}/submit`);
  await one.send('/selection/shortlisted', '/selection/shortlisted/draw', { seed: '7' });
  return one;
}

/** What stands for the children in the form of evidence, with their identifiers. */
const casesIn = (html: string): readonly (readonly [string, string])[] =>
  [...html.matchAll(/<option value="([0-9a-f]{16})"[^>]*>(EX-\d+)</g)].map(([, ref = '', child = '']) => [
    ref,
    child,
  ]);

const found = {
  says: 'The child was greeted by name <b>twice</b>.',
  foundOn: '4/5/2017',
  source: 'Observation',
  strength: 'strong',
  criteria: ['greeting:ESN-23', 'greetings:ESN-01'],
};

test('evidence without what it needs is not recorded, and nothing that was written is lost', async () => {
  const one = await withCases();
  const wrong = await one.send('/evidence/new', '/evidence/new', { says: 'Something <found>' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('Something &lt;found&gt;</textarea>');
  for (const said of ['Choose a child, or enter the activity', 'Choose at least one criterion']) {
    expect(wrong.text).toContain(said);
  }
  expect(await one.store.records('evidence')).toEqual([]);
});

test('evidence stands against its criteria with who, when, which child, source and strength', async () => {
  const one = await withCases();
  const [[ref, child] = ['', '']] = casesIn((await one.open('/evidence/new')).html);
  const listed = await one.send('/evidence/new', '/evidence/new', { ...found, child: ref });
  expect(listed.text).toContain('The evidence is recorded.');
  expect(listed.html).toContain('&lt;b&gt;twice&lt;/b&gt;');
  for (const said of [
    child,
    'ESN 23 (greeting)',
    'ESN 01 (greetings)',
    'Observation',
    'Strong',
    '4 May 2017',
    'Ada Example',
  ]) {
    expect(listed.text).toContain(said);
  }
  const [record] = await one.store.records('evidence');
  expect(record?.id).toMatch(/^[0-9a-f]{16}$/);
  const page = await one.open(`/criteria/greeting:ESN-23`);
  expect(page.text).toContain('EX-200 (2017), para 12');
  expect(page.text).toContain('Evidence for it');
  expect((await one.open('/criteria/greeting:ESN-24')).text).toContain('Not yet evidenced.');
});

test('the same form sent twice records one piece of evidence', async () => {
  const one = await withCases();
  const page = await one.open('/evidence/new');
  const token = /name="token" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const once = /name="once" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const send = () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...found, token, once, activity: 'A visit' })) {
      for (const each of [value].flat()) body.append(name, each);
    }
    return one.request('/evidence/new', {
      method: 'POST',
      body,
      headers: { Origin: 'http://deepdive.test' },
    });
  };
  expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
  expect(await one.store.records('evidence')).toHaveLength(1);
});

test('evidence is moderated, and must be moderated again once it is changed', async () => {
  const one = await withCases();
  await one.send('/evidence/new', '/evidence/new', { ...found, activity: 'A visit to the door' });
  const [record] = await one.store.records('evidence');
  const path = `/evidence/${record?.id}`;
  const moderated = await one.send(path, `${path}/moderate`);
  expect(moderated.text).toContain('The moderation is recorded.');
  const changed = await one.send(path, path, { says: 'The child was greeted.' });
  expect(changed.text).toMatch(/Moderated Not yet/);
});

test('somebody who saw an older version is told, and what they wrote is shown', async () => {
  const one = await withCases();
  await one.send('/evidence/new', '/evidence/new', { ...found, activity: 'A visit' });
  const [record] = await one.store.records('evidence');
  const path = `/evidence/${record?.id}`;
  await one.send(path, path, { says: 'Changed first' });
  const late = await one.send(path, path, { says: 'Changed too late', seen: '1' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Changed too late');
  expect((await one.store.record('evidence', record?.id ?? ''))?.value).toMatchObject({
    says: 'Changed first',
  });
});

test('coverage shows what is not yet evidenced first, and counts answers in the tools', async () => {
  const one = await withCases();
  const [[ref] = ['']] = casesIn((await one.open('/evidence/new')).html);
  await one.send('/evidence/new', '/evidence/new', { ...found, child: ref });
  await one.send(`/tracking/${ref}`, `/tracking/${ref}`, { timely: 'Within a minute.' });
  const page = await one.open('/coverage');
  expect(page.text).toContain('1 criterion has no evidence yet');
  const rows = [...page.html.matchAll(/<tr><th scope="row"><a href="\/criteria\/([^"]+)"/g)].map(
    ([, criterion]) => criterion,
  );
  expect(rows).toEqual(['greeting:ESN-24', 'greeting:ESN-23', 'greetings:ESN-01']);
  expect(page.html).toContain('<td class="held">2</td>');
  expect(page.html).toContain('<td class="none">None</td>');
});

test('a tool is filled in for each child and goes to Word and to print with its answers', async () => {
  const one = await withCases();
  const [[ref, child] = ['', '']] = casesIn((await one.open('/evidence/new')).html);
  const saved = await one.send(`/tracking/${ref}`, `/tracking/${ref}`, {
    timely: 'Within a minute.',
    inspector: 'Ada',
  });
  expect(saved.html).toContain('Within a minute.</textarea>');
  expect((await one.open('/tracking')).text).toContain(`${child} 1 of 2`);
  expect((await one.open(`/tracking/${ref}/tool.html`)).text).toContain(child);
  const { bytes, headers } = await one.open(`/tracking/${ref}/tool.docx`);
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK');
  expect(headers.get('Content-Disposition')).not.toContain(child);
});
