import type { Assumption } from '@deepdive/core';
import { assumptions2015 } from '@deepdive/theme-single-inspection';
import { at } from './publications.js';

/** What the guidance leaves open about its lists. */
const aboutLists = {
  inspectionDay: {
    says: "Which day is meant by 'the point of inspection' and by the months 'before inspection' is not printed",
    choices: {
      notification: 'The day the area is notified, the Tuesday of week one',
      dayOne: 'Day one, the Wednesday of week one',
      fieldwork: 'The first day of the fieldwork week, for which no date is printed',
    },
    chosen: 'notification',
    because:
      'The first lists are due by the end of the day of notification, so they can speak for no later day. Give another day as the date of inspection to read the windows from there.',
    source: at.place('paras 14, 20 and 21', 'inferred'),
  },
  oneRowPerChild: {
    says: 'Whether a child may have more than one row on a list is not printed here',
    choices: {
      asSingleInspection:
        'One row for each child where possible, as the single inspection says of its lists 3 to 10',
      anyNumber: 'As many rows as there were events',
    },
    chosen: 'asSingleInspection',
    because: 'Footnotes 10, 11 and 14 call the lists the same as those of the single inspection.',
    source: at.place('footnotes 10, 11 and 14', 'byReference'),
  },
  tableOverFootnote: {
    says: 'Footnote 14 calls the content of the lists the same as that of the single inspection, but the table differs from it',
    choices: {
      table: 'The fields and labels that the table prints',
      singleInspection: 'The fields and labels of the single inspection',
    },
    chosen: 'table',
    because:
      'The table states what this inspection asks for: one assessment instead of three, one field more, some labels in other words. Labels of the single inspection are read as well.',
    source: at.place('para 21 and footnote 14'),
  },
  enquiryDatedByStart: {
    says: 'Enquiries that are ongoing belong on the list, and no field says when an enquiry ended',
    choices: {
      start: 'An enquiry belongs to the six months by the day it started',
      anyDay: 'An enquiry belongs to them by any day on which it was ongoing',
    },
    chosen: 'start',
    because:
      'The list asks for no other date of every enquiry. One that started earlier and is ongoing is pointed out and may stay.',
    source: at.para(21, 'inferred'),
  },
  completedWhenAuthorised: {
    says: 'The question about neglect is asked if the assessment is completed, and no field gives the date of completion',
    choices: {
      authorised: 'Completed means authorised: the date of authorisation is given',
      written: 'Completed means written, authorised or not',
    },
    chosen: 'authorised',
    because: 'The date of authorisation is the only sign of completion on the list.',
    source: at.para(21, 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the guidance leaves open about which children are chosen. */
const aboutSelection = {
  agesAtInspection: {
    says: "The deep dive is on children 'between seven and 15 years old'; when they must be of that age is not printed",
    choices: {
      atInspection: 'From the seventh birthday to the day before the sixteenth, on the day of inspection',
      atSelection: 'The same ages, on the day the child is selected',
      whenNeglected: 'The same ages, at the time the child lived with neglect',
    },
    chosen: 'atInspection',
    because:
      'The lists give an age with no date to it, and selection falls within three days of notification. Both seven and 15 are taken to be included.',
    source: at.place('paras 3, 8 and 15', 'inferred'),
  },
  neglectFieldSupports: {
    says: "The list says whether a child 'is living or has lived with neglect'; nominated cases need neglect that is 'current and significant'",
    choices: {
      supports:
        'A yes is needed and is not enough: a person decides whether neglect is current and significant. A child for whom it is blank is not drawn, and a person may include the child.',
      decides: 'A yes is enough',
      ignored: 'The field plays no part',
    },
    chosen: 'supports',
    because: 'The field covers the past as well, and how it is filled is left to each local area.',
    source: at.place('paras 14, 15 and 17, footnotes 10 and 11', 'inferred'),
  },
  bothKindsOfCase: {
    says: 'The lists of ten cases need to include both child protection and child in need cases; whether each of the three or all together is not clear',
    choices: {
      eachList: 'Each of the three lists holds both',
      together: 'The three lists taken together hold both',
    },
    chosen: 'eachList',
    because: 'A list that holds both satisfies either reading.',
    source: at.para(15),
  },
  closedCasesNominated: {
    says: 'The two lists also hold cases that closed in the three months before the inspection; whether one of these may be nominated or shortlisted is not printed',
    choices: {
      personDecides: 'No case is left out for being closed',
      openOnly: 'A child has to be in need or on a plan at the point of inspection',
    },
    chosen: 'personDecides',
    because:
      'A nominated child is said to be in need, on a plan or looked after, which a person states on the list of ten cases.',
    source: at.place('paras 14, 15 and 17', 'inferred'),
  },
  casesOnSeveralLists: {
    says: 'Whether one child may be among the ten cases of more than one list is not printed',
    choices: {
      allowed: 'A child may be on several; the lists then name fewer than 30 children',
      refused: 'The lists name 30 different children',
    },
    chosen: 'allowed',
    because: 'The three descriptions do not exclude one another.',
    source: at.para(15, 'inferred'),
  },
  lookedAfterUnlisted: {
    says: 'A nominated child may have become looked after of late, yet no list of looked after children is asked for',
    choices: {
      accepted:
        'Such a child may be on no other list; with no age known the child is not drawn, and a person may include the child',
      refused: 'A nominated child has to be on the list of children in need or of child protection plans',
    },
    chosen: 'accepted',
    because: 'Footnote 13 says that such children may fit although no list of them is requested.',
    source: at.footnote(13),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the guidance leaves open about time. */
const aboutTime = {
  numberedDays: {
    says: 'Deadlines name numbered days and weekdays together; which of them holds when a bank holiday falls between is not printed',
    choices: {
      weekday: 'The printed weekday holds; a count that comes to another day is given as the other reading',
      workingDays: 'Numbered days are working days, so that a bank holiday moves the deadline',
    },
    chosen: 'weekday',
    because:
      'In ordinary weeks the two agree, and where they part both dates are given. Where no weekday is printed the number counts working days: day three is a Friday and day five the Tuesday after.',
    source: at.place('paras 15, 18 and 22', 'inferred'),
  },
  endOfWeek: {
    says: "'By the end of week two' names no day",
    choices: {
      lastWorkingDay: 'The last working day of that week, as a rule the Friday',
      sunday: 'The Sunday of that week',
    },
    chosen: 'lastWorkingDay',
    because: 'Every other deadline of the guidance falls on a working day.',
    source: at.para(27, 'inferred'),
  },
  inspectionPeriod: {
    says: 'The deep dive is for inspections between May and December 2017; what marks an inspection as of that time is not printed',
    choices: {
      anyDate: 'No date is refused',
      notified: 'Inspections whose notification falls into these months',
    },
    chosen: 'anyDate',
    because: 'A date outside these months is more likely a rehearsal or a test than a mistake.',
    source: at.place('title page and para 3'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the lists and the checks between them bring with them from the single inspection. */
const inherited = {
  earlyHelpDatedByCompletion: assumptions2015.earlyHelpDatedByCompletion,
  countsIncludeTheLatest: assumptions2015.countsIncludeTheLatest,
  protectedAreInNeed: assumptions2015.protectedAreInNeed,
} as const;

/** What the guidance leaves open, with the reading in use, and what its base lists leave open. */
export const assumptions = {
  ...aboutLists,
  ...aboutSelection,
  ...aboutTime,
  ...inherited,
} as const;
