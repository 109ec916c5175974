import { measuresOn, themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';

const theme = themeManifest(singleInspection2015);

/** The measures taken on the day of inspection, from made-up rows. */
function taken(rows: readonly (readonly [list: string, row: Record<string, string | boolean | null>])[]) {
  const taker = measuresOn(theme, '2015-10-01');
  for (const list of theme.lists) taker.open(list.id);
  for (const [list, row] of rows) taker.add(list, row);
  return new Map(taker.finish().map((result) => [result.id, result]));
}

describe('the section about the local authority area', () => {
  test('has the 32 statements of the 2015 edition under their five headings; the 2014 edition prints none', () => {
    const counted = [...new Set(theme.measures.map(({ section }) => section))].map((section) => [
      section,
      theme.measures.filter((each) => each.section === section).length,
    ]);
    expect(counted).toEqual([
      ['Previous Ofsted inspections', 3],
      ['Local leadership', 4],
      ['Children living in this area', 9],
      ['Child protection in this area', 4],
      ['Children looked after in this area', 12],
    ]);
    expect(themeManifest(singleInspection2014).measures).toEqual([]);
  });

  test('is computed wholly, in part or not at all, and says why not', () => {
    const by = (computable: string) => theme.measures.filter((each) => each.computable === computable);
    expect(by('wholly').map(({ id }) => id)).toEqual(['adopted']);
    expect(by('partly').map(({ id }) => id)).toEqual([
      'inNeed',
      'onPlan',
      'lookedAfter',
      'asylumSeeking',
      'ceased',
      'multipleOccupation',
    ]);
    expect(by('not')).toHaveLength(25);
    expect(by('not').every(({ because }) => because !== null)).toBe(true);
  });

  test('counts the children on a plan on the day: one whose plan ended the day before is not among them', () => {
    const plan = (childId: string, planEndedOn: string | null) =>
      ['childProtection', { childId, planStartedOn: '2015-01-05', planEndedOn }] as const;
    const results = taken([plan('EX-001', null), plan('EX-002', '2015-10-01'), plan('EX-003', '2015-09-30')]);
    expect(results.get('onPlan')?.value).toEqual({ least: 2, most: 2 });
  });

  test('counts adoptions by the day of the order, over twelve months with both ends', () => {
    const adopted = (childId: string, adoptedOn: string | null) =>
      ['adoption', { childId, decidedOn: '2014-01-05', adoptedOn }] as const;
    const results = taken([
      adopted('EX-001', '2014-10-01'),
      adopted('EX-002', '2014-09-30'),
      adopted('EX-003', '2015-10-01'),
      adopted('EX-004', null),
    ]);
    expect(results.get('adopted')?.value).toEqual({ least: 2, most: 2 });
  });

  test('leaves open whether a child with a blank answer came unaccompanied', () => {
    const child = (childId: string, wasUnaccompaniedAsylumSeeker: boolean | null) =>
      [
        'childrenLookedAfter',
        { childId, startedOn: '2015-01-05', ceasedOn: null, wasUnaccompaniedAsylumSeeker },
      ] as const;
    const result = taken([child('EX-001', true), child('EX-002', null), child('EX-003', false)]).get(
      'asylumSeeking',
    );
    expect(result?.value).toEqual({ least: 1, most: 2 });
    expect(result?.outOf).toEqual({ least: 3, most: 3 });
    expect(result?.openRows).toBe(1);
  });

  test('shows where looked-after children live in the words of the list', () => {
    const child = (childId: string, placementType: string | null) =>
      ['childrenLookedAfter', { childId, startedOn: '2015-01-05', ceasedOn: null, placementType }] as const;
    const result = taken([child('EX-001', 'Foster'), child('EX-002', 'Foster'), child('EX-003', null)]).get(
      'lookedAfter',
    );
    expect(result?.groups?.map(({ label, value }) => [label, value?.least])).toEqual([
      ['Foster', 2],
      ['not recorded', 1],
    ]);
  });
});
