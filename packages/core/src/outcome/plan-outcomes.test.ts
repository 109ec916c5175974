import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcome } from '../../test/outcome/arbitraries.js';
import { programme } from '../../test/outcome/invented-programme.js';
import type { OutcomeNode } from './node.js';
import type { Planning } from './plan.js';
import { planOutcomes } from './plan-outcomes.js';
import { outcomesUnder } from './walk.js';

const theme = programme();

function planned(): Planning {
  if (theme.outcomePlan === null) throw new Error('the programme states outcomes');
  return planOutcomes(theme, theme.outcomePlan, {});
}

/** An outcome with all that is under it. */
const withAllUnder = (node: OutcomeNode): readonly OutcomeNode[] => [
  node,
  ...outcomesUnder(node).flatMap(withAllUnder),
];

/** An outcome with one part of another of its kind in place of its own: most of them say something else by it. */
function* mixed(one: OutcomeNode, other: OutcomeNode): Generator<OutcomeNode> {
  if (one.kind !== other.kind) return;
  for (const [part, value] of Object.entries(other)) yield { ...one, [part]: value };
  // That a reading which is not chosen says something else makes no difference.
  if (one.kind === 'reading') yield { ...one, readings: { ...one.readings, and: other } };
}

/** What an outcome says, of several readings only the one that the theme chose. */
const asRead = (node: OutcomeNode): string =>
  JSON.stringify(node, (_, value) => {
    if (value?.kind !== 'reading') return value;
    const chosen = theme.assumptions.find(({ id }) => id === value.assumption)?.chosen ?? '';
    return { ...value, kind: 'asRead', readings: value.readings[chosen] };
  });

describe('outcomes that are planned', () => {
  test('are the same plan where they say the same, and never where they say something else', () => {
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 4 }), (nodes) => {
        const { outcome: plan } = planned();
        const under = nodes.flatMap(withAllUnder).slice(0, 40);
        const each = under.flatMap((one) => [one, ...under.flatMap((other) => [...mixed(one, other)])]);
        const plans = new Map(each.map((node) => [asRead(node), plan(node)]));
        for (const node of each) expect(plan(structuredClone(node))).toBe(plans.get(asRead(node)));
        expect(new Set(plans.values()).size).toBe(plans.size);
      }),
    );
  });

  test('have the same parts in the same order, whichever kind they are', () => {
    const parts = new Set<string>();
    fc.assert(
      fc.property(outcome, (node) => {
        const { outcome: plan } = planned();
        for (const each of withAllUnder(node)) parts.add(Object.keys(plan(each)).join());
        expect([...parts]).toHaveLength(1);
      }),
    );
  });
});
