import { defineTheme, type Row } from '@deepdive/core';
import { jtai } from '@deepdive/theme-jtai';
import { across } from './across.js';
import { assumptions } from './assumptions.js';
import { caseDocuments } from './case-documents.js';
import { criteria } from './criteria.js';
import { guidance } from './guidance.js';
import { lists } from './lists.js';
import { p170018 } from './publications.js';
import { requests } from './requests.js';
import { selection } from './selection.js';
import { timeline, timelineAnchor } from './timeline.js';
import { tool } from './tool.js';

/**
 * The deep dive on children living with neglect: Ofsted 170018, for inspections between May and December 2017.
 *
 * @example
 * ```ts
 * import { neglect } from '@deepdive/theme-neglect';
 *
 * console.log(neglect.selection.tracked?.count); // { min: 5, max: 7 }
 * ```
 */
export const neglect = defineTheme({
  id: 'neglect',
  title: 'Children living with neglect',
  publication: p170018,
  extends: jtai,
  ages: [7, 15],
  criteria,
  lists,
  across,
  selection,
  timelineAnchor,
  timeline,
  requests,
  caseDocuments,
  tool,
  guidance,
  assumptions,
});

/** One child in need, as one row of the list. */
export type ChildInNeed = Row<typeof neglect.lists.childrenInNeed>;
/** One child on a child protection plan, as one row of the list. */
export type ChildOnPlan = Row<typeof neglect.lists.childProtection>;
/** One case named for multi-agency involvement. */
export type MultiAgencyCase = Row<typeof neglect.lists.multiAgencyCases>;
/** One case named for positive engagement. */
export type PositiveEngagementCase = Row<typeof neglect.lists.positiveEngagementCases>;
/** One case named for youth offending or probation services. */
export type YouthOffendingOrProbationCase = Row<typeof neglect.lists.youthOffendingOrProbationCases>;
/** One contact about a child. */
export type Contact = Row<typeof neglect.lists.contacts>;
/** One child's early help. */
export type EarlyHelp = Row<typeof neglect.lists.earlyHelp>;
/** One referred child. */
export type Referral = Row<typeof neglect.lists.referrals>;
/** One assessed child. */
export type Assessment = Row<typeof neglect.lists.assessments>;
/** One child with a section 47 enquiry. */
export type Section47Enquiry = Row<typeof neglect.lists.section47>;
