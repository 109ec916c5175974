import { type CellValue, dayNumber, type IsoDate, type RowValues } from '@deepdive/core';
import type { Chance } from './chance.js';
import { type Condition, filledRow, type Obstacle } from './fill-row.js';
import type { Plan } from './plan.js';
import type { PreparedList } from './prepared-list.js';
import type { PreparedTheme } from './prepared-theme.js';

/** The rows of one person by list, with what remains to be looked at there, or the list that could not be filled and why. */
export type Journey =
  | {
      readonly rows: ReadonlyMap<string, readonly RowValues[]>;
      readonly toLookAt: ReadonlyMap<string, readonly Obstacle[]>;
    }
  | { readonly rows: null; readonly list: string; readonly inTheWay: readonly Obstacle[] };

/** What a person's rows have settled so far. */
interface Known {
  /** What must be the same in all lists. */
  readonly same: Map<string, CellValue>;
  /** What other lists said that may well be the same: answers and codes. */
  readonly usual: Map<string, CellValue>;
}

const never = Number.NEGATIVE_INFINITY;
/** Half of the spells had begun before anything else that the lists tell of. */
const shareOfSpellsOpenBefore = 0.5;

/** That a number is no less than the rows that the plan has for the person on the list it counts. */
function counts({ list, fields }: PreparedList, prepared: PreparedTheme, plan: Plan): readonly Condition[] {
  return prepared.counting.flatMap((rule): readonly Condition[] => {
    const field = rule.list === list.id ? fields.get(rule.field) : undefined;
    const rows = plan.places.get(rule.counts) ?? 0;
    if (!field || rows === 0) return [];
    const left = { kind: 'field', field: field.id, type: field.type } as const;
    const right = { kind: 'literal', type: 'number', value: rows } as const;
    return [{ says: rule.says, expect: { kind: 'compare', operator: 'isAtLeast', left, right } }];
  });
}

/** That two events of a person on one list do not fall on the same day: such rows look like one entered twice. */
function onAnotherDay({ beginsOn }: PreparedList, rows: readonly RowValues[]): readonly Condition[] {
  if (beginsOn === null) return [];
  return rows.map((row) => ({
    says: 'Two rows about one person begin on different days',
    expect: {
      kind: 'compare',
      operator: 'isNot',
      left: { kind: 'field', field: beginsOn, type: 'date' },
      right: { kind: 'literal', type: 'date', value: String(row[beginsOn]) },
    },
  }));
}

const dayIn = (row: RowValues, field: string | null): number => {
  const value = field === null ? null : row[field];
  return typeof value === 'string' ? dayNumber(value as IsoDate) : never;
};

function remember({ list }: PreparedList, row: RowValues, prepared: PreparedTheme, known: Known): void {
  for (const { id, type } of list.fields) {
    const value = row[id] ?? null;
    if (value === null) continue;
    if (prepared.shared.has(id)) known.same.set(id, value);
    else if (type === 'yesNo' || type === 'code') known.usual.set(id, value);
  }
}

/**
 * Makes up all rows of one person, list by list in the order of the theme, so that what one list says of them the next
 * one repeats, and later lists tell of later days where they can. Where it is hopeless to make a row that leaves nothing to
 * look at, the first one that need not be fixed will do.
 */
export function journeyOf(
  plan: Plan,
  prepared: PreparedTheme,
  isHopeless: (list: string) => boolean,
  chance: Chance,
): Journey {
  const known: Known = { same: new Map(), usual: new Map() };
  const made = new Map<string, readonly RowValues[]>();
  const toLookAt = new Map<string, readonly Obstacle[]>();
  const lists = prepared.inOrder.filter((each) => plan.places.has(each.list.id));
  let toFollow = lists.filter((each) => each.beginsOn !== null).length;
  let reached = never;
  for (const ready of lists) {
    const { list, beginsOn } = ready;
    const wanted = plan.places.get(list.id) ?? 0;
    if (beginsOn !== null) toFollow -= 1;
    const isSpell = list.dates?.kind === 'spell' && list.window.atPointOfInspection;
    const isOpenBefore = isSpell && chance.happens(shareOfSpellsOpenBefore);
    const after = isOpenBefore ? never : reached;
    const following = isOpenBefore ? 0 : toFollow;
    const asked = [...(plan.conditions.get(list.id) ?? []), ...counts(ready, prepared, plan)];
    // Rows of one list do not repeat one another's answers, only those of other lists.
    const usual = wanted > 1 ? new Map(known.usual) : known.usual;
    const rows: RowValues[] = [];
    while (rows.length < wanted) {
      const conditions = [...asked, ...onAnotherDay(ready, rows)];
      const { person } = plan;
      const filled = filledRow({
        prepared: ready,
        person,
        chance,
        after,
        following,
        same: known.same,
        usual,
        conditions,
        isHopeless: isHopeless(list.id),
      });
      if (filled.row === null) return { rows: null, list: list.id, inTheWay: filled.inTheWay };
      rows.push(filled.row);
      if (filled.toLookAt.length > 0) toLookAt.set(list.id, filled.toLookAt);
      remember(ready, filled.row, prepared, known);
    }
    rows.sort((one, other) => dayIn(one, beginsOn) - dayIn(other, beginsOn));
    made.set(list.id, rows);
    reached = Math.max(reached, rows[0] === undefined ? never : dayIn(rows[0], beginsOn));
  }
  return { rows: made, toLookAt };
}
