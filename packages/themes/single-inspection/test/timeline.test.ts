import { resolveTimeline, themeManifest, timelineEvents } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { singleInspection2014, singleInspection2015 } from '../src/index.js';
import { editions } from './editions.js';

type Events = Readonly<Record<string, string>>;
type Dues = readonly (readonly [id: string, due: string])[];

const manifests = {
  '2014': themeManifest(singleInspection2014),
  '2015': themeManifest(singleInspection2015),
} as const;

const resolved = (edition: keyof typeof manifests, notified: string, events: Events = {}) =>
  resolveTimeline(manifests[edition], { notified, events }).milestones;

const duesOf = (...given: Parameters<typeof resolved>): Dues =>
  resolved(...given).flatMap(({ id, due }) => (due === null ? [] : [[id, due]]));

const flagsOf = (...given: Parameters<typeof resolved>) =>
  resolved(...given).flatMap(({ id, due, flags }) => (due === null ? [] : flags.map((flag) => [id, flag])));

const lastWorkingDay = (week: string) =>
  `The text names week ${week} and no day of it; its last working day is our reading.`;

// The meetings on missing children have a week each and no day: 2015 alone.
const weeksOfMeetings = [
  ['missingChildrenMet', lastWorkingDay('one')],
  ['missingChildrenMetAgain', lastWorkingDay('three')],
];

describe.each(editions)('the timetable of $edition', ({ edition, theme }) => {
  test('asks for the end on site and for the days on which authority and board receive the report', () => {
    expect(timelineEvents(theme)).toEqual(['fieldworkEnds', 'reportReceived', 'boardReportReceived']);
  });

  test('hands over every list, the meetings, the documents and the statement of action', () => {
    const provided = new Set(theme.timeline.flatMap(({ provides }) => provides));
    const parts = [...theme.lists.map(({ id }) => id), 'plannedMeetings', 'requests', 'actionPlan'];
    expect([...provided].sort()).toEqual(parts.sort());
  });

  test('leaves without a date what has none in the text', () => {
    expect(theme.timeline.filter(({ due }) => due === null).map(({ id }) => id)).toEqual([
      'meetingsProvided',
      'documentsProvided',
      'otherInspectorsArrive',
      'fieldworkEnds',
    ]);
  });

  test(`has ${edition === '2014' ? 'thirteen milestones' : 'two more: the meetings on missing children'}`, () => {
    expect(theme.timeline).toHaveLength(edition === '2014' ? 13 : 15);
    expect(theme.timeline.filter(({ source }) => source.at === 'footnote 35')).toHaveLength(
      edition === '2014' ? 0 : 2,
    );
  });
});

describe('an inspection with no bank holiday in it', () => {
  // Notified on Monday 15 September 2014. By hand: from Thursday 9 October six full weeks are 30 working days.
  test('of 2014 has its lists from Wednesday on, and its report six weeks after the last day on site', () => {
    expect(duesOf('2014', '2014-09-15', { fieldworkEnds: '2014-10-09' })).toEqual([
      ['firstInspectorsArrive', '2014-09-16'],
      ['firstListsProvided', '2014-09-17T12:00:00+01:00'],
      ['firstCareListsProvided', '2014-09-17'],
      ['earlyHelpListProvided', '2014-09-19T12:00:00+01:00'],
      ['secondListsProvided', '2014-09-19'],
      ['secondCareListsProvided', '2014-09-23'],
      ['reportPublished', '2014-11-20'],
    ]);
    expect(flagsOf('2014', '2014-09-15', { fieldworkEnds: '2014-10-09' })).toEqual([]);
  });

  // Notified on Monday 14 September 2015. By hand: six weeks from Thursday 8 October and two working days more, a Monday.
  test('of 2015 has its lists a day earlier, and its report two working days later', () => {
    expect(duesOf('2015', '2015-09-14', { fieldworkEnds: '2015-10-08' })).toEqual([
      ['firstInspectorsArrive', '2015-09-15'],
      ['firstListsProvided', '2015-09-15T12:00:00+01:00'],
      ['firstCareListsProvided', '2015-09-15'],
      ['earlyHelpListProvided', '2015-09-17T12:00:00+01:00'],
      ['secondListsProvided', '2015-09-18'],
      ['secondCareListsProvided', '2015-09-22'],
      ['missingChildrenMet', '2015-09-18'],
      ['missingChildrenMetAgain', '2015-10-02'],
      ['reportPublished', '2015-11-23'],
    ]);
    expect(flagsOf('2015', '2015-09-14')).toEqual(weeksOfMeetings);
  });
});

describe('an inspection with a bank holiday in it', () => {
  // The summer bank holidays are Monday 25 August 2014 and Monday 31 August 2015.
  test('between its weeks keeps the printed Tuesday of week 2, in either edition', () => {
    expect(duesOf('2014', '2014-08-18').at(-1)).toEqual(['secondCareListsProvided', '2014-08-26']);
    expect(duesOf('2015', '2015-08-24').at(5)).toEqual(['secondCareListsProvided', '2015-09-01']);
    expect(flagsOf('2014', '2014-08-18')).toEqual([]);
    expect(flagsOf('2015', '2015-08-24')).toEqual(weeksOfMeetings);
  });

  test('that falls after notification on a Friday has inspectors on site on the Tuesday', () => {
    const friday = resolved('2015', '2015-08-28');
    expect(friday[0]).toMatchObject({ id: 'firstInspectorsArrive', due: '2015-09-01' });
    // Week 1 read as the week of notification is nearly over: what is due in it by then says so.
    expect(
      friday.filter(({ flags }) => flags.includes('Due before the notification.')).map(({ id }) => id),
    ).toEqual(['firstListsProvided', 'firstCareListsProvided', 'earlyHelpListProvided']);
  });

  // Good Friday was 18 April 2014 and 25 March 2016.
  test('on the Friday of week 1 flags what is due on it, and moves nothing', () => {
    const closed = (day: string) =>
      `Due on a day when offices are closed: ${day} is a bank holiday (Good Friday).`;
    expect(flagsOf('2014', '2014-04-14')).toEqual([
      ['earlyHelpListProvided', closed('Friday 18 April 2014')],
      ['secondListsProvided', closed('Friday 18 April 2014')],
    ]);
    expect(flagsOf('2015', '2016-03-21')).toEqual([
      ['secondListsProvided', closed('Friday 25 March 2016')],
      ...weeksOfMeetings,
    ]);
    const dues = new Map(duesOf('2015', '2016-03-21'));
    expect(dues.get('secondListsProvided')).toBe('2016-03-25');
    expect(dues.get('missingChildrenMet')).toBe('2016-03-24');
    // Easter Monday lies between the weeks.
    expect(dues.get('secondCareListsProvided')).toBe('2016-03-29');
  });
});

describe('an inspection about the end of summer time', () => {
  // Clocks went back on Sunday 26 October 2014 and Sunday 25 October 2015.
  test.each([
    ['2014', '2014-10-20', '2014-10-22T12:00:00+01:00', '2014-10-24T12:00:00+01:00', '2014-10-28'],
    ['2014', '2014-10-27', '2014-10-29T12:00:00+00:00', '2014-10-31T12:00:00+00:00', '2014-11-04'],
    ['2015', '2015-10-19', '2015-10-20T12:00:00+01:00', '2015-10-22T12:00:00+01:00', '2015-10-27'],
    ['2015', '2015-10-26', '2015-10-27T12:00:00+00:00', '2015-10-29T12:00:00+00:00', '2015-11-03'],
  ] as const)(
    'of %s, notified on %s, has noon by the clock of the day',
    (edition, notified, lists, early, second) => {
      const dues = new Map(duesOf(edition, notified));
      expect(dues.get('firstListsProvided')).toBe(lists);
      expect(dues.get('earlyHelpListProvided')).toBe(early);
      expect(dues.get('secondCareListsProvided')).toBe(second);
    },
  );

  // By hand, from Thursday 22 October 2015: 23 October is one, six full weeks to 4 December are 31, Monday 7 December 32.
  test('counts the working days to its report as over any other weekend', () => {
    expect(
      new Map(duesOf('2015', '2015-10-05', { fieldworkEnds: '2015-10-22' })).get('reportPublished'),
    ).toBe('2015-12-07');
  });
});

describe('an inspection over Christmas', () => {
  const closed = (day: string, name: string) =>
    `Due on a day when offices are closed: ${day} is a bank holiday (${name}).`;

  // Notified on Monday 22 December 2014: Thursday and Friday of that week are holidays, and Thursday 1 January.
  test('of 2014 has two lists due on Boxing Day, which is said', () => {
    expect(duesOf('2014', '2014-12-22')).toEqual([
      ['firstInspectorsArrive', '2014-12-23'],
      ['firstListsProvided', '2014-12-24T12:00:00+00:00'],
      ['firstCareListsProvided', '2014-12-24'],
      ['earlyHelpListProvided', '2014-12-26T12:00:00+00:00'],
      ['secondListsProvided', '2014-12-26'],
      ['secondCareListsProvided', '2014-12-30'],
    ]);
    expect(flagsOf('2014', '2014-12-22')).toEqual([
      ['earlyHelpListProvided', closed('Friday 26 December 2014', 'Boxing Day')],
      ['secondListsProvided', closed('Friday 26 December 2014', 'Boxing Day')],
    ]);
  });

  // Notified on Monday 21 December 2015: the Friday is Christmas Day, the Monday after stands for Boxing Day.
  test('of 2015 has lists due on Christmas Day, and the meeting of that week on Christmas Eve', () => {
    expect(duesOf('2015', '2015-12-21')).toEqual([
      ['firstInspectorsArrive', '2015-12-22'],
      ['firstListsProvided', '2015-12-22T12:00:00+00:00'],
      ['firstCareListsProvided', '2015-12-22'],
      ['earlyHelpListProvided', '2015-12-24T12:00:00+00:00'],
      ['secondListsProvided', '2015-12-25'],
      ['secondCareListsProvided', '2015-12-29'],
      ['missingChildrenMet', '2015-12-24'],
      ['missingChildrenMetAgain', '2016-01-08'],
    ]);
    expect(flagsOf('2015', '2015-12-21')).toEqual([
      ['secondListsProvided', closed('Friday 25 December 2015', 'Christmas Day')],
      ...weeksOfMeetings,
    ]);
  });

  // From Thursday 13 November 2014, by hand: 28 to Tuesday 23 December, 29 on the 24th, 30 on Monday the 29th.
  test('of 2014 has a report that leaves out Christmas Day and Boxing Day', () => {
    expect(
      new Map(duesOf('2014', '2014-10-20', { fieldworkEnds: '2014-11-13' })).get('reportPublished'),
    ).toBe('2014-12-29');
  });

  // From Monday 23 November 2015, by hand: 23 to 24 December; 29, 30 and 31 December are 24 to 26; 4 to 7 January 27 to 30;
  // 31 on the 8th, then 35 weekdays to 26 February make 66, and Thursday 3 March is the 70th.
  test('of 2015 has 30 working days for the board and 70 for the statement of action, the holidays left out', () => {
    const events = { reportReceived: '2015-11-23', boardReportReceived: '2015-11-23' };
    expect(duesOf('2015', '2015-09-14', events).slice(-2)).toEqual([
      ['actionPlanSent', '2016-03-03'],
      ['boardReportPublished', '2016-01-07'],
    ]);
  });
});
