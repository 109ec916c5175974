import { type IsoDate, isIsoDate, type ListManifest, type RowValues, type ThemeManifest } from '@deepdive/core';
import { type Chance, chanceFrom } from './chance.js';
import { type Completed, completed } from './complete.js';
import type { Ages, Days } from './person.js';
import { plannedPlaces } from './plan.js';
import { drawnPopulation } from './population.js';
import { type Pool, poolsOf } from './pools.js';
import { type PreparedList, preparedList } from './prepared-list.js';
import { syntheticError } from './synthetic-error.js';

/** What a local authority is made up from. */
export interface AuthorityOptions {
  readonly inspectedOn: IsoDate;
  /** The day the lists speak for; the day of inspection unless said otherwise. */
  readonly listedOn?: IsoDate;
  /** How many children stand on the lists. */
  readonly children: number;
  /** The same seed gives the same authority; any whole number. */
  readonly seed: number;
  /** How many of all rows are to hold a fault, from 0 (none, unless said otherwise) to 1. */
  readonly faults?: number;
}

const peoplePerOtherPool = 0.15;
const shareUnborn = 0.025;

function requireOptions({ inspectedOn, listedOn, children, seed, faults }: AuthorityOptions): void {
  if (!Number.isSafeInteger(children) || children < 1) {
    throw syntheticError({
      code: 'children-not-a-count',
      place: 'children',
      found: String(children),
      expected: 'a whole number such as 200',
    });
  }
  if (!Number.isSafeInteger(seed)) {
    throw syntheticError({ code: 'seed-not-a-number', place: 'seed', found: String(seed), expected: 'a whole number such as 1' });
  }
  if (faults !== undefined && !(faults >= 0 && faults <= 1)) {
    throw syntheticError({
      code: 'faults-not-a-rate',
      place: 'faults',
      found: String(faults),
      expected: 'a number from 0 to 1, such as 0.05',
    });
  }
  for (const [place, on] of [['inspectedOn', inspectedOn], ['listedOn', listedOn ?? inspectedOn]] as const) {
    if (isIsoDate(on)) continue;
    throw syntheticError({ code: 'date-not-a-date', place, found: on, expected: 'a date such as 2017-05-02' });
  }
}

/** Children are of all ages, some unborn where a list asks for that; other people are grown up. */
function agesIn(pool: Pool, theme: ThemeManifest): Ages {
  if (pool.unit !== 'child') return { within: { from: 21, to: 64 }, preferred: null, unborn: 0 };
  const hasUnborn = pool.lists.some((list) =>
    list.fields.some((field) => field.meaning === 'expectedOn' || (field.meaning === 'age' && (field.least ?? 0) < 0)),
  );
  return { within: { from: 0, to: 17 }, preferred: theme.ages, unborn: hasUnborn ? shareUnborn : 0 };
}
