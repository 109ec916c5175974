import { allOf, bound, day, on } from '@deepdive/core';
import { handbook } from '../publications.js';
import { byTargetGroup, lastsOnTheDay, lastYear, rows, under } from './words.js';

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`);

const forParents = ['parenting', 'safeguarding', 'identified'] as const;
const ofTargetParents = rows('courses', (row) =>
  allOf(row.targetGroup.isNot('none'), row.courseKind.isOneOf(forParents)),
).placedBy('endsOn');
const training = rows('courses', (row) =>
  allOf(row.targetGroup.isNot('none'), row.courseKind.is('training')),
).placedBy('endsOn');
const trained = rows('courses', (row) =>
  allOf(row.targetGroup.isNot('none'), row.courseKind.is('training'), row.completedOn.isPresent()),
).placedBy('endsOn');
const employed = rows('courses', (row) =>
  allOf(
    row.targetGroup.isNot('none'),
    row.courseKind.is('training'),
    row.completedOn.isPresent(),
    row.workStartedOn.isOnOrBefore(bound('inspectedOn')),
    row.workStartedOn.isPresent(),
    row.isDirectResult.is(true),
  ),
).placedBy('workStartedOn');
const stillEmployed = rows('courses', (row) =>
  allOf(
    row.targetGroup.isNot('none'),
    row.courseKind.is('training'),
    row.completedOn.isPresent(),
    lastsOnTheDay(row.workStartedOn, row.workEndedOn),
    row.isDirectResult.is(true),
  ),
).placedBy('workStartedOn');
