import {
  anyPart,
  between,
  day,
  engaged,
  everyPart,
  last,
  type MomentNode,
  type OutcomeNode,
  on,
  reading,
  shifted,
  someone,
} from '@deepdive/core';
import { anyone, children, infants, teenageParents, teenagers } from '../people.js';
import { engagedWith, needOfChild, serviceOf } from './help-evidence.js';
import { about } from './help-rows.js';
import {
  andOr,
  engagedFor,
  fellBy,
  held,
  type Identified,
  orJudged,
  overSixMonths,
  professional,
  rows,
  today,
} from './words.js';

const offerNotTakenUp: Identified = (at) =>
  everyPart(
    null,
    needOfChild('twoYearOffer').exists(on(at), 'Meets the disadvantage indicators of the two-year offer'),
    serviceOf('twoYearOffer').none(on(at), 'Does not take the offer up'),
  );

const wellbeingProblems: Identified = (at) =>
  rows('needs', (row) =>
    row.need.is('socialEmotional').and(row.identifiedBy.isOneOf(['school', 'wellbeingService'])),
  )
    .by(children)
    .exists(
      on(at),
      'Social, emotional and mental health problems identified by school census or wellbeing service',
    );

const pregnancy = rows('needs', (row) => row.need.is('pregnancy'));
const birth = pregnancy.moment('latest', 'end');
const inEducation = rows('occupations', (row) => row.occupation.isOneOf(['education', 'training']));
// Of one member alone: somebody else's education is no return of the mother.
const returned = someone(
  anyone,
  everyPart(
    null,
    pregnancy.exists(between(null, day), 'Has been pregnant'),
    reading('twelveWeeksFrom', {
      birth: inEducation.exists(
        between(shifted(birth, 1, 'days'), shifted(birth, 12, 'weeks')),
        'Back in education within 12 weeks of the birth',
      ),
      engagement: inEducation.exists(
        between(engaged, shifted(engaged, 12, 'weeks')),
        'Back in education within 12 weeks of engagement',
      ),
    }),
  ),
);
const attendedEducation = professional(
  'CWNH03',
  'attendedEducation',
  'Education was attended for as long as a professional advised',
);
const healthServices = anyPart(
  'engaging with health services',
  engagedWith('maternity', 'Engaged with midwifery since engagement'),
  engagedWith('healthVisiting', 'Engaged with health visiting since engagement'),
  engagedWith('gp', 'Engaged with a GP since engagement'),
);

const missingEpisodes = rows('missingEpisodes').placedBy('startedOn');
const wasMissing: Identified = (at) =>
  reading('currentMissing', {
    withinSixMonths: missingEpisodes.exists(last(6, 'months', at), 'Reported missing in the last six months'),
    onTheDay: rows('missingEpisodes').exists(on(at), 'Missing'),
  });
const notMissing = rows('missingEpisodes').none(today, 'Not missing');
const backIn = (place: 'home' | 'supportedAccommodation', says: string): OutcomeNode =>
  everyPart(
    null,
    notMissing,
    rows('missingEpisodes').latestIs((row) => row.returnedTo.is(place), between(null, day), says),
  );
const backHome = backIn('home', 'Returned home');
const backElsewhere = backIn('supportedAccommodation', 'Returned to suitable supported accommodation');
const fewerEpisodes = overSixMonths(
  fellBy(60, missingEpisodes, 'Episodes of going missing fell by 60 per cent'),
);

/** Rows CWNH01 to CWNH04. */
export const helpFirst = {
  CWNH01: {
    ...about(
      'CWNH01',
      'Children entitled to early education at two by disadvantage who do not take it up',
      offerNotTakenUp,
      held(
        andOr(
          serviceOf('twoYearOffer').exists(today, 'Takes up the offer, or has been accepted for it'),
          rows('services', (row) =>
            row.service.is('childrensCentre').and(row.hoursAWeek.isAtLeast(3)),
          ).exists(today, 'At least three hours a week at a children and family centre'),
        ),
      ),
    ),
    // Of each child alone: a brother or sister who takes it up does not take it up for the child.
    identified: (at: MomentNode) => someone(children, offerNotTakenUp(at)),
  },
  CWNH02: about(
    'CWNH02',
    'Children with social, emotional and mental health problems, by school census or the wellbeing service',
    wellbeingProblems,
    held(
      anyPart(
        null,
        everyPart(
          null,
          engagedWith('wellbeing', 'Assessed and helped by the wellbeing service'),
          professional('CWNH02', 'goodProgress', 'Engagement and good progress are reported'),
        ),
        engagedWith('camhs', 'Referred on to CAMHS for an intervention at tier 2 or above'),
      ),
    ),
  ),
  CWNH03: {
    says: 'Families with a pregnant teenager, or a teenager with a child under one year',
    identified: (at: MomentNode) =>
      anyPart(
        null,
        someone(teenagers, pregnancy.exists(on(at), 'Pregnant')),
        everyPart(
          null,
          someone(teenageParents, rows('families').exists(between(null, at), 'A member of the family')),
          someone(infants, rows('families').exists(between(null, at), 'A member of the family')),
        ),
      ),
    progress: orJudged(
      'CWNH03',
      held(
        everyPart(
          null,
          reading('educationReturn', {
            both: everyPart(null, attendedEducation, returned),
            either: anyPart(null, attendedEducation, returned),
          }),
          healthServices,
        ),
      ),
    ),
  },
  CWNH04: about(
    'CWNH04',
    'Children reported as missing from home',
    wasMissing,
    reading('missingGrouping', {
      eitherPlaceAndFewer: everyPart(null, anyPart(null, backHome, backElsewhere), fewerEpisodes),
      homeAlone: anyPart(
        null,
        everyPart(null, engagedFor(6, 'months'), backHome),
        everyPart(null, backElsewhere, fewerEpisodes),
      ),
    }),
  ),
} as const;
