import { bindDates, evaluate, type ListRow, selectChildren, verifySelection } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import type { RegisteredFamily } from '../src/index.js';
import { manifest } from './manifest.js';
import { nodeSha256 } from './node-sha256.js';

const family = (number: number, row: Partial<RegisteredFamily>): ListRow => ({
  list: 'registeredFamilies',
  row: {
    familyId: `EX-${String(number).padStart(3, '0')}`,
    needsMonitored: false,
    inNeedOrOnPlan: false,
    inCare: false,
    disability: false,
    ...row,
  },
});

const several = (from: number, count: number, row: Partial<RegisteredFamily>): readonly ListRow[] =>
  Array.from({ length: count }, (_, at) => family(from + at, row));

// 20 families in one category each; two in none, and two of whom nothing is known.
const rows: readonly ListRow[] = [
  ...several(1, 8, { needsMonitored: true }),
  ...several(9, 4, { inNeedOrOnPlan: true }),
  ...several(13, 4, { inCare: true }),
  ...several(17, 4, { disability: true }),
  ...several(21, 2, {}),
  ...several(23, 2, { needsMonitored: null, inNeedOrOnPlan: null, inCare: null, disability: null }),
];

const draw = (
  stage: string,
  options: { readonly count?: number; readonly stratify?: readonly string[] } = {},
) =>
  selectChildren(manifest, rows, nodeSha256, {
    stage,
    inspectedOn: '2014-06-12',
    seed: '2014-06-11',
    ...options,
  });

const categories = ['needsMonitored', 'inNeedOrOnPlan', 'inCare', 'disability'] as const;

describe('the families whose cases are considered', () => {
  test('are five, whom the lead inspector chooses from the list, and further ones without a printed number', () => {
    expect(manifest.selection.map(({ id, by, from, count, ages }) => [id, by, from, count, ages])).toEqual([
      ['caseStudies', 'leadInspector', ['registeredFamilies'], { min: 5, max: 5 }, null],
      ['furtherCaseStudies', 'leadInspector', ['registeredFamilies'], null, null],
    ]);
    expect(draw('caseStudies').selected).toHaveLength(5);
  });

  test('are never fewer than five in the first draw', () => {
    expect(() => draw('caseStudies', { count: 4 })).toThrow('5');
  });

  test('come with a number of their own where there are more', () => {
    expect(() => draw('furtherCaseStudies')).toThrow();
    expect(draw('furtherCaseStudies', { count: 3 }).selected).toHaveLength(3);
  });

  test('belong to one of the four categories, and are not drawn where that cannot be told', () => {
    const record = draw('caseStudies');
    expect([record.population, record.eligible]).toEqual([24, 20]);
    expect(record.excluded.map(({ count }) => count)).toEqual([2, 2]);
  });

  // Eight, four, four and four of 20: a draw of five has two, one, one and one.
  test('can be spread over the four categories in proportion', () => {
    const record = draw('caseStudies', { stratify: categories });
    const drawn = record.strata.map(({ values, drawn: number }) => [
      categories.find((category) => values[category] === true),
      number,
    ]);
    expect(Object.fromEntries(drawn)).toEqual({
      needsMonitored: 2,
      inNeedOrOnPlan: 1,
      inCare: 1,
      disability: 1,
    });
  });

  test('are not spread unless somebody asks for it, since the text does not', () => {
    expect(manifest.selection.map(({ strata }) => strata)).toEqual([[], []]);
    expect(draw('caseStudies').assumptions.map(({ id }) => id)).toContain('spreadOverCategories');
  });

  test('come out the same when drawn again, in whatever order the rows stand', () => {
    const record = draw('caseStudies');
    expect(verifySelection(record, manifest, [...rows].reverse(), nodeSha256)).toEqual({
      sameChildren: true,
      same: true,
      differences: [],
    });
  });
});

describe('the list of registered families', () => {
  const [list] = manifest.lists;
  if (!list) throw new Error('no list');

  test('has the four categories of paragraph 86 with their labels as printed', () => {
    const printed = list.fields.filter(({ source }) => source.basis === 'printed');
    expect(printed.map(({ id, label, type, strength }) => [id, label, type, strength])).toEqual([
      [
        'needsMonitored',
        'whose needs are identified and monitored under a common and shared assessment framework',
        'yesNo',
        'must',
      ],
      [
        'inNeedOrOnPlan',
        'who have children deemed to be in need or are subject to a child protection plan',
        'yesNo',
        'must',
      ],
      ['inCare', 'who have children in the care of the local authority', 'yesNo', 'must'],
      ['disability', 'who have children with a known or emerging disability', 'yesNo', 'must'],
    ]);
    expect([list.unit, list.key]).toEqual(['family', 'familyId']);
  });

  // The day for which the examples of every theme are written.
  const bindings = bindDates(list.window, { inspectedOn: '2017-05-02' });

  test.each(list.rules.map((rule) => [rule.says, rule] as const))('keeps its rule: %s', (_, rule) => {
    expect(rule.examples).not.toBeNull();
    expect(evaluate(rule.expect, rule.examples?.passes ?? {}, bindings)).toBe(true);
    const broken = list.rules.filter(
      (other) => evaluate(other.expect, rule.examples?.fails ?? {}, bindings) === false,
    );
    expect(broken.map(({ id }) => id)).toEqual([rule.id]);
  });
});
