import type { Assumption } from '@deepdive/core';
import { following, row } from '../publications.js';

/** What the rows on crime and anti-social behaviour leave open. */
export const aboutCrime = {
  childUpTo: {
    says: 'A child is "aged 10-18" and an adult "aged 18+", so that 18 is printed twice',
    choices: {
      eighteen: 'As printed: 18 counts in both rows',
      seventeen: 'A child is 10 to 17, and 18 counts among adults alone',
    },
    chosen: 'eighteen',
    because:
      'The numbers are printed. Both rows are the same problem, so that nobody becomes eligible by it.',
    source: following('rows C1 and C3'),
  },
  ageAt: {
    says: 'Whether the age is that at the offence or that at engagement is not printed',
    choices: { offence: 'At the offence', engagement: 'On the day of engagement' },
    chosen: 'offence',
    because: 'The row speaks of a child who has committed an offence.',
    source: following('rows C1 and C3'),
  },
  abuseUnder16: {
    says: 'A proven offence "including perpetrating DVA if under 16" can be read in two ways',
    choices: {
      ofItself:
        'Domestic abuse that a child of 10 to 15 is known to have perpetrated counts though nothing was proven',
      provenOnly: 'Only a proven offence counts, whatever it was',
    },
    chosen: 'ofItself',
    because: 'A proven offence of domestic abuse would be one without these words.',
    source: row('C1'),
  },
  offenceDay: {
    says: 'Whether an offence falls in a period by the day on which it was committed or on which it was proven is not printed',
    choices: { committed: 'The day it was committed', proven: 'The day it was proven' },
    chosen: 'committed',
    because: 'The rows say "has committed ... in the previous 12 months".',
    source: following('rows C1, C3, C4, C6, C7 and C8'),
  },
  contractCompleted: {
    says: 'After two alternatives the cell goes on with "YP has completed an ABC/ CBO" without a word between',
    choices: {
      alternative: 'A third alternative, which then has to last for six months',
      also: 'Needed as well',
    },
    chosen: 'alternative',
    because: 'Few families have such a contract; needed as well, most could never make progress.',
    source: row('C2'),
  },
  prisonerPeriod: {
    says: 'The first example looks at 6 months after release, and the sustained period is 3 months',
    choices: {
      sixMonths: 'Six months after release; the three months belong to the course of the other example',
      threeMonths: 'Three months after release suffice',
    },
    chosen: 'sixMonths',
    because:
      'The example prints six months, and the three months of the other column are the length of the course.',
    source: row('C4'),
  },
  courseCompletion: {
    says: 'Whether the printed rate of sessions is what successful completion means, or is needed beside it, is not printed',
    choices: {
      rate: 'Who attended that share of the sessions of a finished course has completed it',
      rateAndResult: 'The course must also be recorded as completed',
    },
    chosen: 'rate',
    because: 'The rate stands in brackets after the words.',
    source: following('rows C4, CWNH11 and CWNH12'),
  },
  orderCourseRate: {
    says: 'Row C6 prints successful completion of a parenting course without the rate of row C4',
    choices: {
      result: 'The course is recorded as completed',
      sixtySix: 'At 66 per cent of the sessions, as in row C4',
    },
    chosen: 'result',
    because: 'The row prints no rate.',
    source: row('C6'),
  },
  courseDuration: {
    says: '"The 3 month course duration" does not fit courses of another length',
    choices: {
      threeMonths: 'The three months up to the last session',
      ownDates: 'From the first session to the last, however long',
    },
    chosen: 'threeMonths',
    because: 'Three months are printed.',
    source: following('rows C4 and C6'),
  },
  shorterOrder: {
    says: 'The first example says 6 months, and the sustained period is the length of the order if that is shorter',
    choices: {
      shorter: 'For an order of less than six months its length suffices',
      sixMonths: 'Six months in every case',
    },
    chosen: 'shorter',
    because: 'The column for the period prints which of the two applies.',
    source: row('C6'),
  },
  concernOfCrime: {
    says: 'The cell says that progress depends on the concern, and then gives two sentences, of which the second has two alternatives',
    choices: {
      both: 'No offences or interventions, and besides fewer call-outs or no police notice',
      anyOne: 'The one of the three that fits the concern',
    },
    chosen: 'both',
    because: 'The stricter reading; an authority that chooses by concern takes the other.',
    source: row('C7'),
  },
  gangFollowing: {
    says: '"In the following 6 months" does not say what they follow',
    choices: {
      engagement: 'The last six months, all of them since engagement',
      confirmation: 'The six months after a professional confirms the reduced risk',
    },
    chosen: 'engagement',
    because: 'The sustained period is the same six months, and progress counts from engagement.',
    source: row('C8'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
