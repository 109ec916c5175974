import {
  type CodeSet,
  comparableLabel,
  type FieldManifest,
  type ListManifest,
  nearest,
  type ThemeManifest,
} from '@deepdive/core';
import { sheetName } from '../matching/sheet-name.js';
import type { MappingProblem } from './mapping-error.js';

/** What a name was found to mean, or the problem with it; the place is for whoever knows it to add. */
export type Named<T> = { readonly is: T } | { readonly problem: Omit<MappingProblem, 'place'> };

/** A thing that can be named, the name it is shown under and the other names it goes by. */
interface Choice<T> {
  readonly is: T;
  readonly shown: string;
  readonly others: readonly string[];
}

function named<T>(found: string, wanted: string, choices: readonly Choice<T>[]): Named<T> {
  const exact = choices.find(({ shown, others }) => shown === found || others.includes(found));
  if (exact) return { is: exact.is };
  const form = comparableLabel(found);
  const alike = choices.filter(({ shown, others }) =>
    [shown, ...others].some((name) => comparableLabel(name) === form),
  );
  const [only, another] = alike;
  if (only && another === undefined) return { is: only.is };
  const names = new Map(
    choices.flatMap(({ shown, others }) => [shown, ...others].map((name) => [name, shown])),
  );
  const near = nearest(found, names.keys());
  return { problem: { found, wanted, nearest: near === null ? null : (names.get(near) ?? null) } };
}

/** The list that a name means: the name of its sheet, its title or its id. */
export const listNamed = (found: string, theme: ThemeManifest): Named<ListManifest> =>
  named(
    found,
    'list of the theme',
    theme.lists.map((list) => ({ is: list, shown: sheetName(list), others: [list.id, list.title] })),
  );

/** The field of a list that a name means: its label or its id. */
export const fieldNamed = (found: string, list: ListManifest): Named<FieldManifest> =>
  named(
    found,
    `column of ${list.title}`,
    list.fields.map((field) => ({ is: field, shown: field.label, others: [field.id] })),
  );

/** How a code is shown where a person chooses it. */
const shownCode = ({ code, label }: CodeSet['codes'][number]): string =>
  code === label ? code : `${code} – ${label}`;

/** The values of a field that a spelling can be accepted for; none where a field is not coded. */
export function valuesOf(
  field: FieldManifest,
): readonly { readonly value: string; readonly shown: string }[] {
  switch (field.type) {
    case 'yesNo':
      return ['Yes', 'No'].map((value) => ({ value, shown: value }));
    case 'code':
      return (field.codes?.codes ?? []).map((code) => ({ value: code.code, shown: shownCode(code) }));
    case 'id':
    case 'text':
    case 'date':
    case 'wholeNumber':
    case 'number':
      return [];
  }
}

/** The value of a coded field that a name means: the code, its label, or both as they are shown. */
export function valueNamed(found: string, field: FieldManifest): Named<string> {
  const labels = new Map((field.codes?.codes ?? []).map(({ code, label }) => [code, label]));
  return named(
    found,
    `code of ${field.label}`,
    valuesOf(field).map(({ value, shown }) => ({
      is: value,
      shown,
      others: [value, ...(labels.has(value) ? [labels.get(value) ?? ''] : [])],
    })),
  );
}
