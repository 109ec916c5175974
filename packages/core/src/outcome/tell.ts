import { belonging, belongsOn } from './belonging.js';
import { Changes, rowChangesOf } from './changes.js';
import type { Day } from './days.js';
import type { CountingRow, Family, Scope } from './family.js';
import { heldOn } from './held.js';
import { compared, type Interval } from './interval.js';
import { type Leaf, leafOn } from './leaf.js';
import { numberOverTime } from './number-over-time.js';
import type { OutcomePlan, PlanOf } from './plan.js';
import { Joined, type Step, stepOn, together, toldOn } from './step.js';
import { allHold, anyHolds, enoughHold, no, opposite, type Told, unknown, unspecified, yes } from './told.js';

function thresholdStep({ value, operator, than }: PlanOf<'threshold'>, family: Family, scope: Scope): Step {
  const { days, numbers } = numberOverTime(value, family, scope);
  const toldOf = (at: number): Told => compared(numbers[at] as Interval, operator, than);
  if (days.length === 1) return family.always(toldOf(0));
  return stepOn(days, (_, at) => toldOf(at));
}

function leafStep(outcome: Exclude<Leaf, { kind: 'threshold' }>, family: Family, scope: Scope): Step {
  const days = rowChangesOf(outcome.rows, outcome.period, family, scope);
  if (days.length === 1) return family.always(leafOn(outcome, family, scope, family.engagedOn));
  return stepOn(days, (day) => leafOn(outcome, family, scope, day));
}

/** The days on which the length of a row, which may be the shorter one, has passed, or another row is the latest. */
function shorterChanges(counting: readonly CountingRow[], of: Step, changes: Changes): void {
  const lengths = new Set(counting.map(({ start, end }) => end - start).filter(Number.isFinite));
  if (counting.some(({ start }) => Number.isNaN(start))) lengths.add(0);
  for (const day of of.days) {
    for (const duration of lengths) changes.note(day + duration);
  }
  for (const { start, end, spans } of counting) {
    changes.note(start);
    changes.note(end);
    for (const { from, to } of spans) {
      changes.note(from);
      changes.note(to + 1);
    }
  }
}

function heldStep(outcome: PlanOf<'heldFor'>, family: Family, scope: Scope): Step {
  const of = tell(outcome.of, family, scope);
  if (of.days.length === 1 && of.truths[0] === no) return of;
  const { length, orShorter } = outcome.sustained;
  const { shift } = family.reading.shifts;
  const changes = new Changes(family);
  for (const day of of.days) {
    changes.note(day);
    changes.note(shift(day, length.unit, length.count));
  }
  if (orShorter !== null) shorterChanges(family.rows(orShorter, scope) ?? [], of, changes);
  return stepOn(changes.inTurn(), (day) => heldOn(outcome, of, family, scope, day));
}

/** Somebody belongs, and it holds of that person. */
const isOneOfWhom = ([is = no, holds = no]: readonly Told[]): Told => allHold([is, holds]);

/** It holds of somebody, or that person does not belong. */
const isNoneUnless = ([is = no, holds = no]: readonly Told[]): Told => anyHolds([opposite(is), holds]);

function peopleStep(outcome: PlanOf<'someone' | 'everyone'>, family: Family): Step {
  const first = family.engagedOn;
  if (!family.hasMembers) return family.always(unknown);
  const isSome = outcome.kind === 'someone';
  const joined = new Joined(isSome ? 'any' : 'all');
  for (let member = 0; member < family.members.length; member++) {
    const belongs = belonging(outcome, family, member);
    const isOne = belongs.days.length === 1 ? belongs.truths[0] : null;
    if (isOne === no) continue;
    const of = tell(outcome.of, family, member);
    const step = isOne === yes ? of : together([belongs, of], isSome ? isOneOfWhom : isNoneUnless, first);
    if (joined.isSettledBy(step)) break;
  }
  return joined.step(first);
}

function atLeastStep({ of, count }: PlanOf<'atLeast'>, family: Family, scope: Scope): Step {
  const each = of.map((one) => tell(one, family, scope));
  return together(each, (told) => enoughHold(told, count), family.engagedOn);
}

function toldOverTime(outcome: OutcomePlan, family: Family, scope: Scope): Step {
  const first = family.engagedOn;
  switch (outcome.kind) {
    case 'threshold':
      return thresholdStep(outcome, family, scope);
    case 'latestRow':
    case 'judged':
      return leafStep(outcome, family, scope);
    case 'all':
    case 'any': {
      const joined = new Joined(outcome.kind);
      for (const each of outcome.of) if (joined.isSettledBy(tell(each, family, scope))) break;
      return joined.step(first);
    }
    case 'atLeast':
      return atLeastStep(outcome, family, scope);
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
  const known = family.memory.told.at(slot);
  if (typeof known === 'object') return known;
  const step = lacksItsRows(outcome, family) ? family.always(no) : toldOverTime(outcome, family, scope);
  family.memory.told.put(slot, step);
  return step;
}

/** All hold, or any, asked one after another until one settles it. */
function partsOn(outcome: PlanOf<'all' | 'any'>, family: Family, scope: Scope, day: Day): Told {
  const settles = outcome.kind === 'all' ? no : yes;
  let told: Told = opposite(settles);
  for (const each of outcome.of) {
    const one = tellOn(each, family, scope, day);
    if (one === settles) return one;
    if (one > told) told = one;
  }
  return told;
}

function peopleOn(outcome: PlanOf<'someone' | 'everyone'>, family: Family, day: Day): Told {
  if (!family.hasMembers) return unknown;
  const isSome = outcome.kind === 'someone';
  const settles = isSome ? yes : no;
  let told: Told = opposite(settles);
  for (let member = 0; member < family.members.length; member++) {
    const belongs = belongsOn(outcome, family, member, day);
    if (belongs === no) continue;
    const holds = tellOn(outcome.of, family, member, day);
    const one =
      belongs === yes ? holds : isSome ? isOneOfWhom([belongs, holds]) : isNoneUnless([belongs, holds]);
    if (one === settles) return one;
    if (one > told) told = one;
  }
  return told;
}

function atLeastOn({ of, count }: PlanOf<'atLeast'>, family: Family, scope: Scope, day: Day): Told {
  return enoughHold(
    of.map((each) => tellOn(each, family, scope, day)),
    count,
  );
}

function toldOnDay(outcome: OutcomePlan, family: Family, scope: Scope, day: Day): Told {
  switch (outcome.kind) {
    case 'threshold':
    case 'latestRow':
    case 'judged':
      return leafOn(outcome, family, scope, day);
    case 'all':
    case 'any':
      return partsOn(outcome, family, scope, day);
    case 'atLeast':
      return atLeastOn(outcome, family, scope, day);
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
  if (family.isToldOverTime) return toldOn(tell(outcome, family, scope), day);
  const slot = family.slot(outcome.at, scope);
  const known = family.memory.told.at(slot);
  if (typeof known === 'object') return toldOn(known, day);
  const isLast = day === family.asOf;
  if (isLast && known !== undefined) return known;
  const told = lacksItsRows(outcome, family) ? no : toldOnDay(outcome, family, scope, day);
  if (isLast) family.memory.told.put(slot, told);
  return told;
}
