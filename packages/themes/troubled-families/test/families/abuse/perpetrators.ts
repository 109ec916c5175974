import type { IsoDate } from '@deepdive/core';
import {
  abuse,
  child,
  course,
  judgement,
  marac,
  offence,
  order,
  parent,
  police,
  score,
  type Worked,
} from '../build.js';
import { met, noOther, told, year } from '../words.js';

const mum = parent('EX-A1');
const dad = parent('EX-A2');
const dash = (day: IsoDate, value: number) => score('EX-A1', 'dash', day, value);
const done = { result: 'completed', weeks: 12 };

const by = {
  DV3: [dad, abuse('EX-A2', 'perpetrator', '2016-10-01')],
  DV4: [child('EX-A2', '2000-03-03'), abuse('EX-A2', 'perpetrator', '2016-10-01')],
};

const none = (code: string) =>
  ['practitionerReport', 'similar'].map((ground) => judgement(code, ground, '2017-01-03', false));

const fifteen = [child('EX-A2', '2001-03-03'), abuse('EX-A2', 'perpetrator', '2016-03-02')];
const furtherReport = police('2017-11-01', 'report', { isDomesticAbuse: true });

const ofBothRows = (['DV3', 'DV4'] as const).flatMap((code) => [
  year(
    `${code}: a high score of the victim below 14 for three months`,
    [mum, by[code], dash('2016-12-20', 20), dash('2017-02-01', 10)],
    met(code, '2017-05-01'),
  ),
  year(
    `${code}: one level lower for six months`,
    [by[code], score('EX-A2', 'barnardos', '2016-12-01', 3), score('EX-A2', 'barnardos', '2017-02-01', 2)],
    met(code, '2017-08-01'),
  ),
  year(
    `${code}: the same level`,
    [
      by[code],
      noOther(code),
      none(code),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      score('EX-A2', 'barnardos', '2017-02-01', 3),
    ],
    told(code, 'notMet'),
  ),
  year(
    `${code}: no repeat referral to MARAC`,
    [by[code], marac('EX-A2', '2017-01-20')],
    met(code, '2017-07-20'),
  ),
  year(
    `${code}: a protection order`,
    [by[code], order('EX-A2', 'protection', '2017-02-01', '2017-03-01')],
    met(code, '2017-08-01'),
  ),
  year(
    `${code}: another measure`,
    [by[code], judgement(code, 'similar', '2017-03-01')],
    met(code, '2017-09-01'),
  ),
  year(
    `${code}: the practitioner reports less risk with two points`,
    [
      by[code],
      judgement(code, 'practitionerReport', '2017-03-01'),
      judgement(code, 'twoPoints', '2017-03-01'),
    ],
    met(code, '2017-09-01'),
  ),
  year(
    `${code}: the programme ordered by the court, and no further reports`,
    [by[code], course('EX-A2', 'courtOrdered', '2017-01-10', '2017-08-10', done)],
    met(code, '2017-08-10'),
  ),
]);

/** Rows DV3 and DV4. */
export const perpetrators: readonly Worked[] = [
  ...ofBothRows,
  year('a young person is ten or older', [fifteen], { identified: ['C1', 'DV4'] }),
  year(
    'or sixteen, where that is chosen',
    [fifteen],
    { identified: ['C1'] },
    { youngPersonAge: 'sixteenUp' },
  ),
  year(
    'a conviction is a measure, though it is one more offence',
    [by.DV3, offence('EX-A2', '2016-10-01', { isDomesticAbuse: true, provenOn: '2017-02-01' })],
    { identified: ['C3', 'DV3'], progress: { DV3: 'met' }, metOn: { DV3: '2017-08-01' } },
  ),
  year(
    'a young person is convicted',
    [by.DV4, offence('EX-A2', '2016-10-01', { isDomesticAbuse: true, provenOn: '2017-02-01' })],
    { identified: ['C1', 'DV4'], progress: { DV4: 'met' }, metOn: { DV4: '2017-08-01' } },
  ),
  year(
    'twelve weeks of another programme, and no further reports',
    [by.DV3, course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done)],
    met('DV3', '2017-07-24'),
  ),
  year(
    'eleven weeks are too few',
    [
      by.DV3,
      noOther('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-17', { result: 'completed', weeks: 11 }),
    ],
    told('DV3', 'notMet'),
  ),
  year(
    'a further report spoils it for an adult',
    [
      by.DV3,
      furtherReport,
      noOther('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done),
    ],
    told('DV3', 'notMet'),
  ),
  year(
    'for a young person the row does not print that',
    [by.DV4, furtherReport, course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done)],
    { identified: ['DV4'], progress: { DV4: 'met' }, metOn: { DV4: '2018-01-24' } },
  ),
  year(
    'unless it is read as for an adult',
    [
      by.DV4,
      furtherReport,
      noOther('DV4'),
      none('DV4'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', done),
    ],
    told('DV4', 'notMet'),
    { youngPerpetrator: 'asAdult' },
  ),
  year(
    'where programmes are evidence for a report, they are too little alone',
    [
      by.DV3,
      noOther('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'courtOrdered', '2017-01-10', '2017-08-10', done),
    ],
    told('DV3', 'notMet'),
    { perpetratorEnding: 'evidence' },
  ),
  ...(['DV3', 'DV4'] as const).map((code) =>
    year(
      `${code}: a referral to MARAC of three years ago needs six months of engagement`,
      [by[code], marac('EX-A2', '2014-01-10')],
      met(code, '2017-07-02'),
    ),
  ),
  year(
    'where it may be as old as it is, progress is there on the first day',
    [by.DV3, marac('EX-A2', '2014-01-10')],
    met('DV3', '2017-01-02'),
    { firstReferral: 'wheneverItWas' },
  ),
  year(
    'another referral in the six months spoils it, however long ago the first was',
    [
      by.DV3,
      noOther('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      marac('EX-A2', '2014-01-10'),
      marac('EX-A2', '2017-06-30'),
    ],
    told('DV3', 'notMet'),
  ),
  ...(
    [
      [
        'courtOrdered',
        'half of the sessions of a completed programme',
        'completed',
        5,
        'recorded',
        'sixtyPerCent',
      ],
      ['courtOrdered', 'six of ten sessions of one that was left', 'left', 6, 'sixtyPerCent', 'recorded'],
      [
        'perpetrator',
        'half of the sessions of another completed programme',
        'completed',
        5,
        'recorded',
        'sixtyPerCent',
      ],
      ['perpetrator', 'six of ten sessions of another that was left', 'left', 6, 'sixtyPerCent', 'recorded'],
    ] as const
  ).flatMap(([kind, what, result, sessionsAttended, enough, tooLittle]) => {
    const attended = course('EX-A2', kind, '2017-01-10', '2017-08-10', {
      result,
      weeks: 26,
      sessionsOffered: 10,
      sessionsAttended,
    });
    return [
      year(`${what} are completion as ${enough}`, [by.DV3, attended], met('DV3', '2017-08-10'), {
        programmeCompleted: enough,
      }),
      year(
        `${what} are none as ${tooLittle}`,
        [
          by.DV3,
          noOther('DV3'),
          none('DV3'),
          score('EX-A2', 'dash', '2016-12-20', 12),
          score('EX-A2', 'barnardos', '2016-12-01', 3),
          attended,
        ],
        told('DV3', 'notMet'),
        { programmeCompleted: tooLittle },
      ),
    ];
  }),
  year(
    'twelve weeks of a programme that was left, where they suffice',
    [by.DV3, course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', { result: 'left', weeks: 12 })],
    met('DV3', '2017-07-24'),
    { twelveWeeks: 'alone' },
  ),
  year(
    'where the programme has to be completed, they do not',
    [
      by.DV3,
      noOther('DV3'),
      none('DV3'),
      score('EX-A2', 'dash', '2016-12-20', 12),
      score('EX-A2', 'barnardos', '2016-12-01', 3),
      course('EX-A2', 'perpetrator', '2017-05-01', '2017-07-24', { result: 'left', weeks: 12 }),
    ],
    told('DV3', 'notMet'),
  ),
];
