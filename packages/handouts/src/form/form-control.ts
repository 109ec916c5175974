import type { FormQuestion } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { explanationOf } from './explanation.js';

/** Up to this many choices stand open on the page; more fold into a list on screen, and are written out on paper. */
const openChoices = 12;

/** The two answers of a yes-or-no question. */
export const yesOrNo: FormQuestion['choices'] = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
];

/** A question on its way to the page. */
interface Asked {
  readonly question: FormQuestion;
  readonly id: string;
  readonly more: Html | null;
  /** Whether a heading stands above, so that a long question may be a heading under it. */
  readonly underHeading: boolean;
}

function smallPrint(notes: readonly string[], id: string): Html | null {
  return notes.length === 0
    ? null
    : html`<div id="${id}-more" class="small">${notes.map((note) => html`<p>${note}</p>`)}</div>`;
}

const describedBy = ({ id, more }: Asked): Html | null => more && html` aria-describedby="${id}-more"`;

function single(asked: Asked, control: (attributes: Html) => Html): Html {
  const { question, id, more, underHeading } = asked;
  const label = html`<label for="${id}">${question.label}</label>`;
  const heading = underHeading && question.control === 'paragraph';
  return html`<div class="question">${heading ? html`<h3>${label}</h3>` : html`<p class="asked">${label}</p>`}${more}
${control(html`id="${id}" name="${id}"${describedBy(asked)}`)}</div>
`;
}

function line(asked: Asked, more: Html | null): Html {
  const filledIn = asked.question.filledIn;
  return single(
    asked,
    (attributes) =>
      html`<input type="text" ${attributes}${more}${filledIn === null ? null : html` value="${filledIn}"`} autocomplete="off">`,
  );
}

function radios(asked: Asked, choices: FormQuestion['choices']): Html {
  const { question, id, more } = asked;
  return html`<fieldset class="question"${describedBy(asked)}><legend class="asked">${question.label}</legend>${more}
<div class="choices">${choices.map(({ code, label }, index) => {
    const known = code === question.filledIn && html` checked`;
    return html`<div><input type="radio" id="${id}-${index + 1}" name="${id}" value="${code}"${known}><label for="${id}-${index + 1}">${label}</label></div>`;
  })}</div></fieldset>
`;
}

/** The options of a list to choose from, the first of them blank. */
export function options({ filledIn }: FormQuestion, choices: FormQuestion['choices']): Html {
  return html`<option value=""></option>${choices.map(
    ({ code, label }) =>
      html`<option value="${code}"${code === filledIn && html` selected`}>${label}</option>`,
  )}`;
}

function select(asked: Asked): Html {
  const { choices } = asked.question;
  return single(
    asked,
    (attributes) => html`<select ${attributes}>${options(asked.question, choices)}</select>
<p class="small paper">One of: ${choices.map(({ label }) => label).join('; ')}</p>`,
  );
}

/** One question with its control; the label names the control, the small print describes it. */
export function formControl(
  question: FormQuestion,
  id: string,
  underHeading: boolean,
  labelOf: (id: string) => string,
): Html {
  const notes = explanationOf(question, labelOf);
  const asked: Asked = { question, id, more: smallPrint(notes, id), underHeading };
  switch (question.control) {
    case 'paragraph':
      return single(
        asked,
        (attributes) => html`<textarea ${attributes} rows="8">${question.filledIn}</textarea>`,
      );
    case 'line':
      return line(asked, null);
    case 'number':
      return line(asked, html` class="short" inputmode="numeric"`);
    case 'date': {
      // Not a date picker: on paper it would print the order of day and month of the browser's own country.
      const dated = [...notes, 'Day, month and year, such as 27 3 2017'];
      return line({ ...asked, more: smallPrint(dated, id) }, html` class="short"`);
    }
    case 'yesNo':
      return radios(asked, yesOrNo);
    case 'choice':
      return question.choices.length > openChoices ? select(asked) : radios(asked, question.choices);
  }
}
