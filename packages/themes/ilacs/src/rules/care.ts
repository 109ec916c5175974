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
import type { LookedAfter } from '../lists/children-looked-after.js';
import { at2019 } from '../publications.js';
import { rulesOnBirth } from './child.js';
import { endsByEighteen } from './dates.js';

const guidance = at2019('guidance to list 8');

const filled = {
  reasonCeased: 'e) E4A: Returned home to live with parents or relatives - part of planning',
} as const;

/** What should be true of a child in care: the period of care, its review, visits and checks, and return interviews. */
export const rulesOnCare: RulesInput<LookedAfter> = (row) => ({
  ...rulesOnBirth(row),
  careAfterBirth: inOrder(row, ['bornOn', 'startedOn'], {
    says: 'A child is looked after from the day of birth at the earliest',
    fix: 'Mend the date of birth or the date the child started to be looked after.',
  }),
  careEndsByEighteen: endsByEighteen(row, 'ceasedOn', {
    says: 'A child who is still looked after is under 18',
    fix: 'Give the date the child ceased to be looked after, or mend the date of birth.',
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
    source: guidance,
    passes: { ceasedOn: '2017-03-01', ...filled },
    fails: { ceasedOn: '2017-03-01', reasonCeased: null },
  },
  periodReallyCeased: {
    says: 'A child who ceased to be looked after did not start again on the same day',
    expect: when(row.reasonCeased.isPresent(), row.reasonCeased.isNot('u) X1:CodeError')),
    fix: 'X1 joins two episodes of one period of care: give the end of the period and its reason, or neither.',
    source: guidance,
    passes: { ceasedOn: '2017-03-01', ...filled },
    fails: { ceasedOn: '2017-03-01', reasonCeased: 'u) X1:CodeError' },
  },
  secondPeriodIsRecent: {
    says: 'A second period of care within the last 12 months started within them',
    expect: when(
      row.isSecondOrSubsequentEpisode.is(true),
      row.startedOn.isOnOrAfter(bound('listedOn').plusMonths(-12)),
    ),
    severity: 'check',
    fix: 'Mend the answer, or the date the child started to be looked after.',
    source: convention('a later period within 12 months starts within them'),
    passes: { isSecondOrSubsequentEpisode: true, startedOn: '2016-05-02' },
    fails: { isSecondOrSubsequentEpisode: true, startedOn: '2016-05-01' },
  },
  statusOfThisList: {
    says: 'A child on this list is not looked after for short breaks alone',
    expect: when(
      row.legalStatus.isPresent(),
      allOf(
        row.legalStatus.isNot('V3: Short term breaks, episodes recorded'),
        row.legalStatus.isNot('V4: Short term breaks, agreements recorded'),
      ),
    ),
    fix: 'Take the child off the list, or mend the legal status: V3 and V4 do not count here.',
    source: guidance,
    passes: { legalStatus: 'C2: FCO' },
    fails: { legalStatus: 'V4: Short term breaks, agreements recorded' },
  },
  legalStatusHappened: happened(row, 'legalStatusStartedOn', {
    says: 'The current legal status does not start after the date of the list',
    fix: 'Give the status that holds now and its start.',
  }),
  legalStatusSinceStart: inOrder(row, ['startedOn', 'legalStatusStartedOn'], {
    says: 'The current legal status starts on or after the day the child became looked after',
    severity: 'check',
    fix: 'Check both dates; an order that was made before this period of care may stand as it is.',
  }),
  legalStatusBeforeCeasing: inOrder(row, ['legalStatusStartedOn', 'ceasedOn'], {
    says: 'The last legal status starts on or before the day the child ceased to be looked after',
    fix: 'Mend the start of the legal status or the date the child ceased to be looked after.',
    filled,
  }),
  reviewHappened: happened(row, 'reviewedOn', {
    says: 'The latest statutory review is not dated after the date of the list',
    fix: 'Give the latest review that was held, not the next one.',
  }),
  reviewedSinceStart: inOrder(row, ['startedOn', 'reviewedOn'], {
    says: 'The latest statutory review was held on or after the day the child became looked after',
    severity: 'check',
    fix: 'Check both dates; leave the review blank if none was held since.',
  }),
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
  interviewFollowsMissingEpisode: {
    says: 'A child offered a return interview was missing at least once in the last 12 months',
    expect: when(row.returnInterviewOffered.is('a) Yes'), row.numberOfMissingEpisodes.isAtLeast(1)),
    severity: 'check',
    fix: 'Check the number of missing episodes; the last one may lie more than 12 months back.',
    passes: { numberOfMissingEpisodes: 1, returnInterviewOffered: 'a) Yes' },
    fails: { numberOfMissingEpisodes: 0, returnInterviewOffered: 'a) Yes' },
  },
  acceptedWhatWasOffered: {
    says: 'A child accepted a return interview only if one was offered',
    expect: when(row.returnInterviewAccepted.is('a) Yes'), row.returnInterviewOffered.is('a) Yes')),
    fix: 'Mend the answer about the offer or about acceptance.',
    source: guidance,
    passes: {
      numberOfMissingEpisodes: 1,
      returnInterviewOffered: 'a) Yes',
      returnInterviewAccepted: 'a) Yes',
    },
    fails: {
      numberOfMissingEpisodes: 1,
      returnInterviewOffered: 'b) No',
      returnInterviewAccepted: 'a) Yes',
    },
  },
});
