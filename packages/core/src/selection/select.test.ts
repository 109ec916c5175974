import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedInspection as theme } from '../../test/selection/invented-inspection.js';
import { nodeSha256 } from '../../test/selection/node-sha256.js';
import { completedYears, type IsoDate } from '../calendar/index.js';
import type { SelectionRecord } from './record.js';
import type { ListRow } from './rows-by-child.js';
import { type SelectOptions, selectChildren } from './select.js';
import { verifySelection } from './verify.js';

interface Child {
  readonly childId: string;
  readonly gender: 'F' | 'M' | null;
  readonly bornOn: IsoDate | null;
  readonly livedWithNeglect: boolean | null;
}

const inNeed = (row: Child): ListRow => ({ list: 'childrenInNeed', row: { ...row } });

/** Children of whom all may be chosen, girls and boys in turn. */
const children = (count: number): readonly Child[] =>
  Array.from({ length: count }, (_, at) => ({
    childId: `EX-${String(at + 1).padStart(3, '0')}`,
    gender: at % 2 === 0 ? 'F' : 'M',
    bornOn: '2007-02-03',
    livedWithNeglect: true,
  }));

const run = (rows: Iterable<ListRow>, options: Partial<SelectOptions> = {}): SelectionRecord =>
  selectChildren(theme, rows, nodeSha256, {
    stage: 'shortlisted',
    inspectedOn: '2017-05-02',
    seed: '2017-05-03',
    ...options,
  });

const names = (of: readonly { readonly child: string }[]): readonly string[] => of.map(({ child }) => child);

describe('a selection', () => {
  const record = run(children(12).map(inNeed), { count: 4 });

  test('is the first children in the order of the draw, each with the reason', () => {
    expect(record.selected.map(({ child, because, how }) => [child, because, how])).toEqual(
      names(record.selected).map((child, at) => [
        child,
        `drawn ${['1st', '2nd', '3rd', '4th'][at]} of 12`,
        'drawn',
      ]),
    );
  });

  test('records all that is needed to run it again', () => {
    expect(record).toMatchObject({
      theme: 'invented@2017',
      stage: 'shortlisted',
      inspected: '2017-05-02',
      algorithm: 'sha256-order/1',
      seed: '2017-05-03',
      count: 4,
      stratify: [],
      population: 12,
      eligible: 12,
      excluded: [],
      strata: [{ values: {}, eligible: 12, drawn: 4, included: 0 }],
    });
    expect(record.populationDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  test('names the next in the draw as substitutes: as many as were chosen, and five at least', () => {
    expect(record.substitutes.map(({ because }) => because)).toEqual(
      [5, 6, 7, 8, 9].map((place) => `next in the draw: ${place}th of 12`),
    );
    expect(run(children(30).map(inNeed), { count: 6 }).substitutes).toHaveLength(6);
    expect(run(children(5).map(inNeed), { count: 4 }).substitutes).toHaveLength(1);
  });

  test('lists the assumptions of stage, conditions and fields read, and no others', () => {
    expect(record.assumptions.map(({ id }) => id)).toEqual(['neglect', 'order']);
    const byGender = run(children(12).map(inNeed), { stratify: ['gender'] });
    expect(byGender.assumptions.map(({ id }) => id)).toEqual(['genders', 'neglect', 'order']);
  });

  test('is spread as the stage declares unless somebody says otherwise, and the record tells either', () => {
    const declaring = {
      ...theme,
      selection: theme.selection.map((stage) =>
        stage.id === 'shortlisted' ? { ...stage, strata: ['gender', 'age'] } : stage,
      ),
    };
    const draw = (more: Partial<SelectOptions>) =>
      selectChildren(declaring, children(12).map(inNeed), nodeSha256, {
        stage: 'shortlisted',
        inspectedOn: '2017-05-02',
        seed: '1',
        ...more,
      });
    const declared = draw({});
    expect(declared.stratify).toEqual(['gender', 'age']);
    expect(declared.strata.map(({ values }) => values)).toEqual([
      { gender: 'F', age: 10 },
      { gender: 'M', age: 10 },
    ]);
    expect(declared.notes).toContain(
      'The draw is spread over “Gender”, “Age in completed years”, as the theme states for this stage.',
    );
    const notSpread = draw({ stratify: [] });
    expect(notSpread.stratify).toEqual([]);
    expect(notSpread.notes).toContain(
      'The theme states that this stage is spread over “Gender”, “Age in completed years”; the draw is not spread at all.',
    );
    expect(draw({ stratify: ['gender'] }).notes).toContain(
      'The theme states that this stage is spread over “Gender”, “Age in completed years”; the draw is spread over “Gender”.',
    );
    const verified = [declared, notSpread].map((record) =>
      verifySelection(record, declaring, children(12).map(inNeed), nodeSha256),
    );
    expect(verified.map(({ same }) => same)).toEqual([true, true]);
  });

  test('asks for a number where the publication prints none, and says that it prints none', () => {
    const numberless = {
      ...theme,
      selection: theme.selection.map((stage) =>
        stage.id === 'shortlisted' ? { ...stage, count: null } : stage,
      ),
    };
    const draw = (count?: number) =>
      selectChildren(numberless, children(12).map(inNeed), nodeSha256, {
        stage: 'shortlisted',
        inspectedOn: '2017-05-02',
        seed: '1',
        ...(count === undefined ? {} : { count }),
      });
    expect(() => draw()).toThrow(/prints no number/);
    expect(() => draw(0)).toThrow(/1 or more/);
    expect(draw(9).selected).toHaveLength(9);
    expect(draw(9).notes).toContain('The publication prints no number; the draw is for 9.');
  });

  test('draws the least that the publication allows unless a number is given, and says what it allows', () => {
    const least = run(children(12).map(inNeed));
    expect([least.count, least.selected.length]).toEqual([3, 3]);
    expect(least.notes).toContain('The publication allows 3 to 6; the draw is for 3.');
    expect(names(least.selected)).toEqual(names(record.selected).slice(0, 3));
  });

  test('takes all where too few may be chosen, and says so', () => {
    const few = run(children(2).map(inNeed), { count: 4 });
    expect(names(few.selected)).toHaveLength(2);
    expect(few.substitutes).toEqual([]);
    expect(few.notes).toContain('Only 2 may be chosen where 4 are wanted, so all of them are.');
  });

  test('of nobody is empty, and the record says which lists were not given', () => {
    const empty = run([]);
    expect([empty.population, empty.selected, empty.strata]).toEqual([0, [], []]);
    expect(empty.notes.slice(0, 3)).toEqual([
      'No row of the list nominated was given.',
      'No row of the list childrenInNeed was given.',
      'No row of the list childProtection was given.',
    ]);
  });

  test('notes rows that stand for nobody, values that disagree and ages that were only stated', () => {
    const rows: ListRow[] = [
      ...children(3).map(inNeed),
      { list: 'childProtection', row: { childId: 'EX-001', bornOn: '2007-03-02' } },
      { list: 'childProtection', row: { childId: null } },
      { list: 'childProtection', row: { childId: 'EX-009', age: 9, livedWithNeglect: true } },
      { list: 'nominated', row: { childId: 'EX-001' } },
    ];
    expect(run(rows).notes).toEqual([
      'Rows of the list childProtection that stand for nobody, Child unique ID being blank: 1.',
      'Rows disagree about Date of birth for 1 of the population; the first in the printed order of lists counts.',
      'The stated age was used for 1 of the population, whose date of birth is blank.',
      'The publication allows 3 to 6; the draw is for 3.',
    ]);
  });
});

describe('who may not be chosen', () => {
  const rows = [
    ...children(4),
    { childId: 'EX-101', gender: 'F', bornOn: '2015-01-01', livedWithNeglect: false },
    { childId: 'EX-102', gender: 'F', bornOn: null, livedWithNeglect: true },
    { childId: 'EX-103', gender: 'F', bornOn: '2007-01-01', livedWithNeglect: null },
    { childId: 'EX-104', gender: 'F', bornOn: '2015-01-01', livedWithNeglect: true },
  ] as const;

  test('is counted once, by the first reason in declared order, whatever the order of rows', () => {
    const exclude = [
      { child: 'EX-001', because: 'a sibling of an inspector’s pupil' },
      { child: 'EX-104', because: 'known to the inspector' },
    ];
    const expected = [
      { reason: 'Not aged 7 to 15 at the inspection', count: 2 },
      { reason: 'Age could not be told: Date of birth and Age of child (years) are blank', count: 1 },
      {
        reason:
          'Could not be told: The child is living or has lived with neglect (Whether the child is living or has lived with neglect is blank)',
        count: 1,
      },
      { reason: 'Left out by a person: a sibling of an inspector’s pupil', count: 1 },
    ];
    for (const each of [rows, [...rows].reverse()]) {
      const record = run(each.map(inNeed), { exclude });
      expect(record.excluded).toEqual(expected);
      expect([record.population, record.eligible]).toEqual([8, 3]);
      expect([...names(record.selected)].sort()).toEqual(['EX-002', 'EX-003', 'EX-004']);
      expect(record.exclude).toEqual(exclude);
    }
  });

  test('can be included by a person all the same; the record says so and counts the child among the eligible', () => {
    const include = [{ child: 'EX-102', because: 'the school gives an age of nine' }];
    const record = run(rows.map(inNeed), { include });
    expect(record.selected[0]).toMatchObject({
      child: 'EX-102',
      how: 'included',
      because: expect.stringMatching(
        /^included by a person: the school gives an age of nine \(the draw would have left this child out: Age could not be told: Date of birth and Age of child \(years\) are blank\); \d(?:st|nd|rd|th) of 5$/,
      ),
    });
    expect([record.population, record.eligible]).toEqual([8, 5]);
    expect(record.notes).toContain('Included by a person though the draw would have left them out: 1.');
  });
});

describe('a stratified selection', () => {
  const girls = children(40).filter(({ gender }) => gender === 'F');
  const boys = children(20).filter(({ gender }) => gender === 'M');
  const rows = [...girls, ...boys].map(inNeed);

  test('spreads the places in proportion and says of which stratum each child was drawn', () => {
    const record = run(rows, { count: 6, stratify: ['gender'] });
    expect(record.strata).toEqual([
      { values: { gender: 'F' }, eligible: 20, drawn: 4, included: 0 },
      { values: { gender: 'M' }, eligible: 10, drawn: 2, included: 0 },
    ]);
    expect(record.selected.map(({ because }) => because)).toEqual([
      'drawn 1st of 20 in stratum Gender = F',
      'drawn 2nd of 20 in stratum Gender = F',
      'drawn 3rd of 20 in stratum Gender = F',
      'drawn 4th of 20 in stratum Gender = F',
      'drawn 1st of 10 in stratum Gender = M',
      'drawn 2nd of 10 in stratum Gender = M',
    ]);
  });

  test('keeps blanks as a stratum of their own, last', () => {
    const unknown = children(43)
      .slice(40)
      .map((child) => ({ ...child, gender: null }));
    const record = run([...unknown.map(inNeed), ...rows], { count: 6, stratify: ['gender'] });
    expect(record.strata.map(({ values, eligible, drawn }) => [values.gender, eligible, drawn])).toEqual([
      ['F', 20, 4],
      ['M', 10, 2],
      [null, 3, 0],
    ]);
    expect(record.notes).toContain('Strata too small to be given a place: 1 of 3.');
  });

  test('counts included children towards their stratum and the whole', () => {
    const include = boys.slice(0, 3).map(({ childId }) => ({ child: childId, because: 'a local programme' }));
    const record = run(rows, { count: 6, stratify: ['gender'], include });
    expect(record.strata).toEqual([
      { values: { gender: 'F' }, eligible: 20, drawn: 3, included: 0 },
      { values: { gender: 'M' }, eligible: 10, drawn: 3, included: 3 },
    ]);
    expect(names(record.selected).slice(0, 3)).toEqual(names(include));
    const [first] = record.selected;
    expect(first?.because).toMatch(
      /^included by a person: a local programme; \d+\w\w of 10 in stratum Gender = M$/,
    );
  });

  test('by age means completed years at the inspection, and more than one field every combination there is', () => {
    const two = [
      { childId: 'EX-001', gender: 'F', bornOn: '2010-05-02', livedWithNeglect: true },
      { childId: 'EX-002', gender: 'F', bornOn: '2007-05-03', livedWithNeglect: true },
      { childId: 'EX-003', gender: 'M', bornOn: '2007-01-01', livedWithNeglect: true },
    ] as const;
    const record = run(two.map(inNeed), { stratify: ['age', 'gender'] });
    expect(record.strata.map(({ values }) => values)).toEqual([
      { age: 7, gender: 'F' },
      { age: 9, gender: 'F' },
      { age: 10, gender: 'M' },
    ]);
    expect(record.selected[2]?.because).toBe(
      'drawn 1st of 1 in stratum Age in completed years = 10, Gender = M',
    );
  });

  test('names a substitute for every stratum that was drawn from, where one is left', () => {
    const few = boys.slice(0, 8);
    const many = children(220)
      .slice(20)
      .map((child) => ({ ...child, gender: 'F' as const }));
    const include = few.slice(0, 1).map(({ childId }) => ({ child: childId, because: 'a local programme' }));
    const substitutes = Array.from({ length: 40 }, (_, seed) => {
      const options = { count: 6, stratify: ['gender'], seed: String(seed), include };
      return run([...many, ...few].map(inNeed), options).substitutes;
    });
    const boysAmong = substitutes.map((each) => each.filter(({ stratum }) => stratum.gender === 'M').length);
    expect(Math.min(...boysAmong)).toBe(1);
    // Six come next in the draw as a whole; a boy is added where there is none among them.
    expect(new Set(substitutes.map(({ length }) => length))).toEqual(new Set([6, 7]));
  });
});

describe('a selection that cannot be made is refused with what was expected', () => {
  const rows = children(5).map(inNeed);
  const include = (...of: string[]) => of.map((child) => ({ child, because: 'a reason' }));

  test.each<[string, Partial<SelectOptions>, string]>([
    [
      'an unknown stage',
      { stage: 'shortlist' },
      'The theme has no such stage of case selection: "shortlist" at invented@2017/selection. Did you mean "shortlisted"?',
    ],
    [
      'too many',
      { count: 7 },
      'The publication does not allow this number of children: "7" at invented@2017/selection/shortlisted. Expected 3 to 6. See EX-1, para 17.',
    ],
    [
      'half a child',
      { count: 3.5 },
      'The publication does not allow this number of children: "3.5" at invented@2017/selection/shortlisted. Expected 3 to 6. See EX-1, para 17.',
    ],
    [
      'another number than the one printed',
      { stage: 'sampled', count: 9 },
      'The publication does not allow this number of children: "9" at invented@2017/selection/sampled. Expected 10. See EX-1, para 21.',
    ],
    [
      'an unknown stratum',
      { stratify: ['gendr'] },
      'No list of the stage has such a field to stratify by: "gendr" at invented@2017/selection/shortlisted. Did you mean "gender"?',
    ],
    [
      'a child who is on no list',
      { include: include('EX-999') },
      'A child named by a person is not in the population: "EX-999" at invented@2017/selection/shortlisted. Expected a child on nominated, childrenInNeed, childProtection.',
    ],
    [
      'leaving out a child who is on no list',
      { exclude: include('EX-0O1') },
      'A child named by a person is not in the population: "EX-0O1" at invented@2017/selection/shortlisted. Expected a child on nominated, childrenInNeed, childProtection.',
    ],
    [
      'a child both included and excluded',
      { include: include('EX-001'), exclude: include('EX-001') },
      'A child is named more than once among those included and excluded by a person: "EX-001" at invented@2017/selection/shortlisted. Expected one choice for each child.',
    ],
    [
      'a choice without a reason',
      { exclude: [{ child: 'EX-001', because: ' ' }] },
      'A child is included or excluded by a person without a reason: "EX-001" at invented@2017/selection/shortlisted. Expected a reason in words.',
    ],
    [
      'more included than places',
      { include: include('EX-001', 'EX-002', 'EX-003', 'EX-004') },
      'More children are included by a person than are to be chosen: "4" at invented@2017/selection/shortlisted. Expected at most 3.',
    ],
    [
      'no seed',
      { seed: '' },
      'A draw needs a seed that is stated beforehand: "" at invented@2017/selection/shortlisted. Expected any text or number.',
    ],
    [
      'no date',
      { inspectedOn: '2017-02-30' },
      'The day of inspection is not a date: "2017-02-30" at invented@2017/selection/shortlisted. Expected a day written YYYY-MM-DD.',
    ],
  ])('%s', (_, options, message) => {
    expect(() => run(rows, options)).toThrow(message);
  });

  test('no child of the population is ever suggested in place of another', () => {
    expect(() => run(rows, { include: include('EX-00') })).toThrow(/^(?!.*Did you mean)/);
  });
});

describe('whatever the lists hold', () => {
  const child = fc.record({
    childId: fc.integer({ min: 1, max: 30 }).map((n) => `EX-${n}`),
    gender: fc.constantFrom('F', 'M', null),
    bornOn: fc.constantFrom<(IsoDate | null)[]>(
      '2001-05-02',
      '2001-05-03',
      '2007-01-01',
      '2010-05-02',
      '2010-05-03',
      null,
    ),
    livedWithNeglect: fc.constantFrom(true, true, false, null),
  });
  const runs = fc.record({
    rows: fc.array(child, { maxLength: 40 }).map((all) => {
      // One row a child: the slow selection below knows nothing of merging.
      return [...new Map(all.map((each) => [each.childId, each])).values()];
    }),
    count: fc.integer({ min: 3, max: 6 }),
    seed: fc.string({ minLength: 1 }),
    stratify: fc.constantFrom([], ['gender'], ['gender', 'bornOn']),
  });

  /** The obvious selection, by lists and loops alone. */
  function onPaper(rows: readonly Child[], count: number, seed: string, stratify: readonly string[]) {
    const may = rows.filter(({ bornOn, livedWithNeglect }) => {
      if (bornOn === null || livedWithNeglect !== true) return false;
      const age = completedYears(bornOn, '2017-05-02');
      return age >= 7 && age <= 15;
    });
    const valuesOf = (one: Child) =>
      stratify.map((field) => (field === 'gender' ? one.gender : one.bornOn) ?? '~');
    const order = (of: readonly Child[]) =>
      names(of.map(({ childId }) => ({ child: childId }))).toSorted((a, b) =>
        nodeSha256(`${seed}|invented@2017|shortlisted|${a}`) <
        nodeSha256(`${seed}|invented@2017|shortlisted|${b}`)
          ? -1
          : 1,
      );
    const keys = [...new Set(may.map((one) => valuesOf(one).join()))].sort();
    const strata = keys.map((each) => may.filter((one) => valuesOf(one).join() === each));
    const wanted = Math.min(count, may.length);
    const places = strata.map((of) => Math.floor((wanted * of.length) / may.length));
    const owed = strata.map((of) => (wanted * of.length) % may.length);
    while (places.reduce((sum, each) => sum + each, 0) < wanted) {
      const most = owed.indexOf(Math.max(...owed));
      places[most] = (places[most] ?? 0) + 1;
      owed[most] = -1;
    }
    return {
      eligible: may.length,
      selected: strata.flatMap((of, at) => order(of).slice(0, places[at])),
    };
  }

  test('the draw chooses what a slow and obvious selection chooses', () => {
    fc.assert(
      fc.property(runs, ({ rows, count, seed, stratify }) => {
        const record = run(rows.map(inNeed), { count, seed, stratify });
        const expected = onPaper(rows, count, seed, stratify);
        expect(names(record.selected)).toEqual(expected.selected);
        expect(record.eligible).toBe(expected.eligible);
      }),
    );
  });

  test('the counts add up and nobody is chosen twice', () => {
    fc.assert(
      fc.property(runs, ({ rows, count, seed, stratify }) => {
        const record = run(rows.map(inNeed), { count, seed, stratify });
        const sum = (of: readonly number[]) => of.reduce((total, each) => total + each, 0);
        expect(record.population).toBe(rows.length);
        expect(record.population).toBe(record.eligible + sum(record.excluded.map((each) => each.count)));
        expect(sum(record.strata.map(({ eligible }) => eligible))).toBe(record.eligible);
        expect(sum(record.strata.map(({ drawn }) => drawn))).toBe(record.selected.length);
        expect(record.selected.length).toBe(Math.min(count, record.eligible));
        const named = names([...record.selected, ...record.substitutes]);
        expect(new Set(named).size).toBe(named.length);
      }),
    );
  });

  test('the order of rows, and rows given twice, change nothing', () => {
    const shuffled = runs.chain((given) =>
      fc.record({
        given: fc.constant(given),
        other: fc.shuffledSubarray([...given.rows, ...given.rows], { minLength: given.rows.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given: { rows, count, seed, stratify }, other }) => {
        const options = { count, seed, stratify };
        expect(run(other.map(inNeed), options)).toEqual(run(rows.map(inNeed), options));
      }),
    );
  });

  test('a person’s choices are kept: who is included is chosen, who is excluded is not even a substitute', () => {
    fc.assert(
      fc.property(runs, fc.nat(), ({ rows, count, seed, stratify }, at) => {
        fc.pre(rows.length >= 2);
        const one = rows[at % rows.length]?.childId ?? '';
        const other = rows[(at + 1) % rows.length]?.childId ?? '';
        const record = run(rows.map(inNeed), {
          count,
          seed,
          stratify,
          include: [{ child: one, because: 'wanted' }],
          exclude: [{ child: other, because: 'not wanted' }],
        });
        expect(record.selected[0]?.child).toBe(one);
        expect(names([...record.selected, ...record.substitutes])).not.toContain(other);
        expect(record.population).toBe(
          record.eligible + record.excluded.reduce((total, each) => total + each.count, 0),
        );
      }),
    );
  });
});
