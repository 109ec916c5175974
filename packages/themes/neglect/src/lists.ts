import { assessments } from './assessments.js';
import { childProtection, childrenInNeed } from './at-risk-lists.js';
import { contacts, earlyHelp, referrals, section47 } from './further-lists.js';
import {
  multiAgencyCases,
  positiveEngagementCases,
  youthOffendingOrProbationCases,
} from './nominated-cases.js';

/** All lists of the inspection, in the order in which they are asked for: paragraphs 14, 15 and 21. */
export const lists = {
  childrenInNeed,
  childProtection,
  multiAgencyCases,
  positiveEngagementCases,
  youthOffendingOrProbationCases,
  contacts,
  earlyHelp,
  referrals,
  assessments,
  section47,
};
