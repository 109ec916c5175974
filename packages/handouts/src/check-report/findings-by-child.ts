import { counted, type Finding } from '@deepdive/core';
import { type Html, html, markup } from '../page/html.js';
import type { Problem } from './problem.js';
import { moreElsewhere, type ReportContext } from './report-context.js';

interface ChildFinding {
  readonly finding: Finding;
  readonly problem: Problem;
}

/** All that was found about one child. */
export interface ChildFindings {
  readonly child: string;
  readonly mustFix: number;
  readonly findings: readonly ChildFinding[];
}

/** Findings by child: the child with most to fix first, then by id. Findings about no one child are left to the rules. */
export function childrenOf(problems: readonly Problem[]): readonly ChildFindings[] {
  const byChild = new Map<string, ChildFinding[]>();
  for (const problem of problems) {
    for (const finding of problem.findings) {
      if (finding.child === null) continue;
      const own = byChild.get(finding.child);
      if (own) own.push({ finding, problem });
      else byChild.set(finding.child, [{ finding, problem }]);
    }
  }
  return [...byChild]
    .map(([child, findings]) => ({
      child,
      findings,
      mustFix: findings.filter(({ finding }) => finding.severity === 'mustFix').length,
    }))
    .sort(
      (a, b) =>
        b.mustFix - a.mustFix || b.findings.length - a.findings.length || (a.child < b.child ? -1 : 1),
    );
}

function countsInWords({ mustFix, findings }: ChildFindings): string {
  const check = findings.length - mustFix;
  const parts = [
    ...(mustFix > 0 ? [`${mustFix} must be fixed`] : []),
    ...(check > 0 ? [`${check} to check`] : []),
  ];
  return parts.join(', ');
}

function childPart({ severalFiles }: ReportContext, child: ChildFindings): Html {
  return html`<details><summary>${child.child}: ${countsInWords(child)}</summary><ul>${child.findings.map(
    ({ finding: { file, sheet, cell, message }, problem }) =>
      html`<li>${[severalFiles ? file : null, sheet, cell].filter((part) => part !== null).join(', ')}: ${message} (<a href="#problem-${problem.number}">problem ${problem.number}</a>)</li>`,
  )}</ul></details>
`;
}

/** The findings, a piece for each child, until as many are shown as the limits allow. */
export function* findingsByChild(context: ReportContext): Iterable<string> {
  const children = childrenOf(context.problems);
  const about = children.reduce((sum, { findings }) => sum + findings.length, 0);
  const all = context.problems.reduce((sum, { findings }) => sum + findings.length, 0);
  const others = all - about;
  yield markup(html`<h2 id="by-child" class="sheet">Findings by child</h2>
<p>${counted(about, 'finding')} about ${counted(children.length, 'child', 'children')}, those with most to fix first.${
    others > 0
      ? ` ${counted(others, 'finding concerns', 'findings concern')} no one child and stand under the rules only.`
      : null
  } Opened entries are printed open.</p>
`);
  let shown = 0;
  let shownChildren = 0;
  for (const child of children) {
    if (shown > 0 && shown + child.findings.length > context.limits.byChild) break;
    yield markup(childPart(context, child));
    shown += child.findings.length;
    shownChildren += 1;
  }
  const more = moreElsewhere(shownChildren, children.length);
  if (more !== null) {
    yield markup(html`<p><strong>${more.replace('Only the first', 'Of the children, only the first')}</strong></p>
`);
  }
}
