import { type Columns, date, happened, inOrder, list, text } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { bornChild, hasDisability, hasSpecialEducationalNeed } from '../particulars.js';
import { rulesOnAdoption } from '../rules/adoption.js';

const about = ({ at }: Edition) =>
  ({
    number: 10,
    title: 'Adoption',
    population:
      'Children adopted in the 12 months before the inspection, those with a decision to place them for adoption who are not yet adopted, and those whose decision was reversed in that time',
    window: { months: 12, atPointOfInspection: true },
    key: 'childId',
    // A decision that still stands is a spell without an end. It has two endings, adoption and reversal, and a spell has
    // one: the list states its own rule on the window (outsideWindow) in place of the one that would follow from these.
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

/** The fields of list 10 that both editions print. */
export type Adoption = ReturnType<typeof bornChild> & {
  readonly decidedOn: typeof decidedOn;
  readonly placementOrderedOn: typeof placementOrderedOn;
  readonly matchedOn: typeof matchedOn;
  readonly placedOn: typeof placedOn;
} & typeof ending;

const applies = (row: Columns<Adoption>) => ({ reversalReason: row.reversedOn.isPresent() });

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
    applies: (row) => applies(row),
    rules: (row) => ({
      ...rulesOnAdoption(row),
      careAfterBirth: inOrder(row, ['bornOn', 'enteredCareOn'], {
        says: 'A child enters care on or after the day of birth',
        fix: 'Mend the date of birth or the date the child entered care.',
        filled: { age: 0 },
      }),
      careEntryHappened: happened(row, 'enteredCareOn', {
        says: 'A child entered care by the date of the list',
        fix: 'Mend the date the child entered care.',
      }),
      decidedInCare: inOrder(row, ['enteredCareOn', 'decidedOn'], {
        says: 'The decision for adoption is made on or after the day the child entered care',
        severity: 'check',
        fix: 'Check both dates; a child relinquished at birth may be decided for first.',
      }),
    }),
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
    applies: (row) => applies(row),
    rules: (row) => ({
      ...rulesOnAdoption(row),
      supportAssessmentHappened: happened(row, 'supportAssessedOn', {
        says: 'The latest adoption support assessment is not dated after the date of the list',
        fix: 'Mend the date of the assessment.',
      }),
    }),
  });
