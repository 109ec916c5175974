import { allOf, anyOf, bound, type FieldsOfLists, type StageInput } from '@deepdive/core';
import type { lists } from './cases.js';
import { at } from './publications.js';

type Selection = Readonly<Record<string, StageInput<keyof typeof lists, FieldsOfLists<typeof lists>>>>;

/** The random sample of case files (paragraphs 25, 31 and 32). */
export const selection = {
  sampled: {
    says: 'Inspectors examine case files drawn at random from current cases and from cases closed in the previous six months: cases that proceeded or did not proceed to referral, to initial assessment, to further service or core assessment, to further service, or to an initial child protection conference. No size is printed: state how many.',
    by: 'inspectors',
    // No number is printed.
    count: null,
    from: ['cases'],
    eligible: (each) => ({
      currentOrClosedOfLate: {
        says: 'The case is current, or was closed in the previous six months',
        expect: anyOf(
          each.closedOn.isBlank(),
          each.closedOn.isOnOrAfter(bound('inspectedOn').plusMonths(-6)),
        ),
        source: at.para(31),
        assumes: ['inspectionDay'],
      },
      inPrintedGroup: {
        says: 'The case proceeded, or did not proceed, to one of the printed steps',
        expect: allOf(each.nextStep.isPresent(), each.proceeded.isPresent()),
        source: at.para(32),
        assumes: ['printedGroups', 'undecidedCases'],
      },
    }),
    // Current and closed (paragraph 31); each printed step, proceeded to or not (paragraph 32).
    strata: ['status', 'nextStep', 'proceeded'],
    source: at.place('paras 25, 31 and 32'),
    assumes: ['sampleSize', 'whoDraws', 'spreadOverGroups', 'oneGroupPerCase', 'listOfCases', 'caseIsChild'],
  },
} as const satisfies Selection;
