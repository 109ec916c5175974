import type { FieldsOfLists, StageInput } from '@deepdive/core';
import type { lists } from './lists.js';
import { oneGateIsYes } from './mental-health-fields.js';
import { at } from './publications.js';

type Part = keyof typeof lists;
type Selection = Readonly<Record<string, StageInput<Part, FieldsOfLists<typeof lists>>>>;

/**
 * How children come to be tracked: five to seven from the three lists of paragraph 32 (paragraph 37). More children are
 * sampled; the guidance gives no number for them, so that there is no stage for it.
 */
export const selection = {
  tracked: {
    says: 'The lead inspector selects five to seven children with mental ill health whose experiences the local partnership evaluates jointly and inspectors track, with multi-agency involvement and with concerns about mental health that are, or lately were, being worked on',
    by: 'leadInspector',
    count: { min: 5, max: 7 },
    from: ['childrenInNeed', 'childProtection', 'childrenLookedAfter'],
    eligible: (child) => ({
      mentalHealthIsAConcern: {
        says: "The lists say that there is a concern about the child's mental health, or that the child needs support because of it",
        expect: oneGateIsYes(child),
        source: at.place('paras 3, 33 and 37', 'inferred'),
        assumes: ['answersSupport'],
      },
      multiAgencyInvolvement: {
        says: 'The lists say that there is multi-agency involvement',
        expect: child.hasMultiAgencyInvolvement.is(true),
        source: at.place('paras 3, 34 and 37', 'inferred'),
        assumes: ['eachCase', 'answersSupport'],
      },
      currentOrRecentWork: {
        says: 'The lists say that the child gets intervention and support with mental health, or got it in the last six months',
        expect: child.hadInterventionAndSupport.is(true),
        source: at.place('paras 34 and 37', 'inferred'),
        assumes: ['eachCase', 'answersSupport'],
      },
    }),
    source: at.place('paras 3 and 37'),
    assumes: ['agesAtInspection', 'closedCasesTracked', 'caseThatDoesNotFit'],
  },
} as const satisfies Selection;
