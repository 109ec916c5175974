import { z } from 'zod';
import type { MomentNode, PeriodNode, RowsNode } from '../outcome/node.js';
import { conditionSchema } from './expression-schema.js';

const unit = z.enum(['days', 'weeks', 'months']);

/** The schema of some members of a household. */
export const peopleSchema = z.strictObject({
  says: z.string(),
  where: conditionSchema.nullable(),
  ages: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
});

/** The schema of some rows of a list. */
export const rowsSchema: z.ZodType<RowsNode> = z
  .strictObject({
    list: z.string(),
    where: conditionSchema.nullable(),
    people: peopleSchema.nullable(),
    placedBy: z.string().nullable(),
    onlyFrom: z.string().nullable(),
  })
  .meta({ id: 'Rows' });

const moment: z.ZodType<MomentNode> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('day') }),
      z.strictObject({ kind: z.literal('engaged') }),
      z.strictObject({
        kind: z.literal('row'),
        which: z.enum(['first', 'latest']),
        edge: z.enum(['start', 'end']),
        rows: rowsSchema,
      }),
      z.strictObject({ kind: z.literal('shifted'), moment, unit, by: z.int() }),
    ]),
  )
  .meta({ id: 'Moment' });

/** The schema of a stretch of days. */
export const periodSchema: z.ZodType<PeriodNode> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('between'), from: moment.nullable(), to: moment }),
    z.strictObject({ kind: z.literal('terms'), count: z.int(), until: moment }),
  ])
  .meta({ id: 'Period' });

/** The schema of a count of rows. */
export const countSchema = z.strictObject({
  kind: z.literal('count'),
  rows: rowsSchema,
  period: periodSchema,
  distinct: z.string().nullable(),
});

/** The schema of a sum over rows. */
export const sumSchema = z.strictObject({
  kind: z.literal('sum'),
  rows: rowsSchema,
  field: z.string(),
  period: periodSchema,
});

/** The schema of one sum as a percentage of another. */
export const shareSchema = z.strictObject({
  kind: z.literal('share'),
  rows: rowsSchema,
  part: z.string(),
  whole: z.string(),
  period: periodSchema,
});
