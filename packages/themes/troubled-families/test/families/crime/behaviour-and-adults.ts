import { antisocial, child, offence, offences, parent, type Worked, worked } from '../build.js';

const teen = child('EX-C1', '2002-05-05');
const dad = parent('EX-A1');
const fewer = ['2016-08-01', '2016-09-01', '2016-10-01', '2016-11-01', '2016-12-01'] as const;

/** Rows C2 and C3: anti-social behaviour, and offences of adults. */
export const behaviourAndAdults: readonly Worked[] = [
  worked(
    'an intervention identifies, and half a year of quiet is progress',
    [teen, antisocial('EX-C1', '2016-01-02')],
    {
      identified: ['C2'],
      progress: { C2: 'met' },
      metOn: { C2: '2017-07-02' },
    },
  ),
  worked('a report alone does not identify', [teen, antisocial('EX-C1', '2016-10-02', 'report')], {
    identified: [],
  }),
  worked(
    'five before and two after are 60 per cent less',
    [
      teen,
      ...[...fewer, '2017-02-01' as const].map((day) => antisocial('EX-C1', day)),
      antisocial('EX-C1', '2017-03-01', 'report'),
    ],
    { identified: ['C2'], progress: { C2: 'met' } },
  ),
  worked(
    'five reports and interventions before and three after are not',
    [
      teen,
      dad,
      ...[...fewer, '2017-02-01' as const].map((day) => antisocial('EX-C1', day)),
      antisocial('EX-A1', '2017-03-01', 'report'),
      antisocial('EX-C1', '2017-04-01', 'report'),
    ],
    { identified: ['C2'], progress: { C2: 'notMet' } },
  ),
  worked(
    'a completed behaviour contract is an alternative, six months on',
    [
      teen,
      antisocial('EX-C1', '2016-12-01'),
      antisocial('EX-C1', '2017-03-01', 'agreementCompleted'),
      antisocial('EX-C1', '2017-06-01', 'report'),
    ],
    { identified: ['C2'], progress: { C2: 'met' }, metOn: { C2: '2017-09-01' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'where the contract is needed as well, it is missed',
    [teen, antisocial('EX-C1', '2016-12-01')],
    { identified: ['C2'], progress: { C2: 'notMet' } },
    { readings: { contractCompleted: 'also' } },
  ),
  worked(
    'five offences of an adult before and two after are 60 per cent less',
    [dad, offences('EX-A1', ...fewer, '2017-02-01', '2017-03-01')],
    {
      identified: ['C3'],
      progress: { C3: 'met' },
      metOn: { C3: '2017-07-02' },
    },
  ),
  worked(
    'five before and three after are not',
    [dad, offences('EX-A1', ...fewer, '2017-02-01', '2017-03-01', '2017-04-01')],
    {
      identified: ['C3'],
      progress: { C3: 'notMet' },
    },
  ),
  worked(
    'all adults of the family count together',
    [
      dad,
      parent('EX-A2'),
      offences('EX-A1', ...fewer),
      offences('EX-A2', '2017-02-01', '2017-03-01', '2017-04-01'),
    ],
    { identified: ['C3'], progress: { C3: 'notMet' } },
  ),
  worked('an offence ten months before and none since is complete', [dad, offence('EX-A1', '2016-03-01')], {
    identified: ['C3'],
    progress: { C3: 'met' },
    metOn: { C3: '2017-07-02' },
  }),
  worked(
    'where nothing before is no fall, it never is progress',
    [dad, offence('EX-A1', '2016-03-01')],
    { identified: ['C3'], progress: { C3: 'notMet' } },
    { readings: { zeroBaseline: 'noFall' } },
  ),
  worked(
    'where that is left open, so is the progress',
    [dad, offence('EX-A1', '2016-03-01')],
    { identified: ['C3'], progress: { C3: 'unspecified' } },
    { readings: { zeroBaseline: 'unspecified' } },
  ),
  worked(
    'against the six months before the period, a fall fades',
    [dad, offences('EX-A1', ...fewer, '2017-02-01', '2017-03-01', '2017-08-01', '2017-09-01')],
    { identified: ['C3'], progress: { C3: 'notMet' } },
    { asOf: '2017-12-31', readings: { baseline: 'beforeThePeriod' } },
  ),
  worked(
    'where each adult has to offend less, one who begins is no progress',
    [dad, parent('EX-A2'), offences('EX-A1', ...fewer), offences('EX-A2', '2017-02-01')],
    { identified: ['C3'], progress: { C3: 'notMet' } },
    { readings: { rateOfOffending: 'each' } },
  ),
  worked(
    'of both together, five to one are 80 per cent less',
    [dad, parent('EX-A2'), offences('EX-A1', ...fewer), offences('EX-A2', '2017-02-01')],
    { identified: ['C3'], progress: { C3: 'met' }, metOn: { C3: '2017-07-02' } },
  ),
];
