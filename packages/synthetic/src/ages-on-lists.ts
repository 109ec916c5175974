import { type AgeRange, addMonths, addYears, type ListManifest } from '@deepdive/core';
import type { Chance } from './chance.js';
import { filledRow } from './fill-row.js';
import type { Birth, Days, Person } from './person.js';
import type { Pool } from './pools.js';
import type { PreparedTheme } from './prepared-theme.js';

/** At which ages, in completed years and -1 for an unborn child, the people of a pool can stand on its lists. */
export interface AgesOnLists {
  /** All ages that were tried. */
  readonly all: readonly number[];
  /** Ages beyond childhood, where there are lists mostly of people who are that old. */
  readonly older: AgeRange | null;
  /** The ages at which a row about a person passes every check of the list, and those of the lists it needs. */
  readonly on: (list: string) => readonly number[];
  /** Whether rows of a list leave something to look at whatever the age: there is no use in trying for better ones. */
  readonly isHopeless: (list: string) => boolean;
}

/** What became of a row about a person of some age. */
type Trial = 'passesAll' | 'toLookAt' | 'failed';

interface AgesOnList {
  readonly ages: readonly number[];
  readonly isHopeless: boolean;
}

const adult = 18;
/** Young people on lists of care leavers are older than children. */
const oldest = 25;
/** The oldest member of a made-up household. */
export const oldestInHousehold = 45;
const grownUp: AgeRange = { from: 21, to: 64 };
const monthsSinceBirthday = 6;
const monthsToBirth = 3;

/** The ages of a range, one by one. */
export const agesFrom = ({ from, to }: AgeRange): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

const isChild = (age: number): boolean => age < adult;

/** Whether unborn children are asked about. */
const hasUnborn = ({ fields }: ListManifest): boolean =>
  fields.some(({ meaning, least }) => meaning === 'expectedOn' || (meaning === 'age' && (least ?? 0) < 0));

const tellsOfBirth = ({ fields }: ListManifest): boolean =>
  fields.some(({ meaning }) => meaning === 'bornOn' || meaning === 'expectedOn' || meaning === 'age');

function birthInMidYear(age: number, { inspectedOn }: Days): Birth {
  if (age < 0) return { bornOn: null, expectedOn: addMonths(inspectedOn, monthsToBirth), age };
  const bornOn = addMonths(addYears(inspectedOn, -age), -monthsSinceBirthday);
  return { bornOn, expectedOn: null, age };
}

function personOf(age: number, days: Days, chance: Chance): Person {
  const family = {
    id: 'EX-F000',
    number: 1,
    ethnicity: chance.share(),
    team: 'Team 1 (made up)',
    worker: 'Worker EX-01',
    need: 1,
  };
  const shares = { gender: chance.share(), disability: chance.share() };
  return { id: 'EX-000', family, ...shares, ...birthInMidYear(age, days) };
}

/** Tries whether a list has room for a person of an age: by making up a row, since any rule may stand in the way. */
function trial(list: string, age: number, { lists, days }: PreparedTheme, chance: Chance): Trial {
  const prepared = lists.get(list);
  if (!prepared) return 'failed';
  const filled = filledRow({
    prepared,
    person: personOf(age, days, chance),
    chance,
    after: Number.NEGATIVE_INFINITY,
    following: 0,
    same: new Map(),
    usual: new Map(),
    conditions: [],
    isHopeless: false,
  });
  if (filled.row === null) return 'failed';
  return filled.toLookAt.length === 0 ? 'passesAll' : 'toLookAt';
}

/** A list on which most ages are those of grown people is for them; any other one is for children. */
function ofItsKind(ages: readonly number[]): readonly number[] {
  const children = ages.filter(isChild);
  return children.length * 2 < ages.length ? ages : children;
}

/** The ages that are tried: those of children and those of grown people. */
interface Tried {
  readonly children: readonly number[];
  readonly grown: readonly number[];
}

function agesOn(
  list: ListManifest,
  { children, grown }: Tried,
  prepared: PreparedTheme,
  chance: Chance,
): AgesOnList {
  // Households have grown-up members as well as children, and so has whatever happens in them.
  const isOfHouseholds = prepared.everyones.size > 0;
  const first = isOfHouseholds ? [...children, ...grown] : children.length > 0 ? children : grown;
  if (prepared.everyones.has(list.id)) return { ages: first, isHopeless: false };
  if (!tellsOfBirth(list)) {
    return { ages: first, isHopeless: trial(list.id, first[0] ?? 0, prepared, chance) === 'toLookAt' };
  }
  const came: Record<Trial, number[]> = { passesAll: [], toLookAt: [], failed: [] };
  const attempt = (age: number) => came[trial(list.id, age, prepared, chance)].push(age);
  first.forEach(attempt);
  // A list with room for more children than that is for children, whether or not it has room for others.
  if (first === children && came.passesAll.length < grown.length) grown.forEach(attempt);
  if (came.passesAll.length > 0) {
    return { ages: isOfHouseholds ? came.passesAll : ofItsKind(came.passesAll), isHopeless: false };
  }
  if (came.toLookAt.length > 0) return { ages: ofItsKind(came.toLookAt), isHopeless: true };
  // Where no age will do it is not the age that stands in the way.
  return { ages: first, isHopeless: false };
}

/** The ages that are among both. */
export const inBoth = (one: readonly number[], other: readonly number[]): readonly number[] =>
  one.filter((age) => other.includes(age));

/** Who stands on a list that needs another one has an age for both. */
function withNeeded(ages: Map<string, readonly number[]>, { needing }: PreparedTheme): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { list, also } of needing) {
      const own = ages.get(list) ?? [];
      const both = inBoth(own, ages.get(also) ?? own);
      if (both.length === 0 || both.length === own.length) continue;
      ages.set(list, both);
      isChanged = true;
    }
  }
}

/** Finds out at which ages the people of a pool can stand on its lists, by trying. */
export function agesOnLists(pool: Pool, prepared: PreparedTheme, chance: Chance): AgesOnLists {
  const youngest = pool.lists.some(hasUnborn) ? -1 : 0;
  const tried: Tried =
    pool.unit === 'child'
      ? {
          children: agesFrom({ from: youngest, to: adult - 1 }),
          grown: agesFrom({ from: adult, to: prepared.everyones.size > 0 ? oldestInHousehold : oldest }),
        }
      : { children: [], grown: agesFrom(grownUp) };
  const found = new Map(pool.lists.map((list) => [list.id, agesOn(list, tried, prepared, chance)] as const));
  const ages = new Map([...found].map(([list, each]) => [list, each.ages] as const));
  withNeeded(ages, prepared);
  const all = [...tried.children, ...tried.grown];
  const older = pool.unit === 'child' ? [...ages.values()].flat().filter((age) => !isChild(age)) : [];
  return {
    all,
    older: older.length === 0 ? null : { from: Math.min(...older), to: Math.max(...older) },
    on: (list) => ages.get(list) ?? all,
    isHopeless: (list) => found.get(list)?.isHopeless ?? false,
  };
}
