import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedInspection as theme } from '../../test/selection/invented-inspection.js';
import { nodeSha256 } from '../../test/selection/node-sha256.js';
import type { RowValues } from '../expression/evaluate.js';
import { candidatesOf } from './candidates.js';
import { populationDigest } from './population-digest.js';
import { selectChildren } from './select.js';

const inNeed = (row: RowValues) => ({ list: 'childrenInNeed', row });
const onPlan = (row: RowValues) => ({ list: 'childProtection', row });
const nominated = (row: RowValues) => ({ list: 'nominated', row });

describe('the candidates of a stage', () => {
  test('are the distinct children over all its lists, in order of their ids', () => {
    const rows = [
      onPlan({ childId: 'EX-003' }),
      inNeed({ childId: 'EX-002' }),
      nominated({ childId: 'EX-003', status: 'CP' }),
      inNeed({ childId: 'EX-001' }),
      inNeed({ childId: 'EX-001' }),
    ];
    expect(candidatesOf(theme, 'shortlisted', rows).map(({ child, lists }) => [child, lists])).toEqual([
      ['EX-001', ['childrenInNeed']],
      ['EX-002', ['childrenInNeed']],
      ['EX-003', ['nominated', 'childProtection']],
    ]);
  });

  test('take each value from the first list that has it, in the printed order and not in that of the rows', () => {
    const rows = [
      onPlan({ childId: 'EX-001', bornOn: '2008-01-01', gender: 'F', livedWithNeglect: true }),
      inNeed({ childId: 'EX-001', bornOn: '2009-01-01', gender: null }),
      nominated({ childId: 'EX-001', status: 'CIN' }),
    ];
    const [candidate] = candidatesOf(theme, 'shortlisted', rows);
    expect(candidate?.values).toEqual({
      childId: 'EX-001',
      status: 'CIN',
      bornOn: '2009-01-01',
      gender: 'F',
      livedWithNeglect: true,
    });
    expect(candidate?.disagreeing).toEqual(['bornOn']);
  });

  test('within one list the latest row counts first', () => {
    const rows = [
      inNeed({ childId: 'EX-001', startedOn: '2015-01-01', team: 'North', gender: 'F' }),
      inNeed({ childId: 'EX-001', startedOn: '2017-01-01', team: 'South' }),
    ];
    expect(candidatesOf(theme, 'shortlisted', rows)).toEqual([
      {
        child: 'EX-001',
        lists: ['childrenInNeed'],
        values: { childId: 'EX-001', startedOn: '2017-01-01', team: 'South', gender: 'F' },
        disagreeing: ['team'],
      },
    ]);
  });

  test('two spells of one child are no disagreement about the child', () => {
    const rows = ['2015-01-01', '2016-01-01'].map((startedOn) => inNeed({ childId: 'EX-001', startedOn }));
    expect(candidatesOf(theme, 'shortlisted', rows)[0]?.disagreeing).toEqual([]);
  });

  test('rows without a child and lists the stage does not draw from count for nothing', () => {
    const rows = [
      inNeed({ childId: null }),
      inNeed({ childId: ' ' }),
      { list: 'nominated', row: { childId: 'EX-001' } },
      { list: 'workforce', row: { childId: 'EX-002' } },
    ];
    expect(candidatesOf(theme, 'sampled', rows)).toEqual([]);
    expect(candidatesOf(theme, 'shortlisted', rows).map(({ child }) => child)).toEqual(['EX-001']);
  });

  test('identifiers are compared as written but for spaces around them: leading zeros stay', () => {
    const rows = [inNeed({ childId: '007' }), inNeed({ childId: '7' }), inNeed({ childId: ' 007 ' })];
    expect(candidatesOf(theme, 'shortlisted', rows).map(({ child }) => child)).toEqual(['007', '7']);
  });
});

describe('the candidates of a stage that chooses among those of an earlier one', () => {
  const rows = ['EX-001', 'EX-002', 'EX-003', 'EX-004'].map((childId) =>
    inNeed({ childId, bornOn: '2007-02-03', livedWithNeglect: true }),
  );
  const record = selectChildren(theme, rows, nodeSha256, {
    stage: 'shortlisted',
    inspectedOn: '2017-05-02',
    seed: 'one',
  });
  const chosen = record.selected.map(({ child }) => child).sort();

  test('are the children it selected, with the values of the lists and the answers given since', () => {
    const answers = [{ child: chosen[0] ?? '', answers: { knownToYouthOffending: true } }];
    const candidates = candidatesOf(theme, 'tracked', rows, [{ record, answers }]);
    expect(candidates.map(({ child }) => child)).toEqual(chosen);
    expect(candidates[0]?.lists).toEqual(['shortlisted', 'childrenInNeed']);
    expect(candidates.map(({ values }) => values.knownToYouthOffending ?? null)).toEqual([true, null, null]);
    expect(candidates.map(({ values }) => values.bornOn)).toEqual(chosen.map(() => '2007-02-03'));
  });

  test('cannot be told without its record, nor from the record of another edition', () => {
    expect(() => candidatesOf(theme, 'tracked', rows)).toThrow(
      'The stage chooses among the children of an earlier stage, whose record is not given: "shortlisted" at invented@2017/selection/tracked. Expected its record. See EX-1, para 18.',
    );
    const other = { ...record, theme: 'invented@2016' };
    expect(() => candidatesOf(theme, 'tracked', rows, [{ record: other }])).toThrow(
      'The record of the earlier stage belongs to another theme or edition: "invented@2016" at invented@2017/selection/tracked. Expected invented@2017.',
    );
  });

  test('a child chosen earlier stays a candidate when the lists given now leave it out', () => {
    const fewer = rows.filter(({ row }) => row.childId !== chosen[0]);
    expect(candidatesOf(theme, 'tracked', fewer, [{ record }]).map(({ child }) => child)).toEqual(chosen);
    const again = selectChildren(theme, fewer, nodeSha256, {
      stage: 'tracked',
      inspectedOn: '2017-05-02',
      seed: 'one',
      earlier: [{ record }],
    });
    expect(again.notes).toContain(
      'Children chosen at the stage shortlisted who are on no list that was given: 1.',
    );
    expect(again.earlier).toEqual([
      { stage: 'shortlisted', selected: 3, populationDigest: record.populationDigest },
    ]);
  });
});

describe('the digest of a population', () => {
  const child = fc.record({
    childId: fc.constantFrom('EX-001', 'EX-002', 'EX-003', 'EX-004'),
    gender: fc.constantFrom('F', 'M', null),
    bornOn: fc.constantFrom('2005-02-28', '2009-12-31', null),
    startedOn: fc.constantFrom('2016-01-01', '2017-01-01', null),
    livedWithNeglect: fc.constantFrom(true, false, null),
  });
  const rowsOf = fc.array(
    fc.record({ list: fc.constantFrom('childrenInNeed', 'childProtection'), row: child }),
    { minLength: 1, maxLength: 12 },
  );
  const fields = ['gender', 'bornOn', 'livedWithNeglect'];

  test('is left alone by the order of rows and by repeated rows', () => {
    const shuffled = rowsOf.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        const one = candidatesOf(theme, 'shortlisted', rows);
        const other = candidatesOf(theme, 'shortlisted', others);
        expect(other).toEqual(one);
        expect(populationDigest([...other].reverse(), [...fields].reverse(), nodeSha256)).toBe(
          populationDigest(one, fields, nodeSha256),
        );
      }),
    );
  });

  test('changes with any one value that it covers, and with nothing else', () => {
    const candidates = rowsOf.map((rows) => candidatesOf(theme, 'shortlisted', rows));
    const other = fc.constantFrom('X', 0, '0', 1.5, '2000-01-01');
    fc.assert(
      fc.property(
        candidates,
        fc.nat(),
        fc.constantFrom(...fields, 'startedOn'),
        other,
        (before, at, field, value) => {
          const index = at % before.length;
          const after = before.map((each, place) =>
            place === index ? { ...each, values: { ...each.values, [field]: value } } : each,
          );
          const same =
            populationDigest(after, fields, nodeSha256) === populationDigest(before, fields, nodeSha256);
          expect(same).toBe(!fields.includes(field));
        },
      ),
    );
  });
});
