import { bothOrNeither, code, codeSet, list, text, when, wholeNumber, yesNo } from '@deepdive/core';
import { maybe, must, ours, person, targetGroup } from './columns.js';

const courseKind = codeSet(
  'courseKind',
  'Kinds of programme',
  {
    parenting: ['Parenting programme', 'evidence-based parenting programme'],
    safeguarding: 'Programme designed to safeguard children',
    identified: 'Another identified programme for parents',
    training: ['Training or education', 'literacy', 'numeracy', 'language', 'qualification'],
    employability: ['Activity that raises aspirations and chances of employment', 'employability programme'],
  },
  ours,
);

const progression = codeSet(
  'progression',
  'Ways of moving on',
  {
    programme: ['A further programme', 'further learning'],
    employment: ['Employment', 'work', 'job'],
    neither: ['Neither', 'none'],
  },
  ours,
);

/** Every enrolment of a parent or carer on a course or programme. */
export const courses = list({
  title: 'Courses and programmes',
  population: 'Each enrolment of a parent, carer or prospective parent on a course or programme',
  unit: 'event',
  window: {},
  key: 'personId',
  eventOn: 'enrolledOn',
  source: ours,
  assumes: ['coursesThatEnded'],
  fields: {
    personId: person('Parent or carer'),
    course: text('Course or programme', { strength: 'must' }),
    courseKind: code('Kind', courseKind, { strength: 'must' }),
    targetGroup: targetGroup(),
    enrolledOn: must('Enrolled on'),
    endsOn: must('Last day of the programme'),
    startedOn: maybe('Started on', 'Blank where they enrolled and never came'),
    completedOn: maybe('Completed on', 'Blank where they left early or still attend'),
    sessionsOffered: wholeNumber('Sessions offered'),
    sessionsAttended: wholeNumber('Sessions attended'),
    attendedRegularly: yesNo('Attended regularly', { assumes: ['regularly'] }),
    hasAchieved: yesNo('Achieved a qualification or the aims of the course'),
    progression: code('Moved on to', progression),
    workStartedOn: maybe('Entered employment on', 'Blank where they did not'),
    workEndedOn: maybe('That employment ended on', 'Blank while it lasts'),
    isDirectResult: yesNo('Employment is a direct result of the course', {
      strength: 'may',
      assumes: ['directResult'],
    }),
  },
  rules: (row) => ({
    startedOnceEnrolled: {
      says: 'A course is started on the day of enrolment or later',
      expect: row.startedOn.isOnOrAfter(row.enrolledOn),
      fix: 'Mend one of the two dates.',
      passes: { enrolledOn: '2014-01-09', startedOn: '2014-01-09' },
      fails: { enrolledOn: '2014-01-09', startedOn: '2014-01-08' },
    },
    completedOnceStarted: {
      says: 'A course that was completed had been started',
      expect: when(
        row.completedOn.isPresent(),
        row.startedOn.isPresent().and(row.completedOn.isOnOrAfter(row.startedOn)),
      ),
      fix: 'Enter the day of the start, or mend one of the two dates.',
      passes: { startedOn: '2014-01-09', completedOn: '2014-01-09' },
      fails: { startedOn: '2014-01-09', completedOn: '2014-01-08' },
    },
    attendedOfOffered: {
      says: 'No more sessions were attended than were offered',
      expect: row.sessionsAttended.isAtMost(row.sessionsOffered),
      fix: 'Mend one of the two numbers.',
      passes: { sessionsOffered: 12, sessionsAttended: 12 },
      fails: { sessionsOffered: 12, sessionsAttended: 13 },
    },
    bothNumbers: {
      says: 'Sessions attended are given together with sessions offered',
      expect: bothOrNeither(row.sessionsOffered.isPresent(), row.sessionsAttended.isPresent()),
      fix: 'Enter both numbers.',
      passes: { sessionsOffered: 12, sessionsAttended: 8 },
      fails: { sessionsOffered: 12, sessionsAttended: null },
    },
    workEndsAfterStart: {
      says: 'Employment that is over ended on the day it began or later',
      expect: when(
        row.workEndedOn.isPresent(),
        row.workStartedOn.isPresent().and(row.workEndedOn.isOnOrAfter(row.workStartedOn)),
      ),
      fix: 'Enter the day on which it began, or mend one of the two dates.',
      passes: { workStartedOn: '2014-01-09', workEndedOn: '2014-01-09' },
      fails: { workStartedOn: '2014-01-09', workEndedOn: '2014-01-08' },
    },
  }),
});
