import { bound, date, happened, inOrder, list, text, when } from '@deepdive/core';
import { onSheet } from '../on-sheet.js';
import { bornOrUnbornChild } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { notLongBeforeBirth, underEighteen } from '../rules/dates.js';

/** List 2 of 2019. */
export const earlyHelp = list({
  number: 2,
  title: 'Early Help',
  population:
    'Children with an early help assessment in the six months before the inspection, or with an early help intervention now that the authority co-ordinates; whom exactly is agreed with the authority',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'assessmentStartedOn', to: 'assessmentCompletedOn' },
  source: at2019('sheet List_2'),
  assumes: ['earlyHelpDatedByAssessment'],
  fields: onSheet(at2019, 'List_2', {
    ...bornOrUnbornChild,
    assessmentStartedOn: date('Assessment start date'),
    assessmentCompletedOn: date('Assessment completion date', { strength: 'may' }),
    assessingOrganisation: text('Organisation completing assessment'),
  }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    // The list has no date of an intervention, so an older assessment is looked at and not refused.
    outsideWindow: {
      says: 'An assessment that was completed was completed in the six months before the inspection',
      expect: when(
        row.assessmentCompletedOn.isPresent(),
        row.assessmentCompletedOn.isOnOrAfter(bound('windowOpensOn')),
      ),
      severity: 'check',
      fix: 'Leave the child on the list only if an intervention that the authority co-ordinates goes on now.',
      assumes: ['earlyHelpDatedByAssessment'],
      passes: { assessmentStartedOn: '2016-08-01', assessmentCompletedOn: '2016-11-02' },
      fails: { assessmentStartedOn: '2016-08-01', assessmentCompletedOn: '2016-11-01' },
    },
    startHappened: happened(row, 'assessmentStartedOn', {
      says: 'An assessment does not start after the date of the list',
      fix: 'Mend the start date of the assessment.',
    }),
    startNotLongBeforeBirth: notLongBeforeBirth(row, 'assessmentStartedOn', 'The start of an assessment'),
    assessmentOfChild: underEighteen(row, 'assessmentStartedOn', 'when the assessment started'),
    completedAfterStart: inOrder(row, ['assessmentStartedOn', 'assessmentCompletedOn'], {
      says: 'An assessment is completed on or after the day it started',
      fix: 'Mend the start date or the completion date.',
    }),
    completionHappened: happened(row, 'assessmentCompletedOn', {
      says: 'An assessment is not completed after the date of the list',
      fix: 'Leave the completion date blank while the assessment is open.',
    }),
  }),
});
