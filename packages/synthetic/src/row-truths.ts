import {
  type ConditionNode,
  childrenOf,
  type ExpressionNode,
  type FieldManifest,
  type ListManifest,
  windowRule,
} from '@deepdive/core';

const valueOfField = (field: FieldManifest) =>
  ({ kind: 'field', field: field.id, type: field.type }) as const;
const present = (field: FieldManifest): ConditionNode => ({ kind: 'present', value: valueOfField(field) });
const blank = (field: FieldManifest): ConditionNode => ({ kind: 'blank', value: valueOfField(field) });

function askedFor(list: ListManifest, field: FieldManifest): readonly (readonly [string, ConditionNode])[] {
  const applies = field.appliesWhen;
  const missing = `${list.id}.${field.id}.missing`;
  if (applies === null) return [[missing, present(field)]];
  const asked = [missing, { kind: 'when', condition: applies, then: present(field) }] as const;
  if (field.otherwise === 'open') return [asked];
  return [
    asked,
    [
      `${list.id}.${field.id}.notAsked`,
      { kind: 'when', condition: { kind: 'not', of: applies }, then: blank(field) },
    ],
  ];
}

/**
 * What each check of a row wants to be true, as an expression, by the check's id: whether a check is a declared rule, a
 * window or a field asked for only at times, one and the same steering makes it hold or fail.
 * Checks of types, codes and least values are not among them: they are not about what stands in other cells.
 */
export function rowTruths(list: ListManifest): ReadonlyMap<string, ConditionNode> {
  const placed = windowRule(list);
  return new Map([
    ...list.fields.flatMap((field) => askedFor(list, field)),
    ...[...list.rules, ...(placed === null ? [] : [placed])].map(
      (rule) => [`${list.id}.${rule.id}`, rule.expect] as const,
    ),
  ]);
}

/** The texts that conditions compare text fields with, by field: what a free text may well say. */
export function comparedTexts(conditions: Iterable<ConditionNode>): ReadonlyMap<string, readonly string[]> {
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
