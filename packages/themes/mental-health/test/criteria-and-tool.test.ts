import { jtai } from '@deepdive/theme-jtai';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';
import { printedHeader } from './printed-fields.js';

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

describe('the criteria', () => {
  test('are ESN 23 to 41, nineteen of them, each with a summary', () => {
    expect(manifest.criteria.map((each) => each.number)).toEqual(numbers(23, 41));
    expect(manifest.criteria).toHaveLength(19);
    expect(manifest.criteria.filter((each) => !each.summary)).toEqual([]);
    expect(manifest.criteria[0]?.ref).toBe('mental-health:ESN-23');
  });

  test('follow on those of the framework', () => {
    expect(Object.keys(jtai.criteria).map(Number)).toEqual(numbers(1, 22));
  });

  test('cite paragraph 26, and the footnote that says more about them', () => {
    const withFootnote = manifest.criteria.filter((each) => each.source.at.includes('footnote'));
    expect(withFootnote.map((each) => [each.number, each.source.at])).toEqual([
      [23, 'para 26 and footnote 8'],
      [25, 'para 26 and footnote 10'],
      [27, 'para 26 and footnote 11'],
      [39, 'para 26 and footnote 12'],
      [40, 'para 26 and footnote 12'],
    ]);
    expect(manifest.criteria.every((each) => each.source.at.startsWith('para 26'))).toBe(true);
  });

  test('stand below the line on leaders and managers in ESN 39 and 40, and below no line else', () => {
    const headed = manifest.criteria.flatMap(({ number, heading }) => (heading ? [[number, heading]] : []));
    expect(headed).toEqual([
      [39, 'Leaders and managers'],
      [40, 'Leaders and managers'],
    ]);
  });

  // The agency that a criterion is about, by the words with which its bullet begins.
  test.each([
    [34, 'police'],
    [35, 'police'],
    [36, 'Youth offending services'],
    [37, 'Schools'],
    [38, 'Schools'],
    [41, 'support staff'],
  ])('ESN %i is about %s', (number, who) => {
    expect(manifest.criteria.find((each) => each.number === number)?.summary).toContain(who);
  });
});

describe('the tracking tool', () => {
  // Annex B, question by question in printed order, over the two pages on which it is printed.
  const printed = [
    'jointEvaluationAccurate',
    'referralTimely',
    'riskUnderstood',
    'mentalHealthNeedsUnderstood',
    'decisionsMatchNeed',
    'assessmentClear',
    'planWorking',
    'childAndFamilyInvolved',
    'individualNeedsHeeded',
    'agenciesProtectTogether',
    'agenciesSupportTogether',
  ];

  test('has the printed lines at its head', () => {
    expect(manifest.tool?.header.map((line) => line.label)).toEqual(printedHeader);
    expect(manifest.tool?.header.map((line) => line.hint)).toEqual([
      null,
      null,
      null,
      null,
      'such as ethnicity or a disability',
    ]);
  });

  test('asks the printed questions in printed order: one of the local area and ten of the inspector', () => {
    expect(manifest.tool?.questions.map((each) => each.id)).toEqual(printed);
    expect(manifest.tool?.questions.map((each) => each.section)).toEqual([
      'Evaluation by the local area',
      ...Array.from({ length: 10 }, () => 'Inspector’s evaluation'),
    ]);
  });

  test('ties no question to an ESN, since Annex B prints none, and says so as an assumption', () => {
    expect(manifest.tool?.questions.flatMap((each) => each.criteria)).toEqual([]);
    const open = manifest.assumptions.find((each) => each.id === 'toolWithoutNumbers');
    expect(open?.chosen).toBe('none');
  });
});
