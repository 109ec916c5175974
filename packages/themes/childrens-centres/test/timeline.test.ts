import { resolveTimeline, timelineEvents } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { manifest } from './manifest.js';

type Events = Readonly<Record<string, string>>;

const resolved = (notified: string, events: Events = {}) => resolveTimeline(manifest, { notified, events });

const datesOf = (notified: string, events?: Events): Readonly<Record<string, string>> =>
  Object.fromEntries(
    resolved(notified, events).milestones.flatMap(({ id, due }) => (due === null ? [] : [[id, due]])),
  );

const flagsOf = (notified: string, id: string, events?: Events) =>
  resolved(notified, events).milestones.find((each) => each.id === id)?.flags;

describe('the timetable', () => {
  test('has 40 milestones, eleven before the inspection, thirteen on site, ten for the report and six after it', () => {
    expect(manifest.timeline).toHaveLength(40);
    const ids = manifest.timeline.map(({ id }) => id);
    expect([
      ids.indexOf('inspectionBegins'),
      ids.indexOf('draftReceived'),
      ids.indexOf('reportDistributed'),
    ]).toEqual([11, 24, 34]);
  });

  test('names who forwards the draft as each publication does, and Ofsted for the final report', () => {
    const by = (id: string) => {
      const found = manifest.timeline.find((each) => each.id === id);
      return [found?.by, found?.source.publication];
    };
    expect(by('draftReceived')).toEqual(['ofsted', '130057']);
    expect(by('draftForwarded')).toEqual(['inspectionServiceProvider', '130056']);
    expect(by('finalReportReceived')).toEqual(['ofsted', '130056']);
  });

  test('expects notification on no particular weekday, and begins on the third working day after it', () => {
    expect(manifest.timelineAnchor).toMatchObject({ notifiedOn: null, dayOneAfter: 3 });
  });

  test('asks for the end on site, the arrival of the draft and the day the report is sent', () => {
    expect(timelineEvents(manifest)).toEqual(['inspectionEnds', 'draftReportReceived', 'reportSent']);
  });

  test('hands over requests, families, cases, case documents and the action plan, each once', () => {
    const provided = manifest.timeline.flatMap(({ provides }) => provides);
    expect(provided).toHaveLength(new Set(provided).size);
    expect(provided).toEqual(
      expect.arrayContaining([
        'requests',
        'registeredFamilies',
        'caseStudies',
        'furtherCaseStudies',
        'caseDocuments',
        'actionPlan',
      ]),
    );
  });

  // Framework on the left, handbook on the right; each figure as printed.
  test.each([
    ['inspectionBegins', 'inspectionBegunAtLatest', 'noticeDiffers'],
    ['leadInspectorCallsWithin24Hours', 'leadInspectorCalls', 'firstCallDiffers'],
    ['smallCentreOver', 'standAloneOver', 'daysDiffer'],
    ['largerOver', 'groupOver', 'daysDiffer'],
    ['largerOver', 'simultaneousOver', 'daysDiffer'],
    ['draftReceived', 'draftForwarded', 'draftDiffers'],
    ['inadequateFactsCheckedByFramework', 'inadequateFactsChecked', 'fiveDaysToAnswer'],
    ['reportPublishedByFramework', 'finalReportReceived', 'publishedOrReceived'],
    ['inadequateReportPublishedByFramework', 'inadequateReportReceived', 'inadequateReportDiffers'],
  ])(
    'keeps both figures where the publications differ: %s and %s, flagged by %s',
    (one, other, assumption) => {
      const milestone = (id: string) => manifest.timeline.find((each) => each.id === id);
      expect([milestone(one)?.source.publication, milestone(other)?.source.publication]).toEqual([
        '130057',
        '130056',
      ]);
      expect(milestone(one)?.asPrinted).not.toBe(milestone(other)?.asPrinted);
      for (const each of [one, other]) expect(milestone(each)?.assumes).toContain(assumption);
    },
  );

  test('says of each date that depends on a grade or on the kind of inspection when it arises', () => {
    const conditional = manifest.timeline.filter(({ onlyWhen }) => onlyWhen !== null);
    expect(conditional).toHaveLength(18);
  });
});

describe('an inspection notified on Monday 9 June 2014, in weeks without a bank holiday', () => {
  const events = {
    inspectionEnds: '2014-06-13',
    draftReportReceived: '2014-06-25',
    reportSent: '2014-07-04',
  };

  // By hand: Tuesday, Wednesday, Thursday; two days end on Friday, three on Monday, five on Wednesday.
  // From Friday 13 June ten working days are 27 June, 15 are 4 July, 25 are 18 July and 28 are Wednesday 23 July.
  test('has its call on Tuesday, its preparation on Wednesday, and begins on Thursday', () => {
    expect(datesOf('2014-06-09', events)).toEqual({
      centreNotified: '2014-06-09',
      leadInspectorCallsWithin24Hours: '2014-06-10',
      leadInspectorCalls: '2014-06-10',
      preparedOnSite: '2014-06-11',
      inspectionBegins: '2014-06-12',
      inspectionBegunAtLatest: '2014-06-12',
      standAloneForewarned: '2014-06-12',
      severalForewarned: '2014-06-13',
      standAloneOver: '2014-06-13',
      simultaneousOver: '2014-06-16',
      groupOver: '2014-06-16',
      smallCentreOver: '2014-06-13',
      largerOver: '2014-06-18',
      formalFeedback: '2014-06-13',
      draftReceived: '2014-06-27',
      factsChecked: '2014-06-26',
      inadequateFactsCheckedByFramework: '2014-07-02',
      inadequateFactsChecked: '2014-07-02',
      reportPublishedByFramework: '2014-07-04',
      finalReportReceived: '2014-07-04',
      inadequateReportPublishedByFramework: '2014-07-18',
      inadequateReportReceived: '2014-07-23',
      reportOnWebsite: '2014-07-11',
      inadequateReinspected: '2015-06-13',
      requiresImprovementReinspected: '2016-06-13',
      everyCentreInspected: '2019-06-13',
    });
  });

  test('publishes a week after the report was sent on the 15th working day: the two figures of the text do not meet', () => {
    const dates = datesOf('2014-06-09', events);
    expect(dates.reportPublishedByFramework).toBe('2014-07-04');
    expect(dates.reportOnWebsite).toBe('2014-07-11');
  });

  test('is flagged nowhere but where twelve months end on a Saturday', () => {
    const flagged = resolved('2014-06-09', events).milestones.filter(
      ({ due, flags }) => due !== null && flags.length > 0,
    );
    expect(flagged.map(({ id, flags }) => [id, flags])).toEqual([
      ['inadequateReinspected', ['Due on a day when offices are closed: Saturday 13 June 2015.']],
    ]);
  });

  test('gives no date for what has none, such as the list of families', () => {
    const list = resolved('2014-06-09').milestones.find(({ id }) => id === 'familyListProvided');
    expect([list?.due, list?.assumptions]).toEqual([null, ['familyListUndated']]);
  });

  test('waits for the end on site before it dates the report', () => {
    const draft = resolved('2014-06-09').milestones.find(({ id }) => id === 'draftReceived');
    expect([draft?.due, draft?.needs]).toEqual([null, 'inspectionEnds']);
  });
});

describe('an inspection notified on Thursday 1 May 2014, before the early May bank holiday', () => {
  // By hand: Friday 2, then Tuesday 6 since Monday 5 is a bank holiday; it begins on Wednesday 7.
  // From Thursday 8 May, with 26 May a bank holiday: ten working days 22 May, 15 are 30 May, 25 are 13 June, 28 are 18 June.
  test('begins a day later in the week', () => {
    expect(datesOf('2014-05-01', { inspectionEnds: '2014-05-08' })).toMatchObject({
      leadInspectorCalls: '2014-05-02',
      preparedOnSite: '2014-05-06',
      inspectionBegins: '2014-05-07',
      inspectionBegunAtLatest: '2014-05-07',
      standAloneOver: '2014-05-08',
      groupOver: '2014-05-09',
      largerOver: '2014-05-13',
      draftReceived: '2014-05-22',
      finalReportReceived: '2014-05-30',
      inadequateReportPublishedByFramework: '2014-06-13',
      inadequateReportReceived: '2014-06-18',
    });
  });
});

describe('an inspection notified on Friday 28 March 2014, the clocks going forward on Sunday', () => {
  // By hand: 24 hours end on Saturday, the next working day on Monday; 18 and 21 April are Good Friday and Easter Monday.
  test('has two different days for the first call, a Saturday by the framework and a Monday by the handbook', () => {
    expect(datesOf('2014-03-28T15:00', { inspectionEnds: '2014-04-03' })).toMatchObject({
      leadInspectorCallsWithin24Hours: '2014-03-29',
      leadInspectorCalls: '2014-03-31',
      preparedOnSite: '2014-04-01',
      inspectionBegins: '2014-04-02',
      groupOver: '2014-04-04',
      draftReceived: '2014-04-17',
      finalReportReceived: '2014-04-28',
    });
    expect(flagsOf('2014-03-28T15:00', 'leadInspectorCallsWithin24Hours')).toEqual([
      'Due on a day when offices are closed: Saturday 29 March 2014.',
    ]);
  });

  test('and in autumn, notified on Thursday 23 October 2014, keeps whole days across the change back', () => {
    expect(datesOf('2014-10-23T16:30')).toMatchObject({
      leadInspectorCallsWithin24Hours: '2014-10-24',
      leadInspectorCalls: '2014-10-24',
      preparedOnSite: '2014-10-27',
      inspectionBegins: '2014-10-28',
      largerOver: '2014-11-03',
    });
  });
});

describe('an inspection notified on Thursday 18 December 2014, before Christmas', () => {
  // By hand: 19, 22 and 23 December; the second day is Christmas Eve, the third Monday 29, the fifth Wednesday 31 December.
  // From 24 December, without 25, 26 December and 1 January: ten working days 12 January, 15 are 19 January, 25 are 2 February.
  test('has its third day after Christmas and its report in the new year', () => {
    expect(datesOf('2014-12-18', { inspectionEnds: '2014-12-24' })).toMatchObject({
      leadInspectorCalls: '2014-12-19',
      preparedOnSite: '2014-12-22',
      inspectionBegins: '2014-12-23',
      standAloneOver: '2014-12-24',
      groupOver: '2014-12-29',
      largerOver: '2014-12-31',
      draftReceived: '2015-01-12',
      finalReportReceived: '2015-01-19',
      inadequateReportPublishedByFramework: '2015-02-02',
      inadequateReportReceived: '2015-02-05',
    });
  });
});

describe('an inspection that ended on 29 February 2016', () => {
  test('is repeated by 28 February a year later, and by 28 February after two years and 2021 after five', () => {
    expect(datesOf('2016-02-24', { inspectionEnds: '2016-02-29' })).toMatchObject({
      inadequateReinspected: '2017-02-28',
      requiresImprovementReinspected: '2018-02-28',
      everyCentreInspected: '2021-02-28',
    });
  });
});
