import { numberChangesOf } from './changes.js';
import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { numberOn } from './gather.js';
import type { Interval } from './interval.js';
import type { NumberPlan } from './plan.js';
import { pieceAt } from './step.js';

/** A number over time: from each day on it is what stands beside the day, until the next. */
export interface NumberOverTime {
  readonly days: readonly Day[];
  readonly numbers: readonly Interval[];
}

/** A number on every day from engagement to the day asked of. What compares it with several thresholds shares it. */
export function numberOverTime(number: NumberPlan, family: Family, scope: Scope): NumberOverTime {
  const slot = family.slot(number.at, scope);
  const known = family.memory.numbers.at(slot);
  if (known !== undefined) return known;
  const days = numberChangesOf(number, family, scope);
  const numbers = new Array<Interval>(days.length);
  for (let at = 0; at < days.length; at++) {
    numbers[at] = numberOn(number, family, scope, days[at] as Day);
  }
  const found = { days, numbers };
  family.memory.numbers.put(slot, found);
  return found;
}

/** A number on one day, looked up where it was told over time. */
export function numberThen(number: NumberPlan, family: Family, scope: Scope, day: Day): Interval {
  const known = family.memory.numbers.at(family.slot(number.at, scope));
  if (known === undefined) return numberOn(number, family, scope, day);
  return known.numbers[pieceAt(known.days, day)] as Interval;
}
