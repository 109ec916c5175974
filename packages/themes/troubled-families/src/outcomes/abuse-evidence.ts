import {
  anyPart,
  between,
  day,
  engaged,
  everyPart,
  type GatheredRows,
  type OutcomeNode,
  on,
  reading,
  shifted,
  sinceEngaged,
  unspecified,
} from '@deepdive/core';
import type { lists } from '../lists.js';
import {
  engagedFor,
  held,
  heldMonths,
  lastSixMonths,
  overSixMonths,
  professional,
  rows,
  yearTo,
} from './words.js';

const dash = rows('riskScores', (row) => row.tool.is('dash'));
const before = dash.latest('score', between(null, engaged));
const now = dash.latest('score', between(null, day));

const fellBelow14 = now.isLessThan(14, 'The latest DASH score is below 14');

const noFurtherAssessment = overSixMonths(
  dash.none(between(shifted(shifted(day, -6, 'months'), 1, 'days'), day), 'No DASH assessment was needed'),
);

const highThenBelow14 = (high: OutcomeNode): OutcomeNode =>
  everyPart(
    null,
    high,
    anyPart(
      null,
      reading('shorterPeriods', {
        asInAlternative: heldMonths(3, fellBelow14),
        sixMonths: held(fellBelow14),
      }),
      noFurtherAssessment,
    ),
  );

const lowThenQuarterLess = (low: OutcomeNode): OutcomeNode =>
  everyPart(
    null,
    low,
    held(before.fallTo(now, 'noFall').isAtLeast(25, 'The DASH score fell by 25 per cent')),
  );

const above14 = before.isMoreThan(14, 'A DASH score above 14 at engagement');
const atLeast14 = before.isAtLeast(14, 'A DASH score of 14 or more at engagement');
const below14 = before.isLessThan(14, 'A DASH score below 14 at engagement');
const atMost14 = before.isAtMost(14, 'A DASH score of 14 or less at engagement');

const byScore: OutcomeNode = reading('dashFourteen', {
  high: anyPart(null, highThenBelow14(atLeast14), lowThenQuarterLess(below14)),
  low: anyPart(null, highThenBelow14(above14), lowThenQuarterLess(atMost14)),
  neither: anyPart(
    null,
    highThenBelow14(above14),
    lowThenQuarterLess(below14),
    everyPart(
      null,
      before.is(14, 'A DASH score of exactly 14 at engagement'),
      unspecified('Is a DASH score of exactly 14 high (above 14) or low (below 14)?'),
    ),
  ),
});

/** Safety shown by the SafeLives DASH score: high and now below 14, lower by a quarter, or not needed any more. */
export const dashShowsSafety: OutcomeNode = reading('furtherAssessment', {
  afterHighScore: byScore,
  afterAnyScore: anyPart(
    null,
    byScore,
    everyPart(
      null,
      dash.exists(between(null, engaged), 'A DASH assessment was made by engagement'),
      noFurtherAssessment,
    ),
  ),
});

const marac = rows('maracReferrals');
const firstReferral = marac.moment('first');

const noRepeatSinceFirst: OutcomeNode = everyPart(
  null,
  marac.exists(
    between(null, shifted(day, -6, 'months')),
    'Six months have passed since the first MARAC referral',
  ),
  marac.none(
    between(shifted(firstReferral, 1, 'days'), shifted(firstReferral, 6, 'months')),
    'No repeat referral in those six months',
  ),
);

const referredBefore: OutcomeNode = everyPart(
  null,
  marac.exists(between(null, shifted(engaged, -1, 'days')), 'Referred to MARAC before engagement'),
  engagedFor(6, 'months'),
  marac.none(
    between(engaged, shifted(engaged, 6, 'months')),
    'No repeat referral in six months of engagement',
  ),
);

const referredSince: OutcomeNode = everyPart(
  null,
  marac.none(between(null, shifted(engaged, -1, 'days')), 'Not referred to MARAC before engagement'),
  noRepeatSinceFirst,
);

/** No second referral to MARAC in the six months after the first; of a first one before engagement, after engagement. */
export const noRepeatMarac: OutcomeNode = reading('firstReferral', {
  notBeforeEngagement: anyPart(null, referredBefore, referredSince),
  wheneverItWas: noRepeatSinceFirst,
});

const matrix = rows('riskScores', (row) => row.tool.is('barnardos'));

/** The level of Barnardo's matrix is lower than at engagement. */
export const matrixFell: OutcomeNode = matrix
  .latest('score', between(null, engaged))
  .fallTo(matrix.latest('score', between(null, day)), 'noFall')
  .isMoreThan(0, "At least one level lower on Barnardo's matrix");

/** What the practitioner reports, with one of the things that show it. */
export const practitionerReports = (code: string, ...evidence: readonly OutcomeNode[]): OutcomeNode =>
  everyPart(
    null,
    professional(code, 'practitionerReport', 'The practitioner reports a significantly reduced risk'),
    anyPart(
      null,
      professional(code, 'twoPoints', 'Progress of two points in the assessment process'),
      ...evidence,
    ),
  );

/** A safety plan was made since engagement. */
export const safetyPlan: OutcomeNode = rows('planDocuments', (row) => row.document.is('safetyPlan')).exists(
  sinceEngaged,
  'A safety plan was made since engagement',
);

const reports = rows('policeContacts', (row) => row.isDomesticAbuse.is(true));

const reported = rows('domesticAbuse', (row) => row.isReportedToPolice.is(true));

/** No report of domestic abuse to the police in the last six months, on either list. */
export const noReports: OutcomeNode = everyPart(
  null,
  reports.none(lastSixMonths, 'No police contact about domestic abuse in the last six months'),
  reported.none(lastSixMonths, 'No domestic abuse reported to the police in the last six months'),
);

/** Where abuse is neither reported nor recorded a professional may judge progress. */
export const unrecorded: OutcomeNode = reading('abuseUnrecorded', {
  before: everyPart(
    null,
    reports.none(yearTo(engaged), 'No police contact about domestic abuse in the 12 months up to engagement'),
    reported.none(yearTo(engaged), 'None reported to the police in those months'),
  ),
  since: everyPart(
    null,
    reports.none(sinceEngaged, 'No police contact about domestic abuse since engagement'),
    reported.none(sinceEngaged, 'None reported to the police since engagement'),
  ),
});

type Programmes = GatheredRows<(typeof lists)['courses']['fields']>;

/** A programme was completed since engagement, as recorded or by the share of its sessions. */
const completedProgramme = (programmes: Programmes, recorded: Programmes, says: string): OutcomeNode => {
  const ended = programmes.placedBy('endedOn');
  return reading('programmeCompleted', {
    recorded: recorded.placedBy('endedOn').exists(sinceEngaged, says),
    sixtyPerCent: everyPart(
      null,
      ended.exists(sinceEngaged, `${says}: it is over`),
      ended
        .share('sessionsAttended', 'sessionsOffered', on(ended.moment('latest')))
        .isAtLeast(60, 'At least 60 per cent of the sessions of the latest were attended'),
    ),
  });
};

/** The programme ordered by the court was completed. */
export const courtOrderedCompleted: OutcomeNode = completedProgramme(
  rows('courses', (row) => row.course.is('courtOrdered')),
  rows('courses', (row) => row.course.is('courtOrdered').and(row.result.is('completed'))),
  'The programme ordered by the court was completed',
);

const ofTwelveWeeks = rows('courses', (row) => row.course.is('perpetrator').and(row.weeks.isAtLeast(12)));

/** Another perpetrator programme of twelve weeks or more was completed, or twelve weeks of it. */
export const twelveWeeksCompleted: OutcomeNode = reading('twelveWeeks', {
  ofAProgramme: completedProgramme(
    ofTwelveWeeks,
    rows('courses', (row) =>
      row.course.is('perpetrator').and(row.result.is('completed')).and(row.weeks.isAtLeast(12)),
    ),
    'A perpetrator programme of at least 12 weeks was completed',
  ),
  alone: ofTwelveWeeks
    .placedBy('endedOn')
    .exists(sinceEngaged, 'At least 12 weeks of a perpetrator programme were completed'),
});

/** A conviction, civil remedy or protection order against the perpetrator since engagement. */
export const justiceDone: OutcomeNode = anyPart(
  'a conviction, civil remedy or protection order',
  rows('offences', (row) => row.matter.is('proven').and(row.isDomesticAbuse.is(true)))
    .placedBy('provenOn')
    .exists(sinceEngaged, 'Convicted since engagement'),
  rows('orders', (row) => row.order.is('protection'))
    .placedBy('startedOn')
    .exists(sinceEngaged, 'A civil remedy or protection order since engagement'),
);
