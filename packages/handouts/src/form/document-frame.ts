import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { escaped } from '../page/html.js';
import { sheet, small } from './document-cells.js';
import { withFixedTimes } from './fixed-times.js';

const ink = '16202A';
const accent = '16495F';
const quiet = '4A5661';

// Every style says that it means a share of its own lines: some readers take the number for a fixed height else.
const lines = { line: 264, lineRule: LineRuleType.AUTO } as const;

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 60, ...lines } },
    },
    heading1: {
      run: { font: 'Arial', size: 36, bold: true, color: ink },
      paragraph: { spacing: { after: 120, ...lines } },
    },
    heading2: {
      run: { font: 'Arial', size: 28, bold: true, color: accent },
      paragraph: { keepNext: true, spacing: { before: 320, after: 120, ...lines } },
    },
    heading3: {
      run: { font: 'Arial', size: 22, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80, ...lines } },
    },
  },
  paragraphStyles: [
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17, color: quiet },
      paragraph: { spacing: { after: 30, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'Cell',
      name: 'Cell',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};

/**
 * The document's properties. The library would write the clock's time as the day of making; what is made here has no such
 * day, so none is stated.
 */
function coreProperties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Deepdive</dc:creator><dc:language>en-GB</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: 'Small',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });

/** A run of pages that share a way up, with the document's name at their head and their numbers at the foot. */
export function pageSection(
  name: string,
  lies: boolean,
  parts: readonly (Paragraph | Table)[],
): ISectionOptions {
  return {
    properties: {
      page: {
        size: {
          width: sheet.width,
          height: sheet.height,
          orientation: lies ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { top: sheet.top, bottom: sheet.bottom, left: sheet.aside, right: sheet.aside },
      },
    },
    headers: { default: new Header({ children: [small(name)] }) },
    footers: { default: new Footer({ children: [pageNumber()] }) },
    children: parts,
  };
}

/** A Word document (.docx) of pages: the same pages give the same bytes, whenever and wherever they are made. */
export async function wordDocument(title: string, sections: readonly ISectionOptions[]): Promise<Uint8Array> {
  const document = new Document({ title, styles, sections: [...sections] });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(title) }];
  return withFixedTimes(await Packer.pack(document, 'uint8array', undefined, overrides));
}
