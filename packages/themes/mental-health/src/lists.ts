import { assessments } from './assessments.js';
import { childProtection, childrenInNeed, childrenLookedAfter } from './at-risk-lists.js';
import { contacts, referrals, section47 } from './further-lists.js';

/** All lists of the inspection, in the order in which they are asked for: paragraphs 32 and 41. */
export const lists = {
  childrenInNeed,
  childProtection,
  childrenLookedAfter,
  contacts,
  referrals,
  assessments,
  section47,
};
