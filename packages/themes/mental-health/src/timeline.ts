import type { MilestoneInput, TimelineAnchor } from '@deepdive/core';
import type { guidance } from './guidance.js';
import type { lists } from './lists.js';
import { at } from './publications.js';
import type { selection } from './selection.js';

type Part =
  | keyof typeof lists
  | keyof typeof selection
  | keyof typeof guidance
  | 'requests'
  | 'caseDocuments';

/**
 * Notification is on a Monday (paragraphs 23 and 29). Day six is the Tuesday of week two (paragraph 47), so day one is the
 * Tuesday after notification.
 */
export const timelineAnchor: TimelineAnchor = {
  notifiedOn: 'Monday',
  dayOneAfter: 1,
  source: at.place('paras 23, 29 and 47', 'inferred'),
};

/** Who hands over what by when, with week, weekday, day number and time only where a paragraph prints them. */
export const timeline = {
  areaNotified: {
    says: 'The inspectorates notify the local area and ask the local agencies for the information of Annex A',
    by: 'inspectors',
    due: { week: 1, weekday: 'Monday', time: '09:00', after: { event: 'notified' } },
    asPrinted: 'usually on Monday of week one; on Monday at 9am (10 working days before fieldwork)',
    source: at.place('paras 23 and 29'),
    assumes: ['usuallyMonday'],
  },
  listsProvided: {
    says: "The local authority, with the nominated representatives of the CCG, CAMHS and the YOT, provides the lists of children in need, on a child protection plan and in care; the director of children's services can tell of anything particular to the area",
    by: 'localAuthority',
    due: { week: 1, weekday: 'Thursday', time: '09:00' },
    asPrinted: 'By 9am on Thursday in week one',
    provides: ['childrenInNeed', 'childProtection', 'childrenLookedAfter'],
    source: at.place('paras 32 and 36'),
    assumes: ['whoRepresents'],
  },
  meetingsProvided: {
    says: 'The local agencies give the lead inspector details of the multi-agency meetings in the fieldwork week',
    by: 'localAgencies',
    due: { week: 1, weekday: 'Thursday', time: 'endOfDay' },
    asPrinted: 'By the end of Thursday in week one',
    provides: ['meetings'],
    source: at.para(40),
    assumes: ['meetingsAboutWhom'],
  },
  trackedSelected: {
    says: 'The lead inspector selects five to seven children to be evaluated jointly and tracked',
    by: 'leadInspector',
    due: { week: 1, weekday: 'Friday', time: '10:00' },
    asPrinted: 'By 10am on Friday in week one',
    provides: ['tracked'],
    source: at.para(37),
  },
  casesConfirmed: {
    says: 'A call with the local authority and the nominated representatives of the CCG, CAMHS and the YOT confirms that the cases fit; the lead inspector may ask the agencies to look at them on the electronic recording system',
    by: 'leadInspector',
    due: { week: 1, weekday: 'Friday', time: '12:00' },
    asPrinted: 'before 12 noon',
    onlyWhen: 'the lead inspector asks for a call',
    source: at.para(37, 'inferred'),
    assumes: ['callOnFriday', 'whoRepresents', 'caseThatDoesNotFit'],
  },
  // Paragraph 41 says what is provided and not by when; paragraph 40 above it speaks of meetings alone.
  furtherListsProvided: {
    says: 'The local authority provides the lists of all children known to it by contact, referral, assessment and section 47 enquiry; no time is printed',
    by: 'localAuthority',
    due: null,
    provides: ['contacts', 'referrals', 'assessments', 'section47'],
    source: at.para(41),
    assumes: ['furtherListsUndated', 'flowChartMissing'],
  },
  caseDocumentsProvided: {
    says: 'The local agencies provide electronic copies of the important documents on each child they evaluate, a chronology among them',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Tuesday', time: 'endOfDay' },
    asPrinted: 'By the end of Tuesday in week two',
    provides: ['caseDocuments', 'chronology'],
    source: at.place('paras 39 and 44'),
  },
  otherInformationProvided: {
    says: 'The local agencies provide the numbered items of information about their work',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Tuesday', day: 6, time: 'endOfDay' },
    asPrinted: 'By the end of day six (Tuesday, week two)',
    provides: ['requests'],
    source: at.para(47),
    assumes: ['numberedDays'],
  },
  jointEvaluationsProvided: {
    says: 'The local agencies provide their joint evaluations electronically and, if they can, those of each agency',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Thursday', time: 'endOfDay' },
    asPrinted: 'by the end of Thursday in week two',
    provides: ['jointEvaluations'],
    source: at.place('paras 39 and 46'),
  },
  healthDocumentsRequested: {
    says: 'The Care Quality Commission asks health agencies for documents on the tracked children; which agencies, it decides once inspectors have read the joint evaluations',
    by: 'careQualityCommission',
    due: { week: 2, weekday: 'Friday' },
    asPrinted: 'on the Friday of week two',
    source: at.para(45),
  },
  conversationsConfirmed: {
    says: 'The local agencies have confirmed in writing what is arranged for talks with the tracked children, their parents or carers',
    by: 'localAgencies',
    due: { week: 2 },
    asPrinted: 'as soon as possible and by the end of week two',
    provides: ['engagement'],
    onlyWhen: 'the lead inspector asks for talks with the tracked children',
    source: at.place('paras 49 and 50'),
    assumes: ['endOfWeek'],
  },
  fieldworkBegins: {
    says: 'The fieldwork week begins; no weekday is printed for it',
    by: 'inspectors',
    due: { after: { event: 'notified', workingDays: 10 } },
    asPrinted: '10 working days before fieldwork begins',
    source: at.place('paras 23, 29 and 40'),
    assumes: ['usuallyMonday'],
  },
  printedCopiesReady: {
    says: 'Printed copies of the documents on the children evaluated are at hand when inspectors arrive on site',
    by: 'localAgencies',
    due: { after: { event: 'notified', workingDays: 10 } },
    asPrinted: 'for when inspectors arrive on site',
    source: at.para(46, 'inferred'),
    assumes: ['onSiteWithFieldwork'],
  },
} as const satisfies Readonly<Record<string, MilestoneInput<Part>>>;
