import {
  allOf,
  bound,
  convention,
  type DateColumn,
  type NothingElse,
  type RuleOnDates,
  ruleOnDates,
  type SaidOfDates,
  when,
} from '@deepdive/core';

/** A date column and that of the birth. */
type WithBirth<K extends string> = { readonly [P in K | 'bornOn']: DateColumn };

/**
 * A child may be known before birth, but not before anybody could expect it. For spells alone: an event inside a window
 * of some months, and a birth that is expected at all, cannot lie that far apart.
 */
export const notLongBeforeBirth = <const K extends string, const Filled extends object = NothingElse>(
  row: WithBirth<K>,
  id: K,
  what: string,
  filled?: Filled,
): RuleOnDates<K | 'bornOn', Filled> =>
  ruleOnDates<K | 'bornOn', Filled>(
    when(allOf(row[id].isPresent(), row.bornOn.isPresent()), row[id].isOnOrAfter(row.bornOn.plusMonths(-10))),
    [
      ['bornOn', '2017-04-20'],
      [id, '2017-02-10'],
    ],
    [
      ['bornOn', '2017-04-20'],
      [id, '2016-03-10'],
    ],
    {
      says: `${what} is not more than ten months before the child was born or is expected`,
      fix: 'Check the date and the date of birth: one of them is wrong, or the row is about another child of the family.',
      source: convention('a child is on a list before birth only as an unborn child'),
      filled,
    },
  );

/** What a list is about happened to a child, not to somebody who has grown up. */
export const underEighteen = <const K extends string, const Filled extends object = NothingElse>(
  row: WithBirth<K>,
  id: K,
  on: string,
  filled?: Filled,
): RuleOnDates<K | 'bornOn', Filled> =>
  ruleOnDates<K | 'bornOn', Filled>(
    when(allOf(row[id].isPresent(), row.bornOn.isPresent()), row[id].isBefore(row.bornOn.plusYears(18))),
    [
      ['bornOn', '1999-03-02'],
      [id, '2017-03-01'],
    ],
    [
      ['bornOn', '1999-03-01'],
      [id, '2017-03-01'],
    ],
    {
      says: `The person was under 18 ${on}`,
      severity: 'check',
      fix: 'Check the date of birth, or take the row off the list.',
      source: convention('a child is a person under 18'),
      filled,
    },
  );

/** What goes on for a child ends at the latest on the 18th birthday. */
export const endsByEighteen = <const K extends string>(
  row: WithBirth<K>,
  endedOn: K,
  { says, fix }: Pick<SaidOfDates, 'says' | 'fix'>,
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
