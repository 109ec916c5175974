import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedInspection as theme } from '../../test/selection/invented-inspection.js';
import { nodeSha256 } from '../../test/selection/node-sha256.js';
import type { SelectionRecord } from './record.js';
import type { ListRow } from './rows-by-child.js';
import { selectChildren } from './select.js';
import { verifySelection } from './verify.js';

const rows: readonly ListRow[] = Array.from({ length: 30 }, (_, at) => ({
  list: 'childrenInNeed',
  row: {
    childId: `EX-${String(at + 1).padStart(3, '0')}`,
    gender: at % 3 === 0 ? 'F' : 'M',
    bornOn: at % 7 === 0 ? null : '2007-02-03',
    livedWithNeglect: at % 5 !== 0,
  },
}));

const inputs = [{ path: 'children.xlsx', sha256: 'a'.repeat(64) }];

const record = selectChildren(theme, rows, nodeSha256, {
  stage: 'shortlisted',
  inspectedOn: '2017-05-02',
  seed: '2017-05-03',
  count: 5,
  stratify: ['gender'],
  include: [{ child: 'EX-001', because: 'a local programme' }],
  exclude: [{ child: 'EX-002', because: 'known to the inspector' }],
  inputs,
});

const verify = (tampered: SelectionRecord, given: readonly ListRow[] = rows) =>
  verifySelection(tampered, theme, given, nodeSha256, { inputs });

describe('a selection that is run again', () => {
  test('on the same rows, in any order, comes to the same record', () => {
    expect(verify(record)).toEqual({ sameChildren: true, same: true, differences: [] });
    expect(verify(record, [...rows].reverse()).same).toBe(true);
  });

  test('verifies after a round trip through JSON that changed the order of keys', () => {
    const reversed = JSON.parse(JSON.stringify(record), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(verify(reversed).same).toBe(true);
  });

  test('tells when a date of birth has changed since, though the children stay the same', () => {
    const changed = rows.map((each, at) =>
      at === 29 ? { ...each, row: { ...each.row, bornOn: '2007-02-04' } } : each,
    );
    const { sameChildren, same, differences } = verify(record, changed);
    expect([sameChildren, same]).toEqual([true, false]);
    expect(differences.map(({ kind }) => kind)).toEqual(['populationDigest']);
  });

  test('tells which children differ when one of those chosen has left the lists', () => {
    const gone = record.selected[1]?.child;
    const { sameChildren, differences } = verify(
      record,
      rows.filter(({ row }) => row.childId !== gone),
    );
    expect(sameChildren).toBe(false);
    expect(differences).toContainEqual({ kind: 'child', child: gone, chosen: 'inRecordOnly' });
    expect(differences).toContainEqual({ kind: 'part', part: 'population' });
    expect(differences.filter((each) => each.kind === 'child' && each.chosen === 'nowOnly')).toHaveLength(1);
  });

  test('tells why it cannot be run when a child that a person included is gone', () => {
    expect(
      verify(
        record,
        rows.filter(({ row }) => row.childId !== 'EX-001'),
      ),
    ).toEqual({
      sameChildren: false,
      same: false,
      differences: [
        {
          kind: 'notRun',
          code: 'child-not-in-population',
          because: expect.stringContaining('"EX-001"'),
        },
      ],
    });
  });

  test('under another edition or another algorithm is not compared', () => {
    expect(verify({ ...record, theme: 'invented@2016' }).differences).toEqual([
      { kind: 'theme', recorded: 'invented@2016', now: 'invented@2017' },
    ]);
    expect(verify({ ...record, algorithm: 'sha256-order/0' }).differences).toEqual([
      { kind: 'algorithm', recorded: 'sha256-order/0', now: 'sha256-order/1' },
    ]);
  });
});

describe('the files of a selection', () => {
  const [file] = inputs;
  const verifyFiles = (now: readonly { readonly path: string; readonly sha256: string }[]) =>
    verifySelection(record, theme, rows, nodeSha256, { inputs: now });

  test('are the same wherever they lie now', () => {
    expect(verifyFiles([{ path: 'archive/children.xlsx', sha256: file?.sha256 ?? '' }]).same).toBe(true);
  });

  test('that changed, are missing or are new are told by path', () => {
    expect(verifyFiles([{ path: 'children.xlsx', sha256: 'b' }]).differences).toEqual([
      { kind: 'input', path: 'children.xlsx', recorded: file?.sha256, now: 'b' },
    ]);
    expect(verifyFiles([{ path: 'other.xlsx', sha256: 'b' }]).differences).toEqual([
      { kind: 'input', path: 'children.xlsx', recorded: file?.sha256, now: null },
      { kind: 'input', path: 'other.xlsx', recorded: null, now: 'b' },
    ]);
  });

  test('are not compared where none are given', () => {
    expect(verifySelection(record, theme, rows, nodeSha256).same).toBe(true);
  });
});

describe('a record that was altered', () => {
  const others = record.substitutes.map(({ child }) => child);
  const alterations: readonly (readonly [string, SelectionRecord])[] = [
    ['another seed', { ...record, seed: '2017-05-04' }],
    ['another number', { ...record, count: 4 }],
    ['no strata', { ...record, stratify: [] }],
    [
      'one child swapped for another',
      {
        ...record,
        selected: record.selected.map((each, at) => (at === 4 ? { ...each, child: others[0] ?? '' } : each)),
      },
    ],
    [
      'another reason',
      {
        ...record,
        selected: record.selected.map((each, at) =>
          at === 4 ? { ...each, because: 'drawn 1st of 20' } : each,
        ),
      },
    ],
    ['an exclusion taken out', { ...record, exclude: [] }],
    ['an inclusion taken out', { ...record, include: [] }],
    ['fewer left out', { ...record, excluded: record.excluded.slice(1) }],
    ['another population', { ...record, population: record.population + 1 }],
    ['another digest', { ...record, populationDigest: '0'.repeat(64) }],
    ['other substitutes', { ...record, substitutes: [...record.substitutes].reverse() }],
    ['a note taken out', { ...record, notes: [] }],
    ['an assumption taken out', { ...record, assumptions: record.assumptions.slice(1) }],
    ['a file taken out', { ...record, inputs: [] }],
  ];

  test.each(alterations)('does not verify: %s', (_, altered) => {
    expect(verify(altered).same).toBe(false);
  });

  test('whatever the seed and number, the record verifies, and no other seed’s children pass for it unnoticed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 3, max: 6 }), (seed, count) => {
        const options = { stage: 'shortlisted', inspectedOn: '2017-05-02', count } as const;
        const drawn = selectChildren(theme, rows, nodeSha256, { ...options, seed });
        expect(verifySelection(drawn, theme, rows, nodeSha256).same).toBe(true);
        const other = selectChildren(theme, rows, nodeSha256, { ...options, seed: `${seed}'` });
        const passedOff = { ...drawn, selected: other.selected };
        const same = JSON.stringify(other.selected) === JSON.stringify(drawn.selected);
        expect(verifySelection(passedOff, theme, rows, nodeSha256).same).toBe(same);
      }),
    );
  });
});
