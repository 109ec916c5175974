import { z } from 'zod';
import type { NumberNode, OutcomeNode } from '../outcome/node.js';
import type { IndicatorManifest, OutcomePlanManifest } from '../outcome/outcome-manifest.js';
import { conditionSchema } from './expression-schema.js';
import {
  countSchema,
  peopleSchema,
  periodSchema,
  rowsSchema,
  shareSchema,
  sumSchema,
} from './gathering-schema.js';
import { names, sourceSchema } from './list-manifest-schema.js';

const says = z.string().nullable();

const numberNode: z.ZodType<NumberNode> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      countSchema,
      sumSchema,
      shareSchema,
      z.strictObject({
        kind: z.literal('latestNumber'),
        rows: rowsSchema,
        field: z.string(),
        period: periodSchema,
      }),
      z.strictObject({
        kind: z.literal('weeks'),
        rows: rowsSchema,
        covered: z.boolean(),
        period: periodSchema,
      }),
      z.strictObject({
        kind: z.literal('fall'),
        from: numberNode,
        to: numberNode,
        zero: z.enum(['noFall', 'completeWhenStillZero', 'unspecified']),
      }),
    ]),
  )
  .meta({ id: 'GatheredNumber' });

const membersOn = z.enum(['day', 'engaged']);

const sustained = z.strictObject({
  length: z.strictObject({ count: z.int(), unit: z.enum(['days', 'weeks', 'months']) }),
  orShorter: rowsSchema.nullable(),
});

const outcome: z.ZodType<OutcomeNode> = z
  .lazy(() =>
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('threshold'),
        says: z.string(),
        value: numberNode,
        operator: z.enum(['is', 'isLessThan', 'isAtMost', 'isMoreThan', 'isAtLeast']),
        than: z.number(),
      }),
      z.strictObject({
        kind: z.literal('latestRow'),
        says: z.string(),
        rows: rowsSchema,
        period: periodSchema,
        expect: conditionSchema,
        none: z.boolean().nullable(),
      }),
      z.strictObject({
        kind: z.literal('judged'),
        says: z.string(),
        indicator: z.string(),
        ground: z.string(),
        period: periodSchema,
      }),
      z.strictObject({ kind: z.literal('all'), says, of: z.array(outcome) }),
      z.strictObject({ kind: z.literal('any'), says, of: z.array(outcome) }),
      z.strictObject({ kind: z.literal('atLeast'), says, count: z.int(), of: z.array(outcome) }),
      z.strictObject({ kind: z.literal('not'), says, of: outcome }),
      z.strictObject({ kind: z.literal('someone'), people: peopleSchema, membersOn, of: outcome }),
      z.strictObject({ kind: z.literal('everyone'), people: peopleSchema, membersOn, of: outcome }),
      z.strictObject({ kind: z.literal('heldFor'), says, of: outcome, sustained }),
      z.strictObject({
        kind: z.literal('reading'),
        assumption: z.string(),
        readings: z.record(z.string(), outcome),
      }),
      z.strictObject({ kind: z.literal('unspecified'), question: z.string() }),
    ]),
  )
  .meta({ id: 'Outcome' });

/** The schema of an indicator. */
export const indicatorSchema: z.ZodType<IndicatorManifest> = z
  .strictObject({
    code: z.string(),
    problem: z.string(),
    headline: z.string(),
    says: z.string(),
    identified: outcome,
    progress: outcome,
    sustained: z.string(),
    sustainedFor: sustained.nullable(),
    source: sourceSchema,
    assumes: names,
  })
  .meta({ id: 'Indicator' });

const judgements = z.strictObject({
  list: z.string(),
  indicator: z.string(),
  ground: z.string(),
  met: z.string(),
  author: z.string(),
});

/** The schema of what indicators stand on. */
export const outcomePlanSchema: z.ZodType<OutcomePlanManifest> = z.strictObject({
  households: z.strictObject({
    families: z.string(),
    engagedOn: z.string(),
    members: z.string(),
    terms: z.string().nullable(),
    judgements: judgements.nullable(),
  }),
  eligible: z.strictObject({ says: z.string(), problems: z.int(), source: sourceSchema }),
  problems: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      evidence: z.string(),
      acceptsJudgement: z.boolean(),
      source: sourceSchema,
      assumes: names,
    }),
  ),
  claim: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string(),
      expect: outcome,
      source: sourceSchema,
      assumes: names,
    }),
  ),
  source: sourceSchema,
});
