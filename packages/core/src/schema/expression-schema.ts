import { z } from 'zod';
import { isIsoDate } from '../calendar/index.js';
import type { ConditionNode, LiteralNode, ValueNode } from '../expression/node.js';

/** The schema of a field's type. */
export const fieldType = z.enum(['id', 'text', 'date', 'wholeNumber', 'number', 'yesNo', 'code']);

const comparison = z.enum([
  'is',
  'isNot',
  'isBefore',
  'isOnOrBefore',
  'isAfter',
  'isOnOrAfter',
  'isLessThan',
  'isAtMost',
  'isMoreThan',
  'isAtLeast',
]);

const unit = z.enum(['years', 'months', 'days']);

const literal: z.ZodType<LiteralNode> = z
  .strictObject({
    kind: z.literal('literal'),
    type: z.enum(['text', 'date', 'number', 'yesNo', 'code']),
    value: z.union([z.string(), z.number(), z.boolean()]),
  })
  .refine(
    ({ type, value }) => {
      switch (type) {
        case 'text':
        case 'code':
          return typeof value === 'string';
        case 'date':
          return typeof value === 'string' && isIsoDate(value);
        case 'number':
          return typeof value === 'number';
        case 'yesNo':
          return typeof value === 'boolean';
      }
    },
    { path: ['value'], error: 'The value is not of the type that stands beside it.' },
  )
  .meta({ id: 'Literal' });

const value: z.ZodType<ValueNode> = z
  .lazy(() =>
    z.union([
      z.strictObject({ kind: z.literal('field'), field: z.string(), type: fieldType }),
      literal,
      z.strictObject({
        kind: z.literal('bound'),
        name: z.enum(['inspectedOn', 'listedOn', 'windowOpensOn']),
      }),
      z.strictObject({ kind: z.literal('shift'), date: value, unit, by: z.int() }),
      z.strictObject({ kind: z.literal('completed'), unit, from: value, to: value }),
    ]),
  )
  .meta({ id: 'Value' });

/** The schema of a condition's tree. */
export const conditionSchema: z.ZodType<ConditionNode> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('compare'), operator: comparison, left: value, right: value }),
      z.strictObject({ kind: z.literal('between'), value, from: value, to: value }),
      z.strictObject({ kind: z.literal('oneOf'), value, options: z.array(literal) }),
      z.strictObject({ kind: z.literal('blank'), value }),
      z.strictObject({ kind: z.literal('present'), value }),
      z.strictObject({ kind: z.literal('all'), of: z.array(conditionSchema) }),
      z.strictObject({ kind: z.literal('any'), of: z.array(conditionSchema) }),
      z.strictObject({ kind: z.literal('not'), of: conditionSchema }),
      z.strictObject({ kind: z.literal('when'), condition: conditionSchema, then: conditionSchema }),
      z.strictObject({ kind: z.literal('bothOrNeither'), left: conditionSchema, right: conditionSchema }),
    ]),
  )
  .meta({ id: 'Condition' });
