import type { FormQuestion, TableSection } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { explanationOf } from './explanation.js';
import { options, yesOrNo } from './form-control.js';

/** The look of a table to fill in: the controls fill their cells, and on paper the cells are empty. */
export const formTableStyle = `
.grid input,.grid select,.grid textarea{display:block;width:100%;min-width:7rem;min-height:2.6rem;padding:.3rem;font:inherit;color:var(--ink);background:#fff;border:0;border-radius:0}
.grid textarea{field-sizing:content;resize:vertical}
.grid td{padding:0}
.landscape table{font-size:.9rem}
@media print{.grid select{appearance:none}.grid input,.grid select,.grid textarea{min-width:0}}`;

function control(question: FormQuestion, attributes: Html): Html {
  switch (question.control) {
    case 'paragraph':
      return html`<textarea ${attributes} rows="2"></textarea>`;
    case 'line':
    case 'date':
      return html`<input type="text" ${attributes} autocomplete="off">`;
    case 'number':
      return html`<input type="text" inputmode="numeric" ${attributes} autocomplete="off">`;
    case 'yesNo':
      return html`<select ${attributes}>${options(question, yesOrNo)}</select>`;
    case 'choice':
      return html`<select ${attributes}>${options(question, question.choices)}</select>`;
  }
}

function explained(question: FormQuestion, notes: readonly string[]): Html | null {
  const { label, choices } = question;
  const said = [
    ...notes,
    ...(choices.length === 0 ? [] : [`One of: ${choices.map((choice) => choice.label).join('; ')}.`]),
  ];
  if (said.length === 0) return null;
  return html`<p class="small"><strong>${label}</strong> ${said.join(' ')}</p>
`;
}

/**
 * Questions asked about each of several children: a row a child, a column a question, a control in every cell that is
 * named by the heads of its row and its column. What the questions need by way of small print stands below.
 */
export function formTable(
  section: TableSection,
  id: string,
  caption: string,
  labelOf: (id: string) => string,
): Html {
  const { questions, children, about } = section;
  const heads = questions.map(
    ({ label }, column) => html`<th scope="col" id="${id}-c${column + 1}">${label}</th>`,
  );
  const rows = children.map((child, row) => {
    const cells = questions.map((question, column) => {
      const named = html`name="${id}-${row + 1}-${column + 1}" aria-labelledby="${id}-r${row + 1} ${id}-c${column + 1}"`;
      return html`<td>${control(question, named)}</td>`;
    });
    return html`<tr><th scope="row" id="${id}-r${row + 1}">${child}</th>${cells}</tr>
`;
  });
  return html`<div class="wide" role="region" aria-labelledby="${id}" tabindex="0">
<table class="grid">
<caption id="${id}">${caption}</caption>
<thead><tr><th scope="col">${about}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
${questions.map((question) => explained(question, explanationOf(question, labelOf)))}`;
}
