import type { PlanCell, PlanRow } from './plan-row.js';

/** One of several actions that stand in one row. */
export interface PartOfRow {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

const listMark = /^\s*(?:[-•*·–]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)/i;

const linesOf = (cell: PlanCell | undefined): readonly string[] =>
  (cell?.raw ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');

/** A longer list is a document pasted into a cell. */
const longestList = 40;

/** How many items a cell lists line by line; 0 where it is no list. */
export function itemsListed(cell: PlanCell | undefined): number {
  const marked = linesOf(cell).filter((line) => listMark.test(line)).length;
  return marked > 1 && marked <= longestList ? marked : 0;
}

/** The columns whose lines tell that a list of actions is several actions. */
const perAction = ['dueOn', 'status', 'completionOn', 'completedOn', 'percentComplete'];

/**
 * The actions of one row: several where its cell lists them line by line and another cell has as many dates or statuses,
 * else the row itself. What has one line for all of them is theirs in common.
 */
export function actionsOfRow(
  row: PlanRow,
): readonly { readonly row: PlanRow; readonly part: PartOfRow | null }[] {
  const of = itemsListed(row.cells.action);
  const lines = linesOf(row.cells.action);
  const linedUp = perAction.some((part) => linesOf(row.cells[part]).length === of);
  if (of === 0 || lines.length !== of || !linedUp) return [{ row, part: null }];
  return lines.map((_, at) => ({
    row: {
      ...row,
      cells: Object.fromEntries(
        Object.entries(row.cells).map(([part, cell]) => {
          const own = linesOf(cell);
          if (own.length !== of) return [part, cell];
          const raw = (own[at] ?? '').replace(listMark, '').trim();
          return [part, { ...cell, raw, value: raw }];
        }),
      ),
    },
    part: { number: at + 1, of },
  }));
}
