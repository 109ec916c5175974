import { abuse, child, course, judgement, need, parent, service, type Worked } from '../build.js';
import { met, noOther, told, year } from '../words.js';

const kid = child('EX-C1', '2008-03-03');
const mum = parent('EX-A1');
const early = service('EX-A1', 'earlyIntervention', '2017-02-01');

/** Rows CWNH10 to CWNH13 and CWNH16 to CWNH20: harm, parenting, development and behaviour. */
export const harm: readonly Worked[] = [
  year(
    'a programme on sexual exploitation',
    [
      kid,
      need('EX-C1', 'sexualExploitation', '2016-05-01'),
      service('EX-C1', 'sexualExploitation', '2017-02-01', '2017-05-01'),
    ],
    met('CWNH10', '2017-08-01'),
  ),
  year(
    'or a confirmed lower risk',
    [
      kid,
      need('EX-C1', 'sexualExploitation', '2016-05-01'),
      judgement('CWNH10', 'reducedRisk', '2017-04-10'),
    ],
    met('CWNH10', '2017-10-10'),
  ),
  year(
    '60 per cent of the sessions for children',
    [
      kid,
      noOther('CWNH11'),
      abuse('EX-C1', 'childExperiencing', '2016-06-01'),
      abuse('EX-C1', 'childAtRisk', '2017-06-15'),
      abuse('EX-C1', 'childAtRisk', '2017-12-01'),
      course('EX-C1', 'childrensGroupWork', '2017-02-01', '2017-04-30', {
        sessionsOffered: 10,
        sessionsAttended: 6,
      }),
    ],
    met('CWNH11', '2017-10-30'),
  ),
  year(
    'half of them are too few',
    [
      kid,
      noOther('CWNH11'),
      judgement('CWNH11', 'reducedRisk', '2017-01-03', false),
      abuse('EX-C1', 'childExperiencing', '2016-06-01'),
      abuse('EX-C1', 'childAtRisk', '2017-12-01'),
      course('EX-C1', 'childrensGroupWork', '2017-02-01', '2017-04-30', {
        sessionsOffered: 10,
        sessionsAttended: 5,
      }),
    ],
    told('CWNH11', 'notMet'),
  ),
  year(
    'six months without abuse',
    [kid, abuse('EX-C1', 'childAtRisk', '2016-06-01'), abuse('EX-C1', 'childExperiencing', '2017-03-01')],
    met('CWNH11', '2017-09-02'),
  ),
  year(
    'or a confirmed lower risk in spite of it',
    [
      kid,
      abuse('EX-C1', 'childAtRisk', '2016-06-01'),
      abuse('EX-C1', 'childExperiencing', '2017-06-15'),
      abuse('EX-C1', 'childExperiencing', '2017-12-01'),
      judgement('CWNH11', 'reducedRisk', '2017-03-01'),
    ],
    met('CWNH11', '2017-09-01'),
  ),
  year(
    'a parenting programme with 60 per cent of the sessions',
    [
      kid,
      mum,
      need('EX-C1', 'poorParenting', '2016-06-01'),
      course('EX-A1', 'parenting', '2017-02-01', '2017-04-10', { sessionsOffered: 10, sessionsAttended: 6 }),
    ],
    met('CWNH12', '2017-10-10'),
  ),
  year(
    'with 50 per cent it is not',
    [
      kid,
      mum,
      noOther('CWNH12'),
      need('EX-C1', 'poorParenting', '2016-06-01'),
      course('EX-A1', 'parenting', '2017-02-01', '2017-04-10', { sessionsOffered: 10, sessionsAttended: 5 }),
    ],
    told('CWNH12', 'notMet'),
  ),
  year(
    'or early intervention, assessment and changed behaviour',
    [
      kid,
      mum,
      need('EX-C1', 'poorParenting', '2016-06-01'),
      early,
      judgement('CWNH12', 'engagedInAssessment', '2017-03-01'),
      judgement('CWNH12', 'changedBehaviour', '2017-04-20'),
    ],
    met('CWNH12', '2017-10-20'),
  ),
  year(
    'acceptance, services and recommendations',
    [
      kid,
      need('EX-C1', 'developmentalDelay', '2016-06-01'),
      judgement('CWNH13', 'developmentalDelayAccepted', '2017-02-01'),
      service('EX-C1', 'childDevelopment', '2017-03-01'),
      judgement('CWNH13', 'recommendationsFollowed', '2017-05-01'),
    ],
    met('CWNH13', '2017-11-01'),
  ),
  year(
    'without the services they are not enough',
    [
      kid,
      noOther('CWNH13'),
      need('EX-C1', 'developmentalDelay', '2016-06-01'),
      judgement('CWNH13', 'developmentalDelayAccepted', '2017-02-01'),
      judgement('CWNH13', 'recommendationsFollowed', '2017-05-01'),
    ],
    told('CWNH13', 'notMet'),
  ),
  year(
    'support and better management of challenging behaviour',
    [
      kid,
      need('EX-C1', 'challengingBehaviour', '2016-06-01'),
      judgement('CWNH16', 'engagedWithSupport', '2017-02-01'),
      judgement('CWNH16', 'capacityIncreased', '2017-04-01'),
    ],
    met('CWNH16', '2017-10-01'),
  ),
  year(
    'where one sentence suffices, support alone',
    [
      kid,
      need('EX-C1', 'challengingBehaviour', '2016-06-01'),
      judgement('CWNH16', 'engagedWithSupport', '2017-02-01'),
    ],
    met('CWNH16', '2017-08-01'),
    { fullStops: 'any' },
  ),
  year(
    'the decision of the senior practitioner counts at once, since it covers the period',
    [kid, need('EX-C1', 'childConcern', '2016-06-01'), judgement('CWNH17', 'seniorDecision', '2017-10-02')],
    met('CWNH17', '2017-10-02'),
  ),
  ...(
    [
      ['CWNH18', 'trafficking'],
      ['CWNH19', 'radicalisation'],
      ['CWNH20', 'femaleGenitalMutilation'],
    ] as const
  ).flatMap(([code, kind]) => [
    year(
      `${kind}: a lower risk and support`,
      [
        kid,
        need('EX-C1', kind, '2016-06-01'),
        judgement(code, 'reducedRisk', '2017-02-01'),
        judgement(code, 'supportGiven', '2017-03-01'),
      ],
      met(code, '2017-09-01'),
    ),
    year(
      `${kind}: safe and support`,
      [
        kid,
        need('EX-C1', kind, '2015-06-01', '2016-01-02'),
        judgement(code, 'safe', '2017-04-01'),
        judgement(code, 'supportGiven', '2017-03-01'),
      ],
      met(code, '2017-10-01'),
    ),
  ]),
  year(
    'where a decision about lasting progress has to last besides, six months after it',
    [kid, need('EX-C1', 'childConcern', '2016-06-01'), judgement('CWNH17', 'seniorDecision', '2017-06-01')],
    met('CWNH17', '2017-12-01'),
    { judgedSustained: 'held' },
  ),
];
