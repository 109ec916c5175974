import { describe, expect, test } from 'vitest';
import {
  bindDates,
  convention,
  date,
  evaluate,
  id,
  list,
  listManifest,
  type RowValues,
  type RunDates,
  type Truth,
  windowRule,
} from '../index.js';

const fields = {
  childId: id('Child unique ID'),
  happenedOn: date('Date of contact'),
  startedOn: date('Start date'),
  endedOn: date('End date'),
};
const base = {
  title: 'A list',
  population: 'All',
  key: 'childId',
  source: convention('example'),
  fields,
} as const;
const event = { eventOn: 'happenedOn' } as const;
const spell = { spell: { from: 'startedOn', to: 'endedOn' } } as const;

const contacts = listManifest('contacts', list({ ...base, ...event, window: { months: 3 } }));
const assessments = listManifest('assessments', list({ ...base, ...spell, window: { months: 6 } }));
const onPlans = listManifest(
  'onPlans',
  list({ ...base, ...spell, window: { months: 3, atPointOfInspection: true } }),
);
const careLeavers = listManifest(
  'careLeavers',
  list({ ...base, ...spell, window: { atPointOfInspection: true } }),
);

/** Whether a row belongs on the list of an inspection on 2 May 2017. */
function belongs(
  of: typeof contacts,
  row: RowValues,
  dates: RunDates = { inspectedOn: '2017-05-02' },
): Truth | undefined {
  const rule = windowRule(of);
  return rule ? evaluate(rule.expect, row, bindDates(of.window, dates)) : undefined;
}

describe('the time a list covers', () => {
  test.each([
    ['2017-02-01', false],
    ['2017-02-02', true],
    ['2017-05-02', true],
    ['2017-05-03', false],
    [null, null],
  ])(
    'a contact on %s belongs among those of the three months before 2 May 2017: %s',
    (happenedOn, expected) => {
      expect(belongs(contacts, { happenedOn })).toBe(expected);
    },
  );

  test.each([
    ['a plan in force since long before', { startedOn: '2012-01-01', endedOn: null }, true],
    ['a plan that ended in the window', { startedOn: '2012-01-01', endedOn: '2017-02-02' }, true],
    [
      'a plan that ended the day before the window',
      { startedOn: '2012-01-01', endedOn: '2017-02-01' },
      false,
    ],
    ['a plan that starts after the lists were drawn', { startedOn: '2017-05-03', endedOn: null }, false],
    [
      'a plan without a start date that ended in the window',
      { startedOn: null, endedOn: '2017-03-01' },
      null,
    ],
    ['a plan without a start date that ended before it', { startedOn: null, endedOn: '2016-03-01' }, false],
  ])('%s', (_what, row, expected) => {
    expect(belongs(onPlans, row)).toBe(expected);
  });

  test('an assessment still open stays on the list however long ago it started', () => {
    expect(belongs(assessments, { startedOn: '2016-01-04', endedOn: null })).toBe(true);
    expect(belongs(assessments, { startedOn: '2016-01-04', endedOn: '2016-02-01' })).toBe(false);
  });

  test('a list of those current at the inspection takes nobody whose spell is over', () => {
    expect(belongs(careLeavers, { startedOn: '2015-01-01', endedOn: null })).toBe(true);
    expect(belongs(careLeavers, { startedOn: '2015-01-01', endedOn: '2017-05-02' })).toBe(true);
    expect(belongs(careLeavers, { startedOn: '2015-01-01', endedOn: '2017-05-01' })).toBe(false);
  });

  test('a list drawn after the inspection may show what happened between, and one drawn before it may not', () => {
    const between = { happenedOn: '2017-05-04' };
    expect(belongs(contacts, between, { inspectedOn: '2017-05-02', listedOn: '2017-05-05' })).toBe(true);
    expect(belongs(contacts, between, { inspectedOn: '2017-05-08', listedOn: '2017-05-03' })).toBe(false);
  });

  test('the window opens as long before the inspection whenever the list was drawn', () => {
    const early = { happenedOn: '2017-02-01' };
    expect(belongs(contacts, early, { inspectedOn: '2017-05-02', listedOn: '2017-04-28' })).toBe(false);
  });

  test('a list that places no row in time, or places them by a rule of its own, has none of ours', () => {
    expect(windowRule(listManifest('undated', list({ ...base, window: { months: 3 } })))).toBe(null);
    const own = list({
      ...base,
      ...event,
      window: { months: 3 },
      rules: (row) => ({ outsideWindow: { says: 'Dated', expect: row.happenedOn.isPresent() } }),
    });
    expect(windowRule(listManifest('own', own))).toBe(null);
  });

  test('is said with the labels of its dates', () => {
    expect(windowRule(onPlans)?.says).toBe(
      '“Start date” is not after the day the lists speak for, and “End date”, where given, lies in the 3 months before the inspection or later',
    );
    expect(windowRule(contacts)?.says).toBe(
      '“Date of contact” lies in the 3 months before the inspection and not after the day the lists speak for',
    );
  });
});
