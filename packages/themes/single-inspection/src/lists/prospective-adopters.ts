import {
  allOf,
  anyOf,
  bound,
  type DateColumn,
  date,
  happened,
  id,
  inOrder,
  list,
  text,
  when,
} from '@deepdive/core';
import type { Edition } from '../edition.js';

/** List 11, the same in both editions. */
export const prospectiveAdopters = ({ at }: Edition) =>
  list({
    number: 11,
    title: 'Prospective adopters',
    population:
      'Individuals who in the last 12 months enquired, took the information pack and attended an interview; or whose enquiry or application in progress 12 months ago was since approved or rejected; or with whom a child was placed',
    unit: 'enquirer',
    window: { months: 12 },
    // A reference identifies an adopter, not a child: it never matches the child of another list.
    key: 'reference',
    source: at.place('Annex A, Table 2, list 11'),
    fields: {
      reference: id('Reference'),
      individualType: text('Type of individual'),
      firstContactOn: date('Date of first contact', { aliases: ['Date enquiry received'] }),
      appliedOn: date('Date of application', { strength: 'may', aliases: ['Date application submitted'] }),
      assessmentStartedOn: date('Date assessment started', { strength: 'may' }),
      assessmentCompletedOn: date('Date assessment completed', { strength: 'may' }),
      approvedOrRefusedOn: date('Date of approval or refusal', { strength: 'may' }),
      referredToRegisterOn: date('Date referred to adoption register', { strength: 'may' }),
      placementMadeOn: date('Date placement made', { strength: 'may' }),
      orderGrantedOn: date('Date order granted', { strength: 'may' }),
    },
    rules: (row) => {
      const inWindow = (on: DateColumn) => allOf(on.isPresent(), on.isOnOrAfter(bound('windowOpensOn')));
      return {
        // Three ways onto the list, each with dates of its own, so no one date places a row in time. The interview of
        // the first way has no date here: an enquiry may be older than the window.
        outsideWindow: {
          says: 'A first contact, an approval or refusal, or a placement lies in the 12 months before the inspection',
          expect: when(
            row.firstContactOn.isPresent(),
            anyOf(
              inWindow(row.firstContactOn),
              inWindow(row.approvedOrRefusedOn),
              inWindow(row.placementMadeOn),
            ),
          ),
          severity: 'check',
          fix: 'Check the dates; leave the person on the list only if the interview fell in the 12 months.',
          passes: { firstContactOn: '2015-06-01', approvedOrRefusedOn: '2017-03-01' },
          fails: { firstContactOn: '2015-06-01', approvedOrRefusedOn: '2016-01-10' },
        },
        firstContactHappened: happened(row, 'firstContactOn', {
          says: 'A first contact is not dated after the date of the list',
          fix: 'Mend the date of first contact.',
        }),
        appliedAfterFirstContact: inOrder(row, ['firstContactOn', 'appliedOn'], {
          says: 'An application comes on or after the first contact',
          fix: 'Mend the date of first contact or of the application.',
        }),
        applicationHappened: happened(row, 'appliedOn', {
          says: 'An application is not dated after the date of the list',
          fix: 'Mend the date of application.',
        }),
        assessedAfterApplication: inOrder(row, ['appliedOn', 'assessmentStartedOn'], {
          says: 'An assessment starts on or after the day of the application',
          severity: 'check',
          fix: 'Check both dates.',
        }),
        assessmentStartHappened: happened(row, 'assessmentStartedOn', {
          says: 'An assessment does not start after the date of the list',
          fix: 'Mend the start date of the assessment, or leave it blank until it starts.',
        }),
        assessmentCompletedAfterStart: inOrder(row, ['assessmentStartedOn', 'assessmentCompletedOn'], {
          says: 'An assessment is completed on or after the day it started',
          fix: 'Mend the dates of the assessment.',
        }),
        assessmentCompletionHappened: happened(row, 'assessmentCompletedOn', {
          says: 'An assessment is not completed after the date of the list',
          fix: 'Leave the completion date blank while the assessment is open.',
        }),
        decidedAfterAssessment: inOrder(row, ['assessmentCompletedOn', 'approvedOrRefusedOn'], {
          says: 'Approval or refusal comes on or after the day the assessment was completed',
          severity: 'check',
          fix: 'Check both dates; a person may be refused before the assessment is complete.',
        }),
        approvalOrRefusalHappened: happened(row, 'approvedOrRefusedOn', {
          says: 'An approval or refusal is not dated after the date of the list',
          fix: 'Mend the date, or leave it blank until the decision is made.',
        }),
        registerReferralHappened: happened(row, 'referredToRegisterOn', {
          says: 'A referral to the adoption register is not dated after the date of the list',
          fix: 'Mend the date of the referral to the register.',
        }),
        placedAfterApproval: inOrder(row, ['approvedOrRefusedOn', 'placementMadeOn'], {
          says: 'A child is placed on or after the day of approval',
          severity: 'check',
          fix: 'Check both dates; an early placement may rest on an approval to foster.',
        }),
        placementHappened: happened(row, 'placementMadeOn', {
          says: 'A placement is not dated after the date of the list',
          fix: 'Mend the date of the placement, or leave it blank until it is made.',
        }),
        orderAfterPlacement: inOrder(row, ['placementMadeOn', 'orderGrantedOn'], {
          says: 'An order is granted on or after the day of the placement',
          fix: 'Mend the date of the placement or of the order.',
        }),
        orderHappened: happened(row, 'orderGrantedOn', {
          says: 'An order is not dated after the date of the list',
          fix: 'Leave the date blank until the order is granted.',
        }),
      };
    },
  });
