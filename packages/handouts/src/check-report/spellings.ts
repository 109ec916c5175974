import { counted, grouped, type Standardised } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { table } from '../page/table.js';
import { moreElsewhere, type ReportContext } from './report-context.js';

function spellingsTable(
  context: ReportContext,
  spellings: readonly Standardised[],
  id: string,
  caption: string,
): Html | null {
  if (spellings.length === 0) return null;
  const { words, limits } = context;
  const shown = spellings.slice(0, limits.spellings);
  const more = moreElsewhere(shown.length, spellings.length);
  return html`${table({
    id,
    caption,
    columns: [
      { title: 'As written' },
      { title: 'Taken for' },
      { title: 'Column' },
      { title: 'List' },
      { title: 'Cells', numeric: true },
    ],
    rows: shown.map(({ raw, value, field, list, count }) => [
      `“${raw}”`,
      value === null ? html`<span class="tag grey">Not recognised</span>` : words.value(field, value, list),
      words.field(field, list),
      words.list(list),
      grouped(count),
    ]),
  })}${
    more === null
      ? null
      : html`<p><strong>${more}</strong></p>
`
  }`;
}

/** Spellings of codes that a person should accept or put right; those that are certain are only counted. */
export function spellingsSection(context: ReportContext): Html {
  const { standardised } = context.result;
  const common = [...standardised].sort((a, b) => b.count - a.count);
  const likely = common.filter(({ confidence }) => confidence === 'likely');
  const unknown = common.filter(({ confidence }) => confidence === 'unknown');
  const sure = standardised.length - likely.length - unknown.length;
  return html`<h2 id="spellings">Spellings to accept</h2>
${
  likely.length + unknown.length === 0
    ? html`<p>There are none.</p>
`
    : html`<p>Accept a spelling, or say what it means, in the mapping file your authority keeps; the next check then reads it so.</p>
`
}${spellingsTable(context, likely, 'likely', 'Likely, to be accepted by a person')}${spellingsTable(
  context,
  unknown,
  'unknown',
  'Not recognised',
)}${
  sure > 0
    ? html`<p class="small">${counted(sure, 'other spelling')} could be read with certainty.</p>
`
    : null
}`;
}
