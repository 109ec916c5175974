import { type Due, resolveTimeline, themeManifest } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { neglect } from '../src/index.js';

const manifest = themeManifest(neglect);

// Every deadline of 170018, in the order in which they fall: paragraph, who, the words, and what the words name.
const printed: readonly (readonly [
  id: string,
  at: string,
  by: string,
  asPrinted: string,
  due: Due | null,
])[] = [
  [
    'atRiskListsProvided',
    'para 14',
    'directorOfChildrensServices',
    'By the end of the day that the area is notified of the inspection (Tuesday of week one)',
    { week: 1, weekday: 'Tuesday', time: 'endOfDay', after: { event: 'notified' } },
  ],
  [
    'casesNominated',
    'para 15',
    'localAuthority',
    'By 3pm on day one (Wednesday)',
    { day: 1, weekday: 'Wednesday', time: '15:00' },
  ],
  [
    'shortlistMade',
    'para 17',
    'leadInspector',
    'By 5.30pm on day one (Wednesday)',
    { day: 1, weekday: 'Wednesday', time: '17:30' },
  ],
  [
    'shortlistAnswered',
    'para 17',
    'localAuthority',
    'By 4pm of day two (Thursday)',
    { day: 2, weekday: 'Thursday', time: '16:00' },
  ],
  [
    'furtherListsProvided',
    'para 21',
    'localAuthority',
    'By the end of day two (Thursday)',
    { day: 2, weekday: 'Thursday', time: 'endOfDay' },
  ],
  [
    'confirmationCallRequested',
    'para 18',
    'leadInspector',
    'By 10am on day three',
    { day: 3, time: '10:00' },
  ],
  [
    'trackedSelected',
    'para 18',
    'leadInspector',
    'By mid-day on day three (Friday)',
    { day: 3, weekday: 'Friday', time: 'midday' },
  ],
  [
    'caseDocumentsProvided',
    'paras 20 and 22',
    'localAgencies',
    'By the end of day five (Tuesday week two)',
    { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
  ],
  [
    'meetingsProvided',
    'para 24',
    'localAuthority',
    'By the end of day five (Tuesday week 2)',
    { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
  ],
  [
    'otherInformationProvided',
    'para 26',
    'localAgencies',
    'By the end of day five (Tuesday of week two)',
    { week: 2, weekday: 'Tuesday', day: 5, time: 'endOfDay' },
  ],
  [
    'jointEvaluationsProvided',
    'paras 20 and 25',
    'localAgencies',
    'by the end of day seven (Thursday of week two)',
    { week: 2, weekday: 'Thursday', day: 7, time: 'endOfDay' },
  ],
  [
    'healthDocumentsRequested',
    'para 23',
    'careQualityCommission',
    'on the Friday of week two',
    { week: 2, weekday: 'Friday' },
  ],
  [
    'consentReasonsConfirmed',
    'para 27',
    'localAgencies',
    'as soon as possible and by the end of week two',
    { week: 2 },
  ],
  ['fieldworkWeek', 'para 24', 'inspectors', 'the fieldwork week', null],
];

describe('the timetable', () => {
  test('has every deadline as printed, and no week, weekday or day number that is not printed', () => {
    expect(
      manifest.timeline.map(({ id, source, by, asPrinted, due }) => [id, source.at, by, asPrinted, due]),
    ).toEqual(printed);
  });

  test('has fourteen milestones, of which only the fieldwork week has no date', () => {
    expect(manifest.timeline).toHaveLength(14);
    expect(manifest.timeline.filter((each) => each.due === null).map((each) => each.id)).toEqual([
      'fieldworkWeek',
    ]);
  });

  test('asks for reasons only when consent is not given or a talk is not possible', () => {
    expect(
      manifest.timeline.flatMap(({ id, onlyWhen }) => (onlyWhen === null ? [] : [[id, onlyWhen]])),
    ).toEqual([['consentReasonsConfirmed', 'consent is not given or a talk is not possible']]);
  });

  test('counts from a Tuesday, with the Wednesday after it as day one', () => {
    expect(manifest.timelineAnchor).toMatchObject({ notifiedOn: 'Tuesday', dayOneAfter: 1 });
  });

  test('hands over every list and every stage of selection, each once', () => {
    const provided = manifest.timeline.flatMap((each) => each.provides);
    expect(provided).toHaveLength(new Set(provided).size);
    for (const part of [...manifest.lists, ...manifest.selection]) expect(provided).toContain(part.id);
    expect(provided).toEqual(
      expect.arrayContaining(['requests', 'caseDocuments', 'meetings', 'jointEvaluations']),
    );
  });
});

const resolved = (notified: string) => resolveTimeline(manifest, { notified }).milestones;
const duesOf = (notified: string) =>
  resolved(notified).flatMap(({ id, due }) => (due === null ? [] : [[id, due]]));
const otherReadingsOf = (notified: string) =>
  resolved(notified).flatMap(({ id, otherReading }) => (otherReading ? [[id, otherReading.due]] : []));

describe('an inspection notified on Tuesday 9 May 2017, with no bank holiday after it', () => {
  test('has every deadline on its printed day: day one is Wednesday, day seven is Thursday of week two', () => {
    expect(duesOf('2017-05-09')).toEqual([
      ['atRiskListsProvided', '2017-05-09'],
      ['casesNominated', '2017-05-10T15:00:00+01:00'],
      ['shortlistMade', '2017-05-10T17:30:00+01:00'],
      ['shortlistAnswered', '2017-05-11T16:00:00+01:00'],
      ['furtherListsProvided', '2017-05-11'],
      ['confirmationCallRequested', '2017-05-12T10:00:00+01:00'],
      ['trackedSelected', '2017-05-12T12:00:00+01:00'],
      ['caseDocumentsProvided', '2017-05-16'],
      ['meetingsProvided', '2017-05-16'],
      ['otherInformationProvided', '2017-05-16'],
      ['jointEvaluationsProvided', '2017-05-18'],
      ['healthDocumentsRequested', '2017-05-19'],
      ['consentReasonsConfirmed', '2017-05-19'],
    ]);
    expect(otherReadingsOf('2017-05-09')).toEqual([]);
  });
});

describe('an inspection notified on Tuesday 22 August 2017, before the summer bank holiday', () => {
  // Working days after notification: 23, 24, 25, then 29 (the 28th is a holiday), 30, 31 August, 1 September.
  test('keeps the printed weekdays of week two, with the numbered days as the other reading', () => {
    expect(duesOf('2017-08-22').slice(7)).toEqual([
      ['caseDocumentsProvided', '2017-08-29'],
      ['meetingsProvided', '2017-08-29'],
      ['otherInformationProvided', '2017-08-29'],
      ['jointEvaluationsProvided', '2017-08-31'],
      ['healthDocumentsRequested', '2017-09-01'],
      ['consentReasonsConfirmed', '2017-09-01'],
    ]);
    expect(otherReadingsOf('2017-08-22')).toEqual([
      ['caseDocumentsProvided', '2017-08-30'],
      ['meetingsProvided', '2017-08-30'],
      ['otherInformationProvided', '2017-08-30'],
      ['jointEvaluationsProvided', '2017-09-01'],
    ]);
  });
});

describe('an inspection about the end of summer time, on Sunday 29 October 2017', () => {
  test('has its times by the clock of the day, the week before and the week after', () => {
    const timed = (notified: string) =>
      duesOf(notified).flatMap(([, due]) => (due?.includes('T') ? [due] : []));
    expect(timed('2017-10-24')).toEqual([
      '2017-10-25T15:00:00+01:00',
      '2017-10-25T17:30:00+01:00',
      '2017-10-26T16:00:00+01:00',
      '2017-10-27T10:00:00+01:00',
      '2017-10-27T12:00:00+01:00',
    ]);
    expect(timed('2017-10-31')).toEqual([
      '2017-11-01T15:00:00+00:00',
      '2017-11-01T17:30:00+00:00',
      '2017-11-02T16:00:00+00:00',
      '2017-11-03T10:00:00+00:00',
      '2017-11-03T12:00:00+00:00',
    ]);
  });

  test('has week two after the change on its printed days', () => {
    expect(duesOf('2017-10-24').slice(7)).toEqual([
      ['caseDocumentsProvided', '2017-10-31'],
      ['meetingsProvided', '2017-10-31'],
      ['otherInformationProvided', '2017-10-31'],
      ['jointEvaluationsProvided', '2017-11-02'],
      ['healthDocumentsRequested', '2017-11-03'],
      ['consentReasonsConfirmed', '2017-11-03'],
    ]);
    expect(otherReadingsOf('2017-10-24')).toEqual([]);
  });
});

describe('an inspection notified on Tuesday 19 December 2017', () => {
  // Working days after notification: 20, 21, 22, then 27 (25 and 26 are holidays), 28, 29 December, 2 January.
  test('has Tuesday of week two on Boxing Day, which is flagged, and day five on the Thursday', () => {
    const documents = resolved('2017-12-19').find(({ id }) => id === 'caseDocumentsProvided');
    expect(documents?.due).toBe('2017-12-26');
    expect(documents?.flags.at(-1)).toBe(
      'Due on a day when offices are closed: Tuesday 26 December 2017 is a bank holiday (Boxing Day).',
    );
    expect(otherReadingsOf('2017-12-19')).toEqual([
      ['caseDocumentsProvided', '2017-12-28'],
      ['meetingsProvided', '2017-12-28'],
      ['otherInformationProvided', '2017-12-28'],
      ['jointEvaluationsProvided', '2018-01-02'],
    ]);
  });

  test('has the Thursday and the Friday of week two between the years', () => {
    expect(duesOf('2017-12-19').slice(-3)).toEqual([
      ['jointEvaluationsProvided', '2017-12-28'],
      ['healthDocumentsRequested', '2017-12-29'],
      ['consentReasonsConfirmed', '2017-12-29'],
    ]);
  });
});
