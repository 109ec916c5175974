import { derive } from '@deepdive/core';
import { ilacs2019 } from '@deepdive/theme-ilacs';
import { at } from './publications.js';

const base = ilacs2019.lists;

// Paragraph 41 says what the lists cover, 42 that they are lists one, three, four and five.
const source = at.place('paras 41 and 42 and footnote 15');
const assumes = ['inspectionDay', 'templateOfAugust'];

/** Contacts of six months: list one. */
export const contacts = derive(base.contacts, {
  source,
  population:
    'All children known to the local authority, whatever their age and mental health, about whom a contact was received in the six months before the date of inspection; one row for each child and contact',
  assumes,
});

/** Referrals of six months: list three. */
export const referrals = derive(base.referrals, {
  source,
  population:
    'All children known to the local authority, whatever their age and mental health, about whom a referral was received in the six months before the inspection; one row for each referral',
  assumes,
});

/** Section 47 enquiries of six months: list five. */
export const section47 = derive(base.section47, {
  source,
  population:
    'All children known to the local authority, whatever their age and mental health, about whom there was a section 47 enquiry in the six months before the inspection; one row for each enquiry',
  assumes,
});
