import { type Columns, code, date, happened, id, list, text, wholeNumber, yesNo } from '@deepdive/core';
import type { Codes } from '../codes.js';
import type { Edition } from '../edition.js';
import {
  allocation,
  bornChild,
  hasDisability,
  hasSchoolConcerns,
  hasSpecialEducationalNeed,
  wasUnaccompaniedAsylumSeeker,
} from '../particulars.js';
import { rulesOnCare, rulesOnReturnInterviews } from '../rules/care.js';

const about = ({ at }: Edition) =>
  ({
    number: 8,
    title: 'Children looked after',
    population:
      'Children looked after at the point of inspection, and those who ceased to be looked after in the six months before it',
    window: { months: 6, atPointOfInspection: true },
    key: 'childId',
    spell: { from: 'startedOn', to: 'ceasedOn' },
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 8'),
  }) as const;

// The editions share most fields, in stretches between which the 2014 edition asks for more.
const childAndSchool = (codes: Codes) => ({
  ...bornChild(codes, 'Years'),
  wasUnaccompaniedAsylumSeeker,
  hasDisability,
  hasSpecialEducationalNeed,
  hasSchoolConcerns,
  reasonNotAttendingSchool: text('Reason not attending school (if applicable)', { strength: 'may' }),
});

const schooling = {
  numberOfSchools: wholeNumber('Number of schools attended in the last two years', { lookBackMonths: 24 }),
  makesExpectedProgress: yesNo("Is the child making the 'expected level of progress' at school? (Y/N)"),
};

const careUntilVisit = (codes: Codes) => ({
  startedOn: date('Date started to be looked after'),
  // The 2015 text also shows "Child's category of pood" where its page turns: this label, misread.
  categoryOfNeed: code("Child's category of need", codes.categoryOfNeed, { aliases: ['Category of need'] }),
  isSecondOrSubsequentEpisode: yesNo(
    'Second or subsequent episode of being a looked after child within the last 12 months? (Y/N)',
    { lookBackMonths: 12 },
  ),
  legalStatus: code("Child's legal status", codes.legalStatus, { aliases: ['Legal status'] }),
  reviewedOn: date('Date of latest statutory review'),
  reviewWasInTime: yesNo('Statutory review in time (Y/N)'),
  socialWorkVisitOn: date('Date of last social work visit'),
});

const planUntilPlacement = {
  isToBeReunified: yesNo('Plan for child to be reunified with their family? (Y/N)'),
  reviewingOfficerContactOn: date('Date of last IRO visit/contact to the child'),
  healthAssessedOn: date('Date of last health assessment'),
  dentalCheckedOn: date('Date of last dental check'),
  numberOfPlacements: wholeNumber('Number of placements in the last 12 months', { lookBackMonths: 12 }),
  ceasedOn: date('Date ceased to be looked after', { strength: 'may' }),
  // The national codes for this reason and for placements changed between the years that the editions cover: text.
  reasonCeased: text('Reason ceased to be looked after', { strength: 'may' }),
  placementStartedOn: date('Start date of most recent placement'),
  placementType: text('Placement type'),
  placementProvider: text('Placement provider'),
  providerName: text('Name of provider'),
};

const placementLocation = text('Placement location');
const providerJudgement = text("Latest Ofsted 'overall effectiveness' judgement for the provider", {
  strength: 'may',
});
const placementAuthority = text('Local authority of placement', { aliases: ['LA of placement'] });

const awayFromPlacement = {
  numberOfMissingEpisodes: wholeNumber(
    "Number of episodes the child has been 'missing' from their placement in the last 12 months",
    { lookBackMonths: 12 },
  ),
  numberOfAbsentEpisodes: wholeNumber(
    "Number of episodes the child has been 'absent' from their placement in the last 12 months",
    { lookBackMonths: 12 },
  ),
};

const returnInterview = {
  returnInterviewOffered: yesNo(
    'Was the child offered a Return Interview after their last missing episode (Y/N)?',
  ),
  returnInterviewAccepted: yesNo(
    'Did the child accept a Return Interview after their last missing episode? (Y/N)',
  ),
};

/** The fields of list 8 on return interviews, which the 2015 edition alone prints, with the number they follow from. */
export type ReturnInterview = typeof returnInterview &
  Pick<typeof awayFromPlacement, 'numberOfMissingEpisodes'>;

/** The fields of list 8 that both editions print. */
export type LookedAfter = ReturnType<typeof childAndSchool> &
  typeof schooling &
  ReturnType<typeof careUntilVisit> &
  typeof planUntilPlacement &
  typeof awayFromPlacement;

const applies = (row: Columns<LookedAfter>) => ({ reasonCeased: row.ceasedOn.isPresent() });

/** List 8 as the 2015 edition prints it. Its last field stands above the first of list 9 in our text of Table 2. */
export const childrenLookedAfter2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...childAndSchool(edition.codes),
      ...schooling,
      ...careUntilVisit(edition.codes),
      ...planUntilPlacement,
      placementAddress: text('Placement address'),
      placementUrn: id('URN of placement', { strength: 'may' }),
      placementLocation,
      providerJudgement,
      placementAuthority,
      ...awayFromPlacement,
      ...returnInterview,
      ...allocation,
    },
    applies: (row) => ({
      ...applies(row),
      returnInterviewOffered: row.numberOfMissingEpisodes.isAtLeast(1),
      returnInterviewAccepted: row.returnInterviewOffered.is(true),
    }),
    rules: (row) => ({ ...rulesOnCare(row), ...rulesOnReturnInterviews(row) }),
  });

/** List 8 as the 2014 edition prints it. */
export const childrenLookedAfter2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...childAndSchool(edition.codes),
      admittedToSchoolOn: date('Date of admission to current school'),
      ...schooling,
      ...careUntilVisit(edition.codes),
      carePlannedOn: date('Date of latest care plan on record'),
      ...planUntilPlacement,
      placementName: text('Placement name'),
      placementAddress: text('Placement address'),
      placementPostcode: text('Placement postcode'),
      placementLocation,
      providerJudgement,
      placementAuthorisedOn: date(
        'Date of authorisation by the nominated officer/DCS for placements out of local authority area',
        { strength: 'may' },
      ),
      placementAuthority,
      ...awayFromPlacement,
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => ({
      ...rulesOnCare(row),
      schoolAdmissionHappened: happened(row, 'admittedToSchoolOn', {
        says: 'A child was admitted to the current school by the date of the list',
        fix: 'Mend the date of admission; a school still to come is not the current one.',
      }),
      carePlanHappened: happened(row, 'carePlannedOn', {
        says: 'The latest care plan is not dated after the date of the list',
        fix: 'Mend the date of the care plan.',
      }),
      placementAuthorisationHappened: happened(row, 'placementAuthorisedOn', {
        says: 'A placement out of the area was authorised by the date of the list',
        fix: 'Mend the date of authorisation, or leave it blank until it is given.',
      }),
    }),
  });
