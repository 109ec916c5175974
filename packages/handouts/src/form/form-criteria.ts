import type { Form, ShownCriterion } from '@deepdive/core';

/** A criterion that a form can tell in words. */
export interface SummarisedCriterion extends ShownCriterion {
  readonly summary: string;
}

/** What an answer is evidence for, in the order printed: "Evidence for ESN 01 (base), ESN 23 (lighthouses)". */
export function evidenceFor(criteria: readonly ShownCriterion[]): string | null {
  return criteria.length === 0 ? null : `Evidence for ${criteria.map(({ shown }) => shown).join(', ')}`;
}

/**
 * The criteria of a form that have a summary, each once and in the order of their references. Several questions share
 * a criterion, so the summaries stand together at the end and not beside every question.
 */
export function summarisedCriteria(form: Form): readonly SummarisedCriterion[] {
  const byRef = new Map<string, SummarisedCriterion>();
  for (const { criteria } of form.sections.flatMap(({ questions }) => questions)) {
    for (const { ref, shown, summary, heading } of criteria) {
      if (summary !== null) byRef.set(ref, { ref, shown, summary, heading });
    }
  }
  return [...byRef.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** What a criterion says, after the heading that it stands under where there is one. */
export const summaryUnderHeading = ({ heading, summary }: SummarisedCriterion): string =>
  heading === null ? summary : `${heading}: ${summary}`;
