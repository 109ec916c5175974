import { changesOf, within } from './changes.js';
import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { durationsOn, latestIn, numberOn, periodOn } from './gather.js';
import { compared } from './interval.js';
import type { OutcomePlan, PlanOf } from './plan.js';
import { always, type Step, stepOn, together, toldOn, truthsBetween } from './step.js';
import {
  allHold,
  anyHolds,
  enoughHold,
  no,
  opposite,
  type Told,
  toldOf,
  unknown,
  unspecified,
  yes,
} from './told.js';

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
  const truths = rows.map(({ row, ...counts }): Told => {
    const met = row.values[recorded.met];
    const signed = String(row.values[recorded.author] ?? '').trim() !== '';
    const dated = !Number.isNaN(counts.start);
    return signed && dated && typeof met === 'boolean' ? toldOf(met) : unknown;
  });
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}

/** Whether an outcome without others under it holds on a day. */
function leafOn(leaf: Leaf, family: Family, scope: Scope, day: Day): Told {
  switch (leaf.kind) {
    case 'threshold':
      return compared(numberOn(leaf.value, family, scope, day), leaf.operator, leaf.than);
    case 'latestRow':
      return latestRowOn(leaf, family, scope, day);
    case 'judged':
      return judgedOn(leaf, family, scope, day);
  }
}

/** The last day from which an outcome must have held, to have held long enough on a day; before engagement if too soon. */
function heldFrom(outcome: PlanOf<'heldFor'>, family: Family, day: Day, duration: number | null): Day {
  const { count, unit } = outcome.sustained.length;
  const { firstReaching } = family.reading.shifts;
  const byLength = firstReaching(day + 1, unit, count) - 1;
  return duration === null ? byLength : Math.max(byLength, day - duration);
}

/** How long an outcome must hold on a day; several lengths where it cannot be told which row is the latest. */
export function lengthsOn(
  outcome: PlanOf<'heldFor'>,
  family: Family,
  scope: Scope,
  day: Day,
): readonly (number | null)[] {
  const { orShorter } = outcome.sustained;
  return orShorter === null ? [null] : durationsOn(orShorter, family, scope, day);
}

function heldOn(outcome: PlanOf<'heldFor'>, of: Step, family: Family, scope: Scope, day: Day): Told {
  const truths = lengthsOn(outcome, family, scope, day).map((duration): Told => {
    const from = heldFrom(outcome, family, day, duration);
    return from < family.engagedOn ? no : allHold(truthsBetween(of, from, day));
  });
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}

function heldStep(outcome: PlanOf<'heldFor'>, family: Family, scope: Scope): Step {
  const of = tell(outcome.of, family, scope);
  const { length, orShorter } = outcome.sustained;
  const { shift } = family.reading.shifts;
  const counting = orShorter === null ? [] : (family.rows(orShorter, scope) ?? []);
  const lengths = new Set(counting.map(({ start, end }) => end - start).filter(Number.isFinite));
  if (counting.some(({ start }) => Number.isNaN(start))) lengths.add(0);
  const changes: Day[] = [];
  for (const day of of.days) {
    changes.push(day, shift(day, length.unit, length.count));
    for (const duration of lengths) changes.push(day + duration);
  }
  for (const { start, end, spans } of counting) {
    changes.push(start, end);
    for (const { from, to } of spans) changes.push(from, to + 1);
  }
  return stepOn(within(changes, family), (day) => heldOn(outcome, of, family, scope, day));
}

/** Whether a member is one of some people, over time. */
export function belonging({ people }: PlanOf<'someone' | 'everyone'>, family: Family, member: Scope): Step {
  const slot = family.slot(people.at, member);
  const known = family.belongings[slot];
  if (known !== undefined) return known;
  const changes: Day[] = [];
  for (const { from, to } of family.days(people, member)) changes.push(from, to + 1);
  const step = stepOn(within(changes, family), (day) => family.belongs(people, member, day));
  family.belongings[slot] = step;
  return step;
}

function peopleStep(outcome: PlanOf<'someone' | 'everyone'>, family: Family): Step {
  const first = family.engagedOn;
  if (!family.hasMembers) return always(first, unknown);
  const isSome = outcome.kind === 'someone';
  const each = family.members.map((_, member) => {
    const belongs = belonging(outcome, family, member);
    if (belongs.days.length === 1 && belongs.truths[0] === no) return always(first, isSome ? no : yes);
    const of = tell(outcome.of, family, member);
    return together(
      [belongs, of],
      ([is = no, holds = no]) => (isSome ? allHold([is, holds]) : anyHolds([opposite(is), holds])),
      first,
    );
  });
  return together(each, isSome ? anyHolds : allHold, first);
}

function toldOverTime(outcome: OutcomePlan, family: Family, scope: Scope): Step {
  const first = family.engagedOn;
  const under = (of: readonly OutcomePlan[]) => of.map((each) => tell(each, family, scope));
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return stepOn(changesOf(outcome, family, scope), (day) => leafOn(outcome, family, scope, day));
    case 'all':
      return together(under(outcome.of), allHold, first);
    case 'any':
      return together(under(outcome.of), anyHolds, first);
    case 'atLeast':
      return together(under(outcome.of), (each) => enoughHold(each, outcome.count), first);
    case 'not':
      return together(under([outcome.of]), ([only = unknown]) => opposite(only), first);
    case 'someone':
    case 'everyone':
      return peopleStep(outcome, family);
    case 'heldFor':
      return heldStep(outcome, family, scope);
    case 'reading':
      return tell(outcome.of, family, scope);
    case 'unspecified':
      return always(first, unspecified);
  }
}

/** What is told of an outcome on every day from engagement to the day asked of. */
export function tell(outcome: OutcomePlan, family: Family, scope: Scope): Step {
  const slot = family.slot(outcome.at, scope);
  const known = family.steps[slot];
  if (known !== undefined) return known;
  const step = toldOverTime(outcome, family, scope);
  family.steps[slot] = step;
  return step;
}

/** What is told of an outcome on one day. */
export const tellOn = (outcome: OutcomePlan, family: Family, scope: Scope, day: Day): Told =>
  toldOn(tell(outcome, family, scope), day);
