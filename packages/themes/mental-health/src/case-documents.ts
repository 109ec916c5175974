import type { RequestInput } from '@deepdive/core';
import { at } from './publications.js';

const recent = 'a recent example exists';
const recentAndApplicable = 'it applies to the child and a recent example exists';

const document = (title: string, onlyWhen = recent): RequestInput => ({
  title,
  agency: 'localAgencies',
  onlyWhen,
  source: at.para(44),
});

/** The documents asked for about each child whose experiences are evaluated jointly (paragraph 44). */
export const caseDocuments = {
  initialReferral: document('The first referral, contact or notification', recentAndApplicable),
  latestAssessment: document('The latest assessment; a common or early help assessment counts'),
  strategyDiscussion: document(
    'The strategy discussion, or another multi-agency discussion or what stands in its place',
  ),
  section47: document(
    'Papers of the section 47 investigation, or minutes of the initial child protection conference',
  ),
  plan: document("The child's latest plan, its latest review, or both; health care plans are among them"),
  returnHomeInterview: document(
    'The latest return home interview, and any risk assessment that followed it',
    'it is appropriate and a recent example exists',
  ),
  multiAgencyMinutes: {
    ...document(
      "Minutes of every multi-agency meeting about the child: for early help, child protection, care, and any further one about the child's mental ill health",
    ),
    source: at.place('para 44 and footnote 16'),
  },
  preSentenceReport: document(
    'The latest pre-sentence report on the child or on an adult who matters in the case',
    recentAndApplicable,
  ),
  chronology: {
    ...document('A chronology of significant events'),
    months: 6,
    assumes: ['inspectionDay', 'chronologyIfRecent'],
  },
} as const satisfies Record<string, RequestInput>;
