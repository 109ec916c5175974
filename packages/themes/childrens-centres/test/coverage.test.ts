import { describe, expect, test } from 'vitest';
import type { Covered } from './coverage/covered.js';
import { handbookFootnotes, handbookParagraphs } from './coverage/handbook.js';
import { publications, unnumbered } from './coverage.js';
import { manifest } from './manifest.js';
import { cited, citing, numberedPlaces } from './places.js';

const stated = (covered: Covered | undefined): readonly string[] =>
  Array.isArray(covered) ? [...covered].sort() : [];

const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

const everything = publications.flatMap(({ publication, paragraphs, footnotes }) => [
  ...Object.entries(paragraphs).map(([number, covered]) => ({
    publication,
    place: `para ${number}`,
    covered,
  })),
  ...Object.entries(footnotes).map(([number, covered]) => ({
    publication,
    place: `footnote ${number}`,
    covered,
  })),
]);

describe.each(publications)('what $publication says', ({ publication, ...covered }) => {
  test('is accounted for, number by number, paragraphs and footnotes', () => {
    expect(Object.keys(covered.paragraphs).map(Number)).toEqual(upTo(covered.lastParagraph));
    expect(Object.keys(covered.footnotes).map(Number)).toEqual(upTo(covered.lastFootnote));
  });

  test.each(everything.filter((each) => each.publication === publication))(
    'in $place is stated by the parts that cite it, and by no others',
    ({ place, covered: parts }) => {
      expect(citing(publication, (at) => numberedPlaces(at).includes(place))).toEqual(stated(parts));
    },
  );

  test('is cited by existing numbers alone', () => {
    const known = new Set(
      everything.flatMap((each) => (each.publication === publication ? [each.place] : [])),
    );
    const places = cited.flatMap(([, source]) =>
      source.publication === publication ? numberedPlaces(source.at) : [],
    );
    expect(places.filter((place) => !known.has(place))).toEqual([]);
  });
});

describe('what the publications say', () => {
  test('is 258 paragraphs and 50 footnotes', () => {
    expect(everything.filter(({ place }) => place.startsWith('para'))).toHaveLength(258);
    expect(everything.filter(({ place }) => place.startsWith('footnote'))).toHaveLength(50);
  });

  test('without a number is stated where it is cited', () => {
    for (const [publication, place, covered] of unnumbered) {
      expect([publication, place, citing(publication, (at) => at.startsWith(place))]).toEqual([
        publication,
        place,
        stated(covered),
      ]);
    }
  });

  test('in the framework alone is left to a place of the handbook that is stated', () => {
    const pointers = everything.flatMap(({ publication, covered }) =>
      'sameAsHandbook' in covered ? [{ publication, to: covered.sameAsHandbook }] : [],
    );
    expect(pointers).toHaveLength(11);
    for (const { publication, to } of pointers) {
      const [kind, number] = to.split(' ');
      const there = (kind === 'para' ? handbookParagraphs : handbookFootnotes)[Number(number)];
      expect([publication, to, stated(there).length > 0]).toEqual(['130057', to, true]);
    }
  });

  test('is left out for a reason that is given, and seldom', () => {
    const reasons = [
      ...everything.map(({ covered }) => covered),
      ...unnumbered.map(([, , covered]) => covered),
    ].flatMap((covered) => ('notStated' in covered ? [covered.notStated] : []));
    expect(reasons).toHaveLength(6);
    const empty = everything.filter(({ covered }) => Array.isArray(covered) && covered.length === 0);
    expect(empty).toEqual([]);
  });

  test('in points is stated point by point, without a gap', () => {
    const points = new Map<string, number[]>();
    for (const { statements } of manifest.guidance) {
      for (const { source } of statements) {
        const [, under, point] = /^((?:para|Annex B).*), point (\d+)$/.exec(source.at) ?? [];
        if (under === undefined) continue;
        const key = `${source.publication}, ${under}`;
        points.set(key, [...(points.get(key) ?? []), Number(point)]);
      }
    }
    for (const [under, found] of points) {
      expect([under, [...new Set(found)]]).toEqual([under, upTo(Math.max(...found))]);
    }
    expect(points.size).toBe(48);
  });
});

describe('a citation', () => {
  test.each([
    ['para 14', ['para 14']],
    ['paras 13, 15 and 17', ['para 13', 'para 15', 'para 17']],
    ['para 7 and footnotes 5 and 6', ['para 7', 'footnote 5', 'footnote 6']],
    ['paras 104 and 106, footnote 14', ['para 104', 'para 106', 'footnote 14']],
    ['after para 125, "Good (2)", point 3', ['para 125']],
    ['para 82, point 9', ['para 82']],
    ['para 4.8', ['para 4.8']],
    ['introduction, footnotes 1 and 2', ['footnote 1', 'footnote 2']],
  ])('of %s names %o', (at, places) => {
    expect(numberedPlaces(at)).toEqual(places);
  });
});
