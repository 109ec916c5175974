import { expect, test } from 'vitest';
import { exampleCheck } from '../../test/samples.js';
import { structuralIn } from './structural.js';

test('findings about lists and columns are told from findings in rows', () => {
  const structural = structuralIn(exampleCheck);
  expect(exampleCheck.findings.filter(structural).map(({ rule }) => rule)).toEqual([
    'visits.listMissing',
    'keepers.arrivedOn.columnMissing',
    'keepers.columnRepeated',
  ]);
});

test('a finding about a whole list that was received is not structural', () => {
  const [first] = exampleCheck.findings;
  if (!first) throw new Error('the sample has findings');
  const tooFewRows = { ...first, rule: 'keepers.rows', list: 'keepers' };
  expect(structuralIn(exampleCheck)(tooFewRows)).toBe(false);
});
