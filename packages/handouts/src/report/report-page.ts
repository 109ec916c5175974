import { type Html, type HtmlValue, html } from '../page/html.js';
import { page } from '../page/page.js';
import { table } from '../page/table.js';
import type { InspectionReport } from './inspection-report.js';
import { linesOf, type ReportCell, type ReportPart, type ReportSection } from './report-part.js';
import { reportSections, reportTitle } from './report-sections.js';

/** Several lines are a list without marks. */
const cellAsHtml = (cell: ReportCell): HtmlValue =>
  typeof cell === 'string' || cell.length === 0
    ? cell
    : html`<ul>${linesOf(cell).map((line) => html`<li>${line}</li>`)}</ul>`;

function partAsHtml(part: ReportPart, id: string): Html {
  switch (part.kind) {
    case 'text':
      return part.small
        ? html`<p class="small">${part.text}</p>
`
        : html`<p>${part.text}</p>
`;
    case 'heading':
      return html`<h3>${part.text}</h3>
`;
    case 'facts':
      return html`<dl>
${part.of.map(
  ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>
`,
)}</dl>
`;
    case 'table':
      return table({
        id,
        caption: part.caption,
        columns: part.columns,
        rows: part.rows.map((row) => row.map(cellAsHtml)),
      });
  }
}

const sectionAsHtml = ({ id, title, parts }: ReportSection): Html => html`<h2 id="${id}">${title}</h2>
${parts.map((part, at) => partAsHtml(part, `${id}-${at + 1}`))}`;

/**
 * The report of an inspection as a page to print: one file, nothing to fetch, nothing to run.
 *
 * @example
 * ```ts
 * import { type InspectionReport, reportPage } from '@deepdive/handouts';
 *
 * export const printed = (report: InspectionReport): string => reportPage(report);
 * ```
 */
export function reportPage(report: InspectionReport): string {
  const sections = reportSections(report);
  const { number, seal } = report.head;
  const content = html`<h1>${reportTitle(report)}</h1>
<nav class="screen" aria-label="Contents"><ul>
${sections.map(
  ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>
`,
)}</ul></nav>
${sections.map(sectionAsHtml)}`;
  return page(
    {
      title: reportTitle(report),
      kind: 'Report of an inspection',
      colophon: `Made by Deepdive from the record at entry ${number}, seal ${seal.slice(0, 16)}. It lists no children; words that people wrote stand as they wrote them.`,
      style: 'td,th[scope=row],dd{overflow-wrap:anywhere}td ul{padding:0;margin:0;list-style:none}',
    },
    content,
  );
}
