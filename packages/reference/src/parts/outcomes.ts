import { type OutcomeNode, outcomeProse, type ThemeManifest } from '@deepdive/core';
import { blocks, heading, plain, points } from '../markdown.js';
import type { PagePart } from '../reference-page.js';
import { sourceCell } from './cells.js';

/** An outcome part by part, each under the one it belongs to. */
const told = (node: OutcomeNode, theme: ThemeManifest): string =>
  outcomeProse(node, theme)
    .map(({ depth, says }) => `${'  '.repeat(depth)}- ${plain(says)}`)
    .join('\n');

function indicatorsOf(theme: ThemeManifest, problem: string): readonly string[] {
  return theme.outcomes
    .filter((indicator) => indicator.problem === problem)
    .flatMap((indicator) => [
      heading(4, `${indicator.code} ${indicator.headline}`),
      plain(indicator.says),
      '**Identified when**',
      told(indicator.identified, theme),
      `**Significant progress** (${plain(indicator.sustained)})`,
      told(indicator.progress, theme),
      `Source: ${sourceCell(indicator.source, indicator.assumes)}.`,
    ]);
}

/** The problems of families, the indicators of each, and what a claim needs. */
export function outcomesPart(theme: ThemeManifest): PagePart {
  const plan = theme.outcomePlan;
  if (!plan) return { title: 'Outcomes', body: '' };
  return {
    title: 'Outcomes',
    body: blocks([
      `${plain(plan.eligible.says)} (${sourceCell(plan.eligible.source)})`,
      ...plan.problems.flatMap((problem) => [
        heading(3, problem.title),
        points([
          `Evidence: ${plain(problem.evidence)}`,
          problem.acceptsJudgement
            ? 'A recorded professional judgement can take the place of the progress printed'
            : 'No professional judgement takes the place of the progress printed',
          `Source: ${sourceCell(problem.source, problem.assumes)}`,
        ]),
        ...indicatorsOf(theme, problem.id),
      ]),
      ...(plan.claim.length === 0 ? [] : [heading(3, 'What a claim needs besides')]),
      ...plan.claim.flatMap(({ says, expect, source, assumes }) => [
        `**${plain(says)}** (${sourceCell(source, assumes)})`,
        told(expect, theme),
      ]),
    ]),
  };
}
