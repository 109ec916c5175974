import { compileOutcomes, householdsOf, type OutcomeEvaluator } from '@deepdive/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifest } from './manifest.js';
import { type MadeFamily, madeFamilies } from './slow/made-families.js';
import { shakenFamilies } from './slow/shaken-families.js';
import { type Told, toldSlowly } from './slow/told-slowly.js';

const evaluators = new Map<string, OutcomeEvaluator>();

/** Families asked of on the same day, in the same school terms, share what is made ready for it. */
function evaluatorFor({ rows, asOf }: MadeFamily): OutcomeEvaluator {
  const terms = rows.get('terms') ?? null;
  const key = JSON.stringify([asOf, terms]);
  const made = evaluators.get(key) ?? compileOutcomes(manifest, { asOf, terms });
  evaluators.set(key, made);
  return made;
}

/** What the engine tells of a made-up family, as far as the slow reading tells it too. */
function toldByTheEngine(made: MadeFamily): Told {
  const family = householdsOf(manifest, made.rows).find('EX-F1');
  if (family === null) throw new Error('no family');
  const { eligible, indicators, claimable, claimableOn } = evaluatorFor(made).verdict(family);
  return {
    eligible,
    // What was not identified at engagement is left out of both: it may have arisen since.
    indicators: indicators
      .filter(({ identified }) => identified !== false)
      .map(({ code, identified, progress, metOn }) => ({ code, identified, progress, metOn })),
    claimable,
    claimableOn,
  };
}

declare const process: { readonly env: Readonly<Record<string, string | undefined>> };

/** How many families: 100 where nothing else is asked for. */
const numRuns = Number(process.env.FAMILIES ?? 100);
const seed = Number(process.env.SEED ?? 2016);

test.each([
  ['made-up families', madeFamilies],
  ['worked families that were changed', shakenFamilies],
])(
  'a second reading of the plan, day by day, tells %s the same',
  (_, families) => {
    fc.assert(
      fc.property(families, (family) => {
        expect(toldByTheEngine(family)).toEqual(toldSlowly(family.rows, family.asOf));
      }),
      { numRuns, seed, endOnFailure: true },
    );
  },
  3_600_000,
);
