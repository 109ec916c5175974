import { codeSet, convention } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { kinOf, namesOf } from './names.js';

const source = convention('made up');
const needs = codeSet('need', 'Need', { N1: 'Abuse', N2: 'Disability', N10: ['Other', 'X7'] }, source);
const homes = codeSet('home', 'Home', { 'B: Parents': 'Parents', 'W: Bed and breakfast': 'B&B' }, source);

describe('the code that a spelling names', () => {
  const named = namesOf(needs);

  test.each([
    ['N1 - abuse', 'plain', 'N1', ' - abuse'],
    ['Abuse (CIN N1)', 'plain', 'N1', 'Abuse (CIN )'],
    ['N10', 'plain', 'N10', ''],
    ['N1: not N2', 'first', 'N1', ': not '],
    ['N1; N2', 'several', 'N1', '; '],
    ['N2b speech', 'part', 'N2', ' speech'],
    ['X7 other', 'foreign', 'N10', ' other'],
    ['SN1 abuse', 'none', '', 'SN1 abuse'],
    ['N 1 abuse', 'plain', 'N1', ' abuse'],
    ['N-2', 'plain', 'N2', ''],
    ['2 speech', 'number', 'N2', ' speech'],
    ['2b', 'number', 'N2', ''],
    ['2', 'none', '', '2'],
    ['3 speech', 'none', '', '3 speech'],
    ['speech 2', 'none', '', 'speech 2'],
  ])('%s', (visible, how, code, rest) => {
    expect(named(visible)).toEqual({ how, code, rest });
  });

  test.each([
    ['B', 'part', 'B: Parents'],
    ['B2', 'part', 'B: Parents'],
    ['Lodgings [W]', 'part', 'W: Bed and breakfast'],
    ['B&B', 'none', ''],
    ['B and B', 'none', ''],
    ['Plan B', 'none', ''],
  ])('%s, where codes are single letters', (visible, how, code) => {
    expect(namesOf(homes)(visible)).toMatchObject({ how, code });
  });
});

test('a code of a longer list is kin to those with its first letter', () => {
  const kin = kinOf(codeSet('e', 'E', { WBRI: 'British', WOTH: 'Other', AIND: 'Indian' }, source));
  expect(kin('WEEU')).toEqual(['WBRI', 'WOTH']);
  expect(kin('Well')).toEqual([]);
  expect(kinOf(needs)('N9')).toEqual([]);
});
