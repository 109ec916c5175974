import type { Day } from './days.js';
import type { Family, Scope } from './family.js';
import { isPast } from './needs-rows.js';
import type { MomentPlan, NumberPlan, OutcomePlan, PeriodPlan, RowsPlan } from './plan.js';
import { inOrder } from './step.js';

/** Days on which a truth may change. Too many cost time; one too few would be wrong. */
interface Changes {
  readonly days: Day[];
  /** Whether it may change on any day, so that no day needs to be named. */
  daily: boolean;
}

const shifted = (moment: MomentPlan, family: Family, day: Day): Day => {
  let found = day;
  for (const { unit, by } of moment.shifts) found = family.reading.shifts.shift(found, unit, by);
  return found;
};

/** The first day of which a moment reaches another day, where the moment follows the day asked of. */
function firstReaching(moment: MomentPlan, family: Family, day: Day): Day {
  let found = day;
  for (let at = moment.shifts.length - 1; at >= 0; at--) {
    const shift = moment.shifts[at];
    if (shift) found = family.reading.shifts.firstReaching(found, shift.unit, shift.by);
  }
  return found;
}

/** The days on which rows come to be known. */
function knownChanges(rows: RowsPlan | null, family: Family, scope: Scope, changes: Changes): void {
  if (rows === null) return;
  for (const { spans } of family.rows(rows, scope) ?? []) {
    for (const { from } of spans) changes.days.push(from);
  }
}

/** The days a moment may be that does not follow the day asked of. */
function standing(moment: MomentPlan, family: Family, scope: Scope): readonly Day[] {
  if (moment.root === 'engaged') return [shifted(moment, family, family.engagedOn)];
  if (moment.rows === null) return [];
  return (family.rows(moment.rows, scope) ?? []).map(({ start, end }) =>
    shifted(moment, family, moment.edge === 'start' ? start : end),
  );
}

/** The days on which a moment itself changes, or comes to pass. */
function momentChanges(moment: MomentPlan, family: Family, scope: Scope, changes: Changes): void {
  // A moment that moves both ways may be past on one day and to come on the next, and past again in a longer month.
  if (moment.root === 'day' && moment.mixed) changes.daily = true;
  if (moment.rows !== null) {
    for (const { start, end } of family.rows(moment.rows, scope) ?? []) changes.days.push(start, end);
  }
  for (const day of standing(moment, family, scope)) changes.days.push(day);
}

/** By how many days a moment is moved, at the least and at the most, months being as short and as long as they get. */
function reach({ shifts }: MomentPlan): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  for (const { unit, by } of shifts) {
    const [short, long] = unit === 'months' ? [28, 31] : unit === 'weeks' ? [7, 7] : [1, 1];
    least += by * (by < 0 ? long : short);
    most += by * (by < 0 ? short : long);
  }
  return { least, most };
}

/** The days on which a period begins to have days, or ceases to, its first day passing its last. */
function orderChanges(
  from: MomentPlan,
  to: MomentPlan,
  family: Family,
  scope: Scope,
  changes: Changes,
): void {
  if (from.root === 'day' && to.root === 'day') {
    const [a, b] = [reach(from), reach(to)];
    if (a.most > b.least && a.least <= b.most) changes.daily = true;
    return;
  }
  if (from.root === 'day') {
    for (const day of standing(to, family, scope)) changes.days.push(firstReaching(from, family, day + 1));
  }
  if (to.root === 'day') {
    for (const day of standing(from, family, scope)) changes.days.push(firstReaching(to, family, day));
  }
}

function periodChanges(
  rows: RowsPlan | null,
  period: PeriodPlan,
  family: Family,
  scope: Scope,
  changes: Changes,
): void {
  if (period.kind === 'terms') {
    knownChanges(rows, family, scope, changes);
    momentChanges(period.until, family, scope, changes);
    for (const { end } of family.reading.terms ?? []) {
      changes.days.push(end);
      if (period.until.root === 'day') changes.days.push(firstReaching(period.until, family, end));
    }
    return;
  }
  const { from, to } = period;
  momentChanges(to, family, scope, changes);
  if (from !== null) {
    momentChanges(from, family, scope, changes);
    orderChanges(from, to, family, scope, changes);
  }
  // A period that ends on the day asked of or before reaches a row only after the row is known.
  const endsByThen = to.root === 'day' && to.shifts.every(({ by }) => by <= 0);
  if (!endsByThen) knownChanges(rows, family, scope, changes);
  if (rows === null) return;
  for (const { spans } of family.rows(rows, scope) ?? []) {
    for (const each of spans) {
      if (to.root === 'day') changes.days.push(firstReaching(to, family, each.from));
      if (from?.root === 'day') changes.days.push(firstReaching(from, family, each.to + 1));
    }
  }
}

function numberChanges(number: NumberPlan, family: Family, scope: Scope, changes: Changes): void {
  if (number.kind === 'fall') {
    numberChanges(number.from, family, scope, changes);
    numberChanges(number.to, family, scope, changes);
    return;
  }
  // Weeks are counted back from a day that moves, so their edges pass over rows all the time.
  if (number.kind === 'weeks') changes.daily = true;
  else periodChanges(number.rows, number.period, family, scope, changes);
}

/** Whether a moment keeps its distance from the day asked of. */
const isSteady = ({ root, shifts }: MomentPlan): boolean =>
  root === 'day' && shifts.every(({ unit }) => unit !== 'months');

/** Whether a number never changes, there being no row to change it and no period that is not over. */
function isStill(number: NumberPlan, family: Family, scope: Scope): boolean {
  switch (number.kind) {
    case 'fall':
      return isStill(number.from, family, scope) && isStill(number.to, family, scope);
    case 'weeks': {
      const { rows, period } = number;
      if (period.kind === 'terms' || family.rows(rows, scope)?.length !== 0) return false;
      // Months differ in length, and so in their weeks, even where nothing lies in them.
      return isPast(period.to) && period.from !== null && isSteady(period.from) && isSteady(period.to);
    }
    default: {
      const { rows, period } = number;
      if (period.kind === 'terms' || family.rows(rows, scope)?.length !== 0) return false;
      return isPast(period.to) && period.from?.root !== 'row';
    }
  }
}

/** The days on which an outcome without others under it may change, from engagement on, in order. */
export function changesOf(outcome: OutcomePlan, family: Family, scope: Scope): readonly Day[] {
  const changes: Changes = { days: [], daily: false };
  switch (outcome.kind) {
    case 'threshold':
      if (!isStill(outcome.value, family, scope)) numberChanges(outcome.value, family, scope, changes);
      break;
    case 'latestRow':
    case 'judged':
      periodChanges(outcome.rows, outcome.period, family, scope, changes);
      break;
    default:
      break;
  }
  return changes.daily ? family.everyDay() : within(changes.days, family);
}

/** The first day told, and those of some days that follow it up to the last, each once and in order. */
export function within(days: readonly Day[], { engagedOn, asOf }: Family): readonly Day[] {
  const kept: Day[] = [engagedOn];
  for (const day of days) if (day > engagedOn && day <= asOf) kept.push(day);
  return kept.length === 1 ? kept : inOrder(kept);
}
