import type { Assumption, Citations } from '@deepdive/core';

/** What both editions leave open, each cited from its own edition. */
export const assumptionsOf = (at: Citations) =>
  ({
    earlyHelpDatedByCompletion: {
      says: 'Which date puts a child on the early help list is not printed',
      choices: {
        completion: 'The date the assessment was completed, the one date the list asks for',
        anyInvolvement: 'Any day of the assessment or intervention, which the list does not ask for',
      },
      chosen: 'completion',
      because: 'The list asks for no other date',
      source: at.place('Annex A, Table 2, list 2', 'inferred'),
    },
  }) as const satisfies Readonly<Record<string, Assumption>>;
