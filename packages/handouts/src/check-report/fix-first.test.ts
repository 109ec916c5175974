import type { CheckResult } from '@deepdive/core';
import { expect, test } from 'vitest';
import { exampleCheck, exampleFinding, exampleTheme } from '../../test/samples.js';
import { markup } from '../page/html.js';
import { fixFirst } from './fix-first.js';
import { reportContext } from './report-context.js';

const itemsOf = (result: CheckResult) =>
  fixFirst(reportContext(result, exampleTheme, {})).map((item) => markup(item).replace(/<[^>]+>/g, ''));

test('what is missing comes before what is wrong in rows', () => {
  expect(itemsOf(exampleCheck)).toEqual([
    '1 list is missing: List 2: Visits by boat.',
    '1 column is missing: “Date of arrival” (List 1: Children of keepers).',
    '1 column was not recognised: “Came on”.',
    'Rule not met: A child leaves on or after the day of arrival: 3 findings in List 1: Children of keepers.',
    'Date of birth is blank: it must be filled: 2 findings in List 1: Children of keepers.',
  ]);
});

test('of missing columns those that must be there are named first, and many are counted', () => {
  const missing = ['gender', 'arrivedOn', 'leftOn', 'childId', 'bornOn'].map((field) => ({
    list: 'keepers',
    field,
  }));
  const [item] = itemsOf({ ...exampleCheck, missing });
  expect(item).toMatch(
    /^5 columns are missing: “Child unique ID” .*, “Date of birth” .*, “Gender” .* and 2 more\.$/,
  );
});

test('three rules are named, the rest are counted', () => {
  const findings = [1, 2, 3, 4, 5].flatMap((rule) =>
    Array.from({ length: 6 - rule }, (_, row) =>
      exampleFinding(row, { rule: `keepers.made${rule}`, message: `Rule ${rule} is broken.` }),
    ),
  );
  expect(itemsOf({ ...exampleCheck, files: [], missing: [], findings })).toEqual([
    'Rule 1 is broken: 5 findings in List 1: Children of keepers.',
    'Rule 2 is broken: 4 findings in List 1: Children of keepers.',
    'Rule 3 is broken: 3 findings in List 1: Children of keepers.',
    '2 other problems that must be fixed, 3 findings in all: by rule.',
  ]);
});
