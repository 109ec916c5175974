import type { IsoDate } from './calendar/index.js';
import { allOf, bound, type Condition, type DateColumn, when } from './expression/column.js';
import { convention, type Source } from './publication.js';
import type { Severity } from './rule.js';

/** A rule about dates with examples: the dates themselves, and what else must be filled for no other rule to fail. */
export interface RuleOnDates<K extends string, Filled extends object = NothingElse> {
  readonly says: string;
  readonly expect: Condition;
  readonly severity: Severity;
  readonly fix: string;
  readonly source: Source;
  readonly passes: { readonly [P in K]: IsoDate } & Filled;
  readonly fails: { readonly [P in K]: IsoDate } & Filled;
}

/** What a rule about dates says to its reader, and what its examples need. */
export interface SaidOfDates<Filled extends object = NothingElse> {
  readonly says: string;
  readonly fix: string;
  /** Defaults to `mustFix`. */
  readonly severity?: Severity;
  /** Where the publication says so; a convention of ours otherwise. */
  readonly source?: Source;
  /** Other values of the examples, so that they break this rule alone. */
  readonly filled?: Filled | undefined;
}

/** No values beside the dates. */
export type NothingElse = Readonly<Record<never, never>>;

/** Dates by the ids of their fields. */
type ExampleDates<K extends string> = readonly (readonly [field: K, date: IsoDate])[];

const values = <K extends string, Filled extends object>(
  dates: ExampleDates<K>,
  filled: Filled | undefined,
): { readonly [P in K]: IsoDate } & Filled =>
  ({ ...Object.fromEntries(dates), ...filled }) as { readonly [P in K]: IsoDate } & Filled;

/**
 * Puts together a rule about dates with an example that keeps it and one that breaks it.
 *
 * @example
 * ```ts
 * import { convention, ruleOnDates, columnsOf, date } from '@deepdive/core';
 *
 * const row = columnsOf({ bornOn: date('Date of birth') });
 * const rule = ruleOnDates(row.bornOn.isOnOrAfter('1999-05-02'), [['bornOn', '1999-05-02']], [['bornOn', '1999-05-01']], {
 *   says: 'The child is under 18', fix: 'Mend the date of birth.', source: convention('a child is a person under 18'),
 * });
 * console.log(rule.fails.bornOn); // 1999-05-01
 * ```
 */
export function ruleOnDates<const K extends string, const Filled extends object = NothingElse>(
  expect: Condition,
  passes: ExampleDates<K>,
  fails: ExampleDates<K>,
  { says, fix, severity, source, filled }: SaidOfDates<Filled> & { readonly source: Source },
): RuleOnDates<K, Filled> {
  return {
    says,
    expect,
    severity: severity ?? 'mustFix',
    fix,
    source,
    passes: values(passes, filled),
    fails: values(fails, filled),
  };
}

/**
 * What has happened cannot lie after the day the list speaks for. Not for the date that places a row in time where the
 * window of the list says the same. A date that is blank, since its day has not come, is no gap.
 *
 * @example
 * ```ts
 * import { columnsOf, date, happened } from '@deepdive/core';
 *
 * const row = columnsOf({ visitedOn: date('Date of visit') });
 * const rule = happened(row, 'visitedOn', { says: 'A visit has been made', fix: 'Mend the date of the visit.' });
 * console.log(rule.severity); // mustFix
 * ```
 */
export function happened<const K extends string, const Filled extends object = NothingElse>(
  row: { readonly [P in K]: DateColumn },
  field: K,
  said: SaidOfDates<Filled>,
): RuleOnDates<K, Filled> {
  return ruleOnDates(
    when(row[field].isPresent(), row[field].isOnOrBefore(bound('listedOn'))),
    [[field, '2017-05-02']],
    [[field, '2017-05-03']],
    { source: convention('what a list reports has happened by the day it speaks for'), ...said },
  );
}

/**
 * One thing happens on or after the day of another, where both are dated.
 *
 * @example
 * ```ts
 * import { columnsOf, date, inOrder } from '@deepdive/core';
 *
 * const row = columnsOf({ startedOn: date('Start'), endedOn: date('End') });
 * const rule = inOrder(row, ['startedOn', 'endedOn'], { says: 'A plan ends after it starts', fix: 'Mend a date.' });
 * console.log(rule.fails); // { startedOn: '2017-03-02', endedOn: '2017-03-01' }
 * ```
 */
export function inOrder<
  const Earlier extends string,
  const Later extends string,
  const Filled extends object = NothingElse,
>(
  row: { readonly [P in Earlier | Later]: DateColumn },
  [earlier, later]: readonly [Earlier, Later],
  said: SaidOfDates<Filled>,
): RuleOnDates<Earlier | Later, Filled> {
  return ruleOnDates<Earlier | Later, Filled>(
    when(allOf(row[earlier].isPresent(), row[later].isPresent()), row[later].isOnOrAfter(row[earlier])),
    [
      [earlier, '2017-03-01'],
      [later, '2017-03-01'],
    ],
    [
      [earlier, '2017-03-02'],
      [later, '2017-03-01'],
    ],
    { source: convention('what follows from something cannot come before it'), ...said },
  );
}
