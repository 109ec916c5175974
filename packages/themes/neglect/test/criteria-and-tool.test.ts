import { themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { neglect } from '../src/index.js';
import { printedHeader } from './printed-fields.js';

const manifest = themeManifest(neglect);
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);
const refs = (esns: readonly number[]) =>
  esns.map((esn) => `${esn <= 22 ? 'jtai' : 'neglect'}:ESN-${String(esn).padStart(2, '0')}`);

describe('the criteria', () => {
  test('are ESN 23 to 38, sixteen of them, each with a summary', () => {
    expect(manifest.criteria.map((each) => each.number)).toEqual(numbers(23, 38));
    expect(manifest.criteria).toHaveLength(16);
    expect(manifest.criteria.filter((each) => !each.summary)).toEqual([]);
  });

  test('cite paragraph 12, and the footnote that says more about them', () => {
    const withFootnote = manifest.criteria.filter((each) => each.source.at.includes('footnote'));
    expect(withFootnote.map((each) => [each.number, each.source.at])).toEqual([
      [23, 'para 12 and footnote 5'],
      [24, 'para 12 and footnote 7'],
      [27, 'para 12 and footnote 8'],
      [36, 'para 12 and footnote 9'],
      [37, 'para 12 and footnote 9'],
    ]);
    expect(manifest.criteria.every((each) => each.source.at.startsWith('para 12'))).toBe(true);
  });
});

describe('the tracking tool', () => {
  // Annex B, question by question in printed order.
  const printed: readonly (readonly [question: string, esns: readonly number[]])[] = [
    ['jointEvaluationAccurate', []],
    ['referralTimely', [1, 3, 4, 23, 25, 27, 33, 34]],
    ['riskUnderstood', [8, 9, 24, 25, 27, 31]],
    ['decisionsMatchNeed', [6, 9, 24, 25, 27, 28, 34]],
    ['assessmentClear', [5, 24, 29, 31]],
    ['planWorking', [6, 29, 35]],
    ['childAndFamilyInvolved', [10, 27, 28, 29, 32, 34]],
    ['individualNeedsHeeded', [9, 23, 24, 25, 26, 27, 28, 29, 31, 32, 34, 35]],
    ['agenciesTogether', [7, 26, 29]],
  ];

  test('has the printed lines at its head', () => {
    expect(manifest.tool?.header.map((line) => line.label)).toEqual(printedHeader);
    expect(manifest.tool?.header.at(-1)?.hint).toBe('such as ethnicity or a disability');
  });

  test('asks the printed questions, each with its ESNs', () => {
    expect(manifest.tool?.questions.map((each) => [each.id, each.criteria])).toEqual(
      printed.map(([question, esns]) => [question, refs(esns)]),
    );
  });

  test('has one question for the local area and eight for the inspector', () => {
    expect(manifest.tool?.questions.map((each) => each.section)).toEqual([
      'Evaluation by the local area',
      ...Array.from({ length: 8 }, () => "Inspector's evaluation"),
    ]);
  });

  test('leaves ESN 30, 36, 37 and 38 of this theme without a question', () => {
    const used = new Set(manifest.tool?.questions.flatMap((each) => each.criteria));
    const unused = manifest.criteria.filter((each) => !used.has(each.ref)).map((each) => each.number);
    expect(unused).toEqual([30, 36, 37, 38]);
  });

  test('leaves ESN 02 and ESN 11 to 22 of the framework without a question', () => {
    const used = new Set(manifest.tool?.questions.flatMap((each) => each.criteria));
    expect(refs(numbers(1, 22)).filter((ref) => !used.has(ref))).toEqual(refs([2, ...numbers(11, 22)]));
  });
});
