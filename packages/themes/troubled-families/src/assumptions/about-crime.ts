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
        'Domestic abuse that a child of 10 to 15 is known to have perpetrated counts though nothing was proven; progress then asks for less of it as well as of offences',
      provenOnly: 'Only a proven offence counts, whatever it was',
    },
    chosen: 'ofItself',
    because:
      'A proven offence of domestic abuse would be one without these words. Incidents are no proven offences, so that the two are not added up.',
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
  rateOfOffending: {
    says: 'Whether the rate of offending "by children in the family" or "by all adults" is that of all together or of each is not printed',
    choices: {
      together: 'The number of offences of all of them falls',
      each: 'That of each of them falls, or stays at none',
    },
    chosen: 'together',
    because: 'One rate is printed for the family; in row C2 it is "across the family".',
    source: following('rows C1 and C3'),
  },
  releaseDay: {
    says: 'From which date of release "less than 12 months" is counted, and from which six months follow it, is not printed',
    choices: {
      asListed: 'From the date on the list, planned or real, on the day of engagement',
      asPlanned: 'From the date that was planned on the day of engagement, whatever came of it',
    },
    chosen: 'asListed',
    because:
      'The list has one date of release for each stay, which is mended when it moves. Exactly 12 months are not less than 12.',
    source: row('C4'),
  },
  whoKeptClean: {
    says: 'Whose offences and interventions must be none is not printed',
    choices: {
      own: "The prisoner's or offender's own",
      family: 'Those of the whole family',
    },
    chosen: 'own',
    because: 'The rows are about one adult; rows C1 to C3 say where they mean the family.',
    source: following('rows C4 and C6'),
  },
  gangMatrixAlone: {
    says: 'Whether somebody of whom nothing but a place on the gang matrix is known has come to notice is not printed',
    choices: {
      identifies: 'Whoever is on the matrix is known to the panel, and identified',
      riskOnly: 'Only a recorded risk or affiliation identifies',
    },
    chosen: 'identifies',
    because: 'Coming off the matrix is progress of the row, so that being on it is its problem.',
    source: row('C8'),
  },
  gangSlash: {
    says: 'Engaging with an intervention and coming off the matrix are parted by a slash',
    choices: { either: 'One of them suffices', both: 'Both are needed' },
    chosen: 'either',
    because:
      'Most people at risk were never on the matrix and cannot come off it. Elsewhere the plan parts alternatives by a slash.',
    source: row('C8'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
