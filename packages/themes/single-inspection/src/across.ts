import { type AcrossRule, alsoOn, type Citations, convention, countedIn, sameAcross } from '@deepdive/core';

// The annex asks for the same child ID on every list so that a child on several can be recognised.
const oneChild = convention('rows with one child ID are about one child');

/** What should agree between the lists of either edition. */
export const acrossOf = (at: Citations) =>
  ({
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
    protectedChildrenInNeed: alsoOn({
      list: 'childProtection',
      also: 'childrenInNeed',
      says: 'A child on a child protection plan is also on the list of children in need',
      severity: 'check',
      fix: 'Add the child to the list of children in need, unless the authority reads that list otherwise.',
      source: at.place('Annex A, Table 1, lists 6 and 7', 'inferred'),
      assumes: ['protectedAreInNeed'],
    }),
    referralsCounted: countedIn({
      list: 'referrals',
      field: 'numberOfReferrals',
      counts: 'referrals',
      on: 'referredOn',
      months: 12,
      says: 'The number of referrals in the last 12 months is at least the number of referrals shown',
      severity: 'check',
      fix: 'Count again, the most recent referral included.',
      source: at.place('Annex A, Table 2, list 3', 'inferred'),
      assumes: ['countsIncludeTheLatest'],
    }),
    enquiriesCounted: countedIn({
      list: 'section47',
      field: 'numberOfEnquiries',
      counts: 'section47',
      on: 'enquiryStartedOn',
      months: 12,
      says: 'The number of section 47 enquiries in the last 12 months is at least the number of enquiries shown',
      severity: 'check',
      fix: 'Count again, the latest enquiry included.',
      source: at.place('Annex A, Table 2, list 5', 'inferred'),
      assumes: ['countsIncludeTheLatest'],
    }),
  }) as const satisfies Readonly<Record<string, AcrossRule>>;

/** What should agree besides where the number of conferences is asked for: the 2015 edition. */
export const conferencesCountedOf = (at: Citations) =>
  countedIn({
    list: 'section47',
    field: 'numberOfConferences',
    counts: 'section47',
    on: 'conferenceOn',
    months: 12,
    says: 'The number of initial conferences in the last 12 months is at least the number of conferences shown',
    severity: 'check',
    fix: 'Count again, the latest conference included.',
    source: at.place('Annex A, Table 2, list 5', 'inferred'),
    assumes: ['countsIncludeTheLatest'],
  });
