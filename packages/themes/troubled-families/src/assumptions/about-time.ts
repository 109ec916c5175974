import type { Assumption } from '@deepdive/core';
import { following, report } from '../publications.js';

/** What the plan leaves open about time, counting and joining words in all its sections. */
export const aboutTime = {
  pointOfEngagement: {
    says: 'Progress is measured from the point of engagement; which day that is is not printed',
    choices: {
      engagedOn: 'The day that the list of families gives',
      attached: 'The day on which the family was attached to the programme',
    },
    chosen: 'engagedOn',
    because:
      'Identification looks back from this day, and progress begins on it. Enter the day of attachment where an authority counts from there.',
    source: report.para('6.7', 'inferred'),
  },
  problemsAfterEngagement: {
    says: 'Whether a problem that arises after engagement has to be overcome as well is not printed',
    choices: {
      flagged: 'Only problems at engagement count; a later one is pointed out',
      counted: 'A later problem counts as well',
    },
    chosen: 'flagged',
    because:
      'The report names the problems at the point of engagement. For a later problem engage the family anew.',
    source: report.para('6.7'),
  },
  sustainedPeriod: {
    says: 'Many rows print a period within the example of progress and the same period in the column beside it; whether they are one period or two is not printed',
    choices: {
      within: 'They are one: the period of the example is the sustained period',
      afterwards: 'They are two: what the example describes then has to last as long again',
    },
    chosen: 'within',
    because:
      '"No offending in the last 6 months" beside "6 months" is satisfied by the same six months; two periods would ask for twelve, which no row prints. Where an example prints no period, the sustained period follows it.',
    source: following('columns Examples of Significant Progress and Sustained Period'),
  },
  baseline: {
    says: 'A reduction "in the last 6 months" does not say from what',
    choices: {
      beforeEngagement: 'From the six months before the day of engagement',
      beforeThePeriod: 'From the six months before those last six months',
    },
    chosen: 'beforeEngagement',
    because:
      'Improvement is compared with the problems at the point of engagement (report, paragraph 6.7). On the first day on which six months have passed both are the same. The day of engagement belongs to the months after.',
    source: following('rows C1, C2, C3, C7, C8, CWNH04, DV6 and DV7'),
  },
  zeroBaseline: {
    says: 'What a reduction is where there was nothing in the months before is not printed, as where the offence that identified a family was ten months ago',
    choices: {
      noFall: 'No reduction: there was nothing to reduce',
      completeWhenStillZero: 'A complete one as long as there is still nothing',
      unspecified: 'It is left open, and someone decides',
    },
    chosen: 'completeWhenStillZero',
    because:
      'Six months with nothing at all are what the percentage aims at. In most rows the alternative "none" says the same; C3 prints none.',
    source: following('rows C3 and DV6'),
  },
  andOr: {
    says: 'Many rows join examples with "AND/OR"',
    choices: { either: 'One of them suffices', both: 'All of them are needed' },
    chosen: 'either',
    because: 'The words allow each alone.',
    source: following('rows CWNH01, CWNH05, CWNH06, CWNH10, CWNH11, H2, H4, H5 and H7'),
  },
  fullStops: {
    says: 'Some cells hold sentences side by side with no word between them',
    choices: { all: 'Every sentence is needed', any: 'One of the sentences suffices' },
    chosen: 'all',
    because:
      'Where the plan means alternatives it prints OR. Where a reading of its own is offered for a row, that one is used.',
    source: following('rows C8, CWNH09, CWNH16, CWNH18, CWNH19, CWNH20, DV6, H1, H2, H3, H4, H6 and H9'),
  },
  whoBelongs: {
    says: 'Who belongs to a household, and what of those who join or leave it, is not printed',
    choices: {
      eachDay:
        'Members of the day asked of; of those who join or leave, what happened while they were members',
      atEngagement: 'Members at engagement, wherever they live later',
    },
    chosen: 'eachDay',
    because:
      'The row for all speaks of every child in the household. A prisoner stays on the list of members while away. Two questions have readings of their own: whose progress is waited for, and what a child did before joining.',
    source: following('row All'),
  },
  identifiedWhoLeft: {
    says: 'Whether progress is still waited for of somebody identified who has left the household since is not printed',
    choices: {
      countOn: 'It is, by what the lists say of that person; who joined later is not waited for',
      noLonger: 'It is not; where nobody identified is left, the problem is over',
    },
    chosen: 'countOn',
    because:
      'The improvement is one "compared with all their problems at the point of engagement", and to move out is none. Progress once made also stays made when its maker moves out.',
    source: report.para('6.7', 'inferred'),
  },
  equivalentConcern: {
    says: 'Rows for problems "of equivalent concern" print no threshold',
    choices: {
      recorded: 'A professional has recorded the concern; nobody computes it',
      unspecified: 'The indicator is left open for everybody',
    },
    chosen: 'recorded',
    because: 'The rows name who refers: a panel, education or health professionals, a practitioner.',
    source: following('rows C7, E9, CWNH17, U7 and H9'),
  },
  nothingHandedIn: {
    says: 'What holds for a child without attendance or schooling on the lists, or a family without a statement of arrears, is not printed',
    choices: {
      notIdentified: 'The list was handed in and says nothing of them, so that no problem is identified',
      unknown: 'Whether there is a problem cannot be told',
    },
    chosen: 'notIdentified',
    because:
      'Problems are identified by evidence. Otherwise nearly every family would have an open question that blocks its claim. Where a whole list was not handed in, it cannot be told.',
    source: following('rows E1, E7 and U4'),
  },
  engagementIsRecorded: {
    says: 'What it takes to be engaged with a service is not printed',
    choices: {
      recorded: 'The service is on the list of services for a time since engagement',
      regular: 'A number of visits',
    },
    chosen: 'recorded',
    because: 'No row prints a number, but for courses.',
    source: following('column Examples of Significant Progress'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
