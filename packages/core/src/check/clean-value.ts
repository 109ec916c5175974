import { isIsoDate } from '../calendar/index.js';
import type { CellValue, RowValues } from '../expression/evaluate.js';
import type { FieldManifest, ListManifest } from '../manifest.js';

/** Whether a cell holds nothing: not there, `null`, or a text without a character. */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Whether a value is of the field's type or, where the field is coded, one of its codes. Never so for a blank. */
function isOfType(field: FieldManifest, value: unknown): value is string | number | boolean {
  if (isBlank(value)) return false;
  switch (field.type) {
    case 'id':
    case 'text':
      return typeof value === 'string';
    case 'date':
      return typeof value === 'string' && isIsoDate(value);
    case 'wholeNumber':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'yesNo':
      return typeof value === 'boolean';
    case 'code':
      return field.codes?.codes.some((each) => each.code === value) ?? false;
  }
}

/**
 * The value that rules see: blank where the cell is, and where it holds something that is not of the field's type.
 *
 * @example
 * ```ts
 * import { cleanValue, convention, date, id, list, listManifest } from '@deepdive/core';
 *
 * const contacts = list({
 *   title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 * });
 * const [, contactedOn] = listManifest('contacts', contacts).fields;
 * console.log(contactedOn && cleanValue(contactedOn, 'last week')); // null
 * ```
 */
export function cleanValue(field: FieldManifest, value: unknown): CellValue {
  return isOfType(field, value) ? value : null;
}

/**
 * A row as rules see it: only what is of its field's type counts, and what could not be read is blank.
 *
 * @example
 * ```ts
 * import { cleanRow, convention, date, id, list, listManifest } from '@deepdive/core';
 *
 * const contacts = listManifest('contacts', list({
 *   title: 'Contacts', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 * }));
 * console.log(cleanRow(contacts, { childId: 'EX-001', contactedOn: 'last week' }));
 * // { childId: 'EX-001', contactedOn: null }
 * ```
 */
export function cleanRow({ fields }: Pick<ListManifest, 'fields'>, row: RowValues): RowValues {
  const clean: Record<string, CellValue> = {};
  for (const field of fields) clean[field.id] = cleanValue(field, row[field.id]);
  return clean;
}

/** The codes a field may hold; none where it is not coded. An empty code is a blank cell and no code. */
export function codesOf(field: FieldManifest): ReadonlySet<unknown> {
  return new Set(field.codes?.codes.map(({ code }) => code).filter((code) => code !== ''));
}
