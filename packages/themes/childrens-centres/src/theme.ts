import { defineTheme, type Row } from '@deepdive/core';
import { actionPlan } from './action-plan.js';
import { assumptions } from './assumptions.js';
import { caseDocuments } from './case-documents.js';
import { criteria } from './criteria.js';
import { facts } from './facts.js';
import { guidance } from './guidance.js';
import { judgements } from './judgements.js';
import { limitingRules } from './limiting-rules.js';
import { lists } from './lists.js';
import { measures } from './measures.js';
import { proportions } from './proportions.js';
import { p130057 } from './publications.js';
import { requests } from './requests.js';
import { selection } from './selection.js';
import { timeline, timelineAnchor } from './timeline.js';

/**
 * The inspections of Sure Start children's centres: Ofsted 130057 and 130056, April 2014, with 130178, June 2013.
 *
 * @example
 * ```ts
 * import { childrensCentres } from '@deepdive/theme-childrens-centres';
 *
 * console.log(childrensCentres.proportions?.bands[1]); // { words: 'Very large majority, most', from: 80, to: 96 }
 * ```
 */
export const childrensCentres = defineTheme({
  id: 'childrens-centres',
  title: 'Children’s centres',
  publication: p130057,
  ages: [0, 4],
  criteria,
  lists,
  selection,
  timelineAnchor,
  timeline,
  requests,
  caseDocuments,
  actionPlan,
  guidance,
  judgements,
  facts,
  limitingRules,
  proportions,
  measures,
  assumptions,
});

/** One registered family, as one row of the list. */
export type RegisteredFamily = Row<typeof childrensCentres.lists.registeredFamilies>;
