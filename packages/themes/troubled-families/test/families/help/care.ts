import { child, episode, judgement, placement, type Worked } from '../build.js';
import { met, noOther, told, year } from '../words.js';

const kid = child('EX-C1', '2008-03-03');

/** Rows CWNH14 and CWNH15: looked after, and home or adopted after it. */
export const care: readonly Worked[] = [
  year(
    'no longer looked after',
    [
      kid,
      episode('EX-C1', 'lookedAfter', '2014-02-01', '2017-02-28'),
      placement('EX-C1', 'care', '2014-02-01', '2016-01-01'),
    ],
    { identified: ['CWNH14'], progress: { CWNH14: 'met' } },
  ),
  year(
    'two changes of placement in six months',
    [
      kid,
      episode('EX-C1', 'lookedAfter', '2014-02-01'),
      placement('EX-C1', 'care', '2014-02-01', '2017-03-01'),
      placement('EX-C1', 'care', '2017-03-02', '2017-04-01'),
      placement('EX-C1', 'care', '2017-04-02'),
    ],
    met('CWNH14', '2017-07-02'),
  ),
  year(
    'three in the last six',
    [
      kid,
      noOther('CWNH14'),
      episode('EX-C1', 'lookedAfter', '2014-02-01'),
      placement('EX-C1', 'care', '2014-02-01', '2017-09-01'),
      placement('EX-C1', 'care', '2017-09-02', '2017-10-01'),
      placement('EX-C1', 'care', '2017-10-02', '2017-11-01'),
      placement('EX-C1', 'care', '2017-11-02'),
    ],
    told('CWNH14', 'notMet'),
  ),
  year(
    'home from care for six months',
    [kid, placement('EX-C1', 'home', '2016-12-15')],
    met('CWNH15', '2017-07-02'),
  ),
  year(
    'home, and away again after five',
    [kid, noOther('CWNH15'), placement('EX-C1', 'home', '2016-12-15', '2017-06-01')],
    told('CWNH15', 'notMet'),
  ),
  year(
    'settled in an adoptive family',
    [kid, placement('EX-C1', 'adoptive', '2016-12-15'), judgement('CWNH15', 'integrated', '2017-03-01')],
    met('CWNH15', '2017-09-01'),
  ),
  year('home for more than a year at engagement', [kid, placement('EX-C1', 'home', '2016-01-01')], {
    identified: [],
  }),
];
