import { defineTheme, type Row } from '@deepdive/core';
import { assumptions } from './assumptions.js';
import { caseDocuments } from './case-documents.js';
import { lists } from './cases.js';
import { criteria } from './criteria.js';
import { guidance } from './guidance.js';
import { p090026 } from './publications.js';
import { requests } from './requests.js';
import { selection } from './selection.js';
import { timeline, timelineAnchor } from './timeline.js';

/**
 * The unannounced inspections of contact, referral and assessment: Ofsted 090026, for inspections from April 2009.
 *
 * @example
 * ```ts
 * import { contactReferralAssessment } from '@deepdive/theme-contact-referral-assessment';
 *
 * console.log(contactReferralAssessment.timeline.draftLetterSent?.due); // { after: { event: 'inspectionEnds', workingDays: 5 } }
 * ```
 */
export const contactReferralAssessment = defineTheme({
  id: 'contact-referral-assessment',
  title: 'Unannounced inspections of contact, referral and assessment',
  publication: p090026,
  criteria,
  lists,
  selection,
  timelineAnchor,
  timeline,
  requests,
  caseDocuments,
  guidance,
  assumptions,
});

/** One current or recently closed case, as one row of the list. */
export type Case = Row<typeof contactReferralAssessment.lists.cases>;
