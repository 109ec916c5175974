import { abuse, child, offence, offences, type Worked, worked } from '../build.js';

const teen = child('EX-C1', '2002-05-05');
const cleared = { identified: ['C1'], progress: { C1: 'met' }, metOn: { C1: '2017-07-02' } } as const;

/** Row C1. */
export const childrensOffences: readonly Worked[] = [
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
  worked(
    'fewer offences of both together, though the sister has begun',
    [
      teen,
      child('EX-C2', '2003-05-05'),
      offences('EX-C1', '2016-08-02', '2016-09-01', '2016-10-01', '2016-11-01', '2017-03-01'),
      offences('EX-C2', '2017-04-01'),
    ],
    cleared,
  ),
  worked(
    'where each of them has to offend less, her first offence is no progress',
    [
      teen,
      child('EX-C2', '2003-05-05'),
      offences('EX-C1', '2016-08-02', '2016-09-01', '2016-10-01', '2016-11-01', '2017-03-01'),
      offences('EX-C2', '2017-04-01'),
    ],
    { identified: ['C1'], progress: { C1: 'notMet' } },
    { readings: { rateOfOffending: 'each' } },
  ),
  worked(
    'and fewer of each of them are',
    [
      teen,
      child('EX-C2', '2003-05-05'),
      offences('EX-C1', '2016-08-02', '2016-09-01', '2016-10-01', '2017-03-01', '2017-03-02'),
      offences('EX-C2', '2016-08-02', '2016-10-01', '2017-04-01'),
    ],
    cleared,
    { readings: { rateOfOffending: 'each' } },
  ),
];
