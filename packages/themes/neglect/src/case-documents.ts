import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

const recent = 'a recent example exists';
const recentAndApplicable = 'it applies to the child and a recent example exists';

const document = (title: string, onlyWhen = recent): RequestInput => ({
  title,
  agency: 'localAgencies',
  onlyWhen,
  source: at.para(22),
});

/** The documents asked for about each child whose experiences are evaluated jointly (paragraph 22). */
export const caseDocuments = {
  initialReferral: document('The first referral, contact or notification', recentAndApplicable),
  latestAssessment: document('The latest assessment; a common or early help assessment counts'),
  strategyDiscussion: document(
    'The strategy discussion, or another multi-agency discussion or what stands in its place',
  ),
  section47: document(
    'Papers of the section 47 investigation, or minutes of the initial child protection conference',
  ),
  plan: document("The child's latest plan, its latest review, or both"),
  returnHomeInterview: document(
    'The latest return home interview, and any risk assessment that followed it',
    'it is appropriate and a recent example exists',
  ),
  preSentenceReport: document(
    'The latest pre-sentence report on the child or on an adult who matters in the case',
    recentAndApplicable,
  ),
  specialistServices: document('Which specialist services work with the family'),
  jointChronology: {
    ...document('A chronology of significant events, drawn up by the agencies together'),
    months: 6,
    assumes: ['inspectionDay'],
  },
} as const satisfies Record<string, RequestInput>;
