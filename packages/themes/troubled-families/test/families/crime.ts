import {
  abuse,
  antisocial,
  child,
  course,
  judgement,
  need,
  offence,
  offences,
  order,
  parent,
  police,
  secondary,
  service,
  type Worked,
  worked,
} from './build.js';

const teen = child('EX-C1', '2002-05-05');
const dad = parent('EX-A1');
const fewer = ['2016-08-01', '2016-09-01', '2016-10-01', '2016-11-01', '2016-12-01'] as const;
const cleared = { identified: ['C1'], progress: { C1: 'met' }, metOn: { C1: '2017-07-02' } } as const;

const c1: readonly Worked[] = [
  worked(
    'a proven offence on the first day of the look-back identifies a child',
    [teen, offence('EX-C1', '2016-01-02')],
    cleared,
  ),
  worked('an offence a day before the look-back does not', [teen, offence('EX-C1', '2016-01-01')], {
    identified: [],
  }),
  worked(
    'an offence on the day of engagement identifies, and keeps six months from being clear for a day more',
    [teen, offence('EX-C1', '2017-01-02')],
    { identified: ['C1'], progress: { C1: 'notMet' } },
  ),
  worked(
    'the day after, the six months are clear',
    [teen, offence('EX-C1', '2017-01-02')],
    { identified: ['C1'], progress: { C1: 'met' }, metOn: { C1: '2017-07-03' } },
    { asOf: '2017-07-03' },
  ),
  worked(
    'an offence the day after engagement arises later and is flagged',
    [teen, offence('EX-C1', '2017-01-03')],
    { identified: [], aroseOn: { C1: '2017-01-03' } },
  ),
  worked(
    'a child is ten on the tenth birthday',
    [child('EX-C1', '2006-06-01'), offence('EX-C1', '2016-06-01')],
    cleared,
  ),
  worked(
    'a child of nine the day before is not counted',
    [child('EX-C1', '2006-06-02'), offence('EX-C1', '2016-06-01')],
    {
      identified: [],
    },
  ),
  worked(
    'someone of 18 counts as printed, as child and as adult',
    [child('EX-C1', '1998-06-01'), offence('EX-C1', '2016-06-01')],
    {
      identified: ['C1', 'C3'],
    },
  ),
  worked(
    'where a child is up to 17, someone of 18 is an adult alone',
    [child('EX-C1', '1998-06-01'), offence('EX-C1', '2016-06-01')],
    { identified: ['C3'] },
    { readings: { childUpTo: 'seventeen' } },
  ),
  worked('someone of 19 is an adult alone', [child('EX-C1', '1997-06-01'), offence('EX-C1', '2016-06-01')], {
    identified: ['C3'],
  }),
  worked(
    'by the age at engagement, a child of nine at the offence and ten since then counts',
    [child('EX-C1', '2006-06-02'), offence('EX-C1', '2016-06-01')],
    { identified: ['C1'] },
    { readings: { ageAt: 'engagement' } },
  ),
  worked(
    'an offence that was not proven identifies nobody',
    [teen, offence('EX-C1', '2016-10-01', { matter: 'notProven' })],
    {
      identified: [],
    },
  ),
  worked(
    'by the day of proof, an offence of two years ago proven last month counts',
    [teen, offence('EX-C1', '2015-01-05', { provenOn: '2016-12-05' })],
    { identified: ['C1'] },
    { readings: { offenceDay: 'proven' } },
  ),
  worked(
    'domestic abuse by a child of 15 identifies without proof',
    [child('EX-C1', '2001-10-02'), abuse('EX-C1', 'perpetrator', '2016-10-01')],
    {
      identified: ['C1', 'DV4'],
      progress: { C1: 'met' },
    },
  ),
  worked('at 16 it does not', [child('EX-C1', '2000-10-01'), abuse('EX-C1', 'perpetrator', '2016-10-01')], {
    identified: ['DV4'],
  }),
  worked(
    'where only proof counts, abuse by a child of 15 is no crime',
    [child('EX-C1', '2001-10-02'), abuse('EX-C1', 'perpetrator', '2016-10-01')],
    { identified: ['DV4'] },
    { readings: { abuseUnder16: 'provenOnly' } },
  ),
  worked(
    'abuse by a child under 16 after engagement is offending too',
    [
      child('EX-C1', '2001-10-02'),
      offence('EX-C1', '2016-03-01'),
      abuse('EX-C1', 'perpetrator', '2017-05-01'),
    ],
    { identified: ['C1'], progress: { C1: 'notMet' } },
  ),
  worked(
    'three offences before and two after are a third less',
    [teen, offences('EX-C1', '2016-07-02', '2016-09-01', '2017-01-01', '2017-03-01', '2017-07-01')],
    cleared,
  ),
  worked(
    'four before and three after are a quarter less, which is too little',
    [
      teen,
      offences('EX-C1', '2016-07-02', '2016-09-01', '2016-10-01', '2017-01-01'),
      offences('EX-C1', '2017-03-01', '2017-04-01', '2017-05-01'),
    ],
    { identified: ['C1'], progress: { C1: 'notMet' } },
  ),
  worked(
    'offences of brother and sister are counted together',
    [
      teen,
      child('EX-C2', '2003-05-05'),
      offences('EX-C1', '2016-08-02', '2016-09-01'),
      offences('EX-C2', '2016-10-01', '2017-03-01', '2017-04-01', '2017-05-01'),
    ],
    { identified: ['C1'], progress: { C1: 'notMet' } },
  ),
  worked(
    'one offence soon after engagement leaves the six months when they have moved on',
    [teen, offence('EX-C1', '2016-03-01'), offence('EX-C1', '2017-02-01')],
    { identified: ['C1'], progress: { C1: 'met' }, metOn: { C1: '2017-08-02' } },
    { asOf: '2017-08-31' },
  ),
  worked(
    'an offence on the last day undoes the progress',
    [teen, offence('EX-C1', '2016-03-01'), offence('EX-C1', '2017-09-15')],
    { identified: ['C1'], progress: { C1: 'notMet' } },
    { asOf: '2017-09-15' },
  ),
  worked(
    'where the sustained period follows, twelve months are needed',
    [teen, offence('EX-C1', '2016-03-01')],
    { identified: ['C1'], progress: { C1: 'met' }, metOn: { C1: '2018-01-02' } },
    { asOf: '2018-01-02', readings: { sustainedPeriod: 'afterwards' } },
  ),
  worked(
    'who turns 19 in the period offends as an adult alone from then on',
    [child('EX-C1', '1998-03-01'), offence('EX-C1', '2016-12-01'), offence('EX-C1', '2017-04-01')],
    { identified: ['C1', 'C3'], progress: { C1: 'met', C3: 'notMet' } },
  ),
];

const c2: readonly Worked[] = [
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
];

const c3: readonly Worked[] = [
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
];

const prison = (release: `${number}-${number}-${number}`, from: string) =>
  order('EX-A1', 'custody', '2015-01-05', release, { lastYearFrom: from });

const c4: readonly Worked[] = [
  worked(
    'a day less than twelve months from release identifies a prisoner',
    [dad, prison('2018-01-01', '2017-01-02')],
    {
      identified: ['C4'],
      progress: { C4: 'notMet' },
    },
  ),
  worked(
    'a stay of a few months is near its end from its first day',
    [dad, order('EX-A1', 'custody', '2016-12-01', '2017-03-01', { lastYearFrom: '2016-03-02' })],
    { identified: ['C4'], progress: { C4: 'met' }, metOn: { C4: '2017-09-01' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'an earlier stay does not bring the end of a long one near',
    [
      dad,
      order('EX-A1', 'custody', '2014-01-06', '2014-09-01', { lastYearFrom: '2013-09-02' }),
      order('EX-A1', 'custody', '2010-01-06', '2013-09-01', { lastYearFrom: '2012-09-02' }),
      order('EX-A1', 'custody', '2016-06-01', '2019-06-01', { lastYearFrom: '2018-06-02' }),
    ],
    { identified: [] },
  ),
  worked('twelve months to the day do not', [dad, prison('2018-01-02', '2017-01-03')], { identified: [] }),
  worked(
    'a prisoner without parenting responsibilities is not identified',
    [parent('EX-A1', { hasParentingResponsibilities: false }), prison('2017-03-01', '2016-03-02')],
    { identified: [] },
  ),
  worked(
    'six clean months after release are progress',
    [dad, prison('2017-03-01', '2016-03-02')],
    { identified: ['C4'], progress: { C4: 'met' }, metOn: { C4: '2017-09-01' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'an offence on the last of those days undoes it',
    [dad, prison('2017-03-01', '2016-03-02'), offence('EX-A1', '2017-09-01')],
    { identified: ['C4'], progress: { C4: 'notMet' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'an intervention against anti-social behaviour does too',
    [dad, prison('2017-03-01', '2016-03-02'), antisocial('EX-A1', '2017-04-01')],
    { identified: ['C4'], progress: { C4: 'notMet' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'where three months suffice, they do',
    [dad, prison('2017-03-01', '2016-03-02')],
    { identified: ['C4'], progress: { C4: 'met' }, metOn: { C4: '2017-06-01' } },
    { asOf: '2017-10-01', readings: { prisonerPeriod: 'threeMonths' } },
  ),
  worked(
    'a parenting course with 66 per cent of its sessions and a clean course are progress on its last day',
    [
      dad,
      prison('2017-02-01', '2016-02-02'),
      course('EX-A1', 'parenting', '2017-02-28', '2017-05-31', { sessionsOffered: 50, sessionsAttended: 33 }),
    ],
    { identified: ['C4'], progress: { C4: 'met' }, metOn: { C4: '2017-05-31' } },
  ),
  worked(
    'with 65 per cent it is not',
    [
      dad,
      prison('2017-02-01', '2016-02-02'),
      course('EX-A1', 'parenting', '2017-02-28', '2017-05-31', { sessionsOffered: 20, sessionsAttended: 13 }),
    ],
    { identified: ['C4'], progress: { C4: 'notMet' } },
  ),
  worked(
    'nor with an offence in the three months of the course',
    [
      dad,
      prison('2017-02-01', '2016-02-02'),
      offence('EX-A1', '2017-02-28'),
      course('EX-A1', 'parenting', '2017-02-28', '2017-05-31', { sessionsOffered: 50, sessionsAttended: 50 }),
    ],
    { identified: ['C4'], progress: { C4: 'notMet' } },
  ),
  worked(
    'where the course must be recorded as completed, the rate alone is too little',
    [
      dad,
      prison('2017-02-01', '2016-02-02'),
      course('EX-A1', 'parenting', '2017-02-28', '2017-05-31', {
        sessionsOffered: 50,
        sessionsAttended: 50,
        result: 'left',
      }),
    ],
    { identified: ['C4'], progress: { C4: 'notMet' } },
    { readings: { courseCompletion: 'rateAndResult' } },
  ),
];

const c5: readonly Worked[] = [
  worked(
    'a licence completed since engagement is progress on its last day',
    [dad, order('EX-A1', 'licence', '2016-10-01', '2017-04-01', { isCompleted: true })],
    { identified: ['C5'], progress: { C5: 'met' }, metOn: { C5: '2017-04-01' } },
  ),
  worked(
    'six months without a return to court are progress',
    [dad, order('EX-A1', 'licence', '2016-10-01', '2018-10-01')],
    {
      identified: ['C5'],
      progress: { C5: 'met' },
      metOn: { C5: '2017-07-02' },
    },
  ),
  worked(
    'a return to court on the last day is not',
    [
      dad,
      order('EX-A1', 'licence', '2016-10-01', '2018-10-01'),
      offence('EX-A1', '2017-07-02', { matter: 'nonCompliance' }),
    ],
    { identified: ['C5'], progress: { C5: 'notMet' } },
  ),
  worked(
    'a licence of 62 days needs 62 days',
    [dad, order('EX-A1', 'licence', '2016-12-01', '2017-02-01', { isCompleted: false })],
    { identified: ['C5'], progress: { C5: 'met' }, metOn: { C5: '2017-03-05' } },
  ),
];

const c6: readonly Worked[] = [
  worked(
    'six clean months of a community order are progress',
    [dad, order('EX-A1', 'communityOrder', '2016-12-01', '2018-12-01')],
    {
      identified: ['C6'],
      progress: { C6: 'met' },
      metOn: { C6: '2017-07-02' },
    },
  ),
  worked(
    'an offence begins them anew on the day after it',
    [dad, order('EX-A1', 'suspendedSentence', '2016-12-01', '2018-12-01'), offence('EX-A1', '2017-02-10')],
    { identified: ['C6'], progress: { C6: 'met' }, metOn: { C6: '2017-08-11' } },
    { asOf: '2017-09-01' },
  ),
  worked(
    'an order of 90 days needs 90 days',
    [dad, order('EX-A1', 'communityOrder', '2016-12-15', '2017-03-15')],
    {
      identified: ['C6'],
      progress: { C6: 'met' },
      metOn: { C6: '2017-04-02' },
    },
  ),
  worked(
    'where six months are always needed, so are they then',
    [dad, order('EX-A1', 'communityOrder', '2016-12-15', '2017-03-15')],
    { identified: ['C6'], progress: { C6: 'met' }, metOn: { C6: '2017-07-02' } },
    { readings: { shorterOrder: 'sixMonths' } },
  ),
  worked(
    'a completed parenting course with clean months is progress on its last day',
    [
      dad,
      order('EX-A1', 'communityOrder', '2016-12-01', '2018-12-01'),
      course('EX-A1', 'parenting', '2017-01-30', '2017-04-28', { result: 'completed' }),
    ],
    { identified: ['C6'], progress: { C6: 'met' }, metOn: { C6: '2017-04-28' } },
  ),
];

const concern = need('EX-C1', 'crimeConcern', '2016-11-01');
const contacts = (...days: readonly `${number}-${number}-${number}`[]) => days.map((day) => police(day));

const c7: readonly Worked[] = [
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
];

const inGang = need('EX-C1', 'gang', '2016-01-01', '2016-01-02');

const c8: readonly Worked[] = [
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
];

/** Rows C1 to C8. */
export const crimeFamilies: readonly Worked[] = [...c1, ...c2, ...c3, ...c4, ...c5, ...c6, ...c7, ...c8];
