import {
  allOf,
  anyOf,
  bothOrNeither,
  bound,
  happened,
  inOrder,
  not,
  type RulesInput,
  when,
} from '@deepdive/core';
import type { Adoption } from '../lists/adoption.js';
import { at2019 } from '../publications.js';
import { rulesOnBirth } from './child.js';

const guidance = at2019('guidance to list 10');
const familyLink = at2019('guidance to lists 10 and 11');

const filled = { reversalReason: 'RD3 - Prospective adopters could not be found' } as const;

// Who is matched or placed has a family, or the rule on the link between lists 10 and 11 would have its say as well.
const family = { familyId: 'EX-F001' } as const;

/** What should be true of a child's way to adoption, step by step. */
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
    assumes: ['standingDecisionsOfAnyAge'],
    passes: { decidedOn: '2015-06-01', reversedOn: '2017-03-01', ...filled },
    fails: { decidedOn: '2015-06-01', reversedOn: '2016-01-10', ...filled },
  },
  careAfterBirth: inOrder(row, ['bornOn', 'enteredCareOn'], {
    says: 'A child enters care on or after the day of birth',
    fix: 'Mend the date of birth or the date the child entered care.',
  }),
  careEntryHappened: happened(row, 'enteredCareOn', {
    says: 'A child entered care by the date of the list',
    fix: 'Mend the date the child entered care.',
  }),
  decidedAfterBirth: inOrder(row, ['bornOn', 'decidedOn'], {
    says: 'The decision for adoption is made on or after the day of birth',
    fix: 'Mend the date of birth or the date of the decision.',
  }),
  decidedInCare: inOrder(row, ['enteredCareOn', 'decidedOn'], {
    says: 'The decision for adoption is made on or after the day the child entered care',
    severity: 'check',
    fix: 'Check both dates; a child relinquished at birth may be decided for first.',
    source: guidance,
  }),
  orderedAfterDecision: inOrder(row, ['decidedOn', 'placementOrderedOn'], {
    says: 'A placement order is made on or after the day of the decision for adoption',
    severity: 'check',
    fix: 'Check both dates; the latest decision may follow an order that was made on an earlier one.',
    source: guidance,
  }),
  placementOrderHappened: happened(row, 'placementOrderedOn', {
    says: 'A placement order is not dated after the date of the list',
    fix: 'Leave the date blank until the order is made.',
  }),
  matchedAfterDecision: inOrder(row, ['decidedOn', 'matchedOn'], {
    says: 'A child is matched on or after the day of the decision for adoption',
    fix: 'Mend the date of the decision or of the match.',
    source: guidance,
    filled: family,
  }),
  matchHappened: happened(row, 'matchedOn', {
    says: 'A match is not dated after the date of the list',
    fix: 'Leave the date blank until the match is made.',
    filled: family,
  }),
  placedAfterMatch: inOrder(row, ['matchedOn', 'placedOn'], {
    says: 'A child is placed for adoption on or after the day of the match',
    fix: 'Mend the date of the match or of the placement; a placement to foster first has a column of its own.',
    source: guidance,
    filled: family,
  }),
  placedAfterOrder: inOrder(row, ['placementOrderedOn', 'placedOn'], {
    says: 'A child is placed for adoption on or after the day of the placement order',
    severity: 'check',
    fix: 'Check both dates; a child placed with consent may have had an order later.',
    source: guidance,
    filled: family,
  }),
  placementHappened: happened(row, 'placedOn', {
    says: 'A child is not placed after the date of the list',
    fix: 'Leave the date blank until the child is placed.',
    filled: family,
  }),
  adoptedAfterPlacement: inOrder(row, ['placedOn', 'adoptedOn'], {
    says: 'An adoption order is made on or after the day the child was placed',
    fix: 'Mend the date of the placement or of the adoption order.',
    source: guidance,
    filled: family,
  }),
  adoptedAfterDecision: inOrder(row, ['decidedOn', 'adoptedOn'], {
    says: 'An adoption order is made on or after the day of the decision for adoption',
    fix: 'Mend the date of the decision or of the adoption order.',
    source: guidance,
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
    source: guidance,
    passes: { adoptedOn: '2017-03-01', reversedOn: null },
    fails: { adoptedOn: '2017-03-01', reversedOn: '2017-03-01', ...filled },
  },
  reversalReasonGiven: {
    says: 'A reversed decision has a reason, and a decision that stands has none',
    expect: bothOrNeither(row.reversedOn.isPresent(), row.reversalReason.isPresent()),
    fix: 'Give the date and the reason of the reversal, or neither.',
    passes: { reversedOn: '2017-03-01', ...filled },
    fails: { reversedOn: '2017-03-01', reversalReason: null },
  },
  fosteringToAdoptHappened: happened(row, 'fosteringToAdoptOn', {
    says: 'A fostering to adopt placement is not dated after the date of the list',
    fix: 'Leave the date blank until the placement is made.',
  }),
  fosteredInCare: inOrder(row, ['enteredCareOn', 'fosteringToAdoptOn'], {
    says: 'A child is fostered to adopt on or after the day the child entered care',
    fix: 'Mend the date the child entered care or the date of the placement to foster.',
  }),
  fosteredBeforePlaced: inOrder(row, ['fosteringToAdoptOn', 'placedOn'], {
    says: 'A child fostered to adopt is placed for adoption on or after the day of that placement',
    severity: 'check',
    fix: 'Check both dates.',
    filled: family,
  }),
  matchedWithAFamily: {
    says: 'A child who was matched or placed has the identifier of a family on list 11',
    expect: when(anyOf(row.matchedOn.isPresent(), row.placedOn.isPresent()), row.familyId.isPresent()),
    severity: 'check',
    fix: 'Give the family identifier under which the adopters stand on list 11.',
    source: familyLink,
    passes: { matchedOn: '2017-03-01', ...family },
    fails: { matchedOn: '2017-03-01', familyId: null },
  },
});
