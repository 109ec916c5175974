import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { citedIn, isIn, placesIn } from './cited.js';
import { coveragePages, writtenPage } from './page.js';
import { type CoverageTable, numberedAfter, statedIn } from './table.js';
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
    for (const [before, last] of Object.entries(table.numbered)) {
      const numbers = numberedAfter(before, table).map((place) => Number(place.slice(before.length)));
      const wanted = Array.from({ length: last }, (__, at) => at + 1);
      expect([before, numbers.sort((a, b) => a - b)]).toEqual([before, wanted]);
    }
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
    // Of two editions of one publication each is stated by its own edition of the theme.
    const known = new Map([
      ...tables
        .filter(({ theme }) => theme.id === table.theme.id && theme.edition === table.theme.edition)
        .flatMap(({ publication, places }) =>
          Object.entries(places).map(([place, covered]) => [`${publication} ${place}`, covered] as const),
        ),
      ...Object.entries(table.places),
    ]);
    expect(sameAs.filter((place) => statedIn(known.get(place)).length === 0)).toEqual([]);
  });
});

describe('the pages (`npm run coverage-pages` writes them)', () => {
  const every = themes.flatMap(([folder, maps]) => coveragePages(folder, maps));

  test.each(every)('say in $name what its maps say', async (page) => {
    await expect(writtenPage(page)).toMatchFileSnapshot(join(pages, `${page.name}.md`));
  });

  test('are those of the themes that have maps, and no others', () => {
    const known = every.map(({ name }) => `${name}.md`);
    expect(readdirSync(pages).filter((page) => !known.includes(page))).toEqual([]);
  });

  test('are one a theme, or one an edition where the maps are of several', () => {
    const [table] = tables;
    if (!table) throw new Error('some theme has maps');
    const of = (edition: string): CoverageTable => ({ ...table, theme: { ...table.theme, edition } });
    const pagesOf = (...maps: readonly CoverageTable[]) =>
      coveragePages('example', maps).map((page) => [page.name, page.theme, page.tables.length]);
    expect(pagesOf(of('2014'), of('2014'))).toEqual([['example', table.theme.id, 2]]);
    expect(pagesOf(of('2014'), of('2015'), of('2015'))).toEqual([
      ['example-2014', `${table.theme.id}@2014`, 1],
      ['example-2015', `${table.theme.id}@2015`, 2],
    ]);
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
    ['paras 36 to 38', ['para 36', 'para 37', 'para 38']],
    ['item 1.9 to 1.11', ['item 1.9', 'item 1.10', 'item 1.11']],
    ['paras 3, 5 to 7 and 9', ['para 3', 'para 5', 'para 6', 'para 7', 'para 9']],
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
