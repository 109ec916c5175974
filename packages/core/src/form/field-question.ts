import type { FieldType } from '../field-type.js';
import type { FieldManifest } from '../manifest.js';
import type { FormControl, FormQuestion } from './form.js';

function controlOf(type: FieldType): FormControl {
  switch (type) {
    case 'id':
    case 'text':
      return 'line';
    case 'date':
      return 'date';
    case 'wholeNumber':
    case 'number':
      return 'number';
    case 'yesNo':
      return 'yesNo';
    case 'code':
      return 'choice';
  }
}

/** A field as a question: its label as printed, the control of its type, its codes as choices. */
export function fieldQuestion(field: FieldManifest): FormQuestion {
  const { id, label, hint, type, strength, codes, least, appliesWhen, otherwise, source } = field;
  return {
    id,
    label,
    hint,
    control: controlOf(type),
    type,
    strength,
    choices: codes?.codes.map(({ code, label: words }) => ({ code, label: words })) ?? [],
    least,
    appliesWhen,
    otherwise,
    filledIn: null,
    criteria: [],
    source,
  };
}
