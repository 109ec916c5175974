import { allOf, day, everSoFar, on } from '@deepdive/core';
import { handbook } from '../publications.js';
import { ageOnTheDay, byTargetGroup, lastYear, rows, thereOnTheDay, under } from './words.js';

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`);

const entitled = rows('fundedEntitlements');
const withPlace = rows('fundedEntitlements', (row) => thereOnTheDay(row.placeStartedOn, row.placeEndedOn));
const inGoodProvision = rows('fundedEntitlements', (row) =>
  allOf(
    thereOnTheDay(row.placeStartedOn, row.placeEndedOn),
    row.providerGrade.isOneOf(['outstanding', 'good']),
  ),
);
const needingHelp = rows('twoYearAssessments', (row) => row.needsIntervention.is(true));
const targetProfiles = rows('profiles', (row) => row.targetGroup.isNot('none'));
const goodTargetProfiles = rows('profiles', (row) =>
  allOf(row.targetGroup.isNot('none'), row.hasGoodLevel.is(true)),
);

/** Funded places, assessments at two and the profile: points 5 to 7. */
export const earlyEducationMeasures = under('Annex B: early education', {
  fundedPlaces: {
    title: 'Funded places taken up in good provision',
    says: 'Of the children entitled to free early education on the day, how many have a place in provision judged good or outstanding',
    value: inGoodProvision.distinct('childId', on(day)),
    outOf: entitled.distinct('childId', on(day)),
    by: byTargetGroup,
    source: point(5),
    assumes: ['fundedOutOf'],
  },
  fundedPlacesInGoodProvision: {
    title: 'Places taken up that are in good provision',
    says: 'Of the children who have taken up a place on the day, how many have it in provision judged good or outstanding',
    value: inGoodProvision.distinct('childId', on(day)),
    outOf: withPlace.distinct('childId', on(day)),
    by: byTargetGroup,
    source: point(5),
    assumes: ['fundedOutOf'],
  },
  disadvantagedTwoYearOlds: {
    title: 'Disadvantaged two-year-olds with a place in good provision',
    says: 'Of the disadvantaged two-year-olds entitled to free early education on the day, how many have a place in provision judged good or outstanding',
    value: rows('fundedEntitlements', (row) =>
      allOf(
        row.isDisadvantaged.is(true),
        ageOnTheDay(row.bornOn).is(2),
        thereOnTheDay(row.placeStartedOn, row.placeEndedOn),
        row.providerGrade.isOneOf(['outstanding', 'good']),
      ),
    ).distinct('childId', on(day)),
    outOf: rows('fundedEntitlements', (row) =>
      allOf(row.isDisadvantaged.is(true), ageOnTheDay(row.bornOn).is(2)),
    ).distinct('childId', on(day)),
    source: point(5),
    assumes: ['fundedOutOf', 'twentyPercent'],
  },
  needAtTwo: {
    title: 'Children found at two to need early intervention',
    says: 'Of the children assessed at two in the last twelve months, how many were identified as most in need of early intervention',
    value: needingHelp.distinct('childId', lastYear),
    outOf: rows('twoYearAssessments').distinct('childId', lastYear),
    by: byTargetGroup,
    because:
      "The text asks for 'any evidence of outcomes' and names no figure: need found, and help after it, are what a list can tell.",
    source: point(6),
    assumes: ['measurePeriod'],
  },
  helpAfterTwo: {
    title: 'Help after the assessment at two',
    says: 'Of the children found at two, in the last twelve months, to need early intervention most, how many have the help they need',
    value: rows('twoYearAssessments', (row) =>
      allOf(row.needsIntervention.is(true), row.helpBeganOn.isPresent()),
    ).distinct('childId', lastYear),
    outOf: needingHelp.distinct('childId', lastYear),
    by: byTargetGroup,
    because: 'That help has begun is told; whether it is the help they need is for inspectors to see.',
    source: point(6),
    assumes: ['measurePeriod'],
  },
  goodLevel: {
    title: 'Good level of development, target groups',
    says: 'Of the children from target groups whose profile was completed in the last twelve months, how many have a good level of development',
    value: goodTargetProfiles.distinct('childId', lastYear),
    outOf: targetProfiles.distinct('childId', lastYear),
    by: byTargetGroup,
    source: point(7),
    assumes: ['profileWhen', 'measurePeriod'],
  },
  goodLevelByYear: {
    title: 'Good level of development, target groups, year by year',
    says: 'The same of all profiles up to the day, by school year',
    value: goodTargetProfiles.distinct('childId', everSoFar),
    outOf: targetProfiles.distinct('childId', everSoFar),
    by: { kind: 'year', field: 'profiledOn', startsIn: 9 },
    source: point(7),
    assumes: ['profileWhen', 'yearsBegin', 'measurePeriod'],
  },
});
