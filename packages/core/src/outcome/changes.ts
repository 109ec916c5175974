import type { Day } from './days.js';
import { inOrder } from './days-in-order.js';
import type { Family, Scope } from './family.js';
import { periodOn } from './gather.js';
import { isPast } from './needs-rows.js';
import type { MomentPlan, NumberPlan, PeriodPlan, RowsPlan } from './plan.js';

/** Days on which a truth may change. Too many cost time; one too few would be wrong. */
export class Changes {
  readonly #family: Family;
  /** The first day told, and those noted that follow it up to the last. */
  readonly #days: Day[];
  #isDaily = false;

  constructor(family: Family) {
    this.#family = family;
    this.#days = [family.engagedOn];
  }

  /** A day on which it may change; one that is not told, or not known, is nothing to note. */
  note(day: Day): void {
    const { engagedOn, asOf } = this.#family;
    // Days of rows may be endless, and stand where fractions can; those that are told are whole numbers, and kept as such.
    if (day > engagedOn && day <= asOf) this.#days.push(day | 0);
  }

  /** It may change on any day, so that no day needs to be noted. */
  noteEveryDay(): void {
    this.#isDaily = true;
  }

  /** The first day told, and the days noted, each once and in order. */
  inTurn(): readonly Day[] {
    if (this.#isDaily) return this.#family.everyDay();
    return this.#days.length === 1 ? this.#days : inOrder(this.#days);
  }
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
    for (const { from } of spans) changes.note(from);
  }
}

/** The days a moment may be that does not follow the day asked of. */
function standing(moment: MomentPlan, family: Family, scope: Scope): readonly Day[] {
  if (moment.root === 'engaged') return [shifted(moment, family, family.engagedOn)];
  if (moment.rows === null) return [];
  const days: Day[] = [];
  for (const { start, end } of family.rows(moment.rows, scope) ?? []) {
    days.push(shifted(moment, family, moment.edge === 'start' ? start : end));
  }
  return days;
}

/** The days on which a moment itself changes, or comes to pass. */
function momentChanges(moment: MomentPlan, family: Family, scope: Scope, changes: Changes): void {
  if (moment.rows !== null) {
    for (const { start, end } of family.rows(moment.rows, scope) ?? []) {
      changes.note(start);
      changes.note(end);
    }
  }
  for (const day of standing(moment, family, scope)) changes.note(day);
}

/** Whether a moment may lie on the day asked of or before, and after it as well. */
const mayBeAnyDay = ({ reach: { least, most } }: MomentPlan): boolean => least <= 0 && most > 0;

/** The days on which a period begins to have days, or ceases to, its first day passing its last. */
function orderChanges(
  from: MomentPlan,
  to: MomentPlan,
  family: Family,
  scope: Scope,
  changes: Changes,
): void {
  if (from.root === 'day' && to.root === 'day') {
    if (from.reach.most > to.reach.least && from.reach.least <= to.reach.most) changes.noteEveryDay();
    return;
  }
  if (from.root === 'day') {
    for (const day of standing(to, family, scope)) changes.note(firstReaching(from, family, day + 1));
  }
  if (to.root === 'day') {
    for (const day of standing(from, family, scope)) changes.note(firstReaching(to, family, day));
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
    if (period.until.root === 'day' && mayBeAnyDay(period.until)) changes.noteEveryDay();
    for (const day of family.reading.schoolTerms?.turns ?? []) {
      changes.note(day);
      if (period.until.root === 'day') changes.note(firstReaching(period.until, family, day));
    }
    return;
  }
  const { from, to } = period;
  momentChanges(to, family, scope, changes);
  // A moment that moves both ways may be past on one day and to come on the next, and past again in a longer month.
  if (to.root === 'day' && mayBeAnyDay(to)) changes.noteEveryDay();
  if (from !== null) {
    momentChanges(from, family, scope, changes);
    orderChanges(from, to, family, scope, changes);
  }
  // A period that ends on the day asked of or before reaches a row only after the row is known.
  const endsByThen = to.root === 'day' && to.isNeverLater;
  if (!endsByThen) knownChanges(rows, family, scope, changes);
  if (rows === null) return;
  for (const { spans } of family.rows(rows, scope) ?? []) {
    for (const each of spans) {
      if (to.root === 'day') changes.note(firstReaching(to, family, each.from));
      if (from?.root === 'day') changes.note(firstReaching(from, family, each.to + 1));
    }
  }
}

/** Whether a moment keeps its distance from the day asked of. */
const isSteady = ({ root, isEven }: MomentPlan): boolean => root === 'day' && isEven;

/** The same day of every week from a day on. */
function everyWeekFrom(start: Day, { engagedOn, asOf }: Family, changes: Changes): void {
  const first = start > engagedOn ? start : start + 7 * Math.ceil((engagedOn - start) / 7);
  for (let day = first; day <= asOf; day += 7) changes.note(day);
}

/**
 * The days on which the number of weeks may change, which are counted back from a day that moves: those on which the edge
 * of a week passes over the beginning of the period, or the first or last day of a row.
 */
function weekChanges(
  rows: RowsPlan,
  period: PeriodPlan,
  family: Family,
  scope: Scope,
  changes: Changes,
): void {
  const { from, to } = period.kind === 'between' ? period : { from: null, to: null };
  // Months differ in length, and so in their weeks.
  if (
    from === null ||
    to === null ||
    !isSteady(to) ||
    !isPast(to) ||
    !(from.root !== 'day' || isSteady(from))
  ) {
    changes.noteEveryDay();
    return;
  }
  momentChanges(from, family, scope, changes);
  const distance = shifted(to, family, 0);
  for (const day of standing(from, family, scope)) everyWeekFrom(day - distance - 1, family, changes);
  for (const { spans } of family.rows(rows, scope) ?? []) {
    for (const span of spans) {
      everyWeekFrom(span.from - distance, family, changes);
      everyWeekFrom(span.to - distance + 7, family, changes);
    }
  }
}

function numberChanges(number: NumberPlan, family: Family, scope: Scope, changes: Changes): void {
  switch (number.kind) {
    case 'fall':
      numberChanges(number.from, family, scope, changes);
      numberChanges(number.to, family, scope, changes);
      return;
    case 'weeks':
      weekChanges(number.rows, number.period, family, scope, changes);
      return;
    default:
      periodChanges(number.rows, number.period, family, scope, changes);
  }
}

/** Whether a period is always told, and over by the day asked of. */
function isToldAndOver(period: PeriodPlan, family: Family, scope: Scope): boolean {
  if (period.kind === 'between') return isPast(period.to) && period.from?.root !== 'row';
  // Terms that can be told at engagement can be told as long as it is known which there were, there being more of them.
  const knownUntil = family.reading.schoolTerms?.knownUntil ?? Number.NEGATIVE_INFINITY;
  if (!isPast(period.until) || family.asOf > knownUntil) return false;
  return periodOn(period, family, scope, family.engagedOn) !== null;
}

/** Whether a number never changes, there being no row to change it and no period that is not over. */
function isStill(number: NumberPlan, family: Family, scope: Scope): boolean {
  if (number.kind === 'fall') return isStill(number.from, family, scope) && isStill(number.to, family, scope);
  if (number.kind === 'weeks' || family.rows(number.rows, scope)?.length !== 0) return false;
  return isToldAndOver(number.period, family, scope);
}

/** The days on which a number may change, from engagement on, in order. */
export function numberChangesOf(number: NumberPlan, family: Family, scope: Scope): readonly Day[] {
  const changes = new Changes(family);
  if (!isStill(number, family, scope)) numberChanges(number, family, scope, changes);
  return changes.inTurn();
}

/** The days on which what is told of the rows of a period may change, from engagement on, in order. */
export function rowChangesOf(
  rows: RowsPlan | null,
  period: PeriodPlan,
  family: Family,
  scope: Scope,
): readonly Day[] {
  const changes = new Changes(family);
  periodChanges(rows, period, family, scope, changes);
  return changes.inTurn();
}
