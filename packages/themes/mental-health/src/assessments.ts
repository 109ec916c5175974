import { derive, when, yesNo } from '@deepdive/core';
import { ilacs2019 } from '@deepdive/theme-ilacs';
import { at } from './publications.js';

// The text says "one additional fields" and prints one.
const para42 = at.para(42);

/** Statutory assessments of six months: list four, with one field more. */
export const assessments = derive(ilacs2019.lists.assessments, {
  source: at.place('paras 41 and 42 and footnote 15'),
  population:
    'All children known to the local authority, whatever their age and mental health, who were the subject of a statutory assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection, finished or not; one row for each assessment',
  add: {
    mentalIllHealthIdentified: yesNo(
      'if assessment has been completed, has mental ill health been identified?',
      {
        source: para42,
        strength: 'must',
        aliases: ['Mental ill health identified'],
        hint: 'Asked once the assessment is authorised, for children of every age',
        assumes: ['completedWhenAuthorised', 'assessedAtEveryAge'],
      },
    ),
  },
  applies: (row) => ({ mentalIllHealthIdentified: row.continuousAuthorisedOn.isPresent() }),
  rules: (row) => ({
    identifiedOnceAuthorised: {
      says: 'Whether mental ill health was identified is said of a completed assessment alone',
      expect: when(row.mentalIllHealthIdentified.isPresent(), row.continuousAuthorisedOn.isPresent()),
      fix: 'Give the date of authorisation, or leave the answer blank while the assessment is open.',
      source: para42,
      assumes: ['completedWhenAuthorised'],
      passes: { continuousAuthorisedOn: '2017-04-03', mentalIllHealthIdentified: false },
      fails: { continuousAuthorisedOn: null, mentalIllHealthIdentified: true },
    },
  }),
  assumes: ['inspectionDay', 'templateOfAugust', 'addedFieldsLast', 'openAssessments'],
});
