import {
  after,
  attended,
  attends,
  before,
  child,
  excluded,
  judgement,
  need,
  primary,
  schooling,
  secondary,
  type Worked,
  worked,
} from './build.js';

const pupil = secondary('EX-C1');
const young = primary('EX-C1');
const yearOn = { asOf: '2018-01-05' } as const;
const metAfterThree = { progress: { E1: 'met' }, metOn: { E1: '2017-12-20' } } as const;
/** Three terms below 90 per cent before engagement. */
const absent = attends('EX-C1', 100, before);

const identified: readonly Worked[] = [
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
];

const progress: readonly Worked[] = [
  worked(
    'three terms at exactly 90 per cent',
    [pupil, absent, attends('EX-C1', 108)],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'where more than 90 per cent is asked for, that is too little',
    [pupil, absent, attends('EX-C1', 108)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    { ...yearOn, readings: { ninetyPerCent: 'moreThanNinety' } },
  ),
  worked(
    'one session less is too little as well',
    [
      pupil,
      absent,
      attended('EX-C1', after[0], 107),
      attended('EX-C1', after[1], 108),
      attended('EX-C1', after[2], 108),
    ],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'the day before the third term ends, it is too early',
    [pupil, absent, attends('EX-C1', 120)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    { asOf: '2017-12-19' },
  ),
  worked(
    'a brother below 90 per cent blocks it',
    [pupil, secondary('EX-C2'), absent, attends('EX-C1', 120), attends('EX-C2', 107)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'a brother who is not at school does not',
    [pupil, child('EX-C2', '2015-03-01'), absent, attends('EX-C1', 120)],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'a sister who left the household does not either',
    [
      pupil,
      child('EX-C2', '2003-03-01', { schoolStage: 'secondary', endedOn: '2017-05-01' }),
      absent,
      attends('EX-C1', 120),
    ],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'a sister who began school in the third term is waited for',
    [pupil, primary('EX-C2'), absent, attends('EX-C1', 120), attended('EX-C2', after[2], 120)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'where as many terms as there were suffice, she is not',
    [pupil, primary('EX-C2'), absent, attends('EX-C1', 120), attended('EX-C2', after[2], 120)],
    { identified: ['E1'], ...metAfterThree },
    { ...yearOn, readings: { fewerTerms: 'asManyAsThereWere' } },
  ),
  worked(
    'two fixed-term exclusions are fewer than three',
    [pupil, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01'), excluded('EX-C1', '2017-10-02')],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'three are not',
    [
      pupil,
      absent,
      attends('EX-C1', 120),
      excluded('EX-C1', '2017-01-05'),
      excluded('EX-C1', '2017-10-02'),
      excluded('EX-C1', '2017-12-20'),
    ],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'five days at primary school are no more than five',
    [young, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01', 5, { schoolStage: 'primary' })],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'five and a half are',
    [young, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01', 5.5, { schoolStage: 'primary' })],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'ten days at secondary school are no more than ten',
    [pupil, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01', 10)],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
  worked(
    'ten and a half are',
    [pupil, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01', 10.5)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'a permanent exclusion is one too many',
    [pupil, absent, attends('EX-C1', 120), excluded('EX-C1', '2017-02-01', null, { exclusion: 'permanent' })],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'engaged in the middle of a term, the three that begin afterwards count',
    [pupil, absent, attends('EX-C1', 120), attended('EX-C1', '2018-03-29', 120)],
    { identified: ['E1'], progress: { E1: 'met' }, metOn: { E1: '2018-03-29' } },
    { engagedOn: '2017-01-20', asOf: '2018-04-30' },
  ),
  worked(
    'where the term of engagement may be one of them, a term earlier',
    [pupil, absent, attends('EX-C1', 120), attended('EX-C1', '2018-03-29', 120)],
    { identified: ['E1'], progress: { E1: 'met' }, metOn: { E1: '2017-12-20' } },
    { engagedOn: '2017-01-20', asOf: '2018-04-30', readings: { termsAfter: 'endAfter' } },
  ),
  worked(
    'attendance that was not handed in for a term cannot make three',
    [pupil, absent, attended('EX-C1', after[0], 120), attended('EX-C1', after[2], 120)],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  ...['E2', 'E3', 'E4', 'E5', 'E8'].map((code) =>
    worked(
      `${code} has the same progress as E1`,
      [
        young,
        attends('EX-C1', 110, before),
        code === 'E2'
          ? ['2016-02-01', '2016-05-02', '2016-10-03'].map((day) => excluded('EX-C1', day as '2016-02-01'))
          : [],
        code === 'E3' ? [excluded('EX-C1', '2016-05-02', 5, { schoolStage: 'primary' })] : [],
        code === 'E4' ? [excluded('EX-C1', '2016-05-02', 10)] : [],
        code === 'E5' ? [excluded('EX-C1', '2016-05-02', null, { exclusion: 'permanent' })] : [],
        code === 'E8' ? [schooling('EX-C1', 'behaviourProvision', '2016-09-05')] : [],
        attends('EX-C1', 108),
      ],
      { identified: [code], progress: { [code]: 'met' }, metOn: { [code]: '2017-12-20' } },
      yearOn,
    ),
  ),
  worked(
    'seclusions need the view of the professional beside it',
    [
      pupil,
      need('EX-C1', 'seclusionPattern', '2016-10-03'),
      attends('EX-C1', 120),
      judgement('E6', 'noLongerConcerned', '2017-12-22'),
    ],
    { identified: ['E6'], progress: { E6: 'met' }, metOn: { E6: '2017-12-22' } },
    yearOn,
  ),
  worked(
    'a judgement that they still concern is one against it',
    [
      pupil,
      need('EX-C1', 'seclusionPattern', '2016-10-03'),
      attends('EX-C1', 120),
      judgement('E6', 'noLongerConcerned', '2017-12-22', false),
    ],
    { identified: ['E6'], progress: { E6: 'notMet' } },
    yearOn,
  ),
  worked(
    'back at school before the first term begins',
    [
      pupil,
      schooling('EX-C1', 'missing', '2016-12-01', '2017-01-04'),
      schooling('EX-C1', 'school', '2017-01-05'),
      attends('EX-C1', 120),
    ],
    { identified: ['E7'], progress: { E7: 'met' }, metOn: { E7: '2017-12-20' } },
    yearOn,
  ),
  worked(
    'back a day into it needs a term more',
    [
      pupil,
      schooling('EX-C1', 'missing', '2016-12-01', '2017-01-05'),
      schooling('EX-C1', 'school', '2017-01-06'),
      attends('EX-C1', 120),
      attended('EX-C1', '2018-03-29', 120),
    ],
    { identified: ['E7'], progress: { E7: 'met' }, metOn: { E7: '2018-03-29' } },
    { asOf: '2018-04-30' },
  ),
  worked(
    'additional support or less of the behaviour, by judgement, beside attendance',
    [
      pupil,
      need('EX-C1', 'attendanceConcern', '2016-12-01'),
      attends('EX-C1', 120),
      judgement('E9', 'additionalSupport', '2017-05-01'),
    ],
    { identified: ['E9'], progress: { E9: 'met' }, metOn: { E9: '2017-12-20' } },
    yearOn,
  ),
  worked(
    'less of the behaviour does as well',
    [
      pupil,
      need('EX-C1', 'attendanceConcern', '2016-12-01'),
      attends('EX-C1', 120),
      judgement('E9', 'behaviourReduced', '2017-05-01'),
    ],
    { identified: ['E9'], progress: { E9: 'met' } },
    yearOn,
  ),
  worked(
    'without either judgement it cannot be told',
    [pupil, need('EX-C1', 'attendanceConcern', '2016-12-01'), attends('EX-C1', 120)],
    { identified: ['E9'], progress: { E9: 'unknown' } },
    yearOn,
  ),
];

/** Rows E1 to E9. */
export const educationFamilies: readonly Worked[] = [...identified, ...progress];
