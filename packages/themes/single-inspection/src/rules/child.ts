import { allOf, anyOf, bound, type Columns, convention, type RulesInput, when } from '@deepdive/core';
import type { bornChild, bornOrUnbornChild } from '../particulars.js';

type Born = ReturnType<typeof bornChild>;
type BornOrUnborn = ReturnType<typeof bornOrUnbornChild>;

/** What should be true of any child on a list. */
export const rulesOnBirth: RulesInput<Born> = (row) => ({
  ageAgreesWithBirth: {
    says: 'The age is the completed years from the date of birth to the date of the list',
    expect: when(
      allOf(row.bornOn.isPresent(), row.age.isPresent()),
      row.age.is(row.bornOn.yearsUntil(bound('listedOn'))),
    ),
    fix: 'Work the age out again for the date of the list, or mend the date of birth.',
    source: convention('an age is whole years at the last birthday'),
    passes: { bornOn: '2007-05-03', age: 9 },
    fails: { bornOn: '2007-05-02', age: 9 },
  },
  bornByListDate: {
    says: 'A date of birth is not after the date of the list',
    expect: when(row.bornOn.isPresent(), row.bornOn.isOnOrBefore(bound('listedOn'))),
    fix: 'Check the year; for an unborn child give the expected date of birth instead, where the list asks for it.',
    source: convention('a child who has a date of birth has been born'),
    passes: { bornOn: '2017-05-02' },
    fails: { bornOn: '2017-05-03' },
  },
});

/** What should be true of a child who may be unborn. */
export const rulesOnBirthOrExpectation: RulesInput<BornOrUnborn> = (row) => ({
  ...rulesOnBirth(row),
  bornOrExpected: {
    says: 'Each child has a date of birth or, if unborn, an expected date of birth',
    expect: when(row.childId.isPresent(), anyOf(row.bornOn.isPresent(), row.expectedOn.isPresent())),
    fix: 'Give the date of birth; for an unborn child give the expected date instead.',
    source: convention('the list asks for an expected date of birth where the child is unborn'),
    passes: { childId: 'EX-001', expectedOn: '2017-08-01' },
    fails: { childId: 'EX-001', bornOn: null, expectedOn: null },
  },
  unbornHasNoAge: {
    says: 'A child with an expected date of birth alone has no age in years yet',
    expect: when(
      allOf(row.expectedOn.isPresent(), row.bornOn.isBlank(), row.age.isPresent()),
      row.age.isAtMost(0),
    ),
    fix: 'Give the date of birth if the child is born; otherwise give the age as -1 or leave it blank.',
    source: convention('an unborn child has no age'),
    passes: { bornOn: null, expectedOn: '2017-08-01', age: -1 },
    fails: { bornOn: null, expectedOn: '2017-08-01', age: 4 },
  },
  expectedNotLongPast: {
    says: 'An expected date of birth does not lie more than four weeks back',
    expect: when(
      allOf(row.expectedOn.isPresent(), row.bornOn.isBlank()),
      row.expectedOn.isOnOrAfter(bound('listedOn').plusDays(-28)),
    ),
    severity: 'check',
    fix: 'The child is most likely born: give the date of birth.',
    source: convention('a birth rarely comes more than four weeks after it was expected'),
    passes: { bornOn: null, expectedOn: '2017-04-20' },
    fails: { bornOn: null, expectedOn: '2017-03-01' },
  },
});

/** A date of birth is asked for unless the child is expected, and the other way round. */
export const askedByBirth = (row: Columns<BornOrUnborn>) => ({
  bornOn: row.expectedOn.isBlank(),
  expectedOn: row.bornOn.isBlank(),
});
