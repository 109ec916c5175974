import { z } from 'zod';
import type { AcrossRule } from '../across.js';
import type { CodeSet } from '../code-set.js';
import type { FieldManifest, ListManifest, RuleManifest } from '../manifest.js';
import type { TimeAsPrinted } from '../milestone.js';
import type { Source } from '../publication.js';
import { conditionSchema, fieldType } from './expression-schema.js';

/** The schema of a source. */
export const sourceSchema: z.ZodType<Source> = z
  .strictObject({
    publication: z.string(),
    edition: z.string(),
    at: z.string(),
    basis: z.enum(['printed', 'inferred', 'byReference', 'convention']),
  })
  .meta({ id: 'Source' });

/** The schema of names, such as those of assumptions. */
export const names = z.array(z.string());

/** The schema of two counts. */
export const countRange = z.strictObject({ min: z.int(), max: z.int() });

/** The schema of a day of the week. */
export const weekday = z.enum(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);

/** The schema of a time of day as printed. */
export const timeAsPrinted: z.ZodType<TimeAsPrinted> = z.union([
  z.enum(['am', 'midday', 'endOfDay']),
  z.templateLiteral([z.number(), ':', z.number()]),
]);

const severity = z.enum(['mustFix', 'check']);
const months = z.int().nullable();
const exampleRow = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** The schema of a code set. */
export const codeSetSchema: z.ZodType<CodeSet> = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    codes: z.array(z.strictObject({ code: z.string(), label: z.string(), synonyms: names })),
    source: sourceSchema,
  })
  .meta({ id: 'CodeSet' });

/** The schema of a field. */
export const fieldSchema: z.ZodType<FieldManifest> = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    aliases: names,
    type: fieldType,
    codes: codeSetSchema.nullable(),
    strength: z.enum(['must', 'should', 'may']),
    meaning: z
      .enum([
        'person',
        'family',
        'gender',
        'ethnicity',
        'bornOn',
        'expectedOn',
        'age',
        'disability',
        'team',
        'worker',
      ])
      .nullable(),
    least: z.number().nullable(),
    lookBackMonths: months,
    hint: z.string().nullable(),
    appliesWhen: conditionSchema.nullable(),
    otherwise: z.enum(['blank', 'open']),
    origin: z.string(),
    source: sourceSchema,
    assumes: names,
  })
  .meta({ id: 'Field' });

const rule: z.ZodType<RuleManifest> = z
  .strictObject({
    id: z.string(),
    says: z.string(),
    expect: conditionSchema,
    severity,
    fix: z.string().nullable(),
    source: sourceSchema,
    assumes: names,
    examples: z.strictObject({ passes: exampleRow, fails: exampleRow }).nullable(),
  })
  .meta({ id: 'Rule' });

/** The schema of a list. */
export const listSchema: z.ZodType<ListManifest> = z
  .strictObject({
    id: z.string(),
    ref: z.string(),
    number: z.int().nullable(),
    title: z.string(),
    population: z.string(),
    unit: z.enum(['child', 'family', 'adult', 'event', 'enquirer', 'action']),
    window: z.strictObject({ months, atPointOfInspection: z.boolean() }),
    key: z.string(),
    dates: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('event'), on: z.string() }),
        z.strictObject({ kind: z.literal('spell'), from: z.string(), to: z.string() }),
      ])
      .nullable(),
    oneRowPerChild: z.boolean(),
    rows: countRange.nullable(),
    fields: z.array(fieldSchema),
    stages: z.array(
      z.strictObject({
        stage: z.int(),
        milestone: z.string(),
        week: z.int().nullable(),
        weekday: weekday.nullable(),
        time: timeAsPrinted.nullable(),
      }),
    ),
    rules: z.array(rule),
    source: sourceSchema,
    because: z.string().nullable(),
    derivedFrom: z.string().nullable(),
    assumes: names,
  })
  .meta({ id: 'List' });

const acrossBase = {
  id: z.string(),
  says: z.string(),
  severity,
  fix: z.string().nullable(),
  source: sourceSchema,
  assumes: names,
};

/** The schema of a rule across lists. */
export const acrossSchema: z.ZodType<AcrossRule & { readonly id: string }> = z.discriminatedUnion('kind', [
  z.strictObject({ ...acrossBase, kind: z.literal('same'), field: z.string() }),
  z.strictObject({ ...acrossBase, kind: z.literal('alsoOn'), list: z.string(), also: z.string() }),
  z.strictObject({
    ...acrossBase,
    kind: z.literal('countedIn'),
    list: z.string(),
    field: z.string(),
    counts: z.string(),
    on: z.string(),
    months: z.int(),
  }),
]);
