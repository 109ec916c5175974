import {
  addDays,
  addMonths,
  addYears,
  type Bindings,
  type CellValue,
  type CompareNode,
  type Comparison,
  type ConditionNode,
  evaluate,
  type FieldManifest,
  type IsoDate,
  type ValueNode,
  valueIn,
} from '@deepdive/core';
import type { Chance } from './chance.js';
import { holds, mirrored, near, opposite } from './comparisons.js';
import type { Cells, Filled } from './draw-value.js';

/** A row that can be changed, and how its cells are drawn anew. */
export interface Steered {
  readonly cells: Cells;
  readonly bindings: Bindings;
  readonly fields: ReadonlyMap<string, FieldManifest>;
  /** Whether the cell may be changed: what is known of the person may not. */
  readonly isFree: (field: string) => boolean;
  readonly redrawn: (field: string) => Filled;
  readonly chance: Chance;
}

type Unit = 'years' | 'months' | 'days';

const redraws = 12;

const current = (node: ValueNode, row: Steered): CellValue => valueIn(node, row.cells, row.bindings);

function moved(on: IsoDate, unit: Unit, by: number): IsoDate {
  if (unit === 'years') return addYears(on, by);
  return unit === 'months' ? addMonths(on, by) : addDays(on, by);
}

/** The days by which a date may move on without completing another unit. */
const slack: Readonly<Record<Unit, number>> = { years: 364, months: 27, days: 0 };

/** Gives a node a value by changing the one cell under it that may change. */
function give(node: ValueNode, value: Filled, row: Steered): boolean {
  switch (node.kind) {
    case 'field': {
      const field = row.fields.get(node.field);
      if (!field || !row.isFree(node.field)) return false;
      if (typeof value === 'number' && field.least !== null && value < field.least) return false;
      row.cells[node.field] = value;
      return true;
    }
    case 'shift':
      return give(node.date, moved(value as IsoDate, node.unit, -node.by), row);
    case 'completed':
      return giveSpan(node, value as number, row);
    case 'literal':
    case 'bound':
      return false;
  }
}

function giveSpan(node: ValueNode & { kind: 'completed' }, units: number, row: Steered): boolean {
  const from = current(node.from, row);
  const to = current(node.to, row);
  const days = row.chance.whole(0, slack[node.unit]);
  if (from !== null && give(node.to, addDays(moved(from as IsoDate, node.unit, units), days), row))
    return true;
  return to !== null && give(node.from, addDays(moved(to as IsoDate, node.unit, -units), -days), row);
}

/** Draws the blank cells under a node, so that it has a value. */
function fill(node: ValueNode, row: Steered): boolean {
  switch (node.kind) {
    case 'field':
      if (row.cells[node.field] === null || row.cells[node.field] === undefined) {
        if (!row.isFree(node.field)) return false;
        row.cells[node.field] = row.redrawn(node.field);
      }
      return true;
    case 'shift':
      return fill(node.date, row);
    case 'completed':
      return fill(node.from, row) && fill(node.to, row);
    case 'literal':
      return true;
    case 'bound':
      return row.bindings[node.name] !== null;
  }
}

function clear(node: ValueNode, row: Steered): boolean {
  switch (node.kind) {
    case 'field':
      if (!row.isFree(node.field)) return false;
      row.cells[node.field] = null;
      return true;
    case 'shift':
      return clear(node.date, row);
    case 'completed':
      return clear(node.from, row) || clear(node.to, row);
    case 'literal':
    case 'bound':
      return false;
  }
}

const isDateNode = (node: ValueNode): boolean =>
  node.kind === 'shift' ||
  node.kind === 'bound' ||
  (node.kind === 'field' && node.type === 'date') ||
  (node.kind === 'literal' && node.type === 'date');

/** A new value for one side of a comparison: drawn as for any row if that will do, else close to the other side. */
function move(node: ValueNode, operator: Comparison, other: Filled, row: Steered): boolean {
  if (node.kind === 'field' && row.isFree(node.field) && operator !== 'is') {
    for (let tries = 0; tries < redraws; tries += 1) {
      const value = row.redrawn(node.field);
      if (holds(operator, value, other)) return give(node, value, row);
    }
  }
  const value = near(operator, other, isDateNode(node), row.chance);
  return value !== null && give(node, value, row);
}

function steerComparison(node: CompareNode, target: boolean, row: Steered): boolean {
  const operator = target ? node.operator : opposite[node.operator];
  const sides = row.chance.shuffled([
    [node.left, node.right, operator],
    [node.right, node.left, mirrored[operator]],
  ] as const);
  for (const [side, kept, seen] of sides) {
    if (!fill(kept, row)) continue;
    const other = current(kept, row);
    if (other !== null && move(side, seen, other, row)) return true;
  }
  return false;
}

const comparison = (operator: Comparison, left: ValueNode, right: ValueNode): CompareNode => ({
  kind: 'compare',
  operator,
  left,
  right,
});

function every(nodes: readonly ConditionNode[], target: boolean, row: Steered): boolean {
  return nodes.map((each) => steer(each, target, row)).every(Boolean);
}

function some(nodes: readonly ConditionNode[], target: boolean, row: Steered): boolean {
  return row.chance.shuffled(nodes).some((each) => steer(each, target, row));
}

function steerChoice(node: ConditionNode & { kind: 'oneOf' }, target: boolean, row: Steered): boolean {
  const options = node.options.map((option) => option.value);
  if (target) return options.length > 0 && give(node.value, row.chance.oneOf(options), row);
  if (node.value.kind !== 'field' || !row.isFree(node.value.field)) return false;
  for (let tries = 0; tries < redraws; tries += 1) {
    const value = row.redrawn(node.value.field);
    if (!options.includes(value)) return give(node.value, value, row);
  }
  return false;
}

/**
 * Changes free cells of a row so that a condition holds, or fails. One step of a search: what it changes may break
 * another condition, or even this one, so the caller looks again.
 *
 * @returns whether there was anything to change, or nothing that needed it
 */
export function steer(node: ConditionNode, target: boolean, row: Steered): boolean {
  if (evaluate(node, row.cells, row.bindings) === target) return true;
  switch (node.kind) {
    case 'compare':
      return steerComparison(node, target, row);
    case 'between': {
      const bounds = [
        comparison('isAtLeast', node.value, node.from),
        comparison('isAtMost', node.value, node.to),
      ];
      return target ? every(bounds, true, row) : some(bounds, false, row);
    }
    case 'oneOf':
      return steerChoice(node, target, row);
    case 'blank':
      return target ? clear(node.value, row) : fill(node.value, row);
    case 'present':
      return target ? fill(node.value, row) : clear(node.value, row);
    case 'all':
      return target ? every(node.of, true, row) : some(node.of, false, row);
    case 'any':
      return target ? some(node.of, true, row) : every(node.of, false, row);
    case 'not':
      return steer(node.of, !target, row);
    case 'when':
      return steerWhen(node, target, row);
    case 'bothOrNeither': {
      const left = target === row.chance.happens(0.5);
      return steerPair(node.left, left, node.right, target ? left : !left, row);
    }
  }
}

function steerPair(
  one: ConditionNode,
  oneTarget: boolean,
  other: ConditionNode,
  otherTarget: boolean,
  row: Steered,
): boolean {
  const isFirst = steer(one, oneTarget, row);
  return steer(other, otherTarget, row) && isFirst;
}

const shareOfFollowing = 0.9;

function steerWhen(node: ConditionNode & { kind: 'when' }, target: boolean, row: Steered): boolean {
  if (!target) return steerPair(node.condition, true, node.then, false, row);
  // Mostly what follows is made true: making the condition false would leave the list with few rows of its kind.
  const follows = () => steer(node.then, true, row);
  const lapses = () => steer(node.condition, false, row);
  const [first, second] = row.chance.happens(shareOfFollowing) ? [follows, lapses] : [lapses, follows];
  return first() || second();
}
