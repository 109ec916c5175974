import {
  type AgeRange,
  addDays,
  addYears,
  completedYears,
  dayNumber,
  fromDayNumber,
  type IsoDate,
} from '@deepdive/core';
import type { Chance } from './chance.js';

/** The day of the inspection and the day the lists speak for. */
export interface Days {
  readonly inspectedOn: IsoDate;
  readonly listedOn: IsoDate;
}

/** Brothers and sisters: what they share. Shares from 0 to 1 stand for what a list's own code set turns them into. */
export interface Family {
  readonly number: number;
  /** As lists name the family: `EX-F001`. */
  readonly id: string;
  readonly ethnicity: number;
  readonly team: string;
  readonly worker: string;
  /** How far into the system the family's children go. */
  readonly need: number;
}

/** When a person was born or is expected. */
export interface Birth {
  /** `null` for an unborn child. */
  readonly bornOn: IsoDate | null;
  /** `null` for a person who is born. */
  readonly expectedOn: IsoDate | null;
  /** Completed years at the inspection; -1 for an unborn child. */
  readonly age: number;
}

/** A made-up person. */
export interface Person extends Birth {
  readonly id: string;
  readonly family: Family;
  readonly gender: number;
  readonly disability: number;
}

/** Which ages to draw from, in completed years. */
export interface Ages {
  readonly within: AgeRange;
  /** Ages that are drawn more often than others. */
  readonly preferred: AgeRange | null;
  /** The share of those drawn who are not born yet. */
  readonly unborn: number;
  /** Ages beyond these that some are drawn at, such as those of young people who have left care. */
  readonly older: AgeRange | null;
}

const shareOfPreferredAges = 0.6;
const shareOlder = 0.08;
const mostDaysToBirth = 210;
const daysKnownBeforeBirth = 240;
const triesForBirthday = 40;

function drawnAge({ within, preferred, unborn, older }: Ages, chance: Chance): number {
  if (chance.happens(unborn)) return -1;
  if (older !== null && chance.happens(shareOlder)) return chance.whole(older.from, older.to);
  const { from, to } = preferred !== null && chance.happens(shareOfPreferredAges) ? preferred : within;
  return chance.whole(from, to);
}

/** A date of birth at an age in completed years at the inspection; below 0 the date on which a child is expected. */
function bornAt(age: number, { inspectedOn, listedOn }: Days, chance: Chance): Birth {
  if (age < 0) {
    return { bornOn: null, expectedOn: addDays(inspectedOn, chance.whole(7, mostDaysToBirth)), age: -1 };
  }
  const first = dayNumber(addYears(inspectedOn, -(age + 1))) + 1;
  const last = dayNumber(addYears(inspectedOn, -age)) - (age === 0 ? 21 : 0);
  let bornOn = fromDayNumber(chance.whole(first, last));
  // A birthday between the two days would make two ages right: no made-up child should have one there.
  for (let tries = 0; tries < triesForBirthday; tries += 1) {
    if (completedYears(bornOn, inspectedOn) === age && completedYears(bornOn, listedOn) === age) break;
    bornOn = fromDayNumber(chance.whole(first, last));
  }
  return { bornOn, expectedOn: null, age: completedYears(bornOn, inspectedOn) };
}

/** A date of birth, or the date on which an unborn child is expected. */
export const drawnBirth = (ages: Ages, days: Days, chance: Chance): Birth =>
  bornAt(drawnAge(ages, chance), days, chance);

/** The same person, born another day, at one of some ages. */
export function reborn(person: Person, ages: readonly number[], days: Days, chance: Chance): Person {
  const birth = bornAt(chance.oneOf(ages), days, chance);
  return { ...person, ...birth, gender: chance.share(), disability: chance.share() };
}

/** The first day, as a day number, on which a list can know of the person: for an unborn child some weeks into the pregnancy. */
export function knownFrom({ bornOn, expectedOn }: Birth): number {
  if (bornOn !== null) return dayNumber(bornOn);
  return expectedOn === null ? Number.NEGATIVE_INFINITY : dayNumber(expectedOn) - daysKnownBeforeBirth;
}
