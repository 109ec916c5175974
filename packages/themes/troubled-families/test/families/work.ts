import type { IsoDate } from '@deepdive/core';
import {
  benefit,
  child,
  housed,
  judgement,
  lead,
  need,
  occupied,
  owes,
  type Placed,
  parent,
  presented,
  schooling,
  secondary,
  type Worked,
  worked,
} from './build.js';

const dad = parent('EX-A1');
const yearOn = { asOf: '2018-01-31' } as const;
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
  asOf: IsoDate = yearOn.asOf,
) => worked(says, rows, expect, { asOf, readings });

/** Another benefit at engagement, so that no judgement can take the place of what is printed. */
const onBenefits = benefit('EX-A1', 'other', '2010-01-01');
const no = (code: string, ground: string) => judgement(code, ground, '2017-01-03', false);
const jobseeker = benefit('EX-A1', 'JSA', '2016-01-01', '2017-02-05');
const works = occupied('EX-A1', 'employment', '2017-02-06', null, 30);

const u1: readonly Worked[] = [
  year(
    "off Jobseeker's Allowance and in work for 26 weeks",
    [dad, jobseeker, works],
    met('U1', '2017-08-06'),
  ),
  year(
    'a day earlier it is too soon',
    [dad, jobseeker, works, no('U1', 'towardsWork')],
    told('U1', 'notMet'),
    {},
    '2017-08-05',
  ),
  year(
    'two weeks on it again are within 26 of 30',
    [dad, jobseeker, works, benefit('EX-A1', 'JSA', '2017-05-01', '2017-05-14')],
    told('U1', 'met'),
    {},
    '2017-09-03',
  ),
  year(
    'five weeks are not',
    [dad, jobseeker, works, no('U1', 'towardsWork'), benefit('EX-A1', 'JSA', '2017-05-01', '2017-06-04')],
    told('U1', 'notMet'),
    {},
    '2017-09-03',
  ),
  year(
    'weeks off before engagement do not count',
    [
      dad,
      benefit('EX-A1', 'JSA', '2016-12-26', '2017-01-08'),
      no('U1', 'towardsWork'),
      occupied('EX-A1', 'employment', '2016-01-01', null, 30),
    ],
    told('U1', 'notMet'),
    {},
    '2017-06-30',
  ),
  ...['ESA', 'IS', 'IB', 'CA', 'SDA'].map((kind) =>
    year(
      `off ${kind} and in work for 13 weeks`,
      [dad, benefit('EX-A1', kind, '2016-01-01', '2017-02-05'), works],
      met('U1', '2017-05-07'),
    ),
  ),
  year(
    'on to another such benefit is not off them',
    [dad, jobseeker, works, no('U1', 'towardsWork'), benefit('EX-A1', 'ESA', '2017-08-01')],
    told('U1', 'notMet'),
    {},
    '2017-08-20',
  ),
  year('off the benefit and out of work', [dad, jobseeker, no('U1', 'towardsWork')], told('U1', 'notMet')),
  year(
    'where work on the day is enough, one day of it is',
    [dad, jobseeker, no('U1', 'towardsWork'), occupied('EX-A1', 'employment', '2017-10-02', null, 30)],
    met('U1', '2017-10-02'),
    { employmentWeeks: 'onTheDay' },
  ),
  year(
    'a judgement of sustained progress towards work',
    [dad, benefit('EX-A1', 'JSA', '2016-01-01'), judgement('U1', 'towardsWork', '2017-06-01')],
    met('U1', '2017-06-01'),
  ),
  year(
    'on Universal Credit and above the earnings threshold for 26 weeks',
    [
      dad,
      benefit('EX-A1', 'JSA', '2016-01-01', '2017-03-05'),
      benefit('EX-A1', 'UC', '2017-03-06', null, { meetsEarningsThreshold: true }),
    ],
    met('U1', '2017-09-04'),
  ),
  year(
    'on ESA and Universal Credit together, the longer time decides',
    [
      dad,
      benefit('EX-A1', 'ESA', '2016-01-01', '2017-02-05'),
      benefit('EX-A1', 'UC', '2016-01-01', '2017-02-05'),
      works,
    ],
    met('U1', '2017-08-06'),
  ),
  year(
    'both adults have to',
    [dad, parent('EX-A2'), jobseeker, works, no('U1', 'towardsWork'), benefit('EX-A2', 'JSA', '2016-01-01')],
    told('U1', 'notMet'),
  ),
  year(
    'where one is enough, one is',
    [dad, parent('EX-A2'), jobseeker, works, benefit('EX-A2', 'JSA', '2016-01-01')],
    met('U1', '2017-08-06'),
    { whichAdult: 'one' },
  ),
  year(
    'who came off a day before engagement is not identified',
    [dad, benefit('EX-A1', 'JSA', '2016-01-01', '2017-01-01')],
    {
      identified: [],
    },
  ),
  year(
    'it is an out-of-work benefit where that is chosen',
    [dad, benefit('EX-A1', 'UC', '2016-01-01')],
    { identified: ['U1'] },
    { outOfWorkBenefits: 'withCredit' },
  ),
  year('Universal Credit without work conditions is neither', [dad, benefit('EX-A1', 'UC', '2016-01-01')], {
    identified: [],
  }),
];

const credit = benefit('EX-A1', 'UC', '2016-01-01', '2017-02-05', { hasWorkConditions: true });

const u2toU3: readonly Worked[] = [
  year('off Universal Credit and in work, as jobseekers', [dad, credit, works], met('U2', '2017-08-06')),
  year('or for 13 weeks where that is chosen', [dad, credit, works], met('U2', '2017-05-07'), {
    creditWeeks: 'thirteen',
  }),
  year('or left open', [dad, credit, works, no('U2', 'towardsWork')], told('U2', 'unspecified'), {
    creditWeeks: 'unspecified',
  }),
  year(
    'on Universal Credit with conditions until the earnings threshold is met',
    [
      dad,
      benefit('EX-A1', 'UC', '2016-01-01', '2017-02-05', { hasWorkConditions: true }),
      benefit('EX-A1', 'UC', '2017-02-06', null, { meetsEarningsThreshold: true }),
    ],
    met('U2', '2017-08-07'),
  ),
  year(
    'a judgement for U2',
    [
      dad,
      benefit('EX-A1', 'UC', '2016-01-01', null, { hasWorkConditions: true }),
      judgement('U2', 'towardsWork', '2017-06-01'),
    ],
    met('U2', '2017-06-01'),
  ),
  year(
    'six months in education after being NEET',
    [
      child('EX-C1', '1999-05-05'),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'education', '2017-03-01'),
    ],
    met('U3', '2017-09-01'),
  ),
  year(
    'a month without anything begins the six anew',
    [
      child('EX-C1', '1999-05-05'),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'training', '2017-03-01', '2017-05-31'),
      occupied('EX-C1', 'NEET', '2017-06-01', '2017-06-30'),
      occupied('EX-C1', 'employment', '2017-07-01', null, 20),
    ],
    met('U3', '2018-01-01'),
  ),
  year(
    'no longer NEET and in nothing else that is known of',
    [dad, onBenefits, child('EX-C1', '1999-05-05'), occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28')],
    told('U3', 'notMet'),
  ),
];

const u4: readonly Worked[] = [
  year('a penny more than £500 of rent', [dad, owes(500.01, 1, '2016-12-20')], { identified: ['U4'] }),
  year('£500 for a month', [dad, owes(500, 1, '2016-12-20')], { identified: [] }),
  year('a little, for two months', [dad, owes(40, 2, '2016-12-20')], { identified: ['U4'] }),
  year('mortgage as well', [dad, owes(0, 0, '2016-12-20'), owes(800, 1, '2016-11-20', 'mortgage')], {
    identified: ['U4'],
  }),
  year('the latest statement counts', [dad, owes(900, 3, '2016-10-20'), owes(100, 1, '2016-12-20')], {
    identified: [],
  }),
  year(
    'cleared, and nobody came about money for six months',
    [dad, owes(900, 3, '2016-12-20'), owes(0, 0, '2017-03-01')],
    met('U4', '2017-07-02'),
  ),
  year(
    'a visit about money is waited out',
    [dad, owes(900, 3, '2016-12-20'), owes(0, 0, '2017-03-01'), presented('finance', '2017-04-01')],
    met('U4', '2017-10-02'),
  ),
  year(
    'a professional reports that arrears are cleared',
    [dad, owes(900, 3, '2016-12-20'), judgement('U4', 'arrearsCleared', '2017-07-20')],
    met('U4', '2017-07-20'),
  ),
  year(
    'a repayment plan kept for six months',
    [
      dad,
      owes(900, 3, '2016-12-20'),
      owes(600, 3, '2017-03-01'),
      judgement('U4', 'repaymentKept', '2017-02-10'),
    ],
    met('U4', '2017-08-10'),
  ),
  year(
    'debts recognised, in spite of a visit about money',
    [
      dad,
      owes(900, 3, '2016-12-20'),
      judgement('U4', 'debtsFaced', '2017-02-10'),
      presented('finance', '2018-01-01'),
    ],
    met('U4', '2017-08-10'),
  ),
  year(
    'where arrears have to be cleared always, recognition is not enough',
    [
      dad,
      onBenefits,
      owes(900, 3, '2016-12-20'),
      no('U4', 'arrearsCleared'),
      no('U4', 'repaymentKept'),
      judgement('U4', 'debtsFaced', '2017-02-10'),
    ],
    told('U4', 'notMet'),
    { arrearsGrouping: 'clearedAlways' },
  ),
];

const u5toU10: readonly Worked[] = [
  year(
    'no longer at risk of eviction',
    [
      dad,
      housed('riskOfEviction', '2016-11-01', '2017-02-01'),
      judgement('U5', 'evictionAverted', '2017-02-01'),
    ],
    met('U5', '2017-07-02'),
  ),
  year(
    'who presents as homeless has six months to wait',
    [
      dad,
      housed('homeless', '2016-11-01', '2017-02-01'),
      judgement('U5', 'housed', '2017-02-01'),
      presented('homeless', '2017-02-02'),
    ],
    met('U5', '2017-08-03'),
  ),
  year(
    'homeless and overcrowded need both',
    [
      dad,
      onBenefits,
      housed('homeless', '2016-11-01', '2017-01-15'),
      housed('overcrowded', '2016-12-01'),
      judgement('U5', 'housed', '2017-02-01'),
    ],
    told('U5', 'unknown'),
  ),
  year(
    'overcrowded no longer',
    [dad, housed('overcrowded', '2016-12-01'), judgement('U5', 'notOvercrowded', '2017-11-01')],
    met('U5', '2017-11-01'),
  ),
  ...(
    [
      ['U6', 'basicNeeds'],
      ['U7', 'financeConcern'],
      ['U8', 'financialExclusion'],
    ] as const
  ).flatMap(([code, kind]) => [
    year(
      `${code}: a plan kept for six months, and no food bank in the last two`,
      [
        dad,
        need('EX-A1', kind, '2016-12-01'),
        judgement(code, 'repaymentKept', '2017-02-01'),
        presented('foodBank', '2017-06-15'),
      ],
      met(code, '2017-08-16'),
    ),
    year(
      `${code}: debts recognised for six months`,
      [dad, need('EX-A1', kind, '2016-12-01'), judgement(code, 'debtsFaced', '2017-02-01')],
      met(code, '2017-08-01'),
    ),
  ]),
  year(
    'a food bank on the last day of the two months',
    [
      dad,
      onBenefits,
      need('EX-A1', 'basicNeeds', '2016-12-01'),
      judgement('U6', 'repaymentKept', '2017-02-01'),
      presented('foodBank', '2017-11-30'),
    ],
    told('U6', 'notMet'),
  ),
  year(
    'where support has to have ended, the months before its end count',
    [
      dad,
      lead('2017-01-02', '2017-10-31'),
      need('EX-A1', 'basicNeeds', '2016-12-01'),
      judgement('U6', 'repaymentKept', '2017-02-01'),
      presented('foodBank', '2017-11-30'),
    ],
    met('U6', '2017-10-31'),
    { finalTwoMonths: 'supportEnds' },
  ),
  year(
    'does not become NEET in six months after leaving school',
    [
      secondary('EX-C1'),
      need('EX-C1', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C1', 'school', '2013-09-01', '2017-06-30'),
      occupied('EX-C1', 'training', '2017-09-01'),
    ],
    met('U9', '2017-12-30'),
  ),
  year(
    'becomes NEET in the sixth',
    [
      dad,
      onBenefits,
      secondary('EX-C1'),
      need('EX-C1', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C1', 'school', '2013-09-01', '2017-06-30'),
      occupied('EX-C1', 'NEET', '2017-12-15'),
    ],
    told('U9', 'notMet'),
  ),
  year(
    'more hours, in line with goals, for six months',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2014-01-01', '2017-02-28', 16),
      occupied('EX-A1', 'employment', '2017-03-01', null, 20),
      judgement('U10', 'goalsMet', '2017-03-10'),
    ],
    met('U10', '2017-09-10'),
  ),
  year(
    'the same hours are not more',
    [
      dad,
      onBenefits,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2014-01-01', null, 16),
      judgement('U10', 'goalsMet', '2017-03-10'),
      no('U10', 'towardsHours'),
    ],
    told('U10', 'notMet'),
  ),
  year(
    'from no hours to some',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2017-03-01', null, 8),
      judgement('U10', 'goalsMet', '2017-02-10'),
    ],
    met('U10', '2017-09-01'),
  ),
  year(
    'an out-of-work benefit in between begins the six months anew',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2017-02-01', null, 8),
      judgement('U10', 'goalsMet', '2017-02-10'),
      benefit('EX-A1', 'JSA', '2017-05-01', '2017-05-31'),
    ],
    { identified: ['U10'], progress: { U10: 'met' }, metOn: { U10: '2017-12-01' } },
  ),
  year(
    'a judgement of progress towards more hours',
    [dad, need('EX-A1', 'seeksMoreHours', '2016-12-01'), judgement('U10', 'towardsHours', '2017-04-04')],
    met('U10', '2017-04-04'),
  ),
  year(
    'nobody on benefits: other progress may be judged',
    [dad, need('EX-A1', 'basicNeeds', '2016-12-01'), judgement('U6', 'progress', '2017-04-04')],
    met('U6', '2017-10-04'),
  ),
  year(
    'somebody on benefits: it may not',
    [
      dad,
      onBenefits,
      need('EX-A1', 'basicNeeds', '2016-12-01'),
      judgement('U6', 'progress', '2017-04-04'),
      no('U6', 'repaymentKept'),
      no('U6', 'debtsFaced'),
    ],
    told('U6', 'notMet'),
  ),
];

/** Rows U1 to U10. */
export const workFamilies: readonly Worked[] = [...u1, ...u2toU3, ...u4, ...u5toU10];
