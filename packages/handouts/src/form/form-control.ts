import type { FormQuestion } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { criteriaLines } from './criteria-lines.js';

/** Up to this many choices stand open on the page; more fold into a list on screen, and are written out on paper. */
const openChoices = 12;

const yesOrNo = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

function explanation(question: FormQuestion, id: string): Html | null {
  const lines = criteriaLines(question.criteria);
  if (question.hint === null && lines.length === 0) return null;
  return html`<div id="${id}-more" class="small">${question.hint === null ? null : html`<p>${question.hint}</p>`}${
    lines.length === 0
      ? null
      : html`<p>Evidence for</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  }</div>`;
}

const describedBy = (id: string, more: Html | null): Html | null => more && html` aria-describedby="${id}-more"`;

function single(question: FormQuestion, id: string, control: (attributes: Html) => Html): Html {
  const more = explanation(question, id);
  return html`<div class="question"><h3><label for="${id}">${question.label}</label></h3>${more}
${control(html`id="${id}" name="${id}"${describedBy(id, more)}`)}</div>
`;
}

function radios(question: FormQuestion, id: string, choices: FormQuestion['choices']): Html {
  const more = explanation(question, id);
  return html`<fieldset class="question"${describedBy(id, more)}><legend><h3>${question.label}</h3></legend>${more}
<div class="choices">${choices.map(
    ({ code, label }, index) =>
      html`<div><input type="radio" id="${id}-${index + 1}" name="${id}" value="${code}"><label for="${id}-${index + 1}">${label}</label></div>`,
  )}</div></fieldset>
`;
}

function select(question: FormQuestion, id: string): Html {
  const options = question.choices.map(({ code, label }) => html`<option value="${code}">${label}</option>`);
  return html`${single(
    question,
    id,
    (attributes) => html`<select ${attributes}><option value=""></option>${options}</select>
<p class="small paper">One of: ${question.choices.map(({ label }) => label).join('; ')}</p>`,
  )}`;
}

/** One question with its control; the label names the control, hint and criteria describe it. */
export function formControl(question: FormQuestion, id: string): Html {
  switch (question.control) {
    case 'paragraph':
      return single(question, id, (attributes) => html`<textarea ${attributes} rows="8"></textarea>`);
    case 'line':
      return single(question, id, (attributes) => html`<input type="text" ${attributes} autocomplete="off">`);
    case 'date':
      // Not a date picker: on paper it would print the order of day and month of the browser's own country.
      return single(
        { ...question, hint: question.hint ?? 'Day, month and year, such as 27 3 2017' },
        id,
        (attributes) => html`<input type="text" class="short" ${attributes} autocomplete="off">`,
      );
    case 'number':
      return single(
        question,
        id,
        (attributes) => html`<input type="text" class="short" inputmode="numeric" ${attributes} autocomplete="off">`,
      );
    case 'yesNo':
      return radios(question, id, yesOrNo);
    case 'choice':
      return question.choices.length > openChoices ? select(question, id) : radios(question, id, question.choices);
  }
}
