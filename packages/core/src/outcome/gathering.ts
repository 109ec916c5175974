import { type Columns, type Condition, columnsOf } from '../expression/column.js';
import type { Field, Fields } from '../field.js';
import type { List } from '../list.js';
import type {
  MomentNode,
  NumberComparison,
  NumberNode,
  OutcomeNode,
  PeopleNode,
  PeriodNode,
  RowsNode,
  ZeroBaseline,
} from './node.js';

type NumberFieldOf<F extends Fields> = {
  [K in keyof F & string]: F[K] extends Field<'number' | 'wholeNumber', never> ? K : never;
}[keyof F & string];

type DateFieldOf<F extends Fields> = {
  [K in keyof F & string]: F[K] extends Field<'date', never> ? K : never;
}[keyof F & string];

/** A number gathered from rows, ready to be compared. Only its `node` is stored. */
export interface Gathered {
  readonly node: NumberNode;
  /** Equal to a number. */
  is(than: number, says: string): OutcomeNode;
  /** Below a number. */
  isLessThan(than: number, says: string): OutcomeNode;
  /** A number or below. */
  isAtMost(than: number, says: string): OutcomeNode;
  /** Above a number. */
  isMoreThan(than: number, says: string): OutcomeNode;
  /** A number or above. */
  isAtLeast(than: number, says: string): OutcomeNode;
  /** By how many per cent this number falls to a later one, and what a fall from nothing is. */
  fallTo(later: Gathered, zero: ZeroBaseline): Gathered;
}

/** Rows of a list, ready to be gathered. Only its `node` is stored. */
export interface GatheredRows<F extends Fields> {
  readonly node: RowsNode;
  /** The same rows, each placed in time by one of its dates; a row in which that date is blank does not count. */
  placedBy(date: DateFieldOf<F>): GatheredRows<F>;
  /** The same rows, each counting only from one of its dates on: of a row that lasts, the days that come after. */
  onlyFrom(date: DateFieldOf<F>): GatheredRows<F>;
  /** The rows of some people alone, told on the day of each row. */
  by(people: PeopleNode): GatheredRows<F>;
  /** How many rows there are in a period. */
  count(period: PeriodNode): Gathered;
  /** How many different values of a field stand in the rows of a period. */
  distinct(field: keyof F & string, period: PeriodNode): Gathered;
  /** The sum of a number over the rows of a period. */
  sum(field: NumberFieldOf<F>, period: PeriodNode): Gathered;
  /** A number as the latest row of a period gives it. */
  latest(field: NumberFieldOf<F>, period: PeriodNode): Gathered;
  /** One number as a percentage of another, both summed over the rows of a period. */
  share(part: NumberFieldOf<F>, whole: NumberFieldOf<F>, period: PeriodNode): Gathered;
  /** Whole weeks of a period, counted back from its end, in which some row lies. */
  weeksWith(period: PeriodNode): Gathered;
  /** Whole weeks of a period, counted back from its end, in which no row lies. */
  weeksWithout(period: PeriodNode): Gathered;
  /** There is such a row in a period. */
  exists(period: PeriodNode, says: string): OutcomeNode;
  /** There is no such row in a period. */
  none(period: PeriodNode, says: string): OutcomeNode;
  /** The latest row of a period is as expected; `none` says what holds where there is no row (unknown unless said). */
  latestIs(
    expect: (row: Columns<F>) => Condition,
    period: PeriodNode,
    says: string,
    none?: boolean,
  ): OutcomeNode;
  /** The day on which the first (or latest) row begins (or ends). */
  moment(which: 'first' | 'latest', edge?: 'start' | 'end'): MomentNode;
}

function gathered(node: NumberNode): Gathered {
  Object.freeze(node);
  const compared =
    (operator: NumberComparison) =>
    (than: number, says: string): OutcomeNode =>
      Object.freeze({ kind: 'threshold', says, value: node, operator, than });
  return {
    node,
    is: compared('is'),
    isLessThan: compared('isLessThan'),
    isAtMost: compared('isAtMost'),
    isMoreThan: compared('isMoreThan'),
    isAtLeast: compared('isAtLeast'),
    fallTo: (later, zero) => gathered({ kind: 'fall', from: node, to: later.node, zero }),
  };
}

function gatheredRows<F extends Fields>(node: RowsNode, fields: F): GatheredRows<F> {
  Object.freeze(node);
  const rows = node;
  const count = (period: PeriodNode): Gathered => gathered({ kind: 'count', rows, period, distinct: null });
  return {
    node,
    placedBy: (date) => gatheredRows({ ...node, placedBy: date }, fields),
    onlyFrom: (date) => gatheredRows({ ...node, onlyFrom: date }, fields),
    by: (people) => gatheredRows({ ...node, people }, fields),
    count,
    distinct: (field, period) => gathered({ kind: 'count', rows, period, distinct: field }),
    sum: (field, period) => gathered({ kind: 'sum', rows, field, period }),
    latest: (field, period) => gathered({ kind: 'latestNumber', rows, field, period }),
    share: (part, whole, period) => gathered({ kind: 'share', rows, part, whole, period }),
    weeksWith: (period) => gathered({ kind: 'weeks', rows, covered: true, period }),
    weeksWithout: (period) => gathered({ kind: 'weeks', rows, covered: false, period }),
    exists: (period, says) => count(period).isAtLeast(1, says),
    none: (period, says) => count(period).is(0, says),
    latestIs: (expect, period, says, none) =>
      Object.freeze({
        kind: 'latestRow',
        says,
        rows,
        period,
        expect: expect(columnsOf(fields)).node,
        none: none ?? null,
      }),
    moment: (which, edge = 'start') => Object.freeze({ kind: 'row', which, edge, rows }),
  };
}

type FieldsOf<L> = L extends List<infer F> ? F : never;

/** Makes gathered rows of some lists, by their ids. */
export interface Gathering<L extends object> {
  /** The rows of a list, or those of them for which a condition holds. */
  rows<K extends keyof L & string>(
    list: K,
    where?: (row: Columns<FieldsOf<L[K]>>) => Condition,
  ): GatheredRows<FieldsOf<L[K]>>;
}

/**
 * The words with which outcomes and measures gather numbers from the rows of a theme's lists.
 *
 * @example
 * ```ts
 * import { convention, date, gathering, id, last, list, yesNo } from '@deepdive/core';
 *
 * const offences = list({
 *   title: 'Offences', population: 'Offences', unit: 'event', window: {}, key: 'personId', eventOn: 'committedOn',
 *   source: convention('example'),
 *   fields: { personId: id('Person'), committedOn: date('Date'), proven: yesNo('Proven') },
 * });
 * const { rows } = gathering({ offences });
 * const offended = rows('offences', (row) => row.proven.is(true)).exists(last(12, 'months'), 'A proven offence');
 * console.log(offended.kind); // threshold
 * ```
 */
export function gathering<const L extends object>(lists: L): Gathering<L> {
  return {
    rows: <K extends keyof L & string>(
      list: K,
      where?: (row: Columns<FieldsOf<L[K]>>) => Condition,
    ): GatheredRows<FieldsOf<L[K]>> => {
      const { fields } = lists[list] as unknown as List<FieldsOf<L[K]>>;
      const condition = where?.(columnsOf(fields)).node ?? null;
      return gatheredRows({ list, where: condition, people: null, placedBy: null, onlyFrom: null }, fields);
    },
  };
}

/**
 * Some members of a household, by their row on the list of members and their age in completed years.
 *
 * @example
 * ```ts
 * import { convention, id, list, people } from '@deepdive/core';
 *
 * const members = list({
 *   title: 'Members', population: 'Members', unit: 'adult', window: {}, key: 'personId',
 *   source: convention('example'), fields: { personId: id('Person') },
 * });
 * console.log(people(members, { says: 'a child aged 10 to 17', ages: [10, 17] }).ages); // { from: 10, to: 17 }
 * ```
 */
export function people<F extends Fields>(
  members: List<F>,
  some: {
    readonly says: string;
    readonly ages?: readonly [from: number, to: number];
    readonly where?: (member: Columns<F>) => Condition;
  },
): PeopleNode {
  return Object.freeze({
    says: some.says,
    where: some.where?.(columnsOf(members.fields)).node ?? null,
    ages: some.ages ? Object.freeze({ from: some.ages[0], to: some.ages[1] }) : null,
  });
}
