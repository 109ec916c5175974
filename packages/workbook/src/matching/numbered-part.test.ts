import { expect, test } from 'vitest';
import { numberedPart } from './numbered-part.js';

test.each([
  ['Contacts part 2', { of: 'contacts', part: 2 }],
  ['List 1 Contacts (Part 10)', { of: 'list 1 contacts', part: 10 }],
  ['contacts_pt2', { of: 'contacts', part: 2 }],
  ['Contacts 2 of 3', { of: 'contacts', part: 2 }],
  ['Contacts - part 1/3', { of: 'contacts', part: 1 }],
])('“%s” is a part of a list', (name, part) => {
  expect(numberedPart(name)).toEqual(part);
});

test.each(['List 1', 'Contacts (2)', 'Contacts 2', 'Sheet2', 'Contacts_2', 'Department 4'])(
  '“%s” is no part of anything',
  (name) => {
    expect(numberedPart(name)).toBeNull();
  },
);

test('a name without end is looked at in no time', () => {
  expect(numberedPart(`${' ('.repeat(200_000)}part`)).toBeNull();
});
