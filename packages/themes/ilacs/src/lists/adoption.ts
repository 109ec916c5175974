import { code, date, list } from '@deepdive/core';
import { reversalReason } from '../codes/adoption.js';
import { onSheet } from '../on-sheet.js';
import { birth, childId, familyId, genderAndEthnicity, hasDisability } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnAdoption } from '../rules/adoption.js';

// Each step is blank until it is reached, and some children never reach it.
const columns = {
  childId,
  familyId,
  ...genderAndEthnicity,
  ...birth,
  hasDisability,
  enteredCareOn: date('Date the Child Entered Care'),
  decidedOn: date('Date of Decision that Child Should be Placed for Adoption'),
  placementOrderedOn: date('Date of Placement Order', { strength: 'may' }),
  matchedOn: date('Date of Matching Child and Prospective Adopters', { strength: 'may' }),
  placedOn: date('Date Placed for Adoption', { strength: 'may' }),
  adoptedOn: date('Date of Adoption Order', { strength: 'may' }),
  reversedOn: date('Date of Decision that Child Should No Longer be Placed for Adoption', {
    strength: 'may',
  }),
  reversalReason: code('Reason Why Child No Longer Placed for Adoption', reversalReason, {
    strength: 'may',
  }),
  fosteringToAdoptOn: date(
    'Date the child was placed for fostering in FFA or concurrent planning placement',
    {
      strength: 'may',
      aliases: ['Date of fostering to adopt placement'],
    },
  ),
} as const;

/** The columns of list 10. */
export type Adoption = typeof columns;

/** List 10 of 2019. */
export const adoption = list({
  number: 10,
  title: 'Adoption',
  population:
    'Children who in the 12 months before the inspection were adopted, those with a decision to place them for adoption who are not yet adopted, and those whose decision was reversed in that time',
  window: { months: 12, atPointOfInspection: true },
  key: 'childId',
  // A decision that still stands is a spell without an end. It has two endings, adoption and reversal, and a spell has
  // one: the list states its own rule on the window (outsideWindow) in place of the one that would follow from these.
  spell: { from: 'decidedOn', to: 'adoptedOn' },
  oneRowPerChild: true,
  source: at2019('sheet List_10'),
  assumes: ['standingDecisionsOfAnyAge'],
  fields: onSheet(at2019, 'List_10', columns),
  applies: (row) => ({ reversalReason: row.reversedOn.isPresent() }),
  rules: (row) => rulesOnAdoption(row),
});
