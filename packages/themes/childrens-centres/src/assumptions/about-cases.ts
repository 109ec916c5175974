import type { Assumption } from '@deepdive/core';
import { handbook, subsidiary } from '../publications.js';

/** What the publications leave open about the list of families and the cases chosen from it. */
export const aboutCases = {
  oneListOrFour: {
    says: "'A list of all families registered with the centre' is followed by four categories: it can be read as one list with four markings, as four lists, or as a list of all families",
    choices: {
      one: 'One list of the families in at least one category, with the category marked',
      four: 'Four lists, on which a family may stand more than once',
      everyFamily: 'A list of every registered family, with the category marked where there is one',
    },
    chosen: 'one',
    because:
      'A list in the singular, and categories that restrict it. It asks for the fewest families, and shows the same.',
    source: handbook.para(86),
  },
  childrenOnPlans: {
    says: "'Families … who have children deemed to be in need or are subject to a child protection plan' leaves open who is subject to the plan",
    choices: { children: 'The children', families: 'The family' },
    chosen: 'children',
    because: 'A child protection plan is for a child.',
    source: handbook.para(86),
  },
  fiveOrMore: {
    says: "Five families are a minimum that 'may increase' with the size of the centre and the number of children under five; no greatest number is printed, nor how they increase it",
    choices: {
      twoDraws: 'Five are drawn, and further ones in a draw of their own whose number is stated',
      oneDraw: 'Five or any larger number is drawn at once',
    },
    chosen: 'twoDraws',
    because:
      'A stage of selection has a printed number or none, and never a smallest one alone. The first draw can then not be for fewer than five.',
    source: handbook.para(86),
  },
  fivePerInspection: {
    says: 'Whether the five are for each inspection or for each centre of a group is not printed',
    choices: {
      inspection:
        'For each inspection: a group is inspected as one centre, and each of several single centres by itself',
      centre: 'For each centre, those of a group too',
    },
    chosen: 'inspection',
    because: "A group is treated as one children's centre (paragraphs 5 and 17).",
    source: handbook.place('paras 5, 17 and 86', 'inferred'),
  },
  familiesOrChildren: {
    says: "The handbook's cases are families (paragraph 86), the subsidiary guidance selects 'a range of children' from the same list (paragraph 7)",
    choices: {
      families: 'Families are chosen, and the children in them tracked',
      children: 'Children are chosen',
    },
    chosen: 'families',
    because: 'The list and the smallest number are of families.',
    source: subsidiary.para(7),
  },
  spreadOverCategories: {
    says: 'Whether the cases are shared out among the four categories is not printed',
    choices: {
      open: 'The lead inspector decides; the draw can be spread by the four categories',
      eachCategory: 'One at least from each category',
    },
    chosen: 'open',
    because:
      "The lead inspector selects 'an appropriate number' (paragraph 87); the subsidiary guidance names a range that may be included.",
    source: handbook.place('paras 86 and 87', 'inferred'),
  },
} as const satisfies Readonly<Record<string, Assumption>>;
