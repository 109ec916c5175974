import {
  allOf,
  bound,
  type Condition,
  convention,
  type DateColumn,
  type IsoDate,
  type Severity,
  type Source,
  when,
} from '@deepdive/core';

/** Date columns by the ids of their fields. */
type Dates<K extends string> = { readonly [P in K]: DateColumn };

/** A rule about dates with examples: the dates themselves, and what else must be filled for no other rule to fail. */
interface RuleOnDates<K extends string, Filled extends object> {
  readonly says: string;
  readonly expect: Condition;
  readonly severity: Severity;
  readonly fix: string;
  readonly source: Source;
  readonly passes: { readonly [P in K]: IsoDate } & Filled;
  readonly fails: { readonly [P in K]: IsoDate } & Filled;
}

/** What a rule about dates says to the reader. */
interface Said<Filled extends object> {
  readonly says: string;
  readonly fix: string;
  readonly severity?: Severity;
  /** Where the template itself says so; a convention of ours otherwise. */
  readonly source?: Source;
  /** Other values of the examples, so that they break this rule alone. */
  readonly filled?: Filled;
}

type Nothing = Readonly<Record<never, never>>;

const values = <K extends string, Filled extends object>(
  dates: readonly (readonly [K, IsoDate])[],
  filled: Filled | undefined,
): { readonly [P in K]: IsoDate } & Filled =>
  ({ ...Object.fromEntries(dates), ...filled }) as { readonly [P in K]: IsoDate } & Filled;

// A date that is blank because its day has not come is no gap: a rule looks only at dates that are given.
const given = (...dates: readonly DateColumn[]): Condition => allOf(...dates.map((each) => each.isPresent()));

/**
 * What has happened cannot lie after the day the list speaks for. Not for the date that places a row in time where the
 * window of the list says the same.
 */
export const happened = <const K extends string, const Filled extends object = Nothing>(
  row: Dates<K>,
  id: K,
  { says, fix, severity, source, filled }: Said<Filled>,
): RuleOnDates<K, Filled> => ({
  says,
  expect: when(row[id].isPresent(), row[id].isOnOrBefore(bound('listedOn'))),
  severity: severity ?? 'mustFix',
  fix,
  source: source ?? convention('what a list reports has happened by the day it speaks for'),
  passes: values([[id, '2017-05-02']], filled),
  fails: values([[id, '2017-05-03']], filled),
});

/** One thing happens on or after the day of another. */
export const inOrder = <
  const Earlier extends string,
  const Later extends string,
  const Filled extends object = Nothing,
>(
  row: Dates<Earlier | Later>,
  [earlier, later]: readonly [Earlier, Later],
  { says, fix, severity, source, filled }: Said<Filled>,
): RuleOnDates<Earlier | Later, Filled> => ({
  says,
  expect: when(given(row[earlier], row[later]), row[later].isOnOrAfter(row[earlier])),
  severity: severity ?? 'mustFix',
  fix,
  source: source ?? convention('what follows from something cannot come before it'),
  passes: values<Earlier | Later, Filled>(
    [
      [earlier, '2017-03-01'],
      [later, '2017-03-01'],
    ],
    filled,
  ),
  fails: values<Earlier | Later, Filled>(
    [
      [earlier, '2017-03-02'],
      [later, '2017-03-01'],
    ],
    filled,
  ),
});

/**
 * A child may be known before birth, but not before anybody could expect it. For spells alone: an event inside a window
 * of some months, and a birth that is expected at all, cannot lie that far apart.
 */
export const notLongBeforeBirth = <const K extends string, const Filled extends object = Nothing>(
  row: Dates<K | 'bornOn'>,
  id: K,
  what: string,
  filled?: Filled,
): RuleOnDates<K | 'bornOn', Filled> => ({
  says: `${what} is not more than ten months before the child was born or is expected`,
  expect: when(given(row[id], row.bornOn), row[id].isOnOrAfter(row.bornOn.plusMonths(-10))),
  severity: 'mustFix',
  fix: 'Check the date and the date of birth: one of them is wrong, or the row is about another child of the family.',
  source: convention('a child is on a list before birth only as an unborn child'),
  passes: values<K | 'bornOn', Filled>(
    [
      ['bornOn', '2017-04-20'],
      [id, '2017-02-10'],
    ],
    filled,
  ),
  fails: values<K | 'bornOn', Filled>(
    [
      ['bornOn', '2017-04-20'],
      [id, '2016-03-10'],
    ],
    filled,
  ),
});

/** What a list is about happened to a child, not to somebody who has grown up. */
export const underEighteen = <const K extends string, const Filled extends object = Nothing>(
  row: Dates<K | 'bornOn'>,
  id: K,
  on: string,
  filled?: Filled,
): RuleOnDates<K | 'bornOn', Filled> => ({
  says: `The person was under 18 ${on}`,
  expect: when(given(row[id], row.bornOn), row[id].isBefore(row.bornOn.plusYears(18))),
  severity: 'check',
  fix: 'Check the date of birth, or take the row off the list.',
  source: convention('a child is a person under 18'),
  passes: values<K | 'bornOn', Filled>(
    [
      ['bornOn', '1999-03-02'],
      [id, '2017-03-01'],
    ],
    filled,
  ),
  fails: values<K | 'bornOn', Filled>(
    [
      ['bornOn', '1999-03-01'],
      [id, '2017-03-01'],
    ],
    filled,
  ),
});

/** What goes on for a child ends at the latest on the 18th birthday. */
export const endsByEighteen = <const K extends string>(
  row: Dates<K | 'bornOn'>,
  endedOn: K,
  { says, fix }: Pick<Said<Nothing>, 'says' | 'fix'>,
) => ({
  says,
  expect: when(
    allOf(row.bornOn.isPresent(), row[endedOn].isBlank()),
    row.bornOn.yearsUntil(bound('listedOn')).isLessThan(18),
  ),
  severity: 'check' as const,
  fix,
  source: convention('a child is a person under 18'),
  passes: { bornOn: '1999-05-03' } as const,
  fails: { bornOn: '1999-05-02' } as const,
});
