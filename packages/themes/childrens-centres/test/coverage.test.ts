import { describe, expect, test } from 'vitest';
import { citedIn, isIn, placesIn } from '../../../../tooling/coverage/cited.js';
import { statedIn } from '../../../../tooling/coverage/table.js';
import { coverage } from './coverage.js';
import { manifest } from './manifest.js';

const cited = citedIn(manifest);
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1);

// The tooling holds every theme's maps against the theme; here is what this theme's maps say beyond that.
describe('the maps of the publications', () => {
  test('have 258 paragraphs and 50 footnotes of the three publications, and nine paragraphs of a council', () => {
    const places = coverage.map(({ places: each }) => Object.keys(each));
    const ofKind = (kind: string) =>
      places.map((each) => each.filter((place) => place.startsWith(`${kind} `)).length);
    expect(ofKind('para')).toEqual([75, 136, 47, 9]);
    expect(ofKind('footnote')).toEqual([16, 22, 12, 1]);
  });

  test('say of each place what it is about', () => {
    for (const { places } of coverage) {
      for (const covered of Object.values(places))
        expect('about' in covered && covered.about).toMatch(/^[A-Z]/);
    }
  });

  test.each(coverage.map((table) => [table.publication, table] as const))(
    'name for each place of %s every part that cites it, and no other',
    (publication, table) => {
      const citing = cited
        .filter(({ source, path }) => source.publication === publication && !isIn(path, 'assumptions'))
        .map(({ path, source }) => ({ path, places: placesIn(source.at, table) }));
      const wrong = Object.entries(table.places).flatMap(([place, covered]) => {
        const here = citing.filter(({ places }) => places.includes(place)).map(({ path }) => path);
        const homes = statedIn(covered);
        return [
          ...here.filter((path) => !homes.some((home) => isIn(path, home))),
          ...homes.filter((home) => !here.some((path) => isIn(path, home))),
        ].map((part) => `${place}: ${part}`);
      });
      expect(wrong).toEqual([]);
    },
  );

  test('leave six places out, and point from eleven of the framework to the handbook, which states them', () => {
    const all = coverage.flatMap(({ publication, places }) =>
      Object.entries(places).map(([place, covered]) => ({ publication, place, covered })),
    );
    const leftOut = all.filter(({ covered }) => 'notStated' in covered);
    expect(leftOut.map(({ publication, place }) => `${publication} ${place}`)).toEqual([
      '130057 footnote 12',
      '130057 covers and contents',
      '130056 covers and contents',
      '130178 Annex A',
      '130178 covers and contents',
      'CSD18021 sections 1 to 3, 5 to 7, 9 and 10, and the rest of 8',
    ]);
    const same = all.flatMap(({ publication, covered }) =>
      'sameAs' in covered ? [{ publication, to: covered.sameAs }] : [],
    );
    expect(same).toHaveLength(11);
    for (const { publication, to } of same) {
      const there = all.find((each) => `${each.publication} ${each.place}` === to);
      expect([publication, to, statedIn(there?.covered).length > 0]).toEqual(['130057', to, true]);
    }
  });

  test('stand for points that are stated one by one, without a gap', () => {
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
