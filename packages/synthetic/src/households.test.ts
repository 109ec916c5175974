import { householdsOf } from '@deepdive/core';
import { expect, test } from 'vitest';
import { programme } from '../test/invented-programme.js';
import { makeAuthority } from './authority.js';

test.each([1, 2, 3])('made-up households hold together: every row belongs to a family (seed %i)', (seed) => {
  const authority = makeAuthority(programme, { inspectedOn: '2018-01-31', children: 60, seed });
  const households = householdsOf(programme, authority.lists);
  expect(households.strays).toEqual([]);
  const told = authority.lists.get('families') ?? [];
  expect(new Set(told.map(({ familyId }) => familyId)).size).toBe(told.length);
  expect(households.size).toBe(told.length);
  const people = authority.lists.get('members') ?? [];
  expect(people).toHaveLength(60);
  const isGrown = ({ bornOn }: (typeof people)[number]) => String(bornOn) < '2000-01-31';
  expect(people.some(isGrown)).toBe(true);
  expect(people.every(isGrown)).toBe(false);
});
