import { stylesXml } from './cell-look.js';
import { SharedTexts } from './shared-texts.js';
import { type SheetFrame, type StreamRow, sheetPieces } from './sheet-stream.js';
import { xmlAttribute } from './xml-text.js';
import { type ZipPart, zipPieces } from './zip-stream.js';

/** A sheet whose rows are made while it is written. */
export interface StreamSheet {
  readonly name: string;
  readonly frame: SheetFrame;
  readonly rows: () => AsyncIterable<StreamRow> | Iterable<StreamRow>;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const container = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const encoder = new TextEncoder();
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const part = (name: string, xml: string): ZipPart => ({ name, pieces: [encoder.encode(declaration + xml)] });

function* encoded(xml: Iterable<string>): Generator<Uint8Array> {
  let held = declaration;
  for (const piece of xml) {
    held += piece;
    if (held.length < 1 << 16) continue;
    yield encoder.encode(held);
    held = '';
  }
  yield encoder.encode(held);
}

function contentTypes(sheets: number): string {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  return [
    `<Types xmlns="${container}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook', 'sheet.main'),
    ...Array.from({ length: sheets }, (_, at) => override(`worksheets/sheet${at + 1}`, 'worksheet')),
    override('styles', 'styles'),
    override('sharedStrings', 'sharedStrings'),
    '</Types>',
  ].join('');
}

const relationships = (each: readonly string[]): string =>
  `<Relationships xmlns="${container}/relationships">${each.join('')}</Relationships>`;

const relationship = (id: string, role: string, target: string): string =>
  `<Relationship Id="${id}" Type="${documents}/${role}" Target="${target}"/>`;

function workbookXml(sheets: readonly StreamSheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${documents}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

async function* partsOf(
  sheets: readonly StreamSheet[],
  written: readonly StreamSheet[],
): AsyncGenerator<ZipPart> {
  const texts = new SharedTexts();
  yield part('[Content_Types].xml', contentTypes(sheets.length));
  yield part('_rels/.rels', relationships([relationship('rId1', 'officeDocument', 'xl/workbook.xml')]));
  yield part('xl/workbook.xml', workbookXml(sheets));
  yield part(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ...sheets.map((_, at) => relationship(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
      relationship('rIdStyles', 'styles', 'styles.xml'),
      relationship('rIdTexts', 'sharedStrings', 'sharedStrings.xml'),
    ]),
  );
  yield part('xl/styles.xml', stylesXml());
  for (const sheet of written) {
    yield {
      name: `xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`,
      pieces: sheetPieces(sheet.rows(), sheet.frame, texts),
    };
  }
  yield { name: 'xl/sharedStrings.xml', pieces: encoded(texts.xml()) };
}

/**
 * Writes a workbook sheet by sheet, its rows as they come: memory is bounded by a batch of rows, the texts that repeat
 * and the links. No sheet is hidden and nothing tells who wrote it or when; the same rows give the same bytes.
 *
 * @param sheets the sheets in the order in which they are seen
 * @param written the same sheets in the order in which their rows are to be made
 */
export const workbookPieces = (
  sheets: readonly StreamSheet[],
  written: readonly StreamSheet[] = sheets,
): AsyncIterable<Uint8Array> => zipPieces(partsOf(sheets, written));
