import { codeSet, convention } from '@deepdive/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeReader } from './codes.js';

const source = convention('made up');
const ethnicity = codeSet(
  'ethnicity',
  'Ethnicity',
  {
    WBRI: 'White British',
    WIRI: 'White Irish',
    MWBC: 'White and Black Caribbean',
    BCRB: ['Caribbean', 'Black Caribbean'],
    NOBT: ['Information not yet obtained', 'Not recorded'],
  },
  source,
);
const gender = codeSet(
  'gender',
  'Gender',
  { 'a) Male': ['Male', 'M'], 'b) Female': ['Female', 'F'] },
  source,
);
const need = codeSet(
  'need',
  'Need',
  { N1: 'Abuse or neglect', N2: "Child's disability or illness", N10: 'Other' },
  source,
);

describe('a spelling of a code', () => {
  const read = codeReader(ethnicity);

  test.each([
    ['WBRI', 'WBRI'],
    ['wbri', 'WBRI'],
    ['White British', 'WBRI'],
    ['WBRI - White British', 'WBRI'],
    ['White - British (WBRI)', 'WBRI'],
    ['White  british.', 'WBRI'],
    ['Black Caribbean', 'BCRB'],
    ['Not recorded', 'NOBT'],
  ])('%s is surely %s', (raw, value) => {
    expect(read(raw)).toEqual({ value, confidence: 'sure' });
  });

  test('with a slip of the finger is read, and never as another code', () => {
    expect(read('White Britsh').value).toBe('WBRI');
    expect(read('Information not yet obtaned').value).toBe('NOBT');
  });

  test.each(['', 'White', 'Purple', 'WBRI WIRI', 'A1', 'x'.repeat(5000)])(
    '%.20s is unknown rather than guessed',
    (raw) => {
      expect(read(raw)).toEqual({ value: null, confidence: 'unknown' });
    },
  );

  test('beside words that fit another code is unknown', () => {
    expect(read('WIRI White and Black Caribbean').value).toBeNull();
  });

  test('is read with the letter that fixes the order, and without', () => {
    for (const raw of ['b) Female', 'Female', 'F', 'female', 'b. FEMALE']) {
      expect(codeReader(gender)(raw)).toEqual({ value: 'b) Female', confidence: 'sure' });
    }
  });

  test('does not take N1 out of N10', () => {
    expect(codeReader(need)('N10').value).toBe('N10');
    expect(codeReader(need)('N1: abuse or neglect').value).toBe('N1');
  });

  test('reads every code and label of a set as itself, in any case', () => {
    for (const set of [ethnicity, gender, need]) {
      const each = codeReader(set);
      for (const { code, label } of set.codes) {
        for (const raw of [code, code.toLowerCase(), label, label.toUpperCase(), `${code} ${label}`]) {
          expect(each(raw)).toEqual({ value: code, confidence: 'sure' });
        }
      }
    }
  });

  test('never gives a value that is not of the set', () => {
    const codes = new Set<string | null>([null, ...ethnicity.codes.map(({ code }) => code)]);
    fc.assert(
      fc.property(fc.string(), (raw) => {
        expect(codes.has(read(raw).value)).toBe(true);
      }),
    );
  });
});
