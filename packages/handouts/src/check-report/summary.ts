import { counted, grouped } from '@deepdive/core';
import { type Html, html } from '../page/html.js';
import { severityTag } from '../page/severity-tag.js';
import { table } from '../page/table.js';
import { dueInWords } from '../words/dates.js';
import { fixFirst } from './fix-first.js';
import { listsTable } from './lists-received.js';
import type { ReportContext } from './report-context.js';

/** So many files stand on the first page with their digests; more are counted, and stand with the columns. */
const filesOnFirstPage = 4;
const mostFrequent = 5;

function verdict({ result }: ReportContext): string {
  const { mustFix, check } = result.counts;
  const toCheck = check === 0 ? '' : `; ${counted(check, 'finding is', 'findings are')} to be looked at`;
  if (mustFix > 0) return `${counted(mustFix, 'finding')} must be fixed${toCheck}.`;
  return check === 0 ? 'Nothing has to be fixed.' : `Nothing has to be fixed${toCheck}.`;
}

function files({ result }: ReportContext): Html | null {
  if (result.files.length === 0) return null;
  if (result.files.length > filesOnFirstPage) {
    return html`<p>${counted(result.files.length, 'file was', 'files were')} read; they stand with their digests under <a href="#structure">Lists, files and columns</a>.</p>
`;
  }
  return table({
    id: 'files-read',
    caption: 'Files read',
    columns: [{ title: 'File' }, { title: 'Rows', numeric: true }, { title: 'SHA-256' }],
    rows: result.files.map(({ path, sheets, sha256 }) => [
      path,
      grouped(sheets.reduce((sum, { rows }) => sum + rows, 0)),
      html`<span class="digest">${sha256}</span>`,
    ]),
  });
}

function frequent({ problems, words }: ReportContext): Html | null {
  const most = [...problems]
    .sort((a, b) => b.findings.length - a.findings.length || a.number - b.number)
    .slice(0, mostFrequent);
  if (most.length === 0) return null;
  return table({
    id: 'most-frequent',
    caption: 'The most frequent problems',
    columns: [
      { title: 'Problem' },
      { title: 'Findings', numeric: true },
      { title: 'List' },
      { title: 'Severity' },
    ],
    rows: most.map(({ number, says, findings, list, severity }) => [
      html`<a href="#problem-${number}">${says}</a>`,
      grouped(findings.length),
      html`<span class="whole">${words.list(list)}</span>`,
      severityTag(severity),
    ]),
  });
}

function unchecked({ result }: ReportContext): Html {
  const { notChecked, notRun, counts } = result;
  if (notChecked.length === 0 && notRun.length === 0)
    return html`<p>Everything could be checked.</p>
`;
  return html`<p>${
    notRun.length > 0 ? `${counted(notRun.length, 'rule was', 'rules were')} not run at all. ` : null
  }${
    notChecked.length > 0
      ? `${counted(notChecked.length, 'rule')} could not be told for some rows (${counted(counts.notChecked, 'row')} in all), since a blank leaves them open. `
      : null
  }${html`They stand at the end under <a href="#not-checked">What could not be checked, and why</a>.`}</p>
`;
}

/** The first page: what a director takes into a meeting. */
export function summary(context: ReportContext): Html {
  const { result, theme } = context;
  const first = fixFirst(context);
  return html`<h1>${result.title}</h1>
<p class="lead">${verdict(context)}</p>
<dl>
<dt>Inspection</dt><dd>${dueInWords(result.inspected)}</dd>
<dt>Lists drawn up</dt><dd>${dueInWords(result.listed)}</dd>
<dt>Theme</dt><dd>${result.theme}, from ${theme.publication.publisher} ${theme.publication.number}, edition ${theme.publication.edition}</dd>
</dl>
<dl class="figures">
<div class="red"><dt>Must fix</dt><dd>${grouped(result.counts.mustFix)}</dd></div>
<div class="amber"><dt>To check</dt><dd>${grouped(result.counts.check)}</dd></div>
<div><dt>Could not be checked</dt><dd>${grouped(result.counts.notChecked)}</dd></div>
</dl>
<nav class="screen" aria-label="Contents"><ul>
<li><a href="#structure">Lists, files and columns</a></li>
<li><a href="#by-rule">Findings by rule</a></li>
<li><a href="#by-child">Findings by child</a></li>
<li><a href="#spellings">Spellings to accept</a></li>
<li><a href="#not-checked">What could not be checked</a></li>
<li><a href="#assumptions">Assumptions</a></li>
</ul></nav>
<h2>What must be fixed first</h2>
${
  first.length === 0
    ? html`<p>Nothing.</p>
`
    : html`<ol>${first.map((item) => html`<li>${item}</li>`)}</ol>
`
}${frequent(context)}<h2>What could not be checked</h2>
${unchecked(context)}<h2>What was received</h2>
${listsTable(context)}${files(context)}`;
}
