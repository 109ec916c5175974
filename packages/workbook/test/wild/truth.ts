import { addDays, type CellValue, type FieldManifest, type IsoDate, type ListManifest } from '@deepdive/core';
import type { Chance } from './chance.js';

/** A row as it is meant. */
export type TrueRow = Readonly<Record<string, CellValue>>;

const words = [
  'North',
  'South',
  'Zoë’s team',
  'Café Nº 5',
  'Team “A”',
  'Duty, and assessment',
  'a; b',
  'Room 7',
];

const day = (chance: Chance): IsoDate => addDays('2001-01-01', chance.between(0, 6200));

/** Identifiers as systems make them: with letters, of digits alone, with zeros in front. */
function identifier(number: number, chance: Chance): string {
  return chance.pick([`EX-${number}`, `${100_000 + number}`, String(number).padStart(7, '0')]);
}

function madeUp(field: FieldManifest, number: number, chance: Chance): CellValue {
  switch (field.type) {
    case 'id':
      return identifier(number, chance);
    case 'text':
      return chance.pick(words);
    case 'date':
      return day(chance);
    case 'yesNo':
      return chance.happens(0.5);
    case 'wholeNumber':
      return field.meaning === 'age' ? chance.between(0, 17) : chance.between(0, 12);
    case 'number':
      return chance.between(0, 400) / 4;
    case 'code':
      return chance.pick(field.codes?.codes ?? []).code;
  }
}

/** Rows of a list as they are meant, no two of the same child. */
export function trueRows(
  list: ListManifest,
  count: number,
  first: number,
  chance: Chance,
): readonly TrueRow[] {
  return Array.from({ length: count }, (_, at) =>
    Object.fromEntries(
      list.fields.map((field) => {
        const isBlank = field.id !== list.key && chance.happens(0.15);
        return [field.id, isBlank ? null : madeUp(field, first + at, chance)];
      }),
    ),
  );
}
