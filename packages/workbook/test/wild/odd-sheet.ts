import type { CellValue, ListManifest } from '@deepdive/core';
import type { Chance } from './chance.js';
import { hopelessCell, type OddCell, oddCell } from './odd-cell.js';
import { oddHeader, strangeHeaders } from './odd-headers.js';
import type { TrueRow } from './truth.js';

/** What is truly meant by a cell. */
interface Planted {
  readonly field: string;
  readonly truth: CellValue;
}

/** A sheet as it came to be, and what it should be read as. */
export interface OddSheet {
  readonly list: string;
  /** From row 1. */
  readonly rows: readonly (readonly OddCell[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly merged: readonly string[];
  /** By row number. */
  readonly planted: ReadonlyMap<number, readonly Planted[]>;
  /** Rows below the headers that are no rows of the list. */
  readonly numberOfOthers: number;
  /** Fields for which there is no column. */
  readonly withoutColumn: readonly string[];
  readonly hasRepeatedColumn: boolean;
}

const text = (value: string): OddCell => ({ kind: 'text', text: value });

/** What stands above the headers. */
function preamble(list: ListManifest, width: number, chance: Chance): readonly (readonly OddCell[])[] {
  const title = [text(`${list.title} of Exampleshire`)];
  const run = [text('Run on'), { kind: 'date', serial: 42857 } as const];
  const group = Array.from(
    { length: width },
    (_, at): OddCell => (at === 0 ? text('Child') : at === 4 ? text('Event') : null),
  );
  return chance.pick<readonly (readonly OddCell[])[]>([
    [],
    [],
    [],
    [title],
    [title, []],
    [title, run, []],
    [group],
  ]);
}

type Column =
  | { readonly kind: 'field'; readonly field: ListManifest['fields'][number]; readonly header: string }
  | { readonly kind: 'strange'; readonly header: string }
  | { readonly kind: 'repeated'; readonly field: ListManifest['fields'][number]; readonly header: string };

function columnsOf(list: ListManifest, chance: Chance): readonly Column[] {
  const kept = list.fields.filter(({ id }) => id === list.key || !chance.happens(0.04));
  const ordered = chance.happens(0.2) ? chance.shuffled(kept) : kept;
  const columns: Column[] = [];
  for (const field of ordered) {
    if (chance.happens(0.05)) columns.push({ kind: 'strange', header: chance.pick(strangeHeaders) });
    columns.push({ kind: 'field', field, header: oddHeader(field, chance) });
  }
  if (chance.happens(0.1)) {
    // “Age” stands for the age only where no column bears the label itself.
    const field = chance.pick(ordered.filter(({ meaning }) => meaning !== 'age'));
    columns.push({ kind: 'repeated', field, header: field.label });
  }
  return columns;
}

function cellsOf(
  columns: readonly Column[],
  row: TrueRow,
  chance: Chance,
): { readonly cells: readonly OddCell[]; readonly planted: readonly Planted[] } {
  const planted: Planted[] = [];
  const cells: OddCell[] = [];
  for (const column of columns) {
    if (column.kind === 'strange') {
      cells.push(text(chance.pick(['x', 'y', '12', 'see file'])));
      continue;
    }
    const truth = row[column.field.id] ?? null;
    const isCounted = column.kind === 'field';
    const hopeless = isCounted && chance.happens(0.02) ? hopelessCell(column.field, chance) : null;
    if (isCounted) planted.push({ field: column.field.id, truth });
    cells.push(hopeless ?? oddCell(column.field, truth, chance));
  }
  return { cells, planted };
}

/** A row that is no row of the list: a total, the headers again, a note, cells that only look filled. */
function otherRow(columns: readonly Column[], keyAt: number, chance: Chance): readonly OddCell[] {
  const total = columns.map(
    (_, at): OddCell => (at === keyAt ? text('Total') : { kind: 'number', value: at }),
  );
  return chance.pick<readonly OddCell[]>([
    total,
    columns.map(({ header }) => text(header)),
    columns.map(() => text('-')),
    columns.map((_, at) => (at === keyAt ? text('Grand total:') : null)),
    columns.map((_, at) => (at === keyAt ? text('Source: the performance team, monthly') : null)),
  ]);
}

/** Makes a sheet of a list as it might be handed in, nearly right. */
export function oddSheet(list: ListManifest, truth: readonly TrueRow[], chance: Chance): OddSheet {
  const columns = columnsOf(list, chance);
  const keyAt = columns.findIndex((column) => column.kind === 'field' && column.field.id === list.key);
  const above = preamble(list, columns.length, chance);
  const rows: (readonly OddCell[])[] = [...above, columns.map(({ header }) => text(header))];
  const planted = new Map<number, readonly Planted[]>();
  const hiddenRows = new Set<number>();
  let numberOfOthers = 0;
  for (const row of truth) {
    if (chance.happens(0.03)) rows.push([]);
    const made = cellsOf(columns, row, chance);
    rows.push(made.cells);
    planted.set(rows.length, made.planted);
    if (chance.happens(0.03)) hiddenRows.add(rows.length);
    if (chance.happens(0.04)) {
      rows.push(otherRow(columns, keyAt, chance));
      numberOfOthers += 1;
    }
  }
  const held = new Set(columns.flatMap((column) => (column.kind === 'field' ? [column.field.id] : [])));
  const isGrouped = above.length === 1 && (above[0]?.length ?? 0) > 4;
  return {
    list: list.id,
    rows,
    hiddenRows,
    merged: isGrouped ? ['A1:D1'] : [],
    planted,
    numberOfOthers,
    withoutColumn: list.fields.map(({ id }) => id).filter((id) => !held.has(id)),
    hasRepeatedColumn: columns.some(({ kind }) => kind === 'repeated'),
  };
}
