import { anyPart, between, day, everyPart, reading, shifted, sinceEngaged } from '@deepdive/core';
import { noOffending, offended } from './crime-evidence.js';
import {
  atEngagement,
  each,
  fellBy,
  type Identified,
  judgedBeside,
  overSixMonths,
  professional,
  rows,
  sentences,
  today,
  yearTo,
} from './words.js';

const gang = rows('needs', (row) => row.need.is('gang'));
const gangMatrix = rows('needs', (row) => row.need.is('gangMatrix'));
const gangOrMatrix = rows('needs', (row) => row.need.isOneOf(['gang', 'gangMatrix']));
const atRiskOfGang: Identified = (at) =>
  reading('gangMatrixAlone', {
    identifies: gangOrMatrix.exists(
      yearTo(at),
      'Known as at risk of a gang, or on the gang matrix, in the last 12 months',
    ),
    riskOnly: gang.exists(yearTo(at), 'Known as at risk of a gang in the last 12 months'),
  });
const withGangWorker = rows('services', (row) => row.service.is('gangIntervention')).exists(
  sinceEngaged,
  'Engaged with an intervention about gangs and crime since engagement',
);
const offMatrix = everyPart(
  null,
  gangMatrix.exists(atEngagement, 'On the gang matrix at engagement'),
  gangMatrix.none(today, 'No longer on the gang matrix'),
);
const gangWork = reading('gangSlash', {
  either: anyPart('engaged with an intervention, or off the gang matrix', withGangWorker, offMatrix),
  both: everyPart('engaged with an intervention, and off the gang matrix', withGangWorker, offMatrix),
});

const confirmations = rows('judgements', (row) =>
  row.indicator.is('C8').and(row.ground.is('reducedRisk')).and(row.isMet.is(true)),
);
const confirmed = confirmations.moment('first');

const noGangOffending = reading('gangFollowing', {
  engagement: overSixMonths(
    anyPart(
      null,
      noOffending,
      offended((offences) => fellBy(33, offences, 'Offending fell by 33 per cent')),
    ),
  ),
  confirmation: everyPart(
    null,
    confirmations.exists(
      between(null, shifted(day, -6, 'months')),
      'Six months have passed since the confirmation',
    ),
    anyPart(
      null,
      offended((offences) =>
        offences.none(
          between(confirmed, shifted(confirmed, 6, 'months')),
          'No proven offence in those months',
        ),
      ),
      offended((offences) =>
        offences
          .count(between(shifted(confirmed, -6, 'months'), shifted(confirmed, -1, 'days')))
          .fallTo(offences.count(between(confirmed, shifted(confirmed, 6, 'months'))), 'noFall')
          .isAtLeast(33, 'Offending fell by 33 per cent after the confirmation'),
      ),
    ),
  ),
});

/** Row C8. */
export const gangs = {
  says: 'An adult or child at risk of gang membership or affiliated with a gang, known to the authority or its gangs panel',
  identified: atRiskOfGang,
  progress: each(
    atRiskOfGang,
    sentences(
      gangWork,
      everyPart(
        null,
        judgedBeside(professional('C8', 'reducedRisk', 'A professional confirms that the risk is reduced')),
        noGangOffending,
      ),
    ),
  ),
};
