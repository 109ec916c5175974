import { code, date, id, list, wholeNumber } from '@deepdive/core';
import { reasonForLeaving } from '../codes/adoption.js';
import { onSheet } from '../on-sheet.js';
import { familyId, genderAndEthnicity, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnAdopters } from '../rules/adopters.js';

// Each step is blank until it is reached.
const step = { strength: 'may' } as const;

const columns = {
  reference: id('Individual adopter identifier', {
    aliases: ['Reference'],
    hint: 'A couple stands on two rows, with one family identifier',
  }),
  familyId,
  ...genderAndEthnicity,
  hasDisability: yesOrNo('Disability', { meaning: 'disability' }),
  isFosteringForAdoption: yesOrNo('Is the (prospective) adopter fostering for adoption?'),
  firstContactOn: date('Date enquiry received', { aliases: ['Date of first contact'] }),
  stageOneStartedOn: date('Date Stage 1 started', step),
  stageOneEndedOn: date('Date Stage 1 ended', step),
  stageTwoStartedOn: date('Date Stage 2 started', step),
  stageTwoEndedOn: date('Date Stage 2 ended', step),
  appliedOn: date('Date application submitted', { ...step, aliases: ['Date of application'] }),
  approvedOn: date('Date application approved', step),
  matchedOn: date('Date adopter matched with child(ren)', step),
  placementMadeOn: date('Date child/children placed with adopter(s)', {
    ...step,
    aliases: ['Date placement made'],
  }),
  numberOfChildrenPlaced: wholeNumber('No. of children placed', {
    ...step,
    aliases: ['Number of children placed'],
    hint: 'Counted for the family, the same on both rows of a couple',
  }),
  orderGrantedOn: date('Date of Adoption Order', { ...step, aliases: ['Date order granted'] }),
  leftProcessOn: date('Date of leaving adoption process', step),
  reasonForLeaving: code('Reason for leaving adoption process', reasonForLeaving, step),
} as const;

/** The columns of list 11. */
export type Adopter = typeof columns;

/** List 11 of 2019. */
export const prospectiveAdopters = list({
  number: 11,
  title: 'Adopters',
  population:
    'Individuals who were in contact with the adoption agency in the 12 months before the inspection and who applied; a couple stands on two rows',
  unit: 'enquirer',
  window: { months: 12 },
  // An identifier of an adopter, not of a child: it never matches the child of another list.
  key: 'reference',
  // The way to adoption ends with an order as well as with leaving: the list states its own rule on the window.
  spell: { from: 'firstContactOn', to: 'leftProcessOn' },
  source: at2019('sheet List_11'),
  assumes: ['contactWhileInTheProcess'],
  fields: onSheet(at2019, 'List_11', columns),
  applies: (row) => ({ reasonForLeaving: row.leftProcessOn.isPresent() }),
  rules: (row) => rulesOnAdopters(row),
});
