import { type ZipFixture, type ZipPartFixture, zipBytes } from './zip-fixture.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetFixture {
  readonly name?: string;
  /** What stands inside `<sheetData>`. */
  readonly data?: string;
  /** What stands before and behind `<sheetData>`. */
  readonly before?: string;
  readonly behind?: string;
  /** The whole part, instead of the three above. */
  readonly xml?: string | Uint8Array;
  readonly state?: string;
}

export interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  /** Items of the table of texts, with their `<si>`. */
  readonly texts?: readonly string[];
  /** Number formats of the styles 0, 1, 2 …: a built-in number or a format. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Rewrites parts before they are packed, to make a dialect of the same workbook. */
  readonly dialect?: (part: ZipPartFixture) => ZipPartFixture;
  readonly moreParts?: readonly ZipPartFixture[];
  readonly moreRelationships?: string;
  readonly container?: ZipFixture;
}

/** A worksheet with the given rows. */
export function sheetXml({ data = '', before = '', behind = '' }: SheetFixture): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`;
}

/** Packs a workbook as Excel lays it out. */
export function workbookBytes(fixture: WorkbookFixture): Uint8Array {
  const parts = workbookParts(fixture).map((part) => fixture.dialect?.(part) ?? part);
  return zipBytes(parts, fixture.container);
}

export function workbookParts(fixture: WorkbookFixture): readonly ZipPartFixture[] {
  const { sheets, texts, formats } = fixture;
  const relationship = (id: string, role: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${role}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${
        fixture.date1904 ? ' date1904="1"' : ''
      }/><sheets>${sheets
        .map(
          ({ name, state }, index) =>
            `<sheet name="${name ?? `List ${index + 1}`}" sheetId="${index + 1}"${
              state === undefined ? '' : ` state="${state}"`
            } r:id="rId${index + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets
        .map((_, index) => relationship(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
        .join('')}${relationship('rIdS', 'styles', 'styles.xml')}${
        texts === undefined ? '' : relationship('rIdT', 'sharedStrings', 'sharedStrings.xml')
      }${fixture.moreRelationships ?? ''}</Relationships>`,
    },
    { name: 'xl/styles.xml', content: stylesXml(formats ?? [0]) },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheet.xml ?? sheetXml(sheet),
    })),
    ...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: textsXml(texts) }]),
    ...(fixture.moreParts ?? []),
  ];
}

function textsXml(texts: readonly string[]): string {
  return `${DECLARATION}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const custom = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === 'string' ? 200 + index : format}" fontId="0"/>`,
  );
  // The list before the cells' own has a date format too, which must not count.
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${custom.length}">${custom.join(
    '',
  )}</numFmts><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join(
    '',
  )}</cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="0"/></dxf></dxfs></styleSheet>`;
}

/** Text as XML content or attribute value. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
