import type { Assumption } from '@deepdive/core';
import { at } from '../publications.js';

/** What the guidance leaves open about which children are chosen. */
export const aboutSelection = {
  agesAtInspection: {
    says: "The deep dive is on children 'aged 10–15', the additional fields are for those 'aged between 10 and 15 years old'; on which day they must be of that age, and whether 10 and 15 are included, is not printed",
    choices: {
      atInspection: 'From the tenth birthday to the day before the sixteenth, on the day of inspection',
      atSelection: 'The same ages, on the day the child is selected',
      between: 'From the eleventh birthday to the day before the fifteenth',
    },
    chosen: 'atInspection',
    because:
      'Paragraph 8 speaks of 10–15 years with both ends, and selection falls within four days of notification.',
    source: at.place('title page and paras 8 and 33', 'inferred'),
  },
  answersSupport: {
    says: 'Tracked children live with mental ill health, with multi-agency involvement and with work on it that is current or recent; the lists tell it by yes and no alone',
    choices: {
      supports:
        'A yes is needed for the draw and is not enough: the lead inspector decides. A child for whom an answer is blank is not drawn, and a person may include the child.',
      decides: 'A yes is enough',
      ignored: 'The fields play no part',
    },
    chosen: 'supports',
    because:
      'The text asks for the fields before the choice is made, and lets the choice be confirmed by a call.',
    source: at.place('paras 28, 33, 34 and 37', 'inferred'),
  },
  eachCase: {
    says: 'The call confirms that the selection of cases includes multi-agency involvement and current or recent work; whether each case must have both, or the selection as a whole, is not printed',
    choices: {
      eachCase: 'Each case has both',
      selectionAsAWhole: 'Some case has the one and some case the other',
    },
    chosen: 'eachCase',
    because:
      'Tracked children are said to get multi-agency services (paragraph 3), and a case without work on it leaves nothing to evaluate. A child who waits without any support is not drawn; a person may include the child.',
    source: at.place('paras 3, 9 and 37', 'inferred'),
  },
  closedCasesTracked: {
    says: 'The lists hold children who ceased to be in need, on a plan or in care in the six months before the inspection; whether one of them may be tracked is not printed',
    choices: {
      personDecides: 'No child is left out of the draw for it',
      openOnly: 'A child has to be in need, on a plan or in care at the point of inspection',
    },
    chosen: 'personDecides',
    because:
      'Children are chosen from these lists, and practice in the six months is what is looked at; footnote 2 speaks of children who are subject to a plan or looked after, which the lists show.',
    source: at.place('paras 8, 28, 32 and 38 and footnote 2', 'inferred'),
  },
  caseThatDoesNotFit: {
    says: 'What follows when the call or the look at the system shows that a case does not fit is not printed',
    choices: {
      unspecified: 'The lead inspector settles it; nothing is said here',
      anotherSelected: 'Another child is selected in its place',
    },
    chosen: 'unspecified',
    because: 'No sentence says it. A swap is recorded with who made it, when and why.',
    source: at.para(37, 'inferred'),
  },
  frontDoorAges: {
    says: "Of which ages the children are whose cases are looked at at the 'front door' is not printed",
    choices: {
      everyAge: 'Children of every age',
      tenToFifteen: 'Children from 10 to 15 alone',
    },
    chosen: 'everyAge',
    because: 'Paragraph 8 limits the ages of the deep dive, and paragraph 41 asks for lists of all children.',
    source: at.place('paras 8, 19 and 41', 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
