import { anyOf, type FieldsOfLists, type StageInput } from '@deepdive/core';
import type { lists } from './lists.js';
import { handbook } from './publications.js';

type Selection = Readonly<Record<string, StageInput<keyof typeof lists, FieldsOfLists<typeof lists>>>>;
type Eligible = NonNullable<Selection[string]['eligible']>;

const inSomeCategory: Eligible = (family) => ({
  inSomeCategory: {
    says: 'The family belongs to one of the four printed categories',
    expect: anyOf(
      family.needsMonitored.is(true),
      family.inNeedOrOnPlan.is(true),
      family.inCare.is(true),
      family.disability.is(true),
    ),
    source: handbook.para(86),
    assumes: ['oneListOrFour'],
  },
});

const common = {
  by: 'leadInspector',
  from: ['registeredFamilies'],
  // The list is of families; ages of children do not decide.
  ages: null,
  eligible: inSomeCategory,
} as const;

/** The families whose cases are considered (paragraphs 85 to 87): five at the least, and more where the centre is large. */
export const selection = {
  caseStudies: {
    ...common,
    says: 'The lead inspector chooses the five families whose cases every inspection considers at the least. The text does not say that the four categories share them out; whoever draws may spread the draw over them.',
    count: 5,
    source: handbook.para(86),
    assumes: ['fiveOrMore', 'fivePerInspection', 'familiesOrChildren', 'spreadOverCategories'],
  },
  furtherCaseStudies: {
    ...common,
    says: 'More families, as the size of the centre and the number of children under five in the locality call for; no number is printed. Leave out those chosen already.',
    count: null,
    source: handbook.place('paras 86 and 87'),
    assumes: ['fiveOrMore', 'familiesOrChildren', 'spreadOverCategories'],
  },
} as const satisfies Selection;
