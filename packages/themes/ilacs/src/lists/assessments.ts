import { allOf, code, convention, date, happened, inOrder, list, when } from '@deepdive/core';
import { yesNoUnknown } from '../codes/person.js';
import { onSheet } from '../on-sheet.js';
import { allocation, bornOrUnbornChild, hasDisability, yesOrNo } from '../particulars.js';
import { at2019 } from '../publications.js';
import { rulesOnBirthOrExpectation } from '../rules/child.js';
import { notLongBeforeBirth, underEighteen } from '../rules/dates.js';

/** List 4 of 2019. */
export const assessments = list({
  number: 4,
  title: 'Assessments',
  population:
    'Children with an assessment under section 17 or section 47 of the Children Act 1989 in the six months before the inspection, open ones included; one row for each assessment',
  window: { months: 6, atPointOfInspection: true },
  key: 'childId',
  spell: { from: 'continuousStartedOn', to: 'continuousAuthorisedOn' },
  source: at2019('sheet List_4'),
  fields: onSheet(at2019, 'List_4', {
    ...bornOrUnbornChild,
    hasDisability,
    continuousStartedOn: date('Continuous Assessment Start Date', { aliases: ['Assessment start date'] }),
    seenDuringContinuous: code('Child Seen During Continuous Assessment', yesNoUnknown),
    continuousAuthorisedOn: date('Continuous Assessment Date of Authorisation', {
      strength: 'may',
      hint: 'Blank while the assessment is open',
    }),
    assessedAsNeedingSupport: yesOrNo(
      "Was the child assessed as requiring LA children's social care support?",
      { aliases: ['Was the child assessed as being in need at assessment?'] },
    ),
    ...allocation,
  }),
  applies: (row) => ({ assessedAsNeedingSupport: row.continuousAuthorisedOn.isPresent() }),
  rules: (row) => ({
    ...rulesOnBirthOrExpectation(row),
    assessmentNotLongBeforeBirth: notLongBeforeBirth(
      row,
      'continuousStartedOn',
      'The start of an assessment',
    ),
    assessmentOfChild: underEighteen(row, 'continuousStartedOn', 'when the assessment started'),
    authorisedAfterStart: inOrder(row, ['continuousStartedOn', 'continuousAuthorisedOn'], {
      says: 'An assessment is authorised on or after the day it started',
      fix: 'Mend the start date or the date of authorisation.',
    }),
    authorisationHappened: happened(row, 'continuousAuthorisedOn', {
      says: 'An assessment is not authorised after the date of the list',
      fix: 'Mend the date of authorisation, or leave it blank while the assessment is open.',
    }),
    openAssessmentDecidesNothing: {
      says: 'An open assessment does not say yet whether support is needed',
      expect: when(
        allOf(row.continuousStartedOn.isPresent(), row.continuousAuthorisedOn.isBlank()),
        row.assessedAsNeedingSupport.isBlank(),
      ),
      fix: 'Give the date of authorisation, or leave the answer blank while the assessment is open.',
      source: at2019('guidance to list 4'),
      passes: { continuousStartedOn: '2017-03-01', continuousAuthorisedOn: null },
      fails: {
        continuousStartedOn: '2017-03-01',
        continuousAuthorisedOn: null,
        assessedAsNeedingSupport: true,
      },
    },
    unbornNotSeen: {
      says: 'An unborn child is not said to have been seen',
      expect: when(
        allOf(row.age.isPresent(), row.age.is(-1), row.seenDuringContinuous.isPresent()),
        row.seenDuringContinuous.isNot('a) Yes'),
      ),
      severity: 'check',
      fix: 'Mend the answer, or the age if the child has been born.',
      source: convention('nobody can see an unborn child'),
      passes: { age: -1, seenDuringContinuous: 'b) No' },
      fails: { age: -1, seenDuringContinuous: 'a) Yes' },
    },
  }),
});
