import {
  anyPart,
  between,
  day,
  engaged,
  everyPart,
  heldFor,
  type MomentNode,
  type OutcomeNode,
  on,
  type PeopleNode,
  reading,
  shifted,
  sinceEngaged,
  someone,
} from '@deepdive/core';
import { adults, sixteenTo18, sixteenTo24 } from '../people.js';
import {
  arrearsOrPlan,
  evicted,
  facesDebts,
  financial,
  homeless,
  mortgage,
  noFinance,
  over500,
  overcrowded,
  presented,
  rent,
  twoMonths,
} from './debts.js';
import { indicatorsOf } from './indicator.js';
import {
  employment,
  notOnBenefits,
  offTheBenefit,
  onCredit,
  onOutOfWork,
  outOfWork,
  towardsWork,
  where,
} from './out-of-work.js';
import {
  atEngagement,
  each,
  engagedFor,
  held,
  type Identified,
  judgedSustained,
  judgedToLast,
  lastSixMonths,
  orJudged,
  professional,
  rows,
  sixMonths,
  today,
} from './words.js';

const neet = rows('occupations', (row) => row.occupation.is('NEET'));
const occupied = rows('occupations', (row) =>
  row.occupation.isOneOf(['employment', 'education', 'training']),
);
const neetOf = (who: PeopleNode | null, at: MomentNode): OutcomeNode =>
  (who === null ? neet : neet.by(who)).exists(on(at), 'Not in education, employment or training');
const wasNeet: Identified = (at) =>
  reading('neetAge', {
    sixteenTo24: neetOf(sixteenTo24, at),
    sixteenTo18: neetOf(sixteenTo18, at),
    anyAge: neetOf(null, at),
  });

const leaver: Identified = (at) =>
  rows('needs', (row) => row.need.is('leavingWithoutPlan')).exists(
    on(at),
    'About to leave school without qualifications or a plan',
  );
const atSchool = rows('schooling', (row) => row.setting.isOneOf(['school', 'behaviourProvision']));
const leavesSafely = reading('leavingSchool', {
  leaving: everyPart(
    null,
    atSchool
      .placedBy('endedOn')
      .exists(between(engaged, shifted(day, -6, 'months')), 'Six months have passed since leaving school'),
    atSchool.none(
      between(shifted(shifted(day, -6, 'months'), 1, 'days'), day),
      'Has gone to no other school since',
    ),
    neet.none(sinceEngaged, 'Has not become NEET'),
  ),
  engagement: everyPart(null, engagedFor(6, 'months'), neet.none(sinceEngaged, 'Has not become NEET')),
});

const seeksHours: Identified = (at) =>
  everyPart(
    null,
    rows('needs', (row) => row.need.is('seeksMoreHours')).exists(
      on(at),
      'Looking for more hours or better chances of work',
    ),
    outOfWork.none(on(at), 'Not on an out-of-work benefit'),
  );
const moreHours = anyPart(
  'works more hours than at engagement',
  employment
    .sum('hoursAWeek', atEngagement)
    .fallTo(employment.sum('hoursAWeek', today), 'noFall')
    .isLessThan(0, 'The hours a week are more than at engagement'),
);

/** Rows U1 to U10. */
export const workAndDebt = indicatorsOf('workAndDebt', 'Worklessness/Debt', {
  U1: {
    says: 'An adult who receives an out-of-work benefit',
    identified: (at) => someone(adults, onOutOfWork(at)),
    progress: orJudged('U1', towardsWork('U1', onOutOfWork), notOnBenefits),
    sustained: offTheBenefit,
    sustainedFor: null,
    assumes: ['benefitWeeks'],
  },
  U2: {
    says: 'An adult on Universal Credit who is subject to work-related conditions',
    identified: (at) => someone(adults, onCredit(at)),
    progress: orJudged('U2', towardsWork('U2', onCredit), notOnBenefits),
    sustained: offTheBenefit,
    sustainedFor: null,
  },
  U3: {
    says: 'A young person not in education, training or employment',
    identified: wasNeet,
    progress: orJudged(
      'U3',
      each(
        wasNeet,
        held(
          everyPart(
            null,
            neet.none(today, 'No longer NEET'),
            occupied.exists(today, 'In education, employment or training'),
          ),
        ),
      ),
      notOnBenefits,
    ),
  },
  U4: {
    says: 'A family in rent or mortgage arrears of more than £500, or for two months or more',
    identified: (at) =>
      anyPart(
        null,
        over500(rent, at, 'More than £500 of rent by the latest statement'),
        over500(mortgage, at, 'More than £500 of mortgage by the latest statement'),
        twoMonths(rent, at, 'Two months or more of rent by the latest statement'),
        twoMonths(mortgage, at, 'Two months or more of mortgage by the latest statement'),
      ),
    progress: orJudged(
      'U4',
      reading('arrearsGrouping', {
        recognitionAlone: anyPart(null, everyPart(null, arrearsOrPlan, noFinance), facesDebts('U4')),
        clearedAlways: everyPart(null, arrearsOrPlan, anyPart(null, noFinance, facesDebts('U4'))),
      }),
      notOnBenefits,
    ),
    assumes: ['nothingHandedIn'],
  },
  U5: {
    says: 'A family at risk of eviction, with a homeless member, or in overcrowded conditions',
    identified: (at) => anyPart(null, evicted(at), homeless(at), overcrowded(at)),
    progress: orJudged(
      'U5',
      everyPart(
        null,
        where(
          evicted(engaged),
          judgedToLast(professional('U5', 'evictionAverted', 'No longer at risk of eviction')),
        ),
        where(homeless(engaged), judgedToLast(professional('U5', 'housed', 'No longer homeless'))),
        where(
          overcrowded(engaged),
          judgedToLast(professional('U5', 'notOvercrowded', 'No longer overcrowded')),
        ),
        engagedFor(6, 'months'),
        presented(['homeless'], lastSixMonths, 'Has not presented as homeless for six months'),
      ),
      notOnBenefits,
    ),
  },
  U6: financial(
    'U6',
    'basicNeeds',
    'A family member whose debts or finances keep basic needs from being met',
  ),
  U7: financial('U7', 'financeConcern', 'Family finances that concern a practitioner as much'),
  U8: financial(
    'U8',
    'financialExclusion',
    'Parents and families at significant risk of financial exclusion',
  ),
  U9: {
    says: 'A child about to leave school with few or no qualifications and no education, training or work planned',
    identified: leaver,
    progress: orJudged('U9', each(leaver, leavesSafely), notOnBenefits),
  },
  U10: {
    says: 'An adult not on out-of-work benefits who looks for more hours or better chances of work',
    identified: (at) => someone(adults, seeksHours(at)),
    progress: orJudged(
      'U10',
      each(
        seeksHours,
        anyPart(
          null,
          heldFor(
            'for six months',
            everyPart(
              null,
              moreHours,
              professional('U10', 'goalsMet', 'The hours are in line with the goals set'),
              outOfWork.none(today, 'Not on an out-of-work benefit'),
            ),
            sixMonths,
          ),
          judgedSustained(
            professional(
              'U10',
              'towardsHours',
              'Judged significant and sustained progress towards more hours',
            ),
          ),
        ),
        adults,
      ),
      notOnBenefits,
    ),
  },
});
