import type { Assumption } from '@deepdive/core';
import { following, heading, row } from '../publications.js';

/** What the rows on worklessness and debt leave open. */
export const aboutWork = {
  outOfWorkBenefits: {
    says: 'Which benefits are out-of-work benefits is not printed beside row U1',
    choices: {
      named: 'The six named for the sustained period: JSA, ESA, IS, IB, CA, SDA',
      withCredit: 'These and Universal Credit without work',
    },
    chosen: 'named',
    because:
      'The row itself says \'"out of work" benefits or Universal Credit\', and row U2 is about the latter.',
    source: following('rows U1 and U2'),
  },
  notOnBenefits: {
    says: 'A professional may judge progress "where a family is not on benefits"; when is not printed',
    choices: {
      engagement: 'Nobody in the family was on a benefit at engagement',
      day: 'Nobody is on a benefit on the day asked of',
    },
    chosen: 'engagement',
    because: 'A family that came off benefits has the printed ways to show it.',
    source: heading('Worklessness'),
  },
  whichAdult: {
    says: '"An adult moves off" does not say whether every adult identified has to',
    choices: { each: 'Each adult who was identified', one: 'One of them' },
    chosen: 'each',
    because: 'A claim needs progress with all problems of the family.',
    source: following('rows U1 and U2'),
  },
  creditWeeks: {
    says: 'For how many weeks an adult has to be off Universal Credit is not printed',
    choices: {
      asJobseekers: "As Jobseeker's Allowance: 26 of 30 weeks",
      thirteen: 'As the other benefits: 13 weeks',
      unspecified: 'It is left open, and someone decides',
    },
    chosen: 'asJobseekers',
    because:
      "Row U2 is about claimants with work-related conditions, as those of Jobseeker's Allowance are. The longer time cannot claim too early.",
    source: following('rows U1 and U2'),
  },
  benefitWeeks: {
    says: 'How weeks are counted is not printed',
    choices: {
      backFromTheDay:
        'Whole weeks of seven days back from the day asked of; one day on a benefit makes a week on it',
      calendar: 'Weeks from Monday to Sunday',
    },
    chosen: 'backFromTheDay',
    because: 'It needs no weekday that the text would have to print. Weeks before engagement never count.',
    source: following('rows U1 and U2'),
  },
  employmentWeeks: {
    says: 'How long "a period of continuous employment" is is not printed',
    choices: {
      sameWeeks: 'As many weeks as off the benefit: 26 of 30, or 13',
      onTheDay: 'In employment on the day is enough beside the weeks off',
    },
    chosen: 'sameWeeks',
    because: 'Sustained is printed, and the column gives these weeks.',
    source: following('rows U1 and U2'),
  },
  earningsThreshold: {
    says: 'For how long the earnings threshold has to be met is not printed',
    choices: { halfAYear: 'For 26 weeks', onTheDay: 'On the day' },
    chosen: 'halfAYear',
    because: 'The progress of the row is sustained; 26 weeks are what it prints for jobseekers.',
    source: following('rows U1 and U2'),
  },
  arrearsGrouping: {
    says: 'A bracket, a sentence without a word before it, and an OR: which belong together is not printed',
    choices: {
      recognitionAlone: 'The bracket and no presentation, or else recognition with support',
      clearedAlways: 'The bracket, and besides no presentation or recognition with support',
    },
    chosen: 'recognitionAlone',
    because: 'In rows U6 to U8 recognition is an alternative to the repayment plan.',
    source: row('U4'),
  },
  finalTwoMonths: {
    says: '"The final 2 months of support": when support ends is not printed',
    choices: {
      beforeTheDay: 'The two months up to the day asked of',
      supportEnds: 'The two months up to the end of the lead professional',
    },
    chosen: 'beforeTheDay',
    because: 'A family is still supported when a claim is made for it: a lead professional is needed.',
    source: following('rows U6, U7 and U8'),
  },
  leavingSchool: {
    says: '"Does not become NEET" does not say from when',
    choices: {
      leaving: 'For six months after leaving school, and at no time since engagement',
      engagement: 'For six months after engagement',
    },
    chosen: 'leaving',
    because: 'A child at school is not NEET, and nothing would be shown.',
    source: row('U9'),
  },
  neetAge: {
    says: 'Up to which age somebody is "a young person" is not printed',
    choices: {
      sixteenTo24: '16 to 24 years',
      sixteenTo18: '16 to 18 years',
      anyAge: 'Whoever is recorded as NEET, adults too',
    },
    chosen: 'sixteenTo24',
    because:
      'Rows U1 and U2 are about adults out of work. NEET is counted nationally from 16 to 24; an authority that follows young people to 18 takes that.',
    source: row('U3'),
  },
  movedToAnother: {
    says: 'Whether somebody who moves from one benefit to another, as from JSA to Universal Credit, has moved off is not printed',
    choices: {
      stillOn: 'No: weeks on any of the six or on Universal Credit are no weeks off',
      offThatOne: 'Yes: weeks off the benefit of engagement count, beside work',
    },
    chosen: 'stillOn',
    because:
      'The adult moves off "benefits or Universal Credit"; for who remains on Universal Credit the earnings threshold is printed.',
    source: following('rows U1 and U2'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
