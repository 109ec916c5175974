import { expect, test } from 'vitest';
import { themes } from './fixtures/greeting.js';
import { hearths, hearthsAlone } from './fixtures/hearths.js';
import { visitor } from './visitor.js';

test('a third party’s theme is among the themes as soon as it is registered', async () => {
  const { open } = await visitor(undefined, [...themes, hearths]);
  expect((await open('/themes')).html).toContain('href="/themes/hearths@2016"');
  expect((await open('/start')).text).toContain('Warm hearths (2016)');
  expect((await (await visitor()).open('/themes')).text).not.toContain('Warm hearths');
});

test('its reference is one page with every part, each with its place in the publication', async () => {
  const { open } = await visitor(undefined, hearthsAlone);
  expect((await open('/themes/hearths@2016')).html).toContain('href="/themes/hearths@2016/reference"');
  const { text, html, status } = await open('/themes/hearths@2016/reference');
  expect(status).toBe(200);
  const parts = [
    'Timeline',
    'Lists',
    'Judgements',
    'Proportions',
    'Measures',
    'Outcomes',
    'Action plan',
    'Assumptions',
  ];
  for (const part of parts) expect(html, part).toMatch(new RegExp(`<h2 id="part-[a-z-]+">${part}</h2>`));
  for (const said of [
    'C1 Offending',
    'What progress with arrears is',
    'A plan was agreed',
    'Families by ward',
    'In part: families that left the area are not told',
    'A hearth that was poor twice is looked at again',
    'a minority',
    'Plan for the hearths',
    'how long offending must have stopped',
  ]) {
    expect(text).toContain(said);
  }
  expect(text.match(/EX-300 \(2016\), para/g)?.length).toBeGreaterThan(20);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('an inspection of it has every place that it states something for, and no other', async () => {
  const { open, send } = await visitor(undefined, hearthsAlone);
  await send('/start', '/start', {
    theme: 'hearths@2016',
    area: 'Exampleshire',
    notified: '2017-01-31',
    person: 'Ada',
  });
  const { html } = await open('/');
  const menu = html.slice(html.indexOf('aria-label="Places"'), html.indexOf('</nav>'));
  const places = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
  expect(places).toEqual(
    expect.arrayContaining(['/', '/lists', '/timeline', '/families', '/measures', '/judgements', '/themes']),
  );
  expect(places).not.toContain('/selection');
  for (const place of places) expect((await open(place ?? '')).status, place).toBe(200);
});

test('a theme that is not registered has no reference', async () => {
  const { open } = await visitor();
  expect((await open('/themes/hearths@2016/reference')).status).toBe(404);
});
