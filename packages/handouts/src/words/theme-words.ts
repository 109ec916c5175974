import type { FieldManifest, ListManifest, RuleManifest, ThemeManifest } from '@deepdive/core';
import { inWords } from './words.js';

/** What a theme calls its lists, fields, rules and values; an id it does not know is shown in words. */
export interface ThemeWords {
  /** "List 6: Children in need", or the title alone where no number is printed. */
  readonly list: (id: string) => string;
  /** The printed label of a field, in one list or in the first that has it. */
  readonly field: (id: string, list?: string) => string;
  /** The field itself. */
  readonly fieldOf: (id: string, list?: string) => FieldManifest | null;
  /** The sentence a rule states, where the theme states one. */
  readonly ruleSays: (id: string) => string | null;
  /** A value as a reader knows it: a code with its label, yes or no, "blank". */
  readonly value: (field: string, value: string | number | boolean | null, list?: string) => string;
}

function ruleSentences(theme: ThemeManifest): ReadonlyMap<string, string> {
  const ofLists = theme.lists.flatMap((list) =>
    list.rules.map((rule: RuleManifest): [string, string] => [`${list.id}.${rule.id}`, rule.says]),
  );
  const across = theme.across.map((rule): [string, string] => [`across.${rule.id}`, rule.says]);
  return new Map([...ofLists, ...across]);
}

/** The words of a theme. */
export function themeWords(theme: ThemeManifest): ThemeWords {
  const lists = new Map(theme.lists.map((list): [string, ListManifest] => [list.id, list]));
  const sentences = ruleSentences(theme);
  const fieldOf = (id: string, list?: string): FieldManifest | null => {
    const among = list === undefined ? theme.lists : theme.lists.filter((each) => each.id === list);
    return among.flatMap((each) => each.fields).find((field) => field.id === id) ?? null;
  };
  return {
    list: (id) => {
      const list = lists.get(id);
      if (!list) return inWords(id);
      return list.number === null ? list.title : `List ${list.number}: ${list.title}`;
    },
    fieldOf,
    field: (id, list) => fieldOf(id, list)?.label ?? inWords(id),
    ruleSays: (id) => sentences.get(id) ?? null,
    value: (field, value, list) => {
      if (value === null) return 'Blank';
      if (typeof value === 'boolean') return value ? 'Yes' : 'No';
      const known = fieldOf(field, list)?.codes?.codes.find(({ code }) => code === value);
      return known && known.label !== known.code ? `${known.label} (${known.code})` : String(value);
    },
  };
}
