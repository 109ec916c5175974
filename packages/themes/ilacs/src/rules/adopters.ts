import {
  allOf,
  anyOf,
  bothOrNeither,
  bound,
  convention,
  happened,
  inOrder,
  not,
  type RulesInput,
  when,
} from '@deepdive/core';
import type { Adopter } from '../lists/prospective-adopters.js';
import { at2019 } from '../publications.js';

const guidance = at2019('guidance to list 11');
const familyLink = at2019('guidance to lists 10 and 11');

const filled = { reasonForLeaving: '1 - Adopter withdrew from process' } as const;
const placed = { familyId: 'EX-F001', numberOfChildrenPlaced: 1 } as const;

/** What should be true of an adopter's way from the enquiry to the order, step by step. */
export const rulesOnAdopters: RulesInput<Adopter> = (row) => ({
  outsideWindow: {
    says: 'Neither an adoption order nor the day of leaving the process lies before the 12 months',
    expect: allOf(
      anyOf(row.orderGrantedOn.isBlank(), row.orderGrantedOn.isOnOrAfter(bound('windowOpensOn'))),
      anyOf(row.leftProcessOn.isBlank(), row.leftProcessOn.isOnOrAfter(bound('windowOpensOn'))),
    ),
    severity: 'check',
    fix: 'Leave the person on the list only if the agency was in contact with them in the 12 months.',
    assumes: ['contactWhileInTheProcess'],
    passes: { leftProcessOn: '2016-05-02', ...filled },
    fails: { leftProcessOn: '2016-05-01', ...filled },
  },
  hasApplied: {
    says: 'Whoever stands on this list has applied: stage 1 has started or an application is dated',
    expect: when(
      allOf(row.firstContactOn.isPresent(), row.firstContactOn.isOnOrBefore(bound('listedOn'))),
      anyOf(row.stageOneStartedOn.isPresent(), row.appliedOn.isPresent()),
    ),
    severity: 'check',
    fix: 'Give the start of stage 1 or the date of the application, or take the person off the list.',
    source: guidance,
    assumes: ['stageOneIsAnApplication'],
    passes: { firstContactOn: '2017-01-10', stageOneStartedOn: '2017-02-01' },
    fails: { firstContactOn: '2017-01-10', stageOneStartedOn: null, appliedOn: null },
  },
  firstContactHappened: {
    ...happened(row, 'firstContactOn', {
      says: 'An enquiry is not dated after the date of the list',
      fix: 'Mend the date of the enquiry.',
    }),
    passes: { firstContactOn: '2017-05-02', appliedOn: '2017-05-02' },
  },
  stageOneAfterEnquiry: inOrder(row, ['firstContactOn', 'stageOneStartedOn'], {
    says: 'Stage 1 starts on or after the day of the enquiry',
    fix: 'Mend the date of the enquiry or the start of stage 1.',
  }),
  stageOneHappened: happened(row, 'stageOneStartedOn', {
    says: 'Stage 1 does not start after the date of the list',
    fix: 'Leave the date blank until stage 1 starts.',
  }),
  stageOneEndsAfterStart: inOrder(row, ['stageOneStartedOn', 'stageOneEndedOn'], {
    says: 'Stage 1 ends on or after the day it started',
    fix: 'Mend the start or the end of stage 1.',
  }),
  stageOneEndHappened: happened(row, 'stageOneEndedOn', {
    says: 'Stage 1 does not end after the date of the list',
    fix: 'Leave the date blank until stage 1 ends.',
  }),
  stageTwoAfterStageOne: inOrder(row, ['stageOneEndedOn', 'stageTwoStartedOn'], {
    says: 'Stage 2 starts on or after the day stage 1 ended',
    fix: 'Mend the end of stage 1 or the start of stage 2.',
  }),
  stageTwoHappened: happened(row, 'stageTwoStartedOn', {
    says: 'Stage 2 does not start after the date of the list',
    fix: 'Leave the date blank until stage 2 starts.',
  }),
  stageTwoEndsAfterStart: inOrder(row, ['stageTwoStartedOn', 'stageTwoEndedOn'], {
    says: 'Stage 2 ends on or after the day it started',
    fix: 'Mend the start or the end of stage 2.',
  }),
  stageTwoEndHappened: happened(row, 'stageTwoEndedOn', {
    says: 'Stage 2 does not end after the date of the list',
    fix: 'Leave the date blank until stage 2 ends.',
  }),
  appliedAfterEnquiry: inOrder(row, ['firstContactOn', 'appliedOn'], {
    says: 'An application comes on or after the enquiry',
    fix: 'Mend the date of the enquiry or of the application.',
  }),
  applicationHappened: happened(row, 'appliedOn', {
    says: 'An application is not dated after the date of the list',
    fix: 'Mend the date of the application.',
  }),
  approvedAfterApplication: inOrder(row, ['appliedOn', 'approvedOn'], {
    says: 'An application is approved on or after the day it was submitted',
    fix: 'Mend the date of the application or of the approval.',
  }),
  approvalHappened: happened(row, 'approvedOn', {
    says: 'An approval is not dated after the date of the list',
    fix: 'Leave the date blank until the application is approved.',
  }),
  matchedAfterApproval: inOrder(row, ['approvedOn', 'matchedOn'], {
    says: 'An adopter is matched on or after the day of approval',
    severity: 'check',
    fix: 'Check both dates.',
  }),
  matchHappened: happened(row, 'matchedOn', {
    says: 'A match is not dated after the date of the list',
    fix: 'Leave the date blank until the match is made.',
  }),
  placedAfterApproval: inOrder(row, ['approvedOn', 'placementMadeOn'], {
    says: 'Children are placed on or after the day of approval',
    severity: 'check',
    fix: 'Check both dates; an early placement may rest on an approval to foster.',
    filled: placed,
  }),
  placedAfterMatch: inOrder(row, ['matchedOn', 'placementMadeOn'], {
    says: 'Children are placed on or after the day of the match',
    fix: 'Mend the date of the match or of the placement.',
    filled: placed,
  }),
  placementHappened: happened(row, 'placementMadeOn', {
    says: 'A placement is not dated after the date of the list',
    fix: 'Leave the date blank until children are placed.',
    filled: placed,
  }),
  placedChildrenCounted: {
    says: 'Whoever has children placed says how many and since when, for the whole family',
    expect: bothOrNeither(
      row.placementMadeOn.isPresent(),
      allOf(row.numberOfChildrenPlaced.isPresent(), row.numberOfChildrenPlaced.isAtLeast(1)),
    ),
    fix: 'Give the date and the number of children placed with the family, the same on both rows of a couple.',
    source: guidance,
    passes: { placementMadeOn: '2017-03-01', ...placed },
    fails: { placementMadeOn: '2017-03-01', ...placed, numberOfChildrenPlaced: 0 },
  },
  placedWithAFamily: {
    says: 'Adopters with whom children were placed have a family identifier',
    expect: when(row.placementMadeOn.isPresent(), row.familyId.isPresent()),
    severity: 'check',
    fix: 'Give the family identifier under which the children stand on list 10; a couple has one.',
    source: familyLink,
    passes: { placementMadeOn: '2017-03-01', ...placed },
    fails: { placementMadeOn: '2017-03-01', ...placed, familyId: null },
  },
  orderAfterPlacement: inOrder(row, ['placementMadeOn', 'orderGrantedOn'], {
    says: 'An adoption order is made on or after the day of the placement',
    fix: 'Mend the date of the placement or of the order.',
    filled: placed,
  }),
  orderHappened: happened(row, 'orderGrantedOn', {
    says: 'An adoption order is not dated after the date of the list',
    fix: 'Leave the date blank until the order is made.',
  }),
  leftAfterEnquiry: inOrder(row, ['firstContactOn', 'leftProcessOn'], {
    says: 'A person leaves the process on or after the day of the enquiry',
    fix: 'Mend the date of the enquiry or of leaving.',
    filled: { ...filled, appliedOn: '2017-03-02' },
  }),
  leavingHappened: happened(row, 'leftProcessOn', {
    says: 'A person does not leave the process after the date of the list',
    fix: 'Leave the date blank while the person is in the process.',
    filled,
  }),
  reasonForLeavingGiven: {
    says: 'Whoever left the process has a reason for it, and nobody else has one',
    expect: bothOrNeither(row.leftProcessOn.isPresent(), row.reasonForLeaving.isPresent()),
    fix: 'Give the date and the reason of leaving, or neither.',
    passes: { leftProcessOn: '2017-03-01', ...filled },
    fails: { leftProcessOn: '2017-03-01', reasonForLeaving: null },
  },
  refusedNotApproved: {
    says: 'An application that was refused has no date of approval',
    expect: not(allOf(row.reasonForLeaving.is('3 - Application refused'), row.approvedOn.isPresent())),
    severity: 'check',
    fix: 'Take the date of approval out, or mend the reason for leaving.',
    source: convention('the one decision excludes the other'),
    passes: { leftProcessOn: '2017-03-01', reasonForLeaving: '3 - Application refused' },
    fails: {
      approvedOn: '2017-02-01',
      leftProcessOn: '2017-03-01',
      reasonForLeaving: '3 - Application refused',
    },
  },
});
