import { allOf, anyOf, date, happened, inOrder, list, when, wholeNumber } from '@deepdive/core';
import { onSheet } from '../on-sheet.js';
import { allocation, bornOrUnbornChild, hasDisability, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { underEighteen } from '../rules/dates.js';

const guidance = at2019('guidance to list 5');

const countedBefore = (what: string) =>
  ({
    lookBackMonths: 12,
    hint: `${what} in the 12 months before the child's latest section 47 enquiry, which is not counted: 0 or more, the same on every row of the child`,
  }) as const;

/** List 5 of 2019. */
export const section47 = list({
  number: 5,
  title: 'Section 47 enquiries and Initial Child Protection Conferences',
  population:
    'Children with a section 47 enquiry in the six months before the inspection, where possible also while it is undecided whether a conference is needed; one row for each enquiry',
  window: { months: 6 },
  key: 'childId',
  eventOn: 'enquiryStartedOn',
  source: at2019('sheet List_5'),
  fields: onSheet(at2019, 'List_5', {
    ...bornOrUnbornChild,
    hasDisability,
    enquiryStartedOn: date('Strategy discussion initiating Section 47 Enquiry Start Date', {
      aliases: ['Section 47 Enquiry Start Date'],
    }),
    conferenceNotRequired: yesOrNo('Was an Initial Child Protection Conference deemed unnecessary?', {
      strength: 'may',
      aliases: ['Initial Child Protection Conference Not Required (Y/N)'],
    }),
    conferenceOn: date('Date of Initial Child Protection Conference', {
      strength: 'may',
      aliases: ['Date of ICPC'],
    }),
    conferenceResultedInPlan: yesOrNo(
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
    ),
    numberOfEnquiries: wholeNumber(
      'Number of Section 47 Enquiries in the last 12 months',
      countedBefore('Enquiries'),
    ),
    numberOfConferences: wholeNumber(
      'Number of ICPCs in the last 12 months',
      countedBefore('Initial conferences'),
    ),
    ...allocation,
  }),
  applies: (row) => ({
    conferenceOn: anyOf(row.conferenceNotRequired.isBlank(), row.conferenceNotRequired.is(false)),
    conferenceResultedInPlan: row.conferenceOn.isPresent(),
  }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    enquiryAboutChild: underEighteen(row, 'enquiryStartedOn', 'when the enquiry started'),
    conferenceAfterEnquiry: inOrder(row, ['enquiryStartedOn', 'conferenceOn'], {
      says: 'A conference is held on or after the day of the strategy discussion',
      severity: 'check',
      fix: 'Check both dates; a conference that followed from an earlier enquiry may stand as it is.',
    }),
    conferenceHappened: happened(row, 'conferenceOn', {
      says: 'A conference is not dated after the date of the list',
      severity: 'check',
      fix: 'Mend the date; leave it blank for a conference that is arranged but not yet held.',
    }),
    noConferenceWhenUnnecessary: {
      says: 'Where a conference was deemed unnecessary there is neither a date nor a result of one',
      expect: when(
        row.conferenceNotRequired.is(true),
        allOf(row.conferenceOn.isBlank(), row.conferenceResultedInPlan.isBlank()),
      ),
      fix: 'Mend the answer, or take the date and the result out. For a child who is on a plan already the answer is No; leave it blank while nothing is decided.',
      source: guidance,
      passes: { conferenceNotRequired: false, conferenceOn: '2017-04-20', conferenceResultedInPlan: true },
      fails: { conferenceNotRequired: true, conferenceOn: '2017-04-20' },
    },
    planNeedsConference: {
      says: 'Where a conference resulted in a plan its date is given',
      expect: when(row.conferenceResultedInPlan.is(true), row.conferenceOn.isPresent()),
      fix: 'Give the date of the conference, or mend the answer about the plan.',
      passes: { conferenceOn: '2017-04-20', conferenceResultedInPlan: true },
      fails: { conferenceOn: null, conferenceResultedInPlan: true },
    },
  }),
});
