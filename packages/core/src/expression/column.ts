import type { IsoDate } from '../calendar/index.js';
import type { Field, Fields, ValueOf } from '../field.js';
import { literalTypeOf } from './literal-type.js';
import type {
  BoundName,
  Comparison,
  ConditionNode,
  FieldNode,
  LiteralNode,
  LiteralType,
  ValueNode,
} from './node.js';

/** A condition being written. Only its `node` is stored in a definition. */
export interface Condition {
  readonly node: ConditionNode;
  /** Holds when both hold. */
  and(other: Condition): Condition;
  /** Holds when either holds. */
  or(other: Condition): Condition;
}

/** What every column offers: whether it is filled. */
export interface Column<V> {
  readonly node: ValueNode;
  /** Whether the cell is blank; never unknown. */
  isBlank(): Condition;
  /** Whether the cell is filled; never unknown. */
  isPresent(): Condition;
  /** Equal to a value or to another column; unknown when either is blank. */
  is(value: V | Column<V>): Condition;
  /** Different from a value or from another column; unknown when either is blank. */
  isNot(value: V | Column<V>): Condition;
}

/** A column of text or of codes. */
export interface TextColumn<V extends string = string> extends Column<V> {
  /** One of some values; unknown when blank. */
  isOneOf(options: readonly V[]): Condition;
}

/** A date: a column, a date bound per run, or one of these moved in time. */
export interface DateColumn extends Column<IsoDate> {
  /** Earlier than another date. */
  isBefore(other: IsoDate | DateColumn): Condition;
  /** Another date or earlier. */
  isOnOrBefore(other: IsoDate | DateColumn): Condition;
  /** Later than another date. */
  isAfter(other: IsoDate | DateColumn): Condition;
  /** Another date or later. */
  isOnOrAfter(other: IsoDate | DateColumn): Condition;
  /** Both ends included. */
  isBetween(from: IsoDate | DateColumn, to: IsoDate | DateColumn): Condition;
  /** So many years later (or earlier, when negative); 29 February clamps to 28. */
  plusYears(years: number): DateColumn;
  /** Clamps to the month's end: a month after 31 January is 28 or 29 February. */
  plusMonths(months: number): DateColumn;
  /** So many days later, or earlier when negative. */
  plusDays(days: number): DateColumn;
  /** Completed years from this date to another; negative when the other is earlier. */
  yearsUntil(other: IsoDate | DateColumn): NumberColumn;
  /** Days from this date to another; negative when the other is earlier. */
  daysUntil(other: IsoDate | DateColumn): NumberColumn;
}

/** A number: a column, or a count of years or days. */
export interface NumberColumn extends Column<number> {
  /** Below another number. */
  isLessThan(other: number | NumberColumn): Condition;
  /** Another number or below. */
  isAtMost(other: number | NumberColumn): Condition;
  /** Above another number. */
  isMoreThan(other: number | NumberColumn): Condition;
  /** Another number or above. */
  isAtLeast(other: number | NumberColumn): Condition;
  /** Both ends included. */
  isBetween(from: number | NumberColumn, to: number | NumberColumn): Condition;
}

/** The column a field becomes in a rule. */
export type ColumnOf<F> =
  F extends Field<infer T, string>
    ? T extends 'date'
      ? DateColumn
      : T extends 'wholeNumber' | 'number'
        ? NumberColumn
        : T extends 'yesNo'
          ? Column<boolean>
          : TextColumn<Extract<ValueOf<F>, string>>
    : never;

/** The columns of a row, as a rule sees them. */
export type Columns<F extends Fields> = { readonly [K in keyof F]: ColumnOf<F[K]> };

function condition(node: ConditionNode): Condition {
  Object.freeze(node);
  return {
    node,
    and: (other) => allOf(condition(node), other),
    or: (other) => anyOf(condition(node), other),
  };
}

type Operand = string | number | boolean | { readonly node: ValueNode };

const literal = (type: LiteralType, value: string | number | boolean): LiteralNode =>
  Object.freeze({ kind: 'literal', type, value });

function typeOf(node: ValueNode): LiteralType {
  switch (node.kind) {
    case 'field':
      return literalTypeOf(node.type);
    case 'literal':
      return node.type;
    case 'bound':
    case 'shift':
      return 'date';
    case 'completed':
      return 'number';
  }
}

/** All that any column can do, untyped inside; the interfaces above are what an author may use. */
function column(node: ValueNode): TextColumn & DateColumn & NumberColumn & Column<boolean> {
  Object.freeze(node);
  const type = typeOf(node);
  const operand = (value: Operand): ValueNode =>
    typeof value === 'object' ? value.node : literal(type, value);
  const compare =
    (operator: Comparison) =>
    (value: Operand): Condition =>
      condition({ kind: 'compare', operator, left: node, right: operand(value) });
  const shift =
    (unit: 'years' | 'months' | 'days') =>
    (by: number): DateColumn =>
      column({ kind: 'shift', date: node, unit, by });
  const completed =
    (unit: 'years' | 'days') =>
    (to: Operand): NumberColumn =>
      column({ kind: 'completed', unit, from: node, to: operand(to) });
  return {
    node,
    isBlank: () => condition({ kind: 'blank', value: node }),
    isPresent: () => condition({ kind: 'present', value: node }),
    is: compare('is'),
    isNot: compare('isNot'),
    isOneOf: (options: readonly string[]) =>
      condition({ kind: 'oneOf', value: node, options: options.map((option) => literal(type, option)) }),
    isBefore: compare('isBefore'),
    isOnOrBefore: compare('isOnOrBefore'),
    isAfter: compare('isAfter'),
    isOnOrAfter: compare('isOnOrAfter'),
    isLessThan: compare('isLessThan'),
    isAtMost: compare('isAtMost'),
    isMoreThan: compare('isMoreThan'),
    isAtLeast: compare('isAtLeast'),
    isBetween: (from: Operand, to: Operand) =>
      condition({ kind: 'between', value: node, from: operand(from), to: operand(to) }),
    plusYears: shift('years'),
    plusMonths: shift('months'),
    plusDays: shift('days'),
    yearsUntil: completed('years'),
    daysUntil: completed('days'),
  } as TextColumn & DateColumn & NumberColumn & Column<boolean>;
}

/**
 * The typed columns of some fields, for writing conditions over them.
 *
 * @example
 * ```ts
 * import { columnsOf, date } from '@deepdive/core';
 *
 * const row = columnsOf({ startedOn: date('Start'), endedOn: date('End') });
 * console.log(row.endedOn.isOnOrAfter(row.startedOn).node.kind); // compare
 * ```
 */
export function columnsOf<F extends Fields>(fields: F): Columns<F> {
  const columns = Object.entries(fields).map(([id, field]) => {
    const node: FieldNode = { kind: 'field', field: id, type: field.type };
    return [id, column(node)] as const;
  });
  return Object.fromEntries(columns) as unknown as Columns<F>;
}

/**
 * A date that is bound when a rule is run, never when it is written.
 *
 * @example
 * ```ts
 * import { bound, columnsOf, date } from '@deepdive/core';
 *
 * const row = columnsOf({ seenOn: date('Date child was last seen') });
 * console.log(row.seenOn.isOnOrBefore(bound('listedOn')).node.kind); // compare
 * ```
 */
export function bound(name: BoundName): DateColumn {
  return column({ kind: 'bound', name });
}

/**
 * Holds when all conditions hold.
 *
 * @example
 * ```ts
 * import { allOf, columnsOf, yesNo } from '@deepdive/core';
 *
 * const row = columnsOf({ seen: yesNo('Seen?'), alone: yesNo('Alone?') });
 * console.log(allOf(row.seen.is(true), row.alone.is(true)).node.kind); // all
 * ```
 */
export function allOf(...of: readonly Condition[]): Condition {
  return condition({ kind: 'all', of: of.map((each) => each.node) });
}

/**
 * Holds when any condition holds.
 *
 * @example
 * ```ts
 * import { anyOf, columnsOf, date } from '@deepdive/core';
 *
 * const row = columnsOf({ bornOn: date('Date of birth'), expectedOn: date('Expected date of birth') });
 * console.log(anyOf(row.bornOn.isPresent(), row.expectedOn.isPresent()).node.kind); // any
 * ```
 */
export function anyOf(...of: readonly Condition[]): Condition {
  return condition({ kind: 'any', of: of.map((each) => each.node) });
}

/**
 * Holds when the condition does not; unknown stays unknown.
 *
 * @example
 * ```ts
 * import { columnsOf, not, yesNo } from '@deepdive/core';
 *
 * const row = columnsOf({ seen: yesNo('Seen?') });
 * console.log(not(row.seen.is(true)).node.kind); // not
 * ```
 */
export function not(of: Condition): Condition {
  return condition({ kind: 'not', of: of.node });
}

/**
 * When one condition holds, so must the other.
 *
 * @example
 * ```ts
 * import { columnsOf, text, date, when } from '@deepdive/core';
 *
 * const row = columnsOf({ closedOn: date('Closure date'), reason: text('Reason for closure') });
 * console.log(when(row.closedOn.isPresent(), row.reason.isPresent()).node.kind); // when
 * ```
 */
export function when(given: Condition, then: Condition): Condition {
  return condition({ kind: 'when', condition: given.node, then: then.node });
}

/**
 * Both conditions hold, or neither does.
 *
 * @example
 * ```ts
 * import { bothOrNeither, columnsOf, text, date } from '@deepdive/core';
 *
 * const row = columnsOf({ closedOn: date('Closure date'), reason: text('Reason for closure') });
 * console.log(bothOrNeither(row.closedOn.isPresent(), row.reason.isPresent()).node.kind); // bothOrNeither
 * ```
 */
export function bothOrNeither(left: Condition, right: Condition): Condition {
  return condition({ kind: 'bothOrNeither', left: left.node, right: right.node });
}
