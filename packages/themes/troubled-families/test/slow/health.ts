import {
  atTheStart,
  exists,
  held,
  judged,
  latestNumbers,
  onTheDay,
  sinceEngagement,
  soFar,
} from './counting.js';
import { needOf } from './crime.js';
import {
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  each,
  everyone,
  is,
  notSo,
  type Some,
  someone,
} from './family.js';
import { service } from './help.js';
import { child, parent } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { agreed } from './truth.js';

// Rows H1 to H9.

const withSurgery = (registration: string): Some => ({
  list: 'registrations',
  where: is('registration', registration),
});
const withCheckUps: Some = { list: 'registrations', where: is('checkUps', 'arranged') };
/** All family members registered with GP and dental practice, and regular check-ups. */
const allRegistered: Claim = everyone(
  undefined,
  allOf(
    exists(withSurgery('gp'), onTheDay),
    exists(withSurgery('dentist'), onTheDay),
    exists(withCheckUps, onTheDay),
  ),
);
const engagedWith = (...services: readonly string[]): Claim => exists(service(...services), sinceEngagement);
const ownCare = (code: string): Claim =>
  anyOf(judged(code, 'takesResponsibility'), judged(code, 'selfCareStrategy'));
const familySupport = (code: string): Claim =>
  allOf(engagedWith('earlyIntervention'), judged(code, 'changedBehaviour'));
const needing = (need: string): Claim => exists(needOf(need), atTheStart);
const ofParent = (need: string): Claim => atEngagement(someone(parent, needing(need)));
const ofChild = (need: string): Claim => exists({ ...needOf(need), who: child }, atTheStart);

const H1: PlanRow = {
  identified: needing('newMother'),
  progress: held(
    allOf(
      ownCare('H1'),
      allRegistered,
      exists(service('maternity'), soFar),
      exists(service('healthVisiting'), soFar),
      familySupport('H1'),
    ),
  ),
};
const H2: PlanRow = {
  identified: ofParent('mentalHealth'),
  progress: held(
    allOf(
      engagedWith('mentalHealth', 'gp'),
      judged('H2', 'selfCareStrategy'),
      familySupport('H2'),
      judged('H2', 'wellbeingImproved'),
      allRegistered,
    ),
  ),
};

const difficulties: Some = { list: 'riskScores', where: is('tool', 'SDQ') };
/** A lower score of difficulties than at engagement. */
const betterScore: Claim = (family, day, person) => {
  const before = latestNumbers(family, difficulties, person, 'score', 'scoredOn', family.engaged);
  const now = latestNumbers(family, difficulties, person, 'score', 'scoredOn', day);
  if (before === null || now === null) return 'unknown';
  return agreed(before.flatMap((each) => now.map((later) => later < each)));
};
const alternativeCompleted: Claim = exists(
  {
    list: 'courses',
    where: both(is('course', 'alternativeIntervention'), is('result', 'completed')),
    by: 'endedOn',
  },
  sinceEngagement,
);
const H3: PlanRow = {
  identified: ofChild('mentalHealth'),
  progress: each(
    ofChild('mentalHealth'),
    held(
      allOf(
        anyOf(
          allOf(engagedWith('wellbeing'), anyOf(betterScore, judged('H3', 'goodProgress'))),
          engagedWith('camhs'),
          alternativeCompleted,
        ),
        judged('H3', 'wellbeingImproved'),
      ),
    ),
  ),
};
const H4: PlanRow = {
  identified: ofParent('substanceMisuse'),
  progress: held(
    allOf(
      engagedWith('substanceMisuse', 'gp'),
      judged('H4', 'selfCareStrategy'),
      familySupport('H4'),
      allRegistered,
    ),
  ),
};
const H5: PlanRow = {
  identified: ofChild('substanceMisuse'),
  progress: each(
    ofChild('substanceMisuse'),
    held(anyOf(engagedWith('substanceMisuse', 'gp'), alternativeCompleted)),
  ),
};
const H6: PlanRow = {
  identified: ofParent('physicalHealth'),
  progress: held(allOf(engagedWith('physicalHealth'), ownCare('H6'), allRegistered)),
};
const H7: PlanRow = {
  identified: ofParent('damagingActivity'),
  progress: held(
    allOf(
      exists({ list: 'courses', where: is('course', 'health') }, sinceEngagement),
      anyOf(judged('H7', 'damageReduced'), judged('H7', 'healthierActivity')),
    ),
  ),
};
const H8: PlanRow = {
  identified: atEngagement(
    someone(
      undefined,
      notSo(allOf(exists(withSurgery('gp'), onTheDay), exists(withSurgery('dentist'), onTheDay))),
    ),
  ),
  progress: held(allRegistered),
};
const referred: Some = {
  list: 'needs',
  where: both(is('need', 'healthConcern'), is('identifiedBy', 'health')),
};
const H9: PlanRow = {
  identified: anyOf(
    atEngagement(someone(parent, exists(referred, atTheStart))),
    exists({ ...referred, who: child }, atTheStart),
  ),
  progress: held(allOf(ownCare('H9'), allRegistered)),
};

const printed: Readonly<Record<string, PlanRow>> = { H1, H2, H3, H4, H5, H6, H7, H8, H9 };
export const health: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [code, orJudged(code, row)]),
);
