import {
  attended,
  attends,
  before,
  child,
  excluded,
  need,
  primary,
  schooling,
  secondary,
  type Worked,
  worked,
} from '../build.js';

const pupil = secondary('EX-C1');
const young = primary('EX-C1');
const yearOn = { asOf: '2018-01-05' } as const;

/** Which rows of E1 to E9 identify a child. */
export const identifiedPupils: readonly Worked[] = [
  worked(
    '323 of 360 sessions are below 90 per cent',
    [
      pupil,
      attended('EX-C1', before[0], 107),
      attended('EX-C1', before[1], 108),
      attended('EX-C1', before[2], 108),
    ],
    { identified: ['E1'] },
  ),
  worked('324 of 360 are not', [pupil, attends('EX-C1', 108, before)], { identified: [] }),
  worked(
    'a term that ended before the last three does not count',
    [pupil, attended('EX-C1', '2015-12-18', 10), attends('EX-C1', 110, before)],
    { identified: [] },
  ),
  worked(
    'absence that begins after engagement is flagged on the day that three terms come to less',
    [pupil, attends('EX-C1', 110, before), attends('EX-C1', 90)],
    { identified: [], aroseOn: { E1: '2017-03-31' } },
    yearOn,
  ),
  worked(
    'three exclusions, on the first day of the three terms and on the last',
    [
      pupil,
      excluded('EX-C1', '2016-01-04'),
      excluded('EX-C1', '2016-06-01'),
      excluded('EX-C1', '2016-12-21'),
    ],
    { identified: ['E2'] },
  ),
  worked(
    'one a term too early leaves two',
    [
      pupil,
      excluded('EX-C1', '2015-12-18'),
      excluded('EX-C1', '2016-06-01'),
      excluded('EX-C1', '2016-12-21'),
    ],
    { identified: [] },
  ),
  worked(
    'two children with two each are not one with three',
    [
      pupil,
      secondary('EX-C2'),
      ...['EX-C1', 'EX-C2'].flatMap((each) => [excluded(each, '2016-06-01'), excluded(each, '2016-10-01')]),
    ],
    { identified: [] },
  ),
  worked(
    'five days at primary school',
    [young, excluded('EX-C1', '2016-06-01', 5, { schoolStage: 'primary' })],
    {
      identified: ['E3'],
    },
  ),
  worked(
    'four and a half are not',
    [young, excluded('EX-C1', '2016-06-01', 4.5, { schoolStage: 'primary' })],
    {
      identified: [],
    },
  ),
  worked('five days at secondary school are not either', [pupil, excluded('EX-C1', '2016-06-01', 5)], {
    identified: [],
  }),
  worked(
    'ten days at any school',
    [pupil, excluded('EX-C1', '2016-06-01', 6), excluded('EX-C1', '2016-10-03', 4)],
    {
      identified: ['E4'],
    },
  ),
  worked(
    'nine and a half are not',
    [pupil, excluded('EX-C1', '2016-06-01', 6), excluded('EX-C1', '2016-10-03', 3.5)],
    {
      identified: [],
    },
  ),
  worked(
    'ten days at primary school are two indicators',
    [young, excluded('EX-C1', '2016-06-01', 10, { schoolStage: 'primary' })],
    {
      identified: ['E3', 'E4'],
    },
  ),
  worked(
    'a permanent exclusion',
    [pupil, excluded('EX-C1', '2016-01-04', null, { exclusion: 'permanent' })],
    {
      identified: ['E5'],
    },
  ),
  worked(
    'one of the year before',
    [pupil, excluded('EX-C1', '2015-11-04', null, { exclusion: 'permanent' })],
    {
      identified: [],
    },
  ),
  worked(
    'a pattern of internal seclusions that concerns the school',
    [pupil, need('EX-C1', 'seclusionPattern', '2016-10-03', '2016-11-01')],
    {
      identified: ['E6'],
    },
  ),
  worked(
    'a single internal seclusion is no pattern',
    [pupil, excluded('EX-C1', '2016-10-03', null, { exclusion: 'internalSeclusion' })],
    {
      identified: [],
    },
  ),
  worked('missing from education', [pupil, schooling('EX-C1', 'missing', '2016-12-01')], {
    identified: ['E7'],
  }),
  worked('no school since the last one', [pupil, schooling('EX-C1', 'school', '2014-09-01', '2016-12-30')], {
    identified: ['E7'],
  }),
  worked('educated at home', [pupil, schooling('EX-C1', 'otherProvision', '2014-09-01')], { identified: [] }),
  worked(
    'provision for behavioural problems',
    [pupil, schooling('EX-C1', 'behaviourProvision', '2016-09-05')],
    {
      identified: ['E8'],
    },
  ),
  worked(
    'such provision that ended the day before',
    [
      pupil,
      schooling('EX-C1', 'behaviourProvision', '2016-09-05', '2017-01-01'),
      schooling('EX-C1', 'school', '2017-01-02'),
    ],
    {
      identified: [],
    },
  ),
  worked(
    'referred with attendance of equivalent concern',
    [pupil, need('EX-C1', 'attendanceConcern', '2016-12-01')],
    {
      identified: ['E9'],
    },
  ),
  worked(
    'a permanent exclusion from before the child joined the household',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', startedOn: '2016-09-01' }),
      excluded('EX-C1', '2016-05-04', null, { exclusion: 'permanent' }),
    ],
    { identified: ['E5'] },
  ),
  worked(
    'where only days as a member count, it does not',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', startedOn: '2016-09-01' }),
      excluded('EX-C1', '2016-05-04', null, { exclusion: 'permanent' }),
    ],
    { identified: [] },
    { readings: { beforeJoining: 'sinceJoining' } },
  ),
  worked(
    'absence from before the child joined the household',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', startedOn: '2016-10-01' }),
      attended('EX-C1', before[0], 90),
      attended('EX-C1', before[1], 90),
      attended('EX-C1', before[2], 118),
    ],
    { identified: ['E1'] },
  ),
  worked(
    'where only days as a member count, the term since then is good enough',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', startedOn: '2016-10-01' }),
      attended('EX-C1', before[0], 90),
      attended('EX-C1', before[1], 90),
      attended('EX-C1', before[2], 118),
    ],
    { identified: [] },
    { readings: { beforeJoining: 'sinceJoining' } },
  ),
  worked('often absent in the first term at school', [young, attended('EX-C1', before[2], 100)], {
    identified: ['E1'],
  }),
  worked(
    'where three terms have to be known, that is too early',
    [young, attended('EX-C1', before[2], 100)],
    { identified: [] },
    { readings: { termsToIdentify: 'three' } },
  ),
];
