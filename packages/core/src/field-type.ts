/** What kind of value a field holds. */
export type FieldType = 'id' | 'text' | 'date' | 'wholeNumber' | 'number' | 'yesNo' | 'code';
