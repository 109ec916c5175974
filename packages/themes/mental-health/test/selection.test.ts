import { type CellValue, candidatesOf, type ListRow, standingsOf } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { atRiskLists, manifest } from './manifest.js';

const inspectedOn = '2019-09-09';
const fitting = {
  childId: 'EX-001',
  bornOn: '2007-01-01',
  hasMentalHealthConcern: true,
  identifiedAsNeedingSupport: false,
  hasMultiAgencyInvolvement: true,
  hadInterventionAndSupport: true,
};

const reasonsAgainst = (...rows: readonly ListRow[]) =>
  standingsOf(manifest, 'tracked', candidatesOf(manifest, 'tracked', rows), inspectedOn)[0]?.reasons;
const onListSix = (row: Readonly<Record<string, CellValue>>) =>
  reasonsAgainst({ list: 'childrenInNeed', row: { ...fitting, ...row } });

describe('case selection', () => {
  test('is one stage: the lead inspector takes five to seven from the three lists of paragraph 32', () => {
    expect(
      manifest.selection.map(({ id, by, count, from }) => [id, by, count?.min, count?.max, from]),
    ).toEqual([['tracked', 'leadInspector', 5, 7, atRiskLists]]);
  });

  test('is for children from 10 to 15, on the day of inspection', () => {
    expect(manifest.selection[0]?.ages).toEqual({ from: 10, to: 15 });
    expect(onListSix({ bornOn: '2009-09-09' })).toEqual([]);
    expect(onListSix({ bornOn: '2009-09-10' })).toEqual(['Not aged 10 to 15 at the inspection']);
    expect(onListSix({ bornOn: '2003-09-10' })).toEqual([]);
    expect(onListSix({ bornOn: '2003-09-09' })).toEqual(['Not aged 10 to 15 at the inspection']);
  });

  test.each(atRiskLists)('takes a child from %s', (list) => {
    expect(reasonsAgainst({ list, row: fitting })).toEqual([]);
  });

  test('takes a child with one yes, and not one with no twice', () => {
    expect(onListSix({ hasMentalHealthConcern: false, identifiedAsNeedingSupport: true })).toEqual([]);
    expect(onListSix({ identifiedAsNeedingSupport: null })).toEqual([]);
    expect(onListSix({ hasMentalHealthConcern: false })?.[0]).toContain(
      'Not met: The lists say that there is a concern',
    );
  });

  test('takes no child without multi-agency involvement, or without current or recent work', () => {
    expect(onListSix({ hasMultiAgencyInvolvement: false })).toEqual([
      'Not met: The lists say that there is multi-agency involvement',
    ]);
    expect(onListSix({ hadInterventionAndSupport: false })).toHaveLength(1);
  });

  test('draws no child for whom an answer is blank, and says which', () => {
    expect(onListSix({ hasMultiAgencyInvolvement: null })).toEqual([
      'Could not be told: The lists say that there is multi-agency involvement (Is there multi-agency involvement? (Y/N) is blank)',
    ]);
  });

  test('asks no more about those selected, since the lists have asked', () => {
    expect(manifest.selection[0]?.asks).toEqual([]);
    expect(manifest.selection[0]?.handedOverIn).toBeNull();
  });
});
