import {
  type Bindings,
  bindDates,
  childrenOf,
  type ConditionNode,
  dayNumber,
  type ExpressionNode,
  type FieldManifest,
  fieldsRead,
  type ListManifest,
  type Meaning,
  windowRule,
} from '@deepdive/core';
import { type WeighedCodes, weighedCodes } from './code-weights.js';
import type { Days } from './person.js';

/** Something that must be true of each row of a list, as an expression whatever kind of check it is. */
export interface RowTruth {
  /** The id of the check, or `null` where no check says it: a condition of this sample alone. */
  readonly check: string | null;
  readonly says: string;
  readonly expect: ConditionNode;
  readonly mustFix: boolean;
  readonly reads: readonly string[];
}

/** A list made ready for filling: what must be true of its rows, and from when to when they may lie. */
export interface PreparedList {
  readonly list: ListManifest;
  readonly fields: ReadonlyMap<string, FieldManifest>;
  readonly byMeaning: ReadonlyMap<Meaning, FieldManifest>;
  readonly bindings: Bindings;
  readonly truths: readonly RowTruth[];
  readonly codes: ReadonlyMap<string, WeighedCodes>;
  /** The texts that rules compare a text field with, by field. */
  readonly vocabulary: ReadonlyMap<string, readonly string[]>;
  /** Optional dates that follow one another, such as the steps of an adoption. */
  readonly steps: readonly string[];
  /** Day numbers: the first day of the window and the last day that the list can know of. */
  readonly opens: number;
  readonly closes: number;
}

const daysInYear = 365;
const fewestSteps = 3;

const present = (field: FieldManifest): ConditionNode => ({
  kind: 'present',
  value: { kind: 'field', field: field.id, type: field.type },
});

const blank = (field: FieldManifest): ConditionNode => ({
  kind: 'blank',
  value: { kind: 'field', field: field.id, type: field.type },
});

function truth(
  check: string | null,
  says: string,
  expect: ConditionNode,
  severity: 'mustFix' | 'check',
): RowTruth {
  return { check, says, expect, mustFix: severity === 'mustFix', reads: fieldsRead(expect) };
}

/** That a field is filled when it is asked for, and blank when it is not. */
function askedFor(list: ListManifest, field: FieldManifest): readonly RowTruth[] {
  const applies = field.appliesWhen;
  const truths: RowTruth[] = [];
  if (field.strength !== 'may') {
    const filled = present(field);
    truths.push(
      truth(
        `${list.id}.${field.id}.missing`,
        `“${field.label}” is filled`,
        applies === null ? filled : { kind: 'when', condition: applies, then: filled },
        field.strength === 'must' ? 'mustFix' : 'check',
      ),
    );
  }
  if (applies !== null) {
    truths.push(
      truth(
        `${list.id}.${field.id}.notAsked`,
        `“${field.label}” is filled only where it is asked for`,
        { kind: 'when', condition: { kind: 'not', of: applies }, then: blank(field) },
        'check',
      ),
    );
  }
  return truths;
}

/** All that must be true of each row of a list. */
export function rowTruths(list: ListManifest): readonly RowTruth[] {
  const placed = windowRule(list);
  return [
    ...list.fields.flatMap((field) => askedFor(list, field)),
    ...[...list.rules, ...(placed === null ? [] : [placed])].map((rule) =>
      truth(`${list.id}.${rule.id}`, rule.says, rule.expect, rule.severity),
    ),
  ];
}

/** The texts that conditions compare text fields with. */
function comparedTexts(conditions: readonly ConditionNode[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  const note = (one: ExpressionNode, others: readonly ExpressionNode[]): void => {
    if (one.kind !== 'field' || one.type !== 'text') return;
    const texts = found.get(one.field) ?? new Set();
    for (const other of others) if (other.kind === 'literal') texts.add(String(other.value));
    found.set(one.field, texts);
  };
  const visit = (node: ExpressionNode): void => {
    if (node.kind === 'compare') {
      note(node.left, [node.right]);
      note(node.right, [node.left]);
    }
    if (node.kind === 'oneOf') note(node.value, node.options);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const condition of conditions) visit(condition);
  return new Map([...found].map(([field, texts]) => [field, [...texts]]));
}

function optionalSteps(list: ListManifest): readonly string[] {
  const placing = list.dates === null ? [] : list.dates.kind === 'event' ? [list.dates.on] : [list.dates.from, list.dates.to];
  const steps = list.fields.filter(
    (field) =>
      field.type === 'date' &&
      field.strength === 'may' &&
      field.meaning === null &&
      field.appliesWhen === null &&
      !placing.includes(field.id),
  );
  return steps.length < fewestSteps ? [] : steps.map((field) => field.id);
}

/** Makes a list ready for filling. */
export function preparedList(list: ListManifest, days: Days): PreparedList {
  const bindings = bindDates(list.window, days);
  const truths = rowTruths(list);
  const closes = Math.min(dayNumber(days.inspectedOn), dayNumber(days.listedOn));
  return {
    list,
    fields: new Map(list.fields.map((field) => [field.id, field])),
    byMeaning: new Map(list.fields.flatMap((field) => (field.meaning === null ? [] : [[field.meaning, field]]))),
    bindings,
    truths,
    codes: new Map(list.fields.flatMap((field) => (field.type === 'code' ? [[field.id, weighedCodes(field)]] : []))),
    vocabulary: comparedTexts(truths.map((each) => each.expect)),
    steps: optionalSteps(list),
    opens: bindings.windowOpensOn === null ? closes - daysInYear : dayNumber(bindings.windowOpensOn),
    closes,
  };
}
