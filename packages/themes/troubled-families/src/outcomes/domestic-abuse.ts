import {
  anyPart,
  everyPart,
  type OutcomeNode,
  on,
  type PeopleNode,
  reading,
  sinceEngaged,
} from '@deepdive/core';
import { adults, ofSixteen, youngPeople } from '../people.js';
import {
  courtOrderedCompleted,
  dashShowsSafety,
  justiceDone,
  matrixFell,
  noRepeatMarac,
  noReports,
  practitionerReports,
  safetyPlan,
  twelveWeeksCompleted,
  unrecorded,
} from './abuse-evidence.js';
import { callOuts } from './crime-evidence.js';
import { indicatorsOf } from './indicator.js';
import {
  fellBy,
  held,
  judgedBeside,
  orJudged,
  overSixMonths,
  professional,
  rows,
  sentences,
  sixMonthsBefore,
  yearTo,
} from './words.js';

const abuse = (...parts: readonly Part[]) => rows('domesticAbuse', (row) => row.part.isOneOf(parts));
type Part = 'victim' | 'atRisk' | 'perpetrator' | 'historic' | 'ofChildOnParent';

const freedom = everyPart(
  null,
  rows('courses', (row) => row.course.is('freedom')).exists(sinceEngaged, 'Attends the Freedom programme'),
  professional('DV1', 'changedBehaviour', 'Behaviour changed as a result'),
);

const safer = (code: 'DV3' | 'DV4'): OutcomeNode =>
  anyPart(
    'safety for the family has grown by one measure or more',
    dashShowsSafety,
    held(matrixFell),
    noRepeatMarac,
    held(justiceDone),
    held(professional(code, 'similar', 'Another measure shows it')),
  );

const programmes = (code: 'DV3' | 'DV4'): OutcomeNode => {
  const ordered = everyPart(null, courtOrderedCompleted, overSixMonths(noReports));
  const quiet = everyPart(null, twelveWeeksCompleted, overSixMonths(noReports));
  const printed = code === 'DV3' ? quiet : held(twelveWeeksCompleted);
  return anyPart(null, ordered, reading('youngPerpetrator', { asPrinted: printed, asAdult: quiet }));
};

const perpetrated = (code: 'DV3' | 'DV4'): OutcomeNode => {
  const programme = programmes(code);
  return reading('perpetratorEnding', {
    alternatives: anyPart(null, safer(code), held(practitionerReports(code)), programme),
    evidence: anyPart(null, safer(code), everyPart(null, held(practitionerReports(code)), programme)),
  });
};

const fewerCallOuts = overSixMonths(
  reading('whichCallOuts', {
    all: fellBy(33, callOuts, 'Police call-outs to the home fell by 33 per cent'),
    abuse: fellBy(
      33,
      rows('policeContacts', (row) => row.contact.is('callOut').and(row.isDomesticAbuse.is(true))),
      'Police call-outs for domestic abuse fell by 33 per cent',
    ),
  }),
);

const bothReport = professional(
  'DV7',
  'violenceImprovedByBoth',
  'Professionals and the family report significantly less violence of the child towards the parent',
);
const improved = anyPart(
  'professionals or the family report improvements',
  professional(
    'DV7',
    'violenceImproved',
    'Professionals or the family report significantly less violence of the child towards the parent',
  ),
  bothReport,
);

const childOnParent = rows('policeContacts', (row) => row.isChildOnParent.is(true));
const ofVictims = abuse('victim', 'atRisk').by(adults);
const reviews = rows('planDocuments', (row) => row.document.is('safetyPlanReview'));

const riskFellAfterMarac = professional(
  'DV1',
  'maracReducedRisk',
  'The risk fell after MARAC and work by several agencies',
);

/** Rows DV1 and DV3 to DV8; the plan has no DV2. */
export const domesticAbuse = indicatorsOf('domesticAbuse', 'Domestic Abuse', {
  DV1: {
    says: 'An adult known to have experienced, to be experiencing or to be at risk of domestic abuse',
    identified: (at) => ofVictims.exists(yearTo(at), 'Known in the last 12 months'),
    progress: orJudged(
      'DV1',
      anyPart(
        null,
        dashShowsSafety,
        reading('maracSentences', {
          both: everyPart(null, judgedBeside(riskFellAfterMarac), noRepeatMarac),
          either: anyPart(null, held(riskFellAfterMarac), noRepeatMarac),
        }),
        held(
          professional(
            'DV1',
            'victimSafer',
            'The victim reports less risk, after a move, a civil remedy, a charge, a conviction, remand or sentence',
          ),
        ),
        held(practitionerReports('DV1', safetyPlan, freedom)),
      ),
      unrecorded,
    ),
    assumes: ['missingDv2'],
  },
  DV3: {
    says: 'An adult known to have perpetrated domestic abuse',
    identified: (at) =>
      abuse('perpetrator').by(adults).exists(yearTo(at), 'An incident in the last 12 months'),
    progress: orJudged('DV3', perpetrated('DV3'), unrecorded),
    assumes: ['missingDv2', 'whoseScore'],
  },
  DV4: {
    says: 'A young person known to have perpetrated domestic abuse',
    identified: (at) => {
      const by = (who: PeopleNode): OutcomeNode =>
        abuse('perpetrator').by(who).exists(yearTo(at), 'An incident in the last 12 months');
      return reading('youngPersonAge', { tenToSeventeen: by(youngPeople), sixteenUp: by(ofSixteen) });
    },
    progress: orJudged('DV4', perpetrated('DV4'), unrecorded),
    assumes: ['whoseScore'],
  },
  DV5: {
    says: 'A family member who discloses past domestic abuse, not current, in the household',
    identified: (at) => abuse('historic').exists(yearTo(at), 'Disclosed in the last 12 months'),
    progress: orJudged(
      'DV5',
      everyPart(
        null,
        held(
          anyPart(
            null,
            matrixFell,
            professional('DV5', 'levelReduced', 'The level of domestic abuse is lower and stays so'),
          ),
        ),
        safetyPlan,
        reading('regularReview', {
          once: reviews.exists(sinceEngaged, 'The safety plan was reviewed'),
          twice: reviews.count(sinceEngaged).isAtLeast(2, 'The safety plan was reviewed twice or more'),
        }),
        anyPart(
          "the children's group work programme, where appropriate",
          professional('DV5', 'notAppropriate', 'Group work is not appropriate'),
          rows('courses', (row) => row.course.is('childrensGroupWork')).exists(
            sinceEngaged,
            'Engaged with the group work programme',
          ),
        ),
      ),
      unrecorded,
    ),
  },
  DV6: {
    says: 'A household or member with at least one police call-out for domestic abuse',
    identified: (at) =>
      rows('policeContacts', (row) => row.contact.is('callOut').and(row.isDomesticAbuse.is(true))).exists(
        yearTo(at),
        'A call-out for domestic abuse in the last 12 months',
      ),
    progress: orJudged('DV6', sentences(fewerCallOuts, safetyPlan), unrecorded),
  },
  DV7: {
    says: 'An adult subject to violence of a child, or who discloses it',
    identified: (at) => abuse('ofChildOnParent').by(adults).exists(yearTo(at), 'Known in the last 12 months'),
    progress: orJudged(
      'DV7',
      anyPart(
        null,
        held(
          everyPart(
            null,
            rows('courses', (row) => row.course.is('childOnParent')).exists(
              sinceEngaged,
              'Attends a relevant programme',
            ),
            improved,
          ),
        ),
        everyPart(
          null,
          // From no incident there is no fall: the third alternative is then the one that fits.
          childOnParent.exists(sixMonthsBefore, 'Incidents were reported in the six months before'),
          overSixMonths(fellBy(60, childOnParent, 'Incidents reported to the police fell by 60 per cent')),
          judgedBeside(improved),
        ),
        held(bothReport),
      ),
      unrecorded,
    ),
  },
  DV8: {
    says: 'A family member subjected to a forced marriage or at risk of one',
    identified: (at) =>
      rows('needs', (row) => row.need.is('forcedMarriage')).exists(
        on(at),
        'Subject to or at risk of forced marriage',
      ),
    progress: orJudged(
      'DV8',
      held(
        everyPart(
          null,
          professional('DV8', 'servicesInvolved', 'All appropriate high-level services are involved'),
          professional('DV8', 'significantSafety', 'The victim is in a position of significant safety'),
        ),
      ),
      unrecorded,
    ),
  },
});
