import { date, list, text } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { bornOrUnbornChild } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';

/** List 2, the same in both editions. */
export const earlyHelp = ({ at, codes }: Edition) =>
  list({
    number: 2,
    title: 'Early help',
    population:
      'Children who were the subject of an early help assessment, a common assessment or a targeted intervention in the six months before the inspection',
    window: { months: 6 },
    key: 'childId',
    eventOn: 'assessmentCompletedOn',
    source: at.place('Annex A, Table 2, list 2'),
    assumes: ['earlyHelpDatedByCompletion'],
    fields: {
      ...bornOrUnbornChild(codes, 'years'),
      assessmentCompletedOn: date('Assessment completion date'),
      assessingOrganisation: text('Organisation completing assessment'),
    },
    applies: (row) => askedByBirth(row),
    rules: (row) => rulesOnBirthOrExpectation(row),
  });
