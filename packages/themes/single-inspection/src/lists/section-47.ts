import {
  anyOf,
  type Columns,
  convention,
  date,
  happened,
  inOrder,
  list,
  type RulesInput,
  when,
  wholeNumber,
  yesNo,
} from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';

const enquiry = {
  enquiryStartedOn: date('Section 47 enquiry start date'),
  numberOfEnquiries: wholeNumber('Number of section 47 enquiries in the last 12 months', {
    lookBackMonths: 12,
  }),
  // Blank while it is undecided whether a conference is needed.
  conferenceNotRequired: yesNo('Initial child protection conference not required (Y/N)', { strength: 'may' }),
  conferenceOn: date('Date of initial child protection conference', {
    strength: 'may',
    aliases: ['Date of ICPC'],
  }),
  conferenceResultedInPlan: yesNo(
    'Did the initial child protection conference result in a child protection plan? (Y/N)',
  ),
};

type Enquiry = ReturnType<typeof bornOrUnbornChild> & typeof enquiry;

const applies = (row: Columns<Enquiry>) => ({
  ...askedByBirth(row),
  conferenceOn: anyOf(row.conferenceNotRequired.isBlank(), row.conferenceNotRequired.is(false)),
  conferenceResultedInPlan: row.conferenceOn.isPresent(),
});

const about = ({ at }: Edition) =>
  ({
    number: 5,
    title: 'Section 47 enquiries',
    population:
      'Children who were the subject of a section 47 enquiry in the six months before the inspection',
    window: { months: 6 },
    key: 'childId',
    eventOn: 'enquiryStartedOn',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 5'),
  }) as const;

const rules: RulesInput<Enquiry> = (row) => ({
  ...rulesOnBirthOrExpectation(row),
  conferenceAfterEnquiry: inOrder(row, ['enquiryStartedOn', 'conferenceOn'], {
    says: 'A conference is held on or after the day the enquiry started',
    severity: 'check',
    fix: 'Check both dates; a conference that followed from an earlier enquiry may stand as it is.',
  }),
  conferenceHappened: happened(row, 'conferenceOn', {
    says: 'A conference is not dated after the date of the list',
    severity: 'check',
    fix: 'Mend the date; leave it blank for a conference that is arranged but not yet held.',
  }),
  noConferenceWhenNotRequired: {
    says: 'Where no conference was required there is no date of one',
    expect: when(row.conferenceNotRequired.is(true), row.conferenceOn.isBlank()),
    fix: 'Mend the answer, or take the date of the conference out.',
    source: convention('what was not required has no date'),
    passes: { conferenceNotRequired: false, conferenceOn: '2017-04-20' },
    fails: { conferenceNotRequired: true, conferenceOn: '2017-04-20' },
  },
  planNeedsConference: {
    says: 'Where a conference resulted in a plan its date is given',
    expect: when(row.conferenceResultedInPlan.is(true), row.conferenceOn.isPresent()),
    fix: 'Give the date of the conference, or mend the answer about the plan.',
    source: convention('what a conference resulted in follows one that was held'),
    passes: { conferenceOn: '2017-04-20', conferenceResultedInPlan: true },
    fails: { conferenceOn: null, conferenceResultedInPlan: true },
  },
});

/** List 5 as the 2015 edition prints it. */
export const section47In2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      hasDisability,
      ...enquiry,
      numberOfConferences: wholeNumber('Number of ICPCs in the last 12 months', {
        lookBackMonths: 12,
      }),
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });

/** List 5 as the 2014 edition prints it: with asylum, private fostering and school, without the number of conferences. */
export const section47In2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      ...circumstances2014,
      ...enquiry,
      ...allocation,
    },
    applies: (row) => applies(row),
    rules: (row) => rules(row),
  });
