import { type Source, themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { contactReferralAssessment } from '../src/index.js';
import { type Covered, footnotes, paragraphs, unnumbered } from './coverage.js';

const manifest = themeManifest(contactReferralAssessment);

/** Every part that states something, with the places it cites. */
const parts: readonly (readonly [part: string, source: Source | undefined])[] = [
  ...manifest.guidance.flatMap(({ id, statements }) =>
    statements.map(({ source }) => [`guidance/${id}`, source] as const),
  ),
  ...manifest.timeline.map(({ id, source }) => [`timeline/${id}`, source] as const),
  ['timelineAnchor', manifest.timelineAnchor?.source],
  ...manifest.requests.map(({ id, source }) => [`requests/${id}`, source] as const),
  ...manifest.caseDocuments.map(({ id, source }) => [`caseDocuments/${id}`, source] as const),
  ...manifest.lists.flatMap(({ id, source, fields, rules }) =>
    [source, ...[...fields, ...rules].map((each) => each.source)].map(
      (from) => [`lists/${id}`, from] as const,
    ),
  ),
  ...manifest.selection.flatMap(({ id, source, eligible }) =>
    [source, ...eligible.map((each) => each.source)].map((from) => [`selection/${id}`, from] as const),
  ),
  ...manifest.criteria.map(({ source }) => ['criteria', source] as const),
];

const numbersAfter = (word: string, at: string): readonly number[] =>
  [...at.matchAll(new RegExp(`${word}s? ([\\d, and]+)`, 'g'))].flatMap(([, numbers]) =>
    [...(numbers ?? '').matchAll(/\d+/g)].map(([number]) => Number(number)),
  );

const citing = (cites: (at: string) => boolean): readonly string[] =>
  [
    ...new Set(
      parts.flatMap(([part, source]) => (source?.publication === '090026' && cites(source.at) ? [part] : [])),
    ),
  ].sort();

const stated = (covered: Covered | undefined): readonly string[] =>
  covered && !('notStated' in covered) ? [...covered].sort() : [];

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

describe('what 090026 says', () => {
  test('in paragraphs 1 to 56 and in footnotes 1 to 8 is accounted for, number by number', () => {
    expect(Object.keys(paragraphs).map(Number)).toEqual(upTo(56));
    expect(Object.keys(footnotes).map(Number)).toEqual(upTo(8));
  });

  test.each(upTo(56))(
    'in paragraph %i is stated by the parts that cite it, and by no others',
    (paragraph) => {
      expect(citing((at) => numbersAfter('para', at).includes(paragraph))).toEqual(
        stated(paragraphs[paragraph]),
      );
    },
  );

  test.each(upTo(8))('in footnote %i is stated by the parts that cite it, and by no others', (footnote) => {
    expect(citing((at) => numbersAfter('footnote', at).includes(footnote))).toEqual(
      stated(footnotes[footnote]),
    );
  });

  test('without a number is stated where it is cited', () => {
    for (const [place, covered] of Object.entries(unnumbered)) {
      expect([place, citing((at) => at.startsWith(place))]).toEqual([place, stated(covered)]);
    }
  });

  test('is left out only with a reason', () => {
    const all = [...Object.values(paragraphs), ...Object.values(footnotes), ...Object.values(unnumbered)];
    const leftOut = all.flatMap((each) => ('notStated' in each ? [each.notStated] : []));
    expect(leftOut).toHaveLength(4);
    expect(all.filter((each) => !('notStated' in each) && each.length === 0)).toEqual([]);
  });
});
