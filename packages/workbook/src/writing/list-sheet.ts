import {
  type CellValue as CleanValue,
  type FieldManifest,
  isIsoDate,
  type ListManifest,
} from '@deepdive/core';
import type { CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { sheetName } from '../matching/sheet-name.js';
import { columnLetters } from '../reading/cell-address.js';
import type { CodesSheet } from './codes-sheet.js';
import { askedWhen, expectedOf } from './guidance-sheet.js';
import { withRowHeights } from './row-height.js';
import { fieldColumn, headerStyle, printed, serialOf } from './sheet-style.js';

/** Rows of a template that have drop-downs and messages. */
const preparedRows = 5000;

/** The values a cell of a list may take when written. */
export type WritableRow = Readonly<Record<string, CleanValue>>;

/** A clean value as Excel holds it: dates as serial numbers, yes and no as words, anything unread as its text. */
function cellOf(field: FieldManifest, value: CleanValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (field.type === 'date' && typeof value === 'string' && isIsoDate(value)) return serialOf(value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return value;
}

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

function validationOf(
  list: ListManifest,
  field: FieldManifest,
  range: string,
  codes: CodesSheet,
): DataValidation | null {
  const base = {
    range,
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: shortened(field.label, 32),
    inputMessage: shortened(
      [`${expectedOf(field)}; ${askedWhen(field, list)}.`, field.hint].filter(Boolean).join(' '),
      255,
    ),
    errorTitle: shortened(field.label, 32),
    errorMessage: shortened(`Expected: ${expectedOf(field)}.`, 225),
    errorStyle: 'warning' as const,
  };
  switch (field.type) {
    case 'yesNo':
      return { ...base, type: 'list', values: ['Yes', 'No'] };
    case 'code':
      return field.codes ? { ...base, type: 'list', formula1: codes.rangeOf(field.codes) } : null;
    case 'date':
      return {
        ...base,
        type: 'date',
        operator: 'between',
        formula1: '1',
        formula2: String(serialOf('2199-12-31')),
      };
    case 'wholeNumber':
      return { ...base, type: 'whole', operator: 'greaterThanOrEqual', formula1: String(field.least ?? 0) };
    case 'number':
      return {
        ...base,
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: String(field.least ?? -1e12),
      };
    case 'id':
    case 'text':
      return { ...base, type: 'textLength', operator: 'lessThanOrEqual', formula1: '32767' };
  }
}

/** A list's sheet: the exact labels, frozen, then rows if there are any; with codes, drop-downs and messages as well. */
export function listSheet(
  list: ListManifest,
  rows: readonly WritableRow[],
  codes: CodesSheet | null,
): WriteSheet {
  const last = Math.max(preparedRows, rows.length) + 1;
  const dataValidations = codes
    ? list.fields.flatMap((field, at): DataValidation[] => {
        const letters = columnLetters(at);
        const validation = validationOf(list, field, `${letters}2:${letters}${last}`, codes);
        return validation ? [validation] : [];
      })
    : [];
  return withRowHeights({
    name: sheetName(list),
    rows: [
      list.fields.map((field) => field.label),
      ...rows.map((row) => list.fields.map((field) => cellOf(field, row[field.id]))),
    ],
    columns: list.fields.map(fieldColumn),
    cells: new Map(list.fields.map((_, at) => [`0,${at}`, { style: headerStyle }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetters(list.fields.length - 1)}${Math.max(rows.length, 1) + 1}` },
    dataValidations,
    pageSetup: printed,
  });
}
