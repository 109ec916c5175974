import { type Cited, citedIn, isIn, placesIn } from './cited.js';
import { type CoverageTable, type Covered, statedIn } from './table.js';

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

/** `51 paragraphs` … as the map counts them: “para 1 to 51”, “item 1.1 to 1.9”. */
function numbering([before, last]: readonly [string, number]): string {
  const [, kind = '', prefix = ''] = /^(\S+) (.*)$/.exec(before) ?? [];
  return `${kind} ${prefix}1 to ${prefix}${last}`;
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
    `${all.length} places (${Object.entries(numbered).map(numbering).join(', ')}, and what has no number): ${
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

/** The page of a theme: every place of its publications, and where the theme states it or why it does not. */
export function coveragePage(tables: readonly CoverageTable[]): string {
  const [first] = tables;
  if (!first) throw new TypeError('a theme whose coverage is exported has one map at least');
  return `${[
    `# What \`${first.theme.id}\` states of its publications`,
    '',
    `Generated from the theme's \`test/coverage.ts\` by \`npm run coverage-pages\`; the tests hold it against the theme in both directions. \`deepdive show ${first.theme.id} PART\` shows what a part says.`,
    ...tables.flatMap((table) => ['', section(table)]),
  ].join('\n')}\n`;
}
