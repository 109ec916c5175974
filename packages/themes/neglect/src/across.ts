import { type AcrossRule, alsoOn } from '@deepdive/core';
import { childAcross } from '@deepdive/theme-single-inspection';
import { at } from './publications.js';

const nominatedChild = (list: 'multiAgencyCases' | 'youthOffendingOrProbationCases') =>
  alsoOn({
    list,
    also: 'childrenInNeed',
    says: 'A nominated child who is in need or on a child protection plan is also on the list of children in need',
    severity: 'check',
    fix: 'Mend the ID, or add the child to the list of children in need unless the authority leaves children on a plan off that list.',
    source: at.place('paras 14 and 15', 'inferred'),
    assumes: ['protectedAreInNeed'],
  });

/**
 * What should agree between lists: what the single inspection checks between the lists that are here too, and that
 * nominated children are known. Not so for positive engagement, where a child may have become looked after.
 */
export const across = {
  sameDateOfBirth: childAcross.sameDateOfBirth,
  sameGender: childAcross.sameGender,
  sameEthnicity: childAcross.sameEthnicity,
  protectedChildrenInNeed: childAcross.protectedChildrenInNeed,
  referralsCounted: childAcross.referralsCounted,
  enquiriesCounted: childAcross.enquiriesCounted,
  conferencesCounted: childAcross.conferencesCounted,
  multiAgencyCasesInNeed: nominatedChild('multiAgencyCases'),
  youthOffendingOrProbationCasesInNeed: nominatedChild('youthOffendingOrProbationCases'),
} as const satisfies Readonly<Record<string, AcrossRule>>;
