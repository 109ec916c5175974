import { beforeAll, describe, expect, test } from 'vitest';
import { childRef } from '../src/record/child-ref.js';
import { manyFamilies, sixFamilies } from './fixtures/hearths.js';
import { begunHearths, submit } from './hearths-visitor.js';
import { type Visitor, visitor } from './visitor.js';

/** The families of a page, in its order. */
const familiesOn = (html: string): readonly string[] =>
  [...html.matchAll(/<a href="\/families\/[0-9a-f]{16}\?on=[\d-]+">(EX-F\d+)/g)].map(
    ([, found = '']) => found,
  );

const linkTo = (html: string, family: string): string =>
  new RegExp(`<a href="(/families/[0-9a-f]{16}\\?on=[\\d-]+)">${family}`).exec(html)?.[1] ?? '';

describe('families of submitted lists', () => {
  let one: Visitor;
  beforeAll(async () => {
    one = await begunHearths(await sixFamilies());
  });

  test('stand each in one place, those to claim for first', async () => {
    const { status, html, text } = await one.open('/families');
    expect(status).toBe(200);
    expect(familiesOn(html)).toEqual(['EX-F01', 'EX-F02', 'EX-F06', 'EX-F03', 'EX-F04', 'EX-F05']);
    expect(text).toMatch(/EX-F01 Claimable since/);
    expect(text).toMatch(/EX-F06 Near .* To be decided: What progress with arrears is/);
    expect(text).toMatch(/EX-F04 Not eligible/);
    expect(text).toMatch(/EX-F05 Not followed/);
    expect(text).toContain('As of 31 January 2017');
  });

  test.each([
    ['standing=claimable', ['EX-F01']],
    ['standing=near', ['EX-F02', 'EX-F06']],
    ['standing=blocked', ['EX-F03']],
    ['problem=money', ['EX-F06']],
    ['problem=school&standing=near', ['EX-F02']],
    ['standing=notFollowed&problem=money', []],
  ])('are filtered by address: %s', async (query, expected) => {
    const { html } = await one.open(`/families?${query}`);
    expect(familiesOn(html)).toEqual(expected);
  });

  test('that are one item short say which', async () => {
    const { text } = await one.open('/families?standing=near');
    expect(text).toContain('The one item');
    expect(text).toMatch(/EX-F02 .* A plan was agreed: .*to be at least 1/);
  });

  test('are told on the day asked of, and a day that is none is refused', async () => {
    const earlier = await one.open('/families?on=2016-01-10&standing=claimable');
    expect(earlier.text).toContain('As of 10 January 2016');
    expect(familiesOn(earlier.html)).toEqual([]);
    const wrong = await one.open('/families?on=31/2/2017');
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('<title>Error: Families');
    expect(wrong.html).toContain('href="#on"');
  });

  test('are counted in bars whose numbers stand in the table', async () => {
    const { text } = await one.open('/families');
    expect(text).toContain('Most: “Near: one item short”, 2.');
    expect(text).toMatch(/Problem Families Crime 5 School 3 Money 1/);
  });

  test('are found by name without a name in any address', async () => {
    const found = await one.send('/families', '/families/find', { family: 'EX-F03' });
    expect(found.path).toMatch(/^\/families\/[0-9a-f]{16}\?on=2017-01-31$/);
    expect(found.text).toContain('EX-F03: why it stands where it does');
    const none = await one.send('/families', '/families/find', { family: 'EX-F99' });
    expect(none.status).toBe(422);
    expect(none.text).toContain('No row of the list of families names this family');
    expect(none.html).toContain('value="EX-F99"');
  });

  test('are explained with numbers, days, rows by sheet and row, and assumptions', async () => {
    const { html } = await one.open('/families');
    const { text, status } = await one.open(linkTo(html, 'EX-F03'));
    expect(status).toBe(200);
    expect(text).toContain('C1 Offending');
    expect(text).toContain('EX-P03: A proven offence in the last year: yes, since 4 January 2016');
    // The families above it have an offence each, so its own two stand in rows 4 and 5.
    expect(text).toContain('4 January 2015 to 4 January 2016: “List 3 Offences” row 4');
    expect(text).toContain('31 July 2016 to 31 January 2017: “List 3 Offences” row 5');
    expect(text).toMatch(/No proven offence for half a year: no/);
    expect(text).toContain('1; asked for is exactly 0');
    expect(text).toMatch(/Read as: Half a year/);
    expect(text).toContain('A plan was agreed');
    expect(text).not.toContain('M1 Arrears');
    const whole = await one.open(`${linkTo(html, 'EX-F03')}&all=yes`);
    expect(whole.text).toContain('M1 Arrears');
  });

  test('are taken away as a table and as a page to print', async () => {
    const table = await one.open('/families/families.csv?on=2017-01-31');
    expect(table.headers.get('Content-Disposition')).toContain('families.csv');
    expect(table.html).toMatch(/EX-F01,2016-01-04,"crime, school",yes,"C1 met, S1 met",yes,2016-04-06,/);
    const printed = await one.open('/families/families.html');
    expect(printed.text).toContain('What they have overcome'.toLowerCase());
    expect(printed.text).toContain('EX-F06');
  });

  test('have no page under a reference that is none of theirs', async () => {
    expect((await one.open('/families/0123456789abcdef')).status).toBe(404);
    expect((await one.open(`/families/${childRef('test', 'EX-F01')}`)).status).toBe(404);
    expect((await one.open('/families/EX-F01')).status).toBe(404);
  });
});

test('a reading that is chosen is kept with its reason and changes what is told', async () => {
  const one = await begunHearths(await sixFamilies());
  const day = 'on=2016-07-01&standing=claimable';
  expect(familiesOn((await one.open(`/families?${day}`)).html)).toEqual(['EX-F01']);
  const page = '/assumptions/lull';
  const unsaid = await one.send(page, page, { reading: 'wholeYear', because: '' });
  expect(unsaid.status).toBe(422);
  expect(unsaid.html).toContain('href="#because"');
  const chosen = await one.send(page, page, {
    reading: 'wholeYear',
    because: 'Agreed with the auditor',
  });
  expect(chosen.text).toContain('Chosen by Ada Example');
  expect((await one.store.record('assumption', 'lull'))?.value).toMatchObject({ reading: 'wholeYear' });
  expect(familiesOn((await one.open(`/families?${day}`)).html)).toEqual([]);
  expect((await one.open('/families')).text).toContain('Read as: A whole year');
});

test('a reading that somebody else chose meanwhile is not overwritten', async () => {
  const one = await begunHearths(await sixFamilies());
  const page = (await one.open('/assumptions/lull')).html;
  const stale = new FormData();
  stale.append('token', /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '');
  stale.append('seen', '0');
  stale.append('reading', 'halfYear');
  stale.append('because', 'As the theme has it');
  await one.send('/assumptions/lull', '/assumptions/lull', {
    reading: 'wholeYear',
    because: 'Agreed with the auditor',
  });
  const refused = await one.request('/assumptions/lull', { method: 'POST', body: stale });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('As the theme has it');
  expect((await one.store.record('assumption', 'lull'))?.value).toMatchObject({ reading: 'wholeYear' });
});

test.each(['/families/find', '/families/audit', '/assumptions/lull'])(
  'a form that no page of the app sent changes nothing: %s',
  async (path) => {
    const one = await begunHearths(await sixFamilies());
    const before = (await one.store.head()).number;
    const body = new FormData();
    body.append('family', 'EX-F01');
    expect((await one.request(path, { method: 'POST', body })).status).toBe(403);
    expect((await one.store.head()).number).toBe(before);
  },
);

test('no address on any page names a family or a person', async () => {
  const one = await begunHearths(await sixFamilies());
  await one.send('/families/audit', '/families/audit', { seed: '4711', count: '3' });
  const { html } = await one.open('/families');
  for (const path of [
    '/families',
    linkTo(html, 'EX-F03'),
    '/families/audit',
    '/families/audit/verify',
    '/measures',
  ]) {
    const addresses = [...(await one.open(path)).html.matchAll(/(?:href|action)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(5);
    for (const [, address] of addresses) expect(address).not.toContain('EX-');
  }
});

describe('an audit sample', () => {
  test('needs a seed and a number', async () => {
    const one = await begunHearths(await sixFamilies());
    const wrong = await one.send('/families/audit', '/families/audit', { count: '0' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Enter a seed that was stated beforehand');
    expect(wrong.text).toContain('Enter how many families are drawn');
  });

  test('is the same for the same seed, is recorded with its files, and verifies', async () => {
    const filled = { seed: '4711', count: '7' };
    const draws = await Promise.all(
      [1, 2].map(async () => {
        const one = await begunHearths(await manyFamilies(60));
        const drawn = await one.send('/families/audit', '/families/audit', filled);
        return { one, drawn, record: (await one.store.record('selection', 'outcomes-audit'))?.value };
      }),
    );
    const [first, second] = draws;
    if (!first || !second) throw new Error('there are two draws');
    expect(first.drawn.text).toContain('Drawn: 7 of 30 claimable families');
    expect(first.record).toMatchObject({ sample: { seed: '4711', population: 30 }, by: 'Ada Example' });
    expect((first.record as { sample: unknown }).sample).toEqual(
      (second.record as { sample: unknown }).sample,
    );
    const verified = await first.one.open('/families/audit/verify');
    expect(verified.text).toContain('Drawn again from the lists with seed 4711: the same 7 families.');
    const unsaid = await first.one.send('/families/audit', '/families/audit', { ...filled, seed: '12' });
    expect(unsaid.text).toContain('Say why it is drawn again');
  });

  test('that no longer follows from the lists says how', async () => {
    const one = await begunHearths(await manyFamilies(20));
    await one.send('/families/audit', '/families/audit', { seed: '4711', count: '4' });
    await submit(one, await sixFamilies());
    const { text } = await one.open('/families/audit/verify');
    expect(text).toContain('The lists that count are other files now.');
    expect(text).toContain('10 families could be claimed for; now it is 1.');
  });
});

test('before lists are submitted every page says what to do', async () => {
  const one = await begunHearths();
  expect((await one.open('/families')).text).toContain('No list of families was submitted yet');
  expect((await one.open('/families/audit')).status).toBe(200);
  expect((await one.open('/assumptions')).text).toContain('how long offending must have stopped');
  expect((await one.open('/families/audit/verify')).status).toBe(404);
});

test('many families come in pages that keep the filter', async () => {
  const one = await begunHearths(await manyFamilies(120));
  const first = await one.open('/families?standing=near');
  expect(familiesOn(first.html)).toHaveLength(50);
  const next = /href="(\/families\?[^"]*page=2)"/.exec(first.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await one.open(next);
  expect(familiesOn(second.html)).toHaveLength(10);
  expect(second.text).toContain('60 families, page 2 of 2');
});

test('a theme without outcomes has no such pages', async () => {
  const one = await visitor();
  await one.send('/start', '/start', {
    theme: 'greeting@2017',
    area: 'A',
    notified: '2017-05-02',
    person: 'Ada',
  });
  for (const path of ['/families', '/families/audit', '/measures']) {
    expect((await one.open(path)).status, path).toBe(404);
  }
  expect((await one.open('/')).html).not.toContain('href="/families"');
});
