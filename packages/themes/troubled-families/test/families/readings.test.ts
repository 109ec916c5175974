import { compileOutcomes } from '@deepdive/core';
import { expect, test } from 'vitest';
import { manifest } from '../manifest.js';
import { sections } from './all.js';
import { sixMonthsLater } from './build.js';

const families = Object.values(sections).flat();
const inUse = compileOutcomes(manifest, { asOf: sixMonthsLater }).readings;

test('most assumptions about outcomes have readings that an authority can choose', () => {
  expect(Object.keys(inUse).length).toBeGreaterThan(45);
});

test('each reading that can be chosen instead is chosen for some worked family', () => {
  const open = manifest.assumptions.flatMap(({ id, choices, chosen }) =>
    id in inUse ? Object.keys(choices).flatMap((each) => (each === chosen ? [] : [`${id}=${each}`])) : [],
  );
  const tried = new Set(
    families.flatMap(({ readings }) => Object.entries(readings).map(([id, each]) => `${id}=${each}`)),
  );
  expect(open.filter((each) => !tried.has(each))).toEqual([]);
});
