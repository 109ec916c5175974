import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

const grades = ['outstanding', 'good', 'requiresImprovement', 'inadequate'] as const;

// Counted by hand under each heading of the evaluation schedule.
const counts = {
  access: [2, 8, 1, 4],
  quality: [6, 11, 1, 6],
  leadership: [3, 9, 1, 7],
  overall: [2, 2, 2, 1],
};

const paragraphBefore = { access: 125, quality: 127, leadership: 130, overall: 136 };
const headings = ['Outstanding (1)', 'Good (2)', 'Requires improvement (3)', 'Inadequate (4)'];

describe('the grade descriptors', () => {
  test('are as many for each grade of each judgement as are printed', () => {
    const found = manifest.judgements.map(({ id, descriptors }) => [
      id,
      grades.map((grade) => descriptors[grade]?.length),
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  test('are 66 in all, each in our own words, under the heading of its grade, and describing one grade alone', () => {
    expect(manifest.criteria).toHaveLength(66);
    const described = manifest.judgements.flatMap(({ descriptors }) => Object.values(descriptors).flat());
    expect([...described].sort()).toEqual(manifest.criteria.map(({ ref }) => ref).sort());
    for (const { summary } of manifest.criteria) expect(summary?.length).toBeGreaterThan(20);
  });

  test('cite the handbook, each the place where it is printed', () => {
    const sourceOf = new Map(manifest.criteria.map(({ ref, source }) => [ref, source]));
    for (const [judgement, paragraph] of Object.entries(paragraphBefore)) {
      const descriptors = manifest.judgements.find(({ id }) => id === judgement)?.descriptors ?? {};
      for (const [at, grade] of grades.entries()) {
        const places = (descriptors[grade] ?? []).map((ref) => sourceOf.get(ref));
        expect(places.map((source) => source?.at)).toEqual(
          places.map((_, index) => `after para ${paragraph}, "${headings[at]}", point ${index + 1}`),
        );
        expect(new Set(places.map((source) => source?.publication))).toEqual(new Set(['130056']));
      }
    }
  });

  test('of requires improvement say one thing of each key judgement: it falls short of good', () => {
    const requires = manifest.judgements
      .filter(({ kind }) => kind === 'key')
      .flatMap(({ descriptors }) => descriptors.requiresImprovement ?? []);
    const summaries = requires.map((ref) => manifest.criteria.find((each) => each.ref === ref)?.summary);
    expect(summaries.every((summary) => summary?.includes('fall'))).toBe(true);
  });
});
