import { belonging, belongsOn } from './belonging.js';
import { changesOf, within } from './changes.js';
import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { heldOn } from './held.js';
import { type Leaf, leafOn } from './leaf.js';
import type { OutcomePlan, PlanOf } from './plan.js';
import { joined, type Step, stepOn, together, toldOn } from './step.js';
import { allHold, anyHolds, enoughHold, no, opposite, type Told, unknown, unspecified, yes } from './told.js';

function leafStep(outcome: Leaf, family: Family, scope: Scope): Step {
  const days = changesOf(outcome, family, scope);
  if (days.length === 1) return family.always(leafOn(outcome, family, scope, family.engagedOn));
  return stepOn(days, (day) => leafOn(outcome, family, scope, day));
}

function heldStep(outcome: PlanOf<'heldFor'>, family: Family, scope: Scope): Step {
  const of = tell(outcome.of, family, scope);
  if (of.days.length === 1 && of.truths[0] === no) return of;
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

function peopleStep(outcome: PlanOf<'someone' | 'everyone'>, family: Family): Step {
  const first = family.engagedOn;
  if (!family.hasMembers) return family.always(unknown);
  const isSome = outcome.kind === 'someone';
  const ofMember = (member: Scope): Step => {
    const belongs = belonging(outcome, family, member);
    const isOne = belongs.days.length === 1 ? belongs.truths[0] : null;
    if (isOne === no) return family.always(isSome ? no : yes);
    const of = tell(outcome.of, family, member);
    if (isOne === yes) return of;
    return together(
      [belongs, of],
      ([is = no, holds = no]) => (isSome ? allHold([is, holds]) : anyHolds([opposite(is), holds])),
      first,
    );
  };
  return joined(family.members.length, ofMember, isSome ? 'any' : 'all', first);
}

function toldOverTime(outcome: OutcomePlan, family: Family, scope: Scope): Step {
  const first = family.engagedOn;
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return leafStep(outcome, family, scope);
    case 'all':
    case 'any': {
      const { of } = outcome;
      return joined(of.length, (at) => tell(of[at] as OutcomePlan, family, scope), outcome.kind, first);
    }
    case 'atLeast': {
      const { of, count } = outcome;
      const each = of.map((one) => tell(one, family, scope));
      return together(each, (told) => enoughHold(told, count), first);
    }
    case 'not':
      return together([tell(outcome.of, family, scope)], ([only = unknown]) => opposite(only), first);
    case 'someone':
    case 'everyone':
      return peopleStep(outcome, family);
    case 'heldFor':
      return heldStep(outcome, family, scope);
    case 'reading':
      return tell(outcome.of, family, scope);
    case 'unspecified':
      return family.always(unspecified);
  }
}

/** Whether an outcome is surely not so on any day, since the rows are not there that it needs. */
function lacksItsRows({ needs }: OutcomePlan, family: Family): boolean {
  if (needs === null || !family.hasMembers || needs.terms > family.termsByEngagement()) return false;
  for (const rows of needs.rows) if (!family.isWithout(rows)) return false;
  return true;
}

/** What is told of an outcome on every day from engagement to the day asked of. */
export function tell(outcome: OutcomePlan, family: Family, scope: Scope): Step {
  const slot = family.slot(outcome.at, scope);
  const known = family.told[slot];
  if (typeof known === 'object') return known;
  const step = lacksItsRows(outcome, family) ? family.always(no) : toldOverTime(outcome, family, scope);
  family.told[slot] = step;
  return step;
}

/** All hold, or any, asked one after another until one settles it. */
function askedInTurn(kind: 'all' | 'any', count: number, toldOf: (at: number) => Told): Told {
  const settles = kind === 'all' ? no : yes;
  let told: Told = kind === 'all' ? yes : no;
  for (let at = 0; at < count; at++) {
    const one = toldOf(at);
    if (one === settles) return one;
    if (one > told) told = one;
  }
  return told;
}

function peopleOn(outcome: PlanOf<'someone' | 'everyone'>, family: Family, day: Day): Told {
  if (!family.hasMembers) return unknown;
  const isSome = outcome.kind === 'someone';
  return askedInTurn(isSome ? 'any' : 'all', family.members.length, (member) => {
    const belongs = belongsOn(outcome, family, member, day);
    if (belongs === no) return isSome ? no : yes;
    const holds = tellOn(outcome.of, family, member, day);
    return isSome ? allHold([belongs, holds]) : anyHolds([opposite(belongs), holds]);
  });
}

function toldOnDay(outcome: OutcomePlan, family: Family, scope: Scope, day: Day): Told {
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return leafOn(outcome, family, scope, day);
    case 'all':
    case 'any': {
      const { of } = outcome;
      return askedInTurn(outcome.kind, of.length, (at) => tellOn(of[at] as OutcomePlan, family, scope, day));
    }
    case 'atLeast':
      return enoughHold(
        outcome.of.map((each) => tellOn(each, family, scope, day)),
        outcome.count,
      );
    case 'not':
      return opposite(tellOn(outcome.of, family, scope, day));
    case 'someone':
    case 'everyone':
      return peopleOn(outcome, family, day);
    case 'heldFor':
      // What is not so on a day has not been held up to it.
      if (tellOn(outcome.of, family, scope, day) === no) return no;
      return heldOn(outcome, tell(outcome.of, family, scope), family, scope, day);
    case 'reading':
      return tellOn(outcome.of, family, scope, day);
    case 'unspecified':
      return unspecified;
  }
}

/**
 * What is told of an outcome on one day. Most outcomes are asked of one or two days alone, so what is so on the days between
 * is told only where it matters.
 */
export function tellOn(outcome: OutcomePlan, family: Family, scope: Scope, day: Day): Told {
  const slot = family.slot(outcome.at, scope);
  const known = family.told[slot];
  if (typeof known === 'object') return toldOn(known, day);
  const isLast = day === family.asOf;
  if (isLast && known !== undefined) return known;
  const told = lacksItsRows(outcome, family) ? no : toldOnDay(outcome, family, scope, day);
  if (isLast) family.told[slot] = told;
  return told;
}
