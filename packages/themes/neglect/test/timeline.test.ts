import { type Due, themeManifest } from '@deepdive/core';
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
