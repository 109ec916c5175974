import { allOf, type Columns, type Condition } from '@deepdive/core';
import type { feedingChecks } from '../lists/health.js';
import { handbook } from '../publications.js';
import { lastYear, rows, under } from './words.js';

type Check = Columns<(typeof feedingChecks)['fields']>;

const point = (number: number) => handbook.place(`Annex B, data, point ${number}`);

/** Six weeks old, and not yet nine. */
const atSixToEightWeeks = (row: Check): Condition => row.bornOn.daysUntil(row.checkedOn).isBetween(42, 62);
const breastfed = (row: Check): Condition =>
  allOf(atSixToEightWeeks(row), row.feeding.isOneOf(['breastfed', 'partly']));

/** Feeding, weight and healthy lives: points 13 to 15. */
export const healthMeasures = under('Annex B: health', {
  breastfed: {
    title: 'Breastfed at six to eight weeks',
    says: 'Of the children checked at six to eight weeks in the last twelve months, how many were breastfed, wholly or partly',
    value: rows('feedingChecks', breastfed).distinct('childId', lastYear),
    outOf: rows('feedingChecks', atSixToEightWeeks).distinct('childId', lastYear),
    source: point(13),
    assumes: ['sixToEightWeeks', 'partlyBreastfed', 'measurePeriod'],
  },
  fedAtSixToEightWeeks: {
    title: 'How children are fed at six to eight weeks',
    says: 'How many children were checked at six to eight weeks in the last twelve months: breastfed, partly and not breastfed apart',
    value: rows('feedingChecks', atSixToEightWeeks).distinct('childId', lastYear),
    by: { kind: 'field', field: 'feeding' },
    source: point(13),
    assumes: ['sixToEightWeeks', 'measurePeriod'],
  },
  breastfeedingSustained: {
    title: 'Breastfeeding sustained',
    says: 'Of the children counted above as breastfed of whom there is a later check, how many were still breastfed then',
    value: rows('feedingChecks', (row) =>
      allOf(
        breastfed(row),
        row.laterCheckedOn.isPresent(),
        row.laterFeeding.isOneOf(['breastfed', 'partly']),
      ),
    ).distinct('childId', lastYear),
    outOf: rows('feedingChecks', (row) => allOf(breastfed(row), row.laterCheckedOn.isPresent())).distinct(
      'childId',
      lastYear,
    ),
    because:
      "'Sustained over time' has no age or time printed: the later check counts whenever it was made, and children without one are left out.",
    source: point(13),
    assumes: ['sixToEightWeeks', 'partlyBreastfed', 'measurePeriod'],
  },
  healthyWeight: {
    title: 'Healthy weight in the reception year',
    says: 'Of the children of the reception year weighed in the last twelve months, how many are a healthy weight',
    value: rows('weights', (row) => allOf(row.schoolYear.is('reception'), row.weight.is('healthy'))).distinct(
      'childId',
      lastYear,
    ),
    outOf: rows('weights', (row) => row.schoolYear.is('reception')).distinct('childId', lastYear),
    source: point(14),
    assumes: ['weighedOutOf', 'measurePeriod'],
  },
  weightsInReception: {
    title: 'Weights in the reception year',
    says: 'How many children of the reception year were weighed in the last twelve months, by weight',
    value: rows('weights', (row) => row.schoolYear.is('reception')).distinct('childId', lastYear),
    by: { kind: 'field', field: 'weight' },
    source: point(14),
    assumes: ['measurePeriod'],
  },
  healthyLives: {
    title: 'Take-up of services promoting healthy lifestyles',
    says: 'Of the offers made in the last twelve months of services promoting healthy lifestyles, smoking cessation and substance misuse for example, how many were taken up',
    value: rows('supportOffers', (row) =>
      allOf(row.support.isOneOf(['smoking', 'substances', 'otherHealthy']), row.takenUpOn.isPresent()),
    ).count(lastYear),
    outOf: rows('supportOffers', (row) =>
      row.support.isOneOf(['smoking', 'substances', 'otherHealthy']),
    ).count(lastYear),
    by: { kind: 'field', field: 'support' },
    because: 'Evidence from health data, which the text asks for beside the take-up, stands in no list.',
    source: point(15),
    assumes: ['takeUpOutOf', 'measurePeriod'],
  },
});
