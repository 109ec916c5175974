import { columnLetters } from '../../reading/cell-address.js';
import { rowHeight } from '../row-height.js';
import { type Look, styleOf, wraps } from './cell-look.js';
import { type SharedTexts, textElement } from './shared-texts.js';
import { xmlAttribute } from './xml-text.js';

/** A cell with a look; texts are texts whatever they begin with. */
export interface LookingCell {
  readonly value: string | number | boolean | null;
  readonly look: Look;
  readonly isShaded?: boolean;
  /** A place in the workbook that the cell leads to, such as `'List 1'!C14`. */
  readonly leadsTo?: string;
}

export type StreamCell = string | number | boolean | null | LookingCell;

/** A row at its place in the sheet. */
export interface StreamRow {
  /** The row's number, from 1; greater than the one before. */
  readonly number: number;
  readonly cells: readonly StreamCell[];
}

/** What a sheet is besides its rows. */
export interface SheetFrame {
  /** Widths of the columns from A, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in sight. */
  readonly frozenRows?: number;
  /** The cells with buttons to filter by, such as `A1:G1`; known once the rows were written. */
  readonly filter?: () => string | null;
}

/** Excel opens no sheet with more links than this. */
const mostLinks = 65_530;
/** Excel's cells hold so many characters. */
const mostCharacters = 32_767;
const pieceCharacters = 1 << 16;

const encoder = new TextEncoder();
const letters: string[] = [];

function lettersOf(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  letters[column] = columnLetters(column);
  return letters[column];
}

const shortened = (text: string): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`;

function frameXml({ widths, frozenRows = 0 }: SheetFrame): string {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
  ].join('');
}

/** Printed across, all columns on one page. */
const pageXml = '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

/** The texts of a row that are wrapped, and how wide their columns are. */
function* wrappedTexts(cells: readonly StreamCell[], widths: readonly number[]) {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'object' || cell === null || typeof cell.value !== 'string') continue;
    if (wraps(cell.look)) yield [cell.value, widths[column] ?? 9] as const;
  }
}

function rowTag(number: number, cells: readonly StreamCell[], widths: readonly number[]): string {
  const height = rowHeight(wrappedTexts(cells, widths));
  return height === null ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`;
}

function cellXml(reference: string, value: LookingCell['value'], style: number, texts: SharedTexts): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  switch (typeof value) {
    case 'number':
      // A number that no cell can hold is shown as what it is.
      if (!Number.isFinite(value)) return cellXml(reference, String(value), style, texts);
      return `<c r="${reference}"${look}><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${reference}"${look} t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string': {
      const text = shortened(value);
      const number = texts.numberOf(text);
      return number === null
        ? `<c r="${reference}"${look} t="inlineStr"><is>${textElement(text)}</is></c>`
        : `<c r="${reference}"${look} t="s"><v>${number}</v></c>`;
    }
    default:
      return style === 0 ? '' : `<c r="${reference}"${look}/>`;
  }
}

/** Writes a sheet row by row; what is held are its links. */
export async function* sheetPieces(
  rows: AsyncIterable<StreamRow> | Iterable<StreamRow>,
  frame: SheetFrame,
  texts: SharedTexts,
): AsyncGenerator<Uint8Array> {
  const links: string[] = [];
  let xml = frameXml(frame);
  for await (const { number, cells } of rows) {
    xml += rowTag(number, cells, frame.widths);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell === null || cell === undefined) continue;
      const reference = `${lettersOf(column)}${number}`;
      if (typeof cell !== 'object') {
        xml += cellXml(reference, cell, 0, texts);
        continue;
      }
      xml += cellXml(reference, cell.value, styleOf(cell.look, cell.isShaded), texts);
      if (cell.leadsTo !== undefined && links.length < mostLinks) {
        links.push(`<hyperlink ref="${reference}" location="${xmlAttribute(cell.leadsTo)}"/>`);
      }
    }
    xml += '</row>';
    if (xml.length < pieceCharacters) continue;
    yield encoder.encode(xml);
    xml = '';
  }
  const filter = frame.filter?.() ?? null;
  xml += '</sheetData>';
  if (filter !== null) xml += `<autoFilter ref="${filter}"/>`;
  if (links.length > 0) xml += `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield encoder.encode(`${xml}${pageXml}</worksheet>`);
}
