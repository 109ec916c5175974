import { type ListRow, selectChildren, themeManifest, verifySelection } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { type Case, contactReferralAssessment } from '../src/index.js';
import { nodeSha256 } from './node-sha256.js';

const manifest = themeManifest(contactReferralAssessment);

const caseRow = (number: number, row: Partial<Case>): ListRow => ({
  list: 'cases',
  row: {
    caseNumber: `EX-${String(number).padStart(3, '0')}`,
    status: 'CURRENT',
    openedOn: '2008-10-01',
    closedOn: null,
    nextStep: 'REFERRAL',
    proceeded: true,
    ...row,
  },
});

const several = (from: number, count: number, row: Partial<Case>): readonly ListRow[] =>
  Array.from({ length: count }, (_, at) => caseRow(from + at, row));

// Inspected on 2 June 2009, so the six months open on 2 December 2008.
const rows: readonly ListRow[] = [
  ...several(1, 10, {}),
  ...several(11, 5, { nextStep: 'INITIAL', proceeded: false }),
  ...several(16, 5, { status: 'CLOSED', closedOn: '2008-12-02', nextStep: 'ICPC', proceeded: false }),
  ...several(21, 3, { status: 'CLOSED', closedOn: '2008-12-01', nextStep: 'SERVICE', proceeded: true }),
  ...several(24, 2, { nextStep: null, proceeded: null }),
  ...several(26, 1, { proceeded: null }),
];

const record = selectChildren(manifest, rows, nodeSha256, {
  stage: 'sampled',
  inspectedOn: '2009-06-02',
  seed: '2009-06-02',
  count: 8,
});

const chosen = (from: number, to: number) =>
  record.selected.filter(
    ({ child }) =>
      child >= `EX-${String(from).padStart(3, '0')}` && child <= `EX-${String(to).padStart(3, '0')}`,
  );

describe('the sample of case files', () => {
  test('is drawn by inspectors from the one list, in a number that no publication limits', () => {
    expect(manifest.selection.map(({ id, by, from, count, ages }) => [id, by, from, count, ages])).toEqual([
      ['sampled', 'inspectors', ['cases'], null, null],
    ]);
    expect(manifest.selection[0]?.assumes).toContain('sampleSize');
    expect(record.assumptions.map((each) => each.id)).toContain('sampleSize');
  });

  test('tells the printed steps apart: five, for the seven lines repeat two', () => {
    const steps = manifest.lists[0]?.fields.find((each) => each.id === 'nextStep')?.codes?.codes;
    expect(steps?.map((each) => each.label)).toEqual([
      'referral',
      'initial assessment',
      'further service or to core assessment',
      'further service',
      'an initial child protection conference',
    ]);
  });

  test('leaves out cases closed more than six months ago, and those on which nothing was decided', () => {
    expect([record.population, record.eligible]).toEqual([26, 20]);
    expect(record.excluded).toEqual([
      { reason: 'Not met: The case is current, or was closed in the previous six months', count: 3 },
      { reason: 'Not met: The case proceeded, or did not proceed, to one of the printed steps', count: 3 },
    ]);
  });

  // Of 20 cases ten, five and five: a sample of eight has four, two and two.
  test('is spread over the groups in proportion, closed cases included, without being told to', () => {
    expect(record.stratify).toEqual(['status', 'nextStep', 'proceeded']);
    expect(record.strata.map(({ values, eligible, drawn }) => [values, eligible, drawn])).toEqual([
      [{ status: 'CLOSED', nextStep: 'ICPC', proceeded: false }, 5, 2],
      [{ status: 'CURRENT', nextStep: 'INITIAL', proceeded: false }, 5, 2],
      [{ status: 'CURRENT', nextStep: 'REFERRAL', proceeded: true }, 10, 4],
    ]);
    expect([chosen(1, 10), chosen(11, 15), chosen(16, 20)].map((each) => each.length)).toEqual([4, 2, 2]);
    expect(record.selected).toHaveLength(8);
  });

  test('comes out the same when it is drawn again, in whatever order the rows stand', () => {
    expect(verifySelection(record, manifest, [...rows].reverse(), nodeSha256)).toEqual({
      sameChildren: true,
      same: true,
      differences: [],
    });
  });

  test('no longer verifies when a sampled case has left the list', () => {
    const gone = record.selected[0]?.child;
    const { sameChildren, differences } = verifySelection(
      record,
      manifest,
      rows.filter(({ row }) => row.caseNumber !== gone),
      nodeSha256,
    );
    expect(sameChildren).toBe(false);
    expect(differences).toContainEqual({ kind: 'child', child: gone, chosen: 'inRecordOnly' });
  });

  test('may hold a case without a decision where a person includes it and says why', () => {
    const included = selectChildren(manifest, rows, nodeSha256, {
      stage: 'sampled',
      inspectedOn: '2009-06-02',
      seed: '2009-06-02',
      count: 3,
      include: [{ child: 'EX-024', because: 'the referral waits since March' }],
    });
    expect(included.selected[0]).toMatchObject({ child: 'EX-024', how: 'included' });
  });
});
