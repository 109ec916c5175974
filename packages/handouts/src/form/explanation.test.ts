import { columnsOf, date } from '@deepdive/core';
import { expect, test } from 'vitest';
import { exampleForm, exampleQuestion } from '../../test/samples.js';
import { explanationOf, labelsOf } from './explanation.js';

const labelOf = labelsOf(exampleForm);

test('small print tells hint, strength, the least number and when it is asked at all', () => {
  const seenOn = columnsOf({ seenOn: date('Day the child was seen') }).seenOn;
  const question = {
    ...exampleQuestion('visits', 'Number of visits', 'number'),
    hint: 'In the last year',
    strength: 'must',
    least: 0,
    appliesWhen: seenOn.isPresent().node,
  } as const;
  const printed = [
    'In the last year',
    'Must be filled in.',
    '0 or more.',
    'Only when Day the child was seen is given.',
  ];
  expect(explanationOf(question, labelOf)).toEqual(printed);
  expect(explanationOf({ ...question, otherwise: 'open' }, labelOf)).toEqual([
    ...printed,
    'It may be answered otherwise.',
  ]);
});

test('a plain question needs no small print', () => {
  expect(explanationOf(exampleQuestion('inspector', 'Inspector', 'line'), labelOf)).toEqual([]);
});
