import type { IsoDate } from '../calendar/index.js';
import { isBlank } from '../check/clean-value.js';
import { compileCondition } from '../expression/compile.js';
import type { Bindings, RowValues, Truth } from '../expression/evaluate.js';
import type { RowDates } from '../list.js';
import type { ListManifest } from '../manifest.js';
import type { Days } from './days-of-period.js';
import type { MeasuredNode } from './measure.js';
import { type Members, numberOf } from './members.js';
import type { NumberRange } from './number-range.js';
import { rowInDays, rowInDaysFrom } from './row-in-days.js';

/** A number being gathered, row by row. */
export interface Tally {
  /** Takes a row that certainly belongs, or (`certain` is false) may belong. */
  readonly add: (row: RowValues, certain: boolean) => void;
  readonly range: () => NumberRange | null;
  /** Who was counted; `null` where rows or numbers were. */
  readonly members: Members | null;
}

function rowsTally(): Tally {
  let least = 0;
  let most = 0;
  return {
    add: (_, certain) => {
      most += 1;
      if (certain) least += 1;
    },
    range: () => ({ least, most }),
    members: null,
  };
}

function membersTally(named: string): Tally {
  const members = { sure: new Set<unknown>(), possible: new Set<unknown>(), nameless: 0 };
  return {
    add: (row, certain) => {
      const value = row[named];
      if (isBlank(value)) members.nameless += 1;
      else (certain ? members.sure : members.possible).add(value);
    },
    range: () => numberOf(members),
    members,
  };
}

function sumTally(field: string): Tally {
  let least = 0;
  let most = 0;
  let isOpen = false;
  return {
    add: (row, certain) => {
      const value = row[field];
      if (typeof value !== 'number') isOpen = true;
      else {
        most += Math.max(value, certain ? value : 0);
        least += Math.min(value, certain ? value : 0);
      }
    },
    range: () => (isOpen ? null : { least, most }),
    members: null,
  };
}

function shareTally(part: string, whole: string): Tally {
  const parts = sumTally(part);
  const wholes = sumTally(whole);
  return {
    add: (row, certain) => {
      parts.add(row, certain);
      wholes.add(row, certain);
    },
    range: () => {
      const some = parts.range();
      const all = wholes.range();
      if (!some || !all || some.least !== some.most || all.least !== all.most || all.least === 0) return null;
      const share = (100 * some.least) / all.least;
      return { least: share, most: share };
    },
    members: null,
  };
}

/** An empty tally of what a node gathers. */
export function tallyOf(node: MeasuredNode): Tally {
  switch (node.kind) {
    case 'count':
      return node.distinct === null ? rowsTally() : membersTally(node.distinct);
    case 'sum':
      return sumTally(node.field);
    case 'share':
      return shareTally(node.part, node.whole);
  }
}

/** Ages and times are told on the day a measure is taken on; its rows come from a period of its own, not from a window. */
const takenOn = (day: IsoDate): Bindings => ({ inspectedOn: day, listedOn: day, windowOpensOn: null });

/** Tells whether a row belongs to what a node gathers on a day; `null` where a blank leaves it open. */
export function belongingTo(
  node: MeasuredNode,
  list: Pick<ListManifest, 'dates'>,
  days: Days,
  day: IsoDate,
): (row: RowValues) => Truth {
  const where = node.rows.where === null ? null : compileCondition(node.rows.where, takenOn(day));
  const { placedBy, onlyFrom } = node.rows;
  const dates: RowDates | null = placedBy === null ? list.dates : { kind: 'event', on: placedBy };
  return (row) => {
    if (placedBy !== null && isBlank(row[placedBy])) return false;
    const inDays =
      onlyFrom === null ? rowInDays(row, dates, days) : rowInDaysFrom(onlyFrom, row, dates, days);
    if (inDays === false) return false;
    const holds = where === null ? true : where(row);
    if (holds === false) return false;
    return inDays === null || holds === null ? null : true;
  };
}
