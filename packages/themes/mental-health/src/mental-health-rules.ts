import { allOf, anyOf, when } from '@deepdive/core';
import { type AskedColumns, followUpColumns, isTenToFifteen, oneGateIsYes } from './mental-health-fields.js';
import { at } from './publications.js';

const inferredFrom34 = at.para(34, 'inferred');

const answered = {
  hasMentalHealthConcern: true,
  identifiedAsNeedingSupport: false,
  referredToCamhs: true,
  receivesServiceFromCamhs: false,
  isOnCamhsWaitingList: true,
  camhsReferralNotAccepted: false,
  hadInterventionAndSupport: true,
  hasMultiAgencyInvolvement: true,
  knownToYouthOffendingTeam: false,
  investigationOrProceedings: false,
} as const;

/** What should be true of the answers about one child's mental health on lists six, seven and eight. */
export const rulesOnMentalHealth = (row: AskedColumns) => ({
  askedByAge: {
    says: 'For a child from 10 to 15 it is said whether there is a concern about mental health and whether support is needed',
    expect: when(
      isTenToFifteen(row),
      allOf(row.hasMentalHealthConcern.isPresent(), row.identifiedAsNeedingSupport.isPresent()),
    ),
    fix: 'Answer both questions with Yes or No.',
    source: at.para(33),
    assumes: ['agesAtInspection'],
    passes: { bornOn: '2001-05-03', hasMentalHealthConcern: false, identifiedAsNeedingSupport: false },
    fails: { bornOn: '2001-05-03', hasMentalHealthConcern: false, identifiedAsNeedingSupport: null },
  },
  yesIsFollowedUp: {
    says: 'Where there is a concern or a need for support, all eight questions that follow are answered',
    expect: when(oneGateIsYes(row), allOf(...followUpColumns(row).map((each) => each.isPresent()))),
    fix: 'Answer the eight questions that follow a yes with Yes or No.',
    source: at.para(34),
    passes: answered,
    fails: { ...answered, investigationOrProceedings: null },
  },
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
    passes: answered,
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
