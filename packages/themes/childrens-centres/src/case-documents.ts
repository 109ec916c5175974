import type { RequestInput } from '@deepdive/core';
import { handbook } from './publications.js';

const inTheFile = {
  agency: 'centre',
  source: handbook.para(87),
} as const;

/** The key documents that a case file may include, as appropriate; they are read, and no copies are asked for. */
export const caseDocuments = {
  referralForm: { ...inTheFile, title: 'Referral form' },
  commonAssessment: { ...inTheFile, title: 'Common assessment' },
  resultingPlan: { ...inTheFile, title: 'Plan that resulted from the common assessment' },
  closingSummaries: { ...inTheFile, title: 'Closing summaries' },
  caseEvaluations: { ...inTheFile, title: 'Case evaluations' },
} as const satisfies Readonly<Record<string, RequestInput>>;
