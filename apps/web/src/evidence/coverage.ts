import type { CriterionManifest, ThemeManifest } from '@deepdive/core';
import type { HeldEvidence, Tracking } from '../record/evidence.js';
import type { ChosenCase } from '../record/selections.js';

/** How far one criterion is evidenced. */
export interface Covered {
  readonly criterion: CriterionManifest;
  /** Pieces of evidence and answers in tools, for each case in order. */
  readonly byCase: readonly number[];
  /** Evidence about an activity rather than a child. */
  readonly ofActivities: number;
  readonly total: number;
}

/**
 * How far each criterion is evidenced, those with nothing first. An answer in a tracking tool counts as one piece of
 * evidence about its child for each criterion of its question.
 */
export function coverageOf(
  criteria: readonly CriterionManifest[],
  theme: ThemeManifest,
  cases: readonly ChosenCase[],
  evidence: readonly HeldEvidence[],
  tools: ReadonlyMap<string, Tracking>,
): readonly Covered[] {
  const covered = criteria.map((criterion): Covered => {
    const held = evidence.filter(({ evidence: { criteria: refs } }) => refs.includes(criterion.ref));
    const asking = (theme.tool?.questions ?? []).filter((question) =>
      question.criteria.includes(criterion.ref),
    );
    const byCase = cases.map(({ child }) => {
      const answers = tools.get(child)?.answers ?? {};
      const recorded = held.filter(
        ({ evidence: { about } }) => about.kind === 'child' && about.child === child,
      );
      return recorded.length + asking.filter(({ id }) => (answers[id] ?? '') !== '').length;
    });
    const ofActivities = held.filter(({ evidence: { about } }) => about.kind === 'activity').length;
    return { criterion, byCase, ofActivities, total: byCase.reduce((sum, each) => sum + each, ofActivities) };
  });
  const isBare = ({ total }: Covered): number => (total === 0 ? 0 : 1);
  return covered
    .map((each, at) => ({ each, at }))
    .sort((a, b) => isBare(a.each) - isBare(b.each) || a.at - b.at)
    .map(({ each }) => each);
}
