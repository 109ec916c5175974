import {
  addDays,
  addYears,
  fromDayNumber,
  type IsoDate,
  type ListManifest,
  type RowValues,
  weekdayOf,
  windowRuleId,
} from '@deepdive/core';
import type { Chance } from './chance.js';
import { filledRow } from './fill-row.js';
import { drawnPopulation } from './population.js';
import type { PreparedList } from './prepared-list.js';
import type { PreparedTheme } from './prepared-theme.js';
import { syntheticError } from './synthetic-error.js';

interface Term {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Terms are known from this long before the first day that lists tell of. */
const yearsBefore = 1;

/** The first such day of the week on a day or after it. */
function onOrAfter(day: IsoDate, weekday: ReturnType<typeof weekdayOf>): IsoDate {
  let found = day;
  while (weekdayOf(found) !== weekday) found = addDays(found, 1);
  return found;
}

/** The three terms of the school year that begins in a September: from a Monday to a Friday, holidays in between. */
function termsOf(year: number): readonly Term[] {
  const term = (from: IsoDate, to: IsoDate): Term => ({
    from: onOrAfter(from, 'Monday'),
    to: onOrAfter(to, 'Friday'),
  });
  return [
    term(`${year}-09-02`, `${year}-12-15`),
    term(`${year + 1}-01-03`, `${year + 1}-03-25`),
    term(`${year + 1}-04-11`, `${year + 1}-07-18`),
  ];
}

/** The school year in which a day lies, by the year in which it begins. */
const schoolYearOf = (day: IsoDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '09-01' ? 1 : 0);

function rowOf(
  prepared: PreparedList,
  term: Term,
  id: string,
  wanted: PreparedTheme,
  chance: Chance,
): RowValues {
  const { list } = prepared;
  const { dates } = list;
  const same = new Map([[list.key, id]]);
  if (dates?.kind === 'spell') same.set(dates.from, term.from).set(dates.to, term.to);
  // A row is made up for somebody, though nothing of them stands in this one.
  const ages = { within: { from: 0, to: 17 }, preferred: null, unborn: 0, older: null };
  const [person] = drawnPopulation({ count: 1, prefix: 'EX-', ages, days: wanted.days }, chance);
  if (!person) throw new TypeError('a population of one has somebody');
  const filled = filledRow({
    prepared,
    person,
    chance,
    same,
    after: Number.NEGATIVE_INFINITY,
    following: 0,
    usual: new Map(),
    conditions: [],
    isHopeless: true,
  });
  if (filled.row !== null) return filled.row;
  throw syntheticError({
    code: 'check-cannot-hold',
    place: `lists/${list.id}`,
    found: filled.inTheWay.map(({ check }) => check).join(', '),
    expected: 'rules that the terms of a school year can satisfy',
  });
}

/** The list of school terms of a theme that follows families; it is about nobody, and the same for everyone. */
export const termsListOf = (theme: PreparedTheme['theme']): ListManifest | null =>
  theme.lists.find(({ id }) => id === theme.outcomePlan?.households.terms) ?? null;

/**
 * The school terms from a year before anything else that the lists tell of up to the first that has not ended before their
 * day, if it has begun or the list says itself how far ahead its terms may lie; those of its window where the list of terms
 * has one.
 */
export function schoolTerms(
  wanted: PreparedTheme,
  chance: Chance,
): ReadonlyMap<string, readonly RowValues[]> {
  const prepared = wanted.lists.get(termsListOf(wanted.theme)?.id ?? '');
  if (!prepared) return new Map();
  const { list, bindings } = prepared;
  const opens = fromDayNumber(Math.min(...wanted.inOrder.map((each) => each.opens)));
  const last = fromDayNumber(prepared.closes);
  const first = schoolYearOf(addYears(opens, -yearsBefore));
  const years = Array.from({ length: schoolYearOf(last) - first + 2 }, (_, at) => first + at);
  const mayLieAhead = list.rules.some(({ id }) => id === windowRuleId);
  const rows = years
    .flatMap(termsOf)
    .filter(({ to }) => to >= (bindings.windowOpensOn ?? to))
    .filter(({ from }, at, all) => (mayLieAhead ? (all[at - 1]?.to ?? '') < last : from <= last))
    .map((term, at) => rowOf(prepared, term, `EX-T${String(at + 1).padStart(2, '0')}`, wanted, chance));
  return new Map([[list.id, rows]]);
}
