import { expect, test } from 'vitest';
import { commonActionPlan } from './common-plan.js';
import { standingReader } from './standing-in-words.js';

const { actions, statuses } = commonActionPlan;
const read = standingReader(actions.fields.status?.codes ?? null, statuses);
const said = (text: string) => {
  const found = read(text);
  return found ? `${found.standing} ${found.confidence}` : null;
};

test.each([
  ['On Target', 'onTrack sure'],
  ['on Target', 'onTrack sure'],
  ['GREEN', 'onTrack sure'],
  ['g', 'onTrack sure'],
  ['Amber', 'atRisk sure'],
  ['R', 'offTrack sure'],
  ['C', 'complete sure'],
  ['Action Completed', 'complete sure'],
  ['Blue', 'complete sure'],
  ['100%', 'complete sure'],
  ['75% complete', 'underWay sure'],
  ['0%', 'notStarted sure'],
  ['Superseded', 'withdrawn sure'],
  ['0 On Target', 'onTrack likely'],
])('“%s” says %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test.each([
  ['Not yet complete', 'underWay likely'],
  ['nearly complete', 'underWay likely'],
  ['To be completed in May', 'underWay likely'],
  ['Incomplete', 'underWay likely'],
  ['Not on target', 'offTrack sure'],
  ['Not started', 'notStarted sure'],
  ['Green - complete', 'complete likely'],
])('“%s” is not taken for more than it says: %s', (text, expected) => {
  expect(said(text)).toBe(expected);
});

test('a longer note says how an action stands by its beginning, or by what is still open', () => {
  const done = 'Completed 12 May. The policy was issued to all teams and to the board for information.';
  expect(said(done)).toBe('complete likely');
  expect(said(`${done} Awaiting the evaluation of the training.`)).toBe('underWay likely');
  expect(
    said('The policy was discussed at the board and with the chair of the committee in May.'),
  ).toBeNull();
});

test.each(['see minutes', '·····', '150%'])('“%s” says nothing about it', (text) => {
  expect(said(text)).toBeNull();
});
