import { expect, test } from 'vitest';
import { leadNames } from '../index.js';

const manager = 'Manager Children’s Social Care and Children’s Centres (RJ)';

test('spellings of one lead are one, under the most frequent of them', () => {
  const spellings = [
    'Manager Children’s Socoal Care and Children’s Centre (RJ)',
    'Manager Children’s Social Care and Children’s Centres (R.I)',
    'Manager Children’s Social Care and Children’s Centres',
  ];
  const names = leadNames([...spellings, manager, manager]);
  for (const each of spellings) expect(names.get(each)).toBe(manager);
});

test('punctuation and spaces make no other lead', () => {
  const names = leadNames(['Manager, Fostering (PM)', 'Manager, Fostering (PM)', 'Manager ,Fostering(PM)']);
  expect(new Set(names.values())).toEqual(new Set(['Manager, Fostering (PM)']));
});

test('other titles and other people with the same title stay apart', () => {
  const others = [
    'Principal Manager Safeguarding (JB)',
    'Principal Manager Safeguarding (KT)',
    'LSCB Business Manager (BJ)',
    'LSCB Training Manager (MJ)',
    'Head of Service, North Area',
    'Head of Service, South Area',
    'Head of School Food',
    'Head of School Wood',
  ];
  expect([...leadNames(others).values()]).toEqual(others);
});

test('a title that two people share is nobody’s in particular without initials', () => {
  const names = leadNames(['Head of Service (AB)', 'Head of Service (CD)', 'Head of Service']);
  expect(names.get('Head of Service')).toBe('Head of Service');
});
