import { expect, test } from 'vitest';
import { sixFamilies } from './fixtures/hearths.js';
import { begunHearths } from './hearths-visitor.js';

test('measures come in their sections, with proportions in words and printed figures beside', async () => {
  const { open } = await begunHearths(await sixFamilies());
  const { text, html, status } = await open('/measures');
  expect(status).toBe(200);
  expect(html.indexOf('>Reach<')).toBeLessThan(html.indexOf('>People<'));
  expect(text).toContain('3 of 6 (50%): a majority');
  expect(text).toMatch(/As a whole 3 \(50%\) 3 of 6 \(50%\) Agrees/);
  expect(text).toMatch(/A year before 1 3 of 6 \(50%\) Differs/);
  expect(text).toContain('In part only: families that left the area are not told');
  expect(text).toContain('Cannot be computed: no list tells it');
  expect(text).toContain('EX-300 (2016), para 21');
  expect(html).toContain('href="/judgements"');
});

test('bars tell in a sentence and a table what they show', async () => {
  const { open } = await begunHearths(await sixFamilies());
  const { text, html } = await open('/measures');
  expect(text).toContain(
    'Most: “South ward”, 3 to 4. Least: “North ward”, 2. A paler end of a bar is what blanks leave open.',
  );
  expect(text).toMatch(/Group Figure North ward 2 South ward 3 to 4/);
  expect(html).toMatch(/<rect[^>]*width="200"[^>]*><\/rect><rect[^>]*width="150"/);
});

test('measures are taken on the day asked of', async () => {
  const { open } = await begunHearths(await sixFamilies());
  expect((await open('/measures?on=2015-01-01')).text).toContain('on 1 January 2015');
  const wrong = await open('/measures?on=soon');
  expect(wrong.status).toBe(422);
  expect(wrong.html).toContain('<title>Error: Measures');
});

test('before lists are submitted a measure says which list it lacks', async () => {
  const { open } = await begunHearths();
  const { text } = await open('/measures');
  expect(text).toContain('No list was submitted yet');
  expect(text).toContain('Not handed over: Families');
});
