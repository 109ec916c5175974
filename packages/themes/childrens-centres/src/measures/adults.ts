import type { Columns } from '@deepdive/core';
import { allOf, type Condition, day, on } from '@deepdive/core';
import type { courses } from '../lists/courses.js';
import type { supportOffers } from '../lists/support.js';
import { handbook } from '../publications.js';
import { byTargetGroup, lastYear, rows, thereOnTheDay, under } from './words.js';

type Course = Columns<(typeof courses)['fields']>;
type Offer = Columns<(typeof supportOffers)['fields']>;

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`);

/** Programmes for target parents that ended in the last twelve months, by those who were enrolled on them. */
const ended = (kinds: readonly ('parenting' | 'safeguarding' | 'identified' | 'training')[]) => {
  const enrolled = (row: Course): Condition =>
    allOf(row.targetGroup.isNot('none'), row.courseKind.isOneOf(kinds));
  const parents = (where: (row: Course) => Condition) =>
    rows('courses', where).placedBy('endsOn').distinct('personId', lastYear);
  return {
    enrolled: parents(enrolled),
    completed: parents((row) => allOf(enrolled(row), row.completedOn.isPresent())),
    employed: parents((row) =>
      allOf(
        enrolled(row),
        row.completedOn.isPresent(),
        row.workStartedOn.isPresent(),
        row.isDirectResult.is(true),
      ),
    ),
    stillEmployed: parents((row) =>
      allOf(
        enrolled(row),
        row.completedOn.isPresent(),
        thereOnTheDay(row.workStartedOn, row.workEndedOn),
        row.isDirectResult.is(true),
      ),
    ),
  };
};

const programmes = ended(['parenting', 'safeguarding', 'identified']);
const training = ended(['training']);

const economic = (row: Offer): Condition =>
  row.support.isOneOf(['debt', 'benefits', 'employmentAdvice', 'educationAdvice', 'otherEconomic']);

/** Programmes, training, work and advice for parents: points 8 to 12. */
export const adultMeasures = under('Annex B: programmes, training and employment of parents', {
  parentingProgrammes: {
    title: 'Parents who complete parenting and other programmes',
    says: 'Of the parents from target groups enrolled on parenting, safeguarding or other identified programmes that ended in the last twelve months, how many completed one',
    value: programmes.completed,
    outOf: programmes.enrolled,
    by: byTargetGroup,
    source: point(8),
    assumes: ['completionOutOf', 'coursesThatEnded', 'measurePeriod'],
  },
  parentingProgrammesByKind: {
    title: 'The same by kind of programme',
    says: 'Parenting programmes, those designed to safeguard children and other identified ones apart',
    value: programmes.completed,
    outOf: programmes.enrolled,
    by: { kind: 'field', field: 'courseKind' },
    source: point(8),
    assumes: ['completionOutOf', 'coursesThatEnded', 'measurePeriod'],
  },
  trainingCompleted: {
    title: 'Parents who complete training or education',
    says: 'Of the parents from target groups enrolled on training or education that ended in the last twelve months, how many completed it',
    value: training.completed,
    outOf: training.enrolled,
    by: byTargetGroup,
    source: point(9),
    assumes: ['completionOutOf', 'coursesThatEnded', 'measurePeriod'],
  },
  aspirations: {
    title: 'Parents engaged in what raises aspirations',
    says: 'Of the parents from target groups registered on the day, how many came, in the last twelve months, to something that raises aspirations and chances of employment',
    value: rows('courses', (row) =>
      allOf(row.targetGroup.isNot('none'), row.courseKind.is('employability'), row.startedOn.isPresent()),
    )
      .placedBy('startedOn')
      .distinct('personId', lastYear),
    outOf: rows('registrations', (row) =>
      allOf(row.targetGroup.isNot('none'), row.isParent.is(true)),
    ).distinct('personId', on(day)),
    by: byTargetGroup,
    source: point(10),
    assumes: ['engagedOutOf', 'twoLists', 'measurePeriod'],
  },
  employment: {
    title: 'Employment as a direct result of training',
    says: 'Of the parents from target groups who completed training or education that ended in the last twelve months, how many entered employment as a direct result',
    value: training.employed,
    outOf: training.completed,
    by: byTargetGroup,
    because:
      "The text asks for 'any evidence'. Whether employment is a direct result is what the centre has recorded; no row can show it.",
    source: point(11),
    assumes: ['directResult', 'coursesThatEnded', 'measurePeriod'],
  },
  employmentSustained: {
    title: 'Employment sustained',
    says: 'Of the parents counted above as having entered employment, how many are still in that employment on the day',
    value: training.stillEmployed,
    outOf: training.employed,
    by: byTargetGroup,
    because:
      "How long is 'sustained over time' is not printed: employment that lasts on the day is counted, however short it has been.",
    source: point(11),
    assumes: ['lastingWork', 'directResult', 'coursesThatEnded', 'measurePeriod'],
  },
  adviceTakenUp: {
    title: 'Take-up of advice on economic well-being',
    says: 'Of the offers made in the last twelve months of advice, guidance or other activities for economic well-being, debt counselling for example, how many were taken up',
    value: rows('supportOffers', (row) => allOf(economic(row), row.takenUpOn.isPresent())).count(lastYear),
    outOf: rows('supportOffers', economic).count(lastYear),
    by: { kind: 'field', field: 'support' },
    source: point(12),
    assumes: ['takeUpOutOf', 'measurePeriod'],
  },
});
