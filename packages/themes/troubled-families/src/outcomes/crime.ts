import {
  anyPart,
  everyone,
  everyPart,
  heldFor,
  type OutcomeNode,
  on,
  reading,
  sinceEngaged,
  someone,
} from '@deepdive/core';
import { adults, anyone, parents } from '../people.js';
import {
  abuseUnder16,
  aged,
  antisocial,
  byAdults,
  callOuts,
  childrenOffended,
  clean,
  cleanAfterRelease,
  cleanDuringCourse,
  completedCourse,
  interventions,
  keptClean,
  offended,
  ordered,
} from './crime-evidence.js';
import { gangs } from './gangs.js';
import { indicatorsOf } from './indicator.js';
import {
  each,
  fellBy,
  held,
  type Identified,
  lastSixMonths,
  overSixMonths,
  rows,
  sixMonths,
  today,
  yearTo,
} from './words.js';

const provenLastYear = 'A proven offence in the last 12 months';

const childOffence: Identified = (at) =>
  childrenOffended((offences, who) => aged(offences, who, yearTo(at), provenLastYear));
const abuseByChild: Identified = (at) =>
  abuseUnder16.exists(
    yearTo(at),
    'A child aged 10 to 15 is known to have perpetrated domestic abuse in the last 12 months',
  );
const noChildOffence = childrenOffended((offences, who) =>
  offences.by(who).none(lastSixMonths, 'No proven offence by a child in the last six months'),
);

/** The rate of offending is that of all of them together, or of each alone. */
const rateFell = (fall: OutcomeNode): OutcomeNode =>
  reading('rateOfOffending', { together: fall, each: everyone(anyone, fall) });

const childOffencesFell = childrenOffended((offences, who) =>
  rateFell(fellBy(33, offences.by(who), 'Offending by children of the family fell by at least 33 per cent')),
);
// Incidents are no proven offences and cannot be added to them, so that each of the two has to fall.
const abuseFell = rateFell(
  fellBy(33, abuseUnder16, 'Domestic abuse by children under 16 fell by at least 33 per cent'),
);

const nearRelease = ordered((row) => row.order.is('custody')).onlyFrom('lastYearFrom');
const prisoner: Identified = (at) =>
  nearRelease.exists(on(at), 'In custody, less than 12 months from release');

const licence = ordered((row) => row.order.is('licence'));
const onLicence: Identified = (at) => licence.exists(on(at), 'On licence or supervision after release');

const sentence = ordered((row) => row.order.isOneOf(['communityOrder', 'suspendedSentence']));
const sentenced: Identified = (at) =>
  sentence.exists(on(at), 'Serving a community order or suspended sentence');

const course = 'A parenting course was completed since engagement';

const ofEquivalentConcern = rows('needs', (row) => row.need.is('crimeConcern'));
const cleanForSix = clean(lastSixMonths);
const callOutsFell = fellBy(60, callOuts, 'Police call-outs to the home fell by 60 per cent');
const unnoticed = rows('policeContacts').none(lastSixMonths, 'Not come to police notice for six months');

/** Rows C1 to C8. */
export const crime = indicatorsOf('crime', 'Crime/ASB', {
  C1: {
    says: 'A child aged 10 to 18 with a proven offence in the 12 months up to engagement; perpetrating domestic abuse counts under 16',
    identified: (at) =>
      reading('abuseUnder16', {
        ofItself: anyPart(null, childOffence(at), abuseByChild(at)),
        provenOnly: childOffence(at),
      }),
    progress: overSixMonths(
      anyPart(
        null,
        reading('abuseUnder16', {
          ofItself: everyPart(null, childOffencesFell, abuseFell),
          provenOnly: childOffencesFell,
        }),
        reading('abuseUnder16', {
          ofItself: everyPart(
            null,
            noChildOffence,
            abuseUnder16.none(lastSixMonths, 'No domestic abuse by a child under 16 in the last six months'),
          ),
          provenOnly: noChildOffence,
        }),
      ),
    ),
  },
  C2: {
    says: 'An adult or child with an anti-social behaviour intervention, or a like local measure, in the 12 months up to engagement',
    identified: (at) => interventions.exists(yearTo(at), 'An intervention in the last 12 months'),
    progress: (() => {
      const less = overSixMonths(
        anyPart(
          null,
          fellBy(60, antisocial, 'Anti-social behaviour across the family fell by at least 60 per cent'),
          antisocial.none(lastSixMonths, 'No reported anti-social behaviour in the last six months'),
        ),
      );
      const completed = rows('antisocialBehaviour', (row) => row.record.is('agreementCompleted')).exists(
        sinceEngaged,
        'A behaviour contract or order was completed since engagement',
      );
      return reading('contractCompleted', {
        alternative: anyPart(null, less, held(completed)),
        also: everyPart(null, less, completed),
      });
    })(),
  },
  C3: {
    says: 'An adult of 18 or above with a proven offence in the 12 months up to engagement',
    identified: (at) => offended((offences) => aged(offences, adults, yearTo(at), provenLastYear)),
    progress: overSixMonths(
      offended((offences) =>
        rateFell(
          fellBy(
            60,
            byAdults(offences),
            'Offending by all adults of the family fell by at least 60 per cent',
          ),
        ),
      ),
    ),
  },
  C4: {
    says: 'An adult prisoner less than 12 months from release who will have parenting responsibilities',
    identified: (at) => someone(parents, prisoner(at)),
    progress: (() => {
      const byCourse = everyPart(null, completedCourse('parenting', 66, course), cleanDuringCourse(false));
      const after = (months: number): OutcomeNode =>
        each(prisoner, anyPart(null, cleanAfterRelease(months), byCourse), parents);
      return reading('prisonerPeriod', { sixMonths: after(6), threeMonths: after(3) });
    })(),
    assumes: ['releaseDay', 'whoKeptClean'],
    sustained: '3 months',
    sustainedFor: Object.freeze({ length: Object.freeze({ count: 3, unit: 'months' }), orShorter: null }),
  },
  C5: {
    says: 'An adult on licence or supervision in the community after prison, with parenting responsibilities',
    identified: (at) => someone(parents, onLicence(at)),
    progress: each(
      onLicence,
      anyPart(
        null,
        ordered((row) => row.order.is('licence').and(row.isCompleted.is(true)))
          .placedBy('endedOn')
          .exists(sinceEngaged, 'The licence or supervision was completed'),
        heldFor(
          'for six months or as long as the licence lasts',
          rows('offences', (row) => row.matter.is('nonCompliance')).none(
            today,
            'Not returned to court for non-compliance',
          ),
          sixMonths,
          licence,
        ),
      ),
      parents,
    ),
    sustained: 'As long as the licence or supervision lasts, or 6 months, whichever is shorter',
    sustainedFor: Object.freeze({ length: sixMonths, orShorter: licence.node }),
  },
  C6: {
    says: 'An adult serving a community order or suspended sentence, with parenting responsibilities',
    identified: (at) => someone(parents, sentenced(at)),
    progress: each(
      sentenced,
      anyPart(
        null,
        reading('shorterOrder', {
          shorter: keptClean('for six months or as long as the order lasts', 6, sentence),
          sixMonths: keptClean('for six months', 6),
        }),
        reading('orderCourseRate', {
          result: everyPart(null, completedCourse('parenting', null, course), cleanDuringCourse(true)),
          sixtySix: everyPart(null, completedCourse('parenting', 66, course), cleanDuringCourse(false)),
        }),
      ),
      parents,
    ),
    assumes: ['whoKeptClean'],
    sustained: 'As long as the order lasts, or 6 months, whichever is shorter',
    sustainedFor: Object.freeze({ length: sixMonths, orShorter: sentence.node }),
  },
  C7: {
    says: 'Adults or children whose possible crime or offending concerns professionals as much as the other indicators',
    identified: (at) =>
      ofEquivalentConcern.exists(on(at), 'Referred with a crime problem of equivalent concern'),
    progress: reading('concernOfCrime', {
      both: overSixMonths(everyPart(null, cleanForSix, anyPart(null, callOutsFell, unnoticed))),
      anyOne: overSixMonths(anyPart(null, cleanForSix, callOutsFell, unnoticed)),
    }),
    assumes: ['equivalentConcern'],
  },
  C8: gangs,
});
