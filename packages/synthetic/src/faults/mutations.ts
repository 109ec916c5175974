import {
  type CellValue,
  type Check,
  dayNumber,
  type FieldManifest,
  fromDayNumber,
  type IsoDate,
  type RowValues,
} from '@deepdive/core';
import type { Chance } from '../chance.js';
import { type Cells, drawnValue, type Setting } from '../draw-value.js';
import type { Person } from '../person.js';
import type { PreparedList } from '../prepared-list.js';
import type { PreparedTheme } from '../prepared-theme.js';
import { steer } from '../steer.js';
import type { PersonRows } from './person-findings.js';

/** What a fault is planted in. */
export interface Ground {
  readonly prepared: PreparedTheme;
  readonly person: Person;
  readonly rows: PersonRows;
  readonly chance: Chance;
}

/** The person's rows with a change, and what the change was; `null` where there was nothing to change. */
export type Mutation = { readonly rows: PersonRows; readonly says: string } | null;

const quoted = (field: FieldManifest): string => `“${field.label}”`;

function withRow(rows: PersonRows, list: string, at: number, row: RowValues): PersonRows {
  return new Map([...rows, [list, (rows.get(list) ?? []).map((each, index) => (index === at ? row : each))]]);
}

function withCell({ rows }: Ground, list: string, at: number, field: string, value: CellValue): PersonRows {
  return withRow(rows, list, at, { ...rows.get(list)?.[at], [field]: value });
}

/** Text that is plainly not of the field's type; `null` where any text will do. */
function wrongText(field: FieldManifest, chance: Chance, closes: number): string | null {
  switch (field.type) {
    case 'date':
      return chance.happens(0.7) ? `31/02/${fromDayNumber(closes).slice(0, 4)}` : 'soon';
    case 'wholeNumber':
    case 'number':
      return 'several';
    case 'yesNo':
      return 'perhaps';
    case 'code':
      return 'ZZZ (made up)';
    case 'id':
    case 'text':
      return null;
  }
}

/** Another value of the same type, near the first one. */
function otherValue(field: FieldManifest, value: CellValue, cells: Cells, setting: Setting): CellValue {
  const { chance } = setting;
  if (value === null) return null;
  if (field.type === 'date')
    return fromDayNumber(dayNumber(value as IsoDate) + chance.oneOf([-9, -1, 1, 9, 27]));
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + chance.oneOf([-1, 1, 2]);
  if (field.type === 'code') {
    const others = (field.codes?.codes ?? []).map((each) => each.code).filter((code) => code !== value);
    return others.length === 0 ? null : chance.oneOf(others);
  }
  const drawn = drawnValue(field, cells, setting);
  return drawn === value ? `${value} 2` : drawn;
}

function settingOf({ person, chance }: Ground, prepared: PreparedList): Setting {
  return { prepared, person, chance, after: Number.NEGATIVE_INFINITY, following: 0 };
}

/** Makes what a check wants to be true false, by changing any cell but the one that says whom the row is about. */
function broken(check: Check, ground: Ground, prepared: PreparedList, at: number): Mutation {
  const truth = prepared.truths.get(check.id);
  const row = ground.rows.get(check.list)?.[at];
  if (!truth || !row) return null;
  const cells: Cells = { ...row };
  const setting = settingOf(ground, prepared);
  const isMoved = steer(truth, false, {
    cells,
    bindings: prepared.bindings,
    fields: prepared.fields,
    chance: ground.chance,
    isFree: (id) => id !== prepared.list.key && prepared.fields.get(id)?.meaning !== 'person',
    redrawn: (id) => drawnValue(prepared.fields.get(id) as FieldManifest, cells, setting),
  });
  if (!isMoved) return null;
  const changed = prepared.list.fields.filter((field) => cells[field.id] !== row[field.id]);
  return {
    rows: withRow(ground.rows, check.list, at, cells),
    says: `${changed.map(quoted).join(', ')} changed so that this no longer holds: ${check.says}`,
  };
}

/** A change to one row of a list after which it should fail a check of that row. */
function mutatedRow(check: Check, ground: Ground, prepared: PreparedList, at: number): Mutation {
  const field = prepared.fields.get(check.field ?? '');
  const row = ground.rows.get(check.list)?.[at];
  if (!row) return null;
  const set = (value: CellValue, says: (label: string) => string): Mutation =>
    field ? { rows: withCell(ground, check.list, at, field.id, value), says: says(quoted(field)) } : null;
  switch (check.kind) {
    case 'missing':
      return set(null, (label) => `${label} left blank`);
    case 'type': {
      const text = field ? wrongText(field, ground.chance, prepared.closes) : null;
      return text === null
        ? null
        : set(text, (label) => `${label} filled with a text that is not of its type`);
    }
    case 'code':
      return set('ZZZ (made up)', (label) => `${label} filled with a code that there is not`);
    case 'least':
      return set((field?.least ?? 0) - 1, (label) => `${label} set below the least it may be`);
    case 'notAsked':
      return field
        ? set(
            drawnValue(field, { ...row }, settingOf(ground, prepared)),
            (label) => `${label} filled where it is not asked for`,
          )
        : null;
    case 'rule':
    case 'window':
      return broken(check, ground, prepared, at);
    case 'repeated':
    case 'rows':
    case 'across':
      return null;
  }
}

function repeatedRow(check: Check, { rows }: Ground): Mutation {
  const own = rows.get(check.list) ?? [];
  const [first] = own;
  if (!first) return null;
  return {
    rows: new Map([...rows, [check.list, [...own, { ...first }]]]),
    says: 'The row entered a second time',
  };
}

function withoutList(rows: PersonRows, list: string): PersonRows {
  return new Map([...rows].filter(([id]) => id !== list));
}

function mutatedAcross(check: Check, ground: Ground): Mutation {
  const rule = ground.prepared.theme.across.find((each) => `across.${each.id}` === check.id);
  const { rows, chance } = ground;
  switch (rule?.kind) {
    case undefined:
      return null;
    case 'same': {
      const holders = [...ground.prepared.lists.values()].filter(
        (each) => each.fields.has(rule.field) && (rows.get(each.list.id) ?? []).length > 0,
      );
      if (holders.length === 0) return null;
      const prepared = chance.oneOf(holders);
      const own = rows.get(prepared.list.id) ?? [];
      const at = chance.whole(0, own.length - 1);
      const field = prepared.fields.get(rule.field);
      const row = own[at];
      if (!field || !row) return null;
      const value = otherValue(field, row[field.id] ?? null, { ...row }, settingOf(ground, prepared));
      if (value === null) return null;
      return {
        rows: withCell(ground, prepared.list.id, at, field.id, value),
        says: `${quoted(field)} changed so that it differs from what another list says of the same child`,
      };
    }
    case 'alsoOn': {
      if (!rows.has(rule.list) || !rows.has(rule.also)) return null;
      const other = ground.prepared.lists.get(rule.also)?.list.title ?? rule.also;
      return { rows: withoutList(rows, rule.also), says: `The child taken off the list “${other}”` };
    }
    case 'countedIn': {
      const prepared = ground.prepared.lists.get(rule.list);
      const field = prepared?.fields.get(rule.field);
      const own = rows.get(rule.list) ?? [];
      const counted = (rows.get(rule.counts) ?? []).length;
      if (!field || own.length === 0 || counted === 0) return null;
      return {
        rows: withCell(ground, rule.list, chance.whole(0, own.length - 1), field.id, counted - 1),
        says: `${quoted(field)} set below the number of rows that the lists show`,
      };
    }
  }
}

/** A change to a person's rows after which the check should fail; whether it does, and it alone, is for the checkers to say. */
export function mutation(check: Check, ground: Ground): Mutation {
  if (check.kind === 'across') return mutatedAcross(check, ground);
  if (check.kind === 'repeated') return repeatedRow(check, ground);
  const prepared = ground.prepared.lists.get(check.list);
  const own = ground.rows.get(check.list) ?? [];
  if (!prepared || own.length === 0) return null;
  return mutatedRow(check, ground, prepared, ground.chance.whole(0, own.length - 1));
}
