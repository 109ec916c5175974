import {
  type Claim,
  dayIn,
  type Family,
  type Found,
  found,
  handedOver,
  months,
  onceADay,
  type Row,
  type Some,
  type Whom,
} from './family.js';
import { agreed, every, not, type Truth } from './truth.js';

/** From when to when rows are looked for, on a day; `null` where that cannot be told. */
export type Window = (family: Family, day: number) => readonly [from: number, to: number] | null;

export const onTheDay: Window = (_, day) => [day, day];
export const atTheStart: Window = ({ engaged }) => [engaged, engaged];
export const yearToEngagement: Window = ({ engaged }) => [months(engaged, -12), engaged];
export const halfYearToEngagement: Window = ({ engaged }) => [months(engaged, -6), engaged];
export const halfYearBefore: Window = ({ engaged }) => [months(engaged, -6), engaged - 1];
export const lastHalfYear: Window = (_, day) => [months(day, -6), day];
export const sinceEngagement: Window = ({ engaged }, day) => [engaged, day];
export const soFar: Window = ({ earliest }, day) => [earliest, day];
export const upToEngagement: Window = ({ earliest, engaged }) => [earliest, engaged];

/** How many rows there are at least and at most. */
export interface HowMany {
  readonly least: number;
  readonly most: number;
}

const tooMany = 6;

export function count(family: Family, day: number, person: Whom, rows: Some, window: Window): HowMany {
  const days = window(family, day);
  if (days === null || !handedOver(family, rows)) return { least: 0, most: tooMany };
  const [from, to] = days;
  const each = found(family, rows, person, from, Math.min(to, day));
  // What lies ahead cannot be told.
  return { least: each.filter(({ told }) => told === true).length, most: to > day ? tooMany : each.length };
}

export const atLeast = ({ least, most }: HowMany, than: number): Truth =>
  least >= than ? true : most >= than ? 'unknown' : false;

export const exists =
  (rows: Some, window: Window): Claim =>
  (family, day, person) =>
    atLeast(count(family, day, person, rows, window), 1);
export const none =
  (rows: Some, window: Window): Claim =>
  (family, day, person) =>
    not(exists(rows, window)(family, day, person));
export const numbering =
  (rows: Some, window: Window, than: number): Claim =>
  (family, day, person) =>
    atLeast(count(family, day, person, rows, window), than);

/** A sum of a number that is never below nothing; a blank may be any number. */
export function sum(
  family: Family,
  day: number,
  person: Whom,
  rows: Some,
  field: string,
  window: Window,
): HowMany {
  const days = window(family, day);
  if (days === null || !handedOver(family, rows)) return { least: 0, most: Number.POSITIVE_INFINITY };
  let least = 0;
  let most = 0;
  for (const { row, told } of found(family, rows, person, ...days)) {
    const value = row[field];
    if (typeof value === 'number' && told === true) least += value;
    most += typeof value === 'number' ? value : Number.POSITIVE_INFINITY;
  }
  return { least, most };
}

/** A fall by so many per cent between two numbers; from nothing to nothing is a complete one. */
function fallOf(before: HowMany, after: HowMany, percent: number): Truth {
  const truths: Truth[] = [];
  for (let from = before.least; from <= before.most; from++) {
    for (let to = after.least; to <= after.most; to++) {
      truths.push(from === 0 ? to === 0 : 100 * (from - to) >= percent * from);
    }
  }
  return agreed(truths);
}

/** Six months have passed since engagement. */
export const sixMonthsOn: Claim = ({ engaged }, day) => months(engaged, 6) <= day;

/** A fall of the number of rows, from the six months before engagement to the last six months. */
export const fallen =
  (percent: number, ...each: readonly Some[]): Claim =>
  (family, day, person) => {
    const total = (window: Window): HowMany => {
      const counts = each.map((rows) => count(family, day, person, rows, window));
      return {
        least: counts.reduce((all, { least }) => all + least, 0),
        most: counts.reduce((all, { most }) => all + most, 0),
      };
    };
    return every(
      sixMonthsOn(family, day, person),
      fallOf(total(halfYearBefore), total(lastHalfYear), percent),
    );
  };

export interface Latest {
  readonly rows: readonly Row[];
  readonly mayBeNone: boolean;
}

/** The latest rows, by the day on which they began: those which may be it, and whether there may be none. */
export function latest(each: readonly Found[], startOf: (row: Row) => number | null): Latest {
  let best = Number.NEGATIVE_INFINITY;
  let isAny = false;
  for (const { row, told } of each) {
    if (told !== true) continue;
    isAny = true;
    best = Math.max(best, startOf(row) ?? Number.NEGATIVE_INFINITY);
  }
  const rows = each.flatMap(({ row }) => {
    const start = startOf(row);
    const end = dayIn(row.endedOn);
    if (start === null) return end !== null && end < best ? [] : [row];
    return start < best ? [] : [row];
  });
  return { rows, mayBeNone: !isAny };
}

/** The number of the latest rows, each of which may be it; `null` where there may be none or one is blank. */
export function latestNumbers(
  family: Family,
  rows: Some,
  person: Whom,
  field: string,
  startedOn: string,
  to: number,
): readonly number[] | null {
  if (!handedOver(family, rows)) return null;
  const each = found(family, rows, person, family.earliest, to);
  const { rows: last, mayBeNone } = latest(each, (row) => dayIn(row[startedOn]));
  const values = last.map((row) => row[field]);
  return mayBeNone || values.some((value) => typeof value !== 'number') ? null : (values as number[]);
}

/** Whether the latest rows are as expected: `none` where there is no row. */
export const latestIs =
  (rows: Some, placedBy: string, window: Window, expect: (row: Row) => Truth, otherwise: Truth): Claim =>
  (family, day, person) => {
    const days = window(family, day);
    if (days === null || !handedOver(family, rows)) return 'unknown';
    const { rows: last, mayBeNone } = latest(found(family, rows, person, ...days), (row) =>
      dayIn(row[placedBy]),
    );
    const truths = last.map(expect);
    return agreed(mayBeNone ? [...truths, otherwise] : truths);
  };

/** The day of the latest (or first) of some rows placed on a date of theirs, up to the day; `null` where it cannot be told. */
export function dayOf(
  family: Family,
  day: number,
  person: Whom,
  rows: Some,
  date: string,
  which: 'first' | 'latest' = 'latest',
): number | null {
  const each = found(family, rows, person, family.earliest, day);
  const sure = each.filter(({ told }) => told === true).map(({ row }) => dayIn(row[date]) ?? day);
  if (!handedOver(family, rows) || sure.length === 0) return null;
  const best = which === 'first' ? Math.min(...sure) : Math.max(...sure);
  const isOpen = each.some(({ row, told }) => {
    const on = dayIn(row[date]);
    return told !== true && (on === null || (which === 'first' ? on < best : on > best));
  });
  return isOpen ? null : best;
}

/** None in the last six months, all of them since engagement. */
export const noneForHalfAYear =
  (...each: readonly Some[]): Claim =>
  (family, day, person) =>
    every(
      sixMonthsOn(family, day, person),
      ...each.map((rows) => none(rows, lastHalfYear)(family, day, person)),
    );

/** A professional has judged, since engagement, and the latest judgement says so. */
export const judged = (indicator: string, ground: string): Claim => {
  const rows: Some = {
    list: 'judgements',
    where: (row) => row.indicator === indicator && row.ground === ground,
  };
  return (family, day) => {
    if (!handedOver(family, rows)) return 'unknown';
    const each = found(family, rows, null, family.engaged, day);
    const { rows: last, mayBeNone } = latest(each, (row) => dayIn(row.judgedOn));
    if (mayBeNone) return 'unknown';
    return agreed(
      last.map((row) =>
        row.author && row.judgedOn && typeof row.isMet === 'boolean' ? row.isMet : 'unknown',
      ),
    );
  };
};

/** It has held on every day for so long, all of it since engagement; for less where somebody's spell was shorter. */
export function held(
  given: Claim,
  length: { readonly months: number } | { readonly weeks: number } = { months: 6 },
  orShorter?: (family: Family, day: number, person: Whom) => readonly (number | null)[],
): Claim {
  const claim = onceADay(given);
  const passed = (from: number): number =>
    'months' in length ? months(from, length.months) : from + 7 * length.weeks;
  return onceADay((family, day, person) =>
    agreed(
      (orShorter?.(family, day, person) ?? [null]).map((shorter) => {
        for (let from = day; from >= family.engaged; from--) {
          if (passed(from) > day && (shorter === null || from + shorter > day)) continue;
          const truths: Truth[] = [];
          for (let each = from; each <= day; each++) truths.push(claim(family, each, person));
          return every(...truths);
        }
        return false;
      }),
    ),
  );
}

/** Weeks of seven days back from the day, all of them since engagement: how many there are, and with some row in them. */
export function weeks(
  family: Family,
  day: number,
  person: Whom,
  rows: Some,
  back: number,
): { readonly all: number; readonly with: HowMany } {
  let all = 0;
  let least = 0;
  let most = 0;
  for (let week = 1; week <= back; week++) {
    const from = day - 7 * week + 1;
    if (from < family.engaged) break;
    all += 1;
    const told = exists(rows, () => [from, from + 6])(family, day, person);
    if (told === true) least += 1;
    if (told !== false) most += 1;
  }
  return { all, with: { least, most } };
}
