import type { CellValue, RowValues } from '../expression/evaluate.js';
import type { Meaning } from '../field.js';
import type { ListManifest, ThemeManifest } from '../manifest.js';
import { outcomeError } from './outcome-errors.js';

/** A row of a household. */
export interface HouseholdRow {
  readonly values: RowValues;
  /** Its place among the rows of its list that were handed over, from 0. */
  readonly index: number;
}

/** A family with all the rows that name it or one of its members. */
export interface Household {
  readonly family: string;
  /** By list; a list that is not there was not handed over. */
  readonly rows: ReadonlyMap<string, readonly HouseholdRow[]>;
}

/** The families of an authority. */
export interface Households extends Iterable<Household> {
  readonly size: number;
  /** The family of that id; `null` when there is none. */
  readonly find: (family: string) => Household | null;
  /** Every family's id, in the order of the list of families. */
  readonly families: readonly string[];
  /** Rows that name no family and nobody who is a member of one, by list. */
  readonly strays: readonly { readonly list: string; readonly rows: number }[];
  /** The school terms, where they were handed over. */
  readonly terms: readonly RowValues[] | null;
}

/** Rows that belong to families, as one run of places for each family. */
interface Shelf {
  readonly list: string;
  readonly rows: readonly RowValues[];
  /** Where each family's run begins. */
  readonly begins: Int32Array;
  readonly places: Int32Array;
}

/** The text of a cell, nothing where it is blank. */
export const textIn = (value: CellValue | undefined): string =>
  value === null || value === undefined ? '' : (typeof value === 'string' ? value : String(value)).trim();

const named = (list: ListManifest | undefined, meaning: Meaning): string | null =>
  list?.fields.find((field) => field.meaning === meaning)?.id ?? null;

/** The families each person is or was a member of, by their places. */
type FamiliesOf = ReadonlyMap<string, number | readonly number[]>;

function familiesOf(
  members: ListManifest | undefined,
  rows: readonly RowValues[],
  placeOf: ReadonlyMap<string, number>,
): FamiliesOf {
  const found = new Map<string, number | number[]>();
  const person = named(members, 'person');
  const family = named(members, 'family');
  if (person === null || family === null) return found;
  const ofFamily = lookingUp(placeOf);
  for (const row of rows) {
    const id = textIn(row[person]);
    const place = ofFamily(textIn(row[family]));
    if (id === '' || place === undefined) continue;
    const known = found.get(id);
    if (known === undefined) found.set(id, place);
    else if (typeof known === 'number') {
      if (known !== place) found.set(id, [known, place]);
    } else if (!known.includes(place)) known.push(place);
  }
  return found;
}

/** Looks ids up. Rows of the same family or person mostly stand together, so the last one found is kept at hand. */
function lookingUp<T>(found: ReadonlyMap<string, T>): (id: string) => T | undefined {
  let last = '';
  let of = found.get(last);
  return (id) => {
    if (id !== last) {
      last = id;
      of = found.get(id);
    }
    return of;
  };
}

/** Puts the rows of a list on a shelf, family after family; rows of one family keep their order. */
function shelved(
  list: ListManifest,
  familyField: string | null,
  rows: readonly RowValues[],
  placeOf: ReadonlyMap<string, number>,
  persons: FamiliesOf,
): { readonly shelf: Shelf; readonly strays: number } {
  const personField = named(list, 'person');
  const ofFamily = lookingUp(placeOf);
  const ofPerson = lookingUp(persons);
  const families = (row: RowValues): number | readonly number[] | undefined => {
    const family = familyField === null ? '' : textIn(row[familyField]);
    if (family !== '') return ofFamily(family);
    return personField === null ? undefined : ofPerson(textIn(row[personField]));
  };
  const begins = new Int32Array(placeOf.size + 1);
  // Each row's family is found once; -1 for a stray, and -2 for a person of several families, who are few.
  const found = new Int32Array(rows.length);
  const several = new Map<number, readonly number[]>();
  let strays = 0;
  const count = (family: number): void => {
    begins[family + 1] = (begins[family + 1] ?? 0) + 1;
  };
  for (let place = 0; place < rows.length; place++) {
    const of = families(rows[place] ?? {});
    if (of === undefined) {
      strays += 1;
      found[place] = -1;
    } else if (typeof of === 'number') {
      found[place] = of;
      count(of);
    } else {
      found[place] = -2;
      several.set(place, of);
      of.forEach(count);
    }
  }
  for (let at = 1; at < begins.length; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const next = begins.slice();
  const places = new Int32Array(begins[placeOf.size] ?? 0);
  const put = (family: number, place: number): void => {
    const at = next[family] ?? 0;
    places[at] = place;
    next[family] = at + 1;
  };
  for (let place = 0; place < rows.length; place++) {
    const of = found[place] ?? -1;
    if (of >= 0) put(of, place);
    else for (const family of several.get(place) ?? []) put(family, place);
  }
  return { shelf: { list: list.id, rows, begins, places }, strays };
}

const noRows: readonly HouseholdRow[] = Object.freeze([]);

function rowsAt(at: number, { rows, begins, places }: Shelf): readonly HouseholdRow[] {
  const begin = begins[at] ?? 0;
  const end = begins[at + 1] ?? 0;
  if (begin === end) return noRows;
  const held = new Array<HouseholdRow>(end - begin);
  for (let place = begin; place < end; place++) {
    const index = places[place] ?? 0;
    held[place - begin] = { values: rows[index] ?? {}, index };
  }
  return held;
}

function householdAt(family: string, at: number, shelves: readonly Shelf[]): Household {
  const rows = new Map<string, readonly HouseholdRow[]>();
  for (const shelf of shelves) rows.set(shelf.list, rowsAt(at, shelf));
  return { family, rows };
}

/**
 * Puts households together: a row belongs to the family it names, and otherwise to every family that the person it names
 * is on the list of members of. Families come one at a time, so that a whole authority needs little more memory than its
 * rows.
 *
 * @param rowsByList clean rows by list; a list that is not there counts as not handed over
 * @throws OutcomeError when the theme states no outcomes
 * @example
 * ```ts
 * import { householdsOf, type ThemeManifest } from '@deepdive/core';
 *
 * export const familiesIn = (theme: ThemeManifest) =>
 *   householdsOf(theme, new Map([['families', [{ familyId: 'EX-F1', engagedOn: '2017-01-02' }]]])).families;
 * ```
 */
export function householdsOf(
  theme: ThemeManifest,
  rowsByList: ReadonlyMap<string, readonly RowValues[]>,
): Households {
  const plan = theme.outcomePlan;
  if (plan === null) throw outcomeError({ code: 'no-outcomes', found: `${theme.id}@${theme.edition}` });
  const { families, members, terms } = plan.households;
  const listOf = (id: string): ListManifest | undefined => theme.lists.find((list) => list.id === id);
  const key = listOf(families)?.key ?? '';
  const placeOf = new Map<string, number>();
  for (const row of rowsByList.get(families) ?? []) {
    const family = textIn(row[key]);
    if (family !== '' && !placeOf.has(family)) placeOf.set(family, placeOf.size);
  }
  const persons = familiesOf(listOf(members), rowsByList.get(members) ?? [], placeOf);
  const shelves: Shelf[] = [];
  const strays: { list: string; rows: number }[] = [];
  for (const list of theme.lists) {
    const rows = rowsByList.get(list.id);
    if (rows === undefined || list.id === terms) continue;
    const familyField = list.id === families ? key : named(list, 'family');
    if (familyField === null && named(list, 'person') === null) continue;
    const { shelf, strays: without } = shelved(list, familyField, rows, placeOf, persons);
    shelves.push(shelf);
    if (without > 0) strays.push({ list: list.id, rows: without });
  }
  const ids = [...placeOf.keys()];
  return {
    size: ids.length,
    families: ids,
    strays,
    terms: terms === null ? null : (rowsByList.get(terms) ?? null),
    find: (family) => {
      const at = placeOf.get(family);
      return at === undefined ? null : householdAt(family, at, shelves);
    },
    *[Symbol.iterator]() {
      for (const [at, family] of ids.entries()) yield householdAt(family, at, shelves);
    },
  };
}
