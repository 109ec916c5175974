import { expect, test } from 'vitest';
import { exampleTimeline } from '../../test/samples.js';
import { marksOf, weeksOf } from './weeks.js';

test('everything that has a day is marked: notification, events, milestones by number, other readings', () => {
  expect(marksOf(exampleTimeline)).toEqual([
    { on: '2017-05-23', kind: 'event', text: 'Notified' },
    { on: '2017-06-16', kind: 'event', text: 'Fieldwork ends' },
    { on: '2017-05-24', kind: 'due', text: '1' },
    { on: '2017-05-25', kind: 'due', text: '2' },
    { on: '2017-05-30', kind: 'due', text: '3' },
    { on: '2017-05-31', kind: 'otherReading', text: '3' },
    { on: '2017-05-30', kind: 'due', text: '4' },
    { on: '2017-12-01', kind: 'due', text: '5' },
  ]);
});

test('weeks run from Monday, and weeks in which nothing stands are counted, not drawn', () => {
  expect(weeksOf(marksOf(exampleTimeline)).map(({ monday, emptyBefore }) => [monday, emptyBefore])).toEqual([
    ['2017-05-22', 0],
    ['2017-05-29', 0],
    ['2017-06-12', 1],
    ['2017-11-27', 23],
  ]);
});

test('each mark stands on its own day', () => {
  const [, second] = weeksOf(marksOf(exampleTimeline));
  expect(second?.days.map((marks) => marks.map(({ text }) => text))).toEqual([
    [],
    ['3', '4'],
    ['3'],
    [],
    [],
    [],
    [],
  ]);
});
