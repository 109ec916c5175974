import { allOf, bound, code, date, happened, inOrder, list, when, wholeNumber } from '@deepdive/core';
import { categoryOfAbuse } from '../codes/need.js';
import { yesNoUnknown } from '../codes/person.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornOrUnbornChild, hasDisability, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { endsByEighteen, notLongBeforeBirth } from '../rules/dates.js';

const guidance = at2019('guidance to list 7');

// A plan of some age has been reviewed lately, or the rules on reviews would have their say as well.
const reviewed = { reviewConferenceOn: '2017-04-10' } as const;

/** List 7 of 2019. */
export const childProtection = list({
  number: 7,
  title: 'Child protection',
  population:
    'Children who are the subject of a child protection plan at the inspection, and those whose plan ended in the six months before it; the latest plan of each',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'planStartedOn', to: 'planEndedOn' },
  oneRowPerChild: true,
  source: at2019('sheet List_7'),
  fields: onSheet(at2019, 'List_7', {
    ...bornOrUnbornChild,
    hasDisability,
    planStartedOn: date('Child Protection Plan Start Date', { aliases: ['CP plan start date'] }),
    initialCategory: code('Initial Category of Abuse', categoryOfAbuse),
    latestCategory: code('Latest Category of Abuse', categoryOfAbuse),
    lastVisitOn: date('Date of the Last Statutory Visit'),
    seenAlone: code('Was the Child Seen Alone?', yesNoUnknown),
    reviewConferenceOn: date('Date of latest review conference', {
      strength: 'may',
      hint: 'Blank until the first review is held',
    }),
    planEndedOn: date('Child Protection Plan End Date', { strength: 'may', aliases: ['CP plan end date'] }),
    hadEmergencyProtection: yesOrNo(
      'Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)',
      {
        lookBackMonths: 6,
        aliases: [
          'Subject to emergency protection/care/supervision order or protected under police powers in last six months (Y/N)',
        ],
      },
    ),
    numberOfPreviousPlans: wholeNumber('Number of Previous Child Protection Plans', {
      strength: 'must',
      hint: 'Plans of your own authority alone; 0 if there were none',
    }),
    ...allocation,
  }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    planNotLongBeforeBirth: notLongBeforeBirth(row, 'planStartedOn', 'The start of a plan', reviewed),
    planEndedAfterStart: inOrder(row, ['planStartedOn', 'planEndedOn'], {
      says: 'A plan ends on or after the day it started',
      fix: 'Mend the start or the end date of the plan.',
    }),
    planEndHappened: happened(row, 'planEndedOn', {
      says: 'A plan does not end after the date of the list',
      fix: 'Leave the end date blank while the plan is in force.',
    }),
    planEndsByEighteen: endsByEighteen(row, 'planEndedOn', {
      says: 'A plan in force is for a child under 18',
      fix: 'Give the end date of the plan, or mend the date of birth.',
    }),
    visitHappened: happened(row, 'lastVisitOn', {
      says: 'The last statutory visit is not after the date of the list',
      fix: 'Mend the date of the visit; a visit still to come does not count.',
    }),
    visitedSincePlanStart: inOrder(row, ['planStartedOn', 'lastVisitOn'], {
      says: 'The last statutory visit was made on or after the day the plan started',
      severity: 'check',
      fix: 'Check the date of the visit: by these dates there was none under this plan.',
    }),
    seenOnAVisit: {
      says: 'A child seen alone was seen on a visit whose date is given',
      expect: when(row.seenAlone.is('a) Yes'), row.lastVisitOn.isPresent()),
      fix: 'Give the date of the last statutory visit, or mend the answer.',
      passes: { lastVisitOn: '2017-04-20', seenAlone: 'a) Yes' },
      fails: { lastVisitOn: null, seenAlone: 'a) Yes' },
    },
    reviewHappened: happened(row, 'reviewConferenceOn', {
      says: 'The latest review conference is not after the date of the list',
      fix: 'Give the latest review that was held, not the next one.',
    }),
    reviewedSincePlanStart: inOrder(row, ['planStartedOn', 'reviewConferenceOn'], {
      says: 'The latest review conference was held on or after the day the plan started',
      fix: 'Leave the date blank until the first review of this plan, or mend the start of the plan.',
    }),
    reviewedBeforePlanEnd: inOrder(row, ['reviewConferenceOn', 'planEndedOn'], {
      says: 'The latest review conference was held on or before the day the plan ended',
      severity: 'check',
      fix: 'Check both dates.',
    }),
    firstReviewInThreeMonths: {
      says: 'A plan in force for more than three months has been reviewed',
      expect: when(
        allOf(row.planStartedOn.isPresent(), row.planEndedOn.isBlank(), row.reviewConferenceOn.isBlank()),
        row.planStartedOn.isOnOrAfter(bound('listedOn').plusMonths(-3)),
      ),
      severity: 'check',
      fix: 'Give the date of the latest review conference; if none was held, the first review is late.',
      source: guidance,
      // The list has no date of the conference that made the plan; the plan starts on that day.
      assumes: ['planStartsAtConference'],
      passes: { planStartedOn: '2017-02-02' },
      fails: { planStartedOn: '2017-02-01' },
    },
    reviewedInSixMonths: {
      says: 'A plan in force was reviewed in the last six months, once it has been reviewed at all',
      expect: when(
        allOf(row.planEndedOn.isBlank(), row.reviewConferenceOn.isPresent()),
        row.reviewConferenceOn.isOnOrAfter(bound('listedOn').plusMonths(-6)),
      ),
      severity: 'check',
      fix: 'Give the date of the latest review conference; if none was held since, the review is late.',
      source: guidance,
      passes: { planStartedOn: '2016-02-01', reviewConferenceOn: '2016-11-02' },
      fails: { planStartedOn: '2016-02-01', reviewConferenceOn: '2016-11-01' },
    },
  }),
});
