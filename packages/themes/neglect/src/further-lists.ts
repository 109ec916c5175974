import { derive } from '@deepdive/core';
import { singleInspection2015 } from '@deepdive/theme-single-inspection';
import { at } from './publications.js';

const base = singleInspection2015.lists;

// Paragraph 21 and footnote 14 call these lists the equivalent ones of the single inspection and give them no number.
const source = at.place('para 21 and footnote 14');
const number = null;

const expectedOn = 'If unborn, expected date of birth';
const assumes = ['inspectionDay', 'tableOverFootnote'];

/** Contacts of three months. */
export const contacts = derive(base.contacts, {
  source,
  number,
  population:
    'All children known to the local authority, neglected or not, who were the subject of a contact in the three months before the inspection',
  relabel: { expectedOn },
  assumes,
});

/** Early help assessments, common assessments and targeted interventions of six months. */
export const earlyHelp = derive(base.earlyHelp, {
  source,
  number,
  population:
    'All children known to the local authority, neglected or not, who in the six months before the inspection had an early help assessment, a common assessment or a targeted intervention',
  relabel: { expectedOn },
  assumes: [...assumes, 'earlyHelpDatedByCompletion'],
});

/** Referrals of three months. */
export const referrals = derive(base.referrals, {
  source,
  number,
  population:
    'All children known to the local authority, neglected or not, who were the subject of a referral in the three months before the inspection',
  relabel: { expectedOn, referralHadNoFurtherAction: 'Referral – no further action? (Y/N)' },
  assumes: [...assumes, 'oneRowPerChild'],
});

/** Section 47 enquiries of six months. */
export const section47 = derive(base.section47, {
  source,
  number,
  title: 'Section 47',
  population:
    'All children known to the local authority, neglected or not, about whom there was a section 47 enquiry in the six months before the inspection; it may be ongoing, with the initial conference still to decide',
  relabel: { expectedOn },
  assumes: [...assumes, 'oneRowPerChild', 'enquiryDatedByStart'],
});
