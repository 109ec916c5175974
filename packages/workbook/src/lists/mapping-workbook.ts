import { comparableLabel, type ThemeManifest } from '@deepdive/core';
import { columnLetters } from '../reading/cell-address.js';
import type { RawRow } from '../reading/cell-value.js';
import { openWorkbook, type RawSheet } from '../reading/index.js';
import { textOfCell } from '../standardising/standardise.js';
import type { Mapping } from './mapping.js';
import { MappingError, type MappingProblem } from './mapping-error.js';
import { mappingLayout, meantHeader } from './mapping-layout.js';
import { fieldNamed, listNamed, type Named, valueNamed } from './mapping-names.js';

/** One row in which a person said what is meant. */
interface Said {
  /** The text under a header, as a person sees it. */
  readonly under: (header: string) => string;
  /** The cell under a header. */
  readonly cell: (header: string) => string;
}

type Layout = (typeof mappingLayout)[keyof typeof mappingLayout];

const textsOf = (row: RawRow): readonly string[] => row.cells.map(textOfCell);

/** The rows of a sheet in which something is meant, below the row that holds the headers. */
async function rowsSaid(sheet: RawSheet, layout: Layout): Promise<readonly Said[]> {
  const said: Said[] = [];
  let columns: ReadonlyMap<string, number> | null = null;
  for await (const batch of sheet.rows()) {
    for (const row of batch) {
      const texts = textsOf(row);
      if (columns === null) {
        const held = new Map(texts.map((text, at) => [comparableLabel(text), at]));
        if (layout.columns.every((header) => held.has(comparableLabel(header)))) columns = held;
        continue;
      }
      const at = (header: string): number => columns?.get(comparableLabel(header)) ?? -1;
      const under = (header: string): string => texts[at(header)] ?? '';
      if (under(meantHeader) === '') continue;
      said.push({
        under,
        cell: (header) => `${sheet.name}!${columnLetters(at(header))}${row.number}`,
      });
    }
  }
  return said;
}

/** Follows what a person said, row by row, and keeps what cannot be followed. */
class Follower {
  readonly problems: MappingProblem[] = [];
  readonly sheets = new Map<string, string>();
  readonly columns = new Map<string, Map<string, string>>();
  readonly values = new Map<string, Map<string, string>>();
  private readonly theme: ThemeManifest;

  constructor(theme: ThemeManifest) {
    this.theme = theme;
  }

  follow(layout: Layout, row: Said): void {
    switch (layout.name) {
      case 'Sheets':
        this.followSheet(row);
        break;
      case 'Columns':
        this.followColumn(row);
        break;
      case 'Spellings':
        this.followSpelling(row);
        break;
    }
  }

  private followSheet(row: Said): void {
    const list = this.known(row, meantHeader, (name) => listNamed(name, this.theme));
    if (list) this.sheets.set(row.under('Sheet'), list.id);
  }

  private followColumn(row: Said): void {
    const list = this.known(row, 'List', (name) => listNamed(name, this.theme));
    const field = list && this.known(row, meantHeader, (name) => fieldNamed(name, list));
    if (list && field) into(this.columns, list.id).set(row.under('Header'), field.id);
  }

  private followSpelling(row: Said): void {
    const list = this.known(row, 'List', (name) => listNamed(name, this.theme));
    const field = list && this.known(row, 'Column', (name) => fieldNamed(name, list));
    const value = field && this.known(row, meantHeader, (name) => valueNamed(name, field));
    if (list && field && value !== null) {
      into(this.values, `${list.id}/${field.id}`).set(row.under('As written'), value);
    }
  }

  private known<T>(row: Said, header: string, find: (name: string) => Named<T>): T | null {
    const named = find(row.under(header));
    if ('is' in named) return named.is;
    this.problems.push({ place: row.cell(header), ...named.problem });
    return null;
  }
}

function into(held: Map<string, Map<string, string>>, key: string): Map<string, string> {
  const inner = held.get(key) ?? new Map<string, string>();
  held.set(key, inner);
  return inner;
}

/**
 * Reads a mapping from a workbook that `writeMapping` wrote and a person filled in: what stands in the column "Meant" is
 * accepted, a blank is not.
 *
 * @throws ReadingError when the file cannot be read
 * @throws MappingError when it holds no mapping, or names a list, column or code that the theme does not have
 * @example
 * ```ts
 * import { type Mapping, readMappingWorkbook } from '@deepdive/workbook';
 * import type { ThemeManifest } from '@deepdive/core';
 *
 * export const accepted = (theme: ThemeManifest): Promise<Mapping> => readMappingWorkbook('mapping.xlsx', theme);
 * ```
 */
export async function readMappingWorkbook(path: string, theme: ThemeManifest): Promise<Mapping> {
  const workbook = await openWorkbook(path);
  try {
    const follower = new Follower(theme);
    let sheetsFound = 0;
    for (const layout of Object.values(mappingLayout)) {
      const sheet = workbook.sheets.find(
        ({ name }) => comparableLabel(name) === comparableLabel(layout.name),
      );
      if (sheet === undefined) continue;
      sheetsFound += 1;
      for (const row of await rowsSaid(sheet, layout)) follower.follow(layout, row);
    }
    if (sheetsFound === 0) {
      const found = workbook.sheets.map(({ name }) => name).join(', ');
      const wanted = 'sheet of a mapping, which are Sheets, Columns and Spellings';
      throw new MappingError([{ place: path, found, wanted, nearest: null }]);
    }
    if (follower.problems.length > 0) throw new MappingError(follower.problems);
    return { sheets: follower.sheets, columns: follower.columns, values: follower.values };
  } finally {
    await workbook.close();
  }
}
