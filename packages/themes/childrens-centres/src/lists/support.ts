import { code, codeSet, list } from '@deepdive/core';
import { maybe, must, ours, person, targetGroup } from './columns.js';

const support = codeSet(
  'support',
  'Kinds of support',
  {
    debt: ['Debt counselling', 'debt advice', 'money advice'],
    benefits: 'Advice about benefits',
    employmentAdvice: ['Advice and guidance on employment', 'careers advice', 'Jobcentre Plus'],
    educationAdvice: 'Advice and guidance on education',
    otherEconomic: 'Another activity for economic well-being',
    smoking: ['Smoking cessation', 'stop smoking'],
    substances: ['Substance misuse', 'drugs', 'alcohol'],
    otherHealthy: 'Another service promoting healthy lifestyles',
  },
  ours,
);

/** Every offer of advice, or of a service for a healthy life, taken up or not. */
export const supportOffers = list({
  title: 'Advice and services offered',
  population: 'Each offer of, or referral to, advice or a service, taken up or not',
  unit: 'event',
  window: {},
  key: 'personId',
  eventOn: 'offeredOn',
  source: ours,
  fields: {
    personId: person('Person offered it'),
    support: code('Advice or service', support, { strength: 'must' }),
    offeredOn: must('Offered or referred on'),
    takenUpOn: maybe('Taken up on', 'Blank where it has not been'),
    targetGroup: targetGroup(),
  },
  rules: (row) => ({
    takenUpOnceOffered: {
      says: 'What is taken up was offered on that day or before',
      expect: row.takenUpOn.isOnOrAfter(row.offeredOn),
      fix: 'Mend one of the two dates.',
      passes: { offeredOn: '2014-01-09', takenUpOn: '2014-01-09' },
      fails: { offeredOn: '2014-01-09', takenUpOn: '2014-01-08' },
    },
  }),
});
