import { describe, expect, test } from 'vitest';
import { coverage } from './coverage.js';
import { cited, placesIn } from './places.js';

const upTo = (kind: string, last: number) => Array.from({ length: last }, (_, n) => `${kind} ${n + 1}`);
const section = (number: number, last: number) =>
  Array.from({ length: last }, (_, n) => `item ${number}.${n + 1}`);

/** Whether a part of the manifest is one that the map names, or stands in it. */
const isIn = (path: string, home: string): boolean => path === home || path.startsWith(`${home}/`);

describe('the map of the publication', () => {
  test('has each of 51 paragraphs, 17 footnotes and 36 items, and what has no number', () => {
    expect(Object.keys(coverage)).toEqual([
      ...upTo('para', 51),
      ...upTo('footnote', 17),
      ...section(1, 9),
      ...section(2, 4),
      ...section(3, 3),
      ...section(4, 9),
      ...section(5, 5),
      ...section(6, 6),
      'title page',
      'overview',
      'Annex B',
      'last page',
    ]);
  });

  test('says of each place where it is stated, or else why it is not', () => {
    for (const { about, stated, because } of Object.values(coverage)) {
      expect(about).toMatch(/^[A-Z0-9]/);
      expect(stated.length > 0).toBe(because === null);
    }
  });

  test.each(Object.entries(coverage))('%s: each part named there cites it', (place, { stated }) => {
    const citing = cited.filter(({ source }) => placesIn(source.at).includes(place));
    expect(stated.filter((home) => !citing.some(({ path }) => isIn(path, home)))).toEqual([]);
  });

  test('has every place that the theme cites, with the part that cites it', () => {
    const unmapped = cited.flatMap(({ path, source }) => {
      const places = placesIn(source.at);
      if (places.length === 0) return [`${path} cites ${source.at}`];
      return places
        .filter((place) => !coverage[place]?.stated.some((home) => isIn(path, home)))
        .map((place) => `${path} cites ${place}`);
    });
    expect(unmapped).toEqual([]);
  });

  test('has one place alone that nothing states', () => {
    const unstated = Object.entries(coverage).filter(([, { because }]) => because !== null);
    expect(unstated.map(([place]) => place)).toEqual(['last page']);
  });
});

describe('a citation', () => {
  test.each([
    ['para 14', ['para 14']],
    ['paras 23, 29 and 47', ['para 23', 'para 29', 'para 47']],
    ['paras 41 and 42 and footnote 15', ['para 41', 'para 42', 'footnote 15']],
    ['title page, para 1 and footnote 3', ['title page', 'para 1', 'footnote 3']],
    ['para 48, item 2.4 and footnote 17', ['para 48', 'item 2.4', 'footnote 17']],
    ['para 27 and Annex A, overview', ['para 27', 'overview']],
  ])('of %s names %o', (at, places) => {
    expect(placesIn(at)).toEqual(places);
  });
});
