import { compileCondition } from './compile.js';
import { completed, shifted } from './date-arithmetic.js';
import type { Bindings, CellValue, RowValues, Truth } from './evaluate.js';
import { generatedFunction } from './generated-function.js';
import { type Comparison, type ConditionNode, type FieldNode, fieldsRead, type ValueNode } from './node.js';

/** The functions that generated source calls, by the names it calls them. */
export const generatedCalls: Readonly<Record<string, unknown>> = { $shifted: shifted, $completed: completed };

/** A piece of generated source. */
interface Written {
  readonly source: string;
  /** Whether it can be `null`: an unknown condition or a blank value. */
  readonly nullable: boolean;
}

/** Writes conditions as JavaScript expressions that give `true`, `false` or `null`. */
export interface ConditionWriter {
  readonly condition: (node: ConditionNode) => Written;
  /** Names that the source assigns to and that must be declared before it. */
  readonly temporaries: readonly string[];
}

interface WrittenValue extends Written {
  /** Whether the source may be repeated: a name or a constant. */
  readonly plain: boolean;
  /** What it always is, where that is known. */
  readonly constant?: CellValue;
}

const operators: Readonly<Record<Comparison, string>> = {
  is: '===',
  isNot: '!==',
  isBefore: '<',
  isLessThan: '<',
  isOnOrBefore: '<=',
  isAtMost: '<=',
  isAfter: '>',
  isMoreThan: '>',
  isOnOrAfter: '>=',
  isAtLeast: '>=',
};

const constantly = (value: CellValue): WrittenValue => ({
  source: typeof value === 'number' ? String(value) : JSON.stringify(value),
  nullable: value === null,
  plain: true,
  constant: value,
});

const unknown: Written = { source: 'null', nullable: true };

/**
 * A writer of conditions for one generated function.
 *
 * @param name the name under which the function holds a field's clean value (blank is `null`); it must be cheap to repeat
 */
export function conditionWriter(bindings: Bindings, name: (field: FieldNode) => string): ConditionWriter {
  const temporaries: string[] = [];
  const temporary = (): string => {
    const made = `$t${temporaries.length}`;
    temporaries.push(made);
    return made;
  };

  const value = (node: ValueNode): WrittenValue => {
    switch (node.kind) {
      case 'field':
        return { source: name(node), nullable: true, plain: true };
      case 'literal':
        return constantly(node.value);
      case 'bound':
        return constantly(bindings[node.name]);
      case 'shift':
        return called('$shifted', [value(node.date)], [constantly(node.unit), constantly(node.by)]);
      case 'completed':
        return called('$completed', [value(node.from), value(node.to)], [], [constantly(node.unit)]);
    }
  };

  const called = (
    callee: '$shifted' | '$completed',
    dates: readonly WrittenValue[],
    after: readonly WrittenValue[],
    before: readonly WrittenValue[] = [],
  ): WrittenValue => {
    const given = [...before, ...dates, ...after];
    if (given.every((each) => each.constant !== undefined)) {
      const call = generatedCalls[callee] as (...constants: unknown[]) => CellValue;
      return constantly(call(...given.map((each) => each.constant)));
    }
    return {
      source: `${callee}(${given.map((each) => each.source).join(', ')})`,
      nullable: true,
      plain: false,
    };
  };

  /** The value under a name that may be repeated, and the test that it is blank, which must be run first. */
  const held = (given: WrittenValue): { readonly isBlank: string | null; readonly source: string } => {
    if (!given.nullable) return { isBlank: null, source: given.source };
    if (given.plain) return { isBlank: `${given.source} === null`, source: given.source };
    const held = temporary();
    return { isBlank: `(${held} = ${given.source}) === null`, source: held };
  };

  const unlessBlank = (tests: readonly (string | null)[], source: string): Written => {
    const blank = tests.filter((test) => test !== null);
    if (blank.length === 0) return { source: `(${source})`, nullable: false };
    return { source: `(${blank.join(' || ')} ? null : ${source})`, nullable: true };
  };

  const comparison = (operator: Comparison, left: WrittenValue, right: WrittenValue): Written => {
    if (left.constant === null || right.constant === null) return unknown;
    const a = held(left);
    const b = held(right);
    return unlessBlank([a.isBlank, b.isBlank], `${a.source} ${operators[operator]} ${b.source}`);
  };

  /** Kleene's "and" and "or": what settles the matter at once, else unknown if any was, else the other. */
  const joined = (parts: readonly Written[], settledBy: boolean): Written => {
    if (parts.length === 0) return { source: String(!settledBy), nullable: false };
    if (!parts.some((part) => part.nullable)) {
      return {
        source: `(${parts.map((part) => part.source).join(settledBy ? ' || ' : ' && ')})`,
        nullable: false,
      };
    }
    const unknowns: string[] = [];
    const settled = parts.map((part) => {
      if (!part.nullable) return settledBy ? part.source : `!${part.source}`;
      const held = temporary();
      unknowns.push(`${held} === null`);
      return `(${held} = ${part.source}) === ${settledBy}`;
    });
    return {
      source: `(${settled.join(' || ')} ? ${settledBy} : ${unknowns.join(' || ')} ? null : ${!settledBy})`,
      nullable: true,
    };
  };

  const negated = (part: Written): Written => {
    if (!part.nullable) return { source: `(!${part.source})`, nullable: false };
    const held = temporary();
    return { source: `((${held} = ${part.source}) === null ? null : !${held})`, nullable: true };
  };

  const condition = (node: ConditionNode): Written => {
    switch (node.kind) {
      case 'compare':
        return comparison(node.operator, value(node.left), value(node.right));
      case 'between': {
        const between = value(node.value);
        if (between.plain) {
          return joined(
            [
              comparison('isAtLeast', between, value(node.from)),
              comparison('isAtMost', between, value(node.to)),
            ],
            false,
          );
        }
        const held = temporary();
        const once: WrittenValue = { source: held, nullable: true, plain: true };
        const { source } = joined(
          [comparison('isAtLeast', once, value(node.from)), comparison('isAtMost', once, value(node.to))],
          false,
        );
        return { source: `(${held} = ${between.source}, ${source})`, nullable: true };
      }
      case 'oneOf': {
        if (node.options.length === 0) return { source: 'false', nullable: false };
        const one = value(node.value);
        if (one.constant === null) return unknown;
        const a = held(one);
        const options = node.options.map((option) => `${a.source} === ${constantly(option.value).source}`);
        return unlessBlank([a.isBlank], `(${options.join(' || ')})`);
      }
      case 'blank':
        return { source: `(${value(node.value).source} === null)`, nullable: false };
      case 'present':
        return { source: `(${value(node.value).source} !== null)`, nullable: false };
      case 'all':
        return joined(node.of.map(condition), false);
      case 'any':
        return joined(node.of.map(condition), true);
      case 'not':
        return negated(condition(node.of));
      case 'when':
        return joined([negated(condition(node.condition)), condition(node.then)], true);
      case 'bothOrNeither': {
        const left = condition(node.left);
        const right = condition(node.right);
        const a = held({ ...left, plain: false });
        const b = held({ ...right, plain: false });
        return unlessBlank([a.isBlank, b.isBlank], `${a.source} === ${b.source}`);
      }
    }
  };
  return { condition, temporaries };
}

/**
 * A condition as a generated function of a row: the same answers as `evaluate` and `compileCondition`, and the fastest.
 * Where a content policy forbids generated code it is the closures of `compileCondition` instead.
 *
 * @example
 * ```ts
 * import { columnsOf, date, generateCondition } from '@deepdive/core';
 *
 * const row = columnsOf({ startedOn: date('Start'), endedOn: date('End') });
 * const bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };
 * const inOrder = generateCondition(row.endedOn.isOnOrAfter(row.startedOn).node, bindings);
 * console.log(inOrder({ startedOn: '2017-01-02', endedOn: null })); // null
 * ```
 */
export function generateCondition(node: ConditionNode, bindings: Bindings): (row: RowValues) => Truth {
  const fields = fieldsRead(node);
  const writer = conditionWriter(bindings, (field) => `$f${fields.indexOf(field.field)}`);
  const { source } = writer.condition(node);
  const reads = fields.map((field, at) => `const $f${at} = row[${JSON.stringify(field)}] ?? null;`);
  const temporaries = writer.temporaries.length > 0 ? [`let ${writer.temporaries.join(', ')};`] : [];
  const body = ['return (row) => {', ...reads, ...temporaries, `return ${source};`, '};'].join('\n');
  return (
    generatedFunction<(row: RowValues) => Truth>(generatedCalls, body) ?? compileCondition(node, bindings)
  );
}
