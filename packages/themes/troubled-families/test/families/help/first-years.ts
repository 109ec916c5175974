import type { IsoDate } from '@deepdive/core';
import { child, judgement, missing, need, occupied, parent, service, type Worked } from '../build.js';
import { met, noOther, told, year } from '../words.js';

const kid = child('EX-C1', '2008-03-03');

const mum = parent('EX-A1');

const offered = need('EX-C1', 'twoYearOffer', '2016-12-01');

const missed = (...days: readonly IsoDate[]) => days.map((day) => missing('EX-C1', day, day));

const five = ['2016-07-10', '2016-08-10', '2016-09-10', '2016-10-10', '2016-11-10'] as const;

/** Rows CWNH01 to CWNH04: the two-year offer, wellbeing, teenage pregnancy, going missing. */
export const firstYears: readonly Worked[] = [
  year(
    'the two-year offer is taken up',
    [kid, offered, service('EX-C1', 'twoYearOffer', '2017-02-01')],
    met('CWNH01', '2017-08-01'),
  ),
  year(
    'three hours a week at a centre are enough',
    [kid, offered, service('EX-C1', 'childrensCentre', '2017-02-01', null, { hoursAWeek: 3 })],
    met('CWNH01', '2017-08-01'),
  ),
  year(
    'two and a half are not',
    [
      kid,
      offered,
      noOther('CWNH01'),
      service('EX-C1', 'childrensCentre', '2017-02-01', null, { hoursAWeek: 2.5 }),
    ],
    told('CWNH01', 'notMet'),
  ),
  year(
    'where and/or means both, one is too little',
    [kid, offered, noOther('CWNH01'), service('EX-C1', 'twoYearOffer', '2017-02-01')],
    told('CWNH01', 'notMet'),
    { andOr: 'both' },
  ),
  year(
    'who takes the offer up at engagement is not identified',
    [kid, offered, service('EX-C1', 'twoYearOffer', '2016-12-20')],
    {
      identified: [],
    },
  ),
  year(
    'help by the wellbeing service with good progress',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      service('EX-C1', 'wellbeing', '2017-02-01', '2017-04-01'),
      judgement('CWNH02', 'goodProgress', '2017-04-01'),
    ],
    met('CWNH02', '2017-10-01'),
  ),
  year(
    'or on to CAMHS',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), service('EX-C1', 'camhs', '2017-03-01')],
    met('CWNH02', '2017-09-01'),
  ),
  year(
    'a professional may judge other progress, six months on',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), judgement('CWNH02', 'progress', '2017-05-15')],
    met('CWNH02', '2017-11-15'),
  ),
  year(
    'where the judgement covers the period, at once',
    [kid, need('EX-C1', 'socialEmotional', '2016-12-01'), judgement('CWNH02', 'progress', '2017-05-15')],
    met('CWNH02', '2017-05-15'),
    { judgementSustained: 'atOnce' },
  ),
  year(
    'a judgement without an author is none',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      judgement('CWNH02', 'progress', '2017-05-15', true, null),
    ],
    told('CWNH02', 'unknown'),
  ),
  year(
    'a judgement that is taken back ends the progress',
    [
      kid,
      need('EX-C1', 'socialEmotional', '2016-12-01'),
      judgement('CWNH02', 'progress', '2017-05-15'),
      judgement('CWNH02', 'progress', '2018-01-15', false),
    ],
    told('CWNH02', 'notMet'),
  ),
  year(
    'a pregnant girl of 16, back at college 12 weeks after the birth',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-05-24'),
      service('EX-C1', 'healthVisiting', '2017-03-05'),
    ],
    met('CWNH03', '2017-11-24'),
  ),
  year(
    'back a day later is too late',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      noOther('CWNH03'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-05-25'),
      service('EX-C1', 'healthVisiting', '2017-03-05'),
    ],
    told('CWNH03', 'notMet'),
  ),
  ...(['maternity', 'gp'] as const).map((kind) =>
    year(
      `engaged with ${kind} as the health service`,
      [
        mum,
        child('EX-C1', '2000-06-01'),
        need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
        judgement('CWNH03', 'attendedEducation', '2017-02-15'),
        occupied('EX-C1', 'education', '2017-04-24'),
        service('EX-C1', kind, '2017-01-05'),
      ],
      met('CWNH03', '2017-10-24'),
    ),
  ),
  year(
    'within 12 weeks of engagement, where those count',
    [
      mum,
      child('EX-C1', '2000-06-01'),
      need('EX-C1', 'pregnancy', '2016-09-01', '2017-03-01'),
      judgement('CWNH03', 'attendedEducation', '2017-02-15'),
      occupied('EX-C1', 'education', '2017-03-27'),
      service('EX-C1', 'maternity', '2017-02-01'),
    ],
    met('CWNH03', '2017-09-27'),
    { twelveWeeksFrom: 'engagement' },
  ),
  year('pregnant at 20', [child('EX-C1', '1997-01-02'), need('EX-C1', 'pregnancy', '2016-09-01')], {
    identified: [],
  }),
  year(
    'a mother of 19 with a child of 11 months',
    [parent('EX-A1', { bornOn: '1997-06-01' }), child('EX-C1', '2016-01-03')],
    { identified: ['CWNH03'] },
  ),
  year(
    'a child whose first birthday is today',
    [parent('EX-A1', { bornOn: '1997-06-01' }), child('EX-C1', '2016-01-02')],
    {
      identified: [],
    },
  ),
  year(
    'home, and five episodes fell to two',
    [kid, missed(...five, '2017-02-10', '2017-03-10')],
    met('CWNH04', '2017-07-02'),
  ),
  year(
    'five to three is 40 per cent',
    [kid, noOther('CWNH04'), missed(...five, '2017-08-10', '2017-09-10', '2017-10-10')],
    told('CWNH04', 'notMet'),
  ),
  year(
    'back in supported accommodation',
    [kid, missed(...five), missing('EX-C1', '2016-12-28', '2017-01-10', 'supportedAccommodation')],
    met('CWNH04', '2017-07-02'),
  ),
  year(
    'missing again on the last day',
    [kid, noOther('CWNH04'), missed(...five), missing('EX-C1', '2018-01-31', null, null)],
    told('CWNH04', 'notMet'),
  ),
  year('missing seven months ago', [kid, missed('2016-06-01')], { identified: [] }),
  year(
    'missing on the day alone, where that is asked for',
    [kid, missed('2016-12-31')],
    { identified: [] },
    { currentMissing: 'onTheDay' },
  ),
];
