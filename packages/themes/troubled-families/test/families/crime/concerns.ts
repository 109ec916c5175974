import {
  child,
  judgement,
  need,
  offence,
  offences,
  police,
  secondary,
  service,
  type Worked,
  worked,
} from '../build.js';

const teen = child('EX-C1', '2002-05-05');
const fewer = ['2016-08-01', '2016-09-01', '2016-10-01', '2016-11-01', '2016-12-01'] as const;
const concern = need('EX-C1', 'crimeConcern', '2016-11-01');
const contacts = (...days: readonly `${number}-${number}-${number}`[]) => days.map((day) => police(day));
const inGang = need('EX-C1', 'gang', '2016-01-01', '2016-01-02');

/** Rows C7 and C8: crime of equivalent concern, and gangs. */
export const concerns: readonly Worked[] = [
  worked(
    'no offence and 60 per cent fewer call-outs',
    [secondary('EX-C1'), concern, contacts(...fewer, '2017-02-01', '2017-03-01')],
    { identified: ['C7'], progress: { C7: 'met' }, metOn: { C7: '2017-07-02' } },
  ),
  worked(
    'fewer call-outs by 40 per cent are too little',
    [secondary('EX-C1'), concern, contacts(...fewer, '2017-02-01', '2017-03-01', '2017-04-01')],
    { identified: ['C7'], progress: { C7: 'notMet' } },
  ),
  worked(
    'unless one of the examples suffices, and nobody has offended',
    [secondary('EX-C1'), concern, contacts(...fewer, '2017-02-01', '2017-03-01', '2017-04-01')],
    { identified: ['C7'], progress: { C7: 'met' } },
    { readings: { concernOfCrime: 'anyOne' } },
  ),
  worked('never come to police notice, and no offence', [secondary('EX-C1'), concern], {
    identified: ['C7'],
    progress: { C7: 'met' },
    metOn: { C7: '2017-07-02' },
  }),
  worked(
    'an offence spoils it though the police were never called',
    [secondary('EX-C1'), concern, offence('EX-C1', '2017-06-01')],
    {
      identified: ['C7'],
      progress: { C7: 'notMet' },
    },
  ),
  worked(
    'an intervention, a confirmed lower risk and no offending',
    [
      teen,
      inGang,
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
    ],
    { identified: ['C8'], progress: { C8: 'met' }, metOn: { C8: '2017-07-02' } },
  ),
  worked(
    'known a day earlier alone, nobody is identified',
    [teen, need('EX-C1', 'gang', '2015-12-01', '2016-01-01')],
    {
      identified: [],
    },
  ),
  worked(
    'without a confirmation it cannot be told',
    [teen, inGang, service('EX-C1', 'gangIntervention', '2017-02-01')],
    { identified: ['C8'], progress: { C8: 'unknown' } },
  ),
  worked(
    'off the gang matrix instead of an intervention',
    [
      teen,
      inGang,
      need('EX-C1', 'gangMatrix', '2016-06-01', '2017-07-10'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
    ],
    { identified: ['C8'], progress: { C8: 'met' }, metOn: { C8: '2017-07-11' } },
    { asOf: '2017-08-01' },
  ),
  worked(
    'three offences before and two after',
    [
      teen,
      inGang,
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
      offences('EX-C1', '2016-08-01', '2016-09-01', '2016-10-01', '2017-02-01', '2017-03-01'),
    ],
    { identified: ['C1', 'C8'], progress: { C8: 'met', C1: 'met' } },
  ),
  worked('neither intervention nor matrix', [teen, inGang, judgement('C8', 'reducedRisk', '2017-03-01')], {
    identified: ['C8'],
    progress: { C8: 'notMet' },
  }),
  worked(
    'where the months follow the confirmation, they end six months after it',
    [
      teen,
      inGang,
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
    ],
    { identified: ['C8'], progress: { C8: 'met' }, metOn: { C8: '2017-09-01' } },
    { asOf: '2017-09-30', readings: { gangFollowing: 'confirmation' } },
  ),
  worked(
    'on the gang matrix, and nothing else recorded',
    [teen, need('EX-C1', 'gangMatrix', '2016-06-01', '2017-07-10')],
    { identified: ['C8'] },
  ),
  worked(
    'where only a recorded risk identifies, that is none',
    [teen, need('EX-C1', 'gangMatrix', '2016-06-01', '2017-07-10')],
    { identified: [] },
    { readings: { gangMatrixAlone: 'riskOnly' } },
  ),
  worked(
    'where the slash joins both, an intervention alone is too little',
    [
      teen,
      inGang,
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
    ],
    { identified: ['C8'], progress: { C8: 'notMet' } },
    { readings: { gangSlash: 'both' } },
  ),
  worked(
    'an intervention, and off the matrix',
    [
      teen,
      inGang,
      need('EX-C1', 'gangMatrix', '2016-06-01', '2017-02-10'),
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-03-01'),
    ],
    { identified: ['C8'], progress: { C8: 'met' }, metOn: { C8: '2017-07-02' } },
    { readings: { gangSlash: 'both' } },
  ),
  worked(
    'where a confirmation has to last beside the count, six months after it',
    [
      teen,
      inGang,
      service('EX-C1', 'gangIntervention', '2017-02-01'),
      judgement('C8', 'reducedRisk', '2017-04-01'),
    ],
    { identified: ['C8'], progress: { C8: 'met' }, metOn: { C8: '2017-10-01' } },
    { asOf: '2017-10-31', readings: { judgedBesideCounted: 'held' } },
  ),
];
