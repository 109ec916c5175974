import { z } from 'zod';
import { isIsoDate } from '../calendar/index.js';
import { codesOf } from '../check/clean-value.js';
import { fieldChecks } from '../check/field-checks.js';
import { rowChecker } from '../check/row-checker.js';
import type { Bindings, CellValue, RowValues } from '../expression/evaluate.js';
import type { Fields } from '../field.js';
import type { List, Row } from '../list.js';
import type { FieldManifest, ListManifest } from '../manifest.js';
import { listManifest } from '../theme-manifest.js';

const undated: Bindings = { inspectedOn: null, listedOn: null, windowOpensOn: null };

const blankAsNull = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

function typeSchema(field: FieldManifest, error: string): z.ZodType<CellValue> {
  switch (field.type) {
    case 'id':
    case 'text':
      return z.string({ error });
    case 'date':
      return z.iso.date({ error, abort: true }).refine(isIsoDate, { error });
    case 'wholeNumber':
      return z.int({ error });
    case 'number':
      return z.number({ error });
    case 'yesNo':
      return z.boolean({ error });
    case 'code':
      return z.enum([...codesOf(field)] as string[], { error });
  }
}

function cellSchema(list: ListManifest, field: FieldManifest): z.ZodType<CellValue> {
  const { wrong, least } = fieldChecks(list, field);
  const typed = typeSchema(field, wrong.message);
  const atLeast =
    least === null || field.least === null
      ? typed
      : typed.refine((value) => value === null || Number(value) >= (field.least ?? 0), {
          error: least.message,
        });
  return z.preprocess(blankAsNull, atLeast.nullable());
}

/**
 * A zod schema of one row of a list, which is also a Standard Schema. A blank (`null`, `undefined`, `''`, or a key that is
 * not there) becomes `null`. A row is refused for exactly what a check of rows reports as `mustFix`: wrong types and
 * codes, numbers below the least, blanks where the list must have a value, rules that are false. What a blank leaves
 * open is no reason, and what is only to be looked at is none either.
 *
 * @param bindings the dates of a run; without them rules that read such dates stay open
 * @example
 * ```ts
 * import { convention, date, id, list } from '@deepdive/core';
 * import { rowSchema } from '@deepdive/core/schema';
 *
 * const contacts = list({
 *   title: 'Contacts', population: 'All', window: { months: 3 }, key: 'childId', source: convention('example'),
 *   fields: { childId: id('Child unique ID'), contactedOn: date('Date of contact') },
 * });
 * console.log(rowSchema(contacts).parse({ childId: 'EX-001', contactedOn: '' })); // { childId: 'EX-001', contactedOn: null }
 * ```
 */
export function rowSchema<F extends Fields>(list: List<F>, bindings?: Bindings): z.ZodType<Row<List<F>>>;
export function rowSchema(list: ListManifest, bindings?: Bindings): z.ZodType<RowValues>;
export function rowSchema(list: List | ListManifest, bindings: Bindings = undated): z.ZodType<unknown> {
  const manifest = 'id' in list ? list : listManifest('row', list);
  const cells = manifest.fields.map((field) => [field.id, cellSchema(manifest, field)] as const);
  const checker = rowChecker(manifest, bindings, { generate: false });
  return z.object(Object.fromEntries(cells)).superRefine((row, context) => {
    checker.run(row, ({ severity, field, message }) => {
      if (severity !== 'mustFix') return;
      context.addIssue({ code: 'custom', path: field === null ? [] : [field], message });
    });
  });
}
