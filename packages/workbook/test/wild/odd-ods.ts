import { dateOfSerial } from '../../src/standardising/dates.js';
import { escaped } from '../reading/workbook-fixture.js';
import { type ZipPartFixture, zipBytes } from '../reading/zip-fixture.js';
import type { Chance } from './chance.js';
import type { OddCell } from './odd-cell.js';
import type { OddSheet } from './odd-sheet.js';

/** Blanks at the edges and in rows are elements of their own, since XML takes them for one. */
const spaced = (text: string): string =>
  escaped(text)
    .replace(/^ | (?= )| $/g, '<text:s/>')
    .replaceAll('\n', '</text:p><text:p>');

const dayOf = (serial: number): string =>
  `${dateOfSerial(serial, false) ?? ''}${Number.isInteger(serial) ? '' : 'T12:00:00'}`;

function cellXml(cell: OddCell): string {
  const element = (type: string, value: string, text: string): string =>
    `<table:table-cell office:value-type="${type}"${value}><text:p>${text}</text:p></table:table-cell>`;
  if (cell === null) return '<table:table-cell/>';
  switch (cell.kind) {
    case 'text':
      return element('string', '', spaced(cell.text));
    case 'number':
      return element('float', ` office:value="${cell.value}"`, String(cell.value));
    case 'bareDate':
      return element('float', ` office:value="${cell.serial}"`, String(cell.serial));
    case 'date':
      return element('date', ` office:date-value="${dayOf(cell.serial)}"`, 'as it is formatted');
    case 'yesNo':
      return element('boolean', ` office:boolean-value="${cell.value}"`, cell.value ? 'TRUE' : 'FALSE');
    case 'error':
      return element('string', ' office:string-value="" calcext:value-type="error"', escaped(cell.error));
  }
}

function tableXml(name: string, { rows, hiddenRows }: Pick<OddSheet, 'rows' | 'hiddenRows'>): string {
  const data = rows.map((cells, at) => {
    const hidden = hiddenRows.has(at + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${cells.map(cellXml).join('')}<table:table-cell table:number-columns-repeated="900"/></table:table-row>`;
  });
  return `<table:table table:name="${escaped(name)}">${data.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="1024"/></table:table-row></table:table>`;
}

/** The sheets as an OpenDocument spreadsheet before it is packed. */
export function oddOdsParts(
  sheets: ReadonlyMap<string, OddSheet>,
  chance: Chance,
): readonly ZipPartFixture[] {
  const front = {
    rows: [[{ kind: 'text', text: 'Exampleshire' } as const]],
    hiddenRows: new Set<number>(),
  };
  const fronts = chance.happens(0.5) ? [tableXml('Front sheet', front)] : [];
  const tables = [...fronts, ...[...sheets].map(([name, sheet]) => tableXml(name, sheet))];
  const names = ['office', 'table', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  return [
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', isStored: true },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${names}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ];
}

/** The sheets as an OpenDocument spreadsheet (.ods). */
export const oddOds = (sheets: ReadonlyMap<string, OddSheet>, chance: Chance): Uint8Array =>
  zipBytes(oddOdsParts(sheets, chance));
