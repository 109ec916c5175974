import { expect, test } from 'vitest';
import { exampleForm, hostile } from '../../test/samples.js';
import { formPage } from './form-page.js';

const text = formPage(exampleForm);

test('every control has a label of its own', () => {
  const controls = [...text.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map(([, id]) => id);
  const labels = [...text.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id);
  expect(controls).toHaveLength(10);
  expect(new Set(labels)).toEqual(new Set(controls));
  expect(new Set(controls).size).toBe(controls.length);
});

test('criteria and hints describe the control they belong to', () => {
  expect(text).toContain('<textarea id="q-2-1" name="q-2-1" aria-describedby="q-2-1-more" rows="8">');
  expect(text).toMatch(/<div id="q-2-1-more" class="small">.*ESN 23 \(lighthouses\): Children on an island/);
});

test('few choices stand open, many fold into a list that is written out on paper', () => {
  expect(text.match(/type="radio"/g)).toHaveLength(4);
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
    sections: exampleForm.sections.map((section) => ({
      title: hostile,
      questions: section.questions.map((question) => ({
        ...question,
        label: hostile,
        hint: hostile,
        choices: question.choices.map(() => ({ code: hostile, label: hostile })),
        criteria: [{ ref: hostile, shown: hostile, summary: hostile }],
      })),
    })),
  });
  expect(page).not.toMatch(/<script|<img/);
  expect(page.match(/<\/style>/g)).toHaveLength(1);
});
