import { allOf, convention, type DateColumn, type RuleOnDates, ruleOnDates, when } from '@deepdive/core';

/** A date column and that of the birth. */
type WithBirth<K extends string> = { readonly [P in K | 'bornOn']: DateColumn };

/**
 * A child may be known before birth, but not before anybody could expect it. For spells alone: an event inside a window
 * of some months, and a birth by the date of the list, cannot lie that far apart.
 */
export const notLongBeforeBirth = <const K extends string>(
  row: WithBirth<K>,
  id: K,
  what: string,
): RuleOnDates<K | 'bornOn'> =>
  ruleOnDates<K | 'bornOn'>(
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
      says: `${what} is not more than ten months before the child was born`,
      fix: 'Check the date and the date of birth: one of them is wrong, or the row is about another child of the family.',
      source: convention('a child is on a list before birth only as an unborn child'),
    },
  );
