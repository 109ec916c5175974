import type { Form } from '@deepdive/core';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { escaped } from '../page/html.js';
import { printable } from '../page/printable.js';
import { citation } from '../words/citation.js';
import { questionParts } from './document-parts.js';
import { withFixedTimes } from './fixed-times.js';

const ink = '16202A';
const accent = '16495F';
const quiet = '4A5661';

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 60, line: 264 } },
    },
    heading1: { run: { font: 'Arial', size: 36, bold: true, color: ink }, paragraph: { spacing: { after: 120 } } },
    heading2: {
      run: { font: 'Arial', size: 28, bold: true, color: accent },
      paragraph: { keepNext: true, spacing: { before: 320, after: 120 } },
    },
    heading3: {
      run: { font: 'Arial', size: 22, bold: true, color: ink },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 17, color: quiet },
      paragraph: { spacing: { after: 30, line: 240 } },
    },
  ],
};

/**
 * The document's properties. The library would write the clock's time as the day of making; a form has no such day, so
 * none is stated.
 */
function coreProperties(title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Deepdive</dc:creator><dc:language>en-GB</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

const run = (text: string): TextRun => new TextRun(printable(text));

function documentOf(form: Form, name: string): Document {
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(form.title)] }),
    ...(form.caseNumber === null ? [] : [new Paragraph({ children: [run(`Case ${form.caseNumber}`)] })]),
    new Paragraph({ style: 'Small', children: [run(`Source: ${citation(form.source)}. Theme ${form.theme}.`)] }),
    ...form.sections.flatMap((section) => [
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(section.title)] }),
      ...questionParts(section.questions),
    ]),
  ];
  return new Document({
    title: name,
    styles,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_020, bottom: 1_080, left: 908, right: 908 },
          },
        },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Small', children: [run(name)] })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'Small',
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
}

/**
 * A form as a Word document (.docx): real headings, header rows that repeat, the criteria in small print, room to write,
 * page numbers, British English. The same form gives the same bytes, whenever and wherever it is made.
 *
 * @example
 * ```ts
 * import { convention } from '@deepdive/core';
 * import { formDocument } from '@deepdive/handouts';
 *
 * const source = convention('example');
 * const bytes = await formDocument({
 *   theme: 'example@2020', title: 'Tracking tool', caseNumber: 'EX-001', source,
 *   sections: [{ title: 'The case', questions: [
 *     { id: 'helped', label: 'Was the child helped?', hint: null, control: 'paragraph', type: null, choices: [], criteria: [], source },
 *   ] }],
 * });
 * console.log(bytes.length > 1000); // true
 * ```
 */
export async function formDocument(form: Form): Promise<Uint8Array> {
  const name = printable(form.caseNumber === null ? form.title : `${form.title}: case ${form.caseNumber}`);
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(name) }];
  return withFixedTimes(await Packer.pack(documentOf(form, name), 'uint8array', undefined, overrides));
}
