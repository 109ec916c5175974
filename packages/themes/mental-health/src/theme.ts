import { defineTheme, type Row } from '@deepdive/core';
import { jtai } from '@deepdive/theme-jtai';
import { across } from './across.js';
import { assumptions } from './assumptions.js';
import { caseDocuments } from './case-documents.js';
import { criteria } from './criteria.js';
import { guidance } from './guidance.js';
import { lists } from './lists.js';
import { p190035 } from './publications.js';
import { requests } from './requests.js';
import { selection } from './selection.js';
import { timeline, timelineAnchor } from './timeline.js';
import { tool } from './tool.js';

/**
 * The deep dive on children's mental health: Ofsted 190035, July 2019.
 *
 * @example
 * ```ts
 * import { mentalHealth } from '@deepdive/theme-mental-health';
 *
 * console.log(mentalHealth.selection.tracked?.count); // { min: 5, max: 7 }
 * ```
 */
export const mentalHealth = defineTheme({
  id: 'mental-health',
  title: 'Children’s mental health',
  publication: p190035,
  extends: jtai,
  ages: [10, 15],
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

/** One child in need, as one row of list six. */
export type ChildInNeed = Row<typeof mentalHealth.lists.childrenInNeed>;
/** One child on a child protection plan, as one row of list seven. */
export type ChildOnPlan = Row<typeof mentalHealth.lists.childProtection>;
/** One child in care, as one row of list eight. */
export type ChildLookedAfter = Row<typeof mentalHealth.lists.childrenLookedAfter>;
/** One contact about a child, as one row of list one. */
export type Contact = Row<typeof mentalHealth.lists.contacts>;
/** One referral of a child, as one row of list three. */
export type Referral = Row<typeof mentalHealth.lists.referrals>;
/** One assessment of a child, as one row of list four. */
export type Assessment = Row<typeof mentalHealth.lists.assessments>;
/** One section 47 enquiry about a child, as one row of list five. */
export type Section47Enquiry = Row<typeof mentalHealth.lists.section47>;
