import type { CellValue, RowValues } from '../expression/evaluate.js';
import type { SelectionRecord } from './record.js';
import { selectionError } from './selection-errors.js';
import type { Part, Reach } from './stage-reach.js';

/** A row of clean values and the list it stands on. */
export interface ListRow {
  readonly list: string;
  readonly row: RowValues;
}

/** An earlier stage of the same inspection: whom it chose and what was answered about them since. */
export interface EarlierStage {
  readonly record: SelectionRecord;
  /** Answers to what the stage asks, by field id. */
  readonly answers?: Iterable<{ readonly child: string; readonly answers: RowValues }>;
}

/** All that is given about children: their rows by the list or stage they come from, and who is in the population. */
export interface RowsByChild {
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, readonly RowValues[]>>;
  /** The stages that chose a child. */
  readonly chosenBy: ReadonlyMap<string, readonly string[]>;
  readonly members: ReadonlySet<string>;
  readonly notes: readonly string[];
}

const childIn = (value: CellValue | undefined): string | null => {
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? null : text;
};

/** The records of the earlier stages that a stage draws from, in printed order. */
export function earlierOf(reach: Reach, earlier: readonly EarlierStage[]): readonly EarlierStage[] {
  const place = `${reach.theme}/selection/${reach.stage.id}`;
  const { source } = reach.stage;
  return reach.parts.flatMap(({ kind, id, populates }) => {
    const found = kind === 'stage' ? earlier.find(({ record }) => record.stage === id) : undefined;
    if (!found) {
      if (kind === 'list' || !populates) return [];
      throw selectionError({
        code: 'earlier-stage-missing',
        place,
        found: id,
        expected: 'its record',
        source,
      });
    }
    const { theme } = found.record;
    if (theme === reach.theme) return [found];
    throw selectionError({
      code: 'earlier-stage-of-another-theme',
      place,
      found: theme,
      expected: reach.theme,
    });
  });
}

function notesOnLists(
  parts: readonly Part[],
  filled: ReadonlySet<string>,
  nobody: ReadonlyMap<string, number>,
): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'stage' || !part.populates) return [];
    const { id, key, fields } = part.list;
    if (!filled.has(id)) return [`No row of the list ${id} was given.`];
    const label = fields.find((field) => field.id === key)?.label ?? key;
    const without = nobody.get(id) ?? 0;
    return without === 0
      ? []
      : [`Rows of the list ${id} that stand for nobody, ${label} being blank: ${without}.`];
  });
}

/** Gathers rows and answers by child. Rows of lists that the stage does not draw from are passed over. */
export function rowsByChild(
  reach: Reach,
  given: Iterable<ListRow>,
  earlier: readonly EarlierStage[],
): RowsByChild {
  const lists = new Map(
    reach.parts.flatMap((part) => (part.kind === 'list' ? [[part.id, part] as const] : [])),
  );
  const rows = new Map<string, Map<string, RowValues[]>>();
  const members = new Set<string>();
  const chosenBy = new Map<string, string[]>();
  const filled = new Set<string>();
  const nobody = new Map<string, number>();
  const add = (child: string, part: string, row: RowValues): void => {
    const ofChild = rows.get(child) ?? new Map<string, RowValues[]>();
    const ofPart = ofChild.get(part);
    rows.set(child, ofChild);
    if (ofPart) ofPart.push(row);
    else ofChild.set(part, [row]);
  };
  for (const { list, row } of given) {
    const part = lists.get(list);
    if (!part) continue;
    filled.add(list);
    const child = childIn(row[part.list.key]);
    if (child === null) nobody.set(list, (nobody.get(list) ?? 0) + 1);
    else add(child, list, row);
    if (child !== null && part.populates) members.add(child);
  }
  const notes = [...notesOnLists(reach.parts, filled, nobody)];
  for (const { record, answers } of earlierOf(reach, earlier)) {
    const unlisted = record.selected.filter(({ child }) => !rows.has(child)).length;
    const populates = reach.stage.from.includes(record.stage);
    for (const { child } of record.selected) {
      chosenBy.set(child, [...(chosenBy.get(child) ?? []), record.stage]);
      if (populates) members.add(child);
    }
    for (const { child, answers: row } of answers ?? []) add(child, record.stage, row);
    if (populates && unlisted > 0) {
      notes.push(
        `Children chosen at the stage ${record.stage} who are on no list that was given: ${unlisted}.`,
      );
    }
  }
  return { rows, chosenBy, members, notes };
}
