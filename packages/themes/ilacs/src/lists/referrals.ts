import { code, date, list, wholeNumber } from '@deepdive/core';
import { contactSource } from '../codes/contact-source.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornOrUnbornChild, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { underEighteen } from '../rules/dates.js';

/** List 3 of 2019. */
export const referrals = list({
  number: 3,
  title: 'Referral',
  population:
    'Children about whom a referral was received in the six months before the inspection; one row for each referral',
  window: { months: 6 },
  key: 'childId',
  eventOn: 'referredOn',
  source: at2019('sheet List_3'),
  fields: onSheet(at2019, 'List_3', {
    ...bornOrUnbornChild,
    referredOn: date('Date of referral', { aliases: ['Date of the most recent referral', 'Referral date'] }),
    referralSource: code('Referral Source', contactSource, { aliases: ['Source of referral'] }),
    referralHadNoFurtherAction: yesOrNo('Referral NFA?'),
    numberOfReferrals: wholeNumber('Number of Referrals in Last 12 Months', {
      lookBackMonths: 12,
      hint: "Referrals in the 12 months before the child's latest one, which is not counted: 0 or more, the same on every row of the child",
    }),
    ...allocation,
  }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    referralOfChild: underEighteen(row, 'referredOn', 'on the day of the referral'),
  }),
});
