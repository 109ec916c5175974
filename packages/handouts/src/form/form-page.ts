import { counted, type Form, type FormSection } from '@deepdive/core';
import { assumptionList } from '../page/assumption-list.js';
import { type Html, html } from '../page/html.js';
import { page } from '../page/page.js';
import { labelsOf } from './explanation.js';
import { formControl } from './form-control.js';
import { summarisedCriteria, summaryUnderHeading } from './form-criteria.js';
import { formName, formOrigin } from './form-name.js';
import { formTable, formTableStyle } from './form-table.js';

const formStyle = `
.question{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
.question h3,.asked{margin:0 0 .25rem;font-size:1.05rem;font-weight:600}
.question legend{padding:0}
.question ul{list-style:none;padding:0}
.question .small p,.question .small ul{margin:0 0 .3rem}
.question input[type=text],.question select,.question textarea{display:block;width:100%;max-width:46rem;padding:.45rem .5rem;font:inherit;color:var(--ink);background:#fff;border:1px solid #5b6772;border-radius:0}
.question input.short{max-width:12rem}
.question textarea{min-height:12rem;field-sizing:content;resize:vertical}
.choices{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem}
.choices div{display:flex;align-items:center;gap:.5rem;min-height:2rem}
.choices input{width:1.35rem;height:1.35rem;margin:0;flex:none}
@media print{
.question{break-inside:avoid;margin-bottom:10pt}
.question input[type=text]:not(.short),.question select,.question textarea{max-width:none}
.question input[type=text],.question select{min-height:9mm}
.question textarea{min-height:42mm;resize:none}
.choices div{min-height:0}}
${formTableStyle}`;

function sectionPart(section: FormSection, id: string, labelOf: (id: string) => string): Html {
  const heading =
    section.title === null
      ? null
      : html`<h2>${section.title}</h2>
`;
  if (section.kind === 'questions') {
    return html`${heading}${section.questions.map((question, index) =>
      formControl(question, `${id}-${index + 1}`, heading !== null, labelOf),
    )}`;
  }
  const caption = `To fill in for ${counted(section.children.length, 'child', 'children')}`;
  return html`<section class="landscape">${heading}${formTable(section, id, caption, labelOf)}</section>
`;
}

function criteriaPart(form: Form): Html | null {
  const criteria = summarisedCriteria(form);
  if (criteria.length === 0) return null;
  return html`<h2>What the criteria say</h2>
<dl class="small">${criteria.map(
    (criterion) => html`<dt>${criterion.shown}</dt><dd>${summaryUnderHeading(criterion)}</dd>
`,
  )}</dl>
`;
}

/**
 * A form as a page to fill in on screen or on paper: headings, a label on every control, criteria in small print, room
 * to write. One file that works without scripts, fetches nothing and keeps nothing of what is typed.
 *
 * @example
 * ```ts
 * import { convention, defineTheme, themeManifest, trackingForm } from '@deepdive/core';
 * import { formPage } from '@deepdive/handouts';
 *
 * const theme = themeManifest(defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 *   tool: {
 *     title: 'Tracking tool', header: ['Case number'], source: convention('example'),
 *     questions: { timely: { asks: 'Was help timely?', section: 'Evaluation' } },
 *   },
 * }));
 * const page = formPage(trackingForm(theme, { caseNumber: 'EX-001' }));
 * console.log(page.includes('<label for="q-2-1">Was help timely?</label>')); // true
 * ```
 */
export function formPage(form: Form): string {
  const labelOf = labelsOf(form);
  const { title, themeTitle, caseNumber, sections, assumptions } = form;
  return page(
    {
      title: formName(form),
      kind: 'Form to fill in',
      colophon: `Made by Deepdive. ${formOrigin(form)}`,
      style: formStyle,
    },
    html`<h1>${title}</h1>
${
  themeTitle === null || themeTitle === title
    ? null
    : html`<p class="lead">${themeTitle}</p>
`
}${
  caseNumber === null
    ? null
    : html`<p class="lead">Case ${caseNumber}</p>
`
}<p class="note screen">This page keeps nothing. Print it, or save it as a PDF, before you close it. Filled in, it holds information about children.</p>
${sections.map((section, index) => sectionPart(section, `q-${index + 1}`, labelOf))}${criteriaPart(form)}${
  assumptions.length === 0
    ? null
    : html`<h2>Assumptions</h2>
${assumptionList(assumptions)}`
}`,
  );
}
