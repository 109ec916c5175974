import type { MilestoneInput, TimelineAnchor } from '@deepdive/core';
import type { lists } from './cases.js';
import type { guidance } from './guidance.js';
import { at } from './publications.js';
import type { selection } from './selection.js';

type Part =
  | keyof typeof lists
  | keyof typeof selection
  | keyof typeof guidance
  | 'requests'
  | 'caseDocuments';

/** There is no notice: the day of notification is the first day on site (paragraph 14). No weekday is named. */
export const timelineAnchor: TimelineAnchor = {
  notifiedOn: null,
  dayOneAfter: 0,
  source: at.para(14),
};

/** The case of paragraph 36. */
const riskFound = 'an unresolved issue of significant risk of harm to a child is found';

/** Who does what by when, from the call on the day to the last day for a complaint. */
export const timeline = {
  councilNotified: {
    says: 'The council is told, immediately before inspectors start and on the same day, that they will inspect at one or more of its offices',
    by: 'ofsted',
    due: { after: { event: 'notified' } },
    asPrinted: 'immediately before the inspection (on the same day)',
    source: at.para(14),
  },
  managerMet: {
    says: 'Inspectors meet the manager of the site, explain that they will keep disruption low, and arrange to meet workers, read their case files and discuss their caseload',
    by: 'inspectors',
    due: { day: 1 },
    asPrinted: 'on arrival at the contact, referral and assessment site',
    provides: ['meetings'],
    source: at.para(33),
    assumes: ['arrival'],
  },
  performanceInformationSeen: {
    says: 'The local authority gives inspectors access to the performance information that its managers use routinely, and discusses it with them',
    by: 'localAuthority',
    due: null,
    asPrinted: 'During the inspection',
    provides: ['requests'],
    source: at.place('paras 24 and 34'),
  },
  casesSampled: {
    says: 'Case files are selected at random from current and recently closed cases',
    by: 'inspectors',
    due: null,
    provides: ['cases', 'sampled'],
    source: at.place('paras 25, 31 and 32'),
    assumes: ['listOfCases', 'whoDraws'],
  },
  caseFilesExamined: {
    says: 'Inspectors examine the sampled files, wherever possible with the social worker or another key worker',
    by: 'inspectors',
    due: null,
    provides: ['caseDocuments'],
    source: at.para(31),
  },
  riskRaised: {
    says: 'Inspectors tell the relevant senior manager',
    by: 'inspectors',
    due: null,
    asPrinted: 'immediately',
    onlyWhen: riskFound,
    source: at.para(36),
  },
  riskConfirmed: {
    says: 'Inspectors confirm it to the senior manager in writing',
    by: 'inspectors',
    due: null,
    asPrinted: 'at the earliest opportunity',
    onlyWhen: riskFound,
    source: at.para(36),
  },
  siteVisitOver: {
    says: 'The two inspectors have finished on site, where they normally spend no more than two days',
    by: 'inspectors',
    due: { day: 2 },
    asPrinted: 'they will normally be on site for up to two days',
    source: at.para(16),
    assumes: ['twoDaysOnSite', 'inspectionEnd'],
  },
  oralFeedbackGiven: {
    says: "Inspectors normally tell the director of children's services, the head of service or both their draft findings, strengths and weaknesses in practice included",
    by: 'inspectors',
    due: { after: { event: 'inspectionEnds' } },
    asPrinted: 'before the inspectors leave at the end of the inspection',
    provides: ['feedback'],
    source: at.para(37),
    assumes: ['inspectionEnd'],
  },
  draftLetterSent: {
    says: "Ofsted sends the draft letter to the director of children's services for a check of its facts",
    by: 'ofsted',
    due: { after: { event: 'inspectionEnds', workingDays: 5 } },
    asPrinted: 'within five working days of the end of the inspection',
    source: at.para(40),
    assumes: ['inspectionEnd'],
  },
  draftLetterReturned: {
    says: "The director of children's services, or those who act for the director, return the draft letter with any comments on its facts",
    by: 'directorOfChildrensServices',
    due: { after: { event: 'inspectionEnds', workingDays: 10 } },
    asPrinted: 'within five days (within 10 working days of the end of the inspection)',
    source: at.para(41),
    assumes: ['fiveDays', 'inspectionEnd'],
  },
  finalLetterSent: {
    says: "Ofsted sends the final letter with the findings to the director of children's services, with copies to the lead member for children's services, the chair of the local safeguarding children board and the chief executive of the local authority",
    by: 'ofsted',
    due: { after: { event: 'inspectionEnds', workingDays: 15 } },
    asPrinted: 'within five days (within 15 working days of the end of the inspection)',
    source: at.para(42),
    assumes: ['fiveDays', 'inspectionEnd'],
  },
  letterPublished: {
    says: 'The final letter is published on the Ofsted website',
    by: 'ofsted',
    due: { after: { event: 'inspectionEnds', workingDays: 20 } },
    asPrinted: 'within 20 days of the end of the inspection',
    source: at.para(43),
    assumes: ['twentyDays', 'inspectionEnd'],
  },
  evaluationFormAsked: {
    says: 'Ofsted asks the council to fill in a short form on how the inspection went',
    by: 'ofsted',
    due: null,
    asPrinted: 'following each inspection',
    source: at.para(48),
  },
  complaintMade: {
    says: 'The last day for a complaint about the inspection, which can be made at any stage until then',
    by: 'complainant',
    due: { after: { event: 'letterPublished', days: 30 } },
    asPrinted:
      'at any stage during or after the inspection and up to 30 calendar days from the date of publication of any report or letter',
    provides: ['complaints'],
    source: at.para(52),
  },
} as const satisfies Readonly<Record<string, MilestoneInput<Part>>>;
