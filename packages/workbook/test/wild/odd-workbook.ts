import { columnLetters } from '../../src/reading/cell-address.js';
import {
  escaped,
  type SheetFixture,
  type WorkbookFixture,
  workbookBytes,
} from '../reading/workbook-fixture.js';
import type { ZipPartFixture } from '../reading/zip-fixture.js';
import type { Chance } from './chance.js';
import type { OddCell } from './odd-cell.js';
import type { OddSheet } from './odd-sheet.js';

/** What a program may do with the same cells. */
interface Dialect {
  readonly date1904: boolean;
  readonly inline: boolean;
  readonly isStyled: boolean;
  /** Every value is the kept result of a formula. */
  readonly isReckoned: boolean;
  /** Formatted rows without a value follow the list. */
  readonly hasFormattedEnd: boolean;
}

const frontRows: readonly (readonly OddCell[])[] = [
  [{ kind: 'text', text: 'Exampleshire' }],
  [
    { kind: 'text', text: 'Date of return' },
    { kind: 'date', serial: 42857 },
  ],
  [
    { kind: 'text', text: 'Contact for questions' },
    { kind: 'text', text: 'the performance team' },
  ],
];

class Texts {
  readonly items: string[] = [];

  numberOf(text: string): number {
    this.items.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
    return this.items.length - 1;
  }
}

function cellXml(at: string, cell: OddCell, texts: Texts, dialect: Dialect): string {
  const { date1904, inline, isStyled, isReckoned } = dialect;
  const formula = isReckoned ? '<f>INDEX(Extract!A:Z,ROW(),COLUMN())</f>' : '';
  // Formatted to the last column, as people do who colour a whole row.
  if (cell === null) return isStyled ? `<c r="${at}" s="2"/>` : '';
  switch (cell.kind) {
    case 'text':
      if (isReckoned) return `<c r="${at}" t="str">${formula}<v>${escaped(cell.text)}</v></c>`;
      return inline
        ? `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`
        : `<c r="${at}" t="s"><v>${texts.numberOf(cell.text)}</v></c>`;
    case 'number':
      return `<c r="${at}">${formula}<v>${cell.value}</v></c>`;
    case 'bareDate':
      return `<c r="${at}"><v>${date1904 ? cell.serial - 1462 : cell.serial}</v></c>`;
    case 'date':
      return `<c r="${at}" s="1">${formula}<v>${date1904 ? cell.serial - 1462 : cell.serial}</v></c>`;
    case 'yesNo':
      return `<c r="${at}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
    case 'error':
      return `<c r="${at}" t="e"><f>VLOOKUP(A1,X:X,1)</f><v>${cell.error}</v></c>`;
  }
}

function sheetOf(
  name: string,
  { rows, hiddenRows, merged }: Pick<OddSheet, 'rows' | 'hiddenRows' | 'merged'>,
  texts: Texts,
  dialect: Dialect,
  isHidden: boolean,
): SheetFixture {
  const data = rows.map((cells, at) => {
    const number = at + 1;
    const inside = cells.map((cell, column) =>
      cellXml(`${columnLetters(column)}${number}`, cell, texts, dialect),
    );
    return `<row r="${number}"${hiddenRows.has(number) ? ' hidden="1"' : ''}>${inside.join('')}</row>`;
  });
  const end = Array.from(
    { length: dialect.hasFormattedEnd ? 200 : 0 },
    (_, at) => `<row r="${rows.length + at + 1}" s="2"><c r="A${rows.length + at + 1}" s="2"/></row>`,
  );
  return {
    name: escaped(name),
    data: [...data, ...end].join(''),
    behind:
      merged.length === 0
        ? ''
        : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    ...(isHidden ? { state: 'hidden' } : {}),
  };
}

/** A workbook with the sheets under their names, front sheets and hidden ones among them. */
export function oddWorkbook(sheets: ReadonlyMap<string, OddSheet>, chance: Chance): Uint8Array {
  const isStrict = chance.happens(0.15);
  return workbookBytes({ ...oddFixture(sheets, chance), ...(isStrict ? { dialect: strict } : {}) });
}

/** A part in the namespaces of strict OOXML. */
const strict = (part: ZipPartFixture): ZipPartFixture => ({
  ...part,
  content: String(part.content)
    .replaceAll(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    )
    .replaceAll(
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    ),
});

/** The same workbook before it is packed. */
export function oddFixture(sheets: ReadonlyMap<string, OddSheet>, chance: Chance): WorkbookFixture {
  const dialect = {
    date1904: chance.happens(0.2),
    inline: chance.happens(0.4),
    isStyled: chance.happens(0.3),
    isReckoned: chance.happens(0.15),
    hasFormattedEnd: chance.happens(0.3),
  };
  const texts = new Texts();
  const front = { rows: frontRows, hiddenRows: new Set<number>(), merged: [] };
  const fronts = Array.from({ length: chance.between(0, 4) }, (_, at) =>
    sheetOf(at === 0 ? 'Front sheet' : `Notes ${at}`, front, texts, dialect, chance.happens(0.2)),
  );
  const lists = [...sheets].map(([name, sheet]) =>
    sheetOf(name, sheet, texts, dialect, chance.happens(0.05)),
  );
  const inOrder = chance.happens(0.5) ? [...fronts, ...lists] : chance.shuffled([...fronts, ...lists]);
  return {
    sheets: inOrder,
    formats: [0, chance.pick<number | string>([14, 'dd/mm/yyyy', 'd mmm yyyy']), '#,##0'],
    date1904: dialect.date1904,
    ...(dialect.inline ? {} : { texts: texts.items }),
  };
}
