import { at2019 } from '../publications.js';
import { statedCodes } from './stated-codes.js';

const source = at2019('sheet Codes_used');

/** Why a child is no longer to be placed for adoption. */
export const reversalReason = statedCodes(
  'reversalReason',
  'Reason why a child is no longer placed for adoption',
  [
    [
      'RD1 - The child’s needs changed subsequent to the decision',
      ["The child's needs changed subsequent to the decision", "Child's needs changed"],
    ],
    [
      'RD2 - The Court did not make a placement order',
      ['The court did not make a placement order', 'No placement order'],
    ],
    [
      'RD3 - Prospective adopters could not be found',
      ['Prospective adopters could not be found', 'No adopters found'],
    ],
    ['RD4 - Any other reason', ['Any other reason', 'Other']],
  ],
  source,
);

/** Why somebody left the way to becoming an adopter. */
export const reasonForLeaving = statedCodes(
  'reasonForLeaving',
  'Reason for leaving the adoption process',
  [
    ['1 - Adopter withdrew from process', ['Adopter withdrew from process', 'Withdrew', 'Withdrawn']],
    ['2 - Process put on hold', ['Process put on hold', 'On hold']],
    ['3 - Application refused', ['Application refused', 'Refused']],
  ],
  source,
);
