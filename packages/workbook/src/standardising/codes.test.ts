import { type Confidence, codeSet, convention } from '@deepdive/core';
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

const abuse = codeSet(
  'abuse',
  'Category of abuse',
  {
    'a) Neglect': 'Neglect',
    'b) Physical abuse': 'Physical abuse',
    'c) Sexual abuse': 'Sexual abuse',
    'd) Multiple': 'Multiple: more than one category',
  },
  source,
);
const contact = codeSet(
  'contact',
  'Source of the contact',
  {
    'a) 1A: Individual': 'family member, relative or carer',
    'b) 1D: Individual': 'other, strangers, MPs',
    'c) 2A: Schools': 'Schools',
    'd) 2B: Education services': 'Education services',
    'e) 3A: Health services': 'GP',
    'f) 3C: Health services': 'School nurse',
    'g) 3F: Health services': 'other, e.g. hospice',
    'h) 6: Police': 'Police',
    'i) 7: Other legal agency': 'courts, probation, immigration, CAFCASS, prison',
    'j) 10: Unknown': 'Unknown',
  },
  source,
);
const ended = codeSet(
  'ended',
  'Reason care ended',
  {
    'E2: Died': 'Died',
    'E4A: Returned home': 'Returned home to live with parents - part of planning',
    'E4B: Returned home': 'Returned home to live with parents - not part of planning',
    'E17: Remained': 'Aged 18 and remained with current carers',
    'E8: Other': 'Care ceased for any other reason, including no longer in need',
  },
  source,
);
const background = codeSet(
  'background',
  'Ethnicity',
  {
    WBRI: ['White British', 'A1'],
    WOTH: ['Any other White background', 'A3'],
    MWAS: ['White and Asian', 'Mixed White and Asian'],
    MOTH: 'Any other Mixed background',
    AIND: ['Indian', 'Asian Indian'],
    AOTH: 'Any other Asian background',
    BAFR: ['African', 'Black African'],
    BOTH: 'Any other Black background',
    OOTH: 'Any other ethnic group',
    NOBT: 'Information not yet obtained',
  },
  source,
);
const gendered = codeSet(
  'gendered',
  'Gender',
  { 'a) Male': 'Male', 'b) Female': 'Female', 'd) Neither': 'Neither' },
  source,
);

const sets = { contact, ended, abuse, background, gendered };
type SetName = keyof typeof sets;

describe('a spelling in other words', () => {
  test.each<[SetName, string, string, Confidence]>([
    ['contact', 'General practitioner', 'e) 3A: Health services', 'sure'],
    ['contact', 'Doctor (GP surgery)', 'e) 3A: Health services', 'sure'],
    ['contact', 'Grandmother', 'a) 1A: Individual', 'likely'],
    ['contact', 'Health - school nurse', 'f) 3C: Health services', 'likely'],
    ['contact', 'Education - school', 'c) 2A: Schools', 'likely'],
    ['contact', 'Constabulary', 'h) 6: Police', 'sure'],
    ['contact', 'Policce', 'h) 6: Police', 'likely'],
    ['contact', 'Probation', 'i) 7: Other legal agency', 'likely'],
    ['contact', 'Solicitor', 'i) 7: Other legal agency', 'likely'],
    ['contact', 'Midwife', 'g) 3F: Health services', 'likely'],
    ['contact', 'Individual', 'b) 1D: Individual', 'likely'],
    ['contact', '3F hospital ward', 'g) 3F: Health services', 'sure'],
    ['contact', 'Not known', 'j) 10: Unknown', 'sure'],
    ['ended', 'Deceased', 'E2: Died', 'sure'],
    ['ended', 'E4B - unplanned return home', 'E4B: Returned home', 'sure'],
    ['ended', 'Returned home to parents, not planned', 'E4B: Returned home', 'likely'],
    ['ended', 'E20 staying put', 'E17: Remained', 'likely'],
    ['ended', 'E17a', 'E17: Remained', 'likely'],
    ['abuse', 'Physical Sexual', 'd) Multiple', 'likely'],
    ['abuse', 'neglect / sexual abuse', 'd) Multiple', 'likely'],
    ['abuse', 'NYN', 'b) Physical abuse', 'likely'],
    ['abuse', 'YYN', 'd) Multiple', 'likely'],
    ['background', 'White - Algerian', 'WOTH', 'likely'],
    ['background', 'Mixed: white/asian', 'MWAS', 'sure'],
    ['background', 'Asian or Asian British - Indian', 'AIND', 'sure'],
    ['background', 'Asian and black', 'MOTH', 'likely'],
    ['background', 'Dual heritage', 'MOTH', 'likely'],
    ['background', 'A3 White British', 'WBRI', 'likely'],
    ['background', 'A3', 'WOTH', 'sure'],
    ['background', 'WEEU', 'WOTH', 'likely'],
    ['background', 'Not stated', 'NOBT', 'sure'],
    ['background', 'Mixed Asian', 'AOTH', 'likely'],
    ['background', 'Any other', 'OOTH', 'likely'],
    ['background', 'OEGY', 'OOTH', 'likely'],
    ['gendered', 'Male - no', 'a) Male', 'likely'],
  ])('of %s: %s is %s, %s', (set, raw, value, confidence) => {
    expect(codeReader(sets[set])(raw)).toEqual({ value, confidence });
  });

  test.each<[SetName, string]>([
    ['gendered', 'Transgender female'],
    ['background', 'Algerian'],
    ['background', 'Not Indian'],
    ['contact', 'Police / GP'],
    ['contact', 'Not police'],
    ['contact', '1'],
    ['ended', 'E4'],
    ['ended', 'Returned home'],
    ['ended', 'E2 - returned home to live with parents - part of planning'],
    ['ended', 'E20'],
    ['abuse', 'No physical abuse'],
    ['abuse', 'YN'],
  ])('of %s: %s could mean more than one thing, or none', (set, raw) => {
    expect(codeReader(sets[set])(raw)).toEqual({ value: null, confidence: 'unknown' });
  });

  test('that denies a code is never that code', () => {
    for (const set of [contact, background, abuse]) {
      for (const { code, label } of set.codes) {
        // A clause's end ends what a denial reaches, and a label may be a denial itself.
        if (/[,:]|\bnot\b/.test(label)) continue;
        for (const raw of [`not ${label}`, `no ${label}`]) expect(codeReader(set)(raw).value).not.toBe(code);
      }
    }
  });

  test('that is longer than a description is read by its beginning, and never surely', () => {
    const remark = ' and so on'.repeat(100);
    expect(codeReader(ended)(`E2: Died${remark}`)).toEqual({ value: 'E2: Died', confidence: 'likely' });
    expect(codeReader(ended)(`Something else${remark} E2: Died`).value).toBeNull();
  });

  test('reads fifty thousand of them, and long hostile ones, without tiring', () => {
    const read = codeReader(background);
    let known = 0;
    for (let i = 0; i < 50_000; i++) if (read(`White British ${i}`).value !== null) known++;
    expect(known).toBe(50_000);
    for (const part of ['a', '- ', ' -', '(', 'not ', 's ', 'inc ', 'e.g ', '??']) read(part.repeat(50_000));
  });
});
