import type { RowValues } from '@deepdive/core';
import type { Chance } from './chance.js';
import type { Obstacle } from './fill-row.js';
import { journeyOf } from './journey.js';
import { type ObstacleTally, obstacleTally } from './obstacle-tally.js';
import { type Ages, drawnBirth, type Person } from './person.js';
import { type Plan, planWithout } from './plan.js';
import type { Pool } from './pools.js';
import type { PreparedTheme } from './prepared-theme.js';
import { type SyntheticError, syntheticError } from './synthetic-error.js';

/** A person with their rows by list. */
export interface Completed {
  readonly person: Person;
  readonly rows: ReadonlyMap<string, readonly RowValues[]>;
}

/** What the rows of a pool are made up from. */
export interface CompletionWanted {
  readonly prepared: PreparedTheme;
  readonly pool: Pool;
  readonly ages: Ages;
}

const triesPerPlan = 16;
/** So many children are tried before someone older than a child is. */
const triesAsChild = 8;
const triesToPassAll = 5;
const triesInAll = 80;
/** A list that stood empty after so many tries is one that no row can stand on. */
const hopeless = 200;
/** Young people on lists of care leavers are older than children; they become so where a list wants it. */
const oldest = 25;

const meaningsOfPerson: ReadonlySet<string> = new Set([
  'bornOn',
  'expectedOn',
  'age',
  'gender',
  'ethnicity',
  'disability',
]);

function readsPerson(obstacles: readonly Obstacle[], wanted: CompletionWanted): boolean {
  const read = new Set(obstacles.flatMap((each) => each.fields));
  return wanted.pool.lists.some((list) =>
    list.fields.some(
      (field) => read.has(field.id) && field.meaning !== null && meaningsOfPerson.has(field.meaning),
    ),
  );
}

/** The same person, born another day: of an age that the stage or the list wants. */
function reborn(plan: Plan, tries: number, wanted: CompletionWanted, chance: Chance): Plan {
  const isWide = tries >= triesAsChild && wanted.pool.unit === 'child';
  const within = plan.ages ?? (isWide ? { from: 0, to: oldest } : wanted.ages.within);
  const ages: Ages = plan.ages === null && !isWide ? wanted.ages : { within, preferred: null, unborn: 0 };
  const person: Person = {
    ...plan.person,
    ...drawnBirth(ages, wanted.prepared.days, chance),
    gender: chance.share(),
    disability: chance.share(),
  };
  return { ...plan, person };
}

const isOfAge = ({ ages, person }: Plan): boolean =>
  ages === null || (person.age >= ages.from && person.age <= ages.to);

function cannotHold(list: string, tally: ObstacleTally): SyntheticError {
  const worst = tally.worst(list);
  return syntheticError({
    code: 'check-cannot-hold',
    place: `lists/${list}`,
    found: worst.map((each) => each.check).join(', '),
    expected: `rules that a row can satisfy together; these want: ${worst.map((each) => each.says).join('; ')}`,
  });
}

/** Makes up the rows of one person, trying other values, another date of birth and, in the end, other lists. */
function completedPlan(
  plan: Plan,
  wanted: CompletionWanted,
  tally: ObstacleTally,
  chance: Chance,
): Completed {
  let tried = isOfAge(plan) ? plan : reborn(plan, 0, wanted, chance);
  let acceptable: Completed | null = null;
  let stuck = '';
  for (let tries = 1; tries <= triesInAll; tries += 1) {
    const journey = journeyOf(tried, wanted.prepared, tally.neverPassesAll, chance);
    if (journey.rows !== null) {
      const { rows, toLookAt } = journey;
      for (const list of rows.keys()) tally.filled(list, !toLookAt.has(list));
      acceptable = { person: tried.person, rows };
      const isGood = [...toLookAt.keys()].every(tally.neverPassesAll);
      if (isGood || tries >= triesToPassAll) return acceptable;
      if (readsPerson([...toLookAt.values()].flat(), wanted)) tried = reborn(tried, tries, wanted, chance);
      continue;
    }
    if (acceptable !== null && tries >= triesToPassAll) return acceptable;
    stuck = journey.list;
    tally.failed(stuck, journey.inTheWay);
    if (tally.failuresWithoutSuccess(stuck) >= hopeless) throw cannotHold(stuck, tally);
    if (readsPerson(journey.inTheWay, wanted)) tried = reborn(tried, tries, wanted, chance);
    if (tries % triesPerPlan === 0) tried = relaxed(tried, stuck, wanted, chance);
  }
  throw cannotHold(stuck, tally);
}

/** The plan without the list that could not be filled, unless it needs this very person. */
function relaxed(plan: Plan, list: string, wanted: CompletionWanted, chance: Chance): Plan {
  return plan.settled.has(list) ? plan : planWithout(plan, list, wanted.prepared, wanted.pool, chance);
}

/**
 * Makes up the rows of all people of a pool.
 *
 * @throws SyntheticError `check-cannot-hold` when no row of a list could be made up that passes its checks
 */
export function completed(
  plans: readonly Plan[],
  wanted: CompletionWanted,
  chance: Chance,
): readonly Completed[] {
  const tally = obstacleTally();
  const done = plans.map((plan) => completedPlan(plan, wanted, tally, chance));
  const [never] = tally.neverFilled();
  if (never !== undefined) throw cannotHold(never, tally);
  return done;
}
