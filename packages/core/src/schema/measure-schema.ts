import { z } from 'zod';
import { countSchema, shareSchema, sumSchema } from './gathering-schema.js';
import { sourceSchema } from './list-manifest-schema.js';

const measured = z.discriminatedUnion('kind', [countSchema, sumSchema, shareSchema]);

/** The schema of a measure. */
export const measureSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  says: z.string(),
  section: z.string().nullable(),
  value: measured.nullable(),
  outOf: measured.nullable(),
  by: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('field'), field: z.string() }),
      z.strictObject({ kind: z.literal('year'), field: z.string(), startsIn: z.int().min(1).max(12) }),
      z.strictObject({ kind: z.literal('rowsEach'), field: z.string() }),
    ])
    .nullable(),
  computable: z.enum(['wholly', 'partly', 'not']),
  because: z.string().nullable(),
  printed: z.array(
    z.strictObject({
      label: z.string().nullable(),
      when: z.string().nullable(),
      value: z.number().nullable(),
      outOf: z.number().nullable(),
      percentage: z.number().nullable(),
      source: sourceSchema,
    }),
  ),
  source: sourceSchema,
  assumes: z.array(z.string()),
});
