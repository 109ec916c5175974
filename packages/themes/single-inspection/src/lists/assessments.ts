import { date, list, yesNo } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { allocation, bornOrUnbornChild, circumstances2014, hasDisability } from '../particulars.js';

// A row may hold three assessments, so no one date or pair of dates places it in time: neither event nor spell is stated.
const about = ({ at }: Edition) =>
  ({
    number: 4,
    title: 'Assessments',
    population:
      'Children who were the subject of a statutory assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection',
    window: { months: 6 },
    key: 'childId',
    oneRowPerChild: true,
    source: at.place('Annex A, Table 2, list 4'),
  }) as const;

// Each of the three is asked for only where the child had that kind of assessment, and authorised only once it is done.
const threeAssessments = {
  continuousStartedOn: date('Continuous assessment start date', { strength: 'may' }),
  seenDuringContinuous: yesNo('Child seen during continuous assessment (Y/N)'),
  continuousAuthorisedOn: date('Continuous assessment date of authorisation', { strength: 'may' }),
  initialStartedOn: date('Initial assessment start date', { strength: 'may' }),
  seenDuringInitial: yesNo('Child seen during initial assessment (Y/N)'),
  initialAuthorisedOn: date('Initial assessment date of authorisation', { strength: 'may' }),
  coreStartedOn: date('Core assessment start date', { strength: 'may' }),
  seenDuringCore: yesNo('Child seen during core assessment (Y/N)'),
  coreAuthorisedOn: date('Core assessment date of authorisation', { strength: 'may' }),
};

/** List 4 as the 2015 edition prints it. */
export const assessments2015 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      hasDisability,
      ...threeAssessments,
      ...allocation,
    },
  });

/** List 4 as the 2014 edition prints it: with asylum, private fostering and school. */
export const assessments2014 = (edition: Edition) =>
  list({
    ...about(edition),
    fields: {
      ...bornOrUnbornChild(edition.codes, 'Years'),
      ...circumstances2014,
      ...threeAssessments,
      ...allocation,
    },
  });
