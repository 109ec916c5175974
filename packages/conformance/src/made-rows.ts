import {
  addDays,
  addMonths,
  addYears,
  type FieldManifest,
  type IsoDate,
  type ListManifest,
  type RowValues,
} from '@deepdive/core';
import { type Authority, makeAuthority } from '@deepdive/synthetic';
import type { Subject } from './conformance-check.js';

/** The day for which examples are written unless an author says otherwise. */
export const usualDay = '2017-05-02';

/** A made-up authority for a theme; `null` where the rules of the theme leave no room for one. */
export function authorityOf({ theme, options }: Subject, faults: number): Authority | null {
  try {
    return makeAuthority(theme, {
      inspectedOn: options.inspectedOn ?? usualDay,
      children: options.children ?? 60,
      seed: 2,
      faults,
    });
  } catch {
    return null;
  }
}

type Value = RowValues[string];

/** A few values that a field can hold, near enough to one another that rules about two fields go both ways. */
function valuesOf(field: FieldManifest, day: IsoDate): readonly Value[] {
  switch (field.type) {
    case 'date':
      return [
        day,
        addDays(day, -1),
        addDays(day, 1),
        addMonths(day, -1),
        addMonths(day, -5),
        addMonths(day, -14),
        addYears(day, -5),
        addYears(day, -14),
        addYears(day, -30),
        addMonths(day, 4),
        null,
      ];
    case 'wholeNumber':
    case 'number':
      return [field.least ?? 0, 0, 1, 2, 3, 5, 10, 14, 16, 20, 30, 1000, null].filter(
        (value) => value === null || value >= (field.least ?? Number.NEGATIVE_INFINITY),
      );
    case 'yesNo':
      return [true, false, null];
    case 'code':
      return [...(field.codes?.codes.map(({ code }) => code) ?? []), null];
    case 'id':
    case 'text':
      return ['EX-001', 'EX-002', null];
  }
}

const canHold = (field: FieldManifest, value: Value): boolean =>
  field.type !== 'code' || value === null || (field.codes?.codes.some(({ code }) => code === value) ?? false);

/** A row with blanks in place of what its fields cannot hold. */
const holdable = (list: ListManifest, row: RowValues): RowValues =>
  Object.fromEntries(
    list.fields.map((field) => [
      field.id,
      canHold(field, row[field.id] ?? null) ? (row[field.id] ?? null) : null,
    ]),
  );

/** Numbers that look drawn and are the same each time, from 0 up to 1. */
function drawing(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Rows with values that their fields can hold: the examples of the list, with every one field changed, and mixed ones. */
export function* variedRows(list: ListManifest, day: IsoDate): Generator<RowValues> {
  const draw = drawing();
  const pools = list.fields.map((field) => [field.id, valuesOf(field, day)] as const);
  const examples = list.rules
    .flatMap(({ examples: each }) => (each ? [each.passes, each.fails] : []))
    .map((row) => holdable(list, row));
  for (const row of examples) {
    yield row;
    for (const [id, values] of pools) for (const value of values) yield { ...row, [id]: value };
  }
  for (let row = 0; row < 400; row += 1) {
    yield Object.fromEntries(
      pools.map(([id, values]) => [id, values[Math.floor(draw() * values.length)] ?? null]),
    );
  }
}
