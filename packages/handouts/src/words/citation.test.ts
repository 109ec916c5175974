import { cite, convention } from '@deepdive/core';
import { expect, test } from 'vitest';
import { examplePublication } from '../../test/samples.js';
import { citation } from './citation.js';

const at = cite(examplePublication);

test('a citation names publication, edition and place', () => {
  expect(citation(at.para(14))).toBe('EX-100 (2020), para 14');
});

test('a fact that is not printed says how it is known', () => {
  expect(citation(at.para(14, 'inferred'))).toBe('EX-100 (2020), para 14, inferred from it');
  expect(citation(at.place('Annex A', 'byReference'))).toBe(
    'EX-100 (2020), Annex A, by reference to another document',
  );
  expect(citation(convention('a child is born before anything happens to it'))).toBe(
    "Deepdive's own convention: a child is born before anything happens to it",
  );
});
