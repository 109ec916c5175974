import {
  after,
  attended,
  attends,
  before,
  child,
  excluded,
  primary,
  schooling,
  secondary,
  type Worked,
  worked,
} from '../build.js';

const pupil = secondary('EX-C1');
const young = primary('EX-C1');
const yearOn = { asOf: '2018-01-05' } as const;
const metAfterThree = { progress: { E1: 'met' }, metOn: { E1: '2017-12-20' } } as const;

/** Three terms below 90 per cent before engagement. */
const absent = attends('EX-C1', 100, before);

/** Progress of rows E1 to E5 and E8: attendance and exclusions. */
export const attendance: readonly Worked[] = [
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
    'engaged on the first day of a term, the three that begin afterwards count',
    [pupil, absent, attends('EX-C1', 120), attended('EX-C1', '2018-03-29', 120)],
    { identified: ['E1'], progress: { E1: 'met' }, metOn: { E1: '2018-03-29' } },
    { engagedOn: '2017-01-05', asOf: '2018-04-30' },
  ),
  worked(
    'engaged the day before, that term is the first of them',
    [pupil, absent, attends('EX-C1', 120), attended('EX-C1', '2018-03-29', 120)],
    { identified: ['E1'], ...metAfterThree },
    { engagedOn: '2017-01-04', asOf: '2018-04-30' },
  ),
  worked(
    'the only child moves out, and nobody attends',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', endedOn: '2017-02-01' }),
      absent,
      attends('EX-C1', 120),
    ],
    { identified: ['E1'], progress: { E1: 'notMet' } },
    yearOn,
  ),
  worked(
    'where nothing is asked of a family without a child at school, three terms are enough',
    [
      child('EX-C1', '2002-05-05', { schoolStage: 'secondary', endedOn: '2017-02-01' }),
      absent,
      attends('EX-C1', 120),
    ],
    { identified: ['E1'], ...metAfterThree },
    { ...yearOn, readings: { nobodyAtSchool: 'nothingAsked' } },
  ),
  worked(
    'a child who leaves school after three good terms has shown progress',
    [child('EX-C1', '2002-05-05', { schoolStage: 'none' }), absent, attends('EX-C1', 120)],
    { identified: ['E1'], ...metAfterThree },
    yearOn,
  ),
];
