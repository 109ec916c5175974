import type { Assumption, Citations } from '@deepdive/core';

/** What both editions leave open, each cited from its own edition. */
export const assumptionsOf = (at: Citations) =>
  ({
    weekOne: {
      says: 'Deadlines name days of weeks 1 and 2; which week is week 1, and on which weekday notification falls, is not printed',
      choices: {
        notification: 'Week 1 is the week in which the authority is notified',
        onSite: 'Week 1 is the week in which the first inspectors arrive',
      },
      chosen: 'notification',
      because:
        'Inspectors arrive on the day after notification, and the first lists are due early in week 1. The two readings part only if notification falls on the last working day of a week.',
      source: at.place('para 7 and Annex A, Table 1', 'inferred'),
    },
    followingDay: {
      says: "Inspectors arrive 'the following day'; what that is when notification comes before a weekend or a bank holiday is not printed",
      choices: {
        workingDay: 'The next working day',
        calendarDay: 'The next day of the calendar, whichever it is',
      },
      chosen: 'workingDay',
      because:
        'Inspectors come to see staff at work, and the text counts the days on site and those to the report as working days.',
      source: at.place('paras 7, 9 and 11', 'inferred'),
    },
    amByNoon: {
      says: "Several lists are due on a day 'am'; no hour is printed",
      choices: {
        noon: 'By noon of that day',
        startOfDay: 'When the working day begins',
      },
      chosen: 'noon',
      because: 'Noon is the last moment that the word allows.',
      source: at.place('Annex A, Table 1', 'inferred'),
    },
    daysOnSite: {
      says: 'How many working days the team is on site is printed; whether they follow one another is not',
      choices: {
        interrupted:
          'The days fall into parts with an audit of files between them, so their last day has to be given',
        consecutive: 'The days follow one another from the day the first inspectors arrive',
      },
      chosen: 'interrupted',
      because:
        'A small team arrives on the day after notification, and the rest at the beginning of the week after the authority has audited files. No date follows from the number of days alone.',
      source: at.place('paras 7 and 11', 'inferred'),
    },
    earlyHelpDatedByCompletion: {
      says: 'Which date puts a child on the early help list is not printed',
      choices: {
        completion: 'The date the assessment was completed, the one date the list asks for',
        anyInvolvement: 'Any day of the assessment or intervention, which the list does not ask for',
      },
      chosen: 'completion',
      because: 'The list asks for no other date.',
      source: at.place('Annex A, Table 2, list 2', 'inferred'),
    },
    countsIncludeTheLatest: {
      says: 'Whether the number of referrals, enquiries or conferences in the last 12 months counts the latest one, which the row itself is about, is not printed',
      choices: {
        included: 'The latest one is counted: the number is 1 or more for whoever is on the list',
        excluded: 'Only those before the latest one are counted, as the guidance to later templates says',
      },
      chosen: 'included',
      because:
        'The label names the last 12 months and excepts nothing. Since an authority may have read it otherwise, a number below the rows shown is pointed out, not refused.',
      source: at.place('Annex A, Table 2, lists 3 and 5', 'inferred'),
    },
    protectedAreInNeed: {
      says: 'Whether a child on a child protection plan also stands on the list of children in need is not printed',
      choices: {
        both: 'Such a child receives services as a child in need and stands on both lists',
        planOnly: 'Such a child stands on the list of child protection plans alone',
      },
      chosen: 'both',
      because:
        'The list asks for all who receive services as a child in need and excepts nobody, and some children are accepted to stand on more than one list. A child on one list alone is pointed out, not refused.',
      source: at.place('Annex A, Table 1, lists 6 and 7', 'inferred'),
    },
    keyInadequacyLimits: {
      says: 'Paragraph 28 has an inadequate key judgement make an inadequate whole likely; paragraph 23 says in passing that it limits the whole automatically',
      choices: {
        likely: 'It makes an inadequate whole likely, as paragraph 28 prints for each of the three',
        always: 'It always makes the whole inadequate, as paragraph 23 says in passing of key judgements',
      },
      chosen: 'likely',
      because:
        'Paragraph 28 names the three judgements and the grade, and is the descriptor that inspectors apply; paragraph 23 is about the graded judgements.',
      source: at.place('paras 23 and 28'),
    },
    flatDescriptors: {
      says: "Most descriptors of a grade are worded 'likely'; a few say flatly what an authority, a service or its leadership of that grade is like",
      choices: {
        always: 'What is said flatly holds always',
        likely: 'It is likely to hold, like the other descriptors',
      },
      chosen: 'always',
      because:
        "The word 'likely' is printed where it is meant, and the descriptors of a better grade rule out the same thing.",
      source: at.place('paras 27 and 28, and after paras 31, 32, 34 and 35', 'inferred'),
    },
    inadequateWithoutFailure: {
      says: 'Paragraph 28 says flatly that an inadequate authority shows widespread or serious failures or leaves welfare unsafeguarded, and then that one inadequate key judgement makes the grade likely, whatever it rests on',
      choices: {
        likely: 'An inadequate whole without such a failure is unlikely, and is pointed out',
        never: 'There is no inadequate whole without such a failure',
      },
      chosen: 'likely',
      because:
        'The second point of the paragraph would say nothing if the first held always; paragraph 23 names one more way to an inadequate whole.',
      source: at.place('paras 23 and 28', 'inferred'),
    },
  }) as const satisfies Readonly<Record<string, Assumption>>;

/** What our text of the 2015 edition leaves open beyond that. */
export const careListDeadlinesOf = (at: Citations) =>
  ({
    says: 'Our text of Table 1 repeats list 8 with its deadlines cut off or moved, breaks off in the deadlines of list 9, and has no rows for lists 10 and 11',
    choices: {
      asListEight: 'Lists 8 to 11 are due together: at the end of Tuesday of week 1, then of week 2',
      unknown: 'Only list 8 has a deadline that can be read',
    },
    chosen: 'asListEight',
    because:
      'The one whole deadline of each stage stands beside lists 8 and 9 together, what is left of that of list 9 begins alike, and the 2014 edition prints the same deadlines for all four lists.',
    source: at.place('Annex A, Table 1, lists 8 to 11', 'inferred'),
  }) as const satisfies Assumption;
