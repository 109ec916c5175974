import {
  type Bindings,
  type BoundName,
  childrenOf,
  type ExpressionNode,
  evaluate,
  excelFormula,
  type FieldManifest,
  type FieldNode,
  fieldsRead,
  isIsoDate,
  type ListManifest,
  type RowValues,
  type RuleManifest,
  type Truth,
} from '@deepdive/core';
import type { ConformanceCheck, Nonconformity } from '../conformance-check.js';
import { usualDay, variedRows } from '../made-rows.js';
import type { Cell } from '../spreadsheet/cell.js';
import { serialOf } from '../spreadsheet/dates.js';
import { readFormula } from '../spreadsheet/formula.js';
import { bindingsOf } from './rules.js';

const boundNames: readonly BoundName[] = ['inspectedOn', 'listedOn', 'windowOpensOn'];

const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

/** A value as a template's cell of its field holds it. */
function cellOf(value: RowValues[string] | undefined, type: FieldManifest['type']): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return type === 'date' && typeof value === 'string' && isIsoDate(value) ? serialOf(value) : value;
}

const truthOf = (answer: Cell): Truth | 'none' =>
  typeof answer === 'boolean' ? answer : answer === '' ? null : 'none';

/** The fields that a rule reads as something else than its list says they hold. */
function misread(rule: RuleManifest, list: ListManifest): readonly string[] {
  const read: FieldNode[] = [];
  const visit = (node: ExpressionNode): void => {
    if (node.kind === 'field') read.push(node);
    for (const child of childrenOf(node)) visit(child);
  };
  visit(rule.expect);
  const types = new Map(list.fields.map(({ id, type }) => [id, type]));
  return [
    ...new Set(
      read
        .filter(({ field, type }) => types.get(field) !== undefined && types.get(field) !== type)
        .map(({ field, type }) => `“${field}” as ${type}, while the list states it as ${types.get(field)}`),
    ),
  ];
}

/** Of rows that hold the same in these fields one: a rule that reads no others tells them alike. */
function* distinct(rows: readonly RowValues[], fields: readonly string[]): Generator<RowValues> {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = JSON.stringify(fields.map((field) => row[field] ?? null));
    if (!seen.has(key)) yield row;
    seen.add(key);
  }
}

/** How many rows a rule's formula tells otherwise than the check, of how many. */
function compared(
  rule: RuleManifest,
  list: ListManifest,
  bindings: Bindings,
  rows: readonly RowValues[],
): { readonly differing: number; readonly of: number } {
  const read = list.fields.filter(({ id }) => fieldsRead(rule.expect).includes(id));
  const nameOf = (field: string): string => `$${letters(read.findIndex(({ id }) => id === field))}2`;
  const dateOf = (name: BoundName): string => `Dates!$B$${boundNames.indexOf(name) + 1}`;
  const said = excelFormula(rule.expect, { column: nameOf, bound: dateOf });
  // What Excel cannot say truly is no formula, and so nothing to hold against the check.
  if ('notSaid' in said) return { differing: 0, of: 0 };
  const formula = readFormula(said.formula);
  const dates = boundNames.map((name) => [dateOf(name), cellOf(bindings[name], 'date')] as const);
  const looked = [...distinct(rows, fieldsRead(rule.expect))];
  const differing = looked.filter((row) => {
    const cells = read.map(({ id, type }) => [nameOf(id), cellOf(row[id], type)] as const);
    return truthOf(formula(new Map([...dates, ...cells]))) !== evaluate(rule.expect, row, bindings);
  });
  return { differing: differing.length, of: looked.length };
}

/** A rule means the same in a cell of a workbook as in a check. */
export const excelAgrees: ConformanceCheck = {
  id: 'excelAgrees',
  says: 'Every rule that Excel can say gives the same answer as a formula, over its examples and made-up rows',
  find: (subject) =>
    subject.theme.lists.flatMap((list) => {
      const bindings = bindingsOf(list, subject);
      const rows = [...variedRows(list, subject.options.inspectedOn ?? usualDay)];
      return list.rules.flatMap((rule): readonly Nonconformity[] => {
        const { differing, of } = compared(rule, list, bindings, rows);
        if (differing === 0) return [];
        const wrong = misread(rule, list);
        return [
          {
            place: `lists/${list.id}/rules/${rule.id}`,
            says: `As a formula in Excel it gives another answer than the check for ${differing} of ${of} made-up rows. ${
              wrong.length === 0
                ? 'This is a defect of core: please report the rule.'
                : `It reads ${wrong.join('; ')}. Build it from the columns of its own list.`
            }`,
          },
        ];
      });
    }),
};
