import type { Form } from '@deepdive/core';
import { html } from '../page/html.js';
import { page } from '../page/page.js';
import { citation } from '../words/citation.js';
import { formControl } from './form-control.js';

const formStyle = `
.question{border:0;margin:0 0 1.5rem;padding:0;min-width:0}
.question h3{margin:0 0 .25rem;font-size:1.05rem}
.question legend{padding:0}
.question ul{list-style:none;padding:0}
.question .small p,.question .small ul{margin:0 0 .3rem}
input[type=text],select,textarea{display:block;width:100%;max-width:46rem;padding:.45rem .5rem;font:inherit;color:var(--ink);background:#fff;border:1px solid #5b6772;border-radius:0}
input.short{max-width:12rem}
textarea{min-height:12rem;field-sizing:content;resize:vertical}
.choices{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem}
.choices div{display:flex;align-items:center;gap:.5rem;min-height:2rem}
.choices input{width:1.35rem;height:1.35rem;margin:0;flex:none}
@media print{
.question{break-inside:avoid;margin-bottom:12pt}
input[type=text]:not(.short),select,textarea{max-width:none}
input[type=text],select{min-height:9mm}
textarea{min-height:42mm;resize:none}
.choices div{min-height:0}}`;

/**
 * A form as a page to fill in on screen or on paper: headings, a label on every control, criteria in small print, room
 * to write. One file that works without scripts, fetches nothing and keeps nothing of what is typed.
 *
 * @example
 * ```ts
 * import { convention } from '@deepdive/core';
 * import { formPage } from '@deepdive/handouts';
 *
 * const source = convention('example');
 * const page = formPage({
 *   theme: 'example@2020', title: 'Tracking tool', caseNumber: 'EX-001', source,
 *   sections: [{ title: 'The case', questions: [
 *     { id: 'helped', label: 'Was the child helped?', hint: null, control: 'paragraph', type: null, choices: [], criteria: [], source },
 *   ] }],
 * });
 * console.log(page.includes('<textarea id="q-1-1"')); // true
 * ```
 */
export function formPage(form: Form): string {
  const name = form.caseNumber === null ? form.title : `${form.title}: case ${form.caseNumber}`;
  const sections = form.sections.map(
    (section, sectionIndex) => html`<h2>${section.title}</h2>
${section.questions.map((question, index) => formControl(question, `q-${sectionIndex + 1}-${index + 1}`))}`,
  );
  return page(
    {
      title: name,
      kind: 'Form to fill in',
      colophon: `Made by Deepdive from the theme ${form.theme}. Source: ${citation(form.source)}.`,
      style: formStyle,
    },
    html`<h1>${form.title}</h1>
${form.caseNumber === null ? null : html`<p class="lead">Case ${form.caseNumber}</p>
`}<p class="note screen">This page keeps nothing. Print it, or save it as a PDF, before you close it. Filled in, it holds information about a child.</p>
${sections}`,
  );
}
