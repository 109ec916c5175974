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
  sinceEngaged,
  someone,
} from '@deepdive/core';
import { anyone, children, infants, teenageParents, teenagers } from '../people.js';
import { childLastYear, engagedWith, episodes, needOfChild, serviceOf } from './help-evidence.js';
import { about, changed, noReferralBack, ofFamily, reducedRisk } from './help-rows.js';
import {
  andOr,
  each,
  engagedFor,
  fellBy,
  held,
  type Identified,
  orJudged,
  overSixMonths,
  professional,
  rows,
  sentences,
  today,
  yearTo,
} from './words.js';

const document = (kind: 'familyAssessment' | 'plan', says: string): OutcomeNode =>
  rows('planDocuments', (row) => row.document.is(kind)).exists(sinceEngaged, says);

const inNeed = episodes((row) => row.episode.is('childInNeed'));
const wasInNeed: Identified = (at) => inNeed.exists(yearTo(at), 'A child in need in the last 12 months');
const onPlan = episodes((row) => row.episode.is('childProtection'));
const enquiries = episodes((row) => row.episode.is('section47Enquiry'));
const earlyHelp = episodes((row) => row.episode.is('earlyHelp'));
const assessed = episodes((row) => row.episode.isOneOf(['section17Assessment', 'section47Enquiry']));

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

const assessedAgain = (count: number, at: MomentNode): OutcomeNode =>
  everyPart(
    null,
    assessed
      .placedBy('startedOn')
      .count(last(6, 'months', at))
      .isAtLeast(count, `Assessed or enquired into ${count} times or more in the last six months`),
    inNeed.none(last(6, 'months', at), 'Not deemed a child in need in those months'),
  );

// Each child alone: one assessment of each of two children is none that is repeated.
const reassessed: Identified = (at) =>
  reading('repeatedly', {
    twice: someone(anyone, assessedAgain(2, at)),
    threeTimes: someone(anyone, assessedAgain(3, at)),
  });
const referredToEarlyHelp = anyPart(
  null,
  earlyHelp.exists(sinceEngaged, 'Referred into early help since engagement'),
  engagedWith('earlyIntervention', 'Engaged with early intervention since engagement'),
);
const inAssessment = professional(
  'CWNH05',
  'engagedInAssessment',
  'The family engages in assessment and goals',
);
const otherServices = engagedWith('appropriate', 'Engaged with appropriate services since engagement');
const accepted = episodes((row) => row.episode.isOneOf(['childInNeed', 'childProtection']))
  .placedBy('startedOn')
  .exists(sinceEngaged, "Referred again and accepted as in need or for a plan by children's social care");

const goalsSet = everyPart(
  'early help assessment and goals',
  document('familyAssessment', 'An assessment was completed since engagement'),
  document('plan', 'Goals were set since engagement'),
);

const laterHelp = anyPart(
  'engages with help of its own accord',
  rows('services', (row) =>
    row.service.isOneOf(['earlyIntervention', 'socialCare']).and(row.referredBy.is('family')),
  ).exists(sinceEngaged, 'The family referred itself and engages'),
);

/** Rows CWNH01 to CWNH10. */
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
  CWNH05: ofFamily(
    'CWNH05',
    'Children assessed again and again under section 17 or 47 and not deemed in need',
    reassessed,
    held(
      andOr(
        reading('reassessedGrouping', {
          lastTwo: everyPart(
            null,
            referredToEarlyHelp,
            inAssessment,
            anyPart(null, changed('CWNH05'), otherServices),
          ),
          servicesAlone: anyPart(
            null,
            everyPart(null, referredToEarlyHelp, inAssessment, changed('CWNH05')),
            otherServices,
          ),
        }),
        accepted,
      ),
    ),
  ),
  CWNH06: ofFamily(
    'CWNH06',
    'A child assessed as needing early help',
    (at) =>
      episodes((row) => row.episode.is('earlyHelpAssessment')).exists(
        yearTo(at),
        'Assessed as needing early help in the last 12 months',
      ),
    held(
      reading('referralBack', {
        withBehaviour: andOr(goalsSet, everyPart(null, changed('CWNH06'), noReferralBack('CWNH06'))),
        withBoth: everyPart(
          null,
          andOr(goalsSet, changed('CWNH06')),
          episodes((row) => row.episode.is('referral'))
            .placedBy('startedOn')
            .none(today, 'No referral back'),
        ),
      }),
    ),
  ),
  CWNH07: ofFamily(
    'CWNH07',
    'A child in need under section 17',
    wasInNeed,
    held(
      everyPart(
        null,
        each(wasInNeed, inNeed.none(today, 'No longer a child in need')),
        reading('needArises', {
          whenNeeded: anyPart(
            null,
            professional('CWNH07', 'noNeedArose', 'No need for further help arose'),
            laterHelp,
          ),
          always: laterHelp,
        }),
      ),
    ),
  ),
  CWNH08: about(
    'CWNH08',
    'A child who was the subject of an enquiry under section 47',
    (at) => enquiries.exists(yearTo(at), 'An enquiry in the last 12 months'),
    held(
      everyPart(
        null,
        enquiries.none(today, 'No enquiry is going on'),
        enquiries
          .placedBy('endedOn')
          .latestIs(
            (row) => row.outcome.is('noFurtherAction'),
            between(null, day),
            'No further action was necessary after the latest enquiry',
          ),
      ),
    ),
  ),
  CWNH09: about(
    'CWNH09',
    'A child on a child protection plan',
    (at) => onPlan.exists(yearTo(at), 'On a plan in the last 12 months'),
    held(
      sentences(
        episodes((row) => row.episode.isOneOf(['childInNeed', 'childProtection'])).none(
          today,
          'Neither a plan for a child in need nor a child protection plan is needed',
        ),
        anyPart(
          null,
          episodes((row) =>
            row.episode.isOneOf([
              'childInNeed',
              'childProtection',
              'section17Assessment',
              'section47Enquiry',
              'lookedAfter',
            ]),
          ).none(today, 'The case is closed'),
          earlyHelp.exists(today, 'Stepped down to early help'),
        ),
      ),
    ),
  ),
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
} as const;
