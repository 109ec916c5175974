import { acrossChecker, bindDates, type IsoDate, listChecker, rowChecker } from '@deepdive/core';
import { makeAuthority, type PlantedFault } from '@deepdive/synthetic';
import { describe, expect, test } from 'vitest';
import { musicLessons } from './invented-theme.js';

const inspectedOn: IsoDate = '2017-05-02';
const authorities = Array.from({ length: 6 }, (_, seed) =>
  makeAuthority(musicLessons, { inspectedOn, children: 300, seed, faults: 1 }),
);
const faults = authorities.flatMap((each) => each.faults);
const of = (check: string): readonly PlantedFault[] => faults.filter((each) => each.check === check);

/** The cells of the rows in which a fault was planted. */
const cells = (check: string, field: string): readonly unknown[] =>
  authorities.flatMap(({ lists, faults: planted }) =>
    planted
      .filter((each) => each.check === check && each.rowIndex !== null)
      .map((each) => lists.get(each.list)?.[each.rowIndex ?? -1]?.[field]),
  );

describe('planted faults', () => {
  test('are spread over all checks of the theme that one change can make fail', () => {
    const checks = [
      ...musicLessons.lists.flatMap((list) => [
        ...rowChecker(list, bindDates(list.window, { inspectedOn })).checks,
        ...listChecker(list).checks,
      ]),
      ...acrossChecker(musicLessons, { inspectedOn }).checks,
    ];
    const planted = new Set(faults.map((each) => each.check));
    const isText = (check: (typeof checks)[number]) =>
      check.kind === 'type' &&
      musicLessons.lists.some((list) =>
        list.fields.some(
          (field) =>
            list.id === check.list && field.id === check.field && ['id', 'text'].includes(field.type),
        ),
      );
    const unplanted = checks
      .filter((check) => !isText(check) && !planted.has(check.id))
      .map((check) => check.id);
    // Each of these has another check that always finds the same fault and wants it fixed.
    expect(unplanted.sort()).toEqual([
      'enquiries.bornOn.missing',
      'enquiries.bornOn.notAsked',
      'enquiries.countsItself',
      'enquiries.numberOfEnquiries.least',
      'lessons.bornOn.notAsked',
      'lessons.expectedOn.notAsked',
      // A second row about one of five would be a sixth row.
      'recommended.repeated',
    ]);
  });

  test('are one for each child at most', () => {
    for (const { faults: planted } of authorities) {
      const children = planted.flatMap((each) => each.child ?? []);
      expect(new Set(children).size).toBe(children.length);
    }
  });

  test('name the child whose row it is, the field and what was done', () => {
    for (const { lists, faults: planted } of authorities) {
      for (const fault of planted.filter((each) => each.rowIndex !== null)) {
        const row = lists.get(fault.list)?.[fault.rowIndex ?? -1];
        expect([fault.child, null]).toContain(row?.childId ?? row?.reference ?? null);
        expect(fault.says.length).toBeGreaterThan(10);
      }
    }
  });

  test('hold what a person might have typed: a day that does not exist, a word for a number, a code there is not', () => {
    expect(cells('lessons.startedOn.type', 'startedOn')).toContain('31/02/2017');
    expect(cells('lessons.bornOn.type', 'bornOn')).toContain('31/02/2017');
    expect(new Set(cells('lessons.hoursAWeek.type', 'hoursAWeek'))).toEqual(new Set(['several']));
    expect(new Set(cells('lessons.enjoys.type', 'enjoys'))).toEqual(new Set(['perhaps']));
    expect(new Set(cells('lessons.instrument.code', 'instrument'))).toEqual(new Set(['ZZZ (made up)']));
    expect(new Set(cells('lessons.hoursAWeek.least', 'hoursAWeek'))).toEqual(new Set([-0.5]));
  });

  test('of one cell that cannot be read have no company: what a sound value might mend is not told', () => {
    const unreadable = faults.filter((each) => /\.(type|code)$/.test(each.check));
    expect(unreadable.length).toBeGreaterThan(20);
    expect(unreadable.filter((each) => each.besides.length > 0)).toEqual([]);
  });

  test('say of a whole list that it is short of a row', () => {
    for (const { lists, faults: planted } of authorities) {
      const short = planted.filter((each) => each.check === 'recommended.rows');
      expect(short.length).toBeLessThanOrEqual(1);
      expect(lists.get('recommended')).toHaveLength(5 - short.length);
    }
    expect(of('recommended.rows')[0]).toMatchObject({ rowIndex: null, field: null, child: null });
  });
});
