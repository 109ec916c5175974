import { z } from 'zod';
import type { ThemeManifest } from '../manifest.js';
import { formatVersion } from '../theme.js';
import { conditionSchema } from './expression-schema.js';
import {
  acrossSchema,
  codeSetSchema,
  countRange,
  fieldSchema,
  listSchema,
  names,
  sourceSchema,
  timeAsPrinted,
  weekday,
} from './list-manifest-schema.js';
import { measureSchema } from './measure-schema.js';
import { indicatorSchema, outcomePlanSchema } from './outcome-schema.js';

const ages = z.strictObject({ from: z.int(), to: z.int() }).nullable();

const stage = z.strictObject({
  id: z.string(),
  says: z.string(),
  by: z.string(),
  count: countRange.nullable(),
  from: names,
  handedOverIn: z.string().nullable(),
  ages,
  eligible: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      expect: conditionSchema,
      source: sourceSchema,
      assumes: names,
    }),
  ),
  strata: names,
  asks: z.array(fieldSchema),
  source: sourceSchema,
  assumes: names,
});

const due = z.strictObject({
  week: z.int().exactOptional(),
  weekday: weekday.exactOptional(),
  day: z.int().exactOptional(),
  time: timeAsPrinted.exactOptional(),
  after: z
    .strictObject({
      event: z.string(),
      workingDays: z.int().exactOptional(),
      days: z.int().exactOptional(),
      months: z.int().exactOptional(),
    })
    .exactOptional(),
});

const milestone = z.strictObject({
  id: z.string(),
  says: z.string(),
  by: z.string(),
  due: due.nullable(),
  asPrinted: z.string().nullable(),
  provides: names,
  stage: z.int().nullable(),
  onlyWhen: z.string().nullable(),
  source: sourceSchema,
  assumes: names,
});

const request = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  agency: z.string(),
  months: z.int().nullable(),
  onlyWhen: z.string().nullable(),
  source: sourceSchema,
  assumes: names,
});

const actionPlan = z.strictObject({
  title: z.string(),
  says: z.string(),
  by: z.string(),
  to: z.string().nullable(),
  due: z.string().nullable(),
  actions: listSchema,
  statuses: z.record(
    z.string(),
    z.enum(['notStarted', 'underWay', 'onTrack', 'atRisk', 'offTrack', 'complete', 'withdrawn']),
  ),
  source: sourceSchema,
  assumes: names,
});

const tool = z.strictObject({
  title: z.string(),
  header: z.array(z.strictObject({ label: z.string(), hint: z.string().nullable() })),
  questions: z.array(
    z.strictObject({
      id: z.string(),
      asks: z.string(),
      criteria: names,
      section: z.string(),
      source: sourceSchema,
      assumes: names,
    }),
  ),
  source: sourceSchema,
  assumes: names,
});

/**
 * The schema of a theme's manifest. It is strict: a key it does not know is a mistake or a later format.
 *
 * @example
 * ```ts
 * import { defineTheme, themeManifest } from '@deepdive/core';
 * import { themeManifestSchema } from '@deepdive/core/schema';
 *
 * const theme = defineTheme({
 *   id: 'example', title: 'An example',
 *   publication: { number: 'EX-1', title: 'Guidance', publisher: 'Example', published: '2020', edition: '2020' },
 * });
 * console.log(themeManifestSchema.parse(JSON.parse(JSON.stringify(themeManifest(theme)))).id); // example
 * ```
 */
export const themeManifestSchema: z.ZodType<ThemeManifest> = z.strictObject({
  formatVersion: z.literal(formatVersion),
  id: z.string(),
  edition: z.string(),
  title: z.string(),
  publication: z.strictObject({
    number: z.string(),
    title: z.string(),
    publisher: z.string(),
    published: z.string(),
    edition: z.string(),
  }),
  extends: names,
  ages,
  lists: z.array(listSchema),
  across: z.array(acrossSchema),
  criteria: z.array(
    z.strictObject({
      ref: z.string(),
      number: z.int().nullable(),
      summary: z.string().nullable(),
      heading: z.string().nullable(),
      source: sourceSchema,
    }),
  ),
  selection: z.array(stage),
  timelineAnchor: z
    .strictObject({ notifiedOn: weekday.nullable(), dayOneAfter: z.int(), source: sourceSchema })
    .nullable(),
  timeline: z.array(milestone),
  requests: z.array(request),
  caseDocuments: z.array(request),
  tool: tool.nullable(),
  actionPlan: actionPlan.nullable(),
  guidance: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      statements: z.array(
        z.strictObject({ id: z.string(), says: z.string(), source: sourceSchema, assumes: names }),
      ),
    }),
  ),
  proportions: z
    .strictObject({
      bands: z.array(z.strictObject({ words: z.string(), from: z.number(), to: z.number() })),
      rounding: z.enum(['nearestWhole', 'none']),
      source: sourceSchema,
      assumes: names,
    })
    .nullable(),
  measures: z.array(measureSchema),
  judgements: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      partOf: z.string().nullable(),
      scale: codeSetSchema,
      criteria: names,
      descriptors: z.record(z.string(), names),
      source: sourceSchema,
      assumes: names,
    }),
  ),
  facts: z.array(fieldSchema),
  limitingRules: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      expect: conditionSchema,
      strength: z.enum(['always', 'likely', 'exceptional']),
      source: sourceSchema,
      assumes: names,
    }),
  ),
  outcomes: z.array(indicatorSchema),
  outcomePlan: outcomePlanSchema.nullable(),
  assumptions: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      choices: z.record(z.string(), z.string()),
      chosen: z.string(),
      because: z.string(),
      source: sourceSchema,
    }),
  ),
});

/**
 * The JSON Schema (draft 2020-12) of a theme's manifest, for programs in other languages. The package publishes it as
 * `@deepdive/core/manifest.schema.json`.
 *
 * @example
 * ```ts
 * import { manifestJsonSchema } from '@deepdive/core/schema';
 *
 * console.log(manifestJsonSchema().title); // Deepdive theme manifest
 * ```
 */
export function manifestJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(themeManifestSchema);
  return { $schema, title: 'Deepdive theme manifest', ...rest };
}
