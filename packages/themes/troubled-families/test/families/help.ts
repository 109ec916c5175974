import type { IsoDate } from '@deepdive/core';
import {
  abuse,
  antisocial,
  child,
  course,
  episode,
  judgement,
  made,
  missing,
  need,
  occupied,
  type Placed,
  parent,
  placement,
  service,
  type Worked,
  worked,
} from './build.js';

const kid = child('EX-C1', '2008-03-03');
const mum = parent('EX-A1');
const yearOn = { asOf: '2018-01-31' } as const;

const met = (code: string, on: IsoDate) => ({
  identified: [code],
  progress: { [code]: 'met' as const },
  metOn: { [code]: on },
});
const told = (code: string, progress: 'met' | 'notMet' | 'unknown') => ({
  identified: [code],
  progress: { [code]: progress },
});
const year = (
  says: string,
  rows: readonly (Placed | readonly Placed[])[],
  expect: Worked['expect'],
  readings = {},
) => worked(says, rows, expect, { ...yearOn, readings });
/** A judgement that there is no other progress, so that what is printed decides. */
const noOther = (code: string) => judgement(code, 'progress', '2017-01-03', false);

const offered = need('EX-C1', 'twoYearOffer', '2016-12-01');
const missed = (...days: readonly IsoDate[]) => days.map((day) => missing('EX-C1', day, day));
const five = ['2016-07-10', '2016-08-10', '2016-09-10', '2016-10-10', '2016-11-10'] as const;
const assessedTwice = [
  episode('EX-C1', 'section17Assessment', '2016-07-02', '2016-08-01'),
  episode('EX-C1', 'section47Enquiry', '2017-01-02', '2017-01-20'),
];
const early = service('EX-A1', 'earlyIntervention', '2017-02-01');

const first: readonly Worked[] = [
  year(
    'the two-year offer is taken up',
    [kid, offered, service('EX-C1', 'twoYearOffer', '2017-02-01')],
    met('CWNH01', '2017-08-01'),
  ),
  year(
    'three hours a week at a centre are enough',
    [kid, offered, service('EX-C1', 'childrensCentre', '2017-02-01', null, { hoursAWeek: 3 })],
    met('CWNH01', '2017-08-01'),
  ),
  year(
    'two and a half are not',
    [
      kid,
      offered,
      noOther('CWNH01'),
      service('EX-C1', 'childrensCentre', '2017-02-01', null, { hoursAWeek: 2.5 }),
    ],
    told('CWNH01', 'notMet'),
  ),
  year(
    'where and/or means both, one is too little',
    [kid, offered, noOther('CWNH01'), service('EX-C1', 'twoYearOffer', '2017-02-01')],
    told('CWNH01', 'notMet'),
    { andOr: 'both' },
  ),
  year(
    'who takes the offer up at engagement is not identified',
    [kid, offered, service('EX-C1', 'twoYearOffer', '2016-12-20')],
    {
      identified: [],
    },
  ),
  year(
    'help by the wellbeing service with good progress',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      service('EX-C1', 'wellbeing', '2017-02-01', '2017-04-01'),
      judgement('CWNH02', 'goodProgress', '2017-04-01'),
    ],
    met('CWNH02', '2017-10-01'),
  ),
  year(
    'or on to CAMHS',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), service('EX-C1', 'camhs', '2017-03-01')],
    met('CWNH02', '2017-09-01'),
  ),
  year(
    'a professional may judge other progress, six months on',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), judgement('CWNH02', 'progress', '2017-05-15')],
    met('CWNH02', '2017-11-15'),
  ),
  year(
    'where the judgement covers the period, at once',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), judgement('CWNH02', 'progress', '2017-05-15')],
    met('CWNH02', '2017-05-15'),
    { judgementSustained: 'atOnce' },
  ),
  year(
    'a judgement without an author is none',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      judgement('CWNH02', 'progress', '2017-05-15', true, null),
    ],
    told('CWNH02', 'unknown'),
  ),
  year(
    'a judgement that is taken back ends the progress',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      judgement('CWNH02', 'progress', '2017-05-15'),
      judgement('CWNH02', 'progress', '2018-01-15', false),
    ],
    told('CWNH02', 'notMet'),
  ),
  year(
    'a pregnant girl of 16, back at college 12 weeks after the birth',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-05-24'),
      service('EX-C1', 'healthVisiting', '2017-03-05'),
    ],
    met('CWNH03', '2017-11-24'),
  ),
  year(
    'back a day later is too late',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      noOther('CWNH03'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-05-25'),
      service('EX-C1', 'healthVisiting', '2017-03-05'),
    ],
    told('CWNH03', 'notMet'),
  ),
  ...(['maternity', 'gp'] as const).map((kind) =>
    year(
      `engaged with ${kind} as the health service`,
      [
        mum,
        child('EX-C1', '2000-06-01'),
        need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
        judgement('CWNH03', 'attendedEducation', '2017-02-15'),
        occupied('EX-C1', 'education', '2017-04-24'),
        service('EX-C1', kind, '2017-01-05'),
      ],
      met('CWNH03', '2017-10-24'),
    ),
  ),
  year(
    'within 12 weeks of engagement, where those count',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-03-27'),
      service('EX-C1', 'maternity', '2017-02-01'),
    ],
    met('CWNH03', '2017-09-27'),
    { twelveWeeksFrom: 'engagement' },
  ),
  year('pregnant at 20', [child('EX-C1', '1997-01-02'), need('EX-C1', 'pregnancy', '2016-09-01')], {
    identified: [],
  }),
  year(
    'a mother of 19 with a child of 11 months',
    [parent('EX-A1', { bornOn: '1997-06-01' }), child('EX-C1', '2016-01-03')],
    { identified: ['CWNH03'] },
  ),
  year(
    'a child whose first birthday is today',
    [parent('EX-A1', { bornOn: '1997-06-01' }), child('EX-C1', '2016-01-02')],
    {
      identified: [],
    },
  ),
  year(
    'home, and five episodes fell to two',
    [kid, missed(...five, '2017-02-10', '2017-03-10')],
    met('CWNH04', '2017-07-02'),
  ),
  year(
    'five to three is 40 per cent',
    [kid, noOther('CWNH04'), missed(...five, '2017-08-10', '2017-09-10', '2017-10-10')],
    told('CWNH04', 'notMet'),
  ),
  year(
    'back in supported accommodation',
    [kid, missed(...five), missing('EX-C1', '2016-12-28', '2017-01-10', 'supportedAccommodation')],
    met('CWNH04', '2017-07-02'),
  ),
  year(
    'missing again on the last day',
    [kid, noOther('CWNH04'), missed(...five), missing('EX-C1', '2018-01-31', null, null)],
    told('CWNH04', 'notMet'),
  ),
  year('missing seven months ago', [kid, missed('2016-06-01')], { identified: [] }),
  year(
    'missing on the day alone, where that is asked for',
    [kid, missed('2016-12-31')],
    { identified: [] },
    { currentMissing: 'onTheDay' },
  ),
  year(
    'assessed twice in six months, then early help and changed behaviour',
    [
      kid,
      mum,
      assessedTwice,
      early,
      judgement('CWNH05', 'engagedInAssessment', '2017-03-01'),
      judgement('CWNH05', 'changedBehaviour', '2017-04-01'),
    ],
    { identified: ['CWNH05', 'CWNH08'], progress: { CWNH05: 'met' }, metOn: { CWNH05: '2017-10-01' } },
  ),
  year(
    'an early help episode as well as the service',
    [
      kid,
      assessedTwice,
      episode('EX-C1', 'earlyHelp', '2017-02-01'),
      judgement('CWNH05', 'engagedInAssessment', '2017-03-01'),
      judgement('CWNH05', 'changedBehaviour', '2017-04-01'),
    ],
    { identified: ['CWNH05', 'CWNH08'], progress: { CWNH05: 'met' }, metOn: { CWNH05: '2017-10-01' } },
  ),
  year(
    'or services instead of changed behaviour',
    [
      kid,
      mum,
      assessedTwice,
      early,
      judgement('CWNH05', 'engagedInAssessment', '2017-03-01'),
      service('EX-A1', 'appropriate', '2017-05-01'),
    ],
    { identified: ['CWNH05', 'CWNH08'], progress: { CWNH05: 'met' }, metOn: { CWNH05: '2017-11-01' } },
  ),
  year(
    'or accepted as in need when referred again',
    [kid, mum, assessedTwice, episode('EX-C1', 'childInNeed', '2017-06-01')],
    { identified: ['CWNH05', 'CWNH08'], progress: { CWNH05: 'met' }, metOn: { CWNH05: '2017-12-01' } },
  ),
  year(
    'twice is not three times',
    [kid, assessedTwice],
    { identified: ['CWNH08'] },
    { repeatedly: 'threeTimes' },
  ),
  year(
    'an assessment a day too early leaves one',
    [
      kid,
      episode('EX-C1', 'section17Assessment', '2016-07-01', '2016-08-01'),
      episode('EX-C1', 'section17Assessment', '2016-12-01', '2016-12-20'),
    ],
    {
      identified: [],
    },
  ),
  year('deemed in need', [kid, assessedTwice, episode('EX-C1', 'childInNeed', '2016-08-01', '2016-10-01')], {
    identified: ['CWNH07', 'CWNH08'],
  }),
  year(
    'an early help assessment with goals',
    [
      kid,
      episode('EX-C1', 'earlyHelpAssessment', '2016-01-02', '2016-01-02'),
      made('familyAssessment', '2017-02-01'),
      made('plan', '2017-02-15'),
    ],
    met('CWNH06', '2017-08-15'),
  ),
  year(
    'changed behaviour, and no referral back',
    [
      kid,
      episode('EX-C1', 'earlyHelpAssessment', '2016-06-02', '2016-06-20'),
      judgement('CWNH06', 'changedBehaviour', '2017-03-01'),
    ],
    met('CWNH06', '2017-09-01'),
  ),
  year(
    'a referral back spoils that',
    [
      kid,
      noOther('CWNH06'),
      episode('EX-C1', 'earlyHelpAssessment', '2016-06-02', '2016-06-20'),
      judgement('CWNH06', 'changedBehaviour', '2017-03-01'),
      episode('EX-C1', 'referral', '2017-10-01', '2017-10-02'),
    ],
    told('CWNH06', 'notMet'),
  ),
  year(
    'assessed a day too early',
    [kid, episode('EX-C1', 'earlyHelpAssessment', '2015-12-01', '2016-01-01')],
    { identified: [] },
  ),
  year(
    'no longer in need, and no need arose',
    [
      kid,
      episode('EX-C1', 'childInNeed', '2016-06-01', '2017-02-28'),
      judgement('CWNH07', 'noNeedArose', '2017-03-10'),
    ],
    met('CWNH07', '2017-09-10'),
  ),
  year(
    'or the family referred itself to early intervention',
    [
      kid,
      mum,
      episode('EX-C1', 'childInNeed', '2016-06-01', '2017-02-28'),
      service('EX-A1', 'earlyIntervention', '2017-04-01', null, { referredBy: 'family' }),
    ],
    met('CWNH07', '2017-10-01'),
  ),
  year(
    'in need again',
    [
      kid,
      noOther('CWNH07'),
      episode('EX-C1', 'childInNeed', '2016-06-01', '2017-02-28'),
      episode('EX-C1', 'childInNeed', '2018-01-15'),
      judgement('CWNH07', 'noNeedArose', '2017-03-10'),
    ],
    told('CWNH07', 'notMet'),
  ),
];

const second: readonly Worked[] = [
  year(
    'an enquiry that ended with no further action',
    [kid, episode('EX-C1', 'section47Enquiry', '2016-12-15', '2017-01-20', 'noFurtherAction')],
    met('CWNH08', '2017-07-21'),
  ),
  year(
    'one that led to a plan',
    [kid, noOther('CWNH08'), episode('EX-C1', 'section47Enquiry', '2016-12-15', '2017-01-20', 'wentOn')],
    told('CWNH08', 'notMet'),
  ),
  year(
    'no plan, and the case closed',
    [kid, episode('EX-C1', 'childProtection', '2016-02-01', '2017-03-31', 'closed')],
    met('CWNH09', '2017-10-01'),
  ),
  year(
    'no plan, and early help with an assessment going on',
    [
      kid,
      episode('EX-C1', 'childProtection', '2016-02-01', '2017-03-31', 'steppedDown'),
      episode('EX-C1', 'earlyHelp', '2017-04-01'),
      episode('EX-C1', 'section17Assessment', '2017-05-01'),
    ],
    met('CWNH09', '2017-10-01'),
  ),
  year(
    'down from a plan to a child in need is not enough',
    [
      kid,
      noOther('CWNH09'),
      episode('EX-C1', 'childProtection', '2016-02-01', '2017-03-31'),
      episode('EX-C1', 'childInNeed', '2017-04-01'),
    ],
    told('CWNH09', 'notMet'),
  ),
  year(
    'a plan that ended a day too early',
    [kid, episode('EX-C1', 'childProtection', '2015-02-01', '2016-01-01')],
    {
      identified: [],
    },
  ),
  year(
    'a programme on sexual exploitation',
    [
      kid,
      need('EX-C1', 'sexualExploitation', '2016-05-01'),
      service('EX-C1', 'sexualExploitation', '2017-02-01', '2017-05-01'),
    ],
    met('CWNH10', '2017-08-01'),
  ),
  year(
    'or a confirmed lower risk',
    [
      kid,
      need('EX-C1', 'sexualExploitation', '2016-05-01'),
      judgement('CWNH10', 'reducedRisk', '2017-04-10'),
    ],
    met('CWNH10', '2017-10-10'),
  ),
  year(
    '60 per cent of the sessions for children',
    [
      kid,
      noOther('CWNH11'),
      abuse('EX-C1', 'childExperiencing', '2016-06-01'),
      abuse('EX-C1', 'childAtRisk', '2017-06-15'),
      abuse('EX-C1', 'childAtRisk', '2017-12-01'),
      course('EX-C1', 'childrensGroupWork', '2017-02-01', '2017-04-30', {
        sessionsOffered: 10,
        sessionsAttended: 6,
      }),
    ],
    met('CWNH11', '2017-10-30'),
  ),
  year(
    'half of them are too few',
    [
      kid,
      noOther('CWNH11'),
      judgement('CWNH11', 'reducedRisk', '2017-01-03', false),
      abuse('EX-C1', 'childExperiencing', '2016-06-01'),
      abuse('EX-C1', 'childAtRisk', '2017-12-01'),
      course('EX-C1', 'childrensGroupWork', '2017-02-01', '2017-04-30', {
        sessionsOffered: 10,
        sessionsAttended: 5,
      }),
    ],
    told('CWNH11', 'notMet'),
  ),
  year(
    'six months without abuse',
    [kid, abuse('EX-C1', 'childAtRisk', '2016-06-01'), abuse('EX-C1', 'childExperiencing', '2017-03-01')],
    met('CWNH11', '2017-09-02'),
  ),
  year(
    'or a confirmed lower risk in spite of it',
    [
      kid,
      abuse('EX-C1', 'childAtRisk', '2016-06-01'),
      abuse('EX-C1', 'childExperiencing', '2017-06-15'),
      abuse('EX-C1', 'childExperiencing', '2017-12-01'),
      judgement('CWNH11', 'reducedRisk', '2017-03-01'),
    ],
    met('CWNH11', '2017-09-01'),
  ),
  year(
    'a parenting programme with 60 per cent of the sessions',
    [
      kid,
      mum,
      need('EX-C1', 'poorParenting', '2016-06-01'),
      course('EX-A1', 'parenting', '2017-02-01', '2017-04-10', { sessionsOffered: 10, sessionsAttended: 6 }),
    ],
    met('CWNH12', '2017-10-10'),
  ),
  year(
    'with 50 per cent it is not',
    [
      kid,
      mum,
      noOther('CWNH12'),
      need('EX-C1', 'poorParenting', '2016-06-01'),
      course('EX-A1', 'parenting', '2017-02-01', '2017-04-10', { sessionsOffered: 10, sessionsAttended: 5 }),
    ],
    told('CWNH12', 'notMet'),
  ),
  year(
    'or early intervention, assessment and changed behaviour',
    [
      kid,
      mum,
      need('EX-C1', 'poorParenting', '2016-06-01'),
      early,
      judgement('CWNH12', 'engagedInAssessment', '2017-03-01'),
      judgement('CWNH12', 'changedBehaviour', '2017-04-20'),
    ],
    met('CWNH12', '2017-10-20'),
  ),
  year(
    'acceptance, services and recommendations',
    [
      kid,
      need('EX-C1', 'developmentalDelay', '2016-06-01'),
      judgement('CWNH13', 'developmentalDelayAccepted', '2017-02-01'),
      service('EX-C1', 'childDevelopment', '2017-03-01'),
      judgement('CWNH13', 'recommendationsFollowed', '2017-05-01'),
    ],
    met('CWNH13', '2017-11-01'),
  ),
  year(
    'without the services they are not enough',
    [
      kid,
      noOther('CWNH13'),
      need('EX-C1', 'developmentalDelay', '2016-06-01'),
      judgement('CWNH13', 'developmentalDelayAccepted', '2017-02-01'),
      judgement('CWNH13', 'recommendationsFollowed', '2017-05-01'),
    ],
    told('CWNH13', 'notMet'),
  ),
  year(
    'no longer looked after',
    [
      kid,
      episode('EX-C1', 'lookedAfter', '2014-02-01', '2017-02-28'),
      placement('EX-C1', 'care', '2014-02-01', '2016-01-01'),
    ],
    { identified: ['CWNH14'], progress: { CWNH14: 'met' } },
  ),
  year(
    'two changes of placement in six months',
    [
      kid,
      episode('EX-C1', 'lookedAfter', '2014-02-01'),
      placement('EX-C1', 'care', '2014-02-01', '2017-03-01'),
      placement('EX-C1', 'care', '2017-03-02', '2017-04-01'),
      placement('EX-C1', 'care', '2017-04-02'),
    ],
    met('CWNH14', '2017-07-02'),
  ),
  year(
    'three in the last six',
    [
      kid,
      noOther('CWNH14'),
      episode('EX-C1', 'lookedAfter', '2014-02-01'),
      placement('EX-C1', 'care', '2014-02-01', '2017-09-01'),
      placement('EX-C1', 'care', '2017-09-02', '2017-10-01'),
      placement('EX-C1', 'care', '2017-10-02', '2017-11-01'),
      placement('EX-C1', 'care', '2017-11-02'),
    ],
    told('CWNH14', 'notMet'),
  ),
  year(
    'home from care for six months',
    [kid, placement('EX-C1', 'home', '2016-12-15')],
    met('CWNH15', '2017-07-02'),
  ),
  year(
    'home, and away again after five',
    [kid, noOther('CWNH15'), placement('EX-C1', 'home', '2016-12-15', '2017-06-01')],
    told('CWNH15', 'notMet'),
  ),
  year(
    'settled in an adoptive family',
    [kid, placement('EX-C1', 'adoptive', '2016-12-15'), judgement('CWNH15', 'integrated', '2017-03-01')],
    met('CWNH15', '2017-09-01'),
  ),
  year('home for more than a year at engagement', [kid, placement('EX-C1', 'home', '2016-01-01')], {
    identified: [],
  }),
  year(
    'support and better management of challenging behaviour',
    [
      kid,
      need('EX-C1', 'challengingBehaviour', '2016-06-01'),
      judgement('CWNH16', 'engagedWithSupport', '2017-02-01'),
      judgement('CWNH16', 'capacityIncreased', '2017-04-01'),
    ],
    met('CWNH16', '2017-10-01'),
  ),
  year(
    'where one sentence suffices, support alone',
    [
      kid,
      need('EX-C1', 'challengingBehaviour', '2016-06-01'),
      judgement('CWNH16', 'engagedWithSupport', '2017-02-01'),
    ],
    met('CWNH16', '2017-08-01'),
    { fullStops: 'any' },
  ),
  year(
    'the decision of the senior practitioner counts at once, since it covers the period',
    [kid, need('EX-C1', 'childConcern', '2016-06-01'), judgement('CWNH17', 'seniorDecision', '2017-10-02')],
    met('CWNH17', '2017-10-02'),
  ),
  ...(
    [
      ['CWNH18', 'trafficking'],
      ['CWNH19', 'radicalisation'],
      ['CWNH20', 'femaleGenitalMutilation'],
    ] as const
  ).flatMap(([code, kind]) => [
    year(
      `${kind}: a lower risk and support`,
      [
        kid,
        need('EX-C1', kind, '2016-06-01'),
        judgement(code, 'reducedRisk', '2017-02-01'),
        judgement(code, 'supportGiven', '2017-03-01'),
      ],
      met(code, '2017-09-01'),
    ),
    year(
      `${kind}: safe and support`,
      [
        kid,
        need('EX-C1', kind, '2015-06-01', '2016-01-02'),
        judgement(code, 'safe', '2017-04-01'),
        judgement(code, 'supportGiven', '2017-03-01'),
      ],
      met(code, '2017-10-01'),
    ),
  ]),
  year(
    'every child identified has to make progress',
    [
      kid,
      child('EX-C2', '2010-04-04'),
      noOther('CWNH09'),
      antisocial('EX-C2', '2015-01-01'),
      episode('EX-C1', 'childProtection', '2016-02-01', '2017-03-31', 'closed'),
      episode('EX-C2', 'childProtection', '2016-02-01'),
    ],
    told('CWNH09', 'notMet'),
  ),
];

/** Rows CWNH01 to CWNH20. */
export const helpFamilies: readonly Worked[] = [...first, ...second];
