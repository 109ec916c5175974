import {
  addMonths,
  completedYears,
  dayNumber,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  type RowValues,
} from '@deepdive/core';
import { every, not, some, type Truth } from './truth.js';

export interface Family {
  readonly engaged: number;
  readonly asOf: number;
  /** The earliest day that is looked at; whatever began before has begun by then. */
  readonly earliest: number;
  readonly rows: ReadonlyMap<string, readonly RowValues[]>;
  readonly people: readonly string[];
  readonly terms: readonly { readonly start: number; readonly end: number }[] | null;
  readonly remembered: Map<unknown, Map<string, readonly RowDays[]>>;
  readonly told: Map<unknown, Map<string, Truth[]>>;
}

export type Row = RowValues;
export type Where = (row: Row) => Truth;
/** Whether a member is one of some people on a day. */
export type People = (member: Row, day: number) => Truth;

/** Rows of a list. */
export interface Some {
  readonly list: string;
  readonly where?: Where;
  readonly who?: People;
  /** A date that places the row as an event instead. */
  readonly by?: string;
}

const eventDates: Readonly<Record<string, string>> = {
  judgements: 'judgedOn',
  planDocuments: 'madeOn',
  offences: 'committedOn',
  antisocialBehaviour: 'recordedOn',
  policeContacts: 'contactOn',
  attendance: 'termEndedOn',
  exclusions: 'excludedOn',
  arrears: 'statedOn',
  presentations: 'presentedOn',
  domesticAbuse: 'knownOn',
  riskScores: 'scoredOn',
  maracReferrals: 'referredOn',
};
const ofFamilies = ['leadProfessionals', 'judgements', 'planDocuments', 'policeContacts'];
const aboutFamilies = [...ofFamilies, 'arrears', 'housing', 'presentations'];

const dates = new Map<string, number | null>();
export function dayIn(value: unknown): number | null {
  if (typeof value !== 'string') return null;
  const known = dates.get(value);
  if (known !== undefined) return known;
  const found = isIsoDate(value) ? dayNumber(value) : null;
  dates.set(value, found);
  return found;
}

const moved = new Map<number, number>();
/** So many months later; the last day of a shorter month. */
export function months(day: number, by: number): number {
  const key = day * 1000 + by;
  const known = moved.get(key);
  if (known !== undefined) return known;
  const found = dayNumber(addMonths(fromDayNumber(day), by));
  moved.set(key, found);
  return found;
}

const years = new Map<string, number>();
function ageOn(bornOn: IsoDate, day: number): number {
  const key = `${bornOn} ${day}`;
  const known = years.get(key);
  if (known !== undefined) return known;
  const found = completedYears(bornOn, fromDayNumber(day));
  years.set(key, found);
  return found;
}

export const aged =
  (from: number, to: number): People =>
  ({ bornOn }, day) => {
    if (typeof bornOn !== 'string') return 'unknown';
    const age = ageOn(bornOn as IsoDate, day);
    return age >= from && age <= to;
  };
export const is =
  (field: string, ...values: readonly unknown[]): Where =>
  (row) =>
    (row[field] ?? null) === null ? 'unknown' : values.includes(row[field]);
export const both =
  (...each: readonly Where[]): Where =>
  (row) =>
    every(...each.map((one) => one(row)));

/** Whether a row is there on a day by its own dates: one without an end goes on; dates in the wrong order leave it open. */
function lastsOn({ list, by }: Some, row: Row, day: number): Truth {
  const eventDate = by ?? eventDates[list];
  if (eventDate !== undefined) {
    const on = dayIn(row[eventDate]);
    return on === null ? by === undefined && 'unknown' : on === day;
  }
  const start = dayIn(row.startedOn);
  const end = dayIn(row.endedOn);
  if (start !== null && end !== null && end < start) return end <= day && day <= start && 'unknown';
  if (end !== null && day > end) return false;
  if (start === null) return day === end ? true : 'unknown';
  return start <= day;
}

/** Whether somebody is a member on a day, and one of some people. A blank beginning is: always. */
function belongs(family: Family, person: string, who: People | undefined, day: number): Truth {
  const rows = family.rows.get('members') ?? [];
  return some(
    ...rows
      .filter((row) => row.personId === person)
      .map((row) => {
        const start = dayIn(row.startedOn);
        const end = dayIn(row.endedOn);
        const here = (start === null || start <= day) && (end === null || day <= end);
        return here && (who === undefined ? true : who(row, day));
      }),
  );
}

function isOurs(family: Family, rows: Some, row: Row, person: string | null, day: number): Truth {
  if (aboutFamilies.includes(rows.list)) return true;
  const named = row.personId ?? null;
  if (named === null) return person === null && rows.who === undefined ? true : 'unknown';
  if (person !== null && named !== person) return false;
  if (person !== null && rows.who === undefined) return true;
  return belongs(family, String(named), rows.who, day);
}

export interface Found {
  readonly row: Row;
  readonly told: Truth;
}

/** Whether a row is there, day by day, from the first day on which it may be to the last. */
interface RowDays {
  readonly row: Row;
  readonly first: number;
  readonly last: number;
  readonly told: readonly Truth[];
}

/** The rows that may be there on some day, with every day; worked out once, since many windows look at them. */
function everyDay(family: Family, rows: Some, person: string | null): readonly RowDays[] {
  const byWho = family.remembered.get(rows.who) ?? new Map<string, readonly RowDays[]>();
  family.remembered.set(rows.who, byWho);
  const key = `${rows.list} ${rows.by ?? ''} ${person ?? ''}`;
  const before = byWho.get(key);
  if (before !== undefined) return before;
  const made: RowDays[] = [];
  for (const row of family.rows.get(rows.list) ?? []) {
    const told: Truth[] = [];
    let first: number | null = null;
    let last = 0;
    for (let day = family.earliest; day <= family.asOf; day++) {
      const lasts = lastsOn(rows, row, day);
      const there = lasts === false ? false : every(lasts, isOurs(family, rows, row, person, day));
      if (there === false && first === null) continue;
      first ??= day;
      if (there !== false) last = day;
      told.push(there);
    }
    if (first !== null) made.push({ row, first, last, told });
  }
  byWho.set(key, made);
  return made;
}

/** Whether rows of a list can be told of at all. */
export const handedOver = (family: Family, { list }: Some): boolean =>
  family.rows.has(list) && (aboutFamilies.includes(list) || family.rows.has('members'));

/** The rows that count, or may, on some day from one to another; of one person's own where one is named. */
export function found(
  family: Family,
  rows: Some,
  person: string | null,
  from: number,
  to: number,
): readonly Found[] {
  return everyDay(family, rows, person).flatMap(({ row, first, last, told }) => {
    const fits = rows.where?.(row) ?? true;
    if (fits === false) return [];
    let there: Truth = false;
    for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
      const then = told[day - first] ?? false;
      if (then !== false) there = then === true ? true : some(there, then);
      if (there === true) break;
    }
    return there === false ? [] : [{ row, told: every(fits, there) }];
  });
}

/** A person of the household, or the household as a whole. */
export type Whom = string | null;
/** Something that holds or not for a family on a day, or for one person of it. */
export type Claim = (family: Family, day: number, person: Whom) => Truth;

/** The same, remembered, since many days ask of the same day. */
export function onceADay(claim: Claim): Claim {
  return (family, day, person) => {
    const known = family.told.get(claim) ?? new Map<string, Truth[]>();
    family.told.set(claim, known);
    const days = known.get(person ?? '') ?? [];
    known.set(person ?? '', days);
    const at = day - family.earliest;
    const before = days[at];
    if (before !== undefined) return before;
    const made = claim(family, day, person);
    days[at] = made;
    return made;
  };
}

/** Someone of some people, as they are on the day. */
export const someone =
  (who: People | undefined, claim: Claim): Claim =>
  (family, day) =>
    family.rows.has('members')
      ? some(...family.people.map((each) => every(belongs(family, each, who, day), claim(family, day, each))))
      : 'unknown';

/** Every one of some people, as they are on the day. */
export const everyone =
  (who: People | undefined, claim: Claim): Claim =>
  (family, day) =>
    family.rows.has('members')
      ? every(
          ...family.people.map((each) =>
            some(not(belongs(family, each, who, day)), claim(family, day, each)),
          ),
        )
      : 'unknown';

export const allOf =
  (...each: readonly Claim[]): Claim =>
  (family, day, person) =>
    every(...each.map((one) => one(family, day, person)));
export const anyOf =
  (...each: readonly Claim[]): Claim =>
  (family, day, person) =>
    some(...each.map((one) => one(family, day, person)));
export const notSo =
  (claim: Claim): Claim =>
  (family, day, person) =>
    not(claim(family, day, person));
/** Each person who was a member at engagement, one of some people, and of whom something was so then; wherever they live since. */
export const each =
  (identified: Claim, progress: Claim, who?: People): Claim =>
  (family, day) =>
    family.rows.has('members')
      ? every(
          ...family.people.map((person) =>
            some(
              not(belongs(family, person, who, family.engaged)),
              not(identified(family, family.engaged, person)),
              progress(family, day, person),
            ),
          ),
        )
      : 'unknown';

/** What is asked of the day of engagement, whatever the day. */
export const atEngagement =
  (claim: Claim): Claim =>
  (family, _, person) =>
    claim(family, family.engaged, person);
