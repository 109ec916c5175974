import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { hostile } from '../../test/samples.js';
import { type MeetingInDiary, meetingsCalendar } from './meetings-calendar.js';

const meeting: MeetingInDiary = {
  id: 'board',
  title: 'Meeting of the board',
  on: '2017-05-04',
  from: '10:00',
  until: '11:30',
  where: 'Town hall, room 2',
  withWhom: ['Chair of the board', 'Director'],
  numberOfChildren: 2,
  calledOff: false,
  numberOfChanges: 0,
};

const written = (...meetings: readonly MeetingInDiary[]): string =>
  meetingsCalendar({ title: 'An example', theme: 'example@2020', notified: '2017-05-02', meetings });

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    event: new ICAL.Event(component),
    status: component.getFirstPropertyValue('status'),
    taken: component.getFirstPropertyValue('transp'),
  }));
}

test('a meeting with a time takes that time in the diary, by London’s clocks', () => {
  const [read] = readBack(written(meeting, { ...meeting, id: 'winter', on: '2017-12-04' }));
  expect(read?.event.startDate.toJSDate().toISOString()).toBe('2017-05-04T09:00:00.000Z');
  expect(read?.event.endDate.toJSDate().toISOString()).toBe('2017-05-04T10:30:00.000Z');
  expect(read?.taken).toBe('OPAQUE');
  const [, winter] = readBack(written(meeting, { ...meeting, id: 'winter', on: '2017-12-04' }));
  expect(winter?.event.startDate.toJSDate().toISOString()).toBe('2017-12-04T10:00:00.000Z');
});

test('a meeting without a time is a day, and leaves the day free', () => {
  const [read] = readBack(written({ ...meeting, from: null, until: null }));
  expect(read?.event.startDate.isDate).toBe(true);
  expect(read?.event.startDate.toString()).toBe('2017-05-04');
  expect(read?.taken).toBe('TRANSPARENT');
});

test('it says where and with whom by role, and how many children it is about', () => {
  const [read] = readBack(written(meeting));
  expect(read?.event.location).toBe('Town hall, room 2');
  expect(read?.event.description).toBe(
    'With: Chair of the board, Director\nAbout 2 of the children chosen, whom the inspection names',
  );
});

test('a meeting that is changed or called off keeps its identity', () => {
  const [before] = readBack(written(meeting));
  const [after] = readBack(written({ ...meeting, on: '2017-05-05', calledOff: true, numberOfChanges: 1 }));
  expect(after?.event.uid).toBe(before?.event.uid);
  expect(after?.event.sequence).toBe(1);
  expect([before?.status, after?.status]).toEqual(['CONFIRMED', 'CANCELLED']);
});

test('what people type cannot break the file', () => {
  const [read, ...more] = readBack(
    written({ ...meeting, title: hostile, where: hostile, withWhom: [hostile] }),
  );
  expect(more).toEqual([]);
  expect(read?.event.startDate.isDate).toBe(false);
  expect(written(meeting)).toBe(written(meeting));
});
