import { type AcrossRule, sameAcross } from '@deepdive/core';
import { childAcross } from '@deepdive/theme-ilacs';
import type { mentalHealthFields } from './mental-health-fields.js';
import { at } from './publications.js';

const sameAnswer = (field: keyof typeof mentalHealthFields, about: string): AcrossRule =>
  sameAcross({
    field,
    says: `A child has one answer about ${about} on lists six, seven and eight`,
    severity: 'check',
    fix: 'Give the same answer on each list, or tell apart two children with one ID.',
    source: at.place('paras 33 and 34', 'inferred'),
  });

/**
 * What should agree between lists: what the framework's template checks, since all the lists that takes are here, and
 * the answers about mental health, which stand twice for a child on a plan or in care who is on list six as well.
 */
export const across = {
  ...childAcross,
  sameMentalHealthConcern: sameAnswer('hasMentalHealthConcern', 'a concern about mental health'),
  sameNeedForSupport: sameAnswer('identifiedAsNeedingSupport', 'the need for support'),
  sameCamhsReferral: sameAnswer('referredToCamhs', 'a referral to CAMHS'),
  sameCamhsService: sameAnswer('receivesServiceFromCamhs', 'a service from CAMHS'),
  sameCamhsWaiting: sameAnswer('isOnCamhsWaitingList', 'waiting for CAMHS'),
  sameCamhsRefusal: sameAnswer('camhsReferralNotAccepted', 'a referral that CAMHS did not accept'),
  sameInterventionAndSupport: sameAnswer('hadInterventionAndSupport', 'intervention and support'),
  sameMultiAgencyInvolvement: sameAnswer('hasMultiAgencyInvolvement', 'multi-agency involvement'),
  sameYouthOffendingTeam: sameAnswer('knownToYouthOffendingTeam', 'the youth offending team'),
  sameInvestigation: sameAnswer('investigationOrProceedings', 'a police investigation or proceedings'),
} as const satisfies Readonly<Record<string, AcrossRule>>;
