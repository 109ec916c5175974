import {
  type AcrossRule,
  type CellValue,
  dayNumber,
  type IsoDate,
  type ListManifest,
  type RowValues,
  type ThemeManifest,
} from '@deepdive/core';
import type { Chance } from './chance.js';
import { type Condition, filledRow, type Obstacle } from './fill-row.js';
import type { Plan } from './plan.js';
import type { PreparedList } from './prepared-list.js';

/** The rows of one person by list, with what remains to be looked at, or the list that could not be filled and why. */
export type Journey =
  | { readonly rows: ReadonlyMap<string, readonly RowValues[]>; readonly toLookAt: readonly Obstacle[] }
  | { readonly rows: null; readonly list: string; readonly inTheWay: readonly Obstacle[] };

/** The field with the date on which what a row records began. */
export function beginsOn({ dates }: ListManifest): string | null {
  if (dates === null) return null;
  return dates.kind === 'event' ? dates.on : dates.from;
}

type CountedInRule = AcrossRule & { readonly kind: 'countedIn' };

/** That a number is no less than the rows that the plan has for the person on the list it counts. */
function counts(list: ListManifest, theme: ThemeManifest, plan: Plan): readonly Condition[] {
  return theme.across
    .filter((rule): rule is typeof rule & CountedInRule => rule.kind === 'countedIn' && rule.list === list.id)
    .flatMap((rule): readonly Condition[] => {
      const field = list.fields.find((each) => each.id === rule.field);
      const rows = plan.places.get(rule.counts) ?? 0;
      if (!field || rows === 0) return [];
      return [
        {
          says: rule.says,
          expect: {
            kind: 'compare',
            operator: 'isAtLeast',
            left: { kind: 'field', field: field.id, type: field.type },
            right: { kind: 'literal', type: 'number', value: rows },
          },
        },
      ];
    });
}

/** That two events of a person on one list do not fall on the same day: such rows look like one entered twice. */
function onAnotherDay(list: ListManifest, rows: readonly RowValues[]): readonly Condition[] {
  const on = beginsOn(list);
  if (on === null) return [];
  return rows.map((row) => ({
    says: 'Two rows of one person begin on different days',
    expect: {
      kind: 'compare',
      operator: 'isNot',
      left: { kind: 'field', field: on, type: 'date' },
      right: { kind: 'literal', type: 'date', value: String(row[on]) },
    },
  }));
}

const dayIn = (row: RowValues, field: string | null): number => {
  const value = field === null ? null : row[field];
  return typeof value === 'string' ? dayNumber(value as IsoDate) : Number.NEGATIVE_INFINITY;
};

/**
 * Makes up all rows of one person, list by list in the order of the theme, so that what one list says of them the next
 * one repeats, and later lists tell of later days where they can.
 */
export function journeyOf(
  plan: Plan,
  theme: ThemeManifest,
  prepared: ReadonlyMap<string, PreparedList>,
  chance: Chance,
): Journey {
  const shared = new Set(theme.across.flatMap((rule) => (rule.kind === 'same' ? [rule.field] : [])));
  const same = new Map<string, CellValue>();
  const made = new Map<string, readonly RowValues[]>();
  const toLookAt: Obstacle[] = [];
  let after = Number.NEGATIVE_INFINITY;
  for (const list of theme.lists) {
    const ready = prepared.get(list.id);
    const rows: RowValues[] = [];
    for (let left = plan.places.get(list.id) ?? 0; left > 0 && ready; left -= 1) {
      const conditions = [
        ...(plan.conditions.get(list.id) ?? []),
        ...counts(list, theme, plan),
        ...onAnotherDay(list, rows),
      ];
      const filled = filledRow({ prepared: ready, person: plan.person, chance, after, same, conditions });
      if (filled.row === null) return { rows: null, list: list.id, inTheWay: filled.inTheWay };
      rows.push(filled.row);
      toLookAt.push(...filled.toLookAt);
      for (const [field, value] of Object.entries(filled.row)) {
        if (shared.has(field) && value !== null) same.set(field, value);
      }
    }
    const on = beginsOn(list);
    rows.sort((one, other) => dayIn(one, on) - dayIn(other, on));
    if (rows.length > 0) made.set(list.id, rows);
    const begun = rows.map((row) => dayIn(row, on));
    after = Math.max(after, begun.length > 0 ? Math.min(...begun) : after);
  }
  return { rows: made, toLookAt };
}
