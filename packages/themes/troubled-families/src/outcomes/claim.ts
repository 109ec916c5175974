import { between, type ClaimCondition, day, reading, sinceEngaged } from '@deepdive/core';
import { report, row } from '../publications.js';
import { schoolForAll } from './education-evidence.js';
import { rows, today } from './words.js';

const soFar = between(null, day);

const assessments = rows('planDocuments', (row) =>
  row.document.is('familyAssessment').and(row.coversWholeFamily.is(true)),
);
const smartPlans = rows('planDocuments', (row) =>
  row.document.is('plan').and(row.isAgreed.is(true)).and(row.hasSmartGoals.is(true)),
);

/** A document, whenever it was made or since engagement alone. */
const document = (documents: typeof assessments, says: string) =>
  reading('assessmentDay', {
    anyTime: documents.exists(soFar, says),
    sinceEngagement: documents.exists(sinceEngaged, says),
  });

/** What a claim needs beside progress against every problem that the family had at engagement. */
export const claim: Readonly<Record<string, ClaimCondition>> = {
  holisticAssessment: {
    says: 'There has been a holistic assessment of the family',
    expect: document(assessments, 'An assessment covers the whole family'),
    source: report.para('6.7'),
    assumes: [],
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
    expect: document(smartPlans, 'An agreed plan has SMART goals'),
    source: report.para('6.7'),
    assumes: [],
  },
  schoolForAll: {
    says: 'Every child of the household of school age attends and is rarely excluded, whatever the problems of the family',
    expect: schoolForAll,
    source: row('All'),
    assumes: ['attachedTwice'],
  },
};
