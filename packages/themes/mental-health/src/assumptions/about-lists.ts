import type { Assumption } from '@deepdive/core';
import { at } from '../publications.js';

/** What the guidance leaves open about its lists. */
export const aboutLists = {
  inspectionDay: {
    says: "Which day is meant by 'the point of inspection', 'the date of inspection' and the months 'before the inspection' is not printed",
    choices: {
      notification: 'The day the area is notified, the Monday of week one',
      listsDue: 'The day the first lists are due, the Thursday of week one',
      fieldwork: 'The day fieldwork begins, ten working days after notification',
    },
    chosen: 'notification',
    because:
      'The lists are asked for on that day and drawn up in the three days after. Give another day as the date of inspection to read the windows from there.',
    source: at.place('paras 32, 38, 41, 44 and 48', 'inferred'),
  },
  templateOfAugust: {
    says: 'The lists are called the same as those of the framework for inspections of local authority children’s services, 2019, and an Excel template of the web page is to hold fields and guidance; neither is among our sources',
    choices: {
      august2019:
        'The fields of the template of August 2019 as far as public tools tell of it, with the fields that this guidance prints',
      unspecified: 'Only the fields that this guidance prints',
    },
    chosen: 'august2019',
    because:
      'It is the template of that year that is known, a month younger than this guidance, and it served joint targeted area inspections too. Every field taken from it is marked as known by reference.',
    source: at.place('paras 33, 35, 42 and 43 and footnotes 14 and 15', 'byReference'),
  },
  addedFieldsLast: {
    says: 'Where the additional fields stand among the columns is not printed, nor is the header that the Excel template gives them',
    choices: {
      last: 'After all fields of the list, in the order and words of the paragraph',
      elsewhere: 'Somewhere among them, or in other words',
    },
    chosen: 'last',
    because: 'Columns are known by their headers and not by where they stand.',
    source: at.place('paras 33, 34, 35, 42 and 43', 'inferred'),
  },
  onlyNeeded: {
    says: "The two first fields 'only need to be provided' for children from 10 to 15; whether they may be filled for others is not printed",
    choices: {
      open: 'They are not asked for, and may be filled all the same',
      refused: 'They have to be blank',
    },
    chosen: 'open',
    because: 'The text spares the agencies work and forbids nothing.',
    source: at.para(33),
  },
  completedWhenAuthorised: {
    says: 'The question about mental ill health is asked if the assessment has been completed, and no field gives the date of completion',
    choices: {
      authorised: 'Completed means authorised: the date of authorisation is given',
      written: 'Completed means written, authorised or not',
    },
    chosen: 'authorised',
    because: 'The date of authorisation is the only sign of completion on the list.',
    source: at.para(42, 'inferred'),
  },
  assessedAtEveryAge: {
    says: 'The additional fields of lists six to eight are for children from 10 to 15; for the one of list four no ages are printed',
    choices: {
      everyAge: 'It is asked about every completed assessment',
      tenToFifteen: 'It is asked for children from 10 to 15 alone',
    },
    chosen: 'everyAge',
    because: 'Paragraph 41 calls the lists those of all children in each category.',
    source: at.place('paras 33, 41 and 42', 'inferred'),
  },
  openAssessments: {
    says: "Whether an assessment 'in the six months before the inspection' may have begun earlier, and may be open, is not printed",
    choices: {
      anyDay: 'An assessment that was open on any day of the six months is on the list',
      begun: 'Only an assessment that began in the six months',
    },
    chosen: 'anyDay',
    because:
      'List four of the framework, which the list is said to be, has open assessments; the question of a completed one would otherwise need no if.',
    source: at.place('paras 41 and 42', 'inferred'),
  },
  whoRepresents: {
    says: "Paragraph 30 speaks of 'a representative from the CCG and CAMHS and YOT', paragraphs 32 and 37 of 'nominated representatives'; how many there are and who nominates them is not printed",
    choices: {
      oneOfEach: 'Each of the three nominates somebody of its own',
      oneForAll: 'One person may speak for several of them',
    },
    chosen: 'oneOfEach',
    because: 'The later paragraphs use the plural and name each of the three.',
    source: at.place('paras 30, 32 and 37', 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
