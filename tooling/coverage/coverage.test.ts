import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citedIn, isIn, placesIn } from './cited.js';
import { coveragePage } from './page.js';
import { type CoverageTable, statedIn } from './table.js';
import { everyTable, root } from './tables.js';

const themes = await everyTable();
const tables = themes.flatMap(([, each]) => each);
const named = tables.map(
  (table) => [`${table.publication} (${table.theme.id}@${table.theme.edition})`, table] as const,
);
const pages = join(root, 'docs/coverage');

/** What of the theme cites the publication, each with the places it names. */
const citing = (table: CoverageTable) =>
  citedIn(table.theme)
    .filter(({ source }) => source.publication === table.publication)
    .map(({ path, source }) => ({ path, at: source.at, places: placesIn(source.at, table) }));

describe.each(named)('the map of %s', (_, table) => {
  const cited = citing(table);

  test('has every number that is printed', () => {
    const wanted = Object.entries(table.numbered).flatMap(([before, last]) =>
      Array.from({ length: last }, (__, at) => `${before}${at + 1}`),
    );
    const begun = Object.keys(table.numbered);
    const numbered = Object.keys(table.places).filter((place) =>
      begun.some((before) => place.startsWith(before) && /^\d+$/.test(place.slice(before.length))),
    );
    expect([...numbered].sort()).toEqual(wanted.sort());
  });

  test('says of each place where it is stated, or else why it is not', () => {
    for (const [place, covered] of Object.entries(table.places)) {
      const says =
        'notStated' in covered ? covered.notStated : 'sameAs' in covered ? covered.sameAs : statedIn(covered);
      expect([place, says.length > 0]).toEqual([place, true]);
    }
  });

  test('names for each place parts that cite it', () => {
    const missed = Object.entries(table.places).flatMap(([place, covered]) =>
      statedIn(covered)
        .filter((home) => !cited.some(({ path, places }) => places.includes(place) && isIn(path, home)))
        .map((home) => `${home} does not cite ${place}`),
    );
    expect(missed).toEqual([]);
  });

  test('has every place that the theme cites, with the part that cites it', () => {
    const unmapped = cited.flatMap(({ path, at, places }) => {
      if (places.length === 0) return [`${path} cites ${at}`];
      // An assumption is about what others state: a map may name it and need not.
      if (isIn(path, 'assumptions')) return [];
      return places
        .filter((place) => !statedIn(table.places[place]).some((home) => isIn(path, home)))
        .map((place) => `${path} cites ${place}`);
    });
    expect(unmapped).toEqual([]);
  });

  test('points only to places that are stated', () => {
    const sameAs = Object.values(table.places).flatMap((covered) =>
      'sameAs' in covered ? [covered.sameAs] : [],
    );
    const known = new Map(
      tables
        .filter(({ theme }) => theme.id === table.theme.id)
        .flatMap(({ publication, places }) =>
          Object.entries(places).flatMap(([place, covered]) => [
            ...(publication === table.publication ? [[place, covered] as const] : []),
            [`${publication} ${place}`, covered] as const,
          ]),
        ),
    );
    expect(sameAs.filter((place) => statedIn(known.get(place)).length === 0)).toEqual([]);
  });
});

describe('the pages (`npm run coverage-pages` writes them)', () => {
  test.each(themes)('say for %s what its maps say', async (folder, maps) => {
    await expect(coveragePage(maps)).toMatchFileSnapshot(join(pages, `${folder}.md`));
  });

  test('are those of the themes that have maps, and no others', () => {
    const known = themes.map(([folder]) => `${folder}.md`);
    expect(readdirSync(pages).filter((page) => !known.includes(page))).toEqual([]);
  });
});

describe('a citation', () => {
  const places = Object.fromEntries(
    ['para 1', 'footnote 1', 'item 1.1', 'title page', 'page after the title page', 'Annex B'].map(
      (place) => [place, []],
    ),
  );

  test.each([
    ['para 14', ['para 14']],
    ['paras 23, 29 and 47', ['para 23', 'para 29', 'para 47']],
    ['paras 41 and 42 and footnote 15', ['para 41', 'para 42', 'footnote 15']],
    ['title page, para 1 and footnote 3', ['title page', 'para 1', 'footnote 3']],
    ['para 48, item 2.4 and footnote 17', ['para 48', 'item 2.4', 'footnote 17']],
    ['page after the title page', ['page after the title page']],
    ['Annex B, question 3', ['Annex B']],
    ['para 82, point 9', ['para 82']],
    ['somewhere', []],
  ])('of %s names %o', (at, found) => {
    expect(placesIn(at, { places })).toEqual(found);
  });
});
