import type { FamilyVerdict, IsoDate } from '@deepdive/core';
import type { Begun } from '../begun.js';
import type { RowsRead } from '../desk/desk.js';
import { type KeptWork, keptWork } from '../jobs/kept-work.js';
import { sliced } from '../jobs/sliced.js';
import { type FamiliesInForce, familiesInForce } from './families-in-force.js';

/** The families of the lists that count, with what is told of each. */
export interface ToldFamilies extends FamiliesInForce {
  readonly verdicts: readonly FamilyVerdict[];
}

/** Tells the families of an inspection on a day; `null` where no list of families was submitted. */
export type TellFamilies = (begun: Begun, asOf: IsoDate) => Promise<ToldFamilies | null>;

type Verdicts = readonly FamilyVerdict[];

/** Families whose verdicts are kept, over all days and readings they were told by. */
const mostFamilies = 20_000;

/** What was told of rows, by day and readings; rows that nobody holds any more take it with them. */
const toldOf = new WeakMap<RowsRead, KeptWork<Verdicts>>();

function keptFor(rows: RowsRead): KeptWork<Verdicts> {
  const kept = toldOf.get(rows) ?? keptWork<Verdicts>(mostFamilies, ({ length }) => length);
  toldOf.set(rows, kept);
  return kept;
}

/**
 * A teller that keeps what it told: pages about the same families on the same day follow on another. Others are let in
 * while it tells, and it ends where it is called off.
 */
export function tellFamilies(): TellFamilies {
  return async (begun, asOf) => {
    const families = await familiesInForce(begun, asOf);
    if (families === null) return null;
    const { rows, readings, households, evaluator, names } = families;
    const verdicts = await keptFor(rows)(JSON.stringify([asOf, readings]), begun.here.watch, (watch) =>
      sliced(households, (household) => evaluator.verdict(household), {
        watch,
        step: 'Telling families',
        of: names.length,
        what: 'families',
      }),
    );
    return { ...families, verdicts };
  };
}
