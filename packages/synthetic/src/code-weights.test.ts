import {
  code,
  codeSet,
  convention,
  type FieldManifest,
  id,
  list,
  listManifest,
  type Meaning,
} from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { codeAt, weighedCodes } from './code-weights.js';

const source = convention('example');

function field(
  codes: Readonly<Record<string, string | readonly [string, ...string[]]>>,
  meaning?: Meaning,
): FieldManifest {
  const coded = code('Coded', codeSet('set', 'Set', codes, source), meaning === undefined ? {} : { meaning });
  const fields = { childId: id('Child unique ID'), coded };
  const stated = list({ title: 'List', population: 'All', window: {}, key: 'childId', source, fields });
  return listManifest('list', stated).fields[1] as FieldManifest;
}

/** How many of a hundred even shares give each code. */
function outOfAHundred(of: FieldManifest): Readonly<Record<string, number>> {
  const weighed = weighedCodes(of);
  const counts: Record<string, number> = {};
  for (let share = 0.005; share < 1; share += 0.01) {
    const drawn = codeAt(weighed, share);
    counts[drawn] = (counts[drawn] ?? 0) + 1;
  }
  return counts;
}

describe('how often a code is drawn', () => {
  test('half are boys and half girls, by label or synonym, and an unborn child has the code that says nothing', () => {
    const gender = field({ U: 'Not recorded', B: ['Boys', 'male'], G: 'Female', X: 'Unborn' }, 'gender');
    expect(outOfAHundred(gender)).toEqual({ U: 1, B: 49, G: 49, X: 1 });
    expect(weighedCodes(gender).unsaid).toBe('X');
    expect(weighedCodes(field({ U: 'Unknown', B: 'Male' }, 'gender')).unsaid).toBe('U');
    expect(weighedCodes(field({ M: 'Male', F: 'Female' }, 'gender')).unsaid).toBeNull();
  });

  test('most children are White British, and few refuse to say', () => {
    const counts = outOfAHundred(
      field({ A: 'White - British', B: 'Indian', C: 'Chinese', R: 'Refused' }, 'ethnicity'),
    );
    expect(counts.A).toBeGreaterThan(60);
    expect(counts.R).toBeLessThan(4);
    expect(Object.keys(counts)).toHaveLength(4);
  });

  test('about one child in twelve has a disability', () => {
    expect(outOfAHundred(field({ a: 'Yes', b: 'No', c: 'Unknown' }, 'disability'))).toEqual({
      a: 8,
      b: 91,
      c: 1,
    });
  });

  test('other codes occur the oftener the earlier they stand, and unknown ones seldom', () => {
    const counts = outOfAHundred(field({ a: 'Parks', b: 'Baths', c: 'Halls', d: 'Not known' }));
    expect(counts.a).toBeGreaterThan(counts.b ?? 0);
    expect(counts.b).toBeGreaterThan(counts.c ?? 0);
    expect(counts.c).toBeGreaterThan(counts.d ?? 0);
    expect(counts.d).toBeGreaterThan(0);
  });
});
