import {
  allOf,
  bothOrNeither,
  bound,
  convention,
  happened,
  inOrder,
  type RulesInput,
  when,
} from '@deepdive/core';
import type { LookedAfter, ReturnInterview } from '../lists/children-looked-after.js';
import { rulesOnBirth } from './child.js';

const filled = { reasonCeased: 'Returned home to live with parents' } as const;

/** What should be true of a child looked after, in either edition. */
export const rulesOnCare: RulesInput<LookedAfter> = (row) => ({
  ...rulesOnBirth(row),
  careAfterBirth: inOrder(row, ['bornOn', 'startedOn'], {
    says: 'A child is looked after from the day of birth at the earliest',
    fix: 'Mend the date of birth or the date the child started to be looked after.',
  }),
  ceasedAfterStart: inOrder(row, ['startedOn', 'ceasedOn'], {
    says: 'A child ceases to be looked after on or after the day this began',
    fix: 'Mend the date the child started or ceased to be looked after.',
    filled,
  }),
  ceasingHappened: happened(row, 'ceasedOn', {
    says: 'A child did not cease to be looked after later than the date of the list',
    fix: 'Leave the date blank while the child is looked after.',
    filled,
  }),
  reasonCeasedGiven: {
    says: 'A child who ceased to be looked after has a reason for it, and a child looked after has none',
    expect: bothOrNeither(row.ceasedOn.isPresent(), row.reasonCeased.isPresent()),
    fix: 'Give the date and the reason, or neither while the child is looked after.',
    source: convention('what has ended has a reason, and what goes on has none'),
    passes: { ceasedOn: '2017-03-01', ...filled },
    fails: { ceasedOn: '2017-03-01', reasonCeased: null },
  },
  careEndsByEighteen: {
    says: 'A child who is still looked after is under 18',
    expect: when(
      allOf(row.bornOn.isPresent(), row.ceasedOn.isBlank()),
      row.bornOn.yearsUntil(bound('listedOn')).isLessThan(18),
    ),
    severity: 'check',
    fix: 'Give the date the child ceased to be looked after, or mend the date of birth.',
    source: convention('a child is a person under 18'),
    passes: { bornOn: '1999-05-03', ceasedOn: null },
    fails: { bornOn: '1999-05-02', ceasedOn: null },
  },
  reviewHappened: happened(row, 'reviewedOn', {
    says: 'The latest statutory review is not dated after the date of the list',
    fix: 'Give the latest review that was held, not the next one.',
  }),
  reviewedSinceStart: inOrder(row, ['startedOn', 'reviewedOn'], {
    says: 'The latest statutory review was held on or after the day the child became looked after',
    severity: 'check',
    fix: 'Check both dates; leave the review blank if none was held since.',
  }),
  reviewInTimeWasHeld: {
    says: 'A review said to be in time has a date',
    expect: when(row.reviewWasInTime.is(true), row.reviewedOn.isPresent()),
    fix: 'Give the date of the latest statutory review, or mend the answer.',
    source: convention('only a review that was held can have been in time'),
    passes: { reviewWasInTime: true, reviewedOn: '2017-03-01' },
    fails: { reviewWasInTime: true, reviewedOn: null },
  },
  visitHappened: happened(row, 'socialWorkVisitOn', {
    says: 'The last social work visit is not dated after the date of the list',
    fix: 'Mend the date; a visit still to come does not count.',
  }),
  visitedSinceStart: inOrder(row, ['startedOn', 'socialWorkVisitOn'], {
    says: 'The last social work visit was made on or after the day the child became looked after',
    severity: 'check',
    fix: 'Check both dates: by these nobody has visited the child since.',
  }),
  reviewingOfficerContactHappened: happened(row, 'reviewingOfficerContactOn', {
    says: 'The last contact of the reviewing officer is not dated after the date of the list',
    fix: 'Mend the date; a contact still to come does not count.',
  }),
  healthAssessmentHappened: happened(row, 'healthAssessedOn', {
    says: 'The last health assessment is not dated after the date of the list',
    fix: 'Mend the date; an appointment still to come does not count.',
  }),
  dentalCheckHappened: happened(row, 'dentalCheckedOn', {
    says: 'The last dental check is not dated after the date of the list',
    fix: 'Mend the date; an appointment still to come does not count.',
  }),
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
    filled,
  }),
  atLeastOnePlacement: {
    says: 'A child looked after in the last 12 months had at least one placement',
    expect: when(row.numberOfPlacements.isPresent(), row.numberOfPlacements.isAtLeast(1)),
    severity: 'check',
    fix: 'Count the present placement as well.',
    source: convention('being looked after takes a placement'),
    passes: { numberOfPlacements: 1 },
    fails: { numberOfPlacements: 0 },
  },
});

/** What the answers about return interviews imply: the 2015 edition alone asks them. */
export const rulesOnReturnInterviews: RulesInput<ReturnInterview> = (row) => ({
  interviewFollowsMissingEpisode: {
    says: 'A child offered a return interview was missing at least once in the last 12 months',
    expect: when(row.returnInterviewOffered.is(true), row.numberOfMissingEpisodes.isAtLeast(1)),
    severity: 'check',
    fix: 'Check the number of missing episodes; the last one may lie more than 12 months back.',
    source: convention('an interview on the return of a child follows an absence'),
    passes: { numberOfMissingEpisodes: 1, returnInterviewOffered: true },
    fails: { numberOfMissingEpisodes: 0, returnInterviewOffered: true },
  },
  acceptedWhatWasOffered: {
    says: 'A child accepted a return interview only if one was offered',
    expect: when(row.returnInterviewAccepted.is(true), row.returnInterviewOffered.is(true)),
    fix: 'Mend the answer about the offer or about acceptance.',
    source: convention('only what was offered can be accepted'),
    passes: { numberOfMissingEpisodes: 1, returnInterviewOffered: true, returnInterviewAccepted: true },
    fails: { numberOfMissingEpisodes: 1, returnInterviewOffered: false, returnInterviewAccepted: true },
  },
});
