import { allOf, bound, convention, type DateColumn, type IsoDate, type Severity, when } from '@deepdive/core';

/** Date columns by the ids of their fields. */
type Dates<K extends string> = { readonly [P in K]: DateColumn };

/** Values of date fields, for an example. */
type DateValues<K extends string> = { readonly [P in K]: IsoDate };

const values = <K extends string>(...entries: readonly (readonly [K, IsoDate])[]): DateValues<K> =>
  Object.fromEntries(entries) as DateValues<K>;

// A date that is blank because its day has not come is no gap: only a date that is given is looked at.
const given = (dates: readonly DateColumn[]) => allOf(...dates.map((each) => each.isPresent()));

/** What a rule about dates says to the reader. */
interface DateRule {
  readonly says: string;
  readonly fix: string;
  readonly severity?: Severity;
}

/** What has happened cannot lie after the day the list speaks for. */
export const happened = <const K extends string>(
  row: Dates<K>,
  id: K,
  { says, fix, severity }: DateRule,
) => ({
  says,
  expect: when(row[id].isPresent(), row[id].isOnOrBefore(bound('listedOn'))),
  severity: severity ?? 'mustFix',
  fix,
  source: convention('what a list reports has happened by the day it speaks for'),
  passes: values([id, '2017-05-02']),
  fails: values([id, '2017-05-03']),
});

/** One thing happens on or after the day of another. */
export const inOrder = <const E extends string, const L extends string>(
  row: Dates<E | L>,
  [earlier, later]: readonly [E, L],
  { says, fix, severity }: DateRule,
) => ({
  says,
  expect: when(given([row[earlier], row[later]]), row[later].isOnOrAfter(row[earlier])),
  severity: severity ?? 'mustFix',
  fix,
  source: convention('what follows from something cannot come before it'),
  passes: values<E | L>([earlier, '2017-03-01'], [later, '2017-03-01']),
  fails: values<E | L>([earlier, '2017-03-02'], [later, '2017-03-01']),
});

/** A child may be known before birth, but not before its mother could know of it. */
export const notLongBeforeBirth = <const K extends string>(
  row: Dates<K | 'bornOn'>,
  id: K,
  what: string,
) => ({
  says: `${what} is not more than ten months before the child was born`,
  expect: when(given([row[id], row.bornOn]), row[id].isOnOrAfter(row.bornOn.plusMonths(-10))),
  severity: 'mustFix' as const,
  fix: 'Check the date and the date of birth: one of them is wrong, or the row is about another child of the family.',
  source: convention('a child is on a list before birth only as an unborn child'),
  passes: values<K | 'bornOn'>(['bornOn', '2017-04-20'], [id, '2017-02-10']),
  fails: values<K | 'bornOn'>(['bornOn', '2017-04-20'], [id, '2016-03-10']),
});
