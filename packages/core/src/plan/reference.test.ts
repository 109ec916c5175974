import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ReferencePlace, readReference } from '../index.js';
import { partsOfReference, schemeOf } from './reference.js';

const afterA2: ReferencePlace = { scheme: 'letters', section: 'A', number: 2 };
const read = (raw: string, place = afterA2, isHeading = false) => {
  const { value, confidence } = readReference(raw, place, isHeading);
  return value === null ? null : `${value} ${confidence}`;
};

describe('a reference', () => {
  test.each([
    ['A3', 'A3 sure'],
    [' a. 3 ', 'A3 sure'],
    ['A-3', 'A3 sure'],
    ['(A3)', 'A3 sure'],
    ['Ref: 3', 'A3 likely'],
    ['A1.2', 'A1.2 sure'],
    ['В3', 'B3 sure'],
    ['Η1', 'H1 sure'],
    ['С2', 'C2 sure'],
  ])('%s is read without what stands around it: %s', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  test.each([
    ['AI', 'A1 likely'],
    ['Al', 'A1 likely'],
    ['A1O', 'A10 likely'],
    ['43', 'A3 likely'],
    ['3', 'A3 likely'],
  ])('%s is read as %s, which look-alikes allow and the order of the plan expects', (raw, expected) => {
    expect(read(raw)).toBe(expected);
  });

  test.each(['4', '5', '6', '53', '·····', 'see below'])(
    '%s, which fits nowhere, is not guessed at',
    (raw) => {
      expect(read(raw)).toBeNull();
    },
  );

  test('of a section is the letter that comes next where a digit looks like it', () => {
    expect(read('3', afterA2, true)).toBe('B likely');
    expect(read('7', afterA2, true)).toBeNull();
  });

  test.each([
    ['1.2', '1.2 sure'],
    ['l.2', '1.2 likely'],
    ['1.O', '1.0 likely'],
    ['S.1', '5.1 likely'],
    ['2-4', '2.4 sure'],
  ])('of a numbered plan: %s is %s', (raw, expected) => {
    expect(read(raw, { scheme: 'numbers', section: null, number: 0 })).toBe(expected);
  });

  test('in any writing of its letter and digits is one reference', () => {
    const part = fc.tuple(fc.constantFrom(...'ABCDEFGH'), fc.integer({ min: 1, max: 30 }));
    const between = fc.constantFrom('', ' ', '.', '. ', '-', ' / ');
    fc.assert(
      fc.property(part, between, fc.boolean(), ([letter, number], joint, isLower) => {
        const raw = `${isLower ? letter.toLowerCase() : letter}${joint}${number}`;
        expect(readReference(raw, afterA2, false)).toEqual({
          raw,
          value: `${letter}${number}`,
          confidence: 'sure',
        });
      }),
    );
  });

  test('tells its section and number', () => {
    expect(partsOfReference('A3', 'letters')).toEqual({ section: 'A', number: 3 });
    expect(partsOfReference('2.4', 'numbers')).toEqual({ section: '2', number: 4 });
  });
});

test('the scheme of a plan is that of most of its references', () => {
  expect(schemeOf(['A', 'A1', '43', 'A2'])).toBe('letters');
  expect(schemeOf(['1.1', '1.2', 'A'])).toBe('numbers');
});
