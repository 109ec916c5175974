import type { FieldType } from '../field-type.js';

/** How two values are compared. The author's word is kept; readers lower it. */
export type Comparison =
  | 'is'
  | 'isNot'
  | 'isBefore'
  | 'isOnOrBefore'
  | 'isAfter'
  | 'isOnOrAfter'
  | 'isLessThan'
  | 'isAtMost'
  | 'isMoreThan'
  | 'isAtLeast';

/** The type of a literal value. */
export type LiteralType = 'text' | 'date' | 'number' | 'yesNo' | 'code';

/** The value of a field in the row. */
export interface FieldNode {
  readonly kind: 'field';
  readonly field: string;
  readonly type: FieldType;
}

/** A value written in the rule. */
export interface LiteralNode {
  readonly kind: 'literal';
  readonly type: LiteralType;
  readonly value: string | number | boolean;
}

/** A date that is bound when the rule is run, such as `inspectedOn`. */
export interface BoundNode {
  readonly kind: 'bound';
  readonly name: BoundName;
}

/** A date moved by whole years, months (clamped to the month's end) or days. */
export interface ShiftNode {
  readonly kind: 'shift';
  readonly date: ValueNode;
  readonly unit: 'years' | 'months' | 'days';
  readonly by: number;
}

/** The completed years, months or days from one date to another. */
export interface CompletedNode {
  readonly kind: 'completed';
  readonly unit: 'years' | 'months' | 'days';
  readonly from: ValueNode;
  readonly to: ValueNode;
}

/** Compares two values; unknown when either is blank. */
export interface CompareNode {
  readonly kind: 'compare';
  readonly operator: Comparison;
  readonly left: ValueNode;
  readonly right: ValueNode;
}

/** Whether a value lies between two others, both ends included; unknown when a blank leaves it open. */
export interface BetweenNode {
  readonly kind: 'between';
  readonly value: ValueNode;
  readonly from: ValueNode;
  readonly to: ValueNode;
}

/** Whether a value is one of those listed; unknown when it is blank. */
export interface OneOfNode {
  readonly kind: 'oneOf';
  readonly value: ValueNode;
  readonly options: readonly LiteralNode[];
}

/** Whether a value is blank. Never unknown. */
export interface BlankNode {
  readonly kind: 'blank';
  readonly value: ValueNode;
}

/** Whether a value is given. Never unknown. */
export interface PresentNode {
  readonly kind: 'present';
  readonly value: ValueNode;
}

/** Whether all conditions hold. */
export interface AllNode {
  readonly kind: 'all';
  readonly of: readonly ConditionNode[];
}

/** Whether any condition holds. */
export interface AnyNode {
  readonly kind: 'any';
  readonly of: readonly ConditionNode[];
}

/** Whether a condition does not hold. */
export interface NotNode {
  readonly kind: 'not';
  readonly of: ConditionNode;
}

/** When one condition holds, so must the other. */
export interface WhenNode {
  readonly kind: 'when';
  readonly condition: ConditionNode;
  readonly then: ConditionNode;
}

/** Both conditions hold, or neither does. */
export interface BothOrNeitherNode {
  readonly kind: 'bothOrNeither';
  readonly left: ConditionNode;
  readonly right: ConditionNode;
}

/** A node that has a value. */
export type ValueNode = FieldNode | LiteralNode | BoundNode | ShiftNode | CompletedNode;

/** A node that holds, does not hold, or cannot be told. */
export type ConditionNode =
  | CompareNode
  | BetweenNode
  | OneOfNode
  | BlankNode
  | PresentNode
  | AllNode
  | AnyNode
  | NotNode
  | WhenNode
  | BothOrNeitherNode;

/** Any node of an expression. */
export type ExpressionNode = ValueNode | ConditionNode;

/**
 * The dates a run binds: the day of inspection, the day the lists speak for,
 * and the first day of the list's own window (`null` where it has none).
 */
export type BoundName = 'inspectedOn' | 'listedOn' | 'windowOpensOn';

/** The nodes directly under a node. */
export function childrenOf(node: ExpressionNode): readonly ExpressionNode[] {
  switch (node.kind) {
    case 'field':
    case 'literal':
    case 'bound':
      return [];
    case 'shift':
      return [node.date];
    case 'completed':
      return [node.from, node.to];
    case 'compare':
    case 'bothOrNeither':
      return [node.left, node.right];
    case 'between':
      return [node.value, node.from, node.to];
    case 'oneOf':
      return [node.value, ...node.options];
    case 'blank':
    case 'present':
      return [node.value];
    case 'all':
    case 'any':
      return node.of;
    case 'not':
      return [node.of];
    case 'when':
      return [node.condition, node.then];
  }
}

/**
 * The ids of the fields an expression reads, each once, in the order in which they are read.
 *
 * @example
 * ```ts
 * import { date, fieldsRead, columnsOf } from '@deepdive/core';
 *
 * const row = columnsOf({ startedOn: date('Start date'), endedOn: date('End date') });
 * console.log(fieldsRead(row.endedOn.isOnOrAfter(row.startedOn).node)); // [ 'endedOn', 'startedOn' ]
 * ```
 */
export function fieldsRead(node: ExpressionNode): readonly string[] {
  const found = new Set<string>();
  const visit = (at: ExpressionNode): void => {
    if (at.kind === 'field') found.add(at.field);
    childrenOf(at).forEach(visit);
  };
  visit(node);
  return [...found];
}
