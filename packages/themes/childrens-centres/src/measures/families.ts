import { allOf, day, everSoFar, on } from '@deepdive/core';
import { handbook } from '../publications.js';
import { byTargetGroup, hasYoungChild, lastsOnTheDay, lastYear, rows, under } from './words.js';

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`);

const inArea = rows('familiesInArea', hasYoungChild).distinct('familyId', on(day));
const registered = rows('familiesInArea', (row) =>
  allOf(
    hasYoungChild(row),
    row.registeredWith.isOneOf(['thisCentre', 'anotherCentre']),
    lastsOnTheDay(row.registeredOn, row.registrationEndedOn),
  ),
);
const registeredHere = rows('familiesInArea', (row) =>
  allOf(
    hasYoungChild(row),
    row.registeredWith.is('thisCentre'),
    lastsOnTheDay(row.registeredOn, row.registrationEndedOn),
  ),
);

/** Families in the area, registered, engaged and taking part: points 1 to 4. */
export const familyMeasures = under('Annex B: families, registration and participation', {
  familiesInArea: {
    title: 'Families with young children in the area',
    says: 'How many families with a child under five live in the area of the centre or group on the day',
    value: inArea,
    by: byTargetGroup,
    source: point(1),
    assumes: ['areaKnown'],
  },
  registered: {
    title: 'Families registered',
    says: 'Of the families with a child under five who live in the area, how many are registered on the day, with this centre or another',
    value: registered.distinct('familyId', on(day)),
    outOf: inArea,
    by: byTargetGroup,
    source: point(2),
    assumes: ['areaKnown'],
  },
  sustainedEngagement: {
    title: 'Families most in need who are engaged',
    says: 'Of the families with a child under five in the area who are most in need of help and support on the day, how many had a contact in the last twelve months; the groups tell them apart by how many contacts each had',
    value: rows('contacts', (row) =>
      allOf(row.isMostInNeed.is(true), row.livesInArea.is(true), hasYoungChild(row)),
    ).distinct('familyId', lastYear),
    outOf: rows('familiesInArea', (row) => allOf(row.isMostInNeed.is(true), hasYoungChild(row))).distinct(
      'familyId',
      on(day),
    ),
    by: { kind: 'rowsEach', field: 'familyId' },
    because:
      "The text asks for families who 'have sustained appropriate levels' and prints neither a number of contacts nor a time: any contact is counted, and the groups leave it to the reader how many are enough.",
    source: point(3),
    assumes: ['sustainedLevel', 'measurePeriod', 'twoLists'],
  },
  participation: {
    title: 'Participation of registered families',
    says: 'Of the families with a child under five registered with this centre on the day, how many had a contact in the last twelve months',
    value: rows('contacts', (row) =>
      allOf(row.isRegistered.is(true), row.livesInArea.is(true), hasYoungChild(row)),
    ).distinct('familyId', lastYear),
    outOf: registeredHere.distinct('familyId', on(day)),
    by: byTargetGroup,
    source: point(4),
    assumes: ['participationRates', 'measurePeriod', 'twoLists'],
  },
  attendances: {
    title: 'Attendance levels',
    says: 'How many attendances and other contacts there were in the last twelve months, by activity',
    value: rows('contacts').count(lastYear),
    by: { kind: 'field', field: 'activity' },
    source: point(4),
    assumes: ['participationRates', 'measurePeriod'],
  },
  reach: {
    title: 'Reach of services',
    says: 'Of the families with a child under five who live in the area on the day, how many had a contact in the last twelve months, registered or not',
    value: rows('contacts', (row) => allOf(row.livesInArea.is(true), hasYoungChild(row))).distinct(
      'familyId',
      lastYear,
    ),
    outOf: inArea,
    by: byTargetGroup,
    source: point(4),
    assumes: ['participationRates', 'measurePeriod', 'twoLists', 'areaKnown'],
  },
  contactOverTime: {
    title: 'Target families in contact, year by year',
    says: 'How many families from target groups had a contact in each year to 31 March, up to the day',
    value: rows('contacts', (row) => row.targetGroup.isNot('none')).distinct('familyId', everSoFar),
    by: { kind: 'year', field: 'heldOn', startsIn: 4 },
    because:
      'The text asks how rates have improved over time. Of how many families each year is a part, a list of the families of one day cannot tell.',
    source: handbook.para(82),
    assumes: ['yearsBegin'],
  },
});
