import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { latestIn, numberOn, periodOn } from './gather.js';
import { compared } from './interval.js';
import type { PlanOf } from './plan.js';
import { type Told, toldOf, unknown } from './told.js';

/** An outcome without others under it. */
export type Leaf = PlanOf<'threshold'> | PlanOf<'latestRow'> | PlanOf<'judged'>;

function latestRowOn(leaf: PlanOf<'latestRow'>, family: Family, scope: Scope, day: Day): Told {
  const counting = family.rows(leaf.rows, scope);
  const period = counting === null ? null : periodOn(leaf.period, family, scope, day);
  if (counting === null || period === null || period.to > day) return unknown;
  const { rows, mayBeNone } = latestIn(counting, period.from, period.to);
  const truths = rows.map(({ row }) => toldOf(leaf.expect(row.values)));
  if (mayBeNone) truths.push(toldOf(leaf.none));
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}

/** A judgement holds from the day it is recorded until another is; one without an author is none yet. */
function judgedOn(leaf: PlanOf<'judged'>, family: Family, scope: Scope, day: Day): Told {
  const recorded = family.reading.households.judgements;
  if (leaf.rows === null || recorded === null) return unknown;
  const counting = family.rows(leaf.rows, scope);
  const period = counting === null ? null : periodOn(leaf.period, family, scope, day);
  if (counting === null || period === null) return unknown;
  const { rows, mayBeNone } = latestIn(counting, period.from, Math.min(period.to, day));
  if (mayBeNone) return unknown;
  const truths = rows.map(({ row: { values }, start }): Told => {
    const met = values[recorded.met];
    const signed = String(values[recorded.author] ?? '').trim() !== '';
    const dated = !Number.isNaN(start);
    return signed && dated && typeof met === 'boolean' ? toldOf(met) : unknown;
  });
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}

/** Whether an outcome without others under it holds on a day. */
export function leafOn(leaf: Leaf, family: Family, scope: Scope, day: Day): Told {
  switch (leaf.kind) {
    case 'threshold':
      return compared(numberOn(leaf.value, family, scope, day), leaf.operator, leaf.than);
    case 'latestRow':
      return latestRowOn(leaf, family, scope, day);
    case 'judged':
      return judgedOn(leaf, family, scope, day);
  }
}
