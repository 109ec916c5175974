import { expect, test } from 'vitest';
import { exampleForm, hostile } from '../../test/samples.js';
import { formPage } from './form-page.js';

const text = formPage(exampleForm);

test('every control has a label of its own', () => {
  const all = text.match(/<(?:input|textarea|select) [^>]*>/g) ?? [];
  const named = all.filter((control) => control.includes('aria-labelledby='));
  const controls = [...text.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  const labels = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
  // Two children are asked four things each.
  expect(named).toHaveLength(8);
  expect(controls).toHaveLength(11);
  expect(all).toHaveLength(named.length + controls.length);
  expect(new Set(labels)).toEqual(new Set(controls));
  expect(new Set(controls).size).toBe(controls.length);
});

test('a control in a table is named by the heads of its row and its column', () => {
  const names = [...text.matchAll(/aria-labelledby="(q-3-r\d+) (q-3-c\d+)"/g)].flatMap(([, row, column]) => [
    row,
    column,
  ]);
  expect(names).toHaveLength(16);
  for (const name of names) expect(text).toContain(` id="${name}">`);
});

test('what is known already stands in its place', () => {
  expect(text).toMatch(/<label for="q-1-2">Case number<\/label>[\s\S]*? id="q-1-2"[^>]* value="EX-014"/);
  expect(text).toContain('value="M" checked>');
});

test('criteria and hints describe the control they belong to', () => {
  expect(text).toContain('<textarea id="q-2-1" name="q-2-1" aria-describedby="q-2-1-more" rows="8">');
  expect(text).toContain(
    '<div id="q-2-1-more" class="small"><p>Evidence for ESN 01 (base), ESN 03 (base), ESN 23 (lighthouses)</p></div>',
  );
  expect(text).toContain(
    '<dt>ESN 23 (lighthouses)</dt><dd>Children on an island get help as early as those on land</dd>',
  );
});

test('few choices stand open, many fold into a list that is written out on paper', () => {
  expect(text.match(/type="radio"/g)).toHaveLength(2 + 2);
  expect(text).toContain('<option value="L14">Lighthouse 15</option>');
  expect(text).toContain('<p class="small paper">One of: Lighthouse 1; Lighthouse 2;');
});

test('a date is asked for in the order it is written here', () => {
  expect(text).toContain('Day, month and year, such as 27 3 2017');
  expect(text).not.toContain('type="date"');
});

test('the page needs no script and sends nothing', () => {
  expect(text).not.toMatch(/<script|<form|onclick|https?:/);
});

test('hostile texts are shown, not obeyed', () => {
  const page = formPage({
    ...exampleForm,
    title: hostile,
    caseNumber: hostile,
    themeTitle: hostile,
    sections: exampleForm.sections.map((section) => ({
      ...section,
      title: hostile,
      ...(section.kind === 'table' ? { about: hostile, children: [hostile] } : {}),
      questions: section.questions.map((question) => ({
        ...question,
        label: hostile,
        hint: hostile,
        filledIn: hostile,
        choices: question.choices.map(() => ({ code: hostile, label: hostile })),
        criteria: [{ ref: hostile, shown: hostile, summary: hostile, heading: hostile }],
      })),
    })),
  });
  expect(page).not.toMatch(/<script|<img/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});
