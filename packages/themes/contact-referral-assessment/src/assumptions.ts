import type { Assumption } from '@deepdive/core';
import { at } from './publications.js';

/** What the text leaves open about the sample of cases. */
const aboutSampling = {
  listOfCases: {
    says: 'Cases are selected at random, and the text asks for no list from which they could be',
    choices: {
      derived:
        'The authority draws a list of its current and recently closed cases while inspectors are there',
      none: 'Inspectors draw on the recording system itself, and no list is made',
    },
    chosen: 'derived',
    because:
      'A random draw that can be shown to be one needs to know from what it was drawn. The fields are those that paragraphs 14, 31, 32 and 34 imply; an extract of the recording system serves, since nothing is to be produced specially (paragraph 35).',
    source: at.place('paras 25, 31, 32 and 35', 'inferred'),
  },
  caseIsChild: {
    says: "Whether a case is one child's or one family's is not printed",
    choices: {
      child: "A case is one child's file and stands on the list once",
      family: 'A case is a family, with a file for all its children',
    },
    chosen: 'child',
    because: 'Assessments, enquiries and conferences are about a child.',
    source: at.place('paras 31 and 32', 'inferred'),
  },
  inspectionDay: {
    says: "The day from which 'the previous six months' and 'the last 12 months' look back is not printed",
    choices: {
      firstDay: 'The first day of the inspection, that day of the month included',
      dayOfSampling: 'The day on which the sample is drawn',
    },
    chosen: 'firstDay',
    because:
      'The two are a day apart at most. Give another day as the date of inspection to read from there.',
    source: at.place('paras 31 and 34', 'inferred'),
  },
  printedGroups: {
    says: "The table of paragraph 32 has seven lines in our text: two are printed twice, and what stood beside the lines, kinds of case as 'That' suggests, is lost",
    choices: {
      fiveGroups: 'Five steps are told apart, each with cases that proceeded to it and cases that did not',
      sevenGroups:
        'Seven kinds of case are told apart, of which two pairs are about the same step; what tells them apart is not in our text',
    },
    chosen: 'fiveGroups',
    because:
      "The five are all that the remaining words tell apart. That the lines are about contacts, referrals, initial assessments, core assessments and section 47 enquiries is likely, and not printed. 'Further service or to core assessment' and 'further service' stay apart, as printed.",
    source: at.para(32),
  },
  oneGroupPerCase: {
    says: 'A case that went on from step to step belongs to several of the printed groups; in which of them it is sampled is not printed',
    choices: {
      latest: 'In the group of the latest decision on it',
      every: 'In each group that it passed through',
    },
    chosen: 'latest',
    because: 'Each case then has one chance in one group, and the file shows the earlier steps all the same.',
    source: at.para(32, 'inferred'),
  },
  undecidedCases: {
    says: 'A case on which nothing has been decided yet has neither proceeded nor not proceeded; whether it may be sampled is not printed',
    choices: {
      leftOut: 'It is not drawn, and a person may include it',
      included: 'It is drawn like any other',
    },
    chosen: 'leftOut',
    because:
      'Cases are sampled from among the printed groups. Referrals that await action are asked about as a number (paragraph 24).',
    source: at.place('paras 24 and 32', 'inferred'),
  },
  sampleSize: {
    says: 'How many case files are sampled is not printed',
    choices: {
      open: 'As many as the inspectors decide; the draw is told the number',
      onePerGroup: 'One at least from each side of each printed group',
    },
    chosen: 'open',
    because: 'Two inspectors on site for up to two days set the bound.',
    source: at.place('paras 25, 31 and 32', 'inferred'),
  },
  spreadOverGroups: {
    says: 'How the sample is shared out between current and closed cases and among the printed groups is not printed',
    choices: {
      inProportion: 'In proportion to how many cases each group has',
      equally: 'The same number from each group',
      free: 'At random from all cases, whatever the groups come to',
    },
    chosen: 'inProportion',
    because:
      'So each case has about the same chance. A group too small to be given a place is named in the record, and a person may include a case of it.',
    source: at.place('paras 31 and 32', 'inferred'),
  },
  whoDraws: {
    says: "Samples 'will be selected at random'; by whom is not printed",
    choices: {
      inspectors: 'Inspectors draw the sample',
      authority: 'The authority draws it for them',
    },
    chosen: 'inspectors',
    because:
      'Inspectors examine the sample, and an unannounced inspection would hardly leave the choice to those inspected.',
    source: at.para(31, 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the text leaves open about time. */
const aboutTime = {
  arrival: {
    says: 'Inspectors arrive after a call on the same day; where several offices are inspected, when they reach the others is not printed',
    choices: {
      firstDay: 'The manager is met on the day of notification',
      eachOffice: 'Each manager is met on whichever day inspectors reach the office',
    },
    chosen: 'firstDay',
    because: 'The call comes immediately before the inspection.',
    source: at.place('paras 14 and 33', 'inferred'),
  },
  twoDaysOnSite: {
    says: "Whether 'up to two days' on site follow each other, and what happens beyond what is normal, is not printed",
    choices: {
      consecutive: 'The day of notification and the working day after it',
      apart: 'Any two days',
    },
    chosen: 'consecutive',
    because:
      'A second day later on would be announced. The date is the normal latest; the end itself is an input.',
    source: at.para(16, 'inferred'),
  },
  inspectionEnd: {
    says: "The letters are counted from 'the end of the inspection', which is not defined",
    choices: {
      leavingSite: 'The day on which inspectors leave the site',
      letter: 'A later day, when the evidence has been weighed',
    },
    chosen: 'leavingSite',
    because:
      "Paragraph 37 has inspectors 'leave at the end of the inspection', after feedback. The day is an input.",
    source: at.place('paras 37, 38 and 40', 'inferred'),
  },
  fiveDays: {
    says: "Two deadlines are printed twice over: 'within five days', of what is not said, and within 10 or 15 working days of the end of the inspection",
    choices: {
      fromEnd: 'Working days from the end of the inspection, as in the brackets',
      fromLetter: 'Five days from when the letter before was really received',
    },
    chosen: 'fromEnd',
    because:
      'It can be worked out from one date, and agrees with five working days where each step takes all of its time. A draft that goes out early would by the other reading be due back sooner.',
    source: at.place('paras 41 and 42'),
  },
  twentyDays: {
    says: "The letter is published 'within 20 days of the end of the inspection'; working or calendar days is not printed",
    choices: {
      working: '20 working days',
      calendar: '20 calendar days',
    },
    chosen: 'working',
    because:
      'The steps before it are at 5, 10 and 15 working days. Twenty calendar days are over before 15 working days are, when the final letter may still be with the authority.',
    source: at.para(43),
  },
  twelveMonthPeriod: {
    says: "Every area is inspected 'in any one 12-month period'; whether the period rolls or follows a year is not printed",
    choices: {
      rolling: 'No more than 12 months lie between two inspections',
      yearly: 'One inspection in each year, reckoned from April or otherwise',
    },
    chosen: 'yearly',
    because:
      'Paragraphs 14 and 16 call it the annual inspection, and it feeds an annual review. Nothing is worked out from it: an unannounced inspection has no date that could be.',
    source: at.para(13),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the text leaves open about information and findings. */
const aboutFindings = {
  requestNumbers: {
    says: 'What inspectors need to see and to discuss is printed without numbers',
    choices: {
      byParagraph: 'A number of ours: the paragraph, and the place in it',
      none: 'No number',
    },
    chosen: 'byParagraph',
    because: 'A request needs a name by which to refer to it. Nothing printed carries these numbers.',
    source: at.place('paras 24 and 34', 'inferred'),
  },
  pointsDiscussed: {
    says: 'The points of paragraph 34 are discussed; whether anything about them is handed over is not printed',
    choices: {
      discussed: 'They are talked through from what managers already have; nothing is made for the purpose',
      handedOver: 'Each analysis is handed over as a document',
    },
    chosen: 'discussed',
    because:
      'Paragraph 35 says that the manager is not expected to produce anything more for the inspection.',
    source: at.place('paras 34 and 35'),
  },
  andOrNumbers: {
    says: "Inspectors need the number of referrals awaiting action 'and/or' of cases awaiting transfer",
    choices: {
      both: 'Both numbers',
      either: 'Either, whichever there is',
    },
    chosen: 'both',
    because: 'Paragraph 34 names both as usually discussed.',
    source: at.place('paras 24 and 34'),
  },
  recordingItem: {
    says: 'A page ends before the item on case-file recording, and the indents of the list are lost: whether it is an item of its own or part of management oversight is not clear',
    choices: {
      own: 'An item of its own',
      partOfOversight: 'A part of management oversight and decisions',
    },
    chosen: 'own',
    because: 'Nothing is evaluated differently either way.',
    source: at.para(20),
  },
  concernsForFollowUp: {
    says: "A follow-up inspection may be recommended after 'serious concerns' in one paragraph and after 'concerns' in another",
    choices: {
      serious: 'Serious concerns alone',
      any: 'Any concerns that the letter makes clear',
    },
    chosen: 'serious',
    because:
      "'However' in paragraph 39 seems to refer to the serious concerns of the sentences before it. The lead inspector decides.",
    source: at.place('paras 13, 38 and 39'),
  },
  seriousConcerns: {
    says: "What makes a concern serious is not printed, and neither is the phrase 'priority action': the text speaks of strengths, areas for development and serious concerns",
    choices: {
      threeKinds: 'Findings are of these three kinds, and inspectors judge what is serious',
      withPriorityActions: 'A serious concern is put as a priority action, as later letters may do',
    },
    chosen: 'threeKinds',
    because: 'It is what this edition prints.',
    source: at.place('paras 38 and 39'),
  },
  questionnairesParagraph: {
    says: 'Footnote 5 sends the reader to paragraph 31 for more about the new questionnaires, and paragraph 31 is about sampling',
    choices: {
      para30: 'Paragraph 30 is meant, which is about the surveys',
      para31: 'Paragraph 31 as printed',
    },
    chosen: 'para30',
    because: 'Paragraph 30 names the three annual surveys, and no other paragraph does.',
    source: at.footnote(5),
  },
} as const satisfies Readonly<Record<string, Assumption>>;

/** What the text leaves open, with the reading in use. */
export const assumptions = { ...aboutSampling, ...aboutTime, ...aboutFindings } as const;
