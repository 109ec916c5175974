import type { IsoDate } from '@deepdive/core';
import {
  abuse,
  child,
  course,
  judgement,
  made,
  marac,
  need,
  offence,
  order,
  type Placed,
  parent,
  police,
  score,
  type Worked,
  worked,
} from './build.js';

const mum = parent('EX-A1');
const dad = parent('EX-A2');
const met = (code: string, on: IsoDate) => ({
  identified: [code],
  progress: { [code]: 'met' as const },
  metOn: { [code]: on },
});
const told = (code: string, progress: 'met' | 'notMet' | 'unknown' | 'unspecified') => ({
  identified: [code],
  progress: { [code]: progress },
});
const year = (
  says: string,
  rows: readonly (Placed | readonly Placed[])[],
  expect: Worked['expect'],
  readings: Readonly<Record<string, string>> = {},
  asOf: IsoDate = '2018-01-31',
) => worked(says, rows, expect, { asOf, readings });
const noProgress = (code: string) => judgement(code, 'progress', '2017-01-03', false);

const victim = [mum, abuse('EX-A1', 'victim', '2016-10-01')];
/** Nothing that only a professional can say. */
const noReports = ['maracReducedRisk', 'victimSafer', 'practitionerReport'].map((ground) =>
  judgement('DV1', ground, '2017-01-03', false),
);
const dash = (day: IsoDate, value: number) => score('EX-A1', 'dash', day, value);

const dv1: readonly Worked[] = [
  year(
    'a high score is below 14 for three months',
    [victim, dash('2016-12-20', 16), dash('2017-02-01', 13)],
    met('DV1', '2017-05-01'),
  ),
  year(
    'at 14 it is not below, and assessments went on',
    [
      victim,
      noProgress('DV1'),
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
      noProgress('DV1'),
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
    [victim, noProgress('DV1'), noReports, dash('2016-12-20', 14), dash('2017-02-01', 13)],
    told('DV1', 'notMet'),
    { dashFourteen: 'low' },
  ),
  year(
    'where exactly 14 is left open, so is the progress',
    [victim, noProgress('DV1'), noReports, dash('2016-12-20', 14), dash('2017-02-01', 13)],
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
    [victim, noProgress('DV1'), noReports, dash('2016-12-20', 12), dash('2017-02-01', 10)],
    told('DV1', 'notMet'),
  ),
  year(
    'a lower risk after MARAC, and no repeat referral in six months',
    [victim, marac('EX-A1', '2016-12-01'), judgement('DV1', 'maracReducedRisk', '2017-02-01')],
    met('DV1', '2017-06-01'),
  ),
  year(
    'a repeat referral on the last of those days',
    [
      victim,
      noProgress('DV1'),
      dash('2016-12-20', 12),
      judgement('DV1', 'victimSafer', '2017-01-03', false),
      judgement('DV1', 'practitionerReport', '2017-01-03', false),
      marac('EX-A1', '2016-12-01'),
      marac('EX-A1', '2017-06-01'),
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
];

const done = { result: 'completed', weeks: 12 };
const by = {
  DV3: [dad, abuse('EX-A2', 'perpetrator', '2016-10-01')],
  DV4: [child('EX-A2', '2000-03-03'), abuse('EX-A2', 'perpetrator', '2016-10-01')],
};
const none = (code: string) =>
  ['practitionerReport', 'similar'].map((ground) => judgement(code, ground, '2017-01-03', false));

const perpetrators = (['DV3', 'DV4'] as const).flatMap((code) => [
  year(
    `${code}: a high score of the victim below 14 for three months`,
    [mum, by[code], dash('2016-12-20', 20), dash('2017-02-01', 10)],
    met(code, '2017-05-01'),
  ),
  year(
    `${code}: one level lower for six months`,
    [by[code], score('EX-A2', 'barnardos', '2016-12-01', 3), score('EX-A2', 'barnardos', '2017-02-01', 2)],
    met(code, '2017-08-01'),
  ),
  year(
    `${code}: the same level`,
    [
      by[code],
      noProgress(code),
      none(code),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      score('EX-A2', 'barnardos', '2017-02-01', 3),
    ],
    told(code, 'notMet'),
  ),
  year(
    `${code}: no repeat referral to MARAC`,
    [by[code], marac('EX-A2', '2017-01-20')],
    met(code, '2017-07-20'),
  ),
  year(
    `${code}: a protection order`,
    [by[code], order('EX-A2', 'protection', '2017-02-01', '2017-03-01')],
    met(code, '2017-08-01'),
  ),
  year(
    `${code}: another measure`,
    [by[code], judgement(code, 'similar', '2017-03-01')],
    met(code, '2017-09-01'),
  ),
  year(
    `${code}: the practitioner reports less risk with two points`,
    [
      by[code],
      judgement(code, 'practitionerReport', '2017-03-01'),
      judgement(code, 'twoPoints', '2017-03-01'),
    ],
    met(code, '2017-09-01'),
  ),
  year(
    `${code}: the programme ordered by the court, and no further reports`,
    [by[code], course('EX-A2', 'courtOrdered', '2017-01-10', '2017-08-10', done)],
    met(code, '2017-08-10'),
  ),
]);

const fifteen = [child('EX-A2', '2001-03-03'), abuse('EX-A2', 'perpetrator', '2016-03-02')];

const furtherReport = police('2017-11-01', 'report', { isDomesticAbuse: true });

const dv3and4: readonly Worked[] = [
  ...perpetrators,
  year('a young person is ten or older', [fifteen], { identified: ['C1', 'DV4'] }),
  year(
    'or sixteen, where that is chosen',
    [fifteen],
    { identified: ['C1'] },
    { youngPersonAge: 'sixteenUp' },
  ),
  year(
    'a conviction is a measure, though it is one more offence',
    [by.DV3, offence('EX-A2', '2016-10-01', { isDomesticAbuse: true, provenOn: '2017-02-01' })],
    { identified: ['C3', 'DV3'], progress: { DV3: 'met' }, metOn: { DV3: '2017-08-01' } },
  ),
  year(
    'a young person is convicted',
    [by.DV4, offence('EX-A2', '2016-10-01', { isDomesticAbuse: true, provenOn: '2017-02-01' })],
    { identified: ['C1', 'DV4'], progress: { DV4: 'met' }, metOn: { DV4: '2017-08-01' } },
  ),
  year(
    'twelve weeks of another programme, and no further reports',
    [by.DV3, course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done)],
    met('DV3', '2017-07-24'),
  ),
  year(
    'eleven weeks are too few',
    [
      by.DV3,
      noProgress('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-17', { result: 'completed', weeks: 11 }),
    ],
    told('DV3', 'notMet'),
  ),
  year(
    'a further report spoils it for an adult',
    [
      by.DV3,
      furtherReport,
      noProgress('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done),
    ],
    told('DV3', 'notMet'),
  ),
  year(
    'for a young person the row does not print that',
    [by.DV4, furtherReport, course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done)],
    { identified: ['DV4'], progress: { DV4: 'met' }, metOn: { DV4: '2018-01-24' } },
  ),
  year(
    'unless it is read as for an adult',
    [
      by.DV4,
      furtherReport,
      noProgress('DV4'),
      none('DV4'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done),
    ],
    told('DV4', 'notMet'),
    { youngPerpetrator: 'asAdult' },
  ),
  year(
    'where programmes are evidence for a report, they are too little alone',
    [
      by.DV3,
      noProgress('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'courtOrdered', '2017-01-10', '2017-08-10', done),
    ],
    told('DV3', 'notMet'),
    { perpetratorEnding: 'evidence' },
  ),
];

const past = [mum, abuse('EX-A1', 'historic', '2016-10-01')];
const called = (...days: readonly IsoDate[]) =>
  days.map((day) => police(day, 'callOut', { isDomesticAbuse: true }));
const violent = [mum, abuse('EX-A1', 'ofChildOnParent', '2016-10-01')];
const incidents = (...days: readonly IsoDate[]) =>
  days.map((day) => police(day, 'report', { isDomesticAbuse: true, isChildOnParent: true }));

const dv5to8: readonly Worked[] = [
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
      noProgress('DV5'),
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
      noProgress('DV5'),
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
    'less violence reported, for six months',
    [violent, judgement('DV7', 'violenceImproved', '2017-03-01')],
    met('DV7', '2017-09-01'),
  ),
  year(
    'incidents fell, and nobody reports less violence',
    [violent, incidents('2016-08-01'), judgement('DV7', 'violenceImproved', '2017-06-01', false)],
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
      noProgress('DV8'),
      need('EX-A1', 'forcedMarriage', '2016-12-01'),
      judgement('DV8', 'servicesInvolved', '2017-01-10'),
      judgement('DV8', 'significantSafety', '2017-02-10', false),
    ],
    told('DV8', 'notMet'),
  ),
];

/** Rows DV1 and DV3 to DV8. */
export const abuseFamilies: readonly Worked[] = [...dv1, ...dv3and4, ...dv5to8];
