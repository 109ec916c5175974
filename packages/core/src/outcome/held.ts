import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { durationsOn } from './gather.js';
import type { PlanOf } from './plan.js';
import { heldBetween, type Step } from './step.js';
import { no, type Told, unknown } from './told.js';

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

/** Whether an outcome has held for long enough on a day, told from the outcome over time. */
export function heldOn(outcome: PlanOf<'heldFor'>, of: Step, family: Family, scope: Scope, day: Day): Told {
  const heldSince = (from: Day): Told => (from < family.engagedOn ? no : heldBetween(of, from, day));
  if (outcome.sustained.orShorter === null) return heldSince(heldFrom(outcome, family, day, null));
  const truths = lengthsOn(outcome, family, scope, day).map((duration) =>
    heldSince(heldFrom(outcome, family, day, duration)),
  );
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}
