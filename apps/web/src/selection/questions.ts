import { type FieldManifest, isIsoDate, type RowValues } from '@deepdive/core';
import type { Posted } from '../posted.js';
import { dayWritten } from '../start/dates.js';

type Value = RowValues[string];

/** An answer as written, as a value of the field; what is wrong with it otherwise. */
function answerOf(
  field: FieldManifest,
  text: string,
): { readonly value: Value } | { readonly error: string } {
  if (text === '') return { value: null };
  switch (field.type) {
    case 'yesNo':
      return { value: text === 'yes' };
    case 'date': {
      const on = dayWritten(text);
      return on !== null && isIsoDate(on)
        ? { value: on }
        : { error: `${field.label}: enter a date that exists` };
    }
    case 'wholeNumber':
    case 'number': {
      const number = Number(text);
      const fits = Number.isFinite(number) && (field.type === 'number' || Number.isInteger(number));
      return fits && number >= (field.least ?? Number.NEGATIVE_INFINITY)
        ? { value: number }
        : {
            error: `${field.label}: enter a number${field.least === null ? '' : `, ${field.least} or more`}`,
          };
    }
    case 'code':
    case 'id':
    case 'text':
      return { value: text };
  }
}

/** The answers in a form, by field id, and what is wrong with them. */
export function answersIn(
  posted: Posted,
  fields: readonly FieldManifest[],
): { readonly answers: RowValues; readonly errors: Readonly<Record<string, string>> } {
  const answers: Record<string, Value> = {};
  const errors: Record<string, string> = {};
  for (const field of fields) {
    const read = answerOf(field, posted.text(field.id));
    if ('error' in read) errors[field.id] = read.error;
    else answers[field.id] = read.value;
  }
  return { answers, errors };
}

/** A value as the control of its field shows it. */
export const writtenValue = (value: Value | undefined): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'boolean'
      ? value
        ? 'yes'
        : 'no'
      : String(value);
