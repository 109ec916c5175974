import type { FieldType } from '../field-type.js';
import type { LiteralType } from './node.js';

const literalTypes: Readonly<Record<FieldType, LiteralType>> = {
  id: 'text',
  text: 'text',
  date: 'date',
  wholeNumber: 'number',
  number: 'number',
  yesNo: 'yesNo',
  code: 'code',
};

/** The type of the literals that a field of this type is compared with. */
export const literalTypeOf = (type: FieldType): LiteralType => literalTypes[type];
