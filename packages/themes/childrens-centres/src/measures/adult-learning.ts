import { allOf, type Columns, type Condition } from '@deepdive/core';
import type { courses } from '../lists/courses.js';
import { subsidiary } from '../publications.js';
import { lastYear, rows, under } from './words.js';

type Course = Columns<(typeof courses)['fields']>;

const rates = (number: number) => subsidiary.place(`para 23, rates, point ${number}`);
const byCourse = { kind: 'field', field: 'course' } as const;
const assumes = ['enrolmentsCounted', 'coursesThatEnded', 'measurePeriod'];

const enrolments = rows('courses').placedBy('endsOn');
const where = (condition: (row: Course) => Condition) => rows('courses', condition).placedBy('endsOn');

/** The rates of paragraph 23 of the subsidiary guidance, for parents and carers on particular courses. */
export const adultLearningMeasures = under('Rates of adult learning (130178, paragraph 23)', {
  enrolments: {
    title: 'Enrolments',
    says: 'How many parents and carers were enrolled on each course that ended in the last twelve months',
    value: enrolments.count(lastYear),
    by: byCourse,
    source: rates(1),
    assumes,
  },
  attendanceRate: {
    title: 'Attendance rate',
    says: 'Of those enrolled on courses that ended in the last twelve months, how many attended regularly',
    value: where((row) => row.attendedRegularly.is(true)).count(lastYear),
    outOf: enrolments.count(lastYear),
    by: byCourse,
    source: rates(1),
    assumes: [...assumes, 'regularly'],
  },
  sessionsAttended: {
    title: 'Sessions attended',
    says: 'Of the sessions offered to those enrolled on courses that ended in the last twelve months, how many were attended',
    value: enrolments.sum('sessionsAttended', lastYear),
    outOf: enrolments.sum('sessionsOffered', lastYear),
    by: byCourse,
    because:
      'The text counts people who attend regularly; sessions show the same where no one has said what regularly is.',
    source: rates(1),
    assumes: [...assumes, 'regularly'],
  },
  retentionRate: {
    title: 'Retention rate',
    says: 'Of those enrolled on courses that ended in the last twelve months, how many continued to the end of the programme',
    value: where((row) => row.completedOn.isPresent()).count(lastYear),
    outOf: enrolments.count(lastYear),
    by: byCourse,
    source: rates(1),
    assumes,
  },
  successRate: {
    title: 'Success rate',
    says: 'Of those who started courses that ended in the last twelve months, how many achieved a qualification or the aims of the course',
    value: where((row) => allOf(row.startedOn.isPresent(), row.hasAchieved.is(true))).count(lastYear),
    outOf: where((row) => row.startedOn.isPresent()).count(lastYear),
    by: byCourse,
    source: rates(2),
    assumes,
  },
  progressionRate: {
    title: 'Progression rate',
    says: 'Of those who started courses that ended in the last twelve months, how many moved on to a further programme or to employment',
    value: where((row) =>
      allOf(row.startedOn.isPresent(), row.progression.isOneOf(['programme', 'employment'])),
    ).count(lastYear),
    outOf: where((row) => row.startedOn.isPresent()).count(lastYear),
    by: byCourse,
    source: rates(3),
    assumes: [...assumes, 'progressionOutOf'],
  },
});
