import { describe, expect, test } from 'vitest';
import { editions } from './editions.js';

// Counted by hand in both editions: the points under paragraphs 25 to 28, 29, 31, 32, 34, 35 and 41, and one paragraph
// under each of the headings "Outstanding", "Requires improvement" and "Inadequate" that follow.
const counts = {
  overall: [6, 5, 1, 1],
  helpAndProtection: [1, 21, 1, 1],
  lookedAfter: [1, 28, 1, 1],
  // Ten looked-after characteristics labelled as applying to adoption, and five of its own.
  adoption: [1, 15, 1, 1],
  careLeavers: [1, 11, 1, 1],
  leadership: [1, 11, 1, 1],
  safeguardingBoard: [1, 11, 1, 1],
};

// The places of the label "(applies to adoption judgement)" among the points of paragraph 31.
const labelledForAdoption = [15, 16, 17, 18, 21, 22, 23, 24, 25, 28];

describe.each(editions)('the criteria of $edition', ({ edition, theme }) => {
  const sourceOf = new Map(theme.criteria.map((each) => [each.ref, each.source]));

  test('are as many for each grade of each judgement as are printed', () => {
    const found = theme.judgements.map(({ id, descriptors }) => [
      id,
      ['outstanding', 'good', 'requiresImprovement', 'inadequate'].map((grade) => descriptors[grade]?.length),
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  test('are 118 in all, each with its own name, in our own words, and describing some grade', () => {
    expect(theme.criteria.length).toBe(118);
    const described = new Set(theme.judgements.flatMap(({ criteria }) => criteria));
    expect(theme.criteria.map(({ ref }) => ref).filter((ref) => !described.has(ref))).toEqual([]);
    for (const { summary } of theme.criteria) expect(summary?.length).toBeGreaterThan(20);
  });

  test('of looked-after children apply to adoption exactly where the text labels them so', () => {
    const adoption = theme.judgements.find(({ id }) => id === 'adoption')?.descriptors.good ?? [];
    const places = adoption.map((ref) => sourceOf.get(ref)?.at);
    expect(places).toEqual([
      ...labelledForAdoption.map((point) => `para 31, point ${point}`),
      ...[1, 2, 3, 4, 5].map((point) => `para 32, point ${point}`),
    ]);
  });

  test('stand under the three printed grades after six judgements, and under no heading else', () => {
    const headings = theme.criteria.flatMap(({ heading }) => (heading === null ? [] : [heading]));
    expect(headings).toEqual(
      Array.from({ length: 6 }, () => ['Outstanding', 'Requires improvement', 'Inadequate']).flat(),
    );
  });

  test('cite their own edition, and no place twice', () => {
    const sources = theme.criteria.map(({ source }) => source);
    expect(new Set(sources.map((source) => source.edition))).toEqual(new Set([edition]));
    expect(new Set(sources.map((source) => source.at)).size).toBe(sources.length);
  });
});

test('the editions differ in one criterion: the orders that permanence planning may lead to', () => {
  const [earlier, later] = editions.map(({ theme }) => theme);
  if (!earlier || !later) throw new Error('two editions');
  const differing = earlier.criteria.filter(
    ({ ref, summary }) => later.criteria.find((each) => each.ref === ref)?.summary !== summary,
  );
  expect(differing.map(({ ref }) => ref)).toEqual(['single-inspection:permanencePlannedEarly']);
  expect(differing[0]?.summary).toContain('residence orders');
  expect(later.criteria.find(({ ref }) => ref === differing[0]?.ref)?.summary).toContain(
    'child arrangements orders',
  );
});
