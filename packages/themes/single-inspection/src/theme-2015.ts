import { defineTheme } from '@deepdive/core';
import { acrossOf, conferencesCountedOf } from './across.js';
import { actionPlanOf } from './action-plan.js';
import { assumptionsOf, careListDeadlinesOf } from './assumptions.js';
import { criteriaByJudgement, criteriaByName } from './criteria/all.js';
import { editionOf } from './edition.js';
import { factsOf } from './facts.js';
import { footnotesIn2015 } from './footnotes.js';
import { annexGuidance } from './guidance/annex-a.js';
import { documentsIn2015, notesIn2015 } from './guidance/in-2015.js';
import { inspectionGuidance } from './guidance/inspection.js';
import { judgingGuidance } from './guidance/judging.js';
import { localAreaGuidance } from './guidance/local-area.js';
import { scopeGuidance } from './guidance/scope.js';
import { judgementsOf } from './judgements.js';
import { limitingRulesOf } from './limiting-rules.js';
import { adoption2015 } from './lists/adoption.js';
import { assessments2015 } from './lists/assessments.js';
import { careLeavers } from './lists/care-leavers.js';
import { childProtection2015 } from './lists/child-protection.js';
import { childrenInNeed2015 } from './lists/children-in-need.js';
import { childrenLookedAfter2015 } from './lists/children-looked-after.js';
import { contacts } from './lists/contacts.js';
import { earlyHelp } from './lists/early-help.js';
import { prospectiveAdopters } from './lists/prospective-adopters.js';
import { referrals2015 } from './lists/referrals.js';
import { section47In2015 } from './lists/section-47.js';
import { localAreaOf } from './local-area.js';
import { framework2015 } from './publications.js';
import { requestsIn2015 } from './requests.js';
import { anchorOf, meetingsOnMissingChildren, timelineOf } from './timeline.js';

const edition = editionOf(framework2015);
const onSite = { daysOnSite: 'nine', reportWithin: 32 };
const footnote = footnotesIn2015(edition.at);
const criteria = criteriaByJudgement(edition.at, 'child arrangements orders');
const lists = {
  contacts: contacts(edition),
  earlyHelp: earlyHelp(edition),
  referrals: referrals2015(edition),
  assessments: assessments2015(edition),
  section47: section47In2015(edition),
  childrenInNeed: childrenInNeed2015(edition),
  childProtection: childProtection2015(edition),
  childrenLookedAfter: childrenLookedAfter2015(edition),
  careLeavers: careLeavers(edition),
  adoption: adoption2015(edition),
  prospectiveAdopters: prospectiveAdopters(edition),
};

/**
 * What the 2015 edition leaves open, by name. A theme that derives a list declares those that the list names.
 *
 * @example
 * ```ts
 * import { assumptions2015 } from '@deepdive/theme-single-inspection';
 *
 * console.log(assumptions2015.earlyHelpDatedByCompletion.chosen); // completion
 * ```
 */
export const assumptions2015 = Object.freeze({
  ...assumptionsOf(edition.at),
  careListDeadlines: careListDeadlinesOf(edition.at),
});

/**
 * What should agree between lists of the 2015 edition. A theme takes those whose lists it has, and declares the
 * assumptions they name.
 *
 * @example
 * ```ts
 * import { childAcross } from '@deepdive/theme-single-inspection';
 *
 * console.log(childAcross.sameDateOfBirth.field); // bornOn
 * ```
 */
export const childAcross = Object.freeze({
  ...acrossOf(edition.at),
  conferencesCounted: conferencesCountedOf(edition.at),
});

/**
 * The single inspection framework, edition of 1 June 2015.
 *
 * @example
 * ```ts
 * import { singleInspection2015 } from '@deepdive/theme-single-inspection';
 *
 * console.log(Object.keys(singleInspection2015.lists).length); // 11
 * ```
 */
export const singleInspection2015 = defineTheme({
  id: 'single-inspection',
  title: 'Single inspection framework',
  publication: framework2015,
  criteria: criteriaByName(criteria),
  lists,
  across: childAcross,
  timelineAnchor: anchorOf(edition.at),
  timeline: timelineOf(edition.at, {
    firstLists: 'Tuesday',
    earlyHelp: 'Thursday',
    ...onSite,
    careListsAssume: ['careListDeadlines'],
    meetings: meetingsOnMissingChildren(edition.at),
  }),
  requests: requestsIn2015(edition.at),
  actionPlan: actionPlanOf(edition.at),
  guidance: {
    ...inspectionGuidance(edition.at, footnote, {
      reinspectedAfter: '18 to 24',
      inspectors: 'eight',
      socialCareInspectors: 'seven',
      ...onSite,
    }),
    ...scopeGuidance(edition.at, footnote, 'child arrangements order'),
    ...judgingGuidance(edition.at, footnote),
    ...annexGuidance(edition.at, documentsIn2015(edition.at)),
    ...notesIn2015(edition.at),
    ...localAreaGuidance(edition.at),
  },
  measures: localAreaOf(edition.at, lists),
  judgements: judgementsOf(edition.at, criteria),
  facts: factsOf(edition.at),
  limitingRules: limitingRulesOf(edition.at),
  assumptions: assumptions2015,
});
