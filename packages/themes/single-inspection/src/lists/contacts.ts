import { date, list, text } from '@deepdive/core';
import type { Edition } from '../edition.js';
import { bornOrUnbornChild } from '../particulars.js';
import { askedByBirth, rulesOnBirthOrExpectation } from '../rules/child.js';

/** List 1, the same in both editions. */
export const contacts = ({ at, codes }: Edition) =>
  list({
    number: 1,
    title: 'Contacts',
    population: 'Children who were the subject of a contact in the three months before the inspection',
    window: { months: 3 },
    key: 'childId',
    eventOn: 'contactedOn',
    // The text's "one row for each child where possible" is about lists 3 to 10: a child may stand here more than once.
    source: at.place('Annex A, Table 2, list 1'),
    fields: {
      ...bornOrUnbornChild(codes, 'years'),
      contactedOn: date('Date of contact', { aliases: ['Contact date'] }),
      contactSource: text('Contact source', { aliases: ['Source of contact'] }),
    },
    applies: (row) => askedByBirth(row),
    rules: (row) => rulesOnBirthOrExpectation(row),
  });
