import { date, list, text } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { bornChild, hasDisability, hasSpecialEducationalNeed } from '../particulars.js';

const about = ({ at }: Edition) =>
  ({
    number: 10,
    title: 'Adoption',
    population:
      'Children adopted in the 12 months before the inspection, those with a decision to place them for adoption who are not yet adopted, and those whose decision was reversed in that time',
    window: { months: 12, atPointOfInspection: true },
    key: 'childId',
    // A decision that still stands is a spell without an end. The other ending, a reversal, has a rule of its own.
    spell: { from: 'decidedOn', to: 'adoptedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 10'),
  }) as const;

// Each step is blank until it is reached, and some children never reach it.
const decidedOn = date('Date of decision that child should be placed for adoption');
const placementOrderedOn = date('Date of placement order', { strength: 'may' });
const matchedOn = date('Date of matching child and prospective adopters', { strength: 'may' });
const placedOn = date('Date placed for adoption', { strength: 'may' });
const ending = {
  adoptedOn: date('Date of adoption order', { strength: 'may' }),
  reversedOn: date('Date of decision that child should no longer be placed for adoption', {
    strength: 'may',
  }),
  reversalReason: text('Reason why child no longer placed for adoption', { strength: 'may' }),
  fosteringToAdoptOn: date('Date of fostering to adopt placement', { strength: 'may' }),
};

/** List 10 as the 2015 edition prints it. */
export const adoption2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornChild(edition.codes, 'years'),
      hasDisability,
      enteredCareOn: date('Date the child entered care'),
      decidedOn,
      placementOrderedOn,
      matchedOn,
      placedOn,
      ...ending,
    },
  });

/** List 10 as the 2014 edition prints it: the placement order stands after the placement. */
export const adoption2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornChild(edition.codes, 'years'),
      hasDisability,
      hasSpecialEducationalNeed,
      decidedOn,
      matchedOn,
      placedOn,
      placementOrderedOn,
      ...ending,
      supportAssessedOn: date('Date of latest adoption support assessment', { strength: 'may' }),
    },
  });
