import { antisocial, child, episode, judgement, made, parent, service, type Worked } from '../build.js';
import { met, noOther, told, year } from '../words.js';

const kid = child('EX-C1', '2008-03-03');
const mum = parent('EX-A1');

const assessedTwice = [
  episode('EX-C1', 'section17Assessment', '2016-07-02', '2016-08-01'),
  episode('EX-C1', 'section47Enquiry', '2017-01-02', '2017-01-20'),
];

const early = service('EX-A1', 'earlyIntervention', '2017-02-01');

/** Rows CWNH05 to CWNH09: assessments, early help, need, enquiries and plans. */
export const socialCare: readonly Worked[] = [
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
  ...(['childProtection', 'lookedAfter'] as const).flatMap((kind) => {
    const rows = [
      kid,
      noOther('CWNH07'),
      episode('EX-C1', 'childInNeed', '2016-06-01', '2017-02-28', 'wentOn'),
      episode('EX-C1', kind, '2017-03-01'),
      judgement('CWNH07', 'noNeedArose', '2017-03-10'),
    ];
    return [
      year(`from in need to ${kind} is still in need`, rows, told('CWNH07', 'notMet')),
      year(`unless only the episode in need counts, and not ${kind}`, rows, met('CWNH07', '2017-09-10'), {
        escalation: 'noLonger',
      }),
    ];
  }),
];
