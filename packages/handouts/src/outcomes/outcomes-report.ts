import { counted } from '@deepdive/core';
import { html } from '../page/html.js';
import { page } from '../page/page.js';
import { table } from '../page/table.js';
import { dateInWords } from '../words/dates.js';

/** What a report on families shows, in words. */
export interface OutcomesPage {
  /** The theme's title. */
  readonly title: string;
  /** `id@edition`. */
  readonly theme: string;
  readonly asOf: string;
  readonly counts: {
    readonly families: number;
    readonly eligible: number;
    readonly claimable: number;
    readonly near: number;
    readonly unspecified: number;
  };
  /** The reading in use of each assumption that leaves one open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly families: readonly (readonly string[])[];
  /** Why families stand where they do, one line a part, indented by two spaces a level. */
  readonly evidence: readonly { readonly family: string; readonly lines: readonly string[] }[];
}

const style = '.why{white-space:pre-wrap;font-size:.9rem}@media print{.why{break-inside:auto}}';

/**
 * A page on families: how many can be claimed for, what each of them has met and lacks, and the evidence of those that
 * were asked for. It fetches nothing and runs nothing.
 *
 * @example
 * ```ts
 * import { outcomesReport } from '@deepdive/handouts';
 *
 * const page = outcomesReport({
 *   title: 'An example', theme: 'example@2020', asOf: '2020-03-31', readings: {},
 *   counts: { families: 1, eligible: 1, claimable: 1, near: 0, unspecified: 0 },
 *   columns: ['Family', 'Claimable'], families: [['EX-F1', 'yes']], evidence: [],
 * });
 * console.log(page.includes('EX-F1')); // true
 * ```
 */
export function outcomesReport(stated: OutcomesPage): string {
  const { title, theme, asOf, counts, readings, columns, families, evidence } = stated;
  const figures = [
    ['Families', counts.families],
    ['Eligible', counts.eligible],
    ['Claimable', counts.claimable],
    ['One item short', counts.near],
    ['Not specified', counts.unspecified],
  ] as const;
  const content = html`<h1>Families: what they have overcome</h1>
<p class="lead">${title} (${theme}), as of ${dateInWords(asOf)}: ${counted(counts.families, 'family', 'families')}.</p>
<dl class="figures">${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`)}</dl>
<p class="note">A family is never counted as claimable on something that is blank, was not handed over or is not decided.</p>
${
  Object.keys(readings).length === 0
    ? null
    : html`<h2>Readings in use</h2>
<dl>${Object.entries(readings).map(([assumption, reading]) => html`<dt>${assumption}</dt><dd>${reading}</dd>`)}</dl>
`
}<h2>Families</h2>
${table({ id: 'families', caption: 'Every family', columns: columns.map((each) => ({ title: each })), rows: families })}
${evidence.length === 0 ? null : html`<h2>Evidence</h2>`}
${evidence.map(
  ({ family, lines }) => html`<h3>${family}</h3>
<div class="why">${lines.join('\n')}</div>
`,
)}`;
  return page(
    { title: `Families, ${theme}`, kind: 'Outcomes', colophon: `${theme}, as of ${asOf}`, style },
    content,
  );
}
