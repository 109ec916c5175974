import { defineTheme } from '@deepdive/core';
import { childAcross } from './across.js';
import { assumptions2019 } from './assumptions.js';
import { guidance } from './guidance.js';
import { adoption } from './lists/adoption.js';
import { assessments } from './lists/assessments.js';
import { careLeavers } from './lists/care-leavers.js';
import { childProtection } from './lists/child-protection.js';
import { childrenInNeed } from './lists/children-in-need.js';
import { childrenLookedAfter } from './lists/children-looked-after.js';
import { contacts } from './lists/contacts.js';
import { earlyHelp } from './lists/early-help.js';
import { prospectiveAdopters } from './lists/prospective-adopters.js';
import { referrals } from './lists/referrals.js';
import { section47 } from './lists/section-47.js';
import { template2019 } from './publications.js';

/** What both editions are called. */
export const title = "Inspection of local authority children's services";

/**
 * Inspections of local authority children's services, with the child-level lists of August 2019.
 *
 * @example
 * ```ts
 * import { ilacs2019 } from '@deepdive/theme-ilacs';
 *
 * console.log(ilacs2019.lists.childProtection.window); // { months: 6, atPointOfInspection: true }
 * ```
 */
export const ilacs2019 = defineTheme({
  id: 'ilacs',
  title,
  publication: template2019,
  lists: {
    contacts,
    earlyHelp,
    referrals,
    assessments,
    section47,
    childrenInNeed,
    childProtection,
    childrenLookedAfter,
    careLeavers,
    adoption,
    prospectiveAdopters,
  },
  across: childAcross,
  guidance,
  assumptions: assumptions2019,
});
