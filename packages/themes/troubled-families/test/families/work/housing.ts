import { benefit, housed, judgement, parent, presented, type Worked } from '../build.js';
import { met, no, told, year } from '../words.js';

const dad = parent('EX-A1');

/** Another benefit at engagement, so that no judgement can take the place of what is printed. */
const onBenefits = benefit('EX-A1', 'other', '2010-01-01');

/** Row U5: eviction, homelessness and overcrowding. */
export const housing: readonly Worked[] = [
  year(
    'no longer at risk of eviction',
    [
      dad,
      housed('riskOfEviction', '2016-11-01', '2017-02-01'),
      judgement('U5', 'evictionAverted', '2017-02-01'),
    ],
    met('U5', '2017-08-01'),
  ),
  year(
    'who presents as homeless has six months to wait',
    [
      dad,
      housed('homeless', '2016-11-01', '2017-02-01'),
      judgement('U5', 'housed', '2017-02-01'),
      presented('homeless', '2017-02-02'),
    ],
    met('U5', '2017-08-03'),
  ),
  year(
    'homeless and overcrowded need both',
    [
      dad,
      onBenefits,
      housed('homeless', '2016-11-01', '2017-01-15'),
      housed('overcrowded', '2016-12-01'),
      judgement('U5', 'housed', '2017-02-01'),
    ],
    told('U5', 'unknown'),
  ),
  year(
    'overcrowded no longer',
    [dad, housed('overcrowded', '2016-12-01'), judgement('U5', 'notOvercrowded', '2017-07-01')],
    met('U5', '2018-01-01'),
  ),
  year(
    'a home found five months ago is too new',
    [
      dad,
      onBenefits,
      housed('homeless', '2016-11-01', '2017-08-10'),
      no('U5', 'housed'),
      judgement('U5', 'housed', '2017-08-10'),
    ],
    told('U5', 'notMet'),
  ),
  year(
    'where a judgement covers the period, it is not',
    [dad, housed('homeless', '2016-11-01', '2017-08-10'), judgement('U5', 'housed', '2017-08-10')],
    met('U5', '2017-08-10'),
    { judgementSustained: 'atOnce' },
  ),
];
