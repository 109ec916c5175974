import { code, codeSet, list, when, yesNo } from '@deepdive/core';
import { grades } from '../grades.js';
import { endsAfterStart, maybe, must, ours, person, targetGroup } from './columns.js';

const providerGrade = codeSet(
  'providerGrade',
  'Grades of providers',
  [
    ...grades.codes.map(({ code: grade, label, synonyms }) => [grade, [label, ...synonyms]] as const),
    ['notInspected', 'Not inspected yet'] as const,
  ],
  ours,
);

/** Every child entitled to free early education, with the place taken up. */
export const fundedEntitlements = list({
  title: 'Funded early education',
  population:
    'Each child in the area entitled to free early education, with the place taken up if there is one',
  window: {},
  key: 'childId',
  spell: { from: 'entitledFrom', to: 'entitledTo' },
  source: ours,
  fields: {
    childId: person('Child'),
    bornOn: must('Date of birth'),
    isDisadvantaged: yesNo('Disadvantaged'),
    targetGroup: targetGroup(),
    entitledFrom: must('Entitled from'),
    entitledTo: maybe('Entitled to', 'The last day; blank while it lasts'),
    placeStartedOn: maybe('Place taken up on', 'Blank where no place has been taken up'),
    placeEndedOn: maybe('Place ended on', 'Blank while the child has the place'),
    providerGrade: code('Grade of the provider', providerGrade, {
      strength: 'may',
      hint: 'As last inspected; blank where no place has been taken up',
    }),
  },
  rules: (row) => ({
    endsAfterStart: endsAfterStart(
      { from: row.entitledFrom, to: row.entitledTo },
      { from: 'entitledFrom', to: 'entitledTo' },
    ),
    placeHasGrade: {
      says: 'For a place taken up the grade of the provider is given',
      expect: when(row.placeStartedOn.isPresent(), row.providerGrade.isPresent()),
      fix: 'Enter the grade, or that the provider has not been inspected yet.',
      passes: { placeStartedOn: '2014-01-09', providerGrade: 'good' },
      fails: { placeStartedOn: '2014-01-09', providerGrade: null },
    },
    placeEndsAfterStart: {
      says: 'A place that is over ended on the day it was taken up or later',
      expect: when(
        row.placeEndedOn.isPresent(),
        row.placeStartedOn.isPresent().and(row.placeEndedOn.isOnOrAfter(row.placeStartedOn)),
      ),
      fix: 'Enter the day on which it was taken up, or mend one of the two dates.',
      passes: { placeStartedOn: '2014-01-09', placeEndedOn: '2014-01-09' },
      fails: { placeStartedOn: '2014-01-09', placeEndedOn: '2014-01-08', providerGrade: 'good' },
    },
  }),
});

/** Every assessment of a child at two. */
export const twoYearAssessments = list({
  title: 'Assessments at two',
  population: 'Each assessment of a child at the age of two that is available to the centre',
  unit: 'event',
  window: {},
  key: 'childId',
  eventOn: 'assessedOn',
  source: ours,
  fields: {
    childId: person('Child'),
    assessedOn: must('Assessed on'),
    needsIntervention: yesNo('Identified as most in need of early intervention'),
    helpBeganOn: maybe('Got the help needed from', 'Blank where it has not begun'),
    targetGroup: targetGroup(),
  },
  rules: (row) => ({
    helpAnswersNeed: {
      says: 'Help is dated for children found to need it alone',
      expect: when(row.helpBeganOn.isPresent(), row.needsIntervention.is(true)),
      fix: 'Say that the child was found to need it, or leave the day blank.',
      passes: { needsIntervention: true, helpBeganOn: '2014-01-09' },
      fails: { needsIntervention: false, helpBeganOn: '2014-01-09' },
    },
  }),
});

/** Every profile at the end of the Early Years Foundation Stage. */
export const profiles = list({
  title: 'Foundation Stage Profiles',
  population: 'Each Early Years Foundation Stage Profile of a child in the area',
  unit: 'event',
  window: {},
  key: 'childId',
  eventOn: 'profiledOn',
  source: ours,
  fields: {
    childId: person('Child'),
    profiledOn: must('Profile completed on'),
    hasGoodLevel: yesNo('Good level of development'),
    targetGroup: targetGroup(),
  },
});
