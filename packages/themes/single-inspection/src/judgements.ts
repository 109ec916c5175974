import type { Citations, JudgementInput } from '@deepdive/core';
import type { AllCriteria } from './criteria/all.js';
import { descriptorsOf } from './criteria/graded.js';
import { appliesToAdoption } from './criteria/looked-after.js';
import { type Grade, gradesOf } from './grades.js';

/** What inspectors grade, in printed order. */
type JudgementId =
  | 'overall'
  | 'helpAndProtection'
  | 'lookedAfter'
  | 'adoption'
  | 'careLeavers'
  | 'leadership'
  | 'safeguardingBoard';

/** The judgements of either edition. */
export type Judgements = Readonly<Record<JudgementId, JudgementInput<Grade, string>>>;

/** The judgements of paragraph 16, and that on the safeguarding board (paragraphs 36 to 38). */
export const judgementsOf = (at: Citations, criteria: AllCriteria): Judgements => {
  const scale = gradesOf(at);
  const source = at.para(16);
  const adoption = descriptorsOf(criteria.adoption);
  return {
    overall: {
      title: 'Overall effectiveness',
      kind: 'overall',
      scale,
      descriptors: descriptorsOf(criteria.overall),
      source,
    },
    helpAndProtection: {
      title: 'The experiences and progress of children who need help and protection',
      kind: 'key',
      partOf: 'overall',
      scale,
      descriptors: descriptorsOf(criteria.helpAndProtection),
      source,
    },
    lookedAfter: {
      title: 'The experiences and progress of children looked after and achieving permanence',
      kind: 'key',
      partOf: 'overall',
      scale,
      descriptors: descriptorsOf(criteria.lookedAfter),
      source,
    },
    adoption: {
      title: 'Adoption performance',
      kind: 'graded',
      partOf: 'lookedAfter',
      scale,
      // Paragraph 32: the labelled looked-after characteristics are met, and in addition its own.
      descriptors: { ...adoption, good: [...appliesToAdoption, ...adoption.good] },
      source,
    },
    careLeavers: {
      title: 'The experiences and progress of care leavers',
      kind: 'graded',
      partOf: 'lookedAfter',
      scale,
      descriptors: descriptorsOf(criteria.careLeavers),
      source,
    },
    leadership: {
      title: 'Leadership, management and governance',
      kind: 'key',
      partOf: 'overall',
      scale,
      descriptors: descriptorsOf(criteria.leadership),
      source,
    },
    safeguardingBoard: {
      title: 'The effectiveness of the Local Safeguarding Children Board (LSCB)',
      kind: 'review',
      scale,
      descriptors: descriptorsOf(criteria.safeguardingBoard),
      source: at.place('paras 36 to 38'),
    },
  };
};
