import type { CellValue, RowValues } from '../expression/evaluate.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import { byCodeUnits } from './order.js';
import type { Candidate } from './record.js';
import { type EarlierStage, type ListRow, type RowsByChild, rowsByChild } from './rows-by-child.js';
import { fieldsOfStage, type Part, type Reach, reachOf } from './stage-reach.js';

/** The children a stage chooses among, and what is to be known about how they were found. */
export interface Population {
  /** In order of their ids. */
  readonly candidates: readonly Candidate[];
  readonly notes: readonly string[];
}

function rowDate(list: ListManifest, row: RowValues): string {
  const field = list.dates === null ? null : list.dates.kind === 'event' ? list.dates.on : list.dates.from;
  return field === null ? '' : String(row[field] ?? '');
}

const canonical = (row: RowValues): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => byCodeUnits(a, b)));

/** The latest row of a list first; equal dates in an order of their own, so that the order of rows never matters. */
function latestFirst(part: Part, rows: readonly RowValues[]): readonly RowValues[] {
  if (rows.length < 2) return rows;
  const keyed = rows.map((row) => ({ row, on: part.kind === 'list' ? rowDate(part.list, row) : '' }));
  return keyed
    .sort((a, b) => byCodeUnits(b.on, a.on) || byCodeUnits(canonical(a.row), canonical(b.row)))
    .map(({ row }) => row);
}

function fieldsAboutThePerson(theme: ThemeManifest, reach: Reach): readonly string[] {
  const stated = [...reach.fields.values()].filter(({ meaning }) => meaning !== null && meaning !== 'person');
  const same = theme.across.flatMap((rule) => (rule.kind === 'same' ? [rule.field] : []));
  return [...stated.map(({ id }) => id), ...same];
}

function candidateOf(
  child: string,
  { rows, chosenBy }: RowsByChild,
  reach: Reach,
  watched: ReadonlySet<string>,
): Candidate {
  const ofChild = rows.get(child);
  const chosen = chosenBy.get(child) ?? [];
  const values = new Map<string, CellValue>();
  const disagreeing = new Set<string>();
  for (const part of reach.parts) {
    const fields = part.kind === 'list' ? part.list.fields : part.stage.asks;
    for (const row of latestFirst(part, ofChild?.get(part.id) ?? [])) {
      for (const { id } of fields) {
        const value = row[id] ?? null;
        if (value === null) continue;
        const known = values.get(id);
        if (known === undefined) values.set(id, value);
        else if (known !== value && watched.has(id)) disagreeing.add(id);
      }
    }
  }
  return {
    child,
    lists: reach.parts.filter(({ id }) => ofChild?.has(id) || chosen.includes(id)).map(({ id }) => id),
    values: Object.fromEntries(values),
    disagreeing: [...disagreeing].sort(byCodeUnits),
  };
}

/** Everybody a stage chooses among, with notes on rows that stand for nobody and lists that are missing. */
export function populationOf(
  theme: ThemeManifest,
  reach: Reach,
  rows: Iterable<ListRow>,
  earlier: readonly EarlierStage[] = [],
  strata: readonly string[] = [],
): Population {
  const known = rowsByChild(reach, rows, earlier);
  const watched = new Set([...fieldsAboutThePerson(theme, reach), ...fieldsOfStage(reach, strata)]);
  const children = [...known.members].sort(byCodeUnits);
  return {
    candidates: children.map((child) => candidateOf(child, known, reach, watched)),
    notes: known.notes,
  };
}

/**
 * The children a stage chooses among, each once, in order of their ids: those on the lists it draws from and those an
 * earlier stage chose. A value is the first that is not blank, in the printed order of the lists and the latest row
 * of each list first, so that neither the order of rows nor of files matters.
 *
 * @throws SelectionError `stage-unknown`, `earlier-stage-missing`, `earlier-stage-of-another-theme`
 * @example
 * ```ts
 * import { candidatesOf, convention, date, defineTheme, id, list, themeManifest } from '@deepdive/core';
 *
 * const source = convention('example');
 * const fields = { childId: id('Child unique ID'), bornOn: date('Date of birth', { meaning: 'bornOn' }) };
 * const theme = defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   lists: { contacts: list({ title: 'Contacts', population: 'All', window: {}, key: 'childId', source, fields }) },
 *   selection: { sampled: { says: 'Children are sampled', by: 'leadInspector', count: 5, from: ['contacts'], source } },
 * });
 * const rows = [
 *   { list: 'contacts', row: { childId: 'EX-001', bornOn: null } },
 *   { list: 'contacts', row: { childId: 'EX-001', bornOn: '2009-05-03' } },
 * ];
 * const [candidate] = candidatesOf(themeManifest(theme), 'sampled', rows);
 * console.log(candidate?.values); // { childId: 'EX-001', bornOn: '2009-05-03' }
 * ```
 */
export function candidatesOf(
  theme: ThemeManifest,
  stage: string,
  rows: Iterable<ListRow>,
  earlier: readonly EarlierStage[] = [],
): readonly Candidate[] {
  return populationOf(theme, reachOf(theme, stage), rows, earlier).candidates;
}
