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

function heldForLong(
  outcome: PlanOf<'heldFor'>,
  of: Step,
  family: Family,
  day: Day,
  duration: number | null,
): Told {
  const from = heldFrom(outcome, family, day, duration);
  return from < family.engagedOn ? no : heldBetween(of, from, day);
}

/** Whether an outcome has held for long enough on a day, told from the outcome over time. */
export function heldOn(outcome: PlanOf<'heldFor'>, of: Step, family: Family, scope: Scope, day: Day): Told {
  if (outcome.sustained.orShorter === null) return heldForLong(outcome, of, family, day, null);
  return heldForAnyLength(outcome, of, family, scope, day);
}

/** The same whichever length it may have to be held for; else it cannot be told. */
function heldForAnyLength(
  outcome: PlanOf<'heldFor'>,
  of: Step,
  family: Family,
  scope: Scope,
  day: Day,
): Told {
  const truths = lengthsOn(outcome, family, scope, day).map((duration) =>
    heldForLong(outcome, of, family, day, duration),
  );
  return truths.every((each) => each === truths[0]) ? (truths[0] ?? unknown) : unknown;
}
