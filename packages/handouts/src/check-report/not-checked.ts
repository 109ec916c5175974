import { grouped } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { table } from '../page/table.js';
import { inWords } from '../words/words.js';
import type { ReportContext } from './report-context.js';

/** A rule in its own sentence where the theme states one, otherwise by its id: `childrenInNeed.bornOn.missing`. */
function ruleInWords({ words }: ReportContext, rule: string): Html {
  const says = words.ruleSays(rule);
  if (says !== null) return html`${says} <code>${rule}</code>`;
  const [list, field, kind] = rule.split('.');
  return list !== undefined && field !== undefined && kind !== undefined
    ? html`${words.list(list)}, ${words.field(field, list)}: ${inWords(kind)} <code>${rule}</code>`
    : html`<code>${rule}</code>`;
}

/** Rules that were not run, and rules that a blank left open for some rows. */
export function notCheckedSection(context: ReportContext): Html {
  const { notChecked, notRun } = context.result;
  const parts = [
    notRun.length === 0
      ? null
      : table({
          id: 'not-run',
          caption: 'Rules that were not run at all',
          columns: [{ title: 'Rule' }, { title: 'Why' }],
          rows: notRun.map(({ rule, because }) => [ruleInWords(context, rule), because]),
        }),
    notChecked.length === 0
      ? null
      : table({
          id: 'left-open',
          caption: 'Rules that could not be told for some rows',
          columns: [{ title: 'Rule' }, { title: 'Rows', numeric: true }, { title: 'Why' }],
          rows: notChecked.map(({ rule, rows, because }) => [
            ruleInWords(context, rule),
            grouped(rows),
            because,
          ]),
        }),
  ].filter((part) => part !== null);
  return html`<h2 id="not-checked">What could not be checked, and why</h2>
${
  parts.length === 0
    ? html`<p>Everything could be checked.</p>
`
    : parts
}`;
}
