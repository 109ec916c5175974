import type { NumberPlan, OutcomePlan } from './plan.js';

// What tells families meets plans of all kinds by turns. Plans that have all the same parts in the same places, those of
// other kinds empty, are read at once; where each kind has its own, every part has to be looked for.

type PartOfAny<P> = P extends unknown ? keyof P : never;
type NoParts<P> = Readonly<Record<PartOfAny<P>, undefined>>;

/** The parts of all kinds of outcomes, none of them taken. */
export const outcomeParts: NoParts<OutcomePlan> = {
  kind: undefined,
  at: undefined,
  needs: undefined,
  says: undefined,
  of: undefined,
  value: undefined,
  operator: undefined,
  than: undefined,
  rows: undefined,
  period: undefined,
  expect: undefined,
  none: undefined,
  indicator: undefined,
  ground: undefined,
  count: undefined,
  people: undefined,
  membersOn: undefined,
  sustained: undefined,
  assumption: undefined,
  readings: undefined,
  chosen: undefined,
  question: undefined,
};

/** The parts of all kinds of numbers, none of them taken. */
export const numberParts: NoParts<NumberPlan> = {
  kind: undefined,
  at: undefined,
  rows: undefined,
  period: undefined,
  distinct: undefined,
  field: undefined,
  part: undefined,
  whole: undefined,
  covered: undefined,
  from: undefined,
  to: undefined,
  zero: undefined,
};
