import { defineTheme } from '@deepdive/core';
import { acrossOf } from './across.js';
import { actionPlanOf } from './action-plan.js';
import { assumptionsOf } from './assumptions.js';
import { criteriaByJudgement, criteriaByName } from './criteria/all.js';
import { editionOf } from './edition.js';
import { factsOf } from './facts.js';
import { footnotesIn2014 } from './footnotes.js';
import { annexGuidance } from './guidance/annex-a.js';
import { notesIn2014 } from './guidance/in-2014.js';
import { inspectionGuidance } from './guidance/inspection.js';
import { judgingGuidance } from './guidance/judging.js';
import { scopeGuidance } from './guidance/scope.js';
import { judgementsOf } from './judgements.js';
import { limitingRulesOf } from './limiting-rules.js';
import { adoption2014 } from './lists/adoption.js';
import { assessments2014 } from './lists/assessments.js';
import { careLeavers } from './lists/care-leavers.js';
import { childProtection2014 } from './lists/child-protection.js';
import { childrenInNeed2014 } from './lists/children-in-need.js';
import { childrenLookedAfter2014 } from './lists/children-looked-after.js';
import { contacts } from './lists/contacts.js';
import { earlyHelp } from './lists/early-help.js';
import { prospectiveAdopters } from './lists/prospective-adopters.js';
import { referrals2014 } from './lists/referrals.js';
import { section47In2014 } from './lists/section-47.js';
import { framework2014 } from './publications.js';
import { requestsIn2014 } from './requests.js';
import { anchorOf, timelineOf } from './timeline.js';

const edition = editionOf(framework2014);
const onSite = { daysOnSite: '11', reportWithin: 30 };
const footnote = footnotesIn2014(edition.at);
const criteria = criteriaByJudgement(edition.at, 'residence orders');

/**
 * What the 2014 edition leaves open, by name.
 *
 * @example
 * ```ts
 * import { assumptions2014 } from '@deepdive/theme-single-inspection';
 *
 * console.log(assumptions2014.amByNoon.chosen); // noon
 * ```
 */
export const assumptions2014 = Object.freeze(assumptionsOf(edition.at));

/**
 * The single inspection framework, edition of 23 April 2014.
 *
 * @example
 * ```ts
 * import { singleInspection2014 } from '@deepdive/theme-single-inspection';
 *
 * console.log(Object.keys(singleInspection2014.lists.adoption.fields).length); // 16
 * ```
 */
export const singleInspection2014 = defineTheme({
  id: 'single-inspection',
  title: 'Single inspection framework',
  publication: framework2014,
  criteria: criteriaByName(criteria),
  lists: {
    contacts: contacts(edition),
    earlyHelp: earlyHelp(edition),
    referrals: referrals2014(edition),
    assessments: assessments2014(edition),
    section47: section47In2014(edition),
    childrenInNeed: childrenInNeed2014(edition),
    childProtection: childProtection2014(edition),
    childrenLookedAfter: childrenLookedAfter2014(edition),
    careLeavers: careLeavers(edition),
    adoption: adoption2014(edition),
    prospectiveAdopters: prospectiveAdopters(edition),
  },
  across: acrossOf(edition.at),
  timelineAnchor: anchorOf(edition.at),
  timeline: timelineOf(edition.at, {
    firstLists: 'Wednesday',
    earlyHelp: 'Friday',
    ...onSite,
    careListsAssume: [],
    meetings: {},
  }),
  requests: requestsIn2014(edition.at),
  actionPlan: actionPlanOf(edition.at),
  guidance: {
    ...inspectionGuidance(edition.at, footnote, {
      reinspectedAfter: '12 to 18',
      inspectors: 'seven',
      socialCareInspectors: 'six',
      ...onSite,
    }),
    ...scopeGuidance(edition.at, footnote, 'residence order'),
    ...judgingGuidance(edition.at, footnote),
    ...annexGuidance(edition.at, {}),
    ...notesIn2014(edition.at),
  },
  judgements: judgementsOf(edition.at, criteria),
  facts: factsOf(edition.at),
  limitingRules: limitingRulesOf(edition.at),
  assumptions: assumptions2014,
});
