import {
  abuse,
  after,
  attended,
  attends,
  before,
  child,
  course,
  episode,
  judgement,
  need,
  owes,
  type Placed,
  parent,
  primary,
  schooling,
  secondary,
  service,
  type Worked,
  worked,
} from './build.js';

const mum = parent('EX-A1');
const girl = primary('EX-C1');
const boy = secondary('EX-C2');
const year = { asOf: '2018-01-31' } as const;

const from = (identifiedBy: string, placed: Placed): Placed => ({
  ...placed,
  row: { ...placed.row, identifiedBy },
});
const one = (code: string, progress: 'met' | 'notMet' | 'unknown') => ({
  identified: [code],
  progress: { [code]: progress },
});

/** Families of which a reading that mixes up rows, people or lists would tell otherwise than the plan. */
export const toldApart: readonly Worked[] = [
  worked(
    'as much domestic abuse by a child as before is no fall of offending, though nothing was ever proven',
    [
      child('EX-C3', '2003-03-03', { schoolStage: 'none' }),
      abuse('EX-C3', 'perpetrator', '2016-10-01'),
      abuse('EX-C3', 'perpetrator', '2017-04-01'),
    ],
    { identified: ['C1', 'DV4'], progress: { C1: 'notMet' } },
  ),
  worked(
    'a course that was left before does not count against one that was attended',
    [
      mum,
      girl,
      need('EX-C1', 'poorParenting', '2016-12-01'),
      judgement('CWNH12', 'progress', '2017-01-03', false),
      course('EX-A1', 'parenting', '2017-01-09', '2017-01-20', { sessionsOffered: 12, sessionsAttended: 2 }),
      course('EX-A1', 'parenting', '2017-02-06', '2017-05-01', { sessionsOffered: 12, sessionsAttended: 9 }),
    ],
    { ...one('CWNH12', 'met'), metOn: { CWNH12: '2017-11-01' } },
    year,
  ),
  worked(
    'two assessments of one child are repeated',
    [
      girl,
      episode('EX-C1', 'section17Assessment', '2016-09-01', '2016-10-01', 'closed'),
      episode('EX-C1', 'section17Assessment', '2016-11-01', '2016-12-01', 'closed'),
    ],
    { identified: ['CWNH05'] },
  ),
  worked(
    'one assessment of each of two children is not',
    [
      girl,
      boy,
      episode('EX-C1', 'section17Assessment', '2016-09-01', '2016-10-01', 'closed'),
      episode('EX-C2', 'section17Assessment', '2016-09-01', '2016-10-01', 'closed'),
    ],
    { identified: [] },
  ),
  worked(
    'a brother who takes up the offer does not take it up for his sister',
    [
      child('EX-C3', '2014-10-01'),
      child('EX-C4', '2014-10-01'),
      need('EX-C3', 'twoYearOffer', '2016-11-01'),
      service('EX-C4', 'twoYearOffer', '2016-11-01'),
    ],
    { identified: ['CWNH01'] },
  ),
  worked(
    'a case is not closed when a child on a plan comes into care',
    [
      girl,
      episode('EX-C1', 'childProtection', '2016-06-01', '2017-02-01', 'wentOn'),
      episode('EX-C1', 'lookedAfter', '2017-02-01'),
      judgement('CWNH09', 'progress', '2017-01-03', false),
    ],
    one('CWNH09', 'notMet'),
    year,
  ),
  worked(
    'attendance that health professionals find concerning is no referral by education professionals',
    [girl, from('health', need('EX-C1', 'attendanceConcern', '2016-12-01'))],
    { identified: [] },
  ),
  worked(
    'seclusions that somebody else finds concerning are not identified by the school',
    [girl, from('other', need('EX-C1', 'seclusionPattern', '2016-10-03'))],
    { identified: [] },
  ),
  worked(
    'a health problem that the school has found is no referral by health professionals',
    [girl, from('school', need('EX-C1', 'healthConcern', '2016-12-01'))],
    { identified: [] },
  ),
  worked(
    'an adult who left school is not missing from education',
    [mum, schooling('EX-A1', 'school', '1997-09-01', '2001-07-20')],
    { identified: [] },
  ),
  worked(
    'a term of which attendance is not known is waited for, though two schools report the one before',
    [
      girl,
      attends('EX-C1', 90, before),
      attends('EX-C1', 118, after.slice(0, 2)),
      attended('EX-C1', '2017-07-21', 20, 20),
    ],
    one('E1', 'notMet'),
    year,
  ),
  worked(
    'rent that is paid does not clear a mortgage',
    [
      mum,
      owes(900, 3, '2016-12-20', 'mortgage'),
      owes(0, 0, '2017-05-01'),
      judgement('U4', 'arrearsCleared', '2017-01-03', false),
      judgement('U4', 'repaymentKept', '2017-01-03', false),
      judgement('U4', 'debtsFaced', '2017-01-03', false),
      judgement('U4', 'progress', '2017-01-03', false),
    ],
    one('U4', 'notMet'),
    year,
  ),
  worked(
    'a child who changes school has not left school',
    [
      boy,
      need('EX-C2', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C2', 'school', '2013-09-01', '2017-02-10'),
      schooling('EX-C2', 'school', '2017-02-20'),
      judgement('U9', 'progress', '2017-01-03', false),
    ],
    one('U9', 'notMet'),
    year,
  ),
  worked(
    'abuse that was reported to the police is a further report, whichever list tells of it',
    [
      mum,
      abuse('EX-A1', 'perpetrator', '2016-10-01'),
      judgement('DV3', 'practitionerReport', '2017-01-03', false),
      judgement('DV3', 'similar', '2017-01-03', false),
      judgement('DV3', 'progress', '2017-01-03', false),
      course('EX-A1', 'courtOrdered', '2017-01-09', '2017-06-01', { result: 'completed' }),
      abuse('EX-A1', 'victim', '2017-05-01', { isReportedToPolice: true }),
    ],
    { ...one('DV3', 'unknown') },
  ),
];
