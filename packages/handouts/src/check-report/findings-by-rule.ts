import { citation, counted, type Finding, sentence } from '@deepdive/core';
import { assumptionAnchor } from '../page/assumption-list.js';
import { type Html, type HtmlValue, html, markup } from '../page/html.js';
import { severityTag } from '../page/severity-tag.js';
import { type TableColumn, table } from '../page/table.js';
import { inWords } from '../words/words.js';
import { type Problem, shared } from './problem.js';
import { moreElsewhere, type ReportContext } from './report-context.js';

interface FindingColumn extends TableColumn {
  readonly of: (finding: Finding) => HtmlValue;
}

/** Where the findings are; what they all share is said once above the table instead of in each row. */
function columnsOf({ severalFiles }: ReportContext, problem: Problem): readonly FindingColumn[] {
  const differs = (of: (finding: Finding) => unknown) => shared(problem.findings, of) === undefined;
  return [
    ...(severalFiles ? [{ title: 'File', of: ({ file }: Finding) => file }] : []),
    { title: 'Sheet', of: ({ sheet }) => sheet ?? '' },
    { title: 'Cell', of: ({ cell, sheet }) => cell ?? (sheet === null ? 'Whole list' : 'Whole sheet') },
    { title: 'Row', numeric: true, of: ({ row }) => row },
    { title: 'Child', of: ({ child }) => child },
    ...(differs(({ label }) => label) ? [{ title: 'Column', of: ({ label }: Finding) => label }] : []),
    ...(differs(({ message }) => message)
      ? [{ title: 'More', of: ({ message }: Finding) => message.slice(problem.alike).trimStart() }]
      : []),
    ...(differs(({ fix }) => fix) ? [{ title: 'What to do', of: ({ fix }: Finding) => fix }] : []),
  ];
}

function assumptions({ result }: ReportContext, problem: Problem): Html | null {
  const ids = [...new Set(problem.findings.flatMap((finding) => finding.assumptions))];
  if (ids.length === 0) return null;
  return html`${ids.map((id) => {
    const place = result.assumptions.findIndex((each) => each.id === id);
    const known = result.assumptions[place];
    const reading = known
      ? html`${known.choices[known.chosen] ?? known.chosen} (<a href="#${assumptionAnchor(place)}">assumption ${place + 1}</a>)`
      : inWords(id);
    return html`<dt>Assumption</dt><dd>${reading}</dd>
`;
  })}`;
}

function problemPart(context: ReportContext, problem: Problem): Html {
  const { number, rule, severity, list, says, findings } = problem;
  const { words, limits } = context;
  const first = findings[0];
  const shown = findings.slice(0, limits.perRule);
  const columns = columnsOf(context, problem);
  const label = shared(findings, (finding) => finding.label);
  const fix = shared(findings, (finding) => finding.fix);
  const more = moreElsewhere(shown.length, findings.length);
  return html`<h3 id="problem-${number}">${number}. ${says}</h3>
<p>${severityTag(severity)} ${counted(findings.length, 'finding')} in ${words.list(list)}${label ? html`, column “${label}”` : null}.</p>
<dl class="keep">
${
  fix
    ? html`<dt>What to do</dt><dd>${sentence(fix)}</dd>
`
    : null
}${
  first
    ? html`<dt>Source</dt><dd>${citation(first.source)} <code>${rule}</code></dd>
`
    : null
}${assumptions(context, problem)}</dl>
${table({
  id: `cells-${number}`,
  caption: `Where problem ${number} is`,
  columns,
  rowHeader: columns.findIndex(({ title }) => title === 'Cell'),
  rows: shown.map((finding) => columns.map((column) => column.of(finding))),
})}${
  more === null
    ? null
    : html`<p><strong>${more}</strong></p>
`
}`;
}

/** The findings, a piece for each rule. */
export function* findingsByRule(context: ReportContext): Iterable<string> {
  yield markup(html`<h2 id="by-rule" class="sheet">Findings by rule</h2>
`);
  if (context.problems.length === 0) {
    yield markup(html`<p>No rule was broken.</p>
`);
    return;
  }
  yield markup(
    html`<p>What must be fixed comes first. Cells are named as the spreadsheet names them; the values in them are not repeated here.</p>
`,
  );
  for (const problem of context.problems) yield markup(problemPart(context, problem));
}
