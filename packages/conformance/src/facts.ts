import type { Source, ThemeManifest } from '@deepdive/core';

/** A fact of a theme: where it stands in the manifest, and where it says it comes from. */
export interface Fact {
  readonly place: string;
  readonly source: Source;
  readonly assumes: readonly string[];
}

interface Sourced {
  readonly source: Source;
  readonly assumes?: readonly string[];
}

const fact = (place: string, { source, assumes = [] }: Sourced): Fact => ({ place, source, assumes });

/** Every fact of a theme, by its place. */
export function factsOf(theme: ThemeManifest): readonly Fact[] {
  const named = (part: string, things: readonly (Sourced & { readonly id: string })[]): readonly Fact[] =>
    things.map((each) => fact(`${part}/${each.id}`, each));
  return [
    ...named('lists', theme.lists),
    ...theme.lists.flatMap((list) => [
      ...named(`lists/${list.id}/fields`, list.fields),
      ...named(`lists/${list.id}/rules`, list.rules),
    ]),
    ...named('across', theme.across),
    ...theme.criteria.map((each) => fact(`criteria/${each.ref}`, each)),
    ...named('selection', theme.selection),
    ...theme.selection.flatMap((stage) => [
      ...named(`selection/${stage.id}/eligible`, stage.eligible),
      ...named(`selection/${stage.id}/asks`, stage.asks),
    ]),
    ...named('timeline', theme.timeline),
    ...named('requests', theme.requests),
    ...named('caseDocuments', theme.caseDocuments),
    ...(theme.tool ? [fact('tool', theme.tool), ...named('tool/questions', theme.tool.questions)] : []),
    ...theme.guidance.flatMap(({ id, statements }) => named(`guidance/${id}`, statements)),
    ...named('measures', theme.measures),
    ...named('judgements', theme.judgements),
    ...named('facts', theme.facts),
    ...named('limitingRules', theme.limitingRules),
    ...(theme.proportions ? [fact('proportions', theme.proportions)] : []),
    ...theme.outcomes.map((each) => fact(`outcomes/${each.code}`, each)),
    ...(theme.outcomePlan
      ? [
          fact('outcomePlan', theme.outcomePlan),
          fact('outcomePlan/eligible', theme.outcomePlan.eligible),
          ...named('outcomePlan/problems', theme.outcomePlan.problems),
          ...named('outcomePlan/claim', theme.outcomePlan.claim),
        ]
      : []),
    ...(theme.actionPlan
      ? [
          fact('actionPlan', theme.actionPlan),
          ...named('actionPlan/actions/fields', theme.actionPlan.actions.fields),
        ]
      : []),
    ...named('assumptions', theme.assumptions),
  ];
}
