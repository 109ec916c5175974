import type { IsoDate } from '@deepdive/core';
import {
  abuse,
  attends,
  before,
  benefit,
  child,
  course,
  episode,
  judgement,
  made,
  marac,
  missing,
  need,
  offence,
  order,
  type Placed,
  parent,
  schooling,
  secondary,
  service,
  type Worked,
  worked,
} from './build.js';
import { met, noOther, told } from './words.js';

const kid = child('EX-C1', '2008-03-03');
const mum = parent('EX-A1');
const notMet = (code: string) => told(code, 'notMet');

const read = (
  reading: string,
  says: string,
  rows: readonly (Placed | readonly Placed[])[],
  expect: Worked['expect'],
  asOf: IsoDate = '2018-01-31',
): Worked => {
  const [assumption = '', choice = ''] = reading.split('=');
  return worked(`${reading}: ${says}`, rows, expect, {
    asOf,
    readings: assumption === '' ? {} : { [assumption]: choice },
  });
};

const halfOfACourse = { sessionsOffered: 12, sessionsAttended: 6, result: 'completed' };
const missed = (...days: readonly IsoDate[]) => days.map((day) => missing('EX-C1', day, day));
const fiveToThree = missed(
  '2016-07-10',
  '2016-08-10',
  '2016-09-10',
  '2016-10-10',
  '2016-11-10',
  '2017-02-10',
  '2017-03-10',
  '2017-04-10',
);
const assessedTwice = [
  episode('EX-C1', 'section17Assessment', '2016-08-02', '2016-09-01'),
  episode('EX-C1', 'section17Assessment', '2016-11-02', '2016-12-01'),
];
const pregnant = [child('EX-C1', '2000-06-01'), need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01')];

/** Families for whom another reading than the one in use makes the difference. */
export const otherReadings: readonly Worked[] = [
  read(
    'orderCourseRate=sixtySix',
    'half of the sessions are too few, so that six clean months are waited for',
    [
      mum,
      order('EX-A1', 'communityOrder', '2016-12-01', '2018-12-01'),
      course('EX-A1', 'parenting', '2017-01-30', '2017-04-28', halfOfACourse),
    ],
    met('C6', '2017-07-02'),
  ),
  read(
    'courseDuration=ownDates',
    'an offence ten days before a short course does not count',
    [
      mum,
      order('EX-A1', 'custody', '2015-01-05', '2017-02-01', { lastYearFrom: '2016-02-02' }),
      offence('EX-A1', '2017-03-10'),
      course('EX-A1', 'parenting', '2017-03-20', '2017-05-31', { sessionsOffered: 10, sessionsAttended: 9 }),
    ],
    met('C4', '2017-05-31'),
    '2017-07-31',
  ),
  read(
    'schoolAge=years',
    'a brother of 16 who is still at school and rarely comes does not count',
    [
      secondary('EX-C1'),
      child('EX-C2', '2000-12-01', { schoolStage: 'secondary' }),
      attends('EX-C1', 100, before),
      attends('EX-C1', 120),
      attends('EX-C2', 60),
    ],
    met('E1', '2017-12-20'),
  ),
  read(
    'missingGrouping=homeAlone',
    'home is enough, though five episodes became three',
    [kid, fiveToThree],
    met('CWNH04', '2017-07-02'),
    '2017-07-02',
  ),
  read(
    'missingGrouping=eitherPlaceAndFewer',
    'home with three episodes of five is not',
    [kid, noOther('CWNH04'), fiveToThree],
    notMet('CWNH04'),
    '2017-07-02',
  ),
  read(
    'reassessedGrouping=servicesAlone',
    'services are enough without early help',
    [kid, mum, assessedTwice, service('EX-A1', 'appropriate', '2017-05-01')],
    met('CWNH05', '2017-11-01'),
  ),
  read(
    'referralBack=withBoth',
    'a referral back spoils an assessment with goals as well',
    [
      kid,
      noOther('CWNH06'),
      episode('EX-C1', 'earlyHelpAssessment', '2016-06-02', '2016-06-20'),
      made('familyAssessment', '2017-02-01'),
      made('plan', '2017-02-15'),
      episode('EX-C1', 'referral', '2017-10-01', '2017-10-02'),
    ],
    notMet('CWNH06'),
  ),
  read(
    'needArises=always',
    'that no need arose is not enough',
    [
      kid,
      noOther('CWNH07'),
      episode('EX-C1', 'childInNeed', '2016-06-01', '2017-02-28'),
      judgement('CWNH07', 'noNeedArose', '2017-03-10'),
    ],
    notMet('CWNH07'),
  ),
  read(
    'educationReturn=either',
    'attending as long as appropriate is enough without a return',
    [
      pregnant,
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      service('EX-C1', 'maternity', '2017-01-05'),
    ],
    met('CWNH03', '2017-08-15'),
  ),
  read(
    'notOnBenefits=day',
    'a family that came off benefits may be judged',
    [
      mum,
      benefit('EX-A1', 'other', '2015-01-01', '2017-02-28'),
      need('EX-A1', 'basicNeeds', '2016-12-01'),
      judgement('U6', 'progress', '2017-03-10'),
    ],
    met('U6', '2017-09-10'),
  ),
  read(
    'earningsThreshold=onTheDay',
    'one day above the threshold is enough',
    [
      mum,
      benefit('EX-A1', 'JSA', '2016-01-01', '2017-03-05'),
      benefit('EX-A1', 'UC', '2017-03-06', null, { meetsEarningsThreshold: true }),
    ],
    met('U1', '2017-03-06'),
  ),
  read(
    'leavingSchool=engagement',
    'six months at school count',
    [
      secondary('EX-C1'),
      need('EX-C1', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C1', 'school', '2013-09-01'),
    ],
    met('U9', '2017-07-02'),
  ),
  read(
    'maracSentences=either',
    'no repeat referral is enough without a judgement of risk',
    [mum, abuse('EX-A1', 'victim', '2016-10-01'), marac('EX-A1', '2016-12-01')],
    met('DV1', '2017-07-02'),
  ),
  read(
    'abuseUnrecorded=since',
    'a record from before engagement does not keep progress from being judged',
    [
      mum,
      abuse('EX-A1', 'victim', '2016-10-01', { isReportedToPolice: true }),
      judgement('DV1', 'progress', '2017-03-01'),
    ],
    met('DV1', '2017-09-01'),
  ),
  read(
    'wellbeingGrouping=progressAlone',
    'good progress is enough without assessment and help on the list',
    [
      kid,
      need('EX-C1', 'mentalHealth', '2016-12-01'),
      judgement('H3', 'goodProgress', '2017-04-01'),
      judgement('H3', 'wellbeingImproved', '2017-03-01'),
    ],
    met('H3', '2017-10-01'),
  ),
];
