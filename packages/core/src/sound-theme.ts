import { definitionError } from './definition-error.js';
import { fieldsRead } from './expression/node.js';
import type { Meaning } from './field.js';
import { requirePlainName } from './list.js';
import { requireSoundMeasures } from './measure/sound-measures.js';
import { requireSoundOutcomes } from './outcome/sound-outcomes.js';
import type { Stage } from './stage.js';
import type { Theme } from './theme.js';

const toldByAge: readonly Meaning[] = ['bornOn', 'expectedOn', 'age'];

function requireKnown(found: readonly string[], known: readonly string[], place: string): void {
  for (const name of found) {
    if (!known.includes(name))
      throw definitionError({ code: 'reference-unknown', place, found: name, known });
  }
}

/** Every place of a theme that names assumptions, with the names. */
function assumed(theme: Theme): readonly (readonly [place: string, names: readonly string[]])[] {
  const named: (readonly [string, readonly string[]])[] = [];
  const note = (
    place: string,
    parts: Readonly<Record<string, { readonly assumes: readonly string[] }>>,
  ): void => {
    for (const [id, part] of Object.entries(parts)) named.push([`${place}/${id}`, part.assumes]);
  };
  note('lists', theme.lists);
  for (const [id, list] of Object.entries(theme.lists)) {
    note(`lists/${id}/fields`, list.fields);
    note(`lists/${id}/rules`, list.rules);
  }
  note('across', theme.across);
  note('selection', theme.selection);
  for (const [id, stage] of Object.entries(theme.selection)) note(`selection/${id}/eligible`, stage.eligible);
  note('timeline', theme.timeline);
  note('requests', Object.fromEntries(theme.requests.map((request) => [request.number ?? '', request])));
  note('caseDocuments', theme.caseDocuments);
  for (const [id, { statements }] of Object.entries(theme.guidance)) note(`guidance/${id}`, statements);
  if (theme.tool) {
    named.push(['tool', theme.tool.assumes]);
    note('tool/questions', theme.tool.questions);
  }
  note('judgements', theme.judgements);
  note('limitingRules', theme.limitingRules);
  if (theme.outcomes) {
    note('outcomes', theme.outcomes.indicators);
    note('outcomes/problems', theme.outcomes.problems);
    note('outcomes/claim', theme.outcomes.claim);
  }
  if (theme.proportions) named.push(['proportions', theme.proportions.assumes]);
  note('measures', theme.measures);
  if (theme.actionPlan) {
    named.push(['actionPlan', theme.actionPlan.assumes]);
    note('actionPlan/actions/fields', theme.actionPlan.actions.fields);
  }
  return named;
}

function requireSoundAcross(theme: Theme, ref: string): void {
  const lists = Object.keys(theme.lists);
  for (const [id, rule] of Object.entries(theme.across)) {
    const place = `${ref}/across/${id}`;
    requirePlainName(id, `${ref}/across`);
    if (rule.kind === 'same') {
      requireKnown(
        [rule.field],
        Object.values(theme.lists).flatMap((list) => Object.keys(list.fields)),
        place,
      );
    } else if (rule.kind === 'alsoOn') {
      requireKnown([rule.list, rule.also], lists, place);
    } else {
      requireKnown([rule.list, rule.counts], lists, place);
      requireKnown([rule.field], Object.keys(theme.lists[rule.list]?.fields ?? {}), place);
      requireKnown([rule.on], Object.keys(theme.lists[rule.counts]?.fields ?? {}), place);
    }
  }
}

/** Every field that a stage knows of a child, from its lists and from the stages before it; an age where one can be told. */
function strataOf(theme: Theme, stage: Stage, seen: ReadonlySet<string> = new Set()): readonly string[] {
  return stage.from.flatMap((part): readonly string[] => {
    const earlier = seen.has(part) ? undefined : theme.selection[part];
    const fields = Object.entries(theme.lists[part]?.fields ?? earlier?.asks ?? {});
    const tellsAge = fields.some(([, { meaning }]) => meaning !== null && toldByAge.includes(meaning));
    return [
      ...fields.map(([id]) => id),
      ...(tellsAge ? ['age'] : []),
      ...(earlier ? strataOf(theme, earlier, new Set([...seen, part])) : []),
    ];
  });
}

function requireSoundSelection(theme: Theme, ref: string): void {
  const parts = [...Object.keys(theme.lists), ...Object.keys(theme.selection)];
  for (const [id, stage] of Object.entries(theme.selection)) {
    const place = `${ref}/selection/${id}`;
    requirePlainName(id, `${ref}/selection`);
    requireKnown(stage.from, parts, `${place}/from`);
    if (stage.handedOverIn !== null) requireKnown([stage.handedOverIn], Object.keys(theme.lists), place);
    const readable = stage.from.flatMap((part) =>
      Object.keys(theme.lists[part]?.fields ?? theme.selection[part]?.asks ?? {}),
    );
    requireKnown(stage.strata, strataOf(theme, stage), `${place}/strata`);
    const earlier = stage.from.some((part) => part in theme.selection);
    for (const each of Object.values(stage.eligible)) {
      if (!earlier) requireKnown(fieldsRead(each.expect), readable, `${place}/eligible`);
    }
  }
}

function requireSoundJudgements(theme: Theme, ref: string): void {
  const judgements = Object.keys(theme.judgements);
  const facts = Object.keys(theme.facts);
  for (const [id, { partOf, descriptors, scale }] of Object.entries(theme.judgements)) {
    requirePlainName(id, `${ref}/judgements`);
    if (partOf !== null) requireKnown([partOf], judgements, `${ref}/judgements/${id}/partOf`);
    const grades = scale.codes.map(({ code }) => code);
    requireKnown(Object.keys(descriptors), grades, `${ref}/judgements/${id}/descriptors`);
  }
  for (const [id, rule] of Object.entries(theme.limitingRules)) {
    requirePlainName(id, `${ref}/limitingRules`);
    requireKnown(fieldsRead(rule.expect), [...judgements, ...facts], `${ref}/limitingRules/${id}`);
  }
}

/** Refuses a theme whose parts refer to what it does not have. */
export function requireSoundTheme(theme: Theme, ref: string): void {
  const assumptions = Object.keys(theme.assumptions);
  for (const [id, assumption] of Object.entries(theme.assumptions)) {
    requirePlainName(id, `${ref}/assumptions`);
    if (!Object.hasOwn(assumption.choices, assumption.chosen)) {
      throw definitionError({
        code: 'assumption-choice-unknown',
        place: `${ref}/assumptions/${id}`,
        found: assumption.chosen,
        known: Object.keys(assumption.choices),
        source: assumption.source,
      });
    }
  }
  for (const [place, names] of assumed(theme)) {
    for (const found of names) {
      if (!assumptions.includes(found)) {
        throw definitionError({
          code: 'assumption-unknown',
          place: `${ref}/${place}`,
          found,
          known: assumptions,
        });
      }
    }
  }
  requireSoundAcross(theme, ref);
  requireSoundSelection(theme, ref);
  requireSoundJudgements(theme, ref);
  requireSoundMeasures(theme, ref);
  requireSoundOutcomes(theme, ref);
  if (theme.actionPlan && theme.actionPlan.due !== null) {
    requireKnown([theme.actionPlan.due], Object.keys(theme.timeline), `${ref}/actionPlan/due`);
  }
  const provided = [
    ...Object.keys(theme.lists),
    ...Object.keys(theme.selection),
    ...Object.keys(theme.guidance),
    'requests',
    'caseDocuments',
    ...(theme.actionPlan ? ['actionPlan'] : []),
  ];
  for (const [id, milestone] of Object.entries(theme.timeline)) {
    requirePlainName(id, `${ref}/timeline`);
    requireKnown(milestone.provides, provided, `${ref}/timeline/${id}/provides`);
  }
}
