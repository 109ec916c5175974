import type { CheckResult, ThemeManifest } from '@deepdive/core';
import { assumptionList } from '../page/assumption-list.js';
import { type Html, html, markup } from '../page/html.js';
import { type PageFrame, pageFoot, pageHead } from '../page/page.js';
import { dateInWords } from '../words/dates.js';
import { findingsByChild } from './findings-by-child.js';
import { findingsByRule } from './findings-by-rule.js';
import { notCheckedSection } from './not-checked.js';
import { type ReportContext, type ReportLimits, reportContext } from './report-context.js';
import { spellingsSection } from './spellings.js';
import { structureSection } from './structure.js';
import { summary } from './summary.js';

function assumptionsSection({ result }: ReportContext): Html {
  return html`<h2 id="assumptions">Assumptions</h2>
${
  result.assumptions.length === 0
    ? html`<p>No finding rests on an assumption.</p>
`
    : html`<p>Where the text leaves something open, findings rest on one reading of it.</p>
${assumptionList(result.assumptions)}`
}`;
}

/**
 * The report of a check in pieces, for writing a large one without holding it whole; together they are
 * {@link checkReport}.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 * import { checkReportPieces } from '@deepdive/handouts';
 *
 * const publication = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = themeManifest(defineTheme({ id: 'example', title: 'An example', publication }));
 * const result = {
 *   theme: 'example@2020', title: 'An example', inspected: '2020-05-05', listed: '2020-05-05', files: [], missing: [],
 *   counts: { mustFix: 0, check: 0, notChecked: 0 }, findings: [], notChecked: [], standardised: [], notRun: [], assumptions: [],
 * };
 * const [head] = checkReportPieces(result, theme);
 * console.log(head?.startsWith('<!doctype html>')); // true
 * ```
 */
export function* checkReportPieces(
  result: CheckResult,
  theme: ThemeManifest,
  limits: ReportLimits = {},
): Iterable<string> {
  const context = reportContext(result, theme, limits);
  const frame: PageFrame = {
    title: `Check report: ${result.title}, ${dateInWords(result.inspected)}`,
    kind: 'Check report',
    colophon: `Made by Deepdive from the theme ${result.theme}. It holds children's identifiers and no other value of a cell but spellings of codes; handle it as your authority's rules say.`,
    style: 'ul.plain{list-style:none;padding:0;margin:0}',
  };
  yield pageHead(frame);
  yield markup(summary(context));
  yield markup(structureSection(context));
  yield* findingsByRule(context);
  yield* findingsByChild(context);
  yield markup(spellingsSection(context));
  yield markup(notCheckedSection(context));
  yield markup(assumptionsSection(context));
  yield pageFoot(frame);
}

/**
 * The report of a check as one page: a summary to take into a meeting, what is missing, findings by rule and by child,
 * spellings to accept, what could not be checked, assumptions. One file, nothing to fetch, nothing to run.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 * import { checkReport } from '@deepdive/handouts';
 *
 * const publication = { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' };
 * const theme = themeManifest(defineTheme({ id: 'example', title: 'An example', publication }));
 * const report = checkReport({
 *   theme: 'example@2020', title: 'An example', inspected: '2020-05-05', listed: '2020-05-05', files: [], missing: [],
 *   counts: { mustFix: 0, check: 0, notChecked: 0 }, findings: [], notChecked: [], standardised: [], notRun: [], assumptions: [],
 * }, theme);
 * console.log(report.includes('Nothing has to be fixed.')); // true
 * ```
 */
export function checkReport(result: CheckResult, theme: ThemeManifest, limits: ReportLimits = {}): string {
  return [...checkReportPieces(result, theme, limits)].join('');
}
