import { codeSet, convention } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { codeReader } from './codes.js';
import { descriptionReader, isDescription } from './descriptions.js';

const withCurrent =
  'Placed for adoption with an order of the court, with the foster carers with whom the child lives now, under the Act of the year 2002';
const notWithCurrent = withCurrent.replace(', with the', ', not with the');
const set = codeSet(
  'placement',
  'Placement',
  {
    A5: ['Adoption, foster carers', withCurrent],
    A6: ['Adoption, others', notWithCurrent],
    K1: [
      'Secure home',
      'A home that the Secretary of State has approved to keep children in who are remanded or may run away',
    ],
    K2: "Children's home",
  },
  convention('made up'),
);

describe('a description in sentences', () => {
  const read = descriptionReader(set);

  test('is longer than a label', () => {
    expect(set.codes.map(({ synonyms }) => synonyms.filter(isDescription).length)).toEqual([1, 1, 1, 0]);
  });

  test.each([
    [`A5 - ${withCurrent}`, 'A5'],
    [withCurrent.replace('with an order', 'with order').replace('lives', 'is living'), 'A5'],
    [notWithCurrent.replace('year ', ''), 'A6'],
  ])('is known where it was not copied quite exactly: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  test.each([
    'Placed for adoption with the foster carers',
    'A home that the child has known for all of its life and where nobody will be approved to foster',
    'not',
    '',
  ])('is not taken for one by a few of its words: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('is surely its code as stated, however long, and likely where it was changed', () => {
    const reader = codeReader(set);
    expect(reader(withCurrent)).toEqual({ value: 'A5', confidence: 'sure' });
    expect(reader(notWithCurrent.toUpperCase())).toEqual({ value: 'A6', confidence: 'sure' });
    expect(reader(withCurrent.replace('lives', 'is living'))).toMatchObject({ confidence: 'likely' });
  });

  test('tells little by its single words', () => {
    expect(codeReader(set)('State').value).toBeNull();
    expect(codeReader(set)('Court').value).toBeNull();
  });
});
