import { type AcrossRule, alsoOn, convention, sameAcross } from '@deepdive/core';
import { at2019 } from './publications.js';

// The template asks for the same child ID on every list, so that a child on several can be recognised.
const oneChild = convention('rows with one child ID are about one child');
const countsFromTheLatest = (list: number) => at2019(`guidance to list ${list}`);

const oneNumber = 'Give the number that looks back from the latest one on every row of the child.';

/**
 * What should agree between the lists, or between the rows of one. A theme takes those whose lists it has, and declares
 * the assumptions they name.
 *
 * @example
 * ```ts
 * import { childAcross } from '@deepdive/theme-ilacs';
 *
 * console.log(childAcross.childrenLookedAfterInNeed.also); // childrenInNeed
 * ```
 */
export const childAcross = Object.freeze({
  sameDateOfBirth: sameAcross({
    field: 'bornOn',
    says: 'A child has one date of birth on all lists',
    fix: 'Give the right date of birth on each list, or tell apart two children with one ID.',
    source: oneChild,
  }),
  sameGender: sameAcross({
    field: 'gender',
    says: 'A child has one gender on all lists',
    severity: 'check',
    fix: 'Give the same gender on each list, or tell apart two children with one ID.',
    source: oneChild,
  }),
  sameEthnicity: sameAcross({
    field: 'ethnicity',
    says: 'A child has one ethnicity on all lists',
    severity: 'check',
    fix: 'Give the same ethnicity on each list, or tell apart two children with one ID.',
    source: oneChild,
  }),
  sameDisability: sameAcross({
    field: 'hasDisability',
    says: 'Whether a child has a disability is answered alike on all lists',
    severity: 'check',
    fix: 'Give what is known now on each list, or tell apart two children with one ID.',
    source: oneChild,
  }),
  protectedChildrenInNeed: alsoOn({
    list: 'childProtection',
    also: 'childrenInNeed',
    says: 'A child on a child protection plan is also on the list of children in need',
    fix: 'Add the child to list 6 with the status b), or a) if the child is looked after as well.',
    source: at2019('guidance to lists 6 and 7'),
  }),
  childrenLookedAfterInNeed: alsoOn({
    list: 'childrenLookedAfter',
    also: 'childrenInNeed',
    says: 'A child in care is also on the list of children in need',
    fix: 'Add the child to list 6 with the status a).',
    source: at2019('guidance to lists 6 and 8'),
  }),
  sameNumberOfReferrals: sameAcross({
    field: 'numberOfReferrals',
    says: 'The number of referrals in the last 12 months is the same on every row of a child',
    fix: oneNumber,
    source: countsFromTheLatest(3),
  }),
  sameNumberOfEnquiries: sameAcross({
    field: 'numberOfEnquiries',
    says: 'The number of section 47 enquiries in the last 12 months is the same on every row of a child',
    fix: oneNumber,
    source: countsFromTheLatest(5),
  }),
  sameNumberOfConferences: sameAcross({
    field: 'numberOfConferences',
    says: 'The number of initial conferences in the last 12 months is the same on every row of a child',
    fix: oneNumber,
    source: countsFromTheLatest(5),
  }),
} as const satisfies Readonly<Record<string, AcrossRule>>);
