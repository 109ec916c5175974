import type { CheckResult, FieldManifest, ThemeManifest } from '@deepdive/core';
import type { MappingFile } from '@deepdive/workbook';
import type { Posted } from '../posted.js';
import { withAccepted } from '../record/mapping.js';
import { unreadSheets } from './unread-sheets.js';

/** A spelling, a header or a sheet that a person can say the meaning of. */
export interface Doubt {
  /** Names its control in the form. */
  readonly name: string;
  readonly kind: 'value' | 'column' | 'sheet';
  /** Where it stands, in words. */
  readonly where: string;
  readonly written: string;
  /** What it most likely means; `null` where nothing is near. */
  readonly likely: string | null;
  readonly count: number | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What accepting a choice adds to the mapping. */
  readonly accept: (choice: string) => MappingFile;
}

const yesOrNo = [
  { value: 'Yes', label: 'Yes' },
  { value: 'No', label: 'No' },
];

function choicesOf({ type, codes }: FieldManifest): Doubt['choices'] {
  if (codes)
    return codes.codes.map(({ code, label }) => ({
      value: code,
      label: code === label ? code : `${code}: ${label}`,
    }));
  return type === 'yesNo' ? yesOrNo : [];
}

/** Doubts that one page can hold; the most frequent first. */
const most = 150;

/** Everything that was read with doubt or not understood, with the choices there are. */
export function doubtsIn(result: CheckResult, theme: ThemeManifest): readonly Doubt[] {
  const sheets = result.files.flatMap(({ sheets: all }) => all);
  const unknownSheets = unreadSheets(result).map(
    ({ sheet }, at): Doubt => ({
      name: `sheet-${at}`,
      kind: 'sheet',
      where: 'Sheet',
      written: sheet,
      likely: null,
      count: null,
      choices: theme.lists.map(({ id, title }) => ({ value: id, label: title })),
      accept: (list) => ({ sheets: { [sheet]: list } }),
    }),
  );
  const columns = sheets
    .flatMap(({ list, columns: all }) => all.map((column) => ({ list, column })))
    .filter(({ list, column }) => list !== null && (column.how === 'unknown' || column.how === 'nearest'))
    .map(({ list: id, column }, at): Doubt => {
      const list = theme.lists.find((each) => each.id === id);
      const near = list?.fields.find(
        (field) => field.id === column.field || field.label === column.suggestion,
      );
      return {
        name: `column-${at}`,
        kind: 'column',
        where: `Header in ${list?.title ?? ''}`,
        written: column.label,
        likely: near?.id ?? null,
        count: null,
        choices: list?.fields.map((field) => ({ value: field.id, label: field.label })) ?? [],
        accept: (field) => ({ columns: { [id ?? '']: { [column.label]: field } } }),
      };
    });
  const values = result.standardised
    .filter(({ confidence }) => confidence !== 'sure')
    .flatMap(({ list: id, field: fieldId, raw, value, count }, at): readonly Doubt[] => {
      const field = theme.lists.find((each) => each.id === id)?.fields.find((each) => each.id === fieldId);
      const choices = field ? choicesOf(field) : [];
      if (!field || choices.length === 0) return [];
      return [
        {
          name: `value-${at}`,
          kind: 'value',
          where: field.label,
          written: raw,
          likely:
            field.type === 'yesNo' && value !== null ? (/^(true|yes|y)$/i.test(value) ? 'Yes' : 'No') : value,
          count,
          choices,
          accept: (choice) => ({ values: { [`${id}/${fieldId}`]: { [raw]: choice } } }),
        },
      ];
    })
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return [...unknownSheets, ...columns, ...values].slice(0, most);
}

/** What was accepted in the form, as a mapping; `null` where nothing was. */
export function acceptedIn(posted: Posted, doubts: readonly Doubt[]): MappingFile | null {
  const accepted = doubts.flatMap((doubt) => {
    const choice = posted.text(doubt.name);
    return doubt.choices.some(({ value }) => value === choice) ? [doubt.accept(choice)] : [];
  });
  return accepted.length === 0 ? null : accepted.reduce(withAccepted, {});
}
