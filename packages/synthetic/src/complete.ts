import type { RowValues } from '@deepdive/core';
import type { Chance } from './chance.js';
import type { Obstacle } from './fill-row.js';
import { journeyOf } from './journey.js';
import { type ObstacleTally, obstacleTally } from './obstacle-tally.js';
import { type Person, reborn } from './person.js';
import { type Plan, type PoolWanted, planWithout } from './plan.js';
import { type SyntheticError, syntheticError } from './synthetic-error.js';

/** A person with their rows by list. */
export interface Completed {
  readonly person: Person;
  readonly rows: ReadonlyMap<string, readonly RowValues[]>;
}

/** So many tries are made before a person is taken off the list that stands in the way, where that can be. */
const triesPerPlan = 16;
/** The same where only something to look at remains. */
const triesToPassAll = 5;
const triesInAll = 80;
/** A list that stood empty after so many tries is one that no row can stand on. */
const hopeless = 200;

const meaningsOfPerson: ReadonlySet<string> = new Set([
  'bornOn',
  'expectedOn',
  'age',
  'gender',
  'ethnicity',
  'disability',
]);

function readsPerson(obstacles: readonly Obstacle[], wanted: PoolWanted): boolean {
  const read = new Set(obstacles.flatMap((each) => each.fields));
  return wanted.pool.lists.some((list) =>
    list.fields.some(
      (field) => read.has(field.id) && field.meaning !== null && meaningsOfPerson.has(field.meaning),
    ),
  );
}

function cannotHold(list: string, tally: ObstacleTally): SyntheticError {
  const worst = tally.worst(list);
  return syntheticError({
    code: 'check-cannot-hold',
    place: `lists/${list}`,
    found: worst.map((each) => each.check).join(', '),
    expected: `rules that a row can satisfy together; these want: ${worst.map((each) => each.says).join('; ')}`,
  });
}

/** The same plan for the person born another day, where that could help. */
function bornAnew(plan: Plan, inTheWay: readonly Obstacle[], wanted: PoolWanted, chance: Chance): Plan {
  if (!readsPerson(inTheWay, wanted)) return plan;
  return { ...plan, person: reborn(plan.person, plan.ages, wanted.prepared.days, chance) };
}

/**
 * Makes up the rows of one person, trying other values, another date of birth and, in the end, other lists. Rows that leave
 * something to look at will do only where there are no better ones.
 */
function completedPlan(plan: Plan, wanted: PoolWanted, tally: ObstacleTally, chance: Chance): Completed {
  const { isHopeless } = wanted.ages;
  let tried = plan;
  let acceptable: Completed | null = null;
  let stuck = '';
  for (let tries = 1, triesOfPlan = 1; tries <= triesInAll; tries += 1, triesOfPlan += 1) {
    const journey = journeyOf(tried, wanted.prepared, isHopeless, chance);
    let inTheWay: readonly Obstacle[];
    if (journey.rows !== null) {
      for (const list of journey.rows.keys()) tally.filled(list);
      acceptable = { person: tried.person, rows: journey.rows };
      const open = [...journey.toLookAt].filter(([list]) => !isHopeless(list));
      if (open.length === 0) return acceptable;
      // Lists that need this very person are not to be given up.
      stuck = (open.find(([list]) => !tried.settled.has(list)) ?? open[0])?.[0] ?? '';
      inTheWay = open.flatMap(([, obstacles]) => obstacles);
    } else {
      stuck = journey.list;
      inTheWay = journey.inTheWay;
      tally.failed(stuck, inTheWay);
      if (tally.failuresWithoutSuccess(stuck) >= hopeless) throw cannotHold(stuck, tally);
    }
    const enough = journey.rows === null ? triesPerPlan : triesToPassAll;
    tried = bornAnew(tried, inTheWay, wanted, chance);
    if (triesOfPlan < enough) continue;
    if (tried.settled.has(stuck)) {
      if (acceptable !== null && triesOfPlan >= triesPerPlan) return acceptable;
      continue;
    }
    tried = planWithout(tried, stuck, wanted, chance);
    triesOfPlan = 0;
  }
  if (acceptable !== null) return acceptable;
  throw cannotHold(stuck, tally);
}

/**
 * Makes up the rows of all people of a pool.
 *
 * @throws SyntheticError `check-cannot-hold` when no row of a list could be made up that passes its checks
 */
export function completed(plans: readonly Plan[], wanted: PoolWanted, chance: Chance): readonly Completed[] {
  const tally = obstacleTally();
  const done = plans.map((plan) => completedPlan(plan, wanted, tally, chance));
  const [never] = tally.neverFilled();
  if (never !== undefined) throw cannotHold(never, tally);
  return done;
}
