import { code, codeSet, list, when } from '@deepdive/core';
import { maybe, must, ours, person } from './columns.js';

const feeding = codeSet(
  'feeding',
  'Ways of feeding',
  {
    breastfed: ['Breastfed', 'totally breastfed'],
    partly: ['Partly breastfed', 'mixed', 'partially breastfed'],
    notBreastfed: ['Not breastfed', 'formula'],
  },
  ours,
);

/** Every check of how a baby is fed, with the later one where there is one. */
export const feedingChecks = list({
  title: 'Feeding checks',
  population: 'Each check at six to eight weeks of how a child in the area is fed, and a later one',
  unit: 'event',
  window: {},
  key: 'childId',
  eventOn: 'checkedOn',
  source: ours,
  assumes: ['sixToEightWeeks'],
  fields: {
    childId: person('Child'),
    bornOn: must('Date of birth'),
    checkedOn: must('Checked on'),
    feeding: code('Feeding', feeding, { strength: 'should' }),
    laterCheckedOn: maybe('Checked again on', 'Blank where there was no later check'),
    laterFeeding: code('Feeding at the later check', feeding, { strength: 'may' }),
  },
  rules: (row) => ({
    checkedAfterBirth: {
      says: 'A check is made on the day of birth or later',
      expect: row.checkedOn.isOnOrAfter(row.bornOn),
      fix: 'Mend one of the two dates.',
      passes: { bornOn: '2014-01-09', checkedOn: '2014-02-20' },
      fails: { bornOn: '2014-01-09', checkedOn: '2014-01-08' },
    },
    laterIsLater: {
      says: 'The later check comes after the first',
      expect: row.laterCheckedOn.isAfter(row.checkedOn),
      fix: 'Mend one of the two dates.',
      passes: { checkedOn: '2014-02-20', laterCheckedOn: '2014-06-20' },
      fails: { checkedOn: '2014-02-20', laterCheckedOn: '2014-02-20' },
    },
    laterIsDated: {
      says: 'What the later check found has its day',
      expect: when(row.laterFeeding.isPresent(), row.laterCheckedOn.isPresent()),
      fix: 'Enter the day of the later check.',
      passes: { laterFeeding: 'breastfed', laterCheckedOn: '2014-06-20' },
      fails: { laterFeeding: 'breastfed', laterCheckedOn: null },
    },
  }),
});

/** Every weighing of a child at school. */
export const weights = list({
  title: 'Weights',
  population: 'Each weighing and measuring of a child in the area at school',
  unit: 'event',
  window: {},
  key: 'childId',
  eventOn: 'weighedOn',
  source: ours,
  fields: {
    childId: person('Child'),
    weighedOn: must('Weighed on'),
    schoolYear: code(
      'School year',
      codeSet(
        'schoolYear',
        'Years at school',
        { reception: ['Reception', 'YR'], later: 'A later year' },
        ours,
      ),
      { strength: 'must' },
    ),
    weight: code(
      'Weight',
      codeSet(
        'weight',
        'Weights as told',
        {
          under: 'Underweight',
          healthy: ['Healthy weight', 'normal'],
          over: 'Overweight',
          veryOver: ['Very overweight', 'obese'],
        },
        ours,
      ),
    ),
  },
});
