import { antisocial, course, offence, order, parent, type Worked, worked } from '../build.js';

const dad = parent('EX-A1');

const prison = (release: `${number}-${number}-${number}`, from: string) =>
  order('EX-A1', 'custody', '2015-01-05', release, { lastYearFrom: from });

/** Rows C4 to C6: prison, licence and orders. */
export const sentences: readonly Worked[] = [
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
  worked(
    'an order of unknown kind and beginning does not, where its last year would begin after engagement',
    [dad, order('EX-A1', null, null, null, { lastYearFrom: '2017-01-03' })],
    { identified: [], unclear: ['C5', 'C6'] },
  ),
  worked(
    'it may, where that year would have begun by then',
    [dad, order('EX-A1', null, null, null, { lastYearFrom: '2017-01-02' })],
    { identified: [], unclear: ['C4', 'C5', 'C6'] },
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
  worked(
    'an offence of somebody else in the family does not undo six clean months after release',
    [dad, parent('EX-A2'), prison('2017-03-01', '2016-03-02'), offence('EX-A2', '2017-06-01')],
    { identified: ['C4'], progress: { C4: 'met' }, metOn: { C4: '2017-09-01' } },
    { asOf: '2017-10-01' },
  ),
  worked(
    'nor those of a community order',
    [
      dad,
      parent('EX-A2'),
      order('EX-A1', 'communityOrder', '2016-12-01', '2018-12-01'),
      offence('EX-A2', '2017-06-01'),
    ],
    { identified: ['C6'], progress: { C6: 'met' }, metOn: { C6: '2017-07-02' } },
  ),
  worked(
    'a prisoner who moves out after release is waited for',
    [
      parent('EX-A1', { endedOn: '2017-03-05' }),
      parent('EX-A2'),
      prison('2017-03-01', '2016-03-02'),
      offence('EX-A1', '2017-06-01'),
    ],
    { identified: ['C4'], progress: { C4: 'notMet' } },
    { asOf: '2017-10-01' },
  ),
];
