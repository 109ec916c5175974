import { anyPart, everyPart, type OutcomeNode } from '@deepdive/core';
import { completedCourse } from './crime-evidence.js';
import { childLastYear, engagedWith, episodes } from './help-evidence.js';
import { about, changed, noReferralBack, ofFamily, reducedRisk } from './help-rows.js';
import {
  andOr,
  held,
  type Identified,
  judgedSustained,
  lastSixMonths,
  overSixMonths,
  professional,
  rows,
  sentences,
  today,
  yearTo,
} from './words.js';

const inCare = episodes((row) => row.episode.is('lookedAfter'));
const abused = rows('domesticAbuse', (row) => row.part.isOneOf(['childExperiencing', 'childAtRisk']));

const movedHome = rows('placements', (row) => row.placement.isOneOf(['home', 'adoptive']));
const cameHome: Identified = (at) =>
  movedHome
    .placedBy('startedOn')
    .exists(yearTo(at), 'Home from care or placed for adoption in the last 12 months');

/** Harm of which a professional confirms that the risk is less, or the child safe, and support with its effects. */
const lessHarm = (code: string): OutcomeNode =>
  held(
    sentences(
      anyPart(null, reducedRisk(code), professional(code, 'safe', 'The child is now safe')),
      professional(code, 'supportGiven', 'Support with the effects was given'),
    ),
  );

/** Rows CWNH10 to CWNH20. */
export const helpSecond = {
  CWNH10: about(
    'CWNH10',
    'A child at risk of sexual exploitation, or who has experienced it',
    childLastYear('sexualExploitation', 'Sexual exploitation, or risk of it'),
    held(
      andOr(
        engagedWith('sexualExploitation', 'Engaged with a programme on sexual exploitation'),
        reducedRisk('CWNH10'),
      ),
    ),
  ),
  CWNH11: about(
    'CWNH11',
    'A child experiencing domestic abuse or at risk of it',
    (at) => abused.exists(yearTo(at), 'Known in the last 12 months'),
    andOr(
      held(completedCourse('childrensGroupWork', 60, "The children's group work programme was completed")),
      overSixMonths(abused.none(lastSixMonths, 'No domestic abuse known of in the last six months')),
      held(reducedRisk('CWNH11')),
    ),
  ),
  CWNH12: ofFamily(
    'CWNH12',
    'Children experiencing poor parenting or at risk of it',
    childLastYear('poorParenting', 'Poor parenting, or risk of it'),
    held(
      anyPart(
        null,
        completedCourse('parenting', 60, 'A parenting programme was completed'),
        everyPart(
          null,
          engagedWith('earlyIntervention', 'Referred to an early intervention service and engaged with it'),
          professional('CWNH12', 'engagedInAssessment', 'The family engages in the assessment process'),
          changed('CWNH12'),
          noReferralBack('CWNH12'),
        ),
      ),
    ),
  ),
  CWNH13: about(
    'CWNH13',
    'Children with developmental delay',
    childLastYear('developmentalDelay', 'Developmental delay'),
    held(
      everyPart(
        null,
        professional('CWNH13', 'developmentalDelayAccepted', 'Parents accept the developmental delay'),
        engagedWith('childDevelopment', 'Engaged with appropriate services'),
        professional('CWNH13', 'recommendationsFollowed', 'Recommendations are put into practice'),
      ),
    ),
  ),
  CWNH14: about(
    'CWNH14',
    'Children looked after',
    (at) => inCare.exists(yearTo(at), 'Looked after in the last 12 months'),
    anyPart(
      null,
      held(inCare.none(today, 'No longer looked after')),
      overSixMonths(
        rows('placements', (row) => row.placement.is('care'))
          .count(lastSixMonths)
          .isAtMost(3, 'No more than two changes between placements in the last six months'),
      ),
    ),
  ),
  CWNH15: about(
    'CWNH15',
    'Children home from care, or placed for adoption',
    cameHome,
    held(
      anyPart(
        null,
        rows('placements', (row) => row.placement.is('home')).exists(today, 'Lives at home with the family'),
        everyPart(
          null,
          rows('placements', (row) => row.placement.is('adoptive')).exists(
            today,
            'Lives with the adoptive family',
          ),
          professional('CWNH15', 'integrated', 'The child has settled into the adoptive family'),
        ),
      ),
    ),
  ),
  CWNH16: about(
    'CWNH16',
    'Children with challenging behaviour',
    childLastYear('challengingBehaviour', 'Challenging behaviour'),
    held(
      sentences(
        professional(
          'CWNH16',
          'engagedWithSupport',
          'Parents, and the child where appropriate, engage with support',
        ),
        professional('CWNH16', 'capacityIncreased', 'Parents manage the behaviour better'),
      ),
    ),
  ),
  CWNH17: {
    ...about(
      'CWNH17',
      'A child whose problems concern professionals as much as the other indicators',
      childLastYear('childConcern', 'Problems of equivalent concern'),
      judgedSustained(
        professional(
          'CWNH17',
          'seniorDecision',
          'The senior practitioner decided that a like outcome is achieved and lasts',
        ),
      ),
    ),
    assumes: ['equivalentConcern'],
  },
  CWNH18: about(
    'CWNH18',
    'A child at risk of trafficking, or who has been trafficked',
    childLastYear('trafficking', 'Trafficking, or risk of it'),
    lessHarm('CWNH18'),
  ),
  CWNH19: about(
    'CWNH19',
    'A child at risk of radicalisation, or who has been radicalised',
    childLastYear('radicalisation', 'Radicalisation, or risk of it'),
    lessHarm('CWNH19'),
  ),
  CWNH20: about(
    'CWNH20',
    'A child at risk of female genital mutilation, or subjected to it',
    childLastYear('femaleGenitalMutilation', 'Female genital mutilation, or risk of it'),
    lessHarm('CWNH20'),
  ),
} as const;
