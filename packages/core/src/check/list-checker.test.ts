import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convention, id, type ListFinding, list, listChecker, listManifest, type RawRow } from '../index.js';

const referrals = (rest: {
  readonly oneRowPerChild?: boolean;
  readonly rows?: { min: number; max: number };
}) =>
  listManifest(
    'referrals',
    list({
      title: 'Referrals',
      population: 'All',
      window: { months: 3 },
      key: 'childId',
      source: convention('example'),
      fields: { childId: id('Child unique ID', { meaning: 'person' }) },
      ...rest,
    }),
  );

function findings(of: ReturnType<typeof referrals>, rows: readonly RawRow[]) {
  const checker = listChecker(of);
  for (const [at, row] of rows.entries()) checker.add(row, at + 2);
  const found: ListFinding[] = [];
  return { outcome: checker.finish((finding) => found.push(finding)), found, checks: checker.checks };
}

describe('a whole list', () => {
  test('each row after the first about a child is pointed out beside that first row', () => {
    const anyChild = fc.constantFrom('EX-001', 'EX-002', 'EX-003', '', null, 7);
    fc.assert(
      fc.property(fc.array(anyChild, { maxLength: 12 }), (children) => {
        const { found, outcome } = findings(
          referrals({ oneRowPerChild: true }),
          children.map((childId) => ({ childId })),
        );
        const isNamed = (child: unknown) => typeof child === 'string' && child !== '';
        const expected = children.flatMap((child, at) =>
          isNamed(child) && children.indexOf(child) < at
            ? [[at + 2, child, children.indexOf(child) + 2]]
            : [],
        );
        const shown = found.map(({ where, child, detail }) => [
          where,
          child,
          detail.kind === 'repeated' ? detail.first.where : null,
        ]);
        expect(shown).toEqual(expected);
        expect(outcome).toEqual({
          rows: children.length,
          skipped: children.filter((child) => !isNamed(child)).length,
        });
      }),
    );
  });

  test('a second row is to be looked at, since the text asks for one row where possible', () => {
    const { found } = findings(referrals({ oneRowPerChild: true }), [
      { childId: 'EX-001' },
      { childId: 'EX-001' },
    ]);
    expect(found[0]).toMatchObject({
      check: { id: 'referrals.repeated', severity: 'check', field: 'childId' },
      list: 'referrals',
      message:
        '“Child unique ID” stands in an earlier row of this list already; where possible each child has one row.',
    });
  });

  test('a list that may show a child in several rows is not asked for one', () => {
    const { found, checks } = findings(referrals({}), [{ childId: 'EX-001' }, { childId: 'EX-001' }]);
    expect([found, checks]).toEqual([[], []]);
  });

  test('a list of another length than asked for says how long it is', () => {
    const asked = referrals({ rows: { min: 2, max: 3 } });
    const rows = ['EX-001', 'EX-002', 'EX-003', 'EX-004'].map((childId) => ({ childId }));
    expect(findings(asked, rows.slice(0, 3)).found).toEqual([]);
    expect(findings(asked, rows.slice(0, 1)).found[0]).toMatchObject({
      where: null,
      child: null,
      message: 'Referrals should have 2 to 3 rows; it has 1.',
    });
    expect(findings(asked, rows).found[0]?.message).toBe('Referrals should have 2 to 3 rows; it has 4.');
  });
});
