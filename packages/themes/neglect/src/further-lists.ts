import { date, derive, yesNo } from '@deepdive/core';
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
    'All children known to the local authority, neglected or not, who were the subject of an early help assessment, a common assessment or a targeted intervention in the six months before the inspection',
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

/** Statutory assessments of six months: one assessment, where the single inspection asks for three kinds. */
export const assessments = derive(base.assessments, {
  source,
  number,
  population:
    'All children known to the local authority, neglected or not, who were the subject of a statutory assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection, finished or not',
  omit: [
    'continuousStartedOn',
    'seenDuringContinuous',
    'continuousAuthorisedOn',
    'initialStartedOn',
    'seenDuringInitial',
    'initialAuthorisedOn',
    'coreStartedOn',
    'seenDuringCore',
    'coreAuthorisedOn',
  ],
  because: 'Footnote 14 calls the lists the same, but the table asks for one assessment, not three.',
  relabel: { expectedOn },
  add: {
    startedOn: date('assessment start date', {
      source: at.para(21),
      aliases: ['Continuous assessment start date'],
    }),
    seenDuringAssessment: yesNo('Child seen during assessment (Y/N)', {
      source: at.para(21),
      aliases: ['Child seen during continuous assessment (Y/N)'],
    }),
    authorisedOn: date('assessment date of authorisation', {
      source: at.para(21),
      strength: 'may',
      aliases: ['Continuous assessment date of authorisation'],
      hint: 'Blank until the assessment is completed',
    }),
    neglectIdentified: yesNo('If assessment completed has neglect been identified? (Y/N)', {
      source: at.para(21),
      assumes: ['completedWhenAuthorised'],
    }),
  },
  order: [
    'childId',
    'gender',
    'ethnicity',
    'bornOn',
    'expectedOn',
    'age',
    'hasDisability',
    'startedOn',
    'seenDuringAssessment',
    'authorisedOn',
    'allocatedTeam',
    'allocatedWorker',
    'neglectIdentified',
  ],
  spell: { from: 'startedOn', to: 'authorisedOn' },
  applies: (row) => ({ neglectIdentified: row.authorisedOn.isPresent() }),
  rules: (row) => ({
    authorisedAfterStart: {
      says: 'An assessment is authorised on or after the day it started',
      expect: row.authorisedOn.isOnOrAfter(row.startedOn),
      fix: 'Check both dates; correct the one that is wrong',
      passes: { startedOn: '2017-03-01', authorisedOn: '2017-03-01', neglectIdentified: true },
      fails: { startedOn: '2017-03-02', authorisedOn: '2017-03-01', neglectIdentified: true },
    },
  }),
  assumes: [...assumes, 'oneRowPerChild'],
});

/** Section 47 enquiries of six months. */
export const section47 = derive(base.section47, {
  source,
  number,
  title: 'Section 47',
  population:
    'All children known to the local authority, neglected or not, who were the subject of a section 47 enquiry in the six months before the inspection, ongoing ones included and those for which an initial conference has not decided yet',
  relabel: { expectedOn },
  assumes: [...assumes, 'oneRowPerChild'],
});
