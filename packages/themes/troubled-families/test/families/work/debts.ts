import { benefit, judgement, lead, need, owes, parent, presented, type Worked } from '../build.js';
import { met, no, told, year } from '../words.js';

const dad = parent('EX-A1');

/** Another benefit at engagement, so that no judgement can take the place of what is printed. */
const onBenefits = benefit('EX-A1', 'other', '2010-01-01');

/** Rows U4 and U6 to U8: arrears and debts. */
export const debts: readonly Worked[] = [
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
    met('U4', '2017-09-01'),
  ),
  year(
    'a visit about money is waited out',
    [dad, owes(900, 3, '2016-12-20'), owes(0, 0, '2017-03-01'), presented('finance', '2017-04-01')],
    met('U4', '2017-10-02'),
  ),
  year(
    'a professional reports that arrears are cleared',
    [dad, owes(900, 3, '2016-12-20'), judgement('U4', 'arrearsCleared', '2017-07-20')],
    met('U4', '2018-01-20'),
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
  year(
    'arrears that came back before six months are not cleared',
    [
      dad,
      onBenefits,
      owes(900, 3, '2016-12-20'),
      owes(0, 0, '2017-03-01'),
      owes(200, 1, '2017-08-31'),
      no('U4', 'arrearsCleared'),
      no('U4', 'repaymentKept'),
      no('U4', 'debtsFaced'),
    ],
    told('U4', 'notMet'),
  ),
  year(
    'where a judgement covers the period, a report that they are cleared counts from its day',
    [dad, owes(900, 3, '2016-12-20'), judgement('U4', 'arrearsCleared', '2017-07-20')],
    met('U4', '2017-07-20'),
    { judgementSustained: 'atOnce' },
  ),
];
