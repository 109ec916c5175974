import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { condition, invented } from '../../test/expression/arbitraries.js';
import {
  allOf,
  anyOf,
  bothOrNeither,
  bound,
  type Condition,
  code,
  codeSet,
  columnsOf,
  convention,
  date,
  not,
  prose,
  text,
  when,
  wholeNumber,
  yesNo,
} from '../index.js';

const statuses = codeSet(
  'status',
  'Status',
  { CIN: 'In need', CP: 'On a plan', LAC: 'Looked after' },
  convention('x'),
);
const fields = {
  startedOn: date('Child in need start date'),
  closedOn: date('Child in need closure date'),
  bornOn: date('Date of birth'),
  reason: text('Reason for closure'),
  referrals: wholeNumber('Number of referrals'),
  seen: yesNo('Child seen'),
  status: code('Status', statuses),
};
const row = columnsOf(fields);
const inWords = (of: Condition): string => prose(of.node, (id) => fields[id as keyof typeof fields].label);

describe('a condition in plain English', () => {
  test.each([
    [
      row.closedOn.isOnOrAfter(row.startedOn),
      'Child in need closure date is on or after Child in need start date',
    ],
    [row.startedOn.isBefore('2017-05-02'), 'Child in need start date is before 2 May 2017'],
    [
      row.closedOn.isOnOrBefore(bound('listedOn')),
      'Child in need closure date is on or before the day the lists speak for',
    ],
    [
      row.closedOn.isBetween(bound('windowOpensOn'), bound('inspectedOn')),
      "Child in need closure date is between the first day of the list's window and the date of inspection (both included)",
    ],
    [
      row.startedOn.isAfter(bound('inspectedOn').plusMonths(-3)),
      'Child in need start date is after 3 months before the date of inspection',
    ],
    [
      row.closedOn.is(row.startedOn.plusDays(1)),
      'Child in need closure date is 1 day after Child in need start date',
    ],
    [row.closedOn.is(row.startedOn.plusYears(0)), 'Child in need closure date is Child in need start date'],
    [
      row.bornOn.yearsUntil(bound('inspectedOn')).isAtMost(17),
      'the number of completed years from Date of birth to the date of inspection is at most 17',
    ],
    [
      row.startedOn.daysUntil(row.closedOn).isMoreThan(0),
      'the number of days from Child in need start date to Child in need closure date is more than 0',
    ],
    [row.referrals.isAtLeast(2), 'Number of referrals is at least 2'],
    [row.seen.isNot(true), 'Child seen is not Yes'],
    [row.reason.is('moved'), 'Reason for closure is “moved”'],
    [row.status.isOneOf(['CIN']), 'Status is CIN'],
    [row.status.isOneOf(['CIN', 'CP']), 'Status is CIN or CP'],
    [row.status.isOneOf(['CIN', 'CP', 'LAC']), 'Status is one of CIN, CP or LAC'],
    [row.status.isOneOf([]), 'Status is one of no values'],
    [
      when(row.closedOn.isPresent(), row.reason.isPresent()),
      'when Child in need closure date is given, then Reason for closure is given',
    ],
    [
      bothOrNeither(row.closedOn.isBlank(), row.reason.isBlank()),
      'Child in need closure date is blank exactly when Reason for closure is blank',
    ],
    [
      anyOf(row.closedOn.isBlank(), allOf(row.seen.is(true), row.reason.isPresent())),
      'Child in need closure date is blank or (Child seen is Yes and Reason for closure is given)',
    ],
    [
      not(anyOf(row.seen.is(true), row.seen.is(false))),
      'it is not so that (Child seen is Yes or Child seen is No)',
    ],
    [allOf(row.seen.is(true)), 'Child seen is Yes'],
    [allOf(), 'always'],
    [anyOf(), 'never'],
  ])('%#: %o', (of, words) => {
    expect(inWords(of)).toBe(words);
  });

  test('never shows an identifier, a date in figures or a name of the tree', () => {
    const labels = new Map(Object.keys(invented).map((id, at) => [id, `Column ${at + 1}`]));
    fc.assert(
      fc.property(condition(), (node) => {
        const words = prose(node, (id) => labels.get(id) ?? 'unknown');
        expect(words).not.toMatch(/[a-z][A-Z]|\d{4}-\d\d|undefined|NaN|unknown/);
        expect(words).not.toBe('');
      }),
    );
  });
});
