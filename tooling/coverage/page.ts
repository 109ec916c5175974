import { type Cited, citedIn, isIn, placesIn } from './cited.js';
import { type CoverageTable, type Covered, numberedAfter, statedIn } from './table.js';

/** More parts than this are counted and not named. */
const partsNamed = 6;

/** Text within a cell of a table. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** A part of the theme, with what in it cites the place. */
function homeOf(home: string, citing: readonly Cited[]): string {
  const within = [...new Set(citing.map(({ path }) => path))]
    .filter((path) => path !== home && isIn(path, home))
    .map((path) => path.slice(home.length + 1));
  if (within.length === 0) return `\`${home}\``;
  return `\`${home}\` (${within.length > partsNamed ? `${within.length} parts of it` : within.join(', ')})`;
}

function standing(covered: Covered, citing: readonly Cited[]): string {
  if ('notStated' in covered) return `Not stated: ${cell(covered.notStated)}`;
  if ('sameAs' in covered) return `Says the same as ${covered.sameAs}`;
  return statedIn(covered)
    .map((home) => homeOf(home, citing))
    .join(', ');
}

const aboutOf = (covered: Covered): string => ('about' in covered ? (covered.about ?? '') : '');

/** The first and the last of a numbering, as printed: “para 1 to 51”, “item 1.1 to 1.9”, “item 1.01 to 1.14”. */
function numbering(before: string, table: CoverageTable): string {
  const numbered = numberedAfter(before, table);
  const last = numbered.at(-1) ?? '';
  return `${numbered.at(0)} to ${last.slice(last.lastIndexOf(' ') + 1)}`;
}

function section(table: CoverageTable): string {
  const { theme, publication, numbered, places } = table;
  const all = Object.values(places);
  const notStated = all.filter((each) => 'notStated' in each).length;
  const citing = new Map<string, Cited[]>();
  for (const cited of citedIn(theme)) {
    if (cited.source.publication !== publication) continue;
    for (const place of placesIn(cited.source.at, table)) {
      citing.set(place, [...(citing.get(place) ?? []), cited]);
    }
  }
  const hasAbout = all.some((each) => aboutOf(each) !== '');
  const row = (place: string, about: string, stated: string): string =>
    `| ${[place, ...(hasAbout ? [about] : []), stated].join(' | ')} |`;
  return [
    `## ${publication}, as \`${theme.id}@${theme.edition}\` states it`,
    '',
    `${all.length} places (${Object.keys(numbered)
      .map((before) => numbering(before, table))
      .join(', ')}, and what has no number): ${
      all.length - notStated
    } are stated, ${notStated} not, each for the reason given.`,
    '',
    row('Place', 'What it is about', 'Where the theme states it'),
    row('---', '---', '---'),
    ...Object.entries(places).map(([place, covered]) =>
      row(cell(place), cell(aboutOf(covered)), standing(covered, citing.get(place) ?? [])),
    ),
  ].join('\n');
}

/** One page of maps. */
export interface CoveragePage {
  /** The name of its file, without the ending. */
  readonly name: string;
  /** The theme as the command line calls it, with its edition where there are pages of several. */
  readonly theme: string;
  readonly tables: readonly CoverageTable[];
}

/** The pages of a theme: one, or one an edition where its maps are of several. */
export function coveragePages(folder: string, tables: readonly CoverageTable[]): readonly CoveragePage[] {
  const [first] = tables;
  if (!first) throw new TypeError('a theme whose coverage is exported has one map at least');
  const editions = [...new Set(tables.map(({ theme }) => theme.edition))];
  if (editions.length === 1) return [{ name: folder, theme: first.theme.id, tables }];
  return editions.map((edition) => ({
    name: `${folder}-${edition}`,
    theme: `${first.theme.id}@${edition}`,
    tables: tables.filter((table) => table.theme.edition === edition),
  }));
}

/** What a page says: every place of the publications, and where the theme states it or why it does not. */
export const writtenPage = ({ theme, tables }: CoveragePage): string =>
  `${[
    `# What \`${theme}\` states of its publications`,
    '',
    `Generated from the theme's \`test/coverage.ts\` by \`npm run coverage-pages\`; the tests hold it against the theme in both directions. \`deepdive show ${theme} PART\` shows what a part says.`,
    ...tables.flatMap((table) => ['', section(table)]),
  ].join('\n')}\n`;
