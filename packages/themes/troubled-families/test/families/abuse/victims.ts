import type { IsoDate } from '@deepdive/core';
import { abuse, child, course, judgement, made, marac, parent, score, type Worked } from '../build.js';
import { met, noOther, told, year } from '../words.js';

const mum = parent('EX-A1');
const victim = [mum, abuse('EX-A1', 'victim', '2016-10-01')];

/** Nothing that only a professional can say. */
const noReports = ['maracReducedRisk', 'victimSafer', 'practitionerReport'].map((ground) =>
  judgement('DV1', ground, '2017-01-03', false),
);

const dash = (day: IsoDate, value: number) => score('EX-A1', 'dash', day, value);

/** Row DV1. */
export const victims: readonly Worked[] = [
  year(
    'a high score is below 14 for three months',
    [victim, dash('2016-12-20', 16), dash('2017-02-01', 13)],
    met('DV1', '2017-05-01'),
  ),
  year(
    'at 14 it is not below, and assessments went on',
    [
      victim,
      noOther('DV1'),
      noReports,
      dash('2016-12-20', 16),
      dash('2017-02-01', 14),
      dash('2017-07-01', 14),
      dash('2017-12-01', 14),
    ],
    told('DV1', 'notMet'),
  ),
  year(
    'two months below are not three',
    [
      victim,
      noOther('DV1'),
      noReports,
      dash('2016-12-20', 16),
      dash('2017-02-01', 13),
      dash('2017-04-01', 15),
      dash('2017-09-01', 15),
    ],
    told('DV1', 'notMet'),
    {},
    '2017-12-31',
  ),
  year('no further assessment for six months', [victim, dash('2016-12-20', 16)], met('DV1', '2017-07-02')),
  year(
    'exactly 14 is high: 13 is below',
    [victim, dash('2016-12-20', 14), dash('2017-02-01', 13)],
    met('DV1', '2017-05-01'),
  ),
  year(
    'where exactly 14 is low, 13 is not a quarter less',
    [victim, noOther('DV1'), noReports, dash('2016-12-20', 14), dash('2017-02-01', 13)],
    told('DV1', 'notMet'),
    { dashFourteen: 'low' },
  ),
  year(
    'where exactly 14 is left open, so is the progress',
    [victim, noOther('DV1'), noReports, dash('2016-12-20', 14), dash('2017-02-01', 13)],
    told('DV1', 'unspecified'),
    { dashFourteen: 'neither' },
  ),
  year(
    'a low score and no further assessment, where that is enough after any score',
    [victim, dash('2016-12-20', 12)],
    met('DV1', '2017-07-02'),
    { furtherAssessment: 'afterAnyScore' },
  ),
  year(
    'where every alternative lasts six months, three below 14 are too few',
    [victim, dash('2016-12-20', 16), dash('2017-02-01', 13)],
    met('DV1', '2017-08-01'),
    { shorterPeriods: 'sixMonths' },
  ),
  year(
    '12 to 9 is a quarter less',
    [victim, dash('2016-12-20', 12), dash('2017-02-01', 9)],
    met('DV1', '2017-08-01'),
  ),
  year(
    '12 to 10 is not',
    [victim, noOther('DV1'), noReports, dash('2016-12-20', 12), dash('2017-02-01', 10)],
    told('DV1', 'notMet'),
  ),
  year(
    'a lower risk after MARAC, and no repeat referral in six months',
    [victim, marac('EX-A1', '2016-12-01'), judgement('DV1', 'maracReducedRisk', '2017-02-01')],
    met('DV1', '2017-07-02'),
  ),
  year(
    'a repeat referral on the last of those days',
    [
      victim,
      noOther('DV1'),
      dash('2016-12-20', 12),
      judgement('DV1', 'victimSafer', '2017-01-03', false),
      judgement('DV1', 'practitionerReport', '2017-01-03', false),
      marac('EX-A1', '2016-12-01'),
      marac('EX-A1', '2017-07-02'),
      judgement('DV1', 'maracReducedRisk', '2017-02-01'),
    ],
    told('DV1', 'notMet'),
  ),
  year(
    'the victim reports less risk',
    [victim, judgement('DV1', 'victimSafer', '2017-03-01')],
    met('DV1', '2017-09-01'),
  ),
  year(
    'the practitioner reports less, with two points of progress',
    [
      victim,
      judgement('DV1', 'practitionerReport', '2017-03-01'),
      judgement('DV1', 'twoPoints', '2017-03-15'),
    ],
    met('DV1', '2017-09-15'),
  ),
  year(
    'or with a safety plan',
    [victim, judgement('DV1', 'practitionerReport', '2017-03-01'), made('safetyPlan', '2017-04-01')],
    met('DV1', '2017-10-01'),
  ),
  year(
    'or with the Freedom programme and changed behaviour',
    [
      victim,
      judgement('DV1', 'practitionerReport', '2017-03-01'),
      course('EX-A1', 'freedom', '2017-02-01', '2017-04-20'),
      judgement('DV1', 'changedBehaviour', '2017-04-20'),
    ],
    met('DV1', '2017-10-20'),
  ),
  year('known a day too early', [mum, abuse('EX-A1', 'atRisk', '2016-01-01')], { identified: [] }),
  year('known on the first day', [mum, abuse('EX-A1', 'atRisk', '2016-01-02')], { identified: ['DV1'] }),
  year(
    'a child who is at risk is not this row',
    [child('EX-C1', '2008-01-01'), abuse('EX-C1', 'childAtRisk', '2016-10-01')],
    {
      identified: ['CWNH11'],
    },
  ),
  year(
    'not recorded by the police: other progress may be judged',
    [victim, judgement('DV1', 'progress', '2017-03-01')],
    met('DV1', '2017-09-01'),
  ),
  year(
    'recorded by the police: it may not',
    [
      mum,
      abuse('EX-A1', 'victim', '2016-10-01', { isReportedToPolice: true }),
      dash('2016-12-20', 12),
      noReports,
      judgement('DV1', 'progress', '2017-03-01'),
    ],
    told('DV1', 'notMet'),
  ),
  year(
    'a first referral since engagement, and none in the six months after it',
    [victim, marac('EX-A1', '2017-02-01'), judgement('DV1', 'maracReducedRisk', '2017-03-01')],
    met('DV1', '2017-08-01'),
  ),
  year(
    'where the referral may be as old as it is, its six months end before engagement has lasted as long',
    [victim, marac('EX-A1', '2016-12-01'), judgement('DV1', 'maracReducedRisk', '2017-02-01')],
    met('DV1', '2017-06-01'),
    { firstReferral: 'wheneverItWas' },
  ),
  year(
    'a risk judged lower in the last of the six months counts',
    [victim, marac('EX-A1', '2016-12-01'), judgement('DV1', 'maracReducedRisk', '2017-06-10')],
    met('DV1', '2017-07-02'),
  ),
  year(
    'where that has to last as well, six months after it',
    [victim, marac('EX-A1', '2016-12-01'), judgement('DV1', 'maracReducedRisk', '2017-06-10')],
    met('DV1', '2017-12-10'),
    { judgedBesideCounted: 'held' },
  ),
];
