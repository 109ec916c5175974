import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type ClockTime,
  dayNumber,
  fromDayNumber,
  type IsoDate,
  isBankHoliday,
  mondayOfWeek,
  weekdayOf,
  weekdays,
} from '../calendar/index.js';
import { defineTheme } from '../define-theme.js';
import type { ThemeManifest } from '../manifest.js';
import type { Due, TimelineAnchor } from '../milestone.js';
import { cite } from '../publication.js';
import { themeManifest } from '../theme-manifest.js';
import type { ResolvedMilestone } from './resolved.js';
import { resolveTimeline, timelineEvents } from './timeline.js';

const guidance = {
  number: 'EX-1',
  title: 'Guidance',
  publisher: 'Example',
  published: '2017-04',
  edition: '2017',
};
const at = cite(guidance);

function themeWith(
  dues: Readonly<Record<string, Due | null>>,
  anchor: Omit<TimelineAnchor, 'source'> = { notifiedOn: 'Tuesday', dayOneAfter: 1 },
): ThemeManifest {
  const milestones = Object.entries(dues).map(([id, due]) => [
    id,
    { says: `What is due as ${id}`, by: 'localAuthority', due, source: at.para(14) },
  ]);
  return themeManifest(
    defineTheme({
      id: 'example',
      title: 'An example',
      publication: guidance,
      timelineAnchor: { ...anchor, source: at.para(14) },
      timeline: Object.fromEntries(milestones),
    }),
  );
}

/** One due, resolved alone. */
function resolveOne(
  due: Due | null,
  notified: string,
  anchor?: Omit<TimelineAnchor, 'source'>,
  events: Record<string, string> = {},
): ResolvedMilestone {
  const [milestone] = resolveTimeline(themeWith({ only: due }, anchor), { notified, events }).milestones;
  if (!milestone) throw new Error('the milestone is lost');
  return milestone;
}

/** A timetable with the pattern of an April 2017 publication: notified on Tuesday, day one is Wednesday. */
const pattern = themeWith({
  listsSent: { week: 1, weekday: 'Tuesday', time: 'endOfDay' },
  nominated: { week: 1, weekday: 'Wednesday', day: 1, time: '15:00' },
  shortlisted: { week: 1, weekday: 'Wednesday', day: 1, time: '17:30' },
  answered: { week: 1, weekday: 'Thursday', day: 2, time: '16:00' },
  tracked: { week: 1, weekday: 'Friday', day: 3, time: 'midday' },
  documentsSent: { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
  evaluated: { week: 2, weekday: 'Thursday', day: 7, time: 'endOfDay' },
  asked: { week: 2, weekday: 'Friday' },
  consent: { week: 2 },
  meeting: null,
});

const duesOf = (notified: string): Record<string, string | null> =>
  Object.fromEntries(resolveTimeline(pattern, { notified }).milestones.map(({ id, due }) => [id, due]));

describe('an inspection notified on Tuesday 2 May 2017, with no bank holiday after it', () => {
  const timeline = resolveTimeline(pattern, { notified: '2017-05-02' });

  test('has every milestone on its printed day, in printed order', () => {
    expect(timeline.milestones.map(({ id, due }) => [id, due])).toEqual([
      ['listsSent', '2017-05-02'],
      ['nominated', '2017-05-03T15:00:00+01:00'],
      ['shortlisted', '2017-05-03T17:30:00+01:00'],
      ['answered', '2017-05-04T16:00:00+01:00'],
      ['tracked', '2017-05-05T12:00:00+01:00'],
      ['documentsSent', '2017-05-09'],
      ['evaluated', '2017-05-11'],
      ['asked', '2017-05-12'],
      ['consent', '2017-05-12'],
      ['meeting', null],
    ]);
  });

  test('needs no second reading and no flag, but for the week of which no day is printed', () => {
    expect(timeline.flags).toEqual([]);
    expect(timeline.milestones.filter(({ otherReading }) => otherReading)).toEqual([]);
    expect(
      timeline.milestones.filter(({ flags }) => flags.length > 0).map(({ id, flags }) => [id, flags]),
    ).toEqual([
      ['consent', ['The text names week two and no day of it; its last working day is our reading.']],
    ]);
  });

  test('says how each date follows from the text', () => {
    expect(timeline.milestones.map(({ reading }) => reading).slice(5)).toEqual([
      'Tuesday of week two',
      'Thursday of week two',
      'Friday of week two',
      'the last working day of week two',
      null,
    ]);
  });

  test('names theme and edition, and keeps the time of notification as given', () => {
    const given = resolveTimeline(pattern, { notified: '2017-05-02T09:00' });
    expect([given.theme, given.title, given.notified]).toEqual([
      'example@2017',
      'An example',
      '2017-05-02T09:00',
    ]);
  });
});

describe('an inspection notified on Tuesday 23 May 2017, before the spring bank holiday', () => {
  const timeline = resolveTimeline(pattern, { notified: '2017-05-23' });
  const find = (id: string) => timeline.milestones.find((each) => each.id === id);

  test('keeps week one as printed, with nothing to flag', () => {
    expect(timeline.milestones.slice(0, 5).map(({ due, flags }) => [due, flags])).toEqual([
      ['2017-05-23', []],
      ['2017-05-24T15:00:00+01:00', []],
      ['2017-05-24T17:30:00+01:00', []],
      ['2017-05-25T16:00:00+01:00', []],
      ['2017-05-26T12:00:00+01:00', []],
    ]);
  });

  test('has day five on Tuesday of week two as printed, and on Wednesday by counting', () => {
    expect(find('documentsSent')).toMatchObject({
      due: '2017-05-30',
      otherReading: {
        due: '2017-05-31',
        because: 'As day five: Monday 29 May 2017 is a bank holiday (Spring bank holiday).',
      },
      flags: ['Two readings: Tuesday of week two is Tuesday 30 May 2017, day five is Wednesday 31 May 2017.'],
    });
    expect(find('evaluated')).toMatchObject({ due: '2017-06-01', otherReading: { due: '2017-06-02' } });
  });

  test('has one reading of a weekday that is printed without a day number', () => {
    expect(find('asked')).toMatchObject({ due: '2017-06-02', flags: [] });
  });

  test('a Monday of week two is flagged as a day when offices are closed, and not moved', () => {
    const monday = resolveOne({ week: 2, weekday: 'Monday', time: '09:00' }, '2017-05-23');
    expect(monday.due).toBe('2017-05-29T09:00:00+01:00');
    expect(monday.flags).toEqual([
      'Due on a day when offices are closed: Monday 29 May 2017 is a bank holiday (Spring bank holiday).',
    ]);
  });
});

describe('an inspection notified on another weekday than the text expects', () => {
  const timeline = resolveTimeline(pattern, { notified: '2017-06-08' });

  test('is flagged as a whole', () => {
    expect(timeline.flags).toEqual(['Notification was on a Thursday, where the text expects a Tuesday.']);
  });

  test('gives both readings with the weekday as the reason, and says that the printed one lies before notification', () => {
    expect(timeline.milestones[1]).toMatchObject({
      due: '2017-06-07T15:00:00+01:00',
      otherReading: {
        due: '2017-06-09T15:00:00+01:00',
        because: 'As day one: notification was on a Thursday, where the text expects a Tuesday.',
      },
      flags: [
        'Two readings: Wednesday of week one is Wednesday 7 June 2017, day one is Friday 9 June 2017.',
        'Due before the notification.',
      ],
    });
  });

  test('a bank holiday after the counted day is not blamed', () => {
    const due: Due = { week: 2, weekday: 'Wednesday', day: 1 };
    expect(resolveOne(due, '2017-05-25').otherReading?.because).toBe(
      'As day one: notification was on a Thursday, where the text expects a Tuesday.',
    );
  });

  test('on a weekend or a bank holiday, that is flagged as well', () => {
    expect(resolveTimeline(pattern, { notified: '2017-05-29' }).flags).toEqual([
      'Notification was on a Monday, where the text expects a Tuesday.',
      'Notification on a day when offices are closed: Monday 29 May 2017 is a bank holiday (Spring bank holiday).',
    ]);
    expect(resolveTimeline(pattern, { notified: '2017-06-10' }).flags[1]).toBe(
      'Notification on a day when offices are closed: Saturday 10 June 2017.',
    );
  });
});

describe('a time of day', () => {
  test('crosses the end of summer time with the offset of its own day', () => {
    const dues = duesOf('2017-10-24');
    expect(dues.tracked).toBe('2017-10-27T12:00:00+01:00');
    expect(resolveOne({ week: 2, weekday: 'Tuesday', time: '10:00' }, '2017-10-24').due).toBe(
      '2017-10-31T10:00:00+00:00',
    );
  });

  test('am and midday are noon; the end of the day and no time at all are the date', () => {
    const due: Due = { week: 1, weekday: 'Wednesday' };
    expect(resolveOne({ ...due, time: 'am' }, '2017-12-05').due).toBe('2017-12-06T12:00:00+00:00');
    expect(resolveOne({ ...due, time: 'midday' }, '2017-12-05').due).toBe('2017-12-06T12:00:00+00:00');
    expect(resolveOne({ ...due, time: 'endOfDay' }, '2017-12-05').due).toBe('2017-12-06');
    expect(resolveOne(due, '2017-12-05').due).toBe('2017-12-06');
  });

  test('before the time of notification on the same day is flagged', () => {
    const due: Due = { week: 1, weekday: 'Tuesday', time: '09:00' };
    expect(resolveOne(due, '2017-05-02T10:30').flags).toEqual(['Due before the notification.']);
    expect(resolveOne(due, '2017-05-02T09:00').flags).toEqual([]);
  });

  test('is the instant that the time zone database gives', () => {
    const days = fc
      .integer({ min: dayNumber('1996-01-08'), max: dayNumber('2150-11-30') })
      .map(fromDayNumber);
    const minutes = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(days, minutes, (notified, minute) => {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const due: Due = { week: 2, weekday: 'Sunday', time: time as ClockTime };
        const day = addDays(mondayOfWeek(notified), 13);
        const expected = Temporal.PlainDateTime.from(`${day}T${time}`)
          .toZonedDateTime('Europe/London', { disambiguation: 'compatible' })
          .toString({ timeZoneName: 'never', smallestUnit: 'second' });
        expect(resolveOne(due, notified).due).toBe(expected);
      }),
    );
  });
});

describe('over Christmas', () => {
  test('each bank holiday between is named', () => {
    expect(resolveOne({ week: 2, weekday: 'Thursday', day: 7 }, '2017-12-19').otherReading).toEqual({
      due: '2018-01-02',
      because:
        'As day seven: Monday 25 December 2017 is a bank holiday (Christmas Day); ' +
        'Tuesday 26 December 2017 is a bank holiday (Boxing Day); ' +
        'Monday 1 January 2018 is a bank holiday (New Year’s Day).',
    });
  });

  test('a weekday without a week is the one of ordinary weeks, not the nearest after the holidays', () => {
    const due: Due = { weekday: 'Thursday', day: 7 };
    expect(resolveOne(due, '2017-12-19')).toMatchObject({
      due: '2017-12-28',
      reading: 'the Thursday of ordinary weeks',
      otherReading: { due: '2018-01-02' },
    });
    expect(resolveOne({ weekday: 'Wednesday', day: 1 }, '2019-12-24')).toMatchObject({
      due: '2019-12-25',
      otherReading: { due: '2019-12-27' },
    });
  });

  test('the last working day of a week is before the holiday that ends it', () => {
    expect(resolveOne({ week: 1 }, '2018-03-27').due).toBe('2018-03-29');
    expect(resolveOne({ week: 1 }, '2020-12-22').due).toBe('2020-12-24');
  });
});

describe('a weekday or a week that is printed without the other', () => {
  test('a weekday with a day number is one day in ordinary weeks, and is said to be', () => {
    expect(resolveOne({ weekday: 'Friday', day: 3 }, '2017-05-02')).toMatchObject({
      due: '2017-05-05',
      reading: 'day three, a Friday',
      flags: [],
    });
  });

  test('a weekday with a day number is never before the notification', () => {
    expect(resolveOne({ weekday: 'Wednesday', day: 1 }, '2017-06-08').due).toBe('2017-06-14');
  });

  test('a bare weekday is the first from notification on, and that is flagged as our reading', () => {
    expect(resolveOne({ weekday: 'Monday' }, '2017-06-06')).toMatchObject({
      due: '2017-06-12',
      flags: ['The text names a Monday and no week; the first from notification on is our reading.'],
    });
  });

  test('a day number in another week than the one printed beside it gives both readings', () => {
    expect(resolveOne({ week: 2, day: 5 }, '2017-05-02')).toMatchObject({ due: '2017-05-09', flags: [] });
    expect(resolveOne({ week: 1, day: 5 }, '2017-05-02')).toMatchObject({
      due: '2017-05-09',
      otherReading: {
        due: '2017-05-05',
        because: 'As the last working day of week one: what the text prints does not fit together.',
      },
    });
  });

  test('a time without any day has no date, and says so', () => {
    expect(resolveOne({ time: '10:00' }, '2017-05-02')).toMatchObject({
      due: null,
      flags: ['The text gives no day.'],
    });
  });
});

describe('a due counted from an event', () => {
  const reported: Due = { after: { event: 'fieldworkEnds', workingDays: 32 } };

  test('skips weekends and bank holidays', () => {
    const dated = resolveOne(reported, '2017-05-02', undefined, { fieldworkEnds: '2017-05-19' });
    expect([dated.due, dated.reading]).toEqual(['2017-07-05', '32 working days after fieldworkEnds']);
  });

  test('has no date until the event has one, and names the event', () => {
    expect(resolveOne(reported, '2017-05-02')).toMatchObject({
      due: null,
      needs: 'fieldworkEnds',
      flags: ['Needs the date of an event: fieldworkEnds=YYYY-MM-DD.'],
    });
  });

  test('that the text also names by weekday is one reading as long as they agree', () => {
    const due: Due = { week: 1, weekday: 'Tuesday', after: { event: 'notified' } };
    expect(resolveOne(due, '2017-05-02')).toMatchObject({ due: '2017-05-02', flags: [] });
    expect(resolveOne(due, '2017-05-03')).toMatchObject({
      due: '2017-05-02',
      otherReading: {
        due: '2017-05-03',
        because:
          'As the day of notification: notification was on a Wednesday, where the text expects a Tuesday.',
      },
    });
  });

  test('notification is always known', () => {
    expect(resolveOne({ after: { event: 'notified', workingDays: 10 } }, '2017-05-08').due).toBe(
      '2017-05-22',
    );
    expect(resolveOne({ after: { event: 'notified' }, time: '09:00' }, '2017-05-08').due).toBe(
      '2017-05-08T09:00:00+01:00',
    );
  });

  test('counts days and months by the calendar, and flags where they end on a weekend', () => {
    const months = resolveOne({ after: { event: 'notified', months: 1 } }, '2017-05-31');
    expect([months.due, months.reading]).toEqual(['2017-06-30', 'one month after notification']);
    expect(resolveOne({ after: { event: 'notified', days: 4 } }, '2017-05-31').flags).toEqual([
      'Due on a day when offices are closed: Sunday 4 June 2017.',
    ]);
  });

  test('that is printed with its weekday as well keeps the weekday, with the count beside it', () => {
    const due: Due = { weekday: 'Monday', after: { event: 'notified', workingDays: 10 } };
    const monday = { notifiedOn: 'Monday', dayOneAfter: 1 } as const;
    expect(resolveOne(due, '2019-09-02', monday)).toMatchObject({ due: '2019-09-16', flags: [] });
    expect(resolveOne(due, '2019-08-19', monday)).toMatchObject({
      due: '2019-09-02',
      otherReading: {
        due: '2019-09-03',
        because:
          'As ten working days after notification: Monday 26 August 2019 is a bank holiday (Summer bank holiday).',
      },
    });
  });

  test('the events a theme asks for are told once each, notification aside', () => {
    const theme = themeWith({
      a: reported,
      b: { after: { event: 'notified', days: 1 } },
      c: { after: { event: 'reportReceived', workingDays: 70 } },
      d: { after: { event: 'fieldworkEnds', days: 1 } },
    });
    expect(timelineEvents(theme)).toEqual(['fieldworkEnds', 'reportReceived']);
  });
});

describe('beyond the years whose bank holidays are known', () => {
  test('dates are given, and the timetable and each date are flagged as provisional', () => {
    const timeline = resolveTimeline(pattern, { notified: '2028-12-26' });
    expect(timeline.flags.at(-1)).toBe(
      'Bank holidays are known from 1 January 2009 to 31 December 2028 only: dates beyond are provisional.',
    );
    const evaluated = timeline.milestones.find(({ id }) => id === 'evaluated');
    expect(evaluated?.due).toBe('2029-01-04');
    expect(evaluated?.flags.at(-1)).toBe('Provisional: the bank holidays of these dates are not known.');
  });

  test('a date within those years is not', () => {
    expect(resolveOne({ week: 1, weekday: 'Thursday', day: 2 }, '2028-12-19').flags).toEqual([]);
    expect(resolveTimeline(pattern, { notified: '2008-06-03' }).flags).toHaveLength(1);
  });
});

describe('what cannot be resolved is refused with what was expected', () => {
  test.each([
    [
      '2017-13-01',
      undefined,
      'The day of notification is not a date that can be used: "2017-13-01" at notified. Expected a day from 1996 to 2150 written YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM.',
    ],
    [
      '2017-05-02T25:00',
      undefined,
      'The day of notification is not a date that can be used: "2017-05-02T25:00" at notified. Expected a day from 1996 to 2150 written YYYY-MM-DD, or with a time as YYYY-MM-DDTHH:MM.',
    ],
    [
      '2017-05-02',
      { fieldworkEnd: '2017-05-19' },
      'No milestone of the theme counts from this event: "fieldworkEnd" at events. Did you mean "fieldworkEnds"?',
    ],
    [
      '2017-05-02',
      { fieldworkEnds: '19/05/2017' },
      'The date of an event is not a date that can be used: "19/05/2017" at events/fieldworkEnds. Expected a day from 1996 to 2150 written YYYY-MM-DD.',
    ],
  ])('%s with %j', (notified, events, message) => {
    const theme = themeWith({ reported: { after: { event: 'fieldworkEnds', workingDays: 32 } } });
    expect(() => resolveTimeline(theme, { notified, ...(events ? { events } : {}) })).toThrow(message);
  });

  test('a theme that counts from no event expects none', () => {
    expect(() =>
      resolveTimeline(pattern, { notified: '2017-05-02', events: { ends: '2017-05-19' } }),
    ).toThrow('No milestone of the theme counts from this event: "ends" at events. Expected none.');
  });
});

describe('in ordinary weeks', () => {
  const knownTuesdayOn = (weekday: number): fc.Arbitrary<IsoDate> =>
    fc
      .integer({ min: 0, max: 1000 })
      .map((week) => addDays('2009-01-05', week * 7 + weekday))
      .filter((on) => {
        const days = Array.from({ length: 30 }, (_, ahead) => addDays(on, ahead));
        return !days.some((day) => isBankHoliday(day));
      });

  test('the weekday and the day number of a text are one day, and nothing is flagged', () => {
    const printed = fc.integer({ min: 0, max: 4 }).chain((weekday) =>
      fc.record({
        notified: knownTuesdayOn(weekday),
        dayOneAfter: fc.integer({ min: 0, max: 3 }),
        day: fc.integer({ min: 1, max: 15 }),
        printsWeek: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(printed, ({ notified, dayOneAfter, day, printsWeek }) => {
        const expected = addWorkingDays(notified, dayOneAfter + day - 1);
        const week = Math.floor((dayNumber(expected) - dayNumber(mondayOfWeek(notified))) / 7) + 1;
        const due: Due = { ...(printsWeek ? { week } : {}), weekday: weekdayOf(expected), day };
        const found = resolveOne(due, notified, { notifiedOn: weekdayOf(notified), dayOneAfter });
        expect(found.due).toBe(expected);
        expect(found.otherReading).toBeUndefined();
        expect(found.flags).toEqual([]);
      }),
    );
  });

  test('whatever is printed and whenever notified, a printed weekday is kept and the same input gives the same answer', () => {
    const due = fc.record(
      {
        week: fc.integer({ min: 1, max: 5 }),
        weekday: fc.constantFrom(...weekdays),
        day: fc.integer({ min: 1, max: 20 }),
        time: fc.constantFrom('am', 'midday', 'endOfDay', '09:00', '17:30'),
      },
      { requiredKeys: ['weekday'] },
    ) as fc.Arbitrary<Due & { readonly weekday: (typeof weekdays)[number] }>;
    const notified = fc
      .integer({ min: dayNumber('1996-01-01'), max: dayNumber('2150-12-31') })
      .map(fromDayNumber);
    fc.assert(
      fc.property(due, notified, (printed, on) => {
        const found = resolveOne(printed, on);
        expect(weekdayOf(found.due?.slice(0, 10) as IsoDate)).toBe(printed.weekday);
        expect(found.otherReading !== undefined).toBe(
          found.flags.some((flag) => flag.startsWith('Two readings')),
        );
        expect(resolveOne(printed, on)).toEqual(found);
      }),
    );
  });
});

test('a milestone that arises in a case alone has its date all the same, and names the case', () => {
  const theme = themeManifest(
    defineTheme({
      id: 'example',
      title: 'An example',
      publication: guidance,
      timeline: {
        told: { says: 'x', by: 'y', due: { day: 1 }, onlyWhen: 'consent is refused', source: at.para(27) },
        always: { says: 'x', by: 'y', due: { day: 2 }, source: at.para(27) },
      },
    }),
  );
  const { milestones } = resolveTimeline(theme, { notified: '2017-05-02' });
  expect(milestones.map(({ id, due, onlyWhen }) => [id, due, onlyWhen])).toEqual([
    ['told', '2017-05-03', 'consent is refused'],
    ['always', '2017-05-04', null],
  ]);
});
