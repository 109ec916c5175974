import {
  type ChosenChild,
  citation,
  counted,
  grouped,
  listed,
  type SelectionRecord,
  type StageManifest,
  stageForm,
  type ThemeManifest,
} from '@deepdive/core';
import { labelsOf } from '../form/explanation.js';
import { formTable, formTableStyle } from '../form/form-table.js';
import { assumptionList } from '../page/assumption-list.js';
import { type Html, html } from '../page/html.js';
import { page } from '../page/page.js';
import { table } from '../page/table.js';
import { dueInWords } from '../words/dates.js';
import { type ThemeWords, themeWords } from '../words/theme-words.js';
import { inWords } from '../words/words.js';
import { drawSection } from './draw-section.js';

/** Rows left for swaps on paper. */
const roomForSwaps = 6;

const titled = (...titles: readonly string[]) => titles.map((title) => ({ title }));

const howInWords: Readonly<Record<ChosenChild['how'], string>> = {
  included: 'Included by a person',
  drawn: 'Drawn',
  substitute: 'Substitute',
};

function childrenTable(id: string, caption: string, children: readonly ChosenChild[]): Html {
  return table({
    id,
    caption,
    columns: titled('No.', 'Child', 'How', 'Why'),
    rowHeader: 1,
    rows: children.map(({ child, how, because }, index) => [index + 1, child, howInWords[how], because]),
  });
}

function head(record: SelectionRecord, theme: ThemeManifest, words: ThemeWords): Html {
  const stage = theme.selection.find(({ id }) => id === record.stage);
  return html`<h1>${stage?.says ?? inWords(record.stage)}</h1>
<p class="lead">${counted(record.selected.length, 'child', 'children')} of ${grouped(record.eligible)} who may be chosen, from a population of ${grouped(record.population)}.</p>
<dl>
<dt>Inspection</dt><dd>${theme.title} (${record.theme}), ${dueInWords(record.inspected)}</dd>
<dt>Stage</dt><dd>${inWords(record.stage)}</dd>
${
  stage
    ? html`<dt>Chosen by</dt><dd>${inWords(stage.by)}</dd>
<dt>From</dt><dd>${listed(stage.from.map(words.list))}</dd>
<dt>Asked for</dt><dd>${countInWords(stage.count)}</dd>
<dt>Source</dt><dd>${citation(stage.source)}</dd>
`
    : null
}</dl>
<p class="note">The draw proposes; the inspector decides. A swap is recorded below with who made it, when and why.</p>
`;
}

function countInWords(count: StageManifest['count']): string {
  if (count === null) return 'no number printed';
  const { min, max } = count;
  return min === max ? counted(min, 'child', 'children') : `${min} to ${counted(max, 'child', 'children')}`;
}

function swaps(): Html {
  return html`<h2>Swaps</h2>
${table({
  id: 'swaps',
  caption: 'Who was taken out, who came in, who decided it, when and why',
  columns: titled('Swap', 'Child taken out', 'Child put in', 'Decided by', 'When', 'Why'),
  grid: true,
  rows: Array.from({ length: roomForSwaps }, (_, index) => [index + 1, '', '', '', '', '']),
})}<dl class="signed">
<dt>Selection agreed by</dt><dd>&nbsp;</dd>
<dt>Date</dt><dd>&nbsp;</dd>
</dl>
`;
}

function asked(record: SelectionRecord, theme: ThemeManifest): Html | null {
  const stage = theme.selection.find(({ id }) => id === record.stage);
  if (!stage || stage.asks.length === 0) return null;
  const form = stageForm(
    theme,
    stage.id,
    record.selected.map(({ child }) => child),
  );
  const tables = form.sections.flatMap((section) => (section.kind === 'table' ? [section] : []));
  return html`<section class="landscape">
<h2>What is asked about each child</h2>
${tables.map((section) => formTable(section, 'asked', 'To fill in for the children selected', labelsOf(form)))}</section>
`;
}

/**
 * The record of a selection as a sheet to print: who was chosen and why, substitutes in order, how the draw was made and
 * how to verify it, room for swaps, and what is asked next about each child. One file, nothing to fetch, nothing to run.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 * import { selectionSheet } from '@deepdive/handouts';
 *
 * const publication = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = themeManifest(defineTheme({ id: 'example', title: 'An example', publication }));
 * const sheet = selectionSheet({
 *   theme: 'example@2020', stage: 'shortlisted', inspected: '2020-05-05', algorithm: 'example-1', seed: '42', count: 1,
 *   stratify: [], include: [], exclude: [], inputs: [], earlier: [], populationDigest: '0'.repeat(64), population: 2, eligible: 2,
 *   excluded: [], strata: [], substitutes: [], notes: [], assumptions: [],
 *   selected: [{ child: 'EX-001', because: 'drawn 1st of 2', how: 'drawn', stratum: {}, place: 1 }],
 * }, theme);
 * console.log(sheet.includes('EX-001')); // true
 * ```
 */
export function selectionSheet(record: SelectionRecord, theme: ThemeManifest): string {
  const words = themeWords(theme);
  const { selected, substitutes, assumptions } = record;
  const content = html`${head(record, theme, words)}<h2>Children selected</h2>
${childrenTable('selected', `${counted(selected.length, 'child', 'children')} selected`, selected)}${
  substitutes.length === 0
    ? null
    : html`<h2>Substitutes</h2>
<p>If a child cannot be used, the next one here takes the place.</p>
${childrenTable('substitutes', 'Substitutes, in order', substitutes)}`
}${swaps()}${drawSection(record, words)}${
  assumptions.length === 0
    ? null
    : html`<h2>Assumptions</h2>
${assumptionList(assumptions)}`
}${asked(record, theme)}`;
  return page(
    {
      title: `Selection sheet: ${theme.title}, ${inWords(record.stage)}`,
      kind: 'Selection sheet',
      colophon: `Made by Deepdive from the theme ${record.theme}. It holds children's identifiers; handle it as your rules say.`,
      style: `dl.signed dd{border-bottom:1px solid #8b96a1;min-height:2.2rem}${formTableStyle}`,
    },
    content,
  );
}
