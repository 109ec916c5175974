import {
  attended,
  attends,
  child,
  judgement,
  need,
  schooling,
  secondary,
  type Worked,
  worked,
} from '../build.js';

const pupil = secondary('EX-C1');
const yearOn = { asOf: '2018-01-05' } as const;

/** Progress of rows E6, E7 and E9: what is asked beside attendance. */
export const besideAttendance: readonly Worked[] = [
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
  worked(
    'a child of 17 who turns 18 without returning has not returned',
    [
      child('EX-C1', '1999-03-03'),
      secondary('EX-C2'),
      schooling('EX-C1', 'missing', '2016-12-01'),
      attends('EX-C2', 120),
    ],
    { identified: ['E7'], progress: { E7: 'notMet' } },
    yearOn,
  ),
];
