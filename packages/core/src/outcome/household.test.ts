import { describe, expect, test } from 'vitest';
import { programme } from '../../test/outcome/invented-programme.js';
import { householdsOf, type RowValues } from '../index.js';

const theme = programme();
const households = (lists: Readonly<Record<string, readonly RowValues[]>>) =>
  householdsOf(theme, new Map(Object.entries(lists)));

const families = [
  { familyId: 'EX-F1', engagedOn: '2016-01-31' },
  { familyId: 'EX-F2', engagedOn: '2016-02-29' },
];
const members = [
  { personId: 'EX-1', familyId: 'EX-F1' },
  { personId: 'EX-2', familyId: 'EX-F1' },
  { personId: 'EX-2', familyId: 'EX-F2' },
];

describe('households', () => {
  test('take the rows that name the family, and those of its members', () => {
    const found = households({
      families,
      members,
      offences: [{ personId: 'EX-1' }, { personId: 'EX-2' }],
      claims: [{ personId: 'EX-2', familyId: 'EX-F2' }],
      visits: [{ familyId: ' EX-F1 ' }],
    });
    const places = (family: string, list: string) =>
      found
        .find(family)
        ?.rows.get(list)
        ?.map(({ index }) => index);
    expect(found.families).toEqual(['EX-F1', 'EX-F2']);
    expect([places('EX-F1', 'offences'), places('EX-F2', 'offences')]).toEqual([[0, 1], [1]]);
    expect([places('EX-F1', 'claims'), places('EX-F2', 'claims')]).toEqual([[], [0]]);
    expect(places('EX-F1', 'visits')).toEqual([0]);
    expect(found.find('EX-F3')).toBe(null);
  });

  test('come one after another in the order of the list of families', () => {
    const found = households({ families, members });
    expect([...found].map(({ family, rows }) => [family, rows.get('members')?.length])).toEqual([
      ['EX-F1', 2],
      ['EX-F2', 1],
    ]);
    expect(found.size).toBe(2);
  });

  test('tell a list without rows from one that was not handed over', () => {
    const found = households({ families, members, visits: [] });
    expect(found.find('EX-F1')?.rows.get('visits')).toEqual([]);
    expect(found.find('EX-F1')?.rows.has('offences')).toBe(false);
    expect(found.terms).toBe(null);
    expect(households({ families, members, terms: [] }).terms).toEqual([]);
  });

  test('leave out rows that name nobody they know, and count them', () => {
    const found = households({
      families,
      members: [...members, { personId: 'EX-9', familyId: 'EX-F9' }],
      offences: [{ personId: 'EX-9' }, { personId: null }, { personId: 'EX-1' }],
    });
    expect(found.strays).toEqual([
      { list: 'members', rows: 1 },
      { list: 'offences', rows: 2 },
    ]);
  });

  test('have no place in a theme without outcomes', () => {
    expect(() => householdsOf({ ...theme, outcomePlan: null }, new Map())).toThrow(
      'The theme states no outcomes of families: "programme@2016".',
    );
  });
});
