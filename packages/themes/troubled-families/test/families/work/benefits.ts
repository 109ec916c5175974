import { benefit, judgement, occupied, parent, type Worked } from '../build.js';
import { met, no, told, year } from '../words.js';

const dad = parent('EX-A1');
const jobseeker = benefit('EX-A1', 'JSA', '2016-01-01', '2017-02-05');
const works = occupied('EX-A1', 'employment', '2017-02-06', null, 30);
const credit = benefit('EX-A1', 'UC', '2016-01-01', '2017-02-05', { hasWorkConditions: true });

/** Rows U1 and U2: out of work, and on Universal Credit. */
export const benefits: readonly Worked[] = [
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
    'where judged progress has to last, 26 weeks from the judgement',
    [dad, benefit('EX-A1', 'JSA', '2016-01-01'), judgement('U1', 'towardsWork', '2017-06-01')],
    met('U1', '2017-11-30'),
    { judgedSustained: 'held' },
  ),
  year(
    "from Jobseeker's Allowance to Universal Credit is not off benefits, though in work",
    [dad, jobseeker, works, no('U1', 'towardsWork'), benefit('EX-A1', 'UC', '2017-02-06')],
    told('U1', 'notMet'),
  ),
  year(
    'where weeks off the one benefit count, it is',
    [dad, jobseeker, works, no('U1', 'towardsWork'), benefit('EX-A1', 'UC', '2017-02-06')],
    met('U1', '2017-08-06'),
    { movedToAnother: 'offThatOne' },
  ),
  year(
    'weeks off begin when Universal Credit ends as well',
    [dad, jobseeker, works, benefit('EX-A1', 'UC', '2017-02-06', '2017-03-05')],
    met('U1', '2017-09-03'),
  ),
  year(
    "thirteen weeks off ESA begin when Jobseeker's Allowance after it ends",
    [
      dad,
      benefit('EX-A1', 'ESA', '2016-01-01', '2017-02-05'),
      benefit('EX-A1', 'JSA', '2017-02-06', '2017-05-06'),
      works,
    ],
    met('U1', '2017-08-05'),
  ),
  year(
    'where one is enough, one who has moved out since is',
    [
      parent('EX-A1', { endedOn: '2017-10-01' }),
      parent('EX-A2'),
      jobseeker,
      works,
      benefit('EX-A2', 'JSA', '2016-01-01'),
    ],
    met('U1', '2017-08-06'),
    { whichAdult: 'one' },
  ),
  year(
    'unless those who left are no longer waited for',
    [
      parent('EX-A1', { endedOn: '2017-10-01' }),
      parent('EX-A2'),
      jobseeker,
      works,
      benefit('EX-A2', 'JSA', '2016-01-01'),
      no('U1', 'towardsWork'),
    ],
    told('U1', 'notMet'),
    { whichAdult: 'one', identifiedWhoLeft: 'noLonger' },
  ),
];
