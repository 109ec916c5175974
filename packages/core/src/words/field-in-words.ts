import type { ConditionNode } from '../expression/node.js';
import { prose } from '../expression/prose.js';
import type { FieldManifest, ListManifest } from '../manifest.js';

/**
 * What the cells of a field hold.
 *
 * @example
 * ```ts
 * import { convention, fieldHolds, list, listManifest, id, wholeNumber } from '@deepdive/core';
 *
 * const children = listManifest('children', list({
 *   title: 'Children', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID'), age: wholeNumber('Age') },
 * }));
 * console.log(children.fields.map(fieldHolds)); // [ 'identifier', 'whole number, 0 or more' ]
 * ```
 */
export function fieldHolds({ type, least, codes }: FieldManifest): string {
  switch (type) {
    case 'id':
      return 'identifier';
    case 'text':
      return 'text';
    case 'date':
      return 'date';
    case 'wholeNumber':
      return least === null ? 'whole number' : `whole number, ${least} or more`;
    case 'number':
      return least === null ? 'number' : `number, ${least} or more`;
    case 'yesNo':
      return 'yes or no';
    case 'code':
      return `one of ${codes?.codes.map(({ code }) => code).join(', ') ?? 'its codes'}`;
  }
}

/**
 * A condition on the rows of a list, in words with the printed labels.
 *
 * @example
 * ```ts
 * import { columnsOf, conditionInWords, convention, date, id, list, listManifest } from '@deepdive/core';
 *
 * const fields = { childId: id('Child unique ID'), endedOn: date('End date') };
 * const plans = listManifest('plans', list({
 *   title: 'Plans', population: 'All', window: {}, key: 'childId', source: convention('example'), fields,
 * }));
 * console.log(conditionInWords(columnsOf(fields).endedOn.isPresent().node, plans.fields)); // End date is given
 * ```
 */
export function conditionInWords(
  condition: ConditionNode,
  fields: readonly Pick<FieldManifest, 'id' | 'label'>[],
): string {
  return prose(condition, (id) => fields.find((field) => field.id === id)?.label ?? id);
}

/**
 * How strongly a field is asked for, and when.
 *
 * @example
 * ```ts
 * import { convention, fieldAsked, id, list, listManifest, text } from '@deepdive/core';
 *
 * const plans = listManifest('plans', list({
 *   title: 'Plans', population: 'All', window: {}, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID'), note: text('Note', { strength: 'may' }) },
 * }));
 * console.log(plans.fields.map((field) => fieldAsked(field, plans))); // [ 'must', 'may' ]
 * ```
 */
export function fieldAsked(field: FieldManifest, list: Pick<ListManifest, 'fields'>): string {
  if (field.appliesWhen === null) return field.strength;
  const otherwise = field.otherwise === 'open' ? '; otherwise it may be filled' : '';
  return `${field.strength}, when ${conditionInWords(field.appliesWhen, list.fields)}${otherwise}`;
}
