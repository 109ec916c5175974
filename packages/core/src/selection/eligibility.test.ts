import { describe, expect, test } from 'vitest';
import { inventedInspection as theme } from '../../test/selection/invented-inspection.js';
import type { IsoDate } from '../calendar/index.js';
import type { RowValues } from '../expression/evaluate.js';
import { candidatesOf } from './candidates.js';
import { standingsOf } from './eligibility.js';

function reasonsFor(row: RowValues, on: IsoDate = '2017-05-02', stage = 'shortlisted'): readonly string[] {
  const rows = [{ list: 'childrenInNeed', row: { childId: 'EX-001', livedWithNeglect: true, ...row } }];
  const [standing] = standingsOf(theme, stage, candidatesOf(theme, stage, rows), on);
  if (!standing) throw new Error('the child is lost');
  expect(standing.eligible).toBe(standing.reasons.length === 0);
  return standing.reasons;
}

const tooYoungOrOld = ['Not aged 7 to 15 at the inspection'];

describe('the ages of a stage, in completed years at the inspection', () => {
  test('a child is seven from the seventh birthday to the day before the sixteenth', () => {
    expect(reasonsFor({ bornOn: '2010-05-03' })).toEqual(tooYoungOrOld);
    expect(reasonsFor({ bornOn: '2010-05-02' })).toEqual([]);
    expect(reasonsFor({ bornOn: '2001-05-03' })).toEqual([]);
    expect(reasonsFor({ bornOn: '2001-05-02' })).toEqual(tooYoungOrOld);
  });

  test('a child born on 29 February has the birthday on 1 March in a common year', () => {
    expect(reasonsFor({ bornOn: '2008-02-29' }, '2015-02-28')).toEqual(tooYoungOrOld);
    expect(reasonsFor({ bornOn: '2008-02-29' }, '2015-03-01')).toEqual([]);
  });

  test('the stated age counts where the date of birth is blank, and only there', () => {
    expect(reasonsFor({ age: 7 })).toEqual([]);
    expect(reasonsFor({ age: 6 })).toEqual(tooYoungOrOld);
    expect(reasonsFor({ bornOn: '2016-01-01', age: 7 })).toEqual(tooYoungOrOld);
  });

  test('without either it could not be told, and both are named', () => {
    expect(reasonsFor({})).toEqual([
      'Age could not be told: Date of birth and Age of child (years) are blank',
    ]);
  });

  test('a child expected after the inspection is too young, though nothing else is known', () => {
    expect(reasonsFor({ expectedOn: '2017-06-01' })).toEqual(tooYoungOrOld);
    expect(reasonsFor({ expectedOn: '2017-04-01' })[0]).toMatch(/^Age could not be told/);
  });

  test('a stage for every age asks for none', () => {
    expect(reasonsFor({}, '2017-05-02', 'sampled')).toEqual([]);
  });

  test('lists that hold no date of birth and no age are said to', () => {
    const lists = theme.lists.map((list) => ({
      ...list,
      fields: list.fields.filter(({ meaning }) => meaning !== 'bornOn' && meaning !== 'age'),
    }));
    const rows = [{ list: 'childrenInNeed', row: { childId: 'EX-001', livedWithNeglect: true } }];
    const without = { ...theme, lists };
    const candidates = candidatesOf(without, 'shortlisted', rows);
    expect(standingsOf(without, 'shortlisted', candidates, '2017-05-02')[0]?.reasons).toEqual([
      'Age could not be told: no list holds a date of birth',
    ]);
  });
});

describe('the conditions of a stage', () => {
  const aged = { bornOn: '2007-01-01' };

  test('a condition that does not hold is the reason', () => {
    expect(reasonsFor({ ...aged, livedWithNeglect: false })).toEqual([
      'Not met: The child is living or has lived with neglect',
    ]);
  });

  test('a condition that a blank leaves open could not be told, and the blank is named', () => {
    expect(reasonsFor({ ...aged, livedWithNeglect: null })).toEqual([
      'Could not be told: The child is living or has lived with neglect (Whether the child is living or has lived with neglect is blank)',
    ]);
  });

  test('a condition that allows for a blank holds', () => {
    expect(reasonsFor({ ...aged, closedOn: null })).toEqual([]);
    expect(reasonsFor({ ...aged, closedOn: '2016-12-31' })).toEqual([
      'Not met: The case was not closed before this year',
    ]);
  });

  test('reasons stand in the declared order, ages first', () => {
    expect(reasonsFor({ bornOn: '2016-01-01', livedWithNeglect: false, closedOn: '2016-12-31' })).toEqual([
      'Not aged 7 to 15 at the inspection',
      'Not met: The child is living or has lived with neglect',
      'Not met: The case was not closed before this year',
    ]);
  });
});
