import {
  benefit,
  child,
  judgement,
  need,
  occupied,
  parent,
  schooling,
  secondary,
  type Worked,
} from '../build.js';
import { met, no, told, year } from '../words.js';

const dad = parent('EX-A1');

/** Another benefit at engagement, so that no judgement can take the place of what is printed. */
const onBenefits = benefit('EX-A1', 'other', '2010-01-01');

/** Rows U3, U9 and U10: young people without work, leavers, and more hours. */
export const chances: readonly Worked[] = [
  year(
    'six months in education after being NEET',
    [
      child('EX-C1', '1999-05-05'),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'education', '2017-03-01'),
    ],
    met('U3', '2017-09-01'),
  ),
  year(
    'a month without anything begins the six anew',
    [
      child('EX-C1', '1999-05-05'),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'training', '2017-03-01', '2017-05-31'),
      occupied('EX-C1', 'NEET', '2017-06-01', '2017-06-30'),
      occupied('EX-C1', 'employment', '2017-07-01', null, 20),
    ],
    met('U3', '2018-01-01'),
  ),
  year(
    'no longer NEET and in nothing else that is known of',
    [dad, onBenefits, child('EX-C1', '1999-05-05'), occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28')],
    told('U3', 'notMet'),
  ),
  year(
    'does not become NEET in six months after leaving school',
    [
      secondary('EX-C1'),
      need('EX-C1', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C1', 'school', '2013-09-01', '2017-06-30'),
      occupied('EX-C1', 'training', '2017-09-01'),
    ],
    met('U9', '2017-12-30'),
  ),
  year(
    'becomes NEET in the sixth',
    [
      dad,
      onBenefits,
      secondary('EX-C1'),
      need('EX-C1', 'leavingWithoutPlan', '2016-12-01'),
      schooling('EX-C1', 'school', '2013-09-01', '2017-06-30'),
      occupied('EX-C1', 'NEET', '2017-12-15'),
    ],
    told('U9', 'notMet'),
  ),
  year(
    'more hours, in line with goals, for six months',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2014-01-01', '2017-02-28', 16),
      occupied('EX-A1', 'employment', '2017-03-01', null, 20),
      judgement('U10', 'goalsMet', '2017-03-10'),
    ],
    met('U10', '2017-09-10'),
  ),
  year(
    'the same hours are not more',
    [
      dad,
      onBenefits,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2014-01-01', null, 16),
      judgement('U10', 'goalsMet', '2017-03-10'),
      no('U10', 'towardsHours'),
    ],
    told('U10', 'notMet'),
  ),
  year(
    'from no hours to some',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2017-03-01', null, 8),
      judgement('U10', 'goalsMet', '2017-02-10'),
    ],
    met('U10', '2017-09-01'),
  ),
  year(
    'an out-of-work benefit in between begins the six months anew',
    [
      dad,
      need('EX-A1', 'seeksMoreHours', '2016-12-01'),
      occupied('EX-A1', 'employment', '2017-02-01', null, 8),
      judgement('U10', 'goalsMet', '2017-02-10'),
      benefit('EX-A1', 'JSA', '2017-05-01', '2017-05-31'),
    ],
    { identified: ['U10'], progress: { U10: 'met' }, metOn: { U10: '2017-12-01' } },
  ),
  year(
    'a judgement of progress towards more hours',
    [dad, need('EX-A1', 'seeksMoreHours', '2016-12-01'), judgement('U10', 'towardsHours', '2017-04-04')],
    met('U10', '2017-04-04'),
  ),
  year(
    'a mother of 31 out of work is no young person',
    [parent('EX-A1'), occupied('EX-A1', 'NEET', '2016-09-01')],
    { identified: [] },
  ),
  year(
    'where everybody who is recorded counts, she does',
    [parent('EX-A1'), occupied('EX-A1', 'NEET', '2016-09-01')],
    { identified: ['U3'] },
    { neetAge: 'anyAge' },
  ),
  year('NEET at 24', [child('EX-C1', '1992-01-03'), occupied('EX-C1', 'NEET', '2016-09-01')], {
    identified: ['U3'],
  }),
  year('NEET on the 25th birthday', [child('EX-C1', '1992-01-02'), occupied('EX-C1', 'NEET', '2016-09-01')], {
    identified: [],
  }),
  year('NEET a day before 16', [child('EX-C1', '2001-01-03'), occupied('EX-C1', 'NEET', '2016-09-01')], {
    identified: [],
  }),
  year(
    'NEET at 19, where young people are followed to 18',
    [child('EX-C1', '1997-06-01'), occupied('EX-C1', 'NEET', '2016-09-01')],
    { identified: [] },
    { neetAge: 'sixteenTo18' },
  ),
  year(
    'who was NEET and moves out has not made progress by that',
    [
      dad,
      onBenefits,
      child('EX-C1', '1999-05-05', { endedOn: '2017-04-01' }),
      occupied('EX-C1', 'NEET', '2016-09-01'),
    ],
    told('U3', 'notMet'),
  ),
  year(
    'where those who left are no longer waited for, the problem is over',
    [
      dad,
      onBenefits,
      child('EX-C1', '1999-05-05', { endedOn: '2017-04-01' }),
      occupied('EX-C1', 'NEET', '2016-09-01'),
    ],
    met('U3', '2017-04-02'),
    { identifiedWhoLeft: 'noLonger' },
  ),
  year(
    'progress once made stays made when the young person moves out',
    [
      dad,
      onBenefits,
      child('EX-C1', '1999-05-05', { endedOn: '2017-10-01' }),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'education', '2017-03-01'),
    ],
    met('U3', '2017-09-01'),
  ),
  year(
    'who joins later is not waited for',
    [
      dad,
      onBenefits,
      child('EX-C1', '1999-05-05'),
      child('EX-C2', '1998-05-05', { startedOn: '2017-05-01' }),
      occupied('EX-C1', 'NEET', '2016-09-01', '2017-02-28'),
      occupied('EX-C1', 'education', '2017-03-01'),
      occupied('EX-C2', 'NEET', '2016-01-01'),
    ],
    met('U3', '2017-09-01'),
  ),
  year(
    'where progress towards more hours has to last, six months from the judgement',
    [dad, need('EX-A1', 'seeksMoreHours', '2016-12-01'), judgement('U10', 'towardsHours', '2017-04-04')],
    met('U10', '2017-10-04'),
    { judgedSustained: 'held' },
  ),
];
