import {
  citation,
  type IndicatorManifest,
  type OutcomeNode,
  type OutcomePlanManifest,
  outcomeProse,
  type ThemeManifest,
} from '@deepdive/core';
import { type Layout, table, wrapped } from '../terminal/layout.js';
import { assumedInWords } from '../terminal/words.js';

function treeText(outcome: OutcomeNode, theme: ThemeManifest, { width }: Layout): readonly string[] {
  return outcomeProse(outcome, theme).map(({ depth, says }) =>
    wrapped(`- ${says}`, width, '  '.repeat(depth + 1)),
  );
}

/** One indicator: how it is recognised and what shows progress, part by part. */
function indicatorText(indicator: IndicatorManifest, theme: ThemeManifest, layout: Layout): string {
  const { code, headline, problem, says, identified, progress, sustained, source, assumes } = indicator;
  const title = theme.outcomePlan?.problems.find(({ id }) => id === problem)?.title ?? problem;
  return [
    layout.paint.title(`${code} ${headline}`),
    wrapped(says, layout.width),
    `Problem: ${title}`,
    'Identified:',
    ...treeText(identified, theme, layout),
    'Significant progress:',
    ...treeText(progress, theme, layout),
    `Sustained: ${sustained}`,
    wrapped(`Source: ${citation(source)}${assumedInWords(assumes)}`, layout.width),
  ].join('\n');
}

/** The indicators of problems: all in a table, or each in full. */
export function outcomesText(
  indicators: readonly IndicatorManifest[],
  theme: ThemeManifest,
  inShort: boolean,
  layout: Layout,
): string {
  if (!inShort) return indicators.map((each) => indicatorText(each, theme, layout)).join('\n\n');
  const rows = indicators.map(({ code, problem, headline, says, sustained, source }) => [
    code,
    problem,
    headline,
    says,
    sustained,
    citation(source),
  ]);
  return table(['Code', 'Problem', 'Headline', 'Identified', 'Sustained', 'Source'], rows, layout);
}

/** What indicators stand on: problems, who is eligible, what a claim needs. */
export function outcomePlanText(plan: OutcomePlanManifest, theme: ThemeManifest, layout: Layout): string {
  const { households, eligible, problems, claim } = plan;
  return [
    wrapped(`Eligible: ${eligible.says} (${citation(eligible.source)})`, layout.width),
    wrapped(
      `Households: ${households.families} by ${households.engagedOn}, with their ${households.members}`,
      layout.width,
    ),
    '',
    table(
      ['Problem', 'Title', 'Evidence', 'Judgement', 'Source'],
      problems.map(({ id, title, evidence, acceptsJudgement, source }) => [
        id,
        title,
        evidence,
        acceptsJudgement ? 'considered' : '',
        citation(source),
      ]),
      layout,
    ),
    ...claim.flatMap(({ id, says, expect, source, assumes }) => [
      '',
      layout.paint.title(`A claim needs: ${id}`),
      wrapped(`${says} (${citation(source)}${assumedInWords(assumes)})`, layout.width),
      ...treeText(expect, theme, layout),
    ]),
  ].join('\n');
}
