import type { FieldManifest } from '@deepdive/core';
import type { Chance } from './chance.js';

const swapped = (label: string, at: number): string =>
  label.slice(0, at) + (label[at + 1] ?? '') + (label[at] ?? '') + label.slice(at + 2);

/** A label as it stands at the head of a column in a workbook that was handed round. */
export function oddHeader(field: FieldManifest, chance: Chance): string {
  const { label, aliases } = field;
  return chance.pick([
    label,
    label,
    `${label} `,
    `\u00a0${label}`,
    label.toUpperCase(),
    label.toLowerCase(),
    label.replaceAll(' ', '_'),
    label.replaceAll("'", '\u2019'),
    label.replace(' ', '\n'),
    label.replace(/\s*\([^)]*\)$/, ''),
    `${label}:`,
    ...aliases,
    field.meaning === 'age' ? 'Age' : label,
    // A slip of the finger in a long label; in a short one it might be another word.
    label.length > 14 ? swapped(label, 6) : label,
  ]);
}

/** A header that no list knows. */
export const strangeHeaders = [
  'Local reference',
  'Comments',
  'Ward',
  'RAG',
  'constructor',
  '__proto__',
  'Postcode',
];

/** The names that people give the sheet of a list. */
export function oddSheetName(
  list: { readonly number: number | null; readonly title: string },
  chance: Chance,
): string {
  const { number, title } = list;
  const short = title.replace(/[[\]:*?/\\']/g, ' ');
  const names = [
    `List ${number}`,
    `List_${number}`,
    `list 0${number}`.replace('010', '10').replace('011', '11'),
    `${number} ${short}`,
    `${number}. ${short}`,
    `LIST ${number} - ${short}`.toUpperCase(),
    short,
    `${short} `,
    `Annex A List ${number}`,
  ];
  return chance.pick(names).slice(0, 31);
}
