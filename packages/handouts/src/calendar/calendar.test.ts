import ICAL from 'ical.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { exampleTimeline, hostile } from '../../test/samples.js';
import { calendar } from './calendar.js';

interface Read {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  readonly start: ICAL.Time;
  readonly event: ICAL.Component;
}

const readBack = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text));

function eventsIn(text: string): readonly Read[] {
  return readBack(text)
    .getAllSubcomponents('vevent')
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        summary: event.summary,
        description: event.description,
        status: String(component.getFirstPropertyValue('status')),
        start: event.startDate,
        event: component,
      };
    });
}

/** ical.js takes no escapes out of a property whose name it does not know. */
const unescaped = (value: unknown): string => String(value).replace(/\\([,;\\])/g, '$1');

const file = calendar(exampleTimeline);
const events = eventsIn(file);

afterEach(() => {
  vi.useRealTimers();
});

describe('events', () => {
  test('every milestone with a date is one, every other reading one more', () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      'The lists are sent, with a note; whoever is missing is named',
      'A shortlist of children is drawn up',
      'Documents about the children are sent',
      'Documents about the children are sent (other reading)',
      'The first lighthouse is visited',
      'The letter is published',
    ]);
  });

  test('a time is the same instant for whoever reads the file, in summer and in winter', () => {
    const instants = events
      .filter(({ start }) => !start.isDate)
      .map(({ start }) => start.toJSDate().toISOString());
    expect(instants).toEqual([
      '2017-05-24T16:30:00.000Z',
      '2017-05-30T14:00:00.000Z',
      '2017-05-31T14:00:00.000Z',
      '2017-05-30T08:00:00.000Z',
      '2017-12-01T12:00:00.000Z',
    ]);
  });

  test('a day without a time takes the whole day', () => {
    const day = events.find(({ summary }) => summary === 'A shortlist of children is drawn up');
    expect(day?.start.isDate).toBe(true);
    expect(day?.start.toString()).toBe('2017-05-25');
  });

  test('a deadline takes no time from anyone’s diary', () => {
    expect(events.map(({ event }) => event.getFirstPropertyValue('transp'))).toEqual(
      events.map(() => 'TRANSPARENT'),
    );
  });

  test('another reading is tentative and says why', () => {
    const other = events.filter(({ status }) => status === 'TENTATIVE');
    expect(other.map(({ summary }) => summary)).toEqual([
      'Documents about the children are sent (other reading)',
    ]);
    expect(other[0]?.description).toContain('Monday 29 May 2017 is a bank holiday');
    expect(other[0]?.description).toContain('The timetable uses Tuesday 30 May 2017 at 3pm.');
  });

  test('an event says who, when, as printed, what is handed over, flags and source', () => {
    expect(events[0]?.description.split('\n')).toEqual([
      'Who: Local authority',
      'Due: Wednesday 24 May 2017 at 5:30pm (London)',
      'As printed: by 5.30pm, Wednesday, week 1',
      'Hands over: Keepers and Visits',
      'Source: EX-100 (2020), para 20',
    ]);
    expect(events[2]?.description).toContain('Note: Two readings: Tuesday of week two');
  });

  test('each has an identity of its own, which follows from theme, milestone and notification', () => {
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(events[0]?.uid).toBe('lighthouses-2020.listsSent.2017-05-23@deepdive');
  });
});

test('milestones without a date are named in the description of the calendar', () => {
  const description = unescaped(readBack(file).getFirstPropertyValue('x-wr-caldesc'));
  expect(description).toContain('Notified Tuesday 23 May 2017.');
  expect(description).toContain(
    '- The authority sends its plan. Who: Local authority. As printed: within 70 working days of the letter. Needs the date of: Letter received.',
  );
});

test('milestones that arise in a case alone say in which, in their events and where they have none', () => {
  const milestones = exampleTimeline.milestones.map((each) => ({ ...each, onlyWhen: 'a boat is lost' }));
  const text = calendar({ ...exampleTimeline, milestones });
  expect(eventsIn(text).every(({ summary }) => summary.includes('(only when a boat is lost)'))).toBe(true);
  expect(unescaped(readBack(text).getFirstPropertyValue('x-wr-caldesc'))).toContain(
    '- The authority sends its plan. Only when a boat is lost. Who: Local authority.',
  );
});

test('lines end as the format asks and none is longer than 75 octets', () => {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }
});

test('no text can add a line, a property or an event of its own', () => {
  const nasty = `${hostile}\r\nBEGIN:VEVENT\nSUMMARY:false; a, b\\n`;
  const [first, ...rest] = exampleTimeline.milestones;
  if (!first) throw new Error('the sample has milestones');
  const text = calendar({
    ...exampleTimeline,
    title: nasty,
    flags: [nasty],
    milestones: [{ ...first, says: nasty, by: nasty, asPrinted: nasty, flags: [nasty] }, ...rest],
  });
  const read = eventsIn(text);
  expect(read).toHaveLength(events.length);
  expect(read[0]?.summary).toBe(nasty.replace('\u0000', '\ufffd').replace('\r\n', '\n'));
  expect(readBack(text).getAllProperties('summary')).toEqual([]);
  expect(unescaped(readBack(text).getFirstPropertyValue('x-wr-calname'))).toContain('SUMMARY:false; a, b');
});

test('the same timetable gives the same bytes on any day', () => {
  vi.useFakeTimers();
  vi.setSystemTime('2031-02-03T04:05:06Z');
  expect(calendar(exampleTimeline)).toBe(file);
});

test('an event is stamped with the notification, whose time is London’s', () => {
  const stamps = (notified: string) =>
    new Set(calendar({ ...exampleTimeline, notified }).match(/^DTSTAMP:.*$/gm));
  expect(stamps('2017-05-23')).toEqual(new Set(['DTSTAMP:20170523T000000Z']));
  expect(stamps('2017-05-23T09:00')).toEqual(new Set(['DTSTAMP:20170523T080000Z']));
});
