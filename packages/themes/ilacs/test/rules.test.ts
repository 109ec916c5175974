import {
  type Bindings,
  bindDates,
  evaluate,
  type ListManifest,
  type RowValues,
  windowRule,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { everyList, listOf } from './editions.js';

/** The dates with which the examples of a list are read. */
const read = (list: ListManifest): Bindings => bindDates(list.window, { inspectedOn: '2017-05-02' });

/** The rules of a list, the one on its window included, that a row breaks. */
function broken(list: ListManifest, row: RowValues): readonly string[] {
  const placed = windowRule(list);
  const rules = placed ? [...list.rules, placed] : list.rules;
  return rules.filter((rule) => evaluate(rule.expect, row, read(list)) === false).map((rule) => rule.id);
}

const everyRule = everyList.flatMap(([name, list]) =>
  list.rules.map((rule) => ({ name: `${name}.${rule.id}`, list, rule })),
);

describe.each(everyRule)('$name', ({ list, rule }) => {
  test('holds for its passing example, which breaks no rule', () => {
    expect(evaluate(rule.expect, rule.examples?.passes ?? {}, read(list))).toBe(true);
    expect(broken(list, rule.examples?.passes ?? {})).toEqual([]);
  });

  test('fails for its failing example, which breaks no other rule', () => {
    expect(broken(list, rule.examples?.fails ?? {})).toEqual([rule.id]);
  });
});

test('examples hold values that the columns can hold', () => {
  for (const { list, rule } of everyRule) {
    for (const [id, value] of Object.entries({ ...rule.examples?.passes, ...rule.examples?.fails })) {
      const field = list.fields.find((each) => each.id === id);
      expect([list.id, rule.id, id, field !== undefined]).toEqual([list.id, rule.id, id, true]);
      const codes = field?.codes?.codes.map((each) => each.code);
      if (codes && value !== null) expect(codes).toContain(value);
    }
  }
});

test.each(everyList)('%s: an empty row breaks no rule, since a blank says nothing', (_, list) => {
  expect(broken(list, {})).toEqual([]);
});

describe.each(['2019', '2024'])('in %s', (edition) => {
  describe('an unborn child', () => {
    const list = listOf(edition, 'referrals');
    const unborn = { childId: 'EX-001', age: -1, referredOn: '2017-03-01' };

    test('may have an expected date of birth, one that has just passed, or none', () => {
      expect(broken(list, { ...unborn, bornOn: '2017-08-20' })).toEqual([]);
      expect(broken(list, { ...unborn, bornOn: '2017-04-25' })).toEqual([]);
      expect(broken(list, { ...unborn, bornOn: null })).toEqual([]);
    });

    test('is taken for born when the date is long past, and for a slip of the year when it is far ahead', () => {
      expect(broken(list, { ...unborn, bornOn: '2010-04-25' })).toEqual(['expectedNotLongPast']);
      expect(broken(list, { ...unborn, bornOn: '2019-04-25' })).toEqual(['expectedNotFarAhead']);
    });

    test('has no other age, and a child without a date of birth is unborn', () => {
      expect(broken(list, { ...unborn, bornOn: '2017-08-20', age: 0 })).toEqual(['unbornHasNoAge']);
      expect(broken(list, { ...unborn, bornOn: null, age: 0 })).toEqual(['bornOrUnborn']);
      expect(broken(list, { ...unborn, bornOn: null, age: null })).toEqual(['bornOrUnborn']);
    });
  });

  test('a child has a birthday on the day the list speaks for: the age counts it', () => {
    const row = { childId: 'EX-003', bornOn: '2008-05-02', contactedOn: '2017-03-01' };
    expect(broken(listOf(edition, 'contacts'), { ...row, age: 9 })).toEqual([]);
    expect(broken(listOf(edition, 'contacts'), { ...row, age: 8 })).toEqual(['ageAgreesWithBirth']);
  });

  test('contacts are of six months, the first day included', () => {
    const row = { childId: 'EX-003', bornOn: '2008-05-02', age: 9 };
    expect(broken(listOf(edition, 'contacts'), { ...row, contactedOn: '2016-11-02' })).toEqual([]);
    expect(broken(listOf(edition, 'contacts'), { ...row, contactedOn: '2016-11-01' })).toEqual([
      'outsideWindow',
    ]);
  });

  test('an assessment authorised before the window is off the list; an open one is on it however old', () => {
    const list = listOf(edition, 'assessments');
    const row = { childId: 'EX-004', bornOn: '2009-01-01', age: 8, continuousStartedOn: '2016-08-01' };
    expect(broken(list, row)).toEqual([]);
    expect(broken(list, { ...row, continuousAuthorisedOn: '2016-11-01' })).toEqual(['outsideWindow']);
    const authorised = { continuousAuthorisedOn: '2016-11-02', assessedAsNeedingSupport: false };
    expect(broken(list, { ...row, ...authorised })).toEqual([]);
  });

  test('a conference that was deemed unnecessary has no result either; undecided is blank', () => {
    const list = listOf(edition, 'section47');
    const row = { childId: 'EX-005', bornOn: '2009-01-01', age: 8, enquiryStartedOn: '2017-03-01' };
    expect(broken(list, row)).toEqual([]);
    const held = { conferenceOn: '2017-03-20', conferenceResultedInPlan: false };
    expect(broken(list, { ...row, ...held, conferenceNotRequired: false })).toEqual([]);
    expect(broken(list, { ...row, ...held, conferenceNotRequired: true })).toEqual([
      'noConferenceWhenUnnecessary',
    ]);
    expect(broken(list, { ...row, conferenceNotRequired: true, conferenceResultedInPlan: false })).toEqual([
      'noConferenceWhenUnnecessary',
    ]);
  });

  test('a case that closed in the window stays on the list of children in need, with status and reason', () => {
    const row = {
      childId: 'EX-001',
      bornOn: '2009-07-14',
      age: 7,
      startedOn: '2015-02-02',
      lastSeenOn: '2016-10-20',
      closedOn: '2016-11-02',
      closureReason: 'RC1 - Adopted',
      caseStatus: 'e) Closed episode',
    };
    expect(broken(listOf(edition, 'childrenInNeed'), row)).toEqual([]);
    expect(broken(listOf(edition, 'childrenInNeed'), { ...row, closureReason: null })).toEqual([
      'closureReasonGiven',
    ]);
    const open = { ...row, closedOn: null, closureReason: null };
    expect(broken(listOf(edition, 'childrenInNeed'), open)).toEqual(['closedCaseSaysSo']);
  });

  test('the reviews of an ended plan are no longer due', () => {
    const row = { childId: 'EX-006', bornOn: '2010-01-01', age: 7, planStartedOn: '2016-01-10' };
    const list = listOf(edition, 'childProtection');
    expect(broken(list, row)).toEqual(['firstReviewInThreeMonths']);
    expect(broken(list, { ...row, reviewConferenceOn: '2016-04-01' })).toEqual(['reviewedInSixMonths']);
    expect(broken(list, { ...row, reviewConferenceOn: '2016-04-01', planEndedOn: '2017-01-10' })).toEqual([]);
  });

  test('a child in care who never moved has one placement; one who moved this year has at least two', () => {
    const list = listOf(edition, 'childrenLookedAfter');
    const row = { childId: 'EX-007', bornOn: '2010-01-01', age: 7, startedOn: '2014-01-10' };
    expect(broken(list, { ...row, placementStartedOn: '2014-01-10', numberOfPlacements: 1 })).toEqual([]);
    expect(broken(list, { ...row, placementStartedOn: '2016-05-02', numberOfPlacements: 1 })).toEqual([]);
    expect(broken(list, { ...row, placementStartedOn: '2016-05-03', numberOfPlacements: 1 })).toEqual([
      'earlierPlacementCounted',
    ]);
  });

  test('a decision for adoption that was reversed before the 12 months is off the list; one that stands stays', () => {
    const list = listOf(edition, 'adoption');
    const row = { childId: 'EX-008', bornOn: '2012-01-01', age: 5, decidedOn: '2014-01-10' };
    expect(broken(list, row)).toEqual([]);
    const reason = { reversalReason: 'RD4 - Any other reason' };
    expect(broken(list, { ...row, ...reason, reversedOn: '2016-05-01' })).toEqual(['outsideWindow']);
    expect(broken(list, { ...row, ...reason, reversedOn: '2016-05-02' })).toEqual([]);
    expect(broken(list, { ...row, adoptedOn: '2016-05-01' })).toEqual(['outsideWindow']);
  });

  test('the way to adoption in its order breaks no rule, to foster first or not', () => {
    const row = {
      childId: 'EX-009',
      familyId: 'EX-F001',
      bornOn: '2016-06-01',
      age: 0,
      enteredCareOn: '2016-06-10',
      decidedOn: '2016-09-01',
      placementOrderedOn: '2016-11-01',
      matchedOn: '2016-10-20',
      placedOn: '2016-12-10',
      adoptedOn: '2017-03-20',
    };
    expect(broken(listOf(edition, 'adoption'), row)).toEqual([]);
    expect(broken(listOf(edition, 'adoption'), { ...row, fosteringToAdoptOn: '2016-06-20' })).toEqual([]);
  });

  test('an adopter approved two years ago who waits for a match is on the list; one who left then is not', () => {
    const list = listOf(edition, 'prospectiveAdopters');
    const row = {
      reference: 'EX-A1',
      firstContactOn: '2014-01-10',
      stageOneStartedOn: '2014-03-01',
      approvedOn: '2015-02-01',
    };
    expect(broken(list, row)).toEqual([]);
    const left = { leftProcessOn: '2015-06-01', reasonForLeaving: '2 - Process put on hold' };
    expect(broken(list, { ...row, ...left })).toEqual(['outsideWindow']);
  });

  test('a couple stands on two rows that both count the children of the family', () => {
    const list = listOf(edition, 'prospectiveAdopters');
    const row = {
      familyId: 'EX-F001',
      firstContactOn: '2016-01-10',
      appliedOn: '2016-03-01',
      placementMadeOn: '2017-01-10',
      numberOfChildrenPlaced: 2,
    };
    for (const reference of ['EX-A1', 'EX-A2']) expect(broken(list, { ...row, reference })).toEqual([]);
  });
});
