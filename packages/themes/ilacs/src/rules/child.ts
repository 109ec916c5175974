import { allOf, anyOf, bound, convention, type RulesInput, when } from '@deepdive/core';
import type { birth, bornOrUnbornChild } from '../particulars.js';
import { at2019 } from '../publications.js';

type Born = typeof birth;
type BornOrUnborn = typeof bornOrUnbornChild;

const guidance = at2019('guidance to all lists of children');

/** What should be true of any child who is born. */
export const rulesOnBirth: RulesInput<Born> = (row) => ({
  ageAgreesWithBirth: {
    says: 'The age is the completed years from the date of birth to the date of the list',
    expect: when(
      allOf(row.bornOn.isPresent(), row.age.isPresent()),
      row.age.is(row.bornOn.yearsUntil(bound('listedOn'))),
    ),
    fix: 'Work the age out again for the date of the list, or mend the date of birth.',
    source: guidance,
    // Of an age at which one may be in care, leaving care or to be adopted.
    passes: { bornOn: '2000-05-03', age: 16 },
    fails: { bornOn: '2000-05-02', age: 16 },
  },
  bornByListDate: {
    says: 'A date of birth is not after the date of the list',
    expect: when(row.bornOn.isPresent(), row.bornOn.isOnOrBefore(bound('listedOn'))),
    fix: 'Check the year: an unborn child does not stand on this list.',
    source: convention('whoever is in care, has left it or is to be adopted has been born'),
    passes: { bornOn: '2017-05-02' },
    fails: { bornOn: '2017-05-03' },
  },
});

/** What should be true of a child who may be unborn: the date of birth is then the expected one, and the age is -1. */
export const rulesOnBirthOrExpectation: RulesInput<BornOrUnborn> = (row) => ({
  ageAgreesWithBirth: {
    says: 'The age of a child who is born is the completed years from the date of birth to the date of the list',
    // An age of -1 beside a date of birth in the past is left to the rule on expected dates.
    expect: when(
      allOf(row.bornOn.isPresent(), row.bornOn.isOnOrBefore(bound('listedOn')), row.age.isAtLeast(0)),
      row.age.is(row.bornOn.yearsUntil(bound('listedOn'))),
    ),
    fix: 'Work the age out again for the date of the list, or mend the date of birth.',
    source: guidance,
    passes: { bornOn: '2007-05-03', age: 9 },
    fails: { bornOn: '2007-05-02', age: 9 },
  },
  unbornHasNoAge: {
    says: 'A child whose date of birth is still to come has the age -1',
    expect: when(
      allOf(row.bornOn.isPresent(), row.bornOn.isAfter(bound('listedOn')), row.age.isPresent()),
      row.age.is(-1),
    ),
    fix: 'Give the age -1 for an unborn child; otherwise mend the date of birth.',
    source: guidance,
    passes: { bornOn: '2017-08-01', age: -1 },
    fails: { bornOn: '2017-08-01', age: 0 },
  },
  bornOrUnborn: {
    says: 'Each child has a date of birth, unless it is unborn and nobody knows the expected date',
    expect: when(
      row.childId.isPresent(),
      anyOf(row.bornOn.isPresent(), allOf(row.age.isPresent(), row.age.is(-1))),
    ),
    fix: 'Give the date of birth; for an unborn child give the expected date if it is known, and the age -1.',
    source: guidance,
    passes: { childId: 'EX-001', bornOn: null, age: -1 },
    fails: { childId: 'EX-001', bornOn: null, age: 4 },
  },
  expectedNotLongPast: {
    says: 'The expected date of birth of an unborn child does not lie more than four weeks back',
    expect: when(
      allOf(row.bornOn.isPresent(), row.age.isPresent(), row.age.is(-1)),
      row.bornOn.isOnOrAfter(bound('listedOn').plusDays(-28)),
    ),
    fix: 'The child is most likely born: give the date of birth and the age.',
    source: convention('a birth rarely comes more than four weeks after it was expected'),
    passes: { bornOn: '2017-04-20', age: -1 },
    fails: { bornOn: '2017-03-01', age: -1 },
  },
  expectedNotFarAhead: {
    says: 'A date of birth that is still to come lies no more than ten months ahead',
    expect: when(row.bornOn.isPresent(), row.bornOn.isOnOrBefore(bound('listedOn').plusMonths(10))),
    fix: 'Check the year of the date of birth.',
    source: convention('nobody expects a birth more than ten months ahead'),
    passes: { bornOn: '2017-12-01' },
    fails: { bornOn: '2019-12-01' },
  },
});
