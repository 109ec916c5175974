import type { CellValue } from '../expression/evaluate.js';
import type { Day } from './days.js';
import { type CountingRow, countsIn, type Family, type Scope } from './family.js';
import { anyCount, anyNumber, exactly, fallBetween, type Interval, percentage } from './interval.js';
import type { ListPlan, MomentPlan, NumberPlan, PeriodPlan, RowsPlan } from './plan.js';
import { type Term, termsEndedBy } from './school-terms.js';
import { liesIn, type Span } from './spans.js';
import { no, type Told, unknown, yes } from './told.js';

/** The first and last day of a period, both included; a beginning endless ago is one too. */
export interface FoundPeriod {
  readonly from: Day;
  readonly to: Day;
}

/** The day on which a row begins or ends, as a moment takes it; `null` where it has none. */
function edgeOf({ start, end, spans }: CountingRow, edge: 'start' | 'end'): { day: Day; told: Told } | null {
  const day = edge === 'start' ? start : end;
  if (day === Number.POSITIVE_INFINITY || day === Number.NEGATIVE_INFINITY) return null;
  if (Number.isNaN(day)) return { day, told: unknown };
  const told = liesIn(spans, day, day);
  return told === no ? null : { day, told };
}

/** The day of the first or latest of some rows up to a day; `NaN` where there is none or it cannot be told. */
function rowMoment({ rows, which, edge }: MomentPlan, family: Family, scope: Scope, day: Day): Day {
  const counting = rows === null ? null : family.rows(rows, scope);
  let sure = Number.NaN;
  const open: Day[] = [];
  for (const row of counting ?? []) {
    const found = edgeOf(row, edge);
    if (found === null || found.day > day) continue;
    if (found.told !== yes || !row.isSure) open.push(found.day);
    else if (Number.isNaN(sure)) sure = found.day;
    else sure = which === 'first' ? Math.min(sure, found.day) : Math.max(sure, found.day);
  }
  // A row that may not count leaves the moment open, unless the moment would be the same without it.
  const isOpen = open.some((each) => !(which === 'first' ? each >= sure : each <= sure));
  return isOpen ? Number.NaN : sure;
}

/** The day a moment is, told on a day; `NaN` where it has not come or cannot be told. */
function momentOn(moment: MomentPlan, family: Family, scope: Scope, day: Day): Day {
  let found =
    moment.root === 'day'
      ? day
      : moment.root === 'engaged'
        ? family.engagedOn
        : rowMoment(moment, family, scope, day);
  const { shift } = family.reading.shifts;
  for (const { unit, by } of moment.shifts) found = shift(found, unit, by);
  return found;
}

/** Whether a period of school terms is told from a day after the last term that was handed over. */
export function isBeyondTerms(period: PeriodPlan, family: Family, scope: Scope, day: Day): boolean {
  const { schoolTerms } = family.reading;
  return (
    period.kind === 'terms' &&
    schoolTerms !== null &&
    momentOn(period.until, family, scope, day) > schoolTerms.knownUntil
  );
}

/** The term so many before the first that has not ended by a moment; `null` where there is none or it cannot be told. */
function termBefore(until: MomentPlan, back: number, family: Family, scope: Scope, day: Day): Term | null {
  const by = momentOn(until, family, scope, day);
  const { schoolTerms } = family.reading;
  if (schoolTerms === null || !(by <= schoolTerms.knownUntil)) return null;
  const { terms } = schoolTerms;
  return terms[termsEndedBy(terms, by) - back] ?? null;
}

/** The first day of a period, told on a day; `NaN` where it cannot be told. */
function periodFrom(period: PeriodPlan, family: Family, scope: Scope, day: Day): Day {
  if (period.kind === 'between') {
    return period.from === null ? Number.NEGATIVE_INFINITY : momentOn(period.from, family, scope, day);
  }
  return termBefore(period.until, period.count, family, scope, day)?.start ?? Number.NaN;
}

/** The last day of a period, told on a day; `NaN` where it cannot be told. */
function periodTo(period: PeriodPlan, family: Family, scope: Scope, day: Day): Day {
  if (period.kind === 'between') return momentOn(period.to, family, scope, day);
  return termBefore(period.until, 1, family, scope, day)?.end ?? Number.NaN;
}

/** The days of a period, told on a day; `null` where they cannot be told. */
export function periodOn(period: PeriodPlan, family: Family, scope: Scope, day: Day): FoundPeriod | null {
  const from = periodFrom(period, family, scope, day);
  const to = periodTo(period, family, scope, day);
  return Number.isNaN(from) || Number.isNaN(to) ? null : { from, to };
}

/** Rows of which one may be the latest, and whether there may be none at all. */
export interface LatestRows {
  readonly rows: readonly CountingRow[];
  readonly mayBeNone: boolean;
}

/** The rows that may be the latest to begin of those that count in a stretch of days. */
export function latestIn(counting: readonly CountingRow[], from: Day, to: Day): LatestRows {
  let latest = Number.NEGATIVE_INFINITY;
  let mayBeNone = true;
  const found: { row: CountingRow; told: Told }[] = [];
  for (const row of counting) {
    const told = countsIn(row, from, to);
    if (told === no) continue;
    found.push({ row, told });
    if (told !== yes) continue;
    mayBeNone = false;
    if (row.start > latest) latest = row.start;
  }
  const rows = found
    // A beginning that is not known may be as late as the row's end.
    .filter(({ row }) => (Number.isNaN(row.start) ? !(row.end < latest) : row.start >= latest))
    .map(({ row }) => row);
  return { rows, mayBeNone };
}

const numberIn = (row: CountingRow, field: string): number | null => {
  const value: CellValue = row.row.values[field] ?? null;
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

// Rows are gathered in the days of a period that have come, from the first to the last of them; it is open where more rows
// may come before it is over.

function counted(counting: readonly CountingRow[], from: Day, to: Day, isOpen: boolean): Interval {
  let sure = 0;
  let open = 0;
  for (const row of counting) {
    const told = countsIn(row, from, to);
    if (told === yes) sure += 1;
    else if (told !== no) open += 1;
  }
  if (open === 0 && !isOpen) return exactly(sure);
  return { least: sure, most: isOpen ? Number.POSITIVE_INFINITY : sure + open };
}

function countedDistinct(
  distinct: string,
  counting: readonly CountingRow[],
  from: Day,
  to: Day,
  isOpen: boolean,
): Interval {
  let sure = 0;
  let open = 0;
  const values = new Set<CellValue>();
  const further = new Set<CellValue>();
  for (const row of counting) {
    const told = countsIn(row, from, to);
    if (told === no) continue;
    const value = row.row.values[distinct] ?? null;
    if (value !== null) (told === yes ? values : further).add(value);
    else if (told === yes) sure += 1;
    else open += 1;
  }
  for (const value of values) further.delete(value);
  const known = values.size;
  // Blanks may all stand for one value, and for one that is known, or each for another.
  return {
    least: known === 0 && sure > 0 ? 1 : known,
    most: isOpen ? Number.POSITIVE_INFINITY : known + further.size + sure + open,
  };
}

function summed(
  field: string,
  { countable }: ListPlan,
  counting: readonly CountingRow[],
  from: Day,
  to: Day,
  isOpen: boolean,
): Interval {
  const isCountable = countable.has(field);
  if (isOpen && !isCountable) return anyNumber;
  let least = 0;
  let most = isOpen ? Number.POSITIVE_INFINITY : 0;
  for (const row of counting) {
    const told = countsIn(row, from, to);
    if (told === no) continue;
    const value = numberIn(row, field);
    if (value === null) {
      if (!isCountable) return anyNumber;
      most = Number.POSITIVE_INFINITY;
    } else {
      least += told === yes ? value : Math.min(value, 0);
      most += told === yes ? value : Math.max(value, 0);
    }
  }
  return least === most ? exactly(least) : { least, most };
}

function shareOf(
  { part, whole, rows: { list } }: Extract<NumberPlan, { kind: 'share' }>,
  counting: readonly CountingRow[],
  from: Day,
  to: Day,
): Interval {
  return percentage(
    summed(part, list, counting, from, to, false),
    summed(whole, list, counting, from, to, false),
  );
}

function latestNumber(field: string, counting: readonly CountingRow[], from: Day, to: Day): Interval {
  const { rows, mayBeNone } = latestIn(counting, from, to);
  if (mayBeNone || rows.length === 0) return anyNumber;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const value = numberIn(row, field);
    if (value === null) return anyNumber;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return { least, most };
}

/** Weeks of a period, counted back from 0, that a row lies in. */
interface Touched {
  readonly latest: number;
  readonly earliest: number;
  readonly isSure: boolean;
}

/** Puts one more behind those whose latest week is no later; they are few. */
function putInOrder(touched: Touched[], one: Touched): void {
  let place = touched.length;
  for (; place > 0; place--) {
    const before = touched[place - 1] as Touched;
    if (before.latest <= one.latest) break;
    touched[place] = before;
  }
  touched[place] = one;
}

/** How many weeks some rows lie in, for sure or at all; they are in the order of their latest weeks. */
function weeksTouched(touched: readonly Touched[], isSureOnly: boolean): number {
  let weeks = 0;
  let counted = -1;
  for (const { latest, earliest, isSure } of touched) {
    if ((isSureOnly && !isSure) || earliest <= counted) continue;
    weeks += earliest - Math.max(latest - 1, counted);
    counted = earliest;
  }
  return weeks;
}

/** The latest week a row lies in, counted back from the last day of a period. */
const latestWeek = (span: Span, endsOn: Day, toldTo: Day): number =>
  Math.max(0, Math.ceil((endsOn - 6 - Math.min(span.to, toldTo)) / 7));

/** The earliest of so many weeks that a row lies in. */
const earliestWeek = (span: Span, endsOn: Day, weeks: number): number =>
  Math.min(weeks - 1, Math.floor((endsOn - span.from) / 7));

/** Weeks are counted back from the last day of the period, whether or not that day has come. */
function weeksIn(
  covered: boolean,
  counting: readonly CountingRow[],
  from: Day,
  toldTo: Day,
  endsOn: Day,
): Interval {
  if (!Number.isFinite(from) || !Number.isFinite(endsOn)) return anyCount;
  const weeks = Math.max(0, Math.floor((endsOn - from + 1) / 7));
  // What a week will hold that is not over yet, nobody knows.
  const yetToEnd = Math.min(weeks, Math.ceil((endsOn - toldTo) / 7));
  let surely = 0;
  let atAll = 0;
  const only = counting.length === 1 ? counting[0] : undefined;
  const span = only?.spans.length === 1 ? only.spans[0] : undefined;
  if (only !== undefined && span !== undefined && yetToEnd <= 0) {
    // Nearly always there is one row, of one span, and no week is touched twice.
    if (span.from <= toldTo) {
      atAll = Math.max(0, earliestWeek(span, endsOn, weeks) - latestWeek(span, endsOn, toldTo) + 1);
    }
    if (only.isSure && span.isSure) surely = atAll;
  } else if (counting.length > 0 || yetToEnd > 0) {
    const touched: Touched[] = [];
    for (const { spans, isSure } of counting) {
      for (const each of spans) {
        const latest = latestWeek(each, endsOn, toldTo);
        const earliest = earliestWeek(each, endsOn, weeks);
        if (each.from > toldTo || latest > earliest) continue;
        putInOrder(touched, { latest, earliest, isSure: isSure && each.isSure });
      }
    }
    if (yetToEnd > 0) putInOrder(touched, { latest: 0, earliest: yetToEnd - 1, isSure: false });
    surely = weeksTouched(touched, true);
    atAll = weeksTouched(touched, false);
  }
  if (surely === atAll) return exactly(covered ? surely : weeks - surely);
  return covered ? { least: surely, most: atAll } : { least: weeks - atAll, most: weeks - surely };
}

const nothingKnown = (number: Exclude<NumberPlan, { kind: 'fall' }>): Interval => {
  switch (number.kind) {
    case 'count':
    case 'weeks':
      return anyCount;
    case 'sum':
      return number.rows.list.countable.has(number.field) ? anyCount : anyNumber;
    case 'latestNumber':
    case 'share':
      return anyNumber;
  }
};

/** A number as it stands on a day: what is dated later is not known yet. */
export function numberOn(number: NumberPlan, family: Family, scope: Scope, day: Day): Interval {
  if (number.kind === 'fall') {
    const { from, to, zero } = number;
    return fallBetween(numberOn(from, family, scope, day), numberOn(to, family, scope, day), zero);
  }
  const counting = family.rows(number.rows, scope);
  if (counting === null) return nothingKnown(number);
  const from = periodFrom(number.period, family, scope, day);
  const endsOn = periodTo(number.period, family, scope, day);
  if (Number.isNaN(from) || Number.isNaN(endsOn)) return nothingKnown(number);
  const isOpen = endsOn > day;
  const isOfRows = number.kind === 'count' || number.kind === 'sum';
  if (isOfRows && counting.length === 0 && !isOpen) return exactly(0);
  const to = isOpen ? day : endsOn;
  switch (number.kind) {
    case 'count':
      return number.distinct === null
        ? counted(counting, from, to, isOpen)
        : countedDistinct(number.distinct, counting, from, to, isOpen);
    case 'sum':
      return summed(number.field, number.rows.list, counting, from, to, isOpen);
    case 'latestNumber':
      return isOpen ? anyNumber : latestNumber(number.field, counting, from, to);
    case 'share':
      return isOpen ? anyNumber : shareOf(number, counting, from, to);
    case 'weeks':
      return weeksIn(number.covered, counting, from, to, endsOn);
  }
}

/**
 * How long the latest of some rows lasted, in days, as the shortest and longest it may be; `null` for one that still goes
 * on, and where there is none.
 */
export function durationsOn(
  rows: RowsPlan,
  family: Family,
  scope: Scope,
  day: Day,
): readonly (number | null)[] {
  const counting = family.rows(rows, scope);
  if (counting === null) return [null];
  const { rows: found, mayBeNone } = latestIn(counting, Number.NEGATIVE_INFINITY, day);
  const lasted = found.flatMap(({ start, end }) => {
    if (Number.isFinite(end - start)) return [end - start];
    // It has ended, and nobody knows when it began: a day ago, or long before.
    return Number.isNaN(start) && Number.isFinite(end) ? [0, null] : [null];
  });
  return mayBeNone ? [...lasted, null] : lasted;
}
