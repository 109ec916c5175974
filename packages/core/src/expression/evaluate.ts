import type { IsoDate } from '../calendar/index.js';
import { completed, shifted } from './date-arithmetic.js';
import type { BoundName, Comparison, ConditionNode, ValueNode } from './node.js';

/** A cell's clean value; `null` is blank. */
export type CellValue = string | number | boolean | null;

/** A row of clean values by field id. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** The dates of one run. */
export type Bindings = Readonly<Record<BoundName, IsoDate | null>>;

/** Whether a condition holds; `null` when that cannot be told. */
export type Truth = boolean | null;

/** The value of a node for a row; blank where anything it needs is blank or where a date leaves the calendar. */
export function valueIn(node: ValueNode, row: RowValues, bindings: Bindings): CellValue {
  switch (node.kind) {
    case 'field':
      return row[node.field] ?? null;
    case 'literal':
      return node.value;
    case 'bound':
      return bindings[node.name];
    case 'shift':
      return shifted(valueIn(node.date, row, bindings) as IsoDate | null, node.unit, node.by);
    case 'completed':
      return completed(
        node.unit,
        valueIn(node.from, row, bindings) as IsoDate | null,
        valueIn(node.to, row, bindings) as IsoDate | null,
      );
  }
}

function compare(operator: Comparison, left: CellValue, right: CellValue): Truth {
  if (left === null || right === null) return null;
  switch (operator) {
    case 'is':
      return left === right;
    case 'isNot':
      return left !== right;
    case 'isBefore':
    case 'isLessThan':
      return left < right;
    case 'isOnOrBefore':
    case 'isAtMost':
      return left <= right;
    case 'isAfter':
    case 'isMoreThan':
      return left > right;
    case 'isOnOrAfter':
    case 'isAtLeast':
      return left >= right;
  }
}

const both = (left: Truth, right: Truth): Truth =>
  left === false || right === false ? false : left === null || right === null ? null : true;

const negated = (truth: Truth): Truth => (truth === null ? null : !truth);

/** Whether any holds: what is left when not all fail (De Morgan holds in three values). */
const either = (left: Truth, right: Truth): Truth => negated(both(negated(left), negated(right)));

/**
 * Whether a condition holds for a row: the slow, obvious reader that judges the others. Blank is unknown; and, or and
 * not are Kleene's.
 *
 * @example
 * ```ts
 * import { columnsOf, date, evaluate } from '@deepdive/core';
 *
 * const row = columnsOf({ startedOn: date('Start'), endedOn: date('End') });
 * const inOrder = row.endedOn.isOnOrAfter(row.startedOn).node;
 * const bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };
 * console.log(evaluate(inOrder, { startedOn: '2017-01-02', endedOn: '2017-01-01' }, bindings)); // false
 * console.log(evaluate(inOrder, { startedOn: '2017-01-02', endedOn: null }, bindings)); // null
 * ```
 */
export function evaluate(node: ConditionNode, row: RowValues, bindings: Bindings): Truth {
  const value = (each: ValueNode): CellValue => valueIn(each, row, bindings);
  const truth = (each: ConditionNode): Truth => evaluate(each, row, bindings);
  switch (node.kind) {
    case 'compare':
      return compare(node.operator, value(node.left), value(node.right));
    case 'between':
      return both(
        compare('isAtLeast', value(node.value), value(node.from)),
        compare('isAtMost', value(node.value), value(node.to)),
      );
    case 'oneOf':
      return node.options
        .map((option) => compare('is', value(node.value), option.value))
        .reduce(either, false);
    case 'blank':
      return value(node.value) === null;
    case 'present':
      return value(node.value) !== null;
    case 'all':
      return node.of.map(truth).reduce(both, true);
    case 'any':
      return node.of.map(truth).reduce(either, false);
    case 'not':
      return negated(truth(node.of));
    case 'when':
      return either(negated(truth(node.condition)), truth(node.then));
    case 'bothOrNeither': {
      const left = truth(node.left);
      const right = truth(node.right);
      return left === null || right === null ? null : left === right;
    }
  }
}
