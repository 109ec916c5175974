import type { CellValue, FieldManifest } from '@deepdive/core';
import { serialOf } from '../../src/writing/sheet-style.js';
import type { Chance } from './chance.js';

/** A cell as a program left it. */
export type OddCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly serial: number }
  /** A date in a cell that is formatted as a number. */
  | { readonly kind: 'bareDate'; readonly serial: number }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | null;

const text = (value: string): OddCell => ({ kind: 'text', text: value });
const number = (value: number): OddCell => ({ kind: 'number', value });

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const longMonths = [...months, 'October', 'November', 'December'];

/** What stands where nothing is known. */
const nothings: readonly OddCell[] = [
  null,
  null,
  null,
  text(''),
  text('   '),
  text('\u00a0'),
  text('NULL'),
  text('-'),
  text('n/a'),
  text('#N/A'),
  { kind: 'error', error: '#N/A' },
];

function oddDate(iso: string, chance: Chance): OddCell {
  const [year = '', month = '', day = ''] = iso.split('-');
  const serial = serialOf(iso as `${number}-${number}-${number}`);
  const name = longMonths[Number(month) - 1] ?? '';
  return chance.pick<OddCell>([
    { kind: 'date', serial },
    { kind: 'date', serial },
    { kind: 'date', serial: serial + 0.5 },
    { kind: 'bareDate', serial },
    text(`${day}/${month}/${year}`),
    text(`${Number(day)}/${Number(month)}/${year}`),
    text(`${day}-${month}-${year}`),
    text(`${day}/${month}/${year.slice(2)}`),
    text(`${day}.${month}.${year}`),
    text(iso),
    text(`${iso}T00:00:00`),
    text(`${day}/${month}/${year} 00:00`),
    text(`${Number(day)} ${name} ${year}`),
    text(`${day}-${name.slice(0, 3)}-${year}`),
    text(` ${day}/${month}/${year}\u00a0`),
  ]);
}

function oddId(id: string, chance: Chance): OddCell {
  const ways = [text(id), text(id), text(` ${id}`), text(`${id}\u00a0`), text(`\u200b${id}`)];
  const isNumber = /^[1-9]\d*$/.test(id);
  return chance.pick(isNumber ? [...ways, text(`${id}.0`), number(Number(id))] : ways);
}

function oddYesNo(value: boolean, chance: Chance): OddCell {
  const words = value
    ? ['Yes', 'Y', 'yes', 'YES ', 'y', 'TRUE', 'a) Yes']
    : ['No', 'N', 'no', ' NO', 'n', 'FALSE', 'b) No'];
  return chance.pick<OddCell>([...words.map(text), { kind: 'yesNo', value }, number(value ? 1 : 0)]);
}

function oddNumber(value: number, chance: Chance): OddCell {
  return chance.pick([number(value), number(value), text(String(value)), text(` ${value} `)]);
}

/** A slip of the finger in a long word; a short one might be another word. */
function slipped(label: string): string {
  const word = label.split(' ').find((each) => each.length > 6);
  return word === undefined ? label : label.replace(word, word.slice(0, 3) + word.slice(4));
}

function oddCode(value: string, field: FieldManifest, chance: Chance): OddCell {
  const label = field.codes?.codes.find(({ code }) => code === value)?.label ?? value;
  return text(
    chance.pick([
      value,
      value,
      value.toLowerCase(),
      ` ${value}`,
      label,
      label.toUpperCase(),
      `${label} `,
      `${value} - ${label}`,
      `${value}: ${label}`,
      `${value} – ${label}`,
      `${label} (${value})`,
      `${chance.pick(['a', 'b', 'c', 'd'])}) ${label}`,
      slipped(label),
    ]),
  );
}

/** A value as one of the many hands that fill in lists would write it, such that a person still knows what is meant. */
export function oddCell(field: FieldManifest, value: CellValue, chance: Chance): OddCell {
  if (value === null) return chance.pick(nothings);
  switch (field.type) {
    case 'id':
      return oddId(String(value), chance);
    case 'date':
      return oddDate(String(value), chance);
    case 'yesNo':
      return oddYesNo(value === true, chance);
    case 'code':
      return oddCode(String(value), field, chance);
    case 'wholeNumber':
    case 'number':
      return oddNumber(Number(value), chance);
    case 'text':
      return text(chance.pick([String(value), `${value} `, ` ${value}`]));
  }
}

/** A cell that nobody can know the meaning of. */
export function hopelessCell(field: FieldManifest, chance: Chance): OddCell | null {
  switch (field.type) {
    case 'date':
      return text(chance.pick(['31/02/2015', '05/2015', 'last spring', '13/13/2013', '2015-02-30']));
    case 'yesNo':
      return text(chance.pick(['perhaps', 'see file', '7']));
    case 'code':
      return text(chance.pick(['Zebra', 'see notes', '9999']));
    case 'wholeNumber':
    case 'number':
      return text(chance.pick(['several', '1-2', '5?']));
    case 'id':
    case 'text':
      return null;
  }
}
