import type { Assumption } from '@deepdive/core';
import { framework, handbook, subsidiary } from '../publications.js';

/** What the publications leave open, or say differently, about time up to the end of the inspection. */
export const aboutNotice = {
  noticeDiffers: {
    says: "Framework (paragraph 35): normally three working days' notice. Handbook (paragraph 19): up to three days' notice",
    choices: {
      threeWorkingDays: 'Three working days, no fewer unless there are particular reasons',
      upToThreeDays: 'Three days at most: fewer are possible at any time',
    },
    chosen: 'threeWorkingDays',
    because:
      'The framework sets out the statutory basis and says "normally". Both are milestones; the dates themselves are confirmed in the notification call.',
    source: framework.para(35),
  },
  noticeCounted: {
    says: "Whether three working days' notice means that the inspection begins on the third working day after the call, or that three whole working days lie between",
    choices: {
      thirdDayAfter: 'The inspection begins on the third working day after the day of the call',
      threeBetween: 'Three whole working days lie between, so that it begins on the fourth',
    },
    chosen: 'thirdDayAfter',
    because:
      'The handbook has the call answered by the end of the next working day (paragraph 30) and the afternoon before the inspection spent on site (paragraph 13): the call, a day, a day on site, the inspection.',
    source: framework.para(35, 'inferred'),
  },
  firstCallDiffers: {
    says: 'Framework (paragraph 36): the lead inspector calls always within 24 hours. Handbook (paragraphs 23 and 30): by the end of the following working day. After a call on a Friday the first is a Saturday',
    choices: {
      within24Hours: '24 hours, weekends included',
      nextWorkingDay: 'The end of the next working day',
    },
    chosen: 'nextWorkingDay',
    because:
      'What the officer tells the centre is the end of the next working day (paragraph 23). Both are milestones; 24 hours are counted as one day, since a deadline by the hour needs the hour of the call.',
    source: handbook.place('paras 23 and 30'),
  },
  preparationDays: {
    says: 'The lead inspector has two days, the first at home, the second on site; the handbook speaks of an afternoon on site (paragraphs 13, 15 and 17), of a second day for travel and preparation (36) and of an on-site preparation day (24 and 52). On which day the first falls is not printed',
    choices: {
      dayBeforeForOnSite:
        'On site on the working day before the inspection; the first day is any day before that',
      twoDaysBefore: 'The two days directly before the inspection',
    },
    chosen: 'dayBeforeForOnSite',
    because: 'Only the afternoon before the inspection is tied to a day.',
    source: handbook.place('paras 13, 24, 35, 36 and 52'),
  },
  daysDiffer: {
    says: 'Framework (paragraph 41): up to 1,000 families two days at most, typically two inspectors; larger centres, groups and simultaneous inspections up to five days. Handbook: stand-alone two days (13), simultaneous three (15), group three (17), whatever the number of families',
    choices: {
      both: 'Usually two or three days as in the handbook; up to five where the framework allows them',
      handbook: 'Two or three days',
      framework: 'Two days up to 1,000 families, up to five beyond',
    },
    chosen: 'both',
    because:
      'The handbook says what is usual, the framework what is possible: they exclude each other nowhere. Which one applies is known from the notification call.',
    source: framework.para(41),
  },
  feedbackEachDay: {
    says: "Paragraph 55 of the framework has feedback 'at the start or end of each day', paragraph 59 'at the end of each day'",
    choices: { end: 'At the end of each day', startOrEnd: 'At the start or at the end of each day' },
    chosen: 'end',
    because: 'Paragraph 59 is the one on feedback; it sets out what is followed up the next day.',
    source: framework.place('paras 55 and 59'),
  },
  feedbackAttendees: {
    says: 'The formal feedback is attended, beside the leader and the lead officer of the authority, by others whom the centre wishes to invite (framework, paragraph 63), or by somebody responsible for governance and such senior staff as the lead inspector decides on (handbook, paragraph 96)',
    choices: {
      leadInspectorDecides: 'The lead inspector decides, after asking the leader',
      centreInvites: 'The centre invites whom it wishes',
    },
    chosen: 'leadInspectorDecides',
    because:
      "The handbook sets out how the meeting is held; the centre's wishes are heard in the discussion that comes first.",
    source: handbook.para(96),
  },
  familyListUndated: {
    says: 'By when the centre provides the list of registered families is not printed, nor is it among the copies of paragraph 24',
    choices: {
      unspecified: 'No time is given: the lead inspector says when',
      withOtherCopies: 'With the other copies, on the afternoon before the inspection',
    },
    chosen: 'unspecified',
    because: 'No sentence gives a time.',
    source: handbook.para(86, 'inferred'),
  },
  inForceFrom: {
    says: 'Framework and handbook, both of April 2014, are for inspections from April 2013; the subsidiary guidance, of June 2013, is for inspections from May 2013 and reads the editions of 2013',
    choices: {
      readTogether: 'The guidance of 2013 is read with the editions of 2014',
      apart: 'It is read with the editions of 2013, which we do not have',
    },
    chosen: 'readTogether',
    because:
      "No later edition of the guidance is among our sources. It sends readers to pages 19 and 20 of the handbook's edition of 2013 for the list of cases: in 2014 that is paragraph 86.",
    source: subsidiary.place('introduction and para 7, footnotes 1, 2 and 4'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
