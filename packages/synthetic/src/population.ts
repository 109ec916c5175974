import { dayNumber } from '@deepdive/core';
import type { Chance } from './chance.js';
import { type Ages, type Birth, type Days, drawnBirth, type Family, type Person } from './person.js';

/** What a population is drawn from. */
export interface PopulationWanted {
  readonly count: number;
  /** What stands before the number of an id: `EX-`. */
  readonly prefix: string;
  readonly ages: Ages;
  readonly days: Days;
}

const workersPerTeam = 6;
const familiesPerTeam = 40;
const mostTeams = 12;
const daysBetweenBirths = 300;
const triesForSibling = 12;

/** Ids need room for the whole population, and all have the same length: `EX-001`, or `EX-000001` from a thousand on. */
function idsFor(prefix: string, count: number): readonly string[] {
  const digits = count < 1000 ? 3 : Math.max(6, String(count).length);
  return Array.from({ length: count }, (_, at) => `${prefix}${String(at + 1).padStart(digits, '0')}`);
}

function drawnFamily(number: number, teams: number, chance: Chance): Family {
  const team = chance.whole(1, teams);
  const worker = (team - 1) * workersPerTeam + chance.whole(1, workersPerTeam);
  return {
    number,
    id: '',
    ethnicity: chance.share(),
    team: `Team ${team} (made up)`,
    worker: `Worker EX-${String(worker).padStart(2, '0')}`,
    need: chance.share(),
  };
}

function numberOfSiblings(chance: Chance): number {
  const share = chance.share();
  return share < 0.5 ? 1 : share < 0.78 ? 2 : share < 0.93 ? 3 : 4;
}

function spaced(birth: Birth, others: readonly Birth[]): boolean {
  const on = birth.bornOn ?? birth.expectedOn;
  return others.every((other) => {
    const otherOn = other.bornOn ?? other.expectedOn;
    return (
      on === null || otherOn === null || Math.abs(dayNumber(on) - dayNumber(otherOn)) >= daysBetweenBirths
    );
  });
}

function drawnSibling(siblings: readonly Birth[], wanted: PopulationWanted, chance: Chance): Birth {
  let birth = drawnBirth(wanted.ages, wanted.days, chance);
  for (let tries = 0; tries < triesForSibling && !spaced(birth, siblings); tries += 1) {
    birth = drawnBirth(wanted.ages, wanted.days, chance);
  }
  return birth;
}

/** Made-up people in families, in the order of their ids; brothers and sisters do not stand together. */
export function drawnPopulation(wanted: PopulationWanted, chance: Chance): readonly Person[] {
  const ids = chance.shuffled(idsFor(wanted.prefix, wanted.count));
  const teams = Math.max(2, Math.min(mostTeams, Math.round(wanted.count / familiesPerTeam)));
  const people: Person[] = [];
  for (let number = 1; people.length < wanted.count; number += 1) {
    const family = drawnFamily(number, teams, chance);
    const siblings: Birth[] = [];
    for (let left = numberOfSiblings(chance); left > 0 && people.length < wanted.count; left -= 1) {
      const birth = drawnSibling(siblings, wanted, chance);
      siblings.push(birth);
      const id = ids[people.length] as string;
      people.push({ ...birth, id, family, gender: chance.share(), disability: chance.share() });
    }
  }
  return namedFamilies(people).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The number of families that people belong to. */
export const numberOfFamilies = (people: readonly Person[]): number =>
  Math.max(0, ...people.map(({ family }) => family.number));

/** The same people, their families named once it is known how many there are. */
function namedFamilies(people: readonly Person[]): Person[] {
  const ids = idsFor('EX-F', numberOfFamilies(people));
  return people.map((person) => ({
    ...person,
    family: { ...person.family, id: ids[person.family.number - 1] ?? '' },
  }));
}
