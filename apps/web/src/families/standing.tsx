import { type FamilyVerdict, type IsoDate, isNearClaim, isNotFollowed } from '@deepdive/core';
import { Tag } from '../page/table.js';

/** Where families can stand, in the order in which they are worth looking at; each stands in one place. */
export const standings = {
  claimable: { name: 'Claimable', says: 'Claimable', tone: 'green' },
  near: { name: 'Near', says: 'Near: one item short', tone: 'amber' },
  blocked: { name: 'Blocked', says: 'Blocked: more than one item short', tone: 'red' },
  unspecified: { name: 'Not specified', says: 'Not specified by the text', tone: 'amber' },
  eligibilityUnknown: { name: 'Cannot be told', says: 'Eligibility cannot be told', tone: 'amber' },
  notEligible: { name: 'Not eligible', says: 'Not eligible', tone: 'grey' },
  notFollowed: { name: 'Not followed', says: 'Not followed: not known to be engaged by then', tone: 'grey' },
} as const;

/** Where a family stands. */
export type FamilyStanding = keyof typeof standings;

/** Every standing, in order. */
export const allStandings = Object.keys(standings) as readonly FamilyStanding[];

/** Where a family stands on a day. */
export function familyStanding(verdict: FamilyVerdict, asOf: IsoDate): FamilyStanding {
  if (isNotFollowed(verdict, asOf)) return 'notFollowed';
  if (verdict.claimable === true) return 'claimable';
  if (isNearClaim(verdict)) return 'near';
  if (verdict.eligible === 'unknown') return 'eligibilityUnknown';
  if (verdict.eligible === false) return 'notEligible';
  return verdict.claimable === 'unspecified' ? 'unspecified' : 'blocked';
}

/** A standing by its name; the colour only repeats them. */
export function StandingTag({ of }: { readonly of: FamilyStanding }) {
  const { name, tone } = standings[of];
  return <Tag tone={tone}>{name}</Tag>;
}
