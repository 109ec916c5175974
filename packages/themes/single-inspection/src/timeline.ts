import type { Citations, MilestoneInput, TimelineAnchor, Weekday } from '@deepdive/core';

/** The lists of either edition. */
type ListId =
  | 'contacts'
  | 'earlyHelp'
  | 'referrals'
  | 'assessments'
  | 'section47'
  | 'childrenInNeed'
  | 'childProtection'
  | 'childrenLookedAfter'
  | 'careLeavers'
  | 'adoption'
  | 'prospectiveAdopters';

/** What a milestone hands over. */
type Provided = ListId | 'plannedMeetings' | 'requests' | 'actionPlan';

/** What differs between the timetables of the editions. */
export interface Timetable {
  /** The weekday of week 1 on which most lists are first due. */
  readonly firstLists: Weekday;
  readonly earlyHelp: Weekday;
  /** Working days on site, as printed. */
  readonly daysOnSite: string;
  /** Working days from the end of the inspection on site to the report. */
  readonly reportWithin: number;
  /** What our text leaves open about the deadlines of lists 8 to 11. */
  readonly careListsAssume: readonly string[];
  /** Meetings whose weeks this edition names. */
  readonly meetings: Readonly<Record<string, MilestoneInput<never>>>;
}

/** The annex names no weekday for notification; paragraph 7 has inspectors arrive on the day after it. */
export const anchorOf = (at: Citations): TimelineAnchor => ({
  notifiedOn: null,
  dayOneAfter: 1,
  source: at.para(7, 'inferred'),
});

/**
 * The meetings on missing children, which the 2015 edition alone names: footnote 35 gives their weeks, as a thing known, and
 * no day of them.
 */
export const meetingsOnMissingChildren = (
  at: Citations,
): Readonly<Record<string, MilestoneInput<never>>> => ({
  missingChildrenMet: {
    says: 'Inspectors meet those who lead for the local authority and the police on missing children; the police are expected to share what they know',
    by: 'inspectors',
    due: { week: 1 },
    asPrinted: 'in weeks one and three of the inspection',
    source: at.footnote(35),
    assumes: ['weekOne'],
  },
  missingChildrenMetAgain: {
    says: 'Inspectors meet those who lead on missing children for the second time',
    by: 'inspectors',
    due: { week: 3 },
    asPrinted: 'in weeks one and three of the inspection',
    source: at.footnote(35),
    assumes: ['weekOne'],
  },
});

/** Who hands over what by when: paragraphs 7 to 11 and 40, and Table 1 of Annex A. */
export const timelineOf = (
  at: Citations,
  { firstLists, earlyHelp, daysOnSite, reportWithin, careListsAssume, meetings }: Timetable,
): Readonly<Record<string, MilestoneInput<Provided>>> => {
  const table = at.place('Annex A, Table 1');
  return {
    firstInspectorsArrive: {
      says: 'The lead inspector and a small team of inspectors arrive on site',
      by: 'leadInspector',
      due: { after: { event: 'notified', workingDays: 1 } },
      asPrinted: 'the following day',
      source: at.para(7),
      assumes: ['followingDay'],
    },
    firstListsProvided: {
      says: 'The local authority provides the lists on contacts, referrals, assessments, enquiries, children in need and child protection; where a second stage follows, what it can of them',
      by: 'localAuthority',
      due: { week: 1, weekday: firstLists, time: 'am' },
      asPrinted: `Week 1 (${firstLists} am)`,
      provides: ['contacts', 'referrals', 'assessments', 'section47', 'childrenInNeed', 'childProtection'],
      stage: 1,
      source: table,
      assumes: ['weekOne', 'amByNoon'],
    },
    firstCareListsProvided: {
      says: 'The local authority provides what it can of the lists on children looked after, care leavers, adoption and prospective adopters',
      by: 'localAuthority',
      due: { week: 1, weekday: firstLists, time: 'endOfDay' },
      asPrinted: `Week 1 (end of ${firstLists})`,
      provides: ['childrenLookedAfter', 'careLeavers', 'adoption', 'prospectiveAdopters'],
      stage: 1,
      source: table,
      assumes: ['weekOne', ...careListsAssume],
    },
    earlyHelpListProvided: {
      says: 'The local authority provides the list on early help',
      by: 'localAuthority',
      due: { week: 1, weekday: earlyHelp, time: 'am' },
      asPrinted: `Week 1 (${earlyHelp} am)`,
      provides: ['earlyHelp'],
      stage: 1,
      source: table,
      assumes: ['weekOne', 'amByNoon'],
    },
    secondListsProvided: {
      says: 'The local authority provides the fields of lists 4 to 7 that the first stage left out',
      by: 'localAuthority',
      due: { week: 1, weekday: 'Friday', time: 'endOfDay' },
      asPrinted: 'Week 1 (end of Friday)',
      provides: ['assessments', 'section47', 'childrenInNeed', 'childProtection'],
      stage: 2,
      source: table,
      assumes: ['weekOne'],
    },
    secondCareListsProvided: {
      says: 'The local authority provides the fields of lists 8 to 11 that the first stage left out',
      by: 'localAuthority',
      due: { week: 2, weekday: 'Tuesday', time: 'endOfDay' },
      asPrinted: 'Week 2 (end of Tuesday)',
      provides: ['childrenLookedAfter', 'careLeavers', 'adoption', 'prospectiveAdopters'],
      stage: 2,
      source: table,
      assumes: ['weekOne', ...careListsAssume],
    },
    ...meetings,
    // Neither the meetings nor the documents have a day of their own: paragraph 7 has all of Annex A asked for on notification.
    meetingsProvided: {
      says: 'The local authority gives the lead inspector the details of the multi-agency meetings planned while fieldwork lasts',
      by: 'localAuthority',
      due: null,
      provides: ['plannedMeetings'],
      source: at.place('Annex A, details of planned multi-agency meetings'),
    },
    documentsProvided: {
      says: 'The local authority provides the numbered documents on how it performs',
      by: 'localAuthority',
      due: null,
      provides: ['requests'],
      source: at.place('Annex A, performance information'),
    },
    otherInspectorsArrive: {
      says: 'The rest of the team arrives on site, once the authority has audited files',
      by: 'inspectors',
      due: null,
      asPrinted: 'at the beginning of the week following the local authority case auditing of files',
      source: at.para(7),
    },
    // The number of days alone gives no date: they do not follow one another. The day they end on is an event to be given.
    fieldworkEnds: {
      says: 'The team leaves the site',
      by: 'inspectors',
      due: null,
      asPrinted: `normally on site for ${daysOnSite} working days`,
      source: at.para(11),
      assumes: ['daysOnSite'],
    },
    reportPublished: {
      says: 'Ofsted publishes its report, with the review of the safeguarding board where there was one',
      by: 'ofsted',
      due: { after: { event: 'fieldworkEnds', workingDays: reportWithin } },
      asPrinted: `within ${reportWithin} working days of the end of the on-site inspection`,
      source: at.para(9),
    },
    actionPlanSent: {
      says: 'The local authority sends Ofsted a copy of its written statement of the action it intends to take',
      by: 'localAuthority',
      due: { after: { event: 'reportReceived', workingDays: 70 } },
      asPrinted: 'within 70 working days of receiving the final report',
      provides: ['actionPlan'],
      source: at.para(10),
    },
    boardReportPublished: {
      says: 'The Local Safeguarding Children Board has the report of its review published',
      onlyWhen: 'the LSCB has been reviewed',
      by: 'localSafeguardingChildrenBoard',
      due: { after: { event: 'boardReportReceived', workingDays: 30 } },
      asPrinted: 'within 30 working days of receipt of the report',
      source: at.para(40),
    },
  };
};
