import { type Due, resolveTimeline, themeManifest, timelineEvents } from '@deepdive/core';
import { describe, expect, test } from 'vitest';
import { contactReferralAssessment } from '../src/index.js';

const manifest = themeManifest(contactReferralAssessment);

const afterEnd = (workingDays: number): Due => ({ after: { event: 'inspectionEnds', workingDays } });

// Every point in time of 090026: paragraph, who, the words, and what the words name.
const printed: readonly (readonly [
  id: string,
  at: string,
  by: string,
  asPrinted: string | null,
  due: Due | null,
])[] = [
  [
    'councilNotified',
    'para 14',
    'ofsted',
    'immediately before the inspection (on the same day)',
    { after: { event: 'notified' } },
  ],
  [
    'managerMet',
    'para 33',
    'inspectors',
    'on arrival at the contact, referral and assessment site',
    { day: 1 },
  ],
  ['performanceInformationSeen', 'paras 24 and 34', 'localAuthority', 'During the inspection', null],
  ['casesSampled', 'paras 25, 31 and 32', 'inspectors', null, null],
  ['caseFilesExamined', 'para 31', 'inspectors', null, null],
  ['riskRaised', 'para 36', 'inspectors', 'immediately', null],
  ['riskConfirmed', 'para 36', 'inspectors', 'at the earliest opportunity', null],
  ['siteVisitOver', 'para 16', 'inspectors', 'they will normally be on site for up to two days', { day: 2 }],
  [
    'oralFeedbackGiven',
    'para 37',
    'inspectors',
    'before the inspectors leave at the end of the inspection',
    { after: { event: 'inspectionEnds' } },
  ],
  [
    'draftLetterSent',
    'para 40',
    'ofsted',
    'within five working days of the end of the inspection',
    afterEnd(5),
  ],
  [
    'draftLetterReturned',
    'para 41',
    'directorOfChildrensServices',
    'within five days (within 10 working days of the end of the inspection)',
    afterEnd(10),
  ],
  [
    'finalLetterSent',
    'para 42',
    'ofsted',
    'within five days (within 15 working days of the end of the inspection)',
    afterEnd(15),
  ],
  ['letterPublished', 'para 43', 'ofsted', 'within 20 days of the end of the inspection', afterEnd(20)],
  ['evaluationFormAsked', 'para 48', 'ofsted', 'following each inspection', null],
  [
    'complaintMade',
    'para 52',
    'complainant',
    'at any stage during or after the inspection and up to 30 calendar days from the date of publication of any report or letter',
    { after: { event: 'letterPublished', days: 30 } },
  ],
];

const datesOf = (timeline: ReturnType<typeof resolveTimeline>) =>
  timeline.milestones.filter((each) => each.due !== null).map((each) => [each.id, each.due]);

describe('the timetable', () => {
  test('has every point in time as printed, fifteen of them', () => {
    expect(
      manifest.timeline.map(({ id, source, by, asPrinted, due }) => [id, source.at, by, asPrinted, due]),
    ).toEqual(printed);
    expect(manifest.timeline).toHaveLength(15);
  });

  test('has a risk told of and confirmed only when one is found', () => {
    const conditional = manifest.timeline.filter(({ onlyWhen }) => onlyWhen !== null);
    expect(conditional.map(({ id }) => id)).toEqual(['riskRaised', 'riskConfirmed']);
    expect(new Set(conditional.map(({ onlyWhen }) => onlyWhen)).size).toBe(1);
  });

  test('gives no notice: the day of notification is day one, on whatever weekday', () => {
    expect(manifest.timelineAnchor).toMatchObject({ notifiedOn: null, dayOneAfter: 0 });
  });

  test('asks for the end of the inspection and for the day of publication', () => {
    expect(timelineEvents(manifest)).toEqual(['inspectionEnds', 'letterPublished']);
  });

  test('hands over the list, the sample, the requests and the case files, each once', () => {
    const provided = manifest.timeline.flatMap((each) => each.provides);
    expect(provided).toHaveLength(new Set(provided).size);
    expect(provided).toEqual(expect.arrayContaining(['cases', 'sampled', 'requests', 'caseDocuments']));
  });
});

describe('an inspection of Tuesday 2 and Wednesday 3 June 2009', () => {
  const timeline = resolveTimeline(manifest, {
    notified: '2009-06-02T09:00',
    events: { inspectionEnds: '2009-06-03', letterPublished: '2009-07-01' },
  });

  // By hand: Wednesday to Wednesday is five working days where no bank holiday falls; 30 days from 1 July is 31 July.
  test('has its letters on four Wednesdays and its last day for a complaint on 31 July', () => {
    expect(datesOf(timeline)).toEqual([
      ['councilNotified', '2009-06-02'],
      ['managerMet', '2009-06-02'],
      ['siteVisitOver', '2009-06-03'],
      ['oralFeedbackGiven', '2009-06-03'],
      ['draftLetterSent', '2009-06-10'],
      ['draftLetterReturned', '2009-06-17'],
      ['finalLetterSent', '2009-06-24'],
      ['letterPublished', '2009-07-01'],
      ['complaintMade', '2009-07-31'],
    ]);
    expect(timeline.flags).toEqual([]);
    expect(timeline.milestones.flatMap((each) => each.flags)).toEqual([]);
  });
});

describe('an inspection of Tuesday 19 and Wednesday 20 May 2009', () => {
  const timeline = resolveTimeline(manifest, {
    notified: '2009-05-19',
    events: { inspectionEnds: '2009-05-20', letterPublished: '2009-06-18' },
  });

  // By hand: Monday 25 May 2009 is a bank holiday, so 21, 22, 26, 27, 28 May are the first five working days.
  test('has each letter a day later in the week, for the Spring bank holiday', () => {
    expect(datesOf(timeline).slice(2)).toEqual([
      ['siteVisitOver', '2009-05-20'],
      ['oralFeedbackGiven', '2009-05-20'],
      ['draftLetterSent', '2009-05-28'],
      ['draftLetterReturned', '2009-06-04'],
      ['finalLetterSent', '2009-06-11'],
      ['letterPublished', '2009-06-18'],
      ['complaintMade', '2009-07-18'],
    ]);
  });

  test('has a last day for complaints on a Saturday, which is flagged and not moved: the days are calendar days', () => {
    expect(timeline.milestones.at(-1)?.flags).toEqual([
      'Due on a day when offices are closed: Saturday 18 July 2009.',
    ]);
  });
});

describe('an inspection of Friday 23 and Monday 26 October 2009, over the end of summer time on the Sunday', () => {
  const timeline = resolveTimeline(manifest, {
    notified: '2009-10-23T09:00',
    events: { inspectionEnds: '2009-10-26', letterPublished: '2009-11-23' },
  });

  // By hand: Monday to Monday is five working days; 30 days from 23 November is 23 December.
  test('has its second day on the Monday and its letters on four Mondays', () => {
    expect(datesOf(timeline)).toEqual([
      ['councilNotified', '2009-10-23'],
      ['managerMet', '2009-10-23'],
      ['siteVisitOver', '2009-10-26'],
      ['oralFeedbackGiven', '2009-10-26'],
      ['draftLetterSent', '2009-11-02'],
      ['draftLetterReturned', '2009-11-09'],
      ['finalLetterSent', '2009-11-16'],
      ['letterPublished', '2009-11-23'],
      ['complaintMade', '2009-12-23'],
    ]);
    expect(timeline.milestones.flatMap((each) => each.flags)).toEqual([]);
  });
});

describe('an inspection of Thursday 17 and Friday 18 December 2009', () => {
  const timeline = resolveTimeline(manifest, {
    notified: '2009-12-17',
    events: { inspectionEnds: '2009-12-18', letterPublished: '2010-01-20' },
  });

  // By hand: the 25th is Christmas Day, Monday the 28th stands for Boxing Day, 1 January is a holiday. 21, 22, 23, 24 and 29
  // December are the first five; 30, 31 December, 4, 5 and 6 January the next; then 7, 8, 11, 12, 13 and 14, 15, 18, 19, 20.
  test('has its letters on a Tuesday and three Wednesdays, with the holidays left out', () => {
    expect(datesOf(timeline).slice(2)).toEqual([
      ['siteVisitOver', '2009-12-18'],
      ['oralFeedbackGiven', '2009-12-18'],
      ['draftLetterSent', '2009-12-29'],
      ['draftLetterReturned', '2010-01-06'],
      ['finalLetterSent', '2010-01-13'],
      ['letterPublished', '2010-01-20'],
      ['complaintMade', '2010-02-19'],
    ]);
  });
});

describe('an inspection whose end is not known yet', () => {
  test('has no dates for its letters, and says what they need', () => {
    const timeline = resolveTimeline(manifest, { notified: '2009-06-02' });
    const letter = timeline.milestones.find((each) => each.id === 'draftLetterSent');
    expect([letter?.due, letter?.needs]).toEqual([null, 'inspectionEnds']);
  });
});
