import type { IsoDate } from '../calendar/index.js';
import type { RowValues } from '../expression/evaluate.js';
import type { ListManifest } from '../manifest.js';
import { daysOfPeriod } from './days-of-period.js';
import { groupOf } from './groups.js';
import type { Breakdown, MeasuredNode } from './measure.js';
import type { NumberRange } from './number-range.js';
import { belongingTo, type Tally, tallyOf } from './tally.js';

/** What is gathered for one number of one measure. */
export interface Gathered {
  readonly list: string;
  readonly take: (row: RowValues) => void;
  readonly total: Tally;
  /** The groups that its own rows tell apart, by their labels; none where they tell none. */
  readonly groups: ReadonlyMap<string, Tally>;
  /** How many rows each value has, where the measure tells values apart by that. */
  readonly rowsEach: ReadonlyMap<unknown, number>;
  readonly openRows: () => number;
}

/** Gathers one number from the rows of a list. */
export function gathered(
  node: MeasuredNode,
  by: Breakdown | null,
  list: ListManifest,
  day: IsoDate,
): Gathered {
  const belongs = belongingTo(node, list, daysOfPeriod(node.period, day), day);
  const total = tallyOf(node);
  const groups = new Map<string, Tally>();
  const rowsEach = new Map<unknown, number>();
  const label = by && by.kind !== 'rowsEach' ? groupOf(by, list) : null;
  let openRows = 0;

  const groupTally = (group: string): Tally => {
    const known = groups.get(group) ?? tallyOf(node);
    groups.set(group, known);
    return known;
  };

  return {
    list: node.rows.list,
    take: (row) => {
      const certain = belongs(row);
      if (certain === false) return;
      if (certain === null) openRows += 1;
      total.add(row, certain === true);
      if (label) groupTally(label(row)).add(row, certain === true);
      if (by?.kind === 'rowsEach' && certain) {
        const value = row[by.field] ?? '';
        rowsEach.set(value, (rowsEach.get(value) ?? 0) + 1);
      }
    },
    total,
    groups,
    rowsEach,
    openRows: () => openRows,
  };
}

/**
 * How many values have one row, two rows and so on, of those for which it is asked. Open as soon as a row is, since it
 * would move its value.
 */
export function byRowsEach(
  { rowsEach, openRows }: Gathered,
  isAsked: (value: unknown) => boolean,
): ReadonlyMap<string, NumberRange | null> {
  const sizes = new Map<string, number>();
  for (const [value, rows] of rowsEach) {
    if (isAsked(value)) sizes.set(String(rows), (sizes.get(String(rows)) ?? 0) + 1);
  }
  return new Map(
    [...sizes].map(([size, values]) => [size, openRows() > 0 ? null : { least: values, most: values }]),
  );
}
