import type { ListManifest } from '../../manifest.js';
import type { Check } from '../check.js';
import type { ListFinding } from '../list-finding.js';
import type { RawRow } from '../row-plan.js';

/** Takes one row about a child, who is known by a number; the id is at hand for a child whose name has to be kept. */
export type Feed = (child: number, row: RawRow, where: number, id: string) => void;

/** The fields for which columns were found, by list; a list that was not found is not in it. */
export type FoundFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Gathers what one rule across lists needs, row by row, and tells at the end what it found. */
export interface Collector {
  readonly check: Check;
  /** What it takes from the rows of each list that it reads. */
  readonly feeds: ReadonlyMap<string, Feed>;
  /** Why it cannot be run on what was found; `null` when it can. */
  readonly hindrance: (found: FoundFields) => string | null;
  /** Reports its findings and tells how many rows a blank left open. */
  readonly finish: (report: (finding: ListFinding) => void) => number;
}

/** A list as people call it: its printed number and its title. */
export const listName = ({ number, title }: ListManifest): string =>
  number === null ? `the list “${title}”` : `list ${number} (${title})`;

/** The printed label of a list's field. */
export const labelIn = (list: ListManifest, id: string): string =>
  `“${list.fields.find((field) => field.id === id)?.label ?? id}”`;

/** Why a rule that needs these columns of a list cannot be run; `null` when they were found. */
export function lacking(found: FoundFields, list: ListManifest, fields: readonly string[]): string | null {
  const columns = found.get(list.id);
  if (!columns) return `${listName(list)} was not found`;
  const absent = fields.filter((field) => !columns.has(field));
  if (absent.length === 0) return null;
  return `${listName(list)} has no column for ${absent.map((id) => labelIn(list, id)).join(', ')}`;
}
