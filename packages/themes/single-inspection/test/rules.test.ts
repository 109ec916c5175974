import {
  type Bindings,
  bindDates,
  evaluate,
  fieldsRead,
  type ListManifest,
  type RowValues,
  windowRule,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { rulesOnThreeAssessments } from '../src/index.js';
import { everyList, listOf } from './editions.js';

/** The dates with which examples are read. */
const read: Bindings = { inspectedOn: '2017-05-02', listedOn: '2017-05-02', windowOpensOn: '2017-02-02' };

/** The rules of a list, the one on its window included, that a row breaks. */
function broken(list: ListManifest, row: RowValues, bindings: Bindings = read): readonly string[] {
  const placed = windowRule(list);
  const rules = placed ? [...list.rules, placed] : list.rules;
  return rules.filter((rule) => evaluate(rule.expect, row, bindings) === false).map((rule) => rule.id);
}

const inspected = (list: ListManifest, row: RowValues) =>
  broken(list, row, bindDates(list.window, { inspectedOn: '2017-05-02' }));

const everyRule = everyList.flatMap(([name, list]) =>
  list.rules.map((rule) => ({ name: `${name}.${rule.id}`, list, rule })),
);

describe.each(everyRule)('$name', ({ list, rule }) => {
  test('holds for its passing example, which breaks no rule', () => {
    expect(evaluate(rule.expect, rule.examples?.passes ?? {}, read)).toBe(true);
    expect(broken(list, rule.examples?.passes ?? {})).toEqual([]);
  });

  test('fails for its failing example, which breaks no other rule', () => {
    expect(broken(list, rule.examples?.fails ?? {})).toEqual([rule.id]);
  });
});

test('examples hold values that the fields can hold', () => {
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

describe.each(['2014', '2015'])('in %s', (edition) => {
  test('a case that closed in the window stays on the list of children in need', () => {
    const row = {
      childId: 'EX-001',
      bornOn: '2009-07-14',
      age: 7,
      startedOn: '2015-02-02',
      lastSeenOn: '2017-02-01',
    };
    const closed = { ...row, closedOn: '2017-02-02', closureReason: 'RC7' };
    expect(inspected(listOf(edition, 'childrenInNeed'), closed)).toEqual([]);
  });

  test('an unborn child known since before conception could be noticed is an error; one known for months is none', () => {
    const list = listOf(edition, 'childProtection');
    const unborn = { childId: 'EX-002', expectedOn: '2017-06-20', age: -1, planStartedOn: '2017-01-15' };
    expect(inspected(list, unborn)).toEqual([]);
    const born = { childId: 'EX-002', bornOn: '2017-04-20', age: 0, planStartedOn: '2017-01-15' };
    expect(inspected(list, born)).toEqual([]);
    expect(inspected(list, { ...born, planStartedOn: '2016-01-15' })).toEqual(['planNotLongBeforeBirth']);
  });

  test('a child has a birthday on the day the list speaks for: the age counts it', () => {
    const list = listOf(edition, 'contacts');
    const row = { childId: 'EX-003', bornOn: '2008-05-02', contactedOn: '2017-03-01' };
    expect(inspected(list, { ...row, age: 9 })).toEqual([]);
    expect(inspected(list, { ...row, age: 8 })).toEqual(['ageAgreesWithBirth']);
  });

  test('an assessment that began before the window and is open is on the list; one authorised before it is not', () => {
    const list = listOf(edition, 'assessments');
    const row = { childId: 'EX-004', bornOn: '2009-01-01', age: 8, initialStartedOn: '2016-09-01' };
    expect(inspected(list, row)).toEqual([]);
    expect(inspected(list, { ...row, initialAuthorisedOn: '2016-10-20' })).toEqual(['outsideWindow']);
    expect(
      inspected(list, { ...row, initialAuthorisedOn: '2016-10-20', coreStartedOn: '2016-10-21' }),
    ).toEqual([]);
  });

  test('a decision for adoption that was reversed before the 12 months is off the list; one that stands stays', () => {
    const list = listOf(edition, 'adoption');
    const row = { childId: 'EX-005', bornOn: '2012-01-01', age: 5, decidedOn: '2014-01-10' };
    expect(inspected(list, row)).toEqual([]);
    const reason = { reversalReason: 'Any other reason' };
    expect(inspected(list, { ...row, ...reason, reversedOn: '2016-05-01' })).toEqual(['outsideWindow']);
    expect(inspected(list, { ...row, ...reason, reversedOn: '2016-05-02' })).toEqual([]);
    expect(inspected(list, { ...row, adoptedOn: '2016-05-01' })).toEqual(['outsideWindow']);
  });

  test('a prospective adopter of long ago with whom a child was placed this year is on the list', () => {
    const list = listOf(edition, 'prospectiveAdopters');
    expect(inspected(list, { reference: 'EX-A1', firstContactOn: '2014-01-10' })).toEqual(['outsideWindow']);
    expect(
      inspected(list, { reference: 'EX-A1', firstContactOn: '2014-01-10', placementMadeOn: '2016-11-01' }),
    ).toEqual([]);
  });

  test('a placement that was made to foster first and became one for adoption is in order', () => {
    const row = {
      childId: 'EX-006',
      bornOn: '2016-06-01',
      age: 0,
      decidedOn: '2016-09-01',
      placementOrderedOn: '2016-11-01',
      matchedOn: '2016-12-01',
      placedOn: '2016-12-10',
      fosteringToAdoptOn: '2016-06-20',
      adoptedOn: '2017-03-20',
    };
    expect(inspected(listOf(edition, 'adoption'), row)).toEqual([]);
  });
});

test('a list that leaves the three assessments out is left with the rules that read none of them', () => {
  for (const edition of ['2014', '2015']) {
    const { rules } = listOf(edition, 'assessments');
    const about = rules.filter((rule) =>
      fieldsRead(rule.expect).some((id) => /^(continuous|initial|core|seenDuring)/.test(id)),
    );
    expect(about.map((rule) => rule.id)).toEqual(rulesOnThreeAssessments);
  }
});
