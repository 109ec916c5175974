import type { Form, FormSection } from '@deepdive/core';
import { HeadingLevel, Paragraph, type Table } from 'docx';
import { printable } from '../page/printable.js';
import { assumptionParts } from './document-assumptions.js';
import { plain, run, small } from './document-cells.js';
import { criteriaParts } from './document-criteria.js';
import { pageSection, wordDocument } from './document-frame.js';
import { questionParts, tableParts } from './document-parts.js';
import { labelsOf } from './explanation.js';
import { summarisedCriteria } from './form-criteria.js';
import { formName, formOrigin } from './form-name.js';

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
  return wordDocument(
    name,
    leavesOf(form).map(({ lies, parts }) => pageSection(name, lies, parts)),
  );
}
