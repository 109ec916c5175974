import {
  anyPart,
  between,
  day,
  everyPart,
  last,
  type MomentNode,
  type OutcomeNode,
  reading,
  sinceEngaged,
  someone,
} from '@deepdive/core';
import { anyone } from '../people.js';
import { engagedWith, episodes } from './help-evidence.js';
import { about, changed, noReferralBack, ofFamily } from './help-rows.js';
import { andOr, each, held, type Identified, professional, rows, sentences, today, yearTo } from './words.js';

const document = (kind: 'familyAssessment' | 'plan', says: string): OutcomeNode =>
  rows('planDocuments', (row) => row.document.is(kind)).exists(sinceEngaged, says);

const inNeed = episodes((row) => row.episode.is('childInNeed'));
const wasInNeed: Identified = (at) => inNeed.exists(yearTo(at), 'A child in need in the last 12 months');
const inNeedOrMore = episodes((row) =>
  row.episode.isOneOf(['childInNeed', 'childProtection', 'lookedAfter']),
);
const onPlan = episodes((row) => row.episode.is('childProtection'));
const enquiries = episodes((row) => row.episode.is('section47Enquiry'));
const earlyHelp = episodes((row) => row.episode.is('earlyHelp'));
const assessed = episodes((row) => row.episode.isOneOf(['section17Assessment', 'section47Enquiry']));

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

/** Rows CWNH05 to CWNH09. */
export const helpOfSocialCare = {
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
        each(
          wasInNeed,
          reading('escalation', {
            stillInNeed: inNeedOrMore.none(today, 'No longer in need, on a protection plan or looked after'),
            noLonger: inNeed.none(today, 'No longer a child in need'),
          }),
        ),
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
} as const;
