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
} from '@deepdive/core';
import type { Adoption } from '../lists/adoption.js';
import { rulesOnBirth } from './child.js';

const filled = { reversalReason: 'Prospective adopters could not be found' } as const;

/** What should be true of the way to adoption, step by step, in either edition. */
export const rulesOnAdoption: RulesInput<Adoption> = (row) => ({
  ...rulesOnBirth(row),
  outsideWindow: {
    says: 'The decision was made by the date of the list, and no adoption or reversal lies before the 12 months',
    expect: allOf(
      row.decidedOn.isOnOrBefore(bound('listedOn')),
      anyOf(row.adoptedOn.isBlank(), row.adoptedOn.isOnOrAfter(bound('windowOpensOn'))),
      anyOf(row.reversedOn.isBlank(), row.reversedOn.isOnOrAfter(bound('windowOpensOn'))),
    ),
    fix: 'Mend the dates, or take the child off the list.',
    passes: { decidedOn: '2015-06-01', reversedOn: '2017-03-01', ...filled },
    fails: { decidedOn: '2015-06-01', reversedOn: '2016-01-10', ...filled },
  },
  decidedAfterBirth: inOrder(row, ['bornOn', 'decidedOn'], {
    says: 'The decision for adoption is made on or after the day of birth',
    fix: 'Mend the date of birth or the date of the decision.',
  }),
  orderedAfterDecision: inOrder(row, ['decidedOn', 'placementOrderedOn'], {
    says: 'A placement order is made on or after the day of the decision for adoption',
    severity: 'check',
    fix: 'Check both dates; the latest decision may follow an order that was made on an earlier one.',
  }),
  placementOrderHappened: happened(row, 'placementOrderedOn', {
    says: 'A placement order is not dated after the date of the list',
    fix: 'Leave the date blank until the order is made.',
  }),
  matchedAfterDecision: inOrder(row, ['decidedOn', 'matchedOn'], {
    says: 'A child is matched on or after the day of the decision for adoption',
    fix: 'Mend the date of the decision or of the match.',
  }),
  matchHappened: happened(row, 'matchedOn', {
    says: 'A match is not dated after the date of the list',
    fix: 'Leave the date blank until the match is made.',
  }),
  placedAfterMatch: inOrder(row, ['matchedOn', 'placedOn'], {
    says: 'A child is placed for adoption on or after the day of the match',
    fix: 'Mend the date of the match or of the placement; a placement to foster first has a field of its own.',
  }),
  placedAfterOrder: inOrder(row, ['placementOrderedOn', 'placedOn'], {
    says: 'A child is placed for adoption on or after the day of the placement order',
    severity: 'check',
    fix: 'Check both dates; a child placed with consent may have had an order later.',
  }),
  placementHappened: happened(row, 'placedOn', {
    says: 'A child is not placed after the date of the list',
    fix: 'Leave the date blank until the child is placed.',
  }),
  adoptedAfterPlacement: inOrder(row, ['placedOn', 'adoptedOn'], {
    says: 'An adoption order is made on or after the day the child was placed',
    fix: 'Mend the date of the placement or of the adoption order.',
  }),
  adoptedAfterDecision: inOrder(row, ['decidedOn', 'adoptedOn'], {
    says: 'An adoption order is made on or after the day of the decision for adoption',
    fix: 'Mend the date of the decision or of the adoption order.',
  }),
  adoptionHappened: happened(row, 'adoptedOn', {
    says: 'An adoption order is not dated after the date of the list',
    fix: 'Leave the date blank until the order is made.',
  }),
  reversedAfterDecision: inOrder(row, ['decidedOn', 'reversedOn'], {
    says: 'A decision is reversed on or after the day it was made',
    fix: 'Mend the date of the decision or of its reversal.',
    filled,
  }),
  reversalHappened: happened(row, 'reversedOn', {
    says: 'A reversal is not dated after the date of the list',
    fix: 'Leave the date blank while the decision stands.',
    filled,
  }),
  adoptedOrReversed: {
    says: 'A child who was adopted has no decision against adoption',
    expect: not(allOf(row.adoptedOn.isPresent(), row.reversedOn.isPresent())),
    fix: 'Keep the adoption order or the reversal, whichever is true.',
    source: convention('the one ending excludes the other'),
    passes: { adoptedOn: '2017-03-01', reversedOn: null },
    fails: { adoptedOn: '2017-03-01', reversedOn: '2017-03-01', ...filled },
  },
  reversalReasonGiven: {
    says: 'A reversed decision has a reason, and a decision that stands has none',
    expect: bothOrNeither(row.reversedOn.isPresent(), row.reversalReason.isPresent()),
    fix: 'Give the date and the reason of the reversal, or neither.',
    source: convention('what has ended has a reason, and what goes on has none'),
    passes: { reversedOn: '2017-03-01', ...filled },
    fails: { reversedOn: '2017-03-01', reversalReason: null },
  },
  fosteringToAdoptHappened: happened(row, 'fosteringToAdoptOn', {
    says: 'A fostering to adopt placement is not dated after the date of the list',
    fix: 'Leave the date blank until the placement is made.',
  }),
  fosteredBeforePlaced: inOrder(row, ['fosteringToAdoptOn', 'placedOn'], {
    says: 'A child fostered to adopt is placed for adoption on or after the day of that placement',
    severity: 'check',
    fix: 'Check both dates.',
  }),
});
