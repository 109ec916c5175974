import { expect, test } from 'vitest';
import { cite, convention } from '../publication.js';
import { citation } from './citation.js';

const at = cite({
  number: 'EX-100',
  title: 'Guidance',
  publisher: 'Example',
  published: '2020',
  edition: '2020',
});

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
