import { expect, test } from 'vitest';
import { exampleRecord, exampleTheme, hostile } from '../../test/samples.js';
import { selectionSheet } from './selection-sheet.js';

const plain = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const text = selectionSheet(exampleRecord, exampleTheme);
const words = plain(text);

test('it says who was chosen and why, in order, and who comes next', () => {
  expect(words).toContain('2 EX-019 Drawn Drawn 1st of 20 in stratum Gender = Female 3 EX-002');
  expect(words).toContain('1 EX-023 Substitute Next, 2nd of 20 in stratum Gender = Female');
});

test('it says by whom, from which lists and on what ground the stage is', () => {
  expect(words).toContain('Chosen by Lead inspector');
  expect(words).toContain('From List 1: Children of keepers and List 2: Visits by boat');
  expect(words).toContain('Asked for 3 to 5 children Source EX-100 (2020), para 17');
});

test('it says who was left out and why, by rule and by person', () => {
  expect(words).toContain('Younger than 7 or older than 15 1,162');
  expect(words).toContain('EX-011 Moved to the mainland');
  expect(words).toContain('EX-007 Named in the scoping meeting');
});

test('strata are told in the words of the lists', () => {
  expect(words).toContain('Gender: Female (F); Date of birth: Blank 20 2 1');
});

test('it holds all that a second draw needs, and the command for it', () => {
  expect(words).toContain('Seed 20170530');
  expect(words).toContain('Algorithm deepdive-draw-1');
  for (const letter of ['b', 'c', 'd']) expect(words).toContain(letter.repeat(64));
  expect(words).toContain(
    'deepdive verify RECORD.json &#39;Annex A, keeper&#39;\\&#39;&#39;s copy.xlsx&#39;',
  );
});

test('there is room for swaps with who, when and why, and for a signature', () => {
  expect(words).toContain('Child taken out Child put in Decided by When Why');
  expect(words).toContain('Selection agreed by');
});

test('what is asked next is a table with a row for each child selected', () => {
  const asked = plain(text.slice(text.indexOf('id="asked"')));
  expect(asked).toContain('What goes well for the child? Name of the worker Has the family agreed? Gender');
  expect(asked).toMatch(/EX-007 .*EX-019 .*EX-002/);
  expect(asked).toContain('Gender One of: Female; Male.');
});

test('a stage that the theme does not know is shown all the same', () => {
  const other = plain(selectionSheet({ ...exampleRecord, stage: 'secondLook' }, exampleTheme));
  expect(other).toContain('Second look');
  expect(other).toContain('EX-019');
});

test('hostile texts are shown, not obeyed', () => {
  const reason = { child: hostile, because: hostile };
  const chosen = { ...reason, how: 'drawn', stratum: {}, place: 1 } as const;
  const sheet = selectionSheet(
    {
      ...exampleRecord,
      theme: hostile,
      stage: hostile,
      seed: hostile,
      algorithm: hostile,
      stratify: [hostile],
      include: [reason],
      exclude: [reason],
      inputs: [{ path: hostile, sha256: hostile }],
      earlier: [{ stage: hostile, selected: 1, populationDigest: hostile }],
      populationDigest: hostile,
      excluded: [{ reason: hostile, count: 1 }],
      strata: [{ values: { [hostile]: hostile }, eligible: 1, drawn: 1, included: 0 }],
      selected: [chosen],
      substitutes: [chosen],
      notes: [hostile],
    },
    exampleTheme,
  );
  expect(sheet).not.toMatch(/<script|<img/);
  expect(sheet.match(/<\/style>/g)).toHaveLength(1);
});
