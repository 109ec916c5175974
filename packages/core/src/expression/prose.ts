import type { IsoDate } from '../calendar/index.js';
import { dayInWords } from '../timeline/date-in-words.js';
import type {
  BoundName,
  Comparison,
  CompletedNode,
  ConditionNode,
  LiteralNode,
  ShiftNode,
  ValueNode,
} from './node.js';

/** What a reader of prose calls a field: its printed label. */
export type LabelOf = (field: string) => string;

const boundDates: Readonly<Record<BoundName, string>> = {
  inspectedOn: 'the date of inspection',
  listedOn: 'the day the lists speak for',
  windowOpensOn: "the first day of the list's window",
};

const comparisons: Readonly<Record<Comparison, string>> = {
  is: 'is',
  isNot: 'is not',
  isBefore: 'is before',
  isOnOrBefore: 'is on or before',
  isAfter: 'is after',
  isOnOrAfter: 'is on or after',
  isLessThan: 'is less than',
  isAtMost: 'is at most',
  isMoreThan: 'is more than',
  isAtLeast: 'is at least',
};

function literalInWords({ type, value }: LiteralNode): string {
  switch (type) {
    case 'date':
      return dayInWords(value as IsoDate);
    case 'yesNo':
      return value === true ? 'Yes' : 'No';
    case 'text':
      return `“${value}”`;
    case 'number':
    case 'code':
      return String(value);
  }
}

const either = (words: readonly string[], last: 'or' | 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

function shiftInWords({ date, unit, by }: ShiftNode, labels: LabelOf): string {
  const from = valueInWords(date, labels);
  if (by === 0) return from;
  const size = Math.abs(by);
  return `${size} ${size === 1 ? unit.slice(0, -1) : unit} ${by > 0 ? 'after' : 'before'} ${from}`;
}

function completedInWords({ unit, from, to }: CompletedNode, labels: LabelOf): string {
  const counted = unit === 'days' ? 'the number of days' : `the number of completed ${unit}`;
  return `${counted} from ${valueInWords(from, labels)} to ${valueInWords(to, labels)}`;
}

function valueInWords(node: ValueNode, labels: LabelOf): string {
  switch (node.kind) {
    case 'field':
      return labels(node.field);
    case 'literal':
      return literalInWords(node);
    case 'bound':
      return boundDates[node.name];
    case 'shift':
      return shiftInWords(node, labels);
    case 'completed':
      return completedInWords(node, labels);
  }
}

function isJoined(node: ConditionNode): boolean {
  switch (node.kind) {
    case 'all':
    case 'any':
      return node.of.length > 1;
    case 'when':
    case 'bothOrNeither':
      return true;
    default:
      return false;
  }
}

/** Conditions one after another; those that are joined themselves stand in brackets, so that no reading is doubtful. */
function joinedInWords(nodes: readonly ConditionNode[], word: 'and' | 'or', labels: LabelOf): string {
  const [only] = nodes;
  if (only === undefined) return word === 'and' ? 'always' : 'never';
  if (nodes.length === 1) return prose(only, labels);
  return nodes.map((node) => bracketed(node, labels)).join(` ${word} `);
}

function bracketed(node: ConditionNode, labels: LabelOf): string {
  const words = prose(node, labels);
  return isJoined(node) ? `(${words})` : words;
}

/**
 * A condition in plain English: labels instead of ids, dates such as 2 May 2017, and the dates of a run by name.
 *
 * @example
 * ```ts
 * import { columnsOf, date, prose } from '@deepdive/core';
 *
 * const fields = { startedOn: date('CIN start date'), closedOn: date('CIN closure date') };
 * const row = columnsOf(fields);
 * const says = prose(row.closedOn.isOnOrAfter(row.startedOn).node, (field) => fields[field as 'startedOn'].label);
 * console.log(says); // CIN closure date is on or after CIN start date
 * ```
 */
export function prose(node: ConditionNode, labels: LabelOf): string {
  const value = (each: ValueNode): string => valueInWords(each, labels);
  switch (node.kind) {
    case 'compare':
      return `${value(node.left)} ${comparisons[node.operator]} ${value(node.right)}`;
    case 'between':
      return `${value(node.value)} is between ${value(node.from)} and ${value(node.to)} (both included)`;
    case 'oneOf': {
      const options = node.options.map(literalInWords);
      if (options.length === 0) return `${value(node.value)} is one of no values`;
      return `${value(node.value)} is ${options.length > 2 ? 'one of ' : ''}${either(options, 'or')}`;
    }
    case 'blank':
      return `${value(node.value)} is blank`;
    case 'present':
      return `${value(node.value)} is given`;
    case 'all':
      return joinedInWords(node.of, 'and', labels);
    case 'any':
      return joinedInWords(node.of, 'or', labels);
    case 'not':
      return `it is not so that ${bracketed(node.of, labels)}`;
    case 'when':
      return `when ${bracketed(node.condition, labels)}, then ${bracketed(node.then, labels)}`;
    case 'bothOrNeither':
      return `${bracketed(node.left, labels)} exactly when ${bracketed(node.right, labels)}`;
  }
}
