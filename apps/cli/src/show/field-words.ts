import {
  type ConditionNode,
  type FieldManifest,
  type ListManifest,
  prose,
  type Strength,
} from '@deepdive/core';

const strengths: Readonly<Record<Strength, string>> = { must: 'must', should: 'should', may: 'may' };

/** What a field's cells hold, in words. */
export function holds({ type, least, codes }: FieldManifest): string {
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

/** A condition on the rows of a list, in words with the printed labels. */
export function conditionInWords(condition: ConditionNode, fields: readonly FieldManifest[]): string {
  return prose(condition, (id) => fields.find((field) => field.id === id)?.label ?? id);
}

/** How strongly a field is asked for, and when. */
export function asked(field: FieldManifest, list: Pick<ListManifest, 'fields'>): string {
  const strength = strengths[field.strength];
  if (field.appliesWhen === null) return strength;
  const otherwise = field.otherwise === 'open' ? '; otherwise it may be filled' : '';
  return `${strength}, when ${conditionInWords(field.appliesWhen, list.fields)}${otherwise}`;
}
