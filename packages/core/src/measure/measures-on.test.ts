import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, type IsoDate } from '../calendar/index.js';
import { codeSet } from '../code-set.js';
import { defineTheme } from '../define-theme.js';
import { bound } from '../expression/column.js';
import { code, date, id, number, yesNo } from '../field.js';
import { list } from '../list.js';
import { gathering } from '../outcome/gathering.js';
import { day, last, on } from '../outcome/moments.js';
import { convention } from '../publication.js';
import { themeManifest } from '../theme-manifest.js';
import { type MeasureInput, measure, type PrintedFigure } from './measure.js';
import { measuresOn } from './measures-on.js';

const source = convention('example');
const groups = codeSet('groups', 'Groups', { b: 'Fathers', a: 'Childminders' }, source);

const families = list({
  title: 'Families',
  population: 'Families that registered',
  unit: 'family',
  window: {},
  key: 'familyId',
  spell: { from: 'registeredOn', to: 'leftOn' },
  source,
  fields: {
    familyId: id('Family'),
    registeredOn: date('Registered'),
    leftOn: date('Left'),
    group: code('Group', groups),
    isTarget: yesNo('In a target group'),
    targetFrom: date('In a target group from'),
  },
});
const courses = list({
  title: 'Courses',
  population: 'Courses that were started',
  unit: 'event',
  window: {},
  key: 'familyId',
  eventOn: 'startedOn',
  source,
  fields: {
    familyId: id('Family'),
    startedOn: date('Started'),
    completedOn: date('Completed'),
    attended: number('Sessions attended'),
    offered: number('Sessions offered'),
  },
});
const { rows } = gathering({ families, courses });

type Rows = readonly (readonly [list: string, row: Record<string, string | number | boolean | null>])[];

function taken(
  input: Omit<MeasureInput, 'title' | 'says' | 'source'>,
  given: Rows,
  onDay: IsoDate = '2017-03-31',
) {
  const theme = themeManifest(
    defineTheme({
      id: 'example',
      title: 'An example',
      publication: {
        number: 'EX-1',
        title: 'Guidance',
        publisher: 'Example',
        published: '2020',
        edition: '2020',
      },
      lists: { families, courses },
      proportions: {
        bands: [{ words: 'a majority', from: 51, to: 64 }],
        rounding: 'nearestWhole',
        source,
        assumes: [],
      },
      measures: { asked: measure({ title: 'Asked', says: 'What is asked', source, ...input }) },
    }),
  );
  const taker = measuresOn(theme, onDay);
  for (const [list, row] of given) taker.add(list, row);
  const [result] = taker.finish();
  if (!result) throw new Error('no measure was taken');
  return result;
}

const family = (familyId: string | null, further: Record<string, string | boolean | null> = {}) =>
  ['families', { familyId, registeredOn: '2016-05-01', leftOn: null, ...further }] as const;
const course = (familyId: string, further: Record<string, string | number | null>) =>
  ['courses', { familyId, completedOn: null, ...further }] as const;

describe('a measure', () => {
  test('tells how many of how many, as a percentage and in the words of the publication', () => {
    const result = taken(
      {
        value: rows('families', (row) => row.isTarget.is(true)).count(on(day)),
        outOf: rows('families').count(on(day)),
      },
      [
        family('EX-F1', { isTarget: true }),
        family('EX-F2', { isTarget: true }),
        family('EX-F3', { isTarget: true }),
        family('EX-F4', { isTarget: false }),
        family('EX-F5', { isTarget: false }),
      ],
    );
    expect(result.percentage).toEqual({ least: 60, most: 60 });
    expect(result.inWords?.words).toBe('a majority');
  });

  test('is a range where a blank leaves rows open, and has no words then', () => {
    const result = taken(
      {
        value: rows('families', (row) => row.isTarget.is(true)).count(on(day)),
        outOf: rows('families').count(on(day)),
      },
      [family('EX-F1', { isTarget: true }), family('EX-F2', { isTarget: null })],
    );
    expect(result.value).toEqual({ least: 1, most: 2 });
    expect(result.percentage).toEqual({ least: 50, most: 100 });
    expect(result.inWords).toBeNull();
    expect(result.openRows).toBe(1);
  });

  test('of a part that lies within its whole is never more than all of it, whatever blanks leave open', () => {
    const asked = {
      value: rows('families', (row) => row.isTarget.is(true)).count(on(day)),
      outOf: rows('families').count(on(day)),
    };
    const result = taken(asked, [
      family('EX-F1', { isTarget: true }),
      family('EX-F2', { isTarget: true, registeredOn: null }),
    ]);
    expect(result.value).toEqual({ least: 1, most: 2 });
    expect(result.outOf).toEqual({ least: 1, most: 2 });
    expect(result.percentage).toEqual({ least: 50, most: 100 });
  });

  test('counts a spell that covers the day, and leaves one without a beginning open', () => {
    const result = taken({ value: rows('families').count(on(day)) }, [
      family('EX-F1', { leftOn: '2017-03-31' }),
      family('EX-F2', { leftOn: '2017-03-30' }),
      family('EX-F3', { registeredOn: '2017-04-01' }),
      family('EX-F4', { registeredOn: null }),
    ]);
    expect(result.value).toEqual({ least: 1, most: 2 });
  });

  test('counts different families once, and one row that names none as perhaps one more', () => {
    const result = taken({ value: rows('families').distinct('familyId', on(day)) }, [
      family('EX-F1'),
      family('EX-F1'),
      family(null),
    ]);
    expect(result.value).toEqual({ least: 1, most: 2 });
  });

  test('places rows by another of their dates, and leaves out those in which it is blank', () => {
    const result = taken({ value: rows('courses').placedBy('completedOn').count(last(12, 'months')) }, [
      course('EX-F1', { startedOn: '2015-01-01', completedOn: '2016-03-31' }),
      course('EX-F2', { startedOn: '2015-01-01', completedOn: '2016-03-30' }),
      course('EX-F3', { startedOn: '2017-01-01', completedOn: null }),
    ]);
    expect(result.value).toEqual({ least: 1, most: 1 });
  });

  test('counts rows only from one of their dates on, and perhaps those in which it is blank', () => {
    const targeted = { value: rows('families').onlyFrom('targetFrom').count(on(day)) };
    const from = (targetFrom: string | null) => taken(targeted, [family('EX-F1', { targetFrom })]).value;
    expect(from('2017-03-31')).toEqual({ least: 1, most: 1 });
    expect(from('2017-04-01')).toEqual({ least: 0, most: 0 });
    expect(from(null)).toEqual({ least: 0, most: 1 });
    const gone = family('EX-F1', { targetFrom: null, leftOn: '2017-03-30' });
    expect(taken(targeted, [gone]).value).toEqual({ least: 0, most: 0 });
    const lastYear = { value: rows('families').onlyFrom('targetFrom').count(last(12, 'months')) };
    const left = (targetFrom: string) =>
      taken(lastYear, [family('EX-F1', { targetFrom, leftOn: '2016-12-31' })]).value;
    expect(left('2016-12-31')).toEqual({ least: 1, most: 1 });
    expect(left('2017-01-01')).toEqual({ least: 0, most: 0 });
  });

  test('is a share of two sums, and cannot be told while a number is missing', () => {
    const share = { value: rows('courses').share('attended', 'offered', last(12, 'months')) };
    const complete = course('EX-F1', { startedOn: '2017-01-01', attended: 3, offered: 4 });
    expect(taken(share, [complete]).value).toEqual({ least: 75, most: 75 });
    expect(
      taken(share, [complete, course('EX-F2', { startedOn: '2017-01-01', attended: null, offered: 4 })])
        .value,
    ).toBeNull();
    expect(taken(share, []).value).toBeNull();
  });

  test('names the lists that were not handed over instead of counting none', () => {
    const result = taken({ value: rows('families').count(on(day)), outOf: rows('courses').count(on(day)) }, [
      family('EX-F1'),
    ]);
    expect(result.outOf).toBeNull();
    expect(result.notGiven).toEqual(['courses']);
  });

  test('tells groups apart by code in printed order, with blanks last', () => {
    const result = taken({ value: rows('families').count(on(day)), by: { kind: 'field', field: 'group' } }, [
      family('EX-F1', { group: null }),
      family('EX-F2', { group: 'a' }),
      family('EX-F3', { group: 'b' }),
      family('EX-F4', { group: 'a' }),
    ]);
    expect(result.groups?.map(({ label, value }) => [label, value?.least])).toEqual([
      ['Fathers', 1],
      ['Childminders', 2],
      ['not recorded', 1],
    ]);
  });

  test('tells years apart where they begin in April: 31 March belongs to the year before', () => {
    const result = taken(
      {
        value: rows('families').count(last(36, 'months')),
        by: { kind: 'year', field: 'registeredOn', startsIn: 4 },
      },
      [family('EX-F1', { registeredOn: '2016-03-31' }), family('EX-F2', { registeredOn: '2016-04-01' })],
    );
    expect(result.groups?.map(({ label, value }) => [label, value?.least])).toEqual([
      ['2015/16', 1],
      ['2016/17', 1],
    ]);
  });

  test('tells families apart by how many rows each has', () => {
    const result = taken(
      {
        value: rows('courses').distinct('familyId', last(12, 'months')),
        by: { kind: 'rowsEach', field: 'familyId' },
      },
      ['EX-F1', 'EX-F1', 'EX-F2', 'EX-F3'].map((each) => course(each, { startedOn: '2017-01-01' })),
    );
    expect(result.value).toEqual({ least: 3, most: 3 });
    expect(
      result.groups?.map(({ label, value, percentage }) => [label, value?.least, percentage?.least]),
    ).toEqual([
      ['1', 2, (100 * 2) / 3],
      ['2', 1, (100 * 1) / 3],
    ]);
  });

  test('tells ages on the day it is taken on', () => {
    const joinedWithinAYear = rows('families', (row) =>
      row.registeredOn.yearsUntil(bound('inspectedOn')).isLessThan(1),
    ).count(on(day));
    const given = [
      family('EX-F1', { registeredOn: '2016-03-31' }),
      family('EX-F2', { registeredOn: '2016-04-01' }),
    ];
    expect(taken({ value: joinedWithinAYear }, given, '2017-03-31').value).toEqual({ least: 1, most: 1 });
    expect(taken({ value: joinedWithinAYear }, given, '2017-03-30').value).toEqual({ least: 2, most: 2 });
  });

  test('may have a percentage printed for it and no number, but not neither', () => {
    const value = rows('families').count(on(day));
    const printed = (figure: Partial<PrintedFigure>) =>
      measure({ title: 'Targeted', says: 'How many are targeted', value, printed: [figure], source });
    expect(printed({ percentage: 75 }).printed[0]).toMatchObject({ value: null, percentage: 75 });
    expect(() => printed({ label: '2016/17' })).toThrow(/needs a number, a percentage or both/);
  });

  test('counts as a part of another list only those who are on it, and each once', () => {
    const asked = {
      value: rows('courses').distinct('familyId', last(12, 'months')),
      outOf: rows('families').distinct('familyId', on(day)),
    };
    const result = taken(asked, [
      family('EX-F1', { group: 'a' }),
      family('EX-F2', { group: 'b' }),
      course('EX-F1', { startedOn: '2017-01-01' }),
      course('EX-F1', { startedOn: '2017-02-01' }),
      course('EX-F3', { startedOn: '2017-01-01' }),
    ]);
    expect(result.percentage).toEqual({ least: 50, most: 50 });
  });

  test('tells the groups of a part by the list that says who is in which group', () => {
    const result = taken(
      {
        value: rows('families', (row) => row.isTarget.is(true)).distinct('familyId', on(day)),
        outOf: rows('families').distinct('familyId', on(day)),
        by: { kind: 'field', field: 'group' },
      },
      [
        family('EX-F1', { group: 'a', isTarget: true }),
        family('EX-F2', { group: 'a', isTarget: false }),
        family('EX-F3', { group: 'b', isTarget: false }),
      ],
    );
    expect(result.groups?.map(({ label, value, outOf }) => [label, value?.least, outOf?.least])).toEqual([
      ['Fathers', 0, 1],
      ['Childminders', 1, 2],
    ]);
  });

  test('that nothing can compute says why, and refuses to be stated without a reason', () => {
    expect(
      measure({ title: 'Poverty', says: 'How many live in poverty', because: 'No list tells it.', source }),
    ).toMatchObject({
      computable: 'not',
    });
    expect(() => measure({ title: 'Poverty', says: 'How many live in poverty', source })).toThrow(
      /needs a value/,
    );
  });

  test('counts what somebody with all blanks filled in at will could count, at least and at most', () => {
    const anyDate = fc.integer({ min: 0, max: 30 }).map((months) => addMonths('2015-01-15', months));
    const cell = fc.record({
      familyId: fc.constantFrom('EX-F1', 'EX-F2', 'EX-F3'),
      registeredOn: fc.option(anyDate, { freq: 3 }),
      leftOn: fc.option(anyDate, { freq: 1 }),
      isTarget: fc.option(fc.boolean(), { freq: 3 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 6 }), anyDate, (cells, onDay) => {
        const result = taken(
          { value: rows('families', (row) => row.isTarget.is(true)).count(on(day)) },
          cells.map((each) => ['families', each] as const),
          onDay,
        );
        // The slow reader: each row with every way of filling its blanks.
        const ways = cells.map(({ registeredOn, leftOn, isTarget }) =>
          (registeredOn === null ? ['2000-01-01', '2030-01-01'] : [registeredOn]).flatMap((from) =>
            (isTarget === null ? [true, false] : [isTarget]).map(
              (target) => target && from <= onDay && (leftOn === null || leftOn >= onDay),
            ),
          ),
        );
        const least = ways.filter((each) => each.every(Boolean)).length;
        const most = ways.filter((each) => each.some(Boolean)).length;
        if (cells.length > 0) expect(result.value).toEqual({ least, most });
      }),
    );
  });
});
