import { addDays, type Due, type IsoDate, isBankHoliday, resolveTimeline } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

// Every deadline of 190035, in the order in which they fall: paragraph, who, the words, and what the words name.
const printed: readonly (readonly [
  id: string,
  at: string,
  by: string,
  asPrinted: string | null,
  due: Due | null,
])[] = [
  [
    'areaNotified',
    'paras 23 and 29',
    'inspectors',
    'usually on Monday of week one; on Monday at 9am (10 working days before fieldwork)',
    { week: 1, weekday: 'Monday', time: '09:00', after: { event: 'notified' } },
  ],
  [
    'listsProvided',
    'paras 32 and 36',
    'localAuthority',
    'By 9am on Thursday in week one',
    { week: 1, weekday: 'Thursday', time: '09:00' },
  ],
  [
    'meetingsProvided',
    'para 40',
    'localAgencies',
    'By the end of Thursday in week one',
    { week: 1, weekday: 'Thursday', time: 'endOfDay' },
  ],
  [
    'trackedSelected',
    'para 37',
    'leadInspector',
    'By 10am on Friday in week one',
    { week: 1, weekday: 'Friday', time: '10:00' },
  ],
  // The sentence prints the time; the Friday stands in the sentence before it.
  [
    'casesConfirmed',
    'para 37',
    'leadInspector',
    'before 12 noon',
    { week: 1, weekday: 'Friday', time: '12:00' },
  ],
  ['furtherListsProvided', 'para 41', 'localAuthority', null, null],
  [
    'caseDocumentsProvided',
    'paras 39 and 44',
    'localAgencies',
    'By the end of Tuesday in week two',
    { week: 2, weekday: 'Tuesday', time: 'endOfDay' },
  ],
  [
    'otherInformationProvided',
    'para 47',
    'localAgencies',
    'By the end of day six (Tuesday, week two)',
    { week: 2, weekday: 'Tuesday', day: 6, time: 'endOfDay' },
  ],
  [
    'jointEvaluationsProvided',
    'paras 39 and 46',
    'localAgencies',
    'by the end of Thursday in week two',
    { week: 2, weekday: 'Thursday', time: 'endOfDay' },
  ],
  [
    'healthDocumentsRequested',
    'para 45',
    'careQualityCommission',
    'on the Friday of week two',
    { week: 2, weekday: 'Friday' },
  ],
  [
    'conversationsConfirmed',
    'paras 49 and 50',
    'localAgencies',
    'as soon as possible and by the end of week two',
    { week: 2 },
  ],
  [
    'fieldworkBegins',
    'paras 23, 29 and 40',
    'inspectors',
    '10 working days before fieldwork begins',
    { after: { event: 'notified', workingDays: 10 } },
  ],
  [
    'printedCopiesReady',
    'para 46',
    'localAgencies',
    'for when inspectors arrive on site',
    { after: { event: 'notified', workingDays: 10 } },
  ],
];

describe('the timetable', () => {
  test('has every deadline as printed, and no week, weekday or day number that is not printed', () => {
    expect(
      manifest.timeline.map(({ id, source, by, asPrinted, due }) => [id, source.at, by, asPrinted, due]),
    ).toEqual(printed);
  });

  test('has thirteen milestones, of which only the further lists have no date', () => {
    expect(manifest.timeline).toHaveLength(13);
    expect(manifest.timeline.filter((each) => each.due === null).map((each) => each.id)).toEqual([
      'furtherListsProvided',
    ]);
  });

  test('asks for what depends on the lead inspector only when the lead inspector asks', () => {
    expect(
      manifest.timeline.flatMap(({ id, onlyWhen }) => (onlyWhen === null ? [] : [[id, onlyWhen]])),
    ).toEqual([
      ['casesConfirmed', 'the lead inspector asks for a call'],
      ['conversationsConfirmed', 'the lead inspector asks for talks with the tracked children'],
    ]);
  });

  test('has one numbered day, the sixth', () => {
    const days = manifest.timeline.flatMap((each) => (each.due?.day === undefined ? [] : [each.due.day]));
    expect(days).toEqual([6]);
  });

  test('counts from a Monday, with the Tuesday after it as day one', () => {
    expect(manifest.timelineAnchor).toMatchObject({ notifiedOn: 'Monday', dayOneAfter: 1 });
  });

  test('hands over every list and every stage of selection, each once', () => {
    const provided = manifest.timeline.flatMap((each) => each.provides);
    expect(provided).toHaveLength(new Set(provided).size);
    for (const part of [...manifest.lists, ...manifest.selection]) expect(provided).toContain(part.id);
    expect(provided).toEqual(
      expect.arrayContaining(['requests', 'caseDocuments', 'meetings', 'jointEvaluations', 'engagement']),
    );
  });
});

const resolved = (notified: string) => resolveTimeline(manifest, { notified });
const duesOf = (notified: string) => resolved(notified).milestones.map(({ id, due }) => [id, due]);
const find = (notified: string, id: string) => resolved(notified).milestones.find((each) => each.id === id);

describe('an inspection notified on Monday 9 September 2019, with no bank holiday after it', () => {
  test('has every deadline on its printed day, and fieldwork on the Monday of week three', () => {
    expect(duesOf('2019-09-09T09:00')).toEqual([
      ['areaNotified', '2019-09-09T09:00:00+01:00'],
      ['listsProvided', '2019-09-12T09:00:00+01:00'],
      ['meetingsProvided', '2019-09-12'],
      ['trackedSelected', '2019-09-13T10:00:00+01:00'],
      ['casesConfirmed', '2019-09-13T12:00:00+01:00'],
      ['furtherListsProvided', null],
      ['caseDocumentsProvided', '2019-09-17'],
      ['otherInformationProvided', '2019-09-17'],
      ['jointEvaluationsProvided', '2019-09-19'],
      ['healthDocumentsRequested', '2019-09-20'],
      ['conversationsConfirmed', '2019-09-20'],
      ['fieldworkBegins', '2019-09-23'],
      ['printedCopiesReady', '2019-09-23'],
    ]);
  });

  test('needs no second reading and no flag, but for the week of which no day is printed', () => {
    const { flags, milestones } = resolved('2019-09-09T09:00');
    expect(flags).toEqual([]);
    expect(milestones.filter(({ otherReading }) => otherReading)).toEqual([]);
    expect(milestones.filter((each) => each.flags.length > 0).map((each) => [each.id, each.flags])).toEqual([
      [
        'conversationsConfirmed',
        ['The text names week two and no day of it; its last working day is our reading.'],
      ],
    ]);
    expect(milestones.filter(({ needs }) => needs !== null)).toEqual([]);
  });
});

describe('an inspection notified on Monday 19 August 2019, before the summer bank holiday', () => {
  // Working days after notification: 20, 21, 22, 23, then 27 (the 26th is a holiday), 28, 29, 30 August, 2, 3 September.
  test('keeps the printed weekdays, and counts fieldwork to the Tuesday', () => {
    expect(duesOf('2019-08-19')).toEqual([
      ['areaNotified', '2019-08-19T09:00:00+01:00'],
      ['listsProvided', '2019-08-22T09:00:00+01:00'],
      ['meetingsProvided', '2019-08-22'],
      ['trackedSelected', '2019-08-23T10:00:00+01:00'],
      ['casesConfirmed', '2019-08-23T12:00:00+01:00'],
      ['furtherListsProvided', null],
      ['caseDocumentsProvided', '2019-08-27'],
      ['otherInformationProvided', '2019-08-27'],
      ['jointEvaluationsProvided', '2019-08-29'],
      ['healthDocumentsRequested', '2019-08-30'],
      ['conversationsConfirmed', '2019-08-30'],
      ['fieldworkBegins', '2019-09-03'],
      ['printedCopiesReady', '2019-09-03'],
    ]);
  });

  test('gives the sixth working day as the other reading of the one numbered day', () => {
    expect(find('2019-08-19', 'otherInformationProvided')).toMatchObject({
      due: '2019-08-27',
      otherReading: {
        due: '2019-08-28',
        because: 'As day six: Monday 26 August 2019 is a bank holiday (Summer bank holiday).',
      },
    });
    expect(find('2019-08-19', 'caseDocumentsProvided')?.otherReading).toBeUndefined();
  });
});

describe('an inspection notified on Monday 30 March 2020, before Good Friday', () => {
  // Working days after notification: 31 March, 1, 2, 3, 6, 7, 8, 9 April, then 14 and 15 (10 and 13 are holidays).
  test('flags the Friday of week two and takes the Thursday for the end of that week', () => {
    expect(find('2020-03-30', 'healthDocumentsRequested')).toMatchObject({ due: '2020-04-10' });
    expect(find('2020-03-30', 'healthDocumentsRequested')?.flags[0]).toContain('Good Friday');
    expect(find('2020-03-30', 'conversationsConfirmed')?.due).toBe('2020-04-09');
    expect(find('2020-03-30', 'fieldworkBegins')?.due).toBe('2020-04-15');
  });
});

describe('an inspection about the end of summer time, on Sunday 27 October 2019', () => {
  const timed = (notified: string) =>
    duesOf(notified).flatMap(([, due]) => (due?.includes('T') ? [due] : []));

  test('has its times by the clock of the day, the week before and the week after', () => {
    expect(timed('2019-10-21')).toEqual([
      '2019-10-21T09:00:00+01:00',
      '2019-10-24T09:00:00+01:00',
      '2019-10-25T10:00:00+01:00',
      '2019-10-25T12:00:00+01:00',
    ]);
    expect(timed('2019-10-28')).toEqual([
      '2019-10-28T09:00:00+00:00',
      '2019-10-31T09:00:00+00:00',
      '2019-11-01T10:00:00+00:00',
      '2019-11-01T12:00:00+00:00',
    ]);
  });

  test('has week two and fieldwork after the change on their printed days', () => {
    expect(duesOf('2019-10-21').slice(6)).toEqual([
      ['caseDocumentsProvided', '2019-10-29'],
      ['otherInformationProvided', '2019-10-29'],
      ['jointEvaluationsProvided', '2019-10-31'],
      ['healthDocumentsRequested', '2019-11-01'],
      ['conversationsConfirmed', '2019-11-01'],
      ['fieldworkBegins', '2019-11-04'],
      ['printedCopiesReady', '2019-11-04'],
    ]);
    expect(find('2019-10-21', 'otherInformationProvided')?.otherReading).toBeUndefined();
  });
});

describe('an inspection notified on Monday 16 December 2019', () => {
  // Working days after notification: 17, 18, 19, 20, 23, 24, then 27 (25 and 26 are holidays), 30, 31 December, 2 January.
  test('has day six on Christmas Eve and its evaluations on Boxing Day, which is flagged', () => {
    expect(find('2019-12-16', 'otherInformationProvided')?.due).toBe('2019-12-24');
    expect(find('2019-12-16', 'otherInformationProvided')?.otherReading).toBeUndefined();
    expect(find('2019-12-16', 'jointEvaluationsProvided')).toMatchObject({
      due: '2019-12-26',
      flags: [
        'Due on a day when offices are closed: Thursday 26 December 2019 is a bank holiday (Boxing Day).',
      ],
    });
    expect(find('2019-12-16', 'healthDocumentsRequested')?.due).toBe('2019-12-27');
  });

  test('has fieldwork from Thursday 2 January, not from the Monday before', () => {
    expect(find('2019-12-16', 'fieldworkBegins')?.due).toBe('2020-01-02');
    expect(find('2019-12-16', 'printedCopiesReady')?.due).toBe('2020-01-02');
  });
});

describe('an inspection notified on a Tuesday, since the Monday is a bank holiday', () => {
  test('is flagged, and notification has the printed Monday and the real day', () => {
    expect(resolved('2019-08-27').flags).toEqual([
      'Notification was on a Tuesday, where the text expects a Monday.',
    ]);
    expect(find('2019-08-27', 'areaNotified')).toMatchObject({
      due: '2019-08-26T09:00:00+01:00',
      otherReading: { due: '2019-08-27T09:00:00+01:00' },
    });
  });
});

describe('any Monday of 2019 and 2020', () => {
  const mondays = Array.from({ length: 104 }, (_, week): IsoDate => addDays('2019-01-07', 7 * week));
  const holidayFrom = (monday: IsoDate, days: number) =>
    Array.from({ length: days }, (_, n) => addDays(monday, n + 1)).some(isBankHoliday);

  test('the two readings of day six part just where a bank holiday falls by the Tuesday of week two', () => {
    for (const monday of mondays) {
      const parted = find(monday, 'otherInformationProvided')?.otherReading !== undefined;
      expect([monday, parted]).toEqual([monday, holidayFrom(monday, 8)]);
    }
  });

  test('fieldwork begins on the Monday of week three just where no bank holiday falls by then', () => {
    for (const monday of mondays) {
      const onMonday = find(monday, 'fieldworkBegins')?.due === addDays(monday, 14);
      expect([monday, onMonday]).toEqual([monday, !holidayFrom(monday, 14)]);
    }
  });
});
