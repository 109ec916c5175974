import { afterEach, expect, test, vi } from 'vitest';
import { docxParts, paragraphsOf } from '../../test/docx-parts.js';
import { exampleForm, hostile } from '../../test/samples.js';
import { formDocument } from './form-document.js';

afterEach(() => {
  vi.useRealTimers();
});

const parts = docxParts(await formDocument(exampleForm));
const body = parts.get('word/document.xml') ?? '';
const paragraphs = paragraphsOf(body);

test('title, sections and long questions are real headings, in their order', () => {
  const headings = paragraphs.filter(({ style }) => style.startsWith('Heading'));
  expect(headings).toEqual([
    { style: 'Heading1', text: 'Tool for tracking children’s experiences' },
    { style: 'Heading2', text: 'Inspector’s evaluation' },
    { style: 'Heading3', text: 'Was the boat in time for the child?' },
    { style: 'Heading3', text: 'Is there a plan, and does it make a difference?' },
    { style: 'Heading2', text: 'Brothers and sisters' },
    { style: 'Heading2', text: 'What the criteria say' },
    { style: 'Heading2', text: 'Assumptions' },
    { style: 'Heading3', text: 'Whether a child may leave on the day of arrival' },
  ]);
});

test('every question stands in the document once', () => {
  const questions = exampleForm.sections.slice(0, 2).flatMap((section) => section.questions);
  for (const { label } of questions) {
    expect(paragraphs.filter(({ text }) => text === label)).toHaveLength(1);
  }
});

test('criteria and hints are in small text', () => {
  const small = paragraphs.filter(({ style }) => style === 'Small').map(({ text }) => text);
  expect(small).toContain('Evidence for ESN 01 (base), ESN 03 (base), ESN 23 (lighthouses)');
  expect(small).toContain('Children on an island get help as early as those on land');
  expect(small).toContain('Give examples');
});

test('every table repeats its head on the next page, and a long answer has room', () => {
  const tables = body.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
  expect(tables).toHaveLength(5);
  for (const table of tables) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(body.match(/<w:trHeight w:val="2600" w:hRule="atLeast"\/>/g)).toHaveLength(2);
});

test('choices are boxes to tick', () => {
  const inTable = 2 * (2 + 2);
  expect(body.match(/<w14:checkbox>/g)).toHaveLength(2 + 2 + 15 + inTable);
  expect(body.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(1);
});

test('what is known already stands in its place', () => {
  expect(paragraphs.filter(({ text }) => text === 'EX-014')).toHaveLength(1);
});

test('a table of children lies on its side, all else stands', () => {
  expect([...body.matchAll(/<w:pgSz ([^>]*)\/>/g)].map(([, size]) => size)).toEqual([
    expect.stringContaining('w:orient="portrait"'),
    expect.stringContaining('w:orient="landscape"'),
    expect.stringContaining('w:orient="portrait"'),
  ]);
});

test('the language is British English, the pages are numbered and the document has a title', () => {
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  expect(parts.get('word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</);
  expect(parts.get('docProps/core.xml')).toContain(
    '<dc:title>Tool for tracking children’s experiences: case EX-014</dc:title>',
  );
});

test('the same form gives the same bytes on any day', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime('2020-01-02T03:04:05Z');
  const first = await formDocument(exampleForm);
  vi.setSystemTime('2031-02-03T14:05:06Z');
  const second = await formDocument(exampleForm);
  expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
});

test('a hostile text is shown as it is and leaves the document whole', async () => {
  const section = exampleForm.sections[1];
  const question = section?.questions[0];
  if (!section || !question) throw new Error('the sample has questions');
  const given = docxParts(
    await formDocument({
      ...exampleForm,
      title: hostile,
      caseNumber: hostile,
      sections: [
        {
          kind: 'questions',
          title: hostile,
          questions: [
            { ...question, label: hostile, hint: hostile, filledIn: hostile },
            { ...question, id: 'short', control: 'choice', choices: [{ code: 'x', label: hostile }] },
          ],
        },
        { kind: 'table', title: hostile, about: hostile, children: [hostile], questions: [question] },
      ],
    }),
  );
  for (const [path, text] of given) {
    expect(text, path).not.toContain('<script');
    expect(text, path).not.toContain('<img');
    expect(text, path).not.toContain('\u0000');
  }
  expect(given.get('word/document.xml')).toContain('&lt;script');
});

test('a form without a case number names none', async () => {
  const text = paragraphsOf(
    docxParts(await formDocument({ ...exampleForm, caseNumber: null })).get('word/document.xml') ?? '',
  ).map((paragraph) => paragraph.text);
  expect(paragraphs.some(({ text: each }) => each === 'Case EX-014')).toBe(true);
  expect(text.some((each) => each.startsWith('Case EX'))).toBe(false);
});
