import { child, course, judgement, need, parent, registered, score, service, type Worked } from './build.js';
import { met, noOther, told, year } from './words.js';

const mum = parent('EX-A1');
const kid = child('EX-C1', '2008-03-03');
const has = (kind: string, who = 'EX-A1') => need(who, kind, '2016-12-01');
const early = service('EX-A1', 'earlyIntervention', '2017-02-01');
const changed = (code: string) => judgement(code, 'changedBehaviour', '2017-03-01');
const strategy = (code: string) => judgement(code, 'selfCareStrategy', '2017-02-01');

const mothers: readonly Worked[] = [
  year(
    'a new mother with everything that the row lists',
    [
      mum,
      has('newMother'),
      judgement('H1', 'takesResponsibility', '2017-02-01'),
      service('EX-A1', 'maternity', '2016-06-01', '2016-12-20'),
      service('EX-A1', 'healthVisiting', '2016-12-20'),
      early,
      changed('H1'),
    ],
    met('H1', '2017-09-01'),
  ),
  year(
    'with a strategy instead of responsibility',
    [
      mum,
      has('newMother'),
      judgement('H1', 'selfCareStrategy', '2017-04-01'),
      service('EX-A1', 'maternity', '2016-06-01', '2016-12-20'),
      service('EX-A1', 'healthVisiting', '2016-12-20'),
      early,
      changed('H1'),
    ],
    met('H1', '2017-10-01'),
  ),
  year(
    'without midwifery',
    [
      mum,
      noOther('H1'),
      has('newMother'),
      strategy('H1'),
      service('EX-A1', 'healthVisiting', '2017-02-01'),
      early,
      changed('H1'),
    ],
    told('H1', 'notMet'),
  ),
  year(
    'where whichever service applies is enough',
    [
      mum,
      has('newMother'),
      strategy('H1'),
      service('EX-A1', 'healthVisiting', '2017-02-01'),
      early,
      changed('H1'),
    ],
    met('H1', '2017-09-01'),
    { midwiferyAndVisiting: 'whicheverApplies' },
  ),
];

const adultCare = [early, changed('H2'), judgement('H2', 'wellbeingImproved', '2017-03-01')];

const adults: readonly Worked[] = [
  year(
    'a mental health team, a strategy, early intervention and a better life',
    [mum, has('mentalHealth'), service('EX-A1', 'mentalHealth', '2017-02-01'), strategy('H2'), adultCare],
    met('H2', '2017-09-01'),
  ),
  year(
    'a GP instead of the team',
    [mum, has('mentalHealth'), service('EX-A1', 'gp', '2017-02-01'), strategy('H2'), adultCare],
    met('H2', '2017-09-01'),
  ),
  year(
    'the team without a strategy',
    [
      mum,
      noOther('H2'),
      has('mentalHealth'),
      service('EX-A1', 'mentalHealth', '2017-02-01'),
      judgement('H2', 'selfCareStrategy', '2017-02-01', false),
      adultCare,
    ],
    told('H2', 'notMet'),
  ),
  year(
    'is enough where the strategy goes with the GP',
    [
      mum,
      has('mentalHealth'),
      service('EX-A1', 'mentalHealth', '2017-02-01'),
      judgement('H2', 'selfCareStrategy', '2017-02-01', false),
      adultCare,
    ],
    met('H2', '2017-09-01'),
    { strategyGrouping: 'ofGp' },
  ),
  year(
    'a family member without a dentist spoils it',
    [
      mum,
      kid,
      noOther('H2'),
      has('mentalHealth'),
      service('EX-A1', 'mentalHealth', '2017-02-01'),
      strategy('H2'),
      adultCare,
      registered('EX-A1', 'gp', '2010-01-01'),
      registered('EX-A1', 'dentist', '2010-01-01'),
      registered('EX-C1', 'gp', '2010-01-01'),
      registered('EX-C1', 'dentist', '2010-01-01', '2017-12-31'),
    ],
    told('H2', 'notMet'),
  ),
  year(
    'an adult without parenting responsibilities is not identified',
    [parent('EX-A1', { hasParentingResponsibilities: false }), has('mentalHealth')],
    {
      identified: [],
    },
  ),
  year(
    'a drug service, a strategy and early intervention',
    [
      mum,
      has('substanceMisuse'),
      service('EX-A1', 'substanceMisuse', '2017-02-01'),
      strategy('H4'),
      early,
      changed('H4'),
    ],
    met('H4', '2017-09-01'),
  ),
  year(
    'a GP instead of the drug service',
    [mum, has('substanceMisuse'), service('EX-A1', 'gp', '2017-02-01'), strategy('H4'), early, changed('H4')],
    met('H4', '2017-09-01'),
  ),
  year(
    'without early intervention',
    [
      mum,
      noOther('H4'),
      has('substanceMisuse'),
      service('EX-A1', 'substanceMisuse', '2017-02-01'),
      strategy('H4'),
      changed('H4'),
    ],
    told('H4', 'notMet'),
  ),
  year(
    'a physical problem with services and a strategy',
    [mum, has('physicalHealth'), service('EX-A1', 'physicalHealth', '2017-03-15'), strategy('H6')],
    met('H6', '2017-09-15'),
  ),
  year(
    'or with responsibility for the plan',
    [
      mum,
      has('physicalHealth'),
      service('EX-A1', 'physicalHealth', '2017-03-15'),
      judgement('H6', 'takesResponsibility', '2017-04-01'),
    ],
    met('H6', '2017-10-01'),
  ),
  year(
    'a programme and less damage',
    [
      mum,
      has('damagingActivity'),
      course('EX-A1', 'health', '2017-02-01', null),
      judgement('H7', 'damageReduced', '2017-03-01'),
    ],
    met('H7', '2017-09-01'),
  ),
  year(
    'a programme and healthier activity',
    [
      mum,
      has('damagingActivity'),
      course('EX-A1', 'health', '2017-02-01', null),
      judgement('H7', 'healthierActivity', '2017-04-01'),
    ],
    met('H7', '2017-10-01'),
  ),
  year(
    'healthier activity without a programme',
    [mum, noOther('H7'), has('damagingActivity'), judgement('H7', 'healthierActivity', '2017-04-01')],
    told('H7', 'notMet'),
  ),
  year(
    'is enough where it stands alone',
    [mum, has('damagingActivity'), judgement('H7', 'healthierActivity', '2017-04-01')],
    met('H7', '2017-10-01'),
    { damageGrouping: 'healthierAlone' },
  ),
];

const better = judgement('H3', 'wellbeingImproved', '2017-03-01');
const wellbeing = service('EX-C1', 'wellbeing', '2017-02-01', '2017-05-01');

const childrenAndAll: readonly Worked[] = [
  year(
    'the wellbeing service and a better SDQ score',
    [
      kid,
      has('mentalHealth', 'EX-C1'),
      wellbeing,
      better,
      score('EX-C1', 'SDQ', '2016-12-10', 20),
      score('EX-C1', 'SDQ', '2017-04-01', 19),
    ],
    met('H3', '2017-10-01'),
  ),
  year(
    'the same score',
    [
      kid,
      noOther('H3'),
      has('mentalHealth', 'EX-C1'),
      wellbeing,
      better,
      judgement('H3', 'goodProgress', '2017-04-01', false),
      score('EX-C1', 'SDQ', '2016-12-10', 20),
      score('EX-C1', 'SDQ', '2017-04-01', 20),
    ],
    told('H3', 'notMet'),
  ),
  year(
    'or good progress',
    [kid, has('mentalHealth', 'EX-C1'), wellbeing, better, judgement('H3', 'goodProgress', '2017-04-10')],
    met('H3', '2017-10-10'),
  ),
  year(
    'or on to CAMHS',
    [kid, has('mentalHealth', 'EX-C1'), better, service('EX-C1', 'camhs', '2017-05-01')],
    met('H3', '2017-11-01'),
  ),
  year(
    'or another intervention that is completed',
    [
      kid,
      has('mentalHealth', 'EX-C1'),
      better,
      course('EX-C1', 'alternativeIntervention', '2017-02-01', '2017-06-01', { result: 'completed' }),
    ],
    met('H3', '2017-12-01'),
  ),
  year(
    'without a better life it is not enough',
    [
      kid,
      noOther('H3'),
      has('mentalHealth', 'EX-C1'),
      judgement('H3', 'wellbeingImproved', '2017-03-01', false),
      service('EX-C1', 'camhs', '2017-05-01'),
    ],
    told('H3', 'notMet'),
  ),
  year(
    'a child with a drug service',
    [kid, has('substanceMisuse', 'EX-C1'), service('EX-C1', 'substanceMisuse', '2017-02-01')],
    met('H5', '2017-08-01'),
  ),
  year(
    'or with a GP',
    [kid, has('substanceMisuse', 'EX-C1'), service('EX-C1', 'gp', '2017-02-01')],
    met('H5', '2017-08-01'),
  ),
  year(
    'or with another intervention completed',
    [
      kid,
      has('substanceMisuse', 'EX-C1'),
      course('EX-C1', 'alternativeIntervention', '2017-02-01', '2017-06-01', { result: 'completed' }),
    ],
    met('H5', '2017-12-01'),
  ),
  year(
    'where and/or means both, a service alone is too little',
    [kid, noOther('H5'), has('substanceMisuse', 'EX-C1'), service('EX-C1', 'substanceMisuse', '2017-02-01')],
    told('H5', 'notMet'),
    { andOr: 'both' },
  ),
  year(
    'a child without a dentist, who gets one',
    [
      mum,
      kid,
      registered('EX-A1', 'gp', '2010-01-01'),
      registered('EX-A1', 'dentist', '2010-01-01'),
      registered('EX-C1', 'gp', '2010-01-01'),
      registered('EX-C1', 'dentist', '2017-02-20'),
    ],
    met('H8', '2017-08-20'),
  ),
  year(
    'where both have to be lacking, a dentist alone is not',
    [mum, registered('EX-A1', 'gp', '2010-01-01')],
    { identified: [] },
    { gpOrDentist: 'bothLacking' },
  ),
  year('without a dentist', [mum, registered('EX-A1', 'gp', '2010-01-01')], { identified: ['H8'] }),
  year(
    'registered, with no check-ups arranged',
    [
      mum,
      noOther('H8'),
      registered('EX-A1', 'gp', '2010-01-01', null, 'none'),
      registered('EX-A1', 'dentist', '2017-02-20', null, 'none'),
    ],
    told('H8', 'notMet'),
  ),
  year(
    'a problem of equivalent concern of a parent',
    [mum, has('healthConcern'), strategy('H9')],
    met('H9', '2017-08-01'),
  ),
  year(
    'or of a child',
    [mum, kid, has('healthConcern', 'EX-C1'), judgement('H9', 'takesResponsibility', '2017-03-01')],
    met('H9', '2017-09-01'),
  ),
  year(
    'a judgement of other progress',
    [mum, has('healthConcern'), judgement('H9', 'progress', '2017-04-01')],
    met('H9', '2017-10-01'),
  ),
];

/** Rows H1 to H9. */
export const healthFamilies: readonly Worked[] = [...mothers, ...adults, ...childrenAndAll];
