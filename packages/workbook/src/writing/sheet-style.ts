import { dayNumber, type FieldManifest, type IsoDate } from '@deepdive/core';
import type { CellStyle, ColumnDef, WriteSheet } from 'hucre/xlsx';

/** Days from Excel's day 0 to 1 January 1970. */
const daysTo1970 = 25569;

/** The serial number by which Excel holds a date of 1 March 1900 or later. */
export const serialOf = (date: IsoDate): number => dayNumber(date) + daysTo1970;

/** How dates look in every workbook that is written. */
const dateFormat = 'dd/mm/yyyy';

/** Fonts without a name become another one in every program. */
const fontName = 'Calibri';

/** The look of a header cell: bold, dark on light, wrapped. */
export const headerStyle: CellStyle = {
  font: { name: fontName, size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E6ECF2' } },
  alignment: { wrapText: true, vertical: 'top' },
  border: { bottom: { style: 'thin', color: { rgb: '505A5F' } } },
};

/** Running text in cells. */
export const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** A line that stands alone in its row and runs on to the right. */
export const lineStyle: CellStyle = { alignment: { vertical: 'top' } };

/** A sheet's title. */
export const titleStyle: CellStyle = { font: { name: fontName, bold: true, size: 14 } };

/** The name of a set of codes, above its header. */
export const headingStyle: CellStyle = { font: { name: fontName, size: 11, bold: true } };

/** Printed across, all columns on one page. */
export const printed: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
};

/** Excel's format for a field's cells: dates day first, identifiers and codes as text so that nothing is lost. */
function numberFormat(field: FieldManifest): string | null {
  switch (field.type) {
    case 'date':
      return dateFormat;
    case 'id':
    case 'text':
    case 'code':
      return '@';
    case 'wholeNumber':
      return '0';
    case 'number':
    case 'yesNo':
      return null;
  }
}

/** The column of a field: wide enough for its label over two lines. */
export function fieldColumn(field: FieldManifest): ColumnDef {
  const format = numberFormat(field);
  const width = Math.min(36, Math.max(12, Math.ceil(field.label.length / 2) + 2));
  return { width, ...(format === null ? {} : { style: { numFmt: format } }) };
}
