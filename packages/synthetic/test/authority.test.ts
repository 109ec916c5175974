import { addDays, candidatesOf, type IsoDate, type ListRow, standingsOf } from '@deepdive/core';
import { makeAuthority } from '@deepdive/synthetic';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listsCheckedBy, places, recorded } from './check-lists.js';
import { musicLessons } from './invented-theme.js';

const inspectedOn: IsoDate = '2017-05-02';
const seeds = Array.from({ length: 20 }, (_, at) => at + 1);

const check = listsCheckedBy(musicLessons, { inspectedOn });

const rowsOf = (lists: ReturnType<typeof makeAuthority>['lists'], list: string) => lists.get(list) ?? [];

describe('a made-up local authority', () => {
  test.each(seeds)('without faults passes every check (seed %i)', (seed) => {
    const { lists, faults } = makeAuthority(musicLessons, { inspectedOn, children: 200, seed });
    expect(faults).toEqual([]);
    expect(check(lists)).toEqual([]);
  });

  test.each(seeds)('with faults fails exactly where its record says (seed %i)', (seed) => {
    const authority = makeAuthority(musicLessons, { inspectedOn, children: 200, seed, faults: 0.05 });
    expect(places(check(authority.lists))).toEqual(recorded(authority));
    const rows = [...authority.lists.values()].reduce((sum, each) => sum + each.length, 0);
    expect(Math.abs(authority.faults.length - rows * 0.05)).toBeLessThan(2);
  });

  test('holds whatever the day, the number of children and the day the lists speak for', () => {
    const anyOptions = fc.record({
      inspected: fc.integer({ min: 0, max: 9000 }),
      listed: fc.integer({ min: -14, max: 14 }),
      children: fc.integer({ min: 8, max: 60 }),
      seed: fc.maxSafeInteger(),
      faults: fc.constantFrom(0, 0.1, 1),
    });
    const holds = fc.property(anyOptions, ({ inspected, listed, children, seed, faults }) => {
      const on = addDays('2009-01-01', inspected);
      const dates = { inspectedOn: on, listedOn: addDays(on, listed) };
      const authority = makeAuthority(musicLessons, { ...dates, children, seed, faults });
      expect(places(listsCheckedBy(musicLessons, dates)(authority.lists))).toEqual(recorded(authority));
    });
    fc.assert(holds, { numRuns: 25 });
  });

  test('is the same, to the byte, for the same seed and another for another', () => {
    const bytes = (seed: number) => {
      const { lists, faults } = makeAuthority(musicLessons, {
        inspectedOn,
        children: 60,
        seed,
        faults: 0.05,
      });
      return JSON.stringify([[...lists], faults]);
    };
    expect(bytes(7)).toBe(bytes(7));
    expect(new Set([1, 2, 2 ** 40 + 1, -1].map(bytes)).size).toBe(4);
  });

  test('has as many children as asked for, with ids and names that are plainly made up, in the order of the ids', () => {
    const { lists } = makeAuthority(musicLessons, { inspectedOn, children: 150, seed: 3 });
    const childLists = ['enquiries', 'lessons', 'concerts', 'recommended'].map((list) => rowsOf(lists, list));
    const children = new Set(childLists.flat().map((row) => row.childId));
    expect(children.size).toBe(150);
    expect([...children].filter((child) => !/^EX-\d{3}$/.test(String(child)))).toEqual([]);
    expect(rowsOf(lists, 'teachers').filter((row) => !/^EX-Q\d{3}$/.test(String(row.reference)))).toEqual([]);
    expect(rowsOf(lists, 'concerts').filter((row) => !/^EX-C\d{4}$/.test(String(row.concertId)))).toEqual([]);
    for (const row of rowsOf(lists, 'lessons')) {
      expect(row.team).toMatch(/^Team \d+ \(made up\)$/);
      expect(row.worker).toMatch(/^Worker EX-\d+$/);
    }
    for (const rows of childLists) {
      const ids = rows.map((row) => String(row.childId));
      expect(ids).toEqual([...ids].sort());
    }
  });

  test('needs longer ids from a thousand children on', () => {
    const { lists } = makeAuthority(musicLessons, { inspectedOn, children: 1000, seed: 1 });
    expect(rowsOf(lists, 'lessons')[0]?.childId).toMatch(/^EX-\d{6}$/);
  });

  test('hands over exactly as many children as asked for, each of whom the stage may choose', () => {
    for (const children of [5, 8, 40]) {
      const { lists } = makeAuthority(musicLessons, { inspectedOn, children, seed: children });
      const rows = [...lists].flatMap(([list, of]) => of.map((row): ListRow => ({ list, row })));
      const standings = standingsOf(
        musicLessons,
        'recommended',
        candidatesOf(musicLessons, 'recommended', rows),
        inspectedOn,
      );
      const eligible = new Set(standings.filter((each) => each.eligible).map((each) => each.child));
      const handedOver = rowsOf(lists, 'recommended').map((row) => String(row.childId));
      expect(handedOver).toHaveLength(5);
      expect(new Set(handedOver).size).toBe(5);
      expect(handedOver.filter((id) => !eligible.has(id))).toEqual([]);
    }
  });

  test('has enough children for a later stage of selection to choose from', () => {
    const { lists } = makeAuthority(musicLessons, { inspectedOn, children: 30, seed: 9 });
    const rows = [...lists].flatMap(([list, of]) => of.map((row): ListRow => ({ list, row })));
    const candidates = candidatesOf(musicLessons, 'heard', rows);
    const eligible = standingsOf(musicLessons, 'heard', candidates, inspectedOn).filter(
      (each) => each.eligible,
    );
    expect(eligible.length).toBeGreaterThanOrEqual(8);
  });
});

describe('the children of a made-up local authority', () => {
  const { lists } = makeAuthority(musicLessons, { inspectedOn, children: 3000, seed: 11 });
  const enquiries = rowsOf(lists, 'enquiries');
  const lessons = rowsOf(lists, 'lessons');
  const share = (rows: readonly object[], of: readonly object[]) => rows.length / of.length;

  test('are mostly of the ages the theme looks at, and some are not born yet', () => {
    const aged = enquiries.filter((row) => Number(row.age) >= 7 && Number(row.age) <= 11);
    expect(share(aged, enquiries)).toBeGreaterThan(0.5);
    const ages = new Set(enquiries.map((row) => Number(row.age)));
    expect([Math.min(...ages), Math.max(...ages), ages.size]).toEqual([-1, 17, 19]);
    const unborn = enquiries.filter((row) => row.age === -1);
    expect(unborn.every((row) => row.bornOn === null && String(row.expectedOn) > inspectedOn)).toBe(true);
    expect(unborn.every((row) => row.gender === '0')).toBe(true);
  });

  test('are boys and girls alike, of a plausible mix, about one in twelve with a disability', () => {
    const boys = share(
      lessons.filter((row) => row.gender === '1'),
      lessons,
    );
    const girls = share(
      lessons.filter((row) => row.gender === '2'),
      lessons,
    );
    expect(Math.abs(boys - girls)).toBeLessThan(0.1);
    expect(boys + girls).toBeGreaterThan(0.95);
    expect(
      share(
        lessons.filter((row) => row.ethnicity === 'WBRI'),
        lessons,
      ),
    ).toBeGreaterThan(0.5);
    expect(new Set(lessons.map((row) => row.ethnicity)).size).toBe(5);
    const disabled = share(
      lessons.filter((row) => row.disability === 'a'),
      lessons,
    );
    expect(disabled).toBeGreaterThan(0.05);
    expect(disabled).toBeLessThan(0.12);
  });

  test('have open cases and closed ones, and every answer occurs', () => {
    const ended = share(
      lessons.filter((row) => row.endedOn !== null),
      lessons,
    );
    expect(ended).toBeGreaterThan(0.1);
    expect(ended).toBeLessThan(0.5);
    for (const field of ['instrument', 'enjoys', 'why'] as const) {
      expect(new Set(lessons.map((row) => row[field])).size).toBeGreaterThan(1);
    }
    expect(enquiries.some((row) => row.askedBy === 'Another person' && row.otherAsker !== null)).toBe(true);
  });

  test('take later steps after earlier ones', () => {
    for (const row of rowsOf(lists, 'teachers')) {
      const steps = [row.wroteOn, row.metOn, row.triedOn, row.decidedOn].filter((on) => on !== null);
      expect(steps).toEqual([...steps].sort());
    }
  });
});
