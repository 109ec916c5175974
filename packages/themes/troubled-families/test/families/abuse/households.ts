import type { IsoDate } from '@deepdive/core';
import { abuse, child, course, judgement, made, need, parent, police, score, type Worked } from '../build.js';
import { met, no, noOther, told, year } from '../words.js';

const mum = parent('EX-A1');
const past = [mum, abuse('EX-A1', 'historic', '2016-10-01')];

const called = (...days: readonly IsoDate[]) =>
  days.map((day) => police(day, 'callOut', { isDomesticAbuse: true }));

const violent = [mum, abuse('EX-A1', 'ofChildOnParent', '2016-10-01')];

const incidents = (...days: readonly IsoDate[]) =>
  days.map((day) => police(day, 'report', { isDomesticAbuse: true, isChildOnParent: true }));

/** Rows DV5 to DV8: past abuse, call-outs, violence of children, forced marriage. */
export const households: readonly Worked[] = [
  year(
    'a lower level that lasts, a safety plan with review, and group work that is not appropriate',
    [
      past,
      judgement('DV5', 'levelReduced', '2017-02-01'),
      made('safetyPlan', '2017-02-01'),
      made('safetyPlanReview', '2017-05-01'),
      judgement('DV5', 'notAppropriate', '2017-02-01'),
    ],
    met('DV5', '2017-08-01'),
  ),
  year(
    'with a child on the group work programme',
    [
      past,
      child('EX-C1', '2009-09-09'),
      score('EX-A1', 'barnardos', '2016-12-01', 2),
      score('EX-A1', 'barnardos', '2017-02-01', 1),
      made('safetyPlan', '2017-02-01'),
      made('safetyPlanReview', '2017-05-01'),
      course('EX-C1', 'childrensGroupWork', '2017-09-01', '2017-11-01'),
    ],
    met('DV5', '2017-09-01'),
  ),
  year(
    'without a review',
    [
      past,
      noOther('DV5'),
      judgement('DV5', 'levelReduced', '2017-02-01'),
      made('safetyPlan', '2017-02-01'),
      judgement('DV5', 'notAppropriate', '2017-02-01'),
    ],
    told('DV5', 'notMet'),
  ),
  year(
    'where regular means twice, once is too little',
    [
      past,
      noOther('DV5'),
      judgement('DV5', 'levelReduced', '2017-02-01'),
      made('safetyPlan', '2017-02-01'),
      made('safetyPlanReview', '2017-05-01'),
      judgement('DV5', 'notAppropriate', '2017-02-01'),
    ],
    told('DV5', 'notMet'),
    { regularReview: 'twice' },
  ),
  year(
    'three call-outs to two, and a safety plan',
    [
      called('2016-08-01', '2016-09-01', '2016-10-01', '2017-02-01', '2017-03-01'),
      made('safetyPlan', '2017-02-01'),
    ],
    met('DV6', '2017-07-02'),
    {},
    '2017-07-02',
  ),
  year(
    'two to two',
    [called('2016-08-01', '2016-09-01', '2017-02-01', '2017-03-01'), made('safetyPlan', '2017-02-01')],
    told('DV6', 'notMet'),
    {},
    '2017-07-02',
  ),
  year('no safety plan', [called('2016-08-01')], told('DV6', 'notMet'), {}, '2017-07-02'),
  year(
    'other call-outs count where all do',
    [called('2016-08-01'), police('2017-03-01'), made('safetyPlan', '2017-02-01')],
    told('DV6', 'notMet'),
    { whichCallOuts: 'all' },
    '2017-07-02',
  ),
  year('a call-out for something else', [police('2016-10-01')], { identified: [] }),
  year(
    'a programme and significantly less violence',
    [
      violent,
      course('EX-A1', 'childOnParent', '2017-02-01', '2017-04-01'),
      judgement('DV7', 'violenceImproved', '2017-03-01'),
    ],
    met('DV7', '2017-09-01'),
  ),
  year(
    'incidents fell by 60 per cent, and less violence is reported',
    [
      violent,
      incidents(
        '2016-08-01',
        '2016-09-01',
        '2016-10-01',
        '2016-11-01',
        '2016-12-01',
        '2017-02-01',
        '2017-03-01',
      ),
      judgement('DV7', 'violenceImproved', '2017-06-01'),
    ],
    met('DV7', '2017-07-02'),
    {},
    '2017-08-31',
  ),
  year(
    'less violence reported by professionals and the family both, for six months',
    [violent, judgement('DV7', 'violenceImprovedByBoth', '2017-03-01')],
    met('DV7', '2017-09-01'),
  ),
  year(
    'incidents fell, and nobody reports less violence',
    [violent, incidents('2016-08-01'), no('DV7', 'violenceImproved'), no('DV7', 'violenceImprovedByBoth')],
    told('DV7', 'notMet'),
  ),
  year(
    'services involved, and in safety, before a forced marriage',
    [
      mum,
      need('EX-A1', 'forcedMarriage', '2016-12-01'),
      judgement('DV8', 'servicesInvolved', '2017-01-10'),
      judgement('DV8', 'significantSafety', '2017-02-10'),
    ],
    met('DV8', '2017-08-10'),
  ),
  year(
    'services involved alone',
    [
      mum,
      noOther('DV8'),
      need('EX-A1', 'forcedMarriage', '2016-12-01'),
      judgement('DV8', 'servicesInvolved', '2017-01-10'),
      judgement('DV8', 'significantSafety', '2017-02-10', false),
    ],
    told('DV8', 'notMet'),
  ),
  year(
    'less violence reported by one of them is not enough alone',
    [
      violent,
      noOther('DV7'),
      judgement('DV7', 'violenceImproved', '2017-03-01'),
      no('DV7', 'violenceImprovedByBoth'),
    ],
    told('DV7', 'notMet'),
  ),
  year(
    'reported less violence has to last beside fewer incidents, where that is chosen',
    [
      violent,
      incidents('2016-08-01'),
      no('DV7', 'violenceImprovedByBoth'),
      judgement('DV7', 'violenceImproved', '2017-06-01'),
    ],
    met('DV7', '2017-12-01'),
    { judgedBesideCounted: 'held' },
  ),
];
