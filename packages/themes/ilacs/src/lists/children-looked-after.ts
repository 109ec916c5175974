import { code, date, id, list, text, wholeNumber } from '@deepdive/core';
import { legalStatus, permanencePlan, reasonCeased } from '../codes/care.js';
import { categoryOfNeed } from '../codes/need.js';
import { yesNoUnknown } from '../codes/person.js';
import { placementLocation, placementProvider, placementType } from '../codes/placement.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornChild, hasDisability, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnCare } from '../rules/care.js';
import { rulesOnPlacement } from '../rules/placement.js';

const columns = {
  ...bornChild,
  wasUnaccompaniedAsylumSeeker: yesOrNo(
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)',
    { lookBackMonths: 12, aliases: ['UASC within the last 12 months (Y/N)'] },
  ),
  hasDisability,
  startedOn: date('Date Started to be Looked After'),
  categoryOfNeed: code("Child's Category of Need", categoryOfNeed, { aliases: ['Category of need'] }),
  isSecondOrSubsequentEpisode: yesOrNo(
    'Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)',
    {
      lookBackMonths: 12,
      aliases: [
        'Is this a second or subsequent episode of being a Looked After Child within the last 12 months (Y/N)',
        'Second or subsequent episode of being a looked after child within the last 12 months? (Y/N)',
      ],
    },
  ),
  legalStatusStartedOn: date('Start date of current legal status'),
  legalStatus: code("Child's Legal Status", legalStatus, { aliases: ['Legal status'] }),
  reviewedOn: date('Date of Latest Statutory Review'),
  socialWorkVisitOn: date('Date of Last Social Work Visit'),
  // The single inspection asked here whether a child was to go home, yes or no: another question, so no alias.
  permanencePlan: code('What is the permanence plan for this child?', permanencePlan, {
    strength: 'may',
    hint: 'The principal one of a dual plan; blank until one is agreed',
  }),
  reviewingOfficerContactOn: date('Date of Last IRO Visit / Contact to the Child'),
  healthAssessedOn: date('Date of Last Health Assessment'),
  dentalCheckedOn: date('Date of Last Dental Check'),
  numberOfPlacements: wholeNumber('Number of Placements in the Last 12 months', {
    lookBackMonths: 12,
    hint: 'The present placement included: 1 or more',
  }),
  ceasedOn: date('Date Ceased to be Looked After', { strength: 'may' }),
  reasonCeased: code('Reason Ceased to be Looked After', reasonCeased, { strength: 'may' }),
  placementStartedOn: date('Start Date of Most Recent Placement'),
  placementType: code('Placement Type', placementType),
  placementProvider: code('Placement Provider', placementProvider),
  placementPostcode: text('Placement postcode'),
  placementUrn: id('URN of Placement', { strength: 'may' }),
  placementLocation: code('Placement Location', placementLocation),
  // Five codes, or else the name of any authority: no closed set.
  placementAuthority: text('LA of Placement', {
    aliases: ['Local authority of placement'],
    hint: 'The name of the authority, or NIR, WAL or SCO for the rest of the United Kingdom, NUK outside it, CON for a confidential placement',
  }),
  numberOfMissingEpisodes: wholeNumber(
    "Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months",
    { strength: 'must', lookBackMonths: 12, hint: '0 if there were none, not blank' },
  ),
  numberOfAbsentEpisodes: wholeNumber(
    "Number of Episodes the Child has been 'Absent' from their Placement in the last 12 months",
    { strength: 'must', lookBackMonths: 12, hint: '0 if there were none, not blank' },
  ),
  returnInterviewOffered: code(
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
    yesNoUnknown,
  ),
  returnInterviewAccepted: code(
    'Did the child accept a Return Interview after their last missing episode (Y/N)?',
    yesNoUnknown,
  ),
  ...allocation,
} as const;

/** The columns of list 8. */
export type LookedAfter = typeof columns;

/** List 8 of 2019. */
export const childrenLookedAfter = list({
  number: 8,
  title: 'Children in care',
  population:
    'Children looked after at the inspection, and those who ceased to be looked after in the six months before it; the latest period of care of each',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'startedOn', to: 'ceasedOn' },
  oneRowPerChild: true,
  source: at2019('sheet List_8'),
  fields: onSheet(at2019, 'List_8', columns),
  applies: (row) => ({
    reasonCeased: row.ceasedOn.isPresent(),
    returnInterviewOffered: row.numberOfMissingEpisodes.isAtLeast(1),
    returnInterviewAccepted: row.returnInterviewOffered.is('a) Yes'),
  }),
  rules: (row) => ({ ...rulesOnCare(row), ...rulesOnPlacement(row) }),
});
