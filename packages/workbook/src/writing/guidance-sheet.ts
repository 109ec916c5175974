import {
  type FieldManifest,
  type ListManifest,
  prose,
  type Source,
  type ThemeManifest,
} from '@deepdive/core';
import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { guidanceSheetMark } from '../matching/own-sheet.js';
import { sheetName } from '../matching/sheet-name.js';
import { columnLetters } from '../reading/cell-address.js';
import { withRowHeights } from './row-height.js';
import { headerStyle, lineStyle, printed, titleStyle, wrapped } from './sheet-style.js';

const citation = (source: Source): string =>
  source.basis === 'convention' ? 'Convention of this product' : `${source.publication}, ${source.at}`;

/** What a field's cells hold, in a few words. */
export function expectedOf(field: FieldManifest): string {
  switch (field.type) {
    case 'id':
      return 'Identifier, as text';
    case 'text':
      return 'Text';
    case 'date':
      return 'Date, day/month/year';
    case 'wholeNumber':
      return field.least === null ? 'Whole number' : `Whole number, ${field.least} or more`;
    case 'number':
      return 'Number';
    case 'yesNo':
      return 'Yes or No';
    case 'code':
      return `A code of "${field.codes?.title ?? ''}" (sheet Codes)`;
  }
}

const asked: Readonly<Record<FieldManifest['strength'], string>> = {
  must: 'must be filled',
  should: 'where possible',
  may: 'if there is one',
};

/** When a field is asked for, in a few words. */
export function askedWhen(field: FieldManifest, list: ListManifest): string {
  if (!field.appliesWhen) return asked[field.strength];
  const labelOf = (id: string): string => list.fields.find((each) => each.id === id)?.label ?? id;
  const otherwise = field.otherwise === 'open' ? '; otherwise it may be filled' : '';
  return `${asked[field.strength]}, when ${prose(field.appliesWhen, labelOf)}${otherwise}`;
}

function windowOf(list: ListManifest): string {
  const { months, atPointOfInspection } = list.window;
  const past = months === null ? null : `the ${months} months before the inspection`;
  const now = atPointOfInspection ? 'the day of the inspection' : null;
  return [now, past].filter((each) => each !== null).join(' and ') || 'as the text says';
}

/** The first sheet of a template: what the workbook is, then each list, then each column with its source. */
export function guidanceSheet(theme: ThemeManifest): WriteSheet {
  const { publication } = theme;
  const rows: CellValue[][] = [];
  const cells = new Map<string, { style: typeof titleStyle }>();
  const header = (labels: readonly string[]): void => {
    labels.forEach((_, at) => {
      cells.set(`${rows.length},${at}`, { style: headerStyle });
    });
    rows.push([...labels]);
  };
  cells.set('0,0', { style: titleStyle });
  cells.set('1,0', { style: lineStyle });
  cells.set('2,0', { style: lineStyle });
  rows.push([theme.title]);
  rows.push([
    `${publication.publisher} ${publication.number}: ${publication.title} (${publication.published})`,
  ]);
  rows.push([guidanceSheetMark.line]);
  rows.push([null]);
  header(['List', 'Who is on it', 'Covers', 'Rows', 'Source']);
  for (const list of theme.lists) {
    const count = list.rows
      ? `${list.rows.min === list.rows.max ? list.rows.min : `${list.rows.min} to ${list.rows.max}`} rows`
      : null;
    const several = list.unit === 'action' ? 'one row an action' : 'a child may have several rows';
    const each = list.oneRowPerChild ? 'one row a child where possible' : several;
    rows.push([sheetName(list), list.population, windowOf(list), count ?? each, citation(list.source)]);
  }
  rows.push([null]);
  header(['List', 'Column', 'Label', 'Holds', 'Asked for', 'Hint', 'Source']);
  for (const list of theme.lists) {
    list.fields.forEach((field, at) => {
      rows.push([
        sheetName(list),
        columnLetters(at),
        field.label,
        expectedOf(field),
        askedWhen(field, list),
        field.hint,
        citation(field.source),
      ]);
    });
  }
  return withRowHeights({
    name: guidanceSheetMark.name,
    rows,
    cells,
    columns: [32, 48, 40, 32, 36, 36, 30].map((width) => ({ width, style: wrapped })),
    pageSetup: printed,
  });
}
