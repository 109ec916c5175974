import { between, type ClaimCondition, day, everyPart, reading } from '@deepdive/core';
import { report, row } from '../publications.js';
import { schoolForAll } from './education-evidence.js';
import { rows, today } from './words.js';

const soFar = between(null, day);

/** What a claim needs beside progress against every problem that the family had at engagement. */
export const claim: Readonly<Record<string, ClaimCondition>> = {
  holisticAssessment: {
    says: 'There has been a holistic assessment of the family',
    expect: rows('planDocuments', (document) =>
      document.document.is('familyAssessment').and(document.coversWholeFamily.is(true)),
    ).exists(soFar, 'An assessment covers the whole family'),
    source: report.para('6.7'),
    assumes: ['assessmentDay'],
  },
  leadProfessional: {
    says: 'A lead professional is allocated',
    expect: reading('leadProfessionalWhen', {
      today: rows('leadProfessionals').exists(today, 'A lead professional is allocated'),
      ever: rows('leadProfessionals').exists(soFar, 'A lead professional was allocated at some time'),
    }),
    source: report.para('6.7'),
    assumes: [],
  },
  smartPlan: {
    says: 'The family works towards change with an agreed plan that has SMART goals',
    expect: rows('planDocuments', (document) =>
      document.document.is('plan').and(document.isAgreed.is(true)).and(document.hasSmartGoals.is(true)),
    ).exists(soFar, 'An agreed plan has SMART goals'),
    source: report.para('6.7'),
    assumes: ['assessmentDay'],
  },
  schoolForAll: {
    says: 'Every child of the household of school age attends and is rarely excluded, whatever the problems of the family',
    expect: everyPart(null, schoolForAll),
    source: row('All'),
    assumes: ['attachedTwice'],
  },
};
