import type { Form, FormSection } from '@deepdive/core';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  type IStylesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { escaped } from '../page/html.js';
import { printable } from '../page/printable.js';
import { assumptionParts } from './document-assumptions.js';
import { plain, run, sheet, small } from './document-cells.js';
import { criteriaParts } from './document-criteria.js';
import { questionParts, tableParts } from './document-parts.js';
import { labelsOf } from './explanation.js';
import { withFixedTimes } from './fixed-times.js';
import { summarisedCriteria } from './form-criteria.js';
import { formName, formOrigin } from './form-name.js';

const ink = '16202A';
const accent = '16495F';
const quiet = '4A5661';

const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, color: ink, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 60, line: 264 } },
    },
    heading1: {
      run: { font: 'Arial', size: 36, bold: true, color: ink },
      paragraph: { spacing: { after: 120 } },
    },
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

type Part = Paragraph | Table;

function top({ title, themeTitle, caseNumber }: Form, origin: string): readonly Part[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
    ...(themeTitle === null || themeTitle === title ? [] : [plain(themeTitle)]),
    ...(caseNumber === null ? [] : [plain(`Case ${caseNumber}`)]),
    small(origin),
  ];
}

function sectionParts(section: FormSection, labelOf: (id: string) => string): readonly Part[] {
  const heading =
    section.title === null
      ? []
      : [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [run(section.title)] })];
  if (section.kind === 'table') return [...heading, ...tableParts(section, labelOf)];
  const level = section.title === null ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  return [...heading, ...questionParts(section.questions, level, labelOf)];
}

/** Runs of parts that share a way up: a table lies on its side, everything else stands. */
interface Leaf {
  readonly lies: boolean;
  readonly parts: Part[];
}

function leavesOf(form: Form): readonly Leaf[] {
  const labelOf = labelsOf(form);
  const first = form.sections[0];
  const leaves: Leaf[] = [{ lies: first?.kind === 'table', parts: [...top(form, formOrigin(form))] }];
  const add = (lies: boolean, parts: readonly Part[]) => {
    const last = leaves.at(-1);
    if (last?.lies === lies) last.parts.push(...parts);
    else leaves.push({ lies, parts: [...parts] });
  };
  for (const section of form.sections) add(section.kind === 'table', sectionParts(section, labelOf));
  const criteria = summarisedCriteria(form);
  if (criteria.length > 0) add(false, criteriaParts(criteria));
  if (form.assumptions.length > 0) add(false, assumptionParts(form.assumptions));
  return leaves;
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    style: 'Small',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
  });

function leafSection({ lies, parts }: Leaf, name: string): ISectionOptions {
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

/**
 * A form as a Word document (.docx): real headings, header rows that repeat, the criteria in small print, room to write,
 * page numbers, British English. The same form gives the same bytes, whenever and wherever it is made.
 *
 * @example
 * ```ts
 * import { convention, defineTheme, themeManifest, trackingForm } from '@deepdive/core';
 * import { formDocument } from '@deepdive/handouts';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   tool: {
 *     title: 'Tracking tool', header: ['Case number'], source: convention('example'),
 *     questions: { timely: { asks: 'Was help timely?', section: 'Evaluation' } },
 *   },
 * }));
 * const bytes = await formDocument(trackingForm(theme, { caseNumber: 'EX-001' }));
 * console.log(bytes.length > 1000); // true
 * ```
 */
export async function formDocument(form: Form): Promise<Uint8Array> {
  const name = printable(formName(form));
  const document = new Document({
    title: name,
    styles,
    sections: leavesOf(form).map((leaf) => leafSection(leaf, name)),
  });
  const overrides = [{ path: 'docProps/core.xml', data: coreProperties(name) }];
  return withFixedTimes(await Packer.pack(document, 'uint8array', undefined, overrides));
}
