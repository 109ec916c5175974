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

/** Notification is on a Tuesday (paragraph 14) and day one is the Wednesday after it (paragraph 15). */
export const timelineAnchor: TimelineAnchor = {
  notifiedOn: 'Tuesday',
  dayOneAfter: 1,
  source: at.place('paras 14 and 15', 'inferred'),
};

/** Who hands over what by when, with week, weekday and day number only where the paragraph prints them. */
export const timeline = {
  atRiskListsProvided: {
    says: "The director of children's services provides the lists of children in need and of children on a child protection plan",
    by: 'directorOfChildrensServices',
    due: { week: 1, weekday: 'Tuesday', time: 'endOfDay', after: { event: 'notified' } },
    asPrinted: 'By the end of the day that the area is notified of the inspection (Tuesday of week one)',
    provides: ['childrenInNeed', 'childProtection'],
    source: at.para(14),
  },
  casesNominated: {
    says: 'The local authority with its partners provides three lists of ten cases',
    by: 'localAuthority',
    due: { day: 1, weekday: 'Wednesday', time: '15:00' },
    asPrinted: 'By 3pm on day one (Wednesday)',
    provides: [
      'multiAgencyCases',
      'positiveEngagementCases',
      'youthOffendingOrProbationCases',
      'multiAgencyNominated',
      'positiveEngagementNominated',
      'youthOffendingOrProbationNominated',
    ],
    source: at.para(15),
    assumes: ['numberedDays'],
  },
  shortlistMade: {
    says: 'The lead inspector selects 20 children and asks for more about each',
    by: 'leadInspector',
    due: { day: 1, weekday: 'Wednesday', time: '17:30' },
    asPrinted: 'By 5.30pm on day one (Wednesday)',
    provides: ['shortlisted'],
    source: at.para(17),
    assumes: ['numberedDays'],
  },
  shortlistAnswered: {
    says: 'The local authority answers the four questions about each of the 20 children',
    by: 'localAuthority',
    due: { day: 2, weekday: 'Thursday', time: '16:00' },
    asPrinted: 'By 4pm of day two (Thursday)',
    source: at.para(17),
    assumes: ['numberedDays'],
  },
  furtherListsProvided: {
    says: 'The local authority provides the lists of all children known to it by contact, early help, referral, assessment and section 47 enquiry',
    by: 'localAuthority',
    due: { day: 2, weekday: 'Thursday', time: 'endOfDay' },
    asPrinted: 'By the end of day two (Thursday)',
    provides: ['contacts', 'earlyHelp', 'referrals', 'assessments', 'section47'],
    source: at.para(21),
    assumes: ['numberedDays'],
  },
  confirmationCallRequested: {
    says: 'The lead inspector may ask the local authority for a call to confirm that the cases fit, and may ask it to look at them on its recording system',
    by: 'leadInspector',
    due: { day: 3, time: '10:00' },
    asPrinted: 'By 10am on day three',
    source: at.para(18),
    assumes: ['numberedDays'],
  },
  trackedSelected: {
    says: 'The lead inspector selects five to seven children to be evaluated jointly',
    by: 'leadInspector',
    due: { day: 3, weekday: 'Friday', time: 'midday' },
    asPrinted: 'By mid-day on day three (Friday)',
    provides: ['tracked'],
    source: at.para(18),
    assumes: ['numberedDays'],
  },
  caseDocumentsProvided: {
    says: 'The local agencies provide electronic copies of the key documents on each child they evaluate, a joint chronology among them',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
    asPrinted: 'By the end of day five (Tuesday week two)',
    provides: ['caseDocuments', 'chronology'],
    source: at.place('paras 20 and 22'),
    assumes: ['numberedDays'],
  },
  meetingsProvided: {
    says: 'The local authority gives the lead inspector details of the multi-agency meetings about tracked children in the fieldwork week',
    by: 'localAuthority',
    due: { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
    asPrinted: 'By the end of day five (Tuesday week 2)',
    provides: ['meetings'],
    source: at.para(24),
    assumes: ['numberedDays'],
  },
  otherInformationProvided: {
    says: 'The local agencies provide the numbered items of information about their work',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
    asPrinted: 'By the end of day five (Tuesday of week two)',
    provides: ['requests'],
    source: at.para(26),
    assumes: ['numberedDays'],
  },
  jointEvaluationsProvided: {
    says: 'The local agencies provide their joint evaluations electronically',
    by: 'localAgencies',
    due: { week: 2, weekday: 'Thursday', day: 7, time: 'endOfDay' },
    asPrinted: 'by the end of day seven (Thursday of week two)',
    provides: ['jointEvaluations'],
    source: at.place('paras 20 and 25'),
    assumes: ['numberedDays'],
  },
  healthDocumentsRequested: {
    says: 'The Care Quality Commission asks health agencies for documents on the tracked children; which agencies, it decides once inspectors have read the joint evaluations',
    by: 'careQualityCommission',
    due: { week: 2, weekday: 'Friday' },
    asPrinted: 'on the Friday of week two',
    source: at.para(23),
  },
  consentReasonsConfirmed: {
    says: 'The local agency has told the lead inspector why, and confirmed it in writing',
    by: 'localAgencies',
    due: { week: 2 },
    asPrinted: 'as soon as possible and by the end of week two',
    provides: ['consent'],
    onlyWhen: 'consent is not given or a talk is not possible',
    source: at.para(27),
    assumes: ['endOfWeek'],
  },
  // Paragraph 24 names the fieldwork week and prints no date for it; the framework would.
  fieldworkWeek: {
    says: 'Inspectors are in the area; no date is printed for this week',
    by: 'inspectors',
    due: null,
    asPrinted: 'the fieldwork week',
    source: at.para(24),
  },
} as const satisfies Readonly<Record<string, MilestoneInput<Part>>>;
