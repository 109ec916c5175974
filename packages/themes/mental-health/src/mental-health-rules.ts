import { anyOf, when } from '@deepdive/core';
import { type AskedColumns, oneGateIsYes } from './mental-health-fields.js';
import { at } from './publications.js';

const inferredFrom34 = at.para(34, 'inferred');

/**
 * What should be true of the answers about one child's mental health on lists six, seven and eight, beyond their being
 * there. That an answer is given when it is asked for, and not otherwise, each field says itself, at its own cell.
 */
export const rulesOnMentalHealth = (row: AskedColumns) => ({
  followedUpAfterYes: {
    says: 'A child referred to CAMHS, served there or waiting for it, or supported with mental health has a yes in one of the first two questions',
    // Multi-agency involvement, the YOT and the police may have other grounds; a no in them says nothing.
    expect: when(
      anyOf(
        row.referredToCamhs.is(true),
        row.receivesServiceFromCamhs.is(true),
        row.isOnCamhsWaitingList.is(true),
        row.camhsReferralNotAccepted.is(true),
        row.hadInterventionAndSupport.is(true),
      ),
      oneGateIsYes(row),
    ),
    severity: 'check' as const,
    fix: 'Check the first two questions: with a no in both, the eight that follow stay blank.',
    source: inferredFrom34,
    passes: {
      hasMentalHealthConcern: false,
      identifiedAsNeedingSupport: true,
      hadInterventionAndSupport: true,
    },
    fails: {
      hasMentalHealthConcern: false,
      identifiedAsNeedingSupport: false,
      hadInterventionAndSupport: true,
    },
  },
  waitsAfterReferral: {
    says: 'A child on a waiting list for CAMHS has been referred there',
    expect: when(row.isOnCamhsWaitingList.is(true), row.referredToCamhs.is(true)),
    severity: 'check' as const,
    fix: 'Check whether the child was referred to CAMHS.',
    source: inferredFrom34,
    passes: { referredToCamhs: true, isOnCamhsWaitingList: true },
    fails: { referredToCamhs: false, isOnCamhsWaitingList: true },
  },
  refusedAfterReferral: {
    says: 'A referral that CAMHS did not accept was made',
    expect: when(row.camhsReferralNotAccepted.is(true), row.referredToCamhs.is(true)),
    fix: 'Mend the answer about the referral or about its not being accepted.',
    source: inferredFrom34,
    passes: { referredToCamhs: true, camhsReferralNotAccepted: true },
    fails: { referredToCamhs: false, camhsReferralNotAccepted: true },
  },
  serviceIsSupport: {
    says: 'A child who receives a service from CAMHS receives intervention and support',
    expect: when(row.receivesServiceFromCamhs.is(true), row.hadInterventionAndSupport.is(true)),
    severity: 'check' as const,
    fix: 'Check both answers: a service from CAMHS is support with mental health.',
    source: inferredFrom34,
    passes: { receivesServiceFromCamhs: true, hadInterventionAndSupport: true },
    fails: { receivesServiceFromCamhs: true, hadInterventionAndSupport: false },
  },
});
