import {
  citation,
  conditionInWords,
  type FieldManifest,
  fieldAsked,
  type ListManifest,
} from '@deepdive/core';
import { windowInWords } from '../show/list-page.js';

/** What a reader of a field should know beyond its type, in a sentence or two. */
export function fieldDescription(field: FieldManifest, list: ListManifest): string {
  return [
    field.hint ?? '',
    field.appliesWhen === null ? '' : `Asked only when ${conditionInWords(field.appliesWhen, list.fields)}.`,
    field.otherwise === 'open' ? 'It may be filled otherwise.' : '',
    field.strength === 'must' ? '' : `Asked: ${fieldAsked({ ...field, appliesWhen: null }, list)}.`,
    field.codes ? `Codes: ${field.codes.codes.map(({ code, label }) => `${code} ${label}`).join('; ')}.` : '',
    `Source: ${citation(field.source)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Who is on a list and over what time. */
export function listDescription(list: ListManifest): string {
  return `${list.population}. Covers ${windowInWords(list.window)}.`;
}

/** Whether every row has to hold a value: fieldAsked for always, and not only where possible. */
export const alwaysFilled = (field: FieldManifest): boolean =>
  field.strength === 'must' && field.appliesWhen === null;

/** An id with its words joined by a sign: `childrenInNeed` as `children_in_need`. */
export function joinedWords(id: string, sign: '-' | '_'): string {
  return id.replace(/(?<=[a-z0-9])([A-Z])/g, `${sign}$1`).toLowerCase();
}
