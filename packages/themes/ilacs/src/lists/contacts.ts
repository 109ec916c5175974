import { code, date, list } from '@deepdive/core';
import { contactSource } from '../codes/contact-source.js';
import { onSheet } from '../on-sheet.js';
import { bornOrUnbornChild } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { underEighteen } from '../rules/dates.js';

/** List 1 of 2019. */
export const contacts = list({
  number: 1,
  title: 'Contacts',
  population:
    'Children about whom a contact was received in the six months before the inspection; one row for each child and contact',
  window: { months: 6 },
  key: 'childId',
  eventOn: 'contactedOn',
  source: at2019('sheet List_1'),
  fields: onSheet(at2019, 'List_1', {
    ...bornOrUnbornChild,
    contactedOn: date('Date of Contact', { aliases: ['Contact date'] }),
    contactSource: code('Contact Source', contactSource, { aliases: ['Source of contact'] }),
  }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    contactAboutChild: underEighteen(row, 'contactedOn', 'on the day of the contact'),
  }),
});
