import { date, list, wholeNumber, yesNo } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';

const about = ({ at }: Edition) =>
  ({
    number: 5,
    title: 'Section 47 enquiries',
    population: 'Children who were the subject of a section 47 enquiry in the six months before the inspection',
    window: { months: 6 },
    key: 'childId',
    eventOn: 'enquiryStartedOn',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 5'),
  }) as const;

const enquiry = {
  enquiryStartedOn: date('Section 47 enquiry start date'),
  numberOfEnquiries: wholeNumber('Number of section 47 enquiries in the last 12 months', { lookBackMonths: 12 }),
  conferenceNotRequired: yesNo('Initial child protection conference not required (Y/N)'),
  conferenceOn: date('Date of initial child protection conference', { strength: 'may', aliases: ['Date of ICPC'] }),
  conferenceResultedInPlan: yesNo(
    'Did the initial child protection conference result in a child protection plan? (Y/N)',
  ),
};

/** List 5 as the 2015 edition prints it. */
export const section47In2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'years'),
      hasDisability,
      ...enquiry,
      numberOfConferences: wholeNumber('Number of ICPCs in the last 12 months', { lookBackMonths: 12 }),
      ...allocation,
    },
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
  });
