import { expect, test } from 'vitest';
import { exampleFinding, exampleTheme } from '../../test/samples.js';
import { themeWords } from '../words/theme-words.js';
import { alikeIn, problemsOf } from './problem.js';

const words = themeWords(exampleTheme);

test('what must be fixed comes first, and among equals what is found most often', () => {
  const found = (rule: string, severity: 'mustFix' | 'check', times: number) =>
    Array.from({ length: times }, (_, row) => exampleFinding(row, { rule, severity, message: `${rule}.` }));
  const problems = problemsOf(
    [
      ...found('often', 'check', 5),
      ...found('once', 'mustFix', 1),
      ...found('twice', 'mustFix', 2),
      ...found('alsoOnce', 'mustFix', 1),
    ],
    words,
  );
  expect(problems.map(({ number, rule, findings }) => [number, rule, findings.length])).toEqual([
    [1, 'twice', 2],
    [2, 'alsoOnce', 1],
    [3, 'once', 1],
    [4, 'often', 5],
  ]);
});

test('a rule of the theme is named by its own sentence', () => {
  expect(problemsOf([exampleFinding(3)], words)[0]?.says).toBe(
    'Rule not met: A child leaves on or after the day of arrival',
  );
});

test('another check is named by what its findings say alike', () => {
  const found = [12, 39].map((other) =>
    exampleFinding(40, {
      rule: 'keepers.repeated',
      message: `It stands there already. The other row is row ${other}.`,
    }),
  );
  const [problem] = problemsOf(found, words);
  expect(problem?.says).toBe('It stands there already');
  expect(found.map(({ message }) => message.slice(problem?.alike).trim())).toEqual([
    'The other row is row 12.',
    'The other row is row 39.',
  ]);
});

test('messages are alike up to the end of a sentence, or not at all', () => {
  expect(alikeIn(['A is blank.', 'A is blank.'])).toBe('A is blank.'.length);
  expect(alikeIn(['A is blank.', 'A is wrong.'])).toBe(0);
  expect(alikeIn(['One. Two.', 'One. Two. Three.'])).toBe('One.'.length);
  expect(alikeIn([])).toBe(0);
});
