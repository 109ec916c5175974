import type { JudgementInput } from '@deepdive/core';
import { accessCriteria } from './criteria/access.js';
import { descriptorsOf } from './criteria/graded.js';
import { leadershipCriteria } from './criteria/leadership.js';
import { overallCriteria } from './criteria/overall.js';
import { qualityCriteria } from './criteria/quality.js';
import type { criteria } from './criteria.js';
import { type Grade, grades } from './grades.js';
import { handbook } from './publications.js';

const key = { kind: 'key', partOf: 'overall', scale: grades, source: handbook.para(119) } as const;

/** The three key judgements, in printed order, and overall effectiveness, which is made last (paragraph 131). */
export const judgements = {
  access: {
    ...key,
    title: 'Access to services by young children and families',
    descriptors: descriptorsOf(accessCriteria),
    assumes: ['flatDescriptors'],
  },
  quality: {
    ...key,
    title: 'The quality and impact of practice and services',
    descriptors: descriptorsOf(qualityCriteria),
    assumes: ['flatDescriptors'],
  },
  leadership: {
    ...key,
    title: 'The effectiveness of leadership, governance and management',
    descriptors: descriptorsOf(leadershipCriteria),
    assumes: ['flatDescriptors'],
  },
  overall: {
    title: 'Overall effectiveness',
    kind: 'overall',
    scale: grades,
    descriptors: descriptorsOf(overallCriteria),
    source: handbook.para(118),
    assumes: ['flatDescriptors'],
  },
} as const satisfies Readonly<Record<string, JudgementInput<Grade, keyof typeof criteria>>>;

/** What inspectors grade. */
export type Judgements = typeof judgements;
