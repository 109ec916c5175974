import { allOf, bound, convention, happened, inOrder, type RulesInput, when } from '@deepdive/core';
import type { LookedAfter } from '../lists/children-looked-after.js';
import { at2019 } from '../publications.js';

/** What should be true of the most recent placement of a child in care, and of the number of placements. */
export const rulesOnPlacement: RulesInput<LookedAfter> = (row) => ({
  placementStartHappened: happened(row, 'placementStartedOn', {
    says: 'The most recent placement does not start after the date of the list',
    fix: 'Give the placement the child is in, not the next one.',
  }),
  placedSinceStart: inOrder(row, ['startedOn', 'placementStartedOn'], {
    says: 'The most recent placement starts on or after the day the child became looked after',
    fix: 'Mend the date the child started to be looked after or the start of the placement.',
  }),
  placedBeforeCeasing: inOrder(row, ['placementStartedOn', 'ceasedOn'], {
    says: 'The most recent placement starts on or before the day the child ceased to be looked after',
    fix: 'Mend the start of the placement or the date the child ceased to be looked after.',
    filled: { reasonCeased: 't) E8: Care ceased for any other reason' },
  }),
  atLeastOnePlacement: {
    says: 'A child in care had at least one placement in the last 12 months',
    expect: when(row.numberOfPlacements.isPresent(), row.numberOfPlacements.isAtLeast(1)),
    fix: 'Count the present placement as well.',
    source: at2019('guidance to list 8'),
    passes: { numberOfPlacements: 1 },
    fails: { numberOfPlacements: 0 },
  },
  earlierPlacementCounted: {
    says: 'A child who moved to the present placement in the last 12 months had another one in that time',
    expect: when(
      allOf(
        row.startedOn.isPresent(),
        row.placementStartedOn.isPresent(),
        row.numberOfPlacements.isPresent(),
        row.placementStartedOn.isAfter(row.startedOn),
        row.placementStartedOn.isAfter(bound('listedOn').plusMonths(-12)),
        row.numberOfPlacements.isAtLeast(1),
      ),
      row.numberOfPlacements.isAtLeast(2),
    ),
    severity: 'check',
    fix: 'Count the placement that the child moved from as well, or mend the start of the placement.',
    source: convention('whoever moves between placements has had two'),
    passes: { startedOn: '2015-06-01', placementStartedOn: '2017-03-01', numberOfPlacements: 2 },
    fails: { startedOn: '2015-06-01', placementStartedOn: '2017-03-01', numberOfPlacements: 1 },
  },
  parentsProvideOwnHome: {
    says: 'A placement with parents is provided by the parents',
    expect: when(
      allOf(row.placementType.is('k) P1: Placed with parents'), row.placementProvider.isPresent()),
      row.placementProvider.is('a) PR0: Parents/Parental responsibility'),
    ),
    severity: 'check',
    fix: 'Check the type and the provider of the placement.',
    source: convention('by their own labels P1 and PR0 are about the same people'),
    passes: {
      placementType: 'k) P1: Placed with parents',
      placementProvider: 'a) PR0: Parents/Parental responsibility',
    },
    fails: { placementType: 'k) P1: Placed with parents', placementProvider: 'b) PR1: Own provision' },
  },
  placedUnderItsOrder: {
    says: 'A child placed for adoption under an order has a placement order or was freed for adoption',
    expect: when(
      allOf(
        row.legalStatus.isPresent(),
        row.placementType.isOneOf([
          'i) A5: Placed for adoption - order - foster',
          'j) A6: Placed for adoption - order - not foster',
        ]),
      ),
      row.legalStatus.isOneOf(['E1: Placement order', 'D1: Freeing order']),
    ),
    severity: 'check',
    fix: 'Check the type of placement and the legal status; A3 and A4 are for placements with consent.',
    source: convention('by their own labels A5 and A6 rest on an order'),
    passes: {
      placementType: 'i) A5: Placed for adoption - order - foster',
      legalStatus: 'E1: Placement order',
    },
    fails: { placementType: 'i) A5: Placed for adoption - order - foster', legalStatus: 'C2: FCO' },
  },
});
