import type { Assumption } from '@deepdive/core';
import { at } from '../publications.js';

/** What the guidance leaves open about time. */
export const aboutTime = {
  usuallyMonday: {
    says: "Notification is ten working days before fieldwork and 'usually' on a Monday (paragraph 23), or 'on Monday at 9am' without that word (paragraph 29); with a bank holiday between, fieldwork cannot begin on a Monday as well",
    choices: {
      monday:
        'Notification is on a Monday, and fieldwork begins ten working days later, whatever weekday that is',
      backFromFieldwork:
        'Fieldwork begins on a Monday, and notification is ten working days earlier, whatever weekday that is',
    },
    chosen: 'monday',
    because:
      'The paragraphs print a weekday for notification and none for fieldwork, and the other deadlines follow from the week of notification. Notification on another day is flagged.',
    source: at.place('paras 23 and 29'),
  },
  numberedDays: {
    says: "One deadline has a number, 'day six (Tuesday, week two)'; day one is not named, nor which of the two holds when a bank holiday falls between",
    choices: {
      weekday:
        'The printed weekday holds, and a count that comes to another day is given as the other reading',
      workingDays: 'Day six is the sixth working day, so that a bank holiday moves the deadline',
    },
    chosen: 'weekday',
    because:
      'In ordinary weeks the two agree when the working day after notification is day one. Where they part both dates are given.',
    source: at.para(47, 'inferred'),
  },
  callOnFriday: {
    says: "The call is 'before 12 noon' in a sentence that names no day, and what is before noon, the call or asking for it, can be read either way",
    choices: {
      sameFriday: 'The call is over by 12 noon on the Friday of week one, when the children are selected',
      unspecified: 'No day can be told',
    },
    chosen: 'sameFriday',
    because: 'The sentence before it has the selection by 10am on that Friday, and the call confirms it.',
    source: at.para(37, 'inferred'),
  },
  furtherListsUndated: {
    says: 'By when the lists of contacts, referrals, assessments and section 47 enquiries are provided is not printed',
    choices: {
      unspecified: 'No time is given: the authority asks the lead inspector',
      withMeetings: 'By the end of Thursday in week one, as the details of meetings under the same heading',
      withOtherInformation: 'By the end of day six, as the other information',
    },
    chosen: 'unspecified',
    because:
      'No sentence allows a choice. The flow chart that would show it is missing from our copy of the text.',
    source: at.place('paras 40, 41 and 42', 'inferred'),
  },
  flowChartMissing: {
    says: 'A flow chart of process and milestones stands at the end of Annex A; our copy of the text has its title alone',
    choices: {
      paragraphs: 'The times that the paragraphs print are all that is stated',
      unspecified: 'No time is stated, since the chart may print others',
    },
    chosen: 'paragraphs',
    because: 'Paragraph 27 calls the chart an overview.',
    source: at.place('para 27 and Annex A, overview'),
  },
  meetingsAboutWhom: {
    says: 'Whether every kind of meeting is meant, or only those about children who get support with mental ill health or have been referred for it, can be read either way',
    choices: {
      lastKindAlone:
        'All conferences, reviews of children looked after and strategy discussions; of other meetings those about such children',
      everyKind: 'Of every kind only the meetings about such children',
    },
    chosen: 'lastKindAlone',
    because:
      'The words stand with the last kind. Details are due before the children are selected, so that they cannot be about the tracked children alone.',
    source: at.para(40),
  },
  endOfWeek: {
    says: "'By the end of week two' names no day",
    choices: {
      lastWorkingDay: 'The last working day of that week, as a rule the Friday',
      sunday: 'The Sunday of that week',
    },
    chosen: 'lastWorkingDay',
    because: 'Every other deadline of the guidance falls on a working day.',
    source: at.para(50, 'inferred'),
  },
  onSiteWithFieldwork: {
    says: "Printed copies are ready 'for when inspectors arrive on site'; on which day that is is not printed",
    choices: {
      fieldwork: 'The day fieldwork begins',
      unspecified: 'No day can be told',
    },
    chosen: 'fieldwork',
    because: 'Nothing before fieldwork brings inspectors to the area.',
    source: at.para(46, 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
