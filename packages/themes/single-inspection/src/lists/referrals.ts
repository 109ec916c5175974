import { date, inOrder, list, text, wholeNumber, yesNo } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';

const about = ({ at }: Edition) =>
  ({
    number: 3,
    title: 'Referrals',
    population: 'Children who were the subject of a referral in the three months before the inspection',
    window: { months: 3 },
    key: 'childId',
    eventOn: 'referredOn',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 3'),
  }) as const;

const referral = {
  referredOn: date('Date of the most recent referral', { aliases: ['Date of referral', 'Referral date'] }),
  referralSource: text('Referral source', { aliases: ['Source of referral'] }),
  referralHadNoFurtherAction: yesNo('Referral NFA? (Y/N)', { aliases: ['Referral NFA'] }),
  numberOfReferrals: wholeNumber('Number of referrals in last 12 months', {
    lookBackMonths: 12,
  }),
};

/** List 3 as the 2015 edition prints it. */
export const referrals2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: { ...bornOrUnbornChild(edition.codes, 'years'), ...referral, ...allocation },
    applies: (row) => askedByBirth(row),
    rules: (row) => rulesOnBirthOrExpectation(row),
  });

/** List 3 as the 2014 edition prints it: with the first referral. */
export const referrals2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      ...referral,
      firstReferredOn: date("Date of the child's first referral", { aliases: ['Date of first referral'] }),
      ...allocation,
    },
    applies: (row) => askedByBirth(row),
    rules: (row) => ({
      ...rulesOnBirthOrExpectation(row),
      latestReferralNotBeforeFirst: inOrder(row, ['firstReferredOn', 'referredOn'], {
        says: 'The most recent referral is not before the first',
        fix: 'Mend the date of the first or of the most recent referral; for one referral alone both are the same.',
      }),
    }),
  });
