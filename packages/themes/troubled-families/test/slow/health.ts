import { atTheStart, exists, held, judged, latest, onTheDay, sinceEngagement, soFar } from './counting.js';
import { needOf } from './crime.js';
import {
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  dayIn,
  everyone,
  found,
  handedOver,
  is,
  notSo,
  type People,
  type Some,
  someone,
} from './family.js';
import { service } from './help.js';
import { child, parent } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { agreed, some } from './truth.js';

// Rows H1 to H9.

const withSurgery = (registration: string): Some => ({
  list: 'registrations',
  where: is('registration', registration),
});
const withCheckUps = (registration: string): Some => ({
  list: 'registrations',
  where: both(is('registration', registration), is('checkUps', 'arranged')),
});
/** All family members registered with GP and dental practice, and regular check-ups. */
const allRegistered: Claim = everyone(
  undefined,
  allOf(exists(withCheckUps('gp'), onTheDay), exists(withCheckUps('dentist'), onTheDay)),
);
const engagedWith = (...services: readonly string[]): Claim => exists(service(...services), sinceEngagement);
const ownCare = (code: string): Claim =>
  anyOf(judged(code, 'takesResponsibility'), judged(code, 'selfCareStrategy'));
const familySupport = (code: string): Claim =>
  allOf(engagedWith('earlyIntervention'), judged(code, 'changedBehaviour'));
const needing = (need: string, who?: People): Claim =>
  exists({ ...needOf(need), ...(who === undefined ? {} : { who }) }, atTheStart);

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
  identified: needing('mentalHealth', parent),
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

const difficulties: Some = { list: 'riskScores', who: child, where: is('tool', 'SDQ') };
/** A lower score of difficulties than at engagement. */
const betterScore: Claim = (family, day) => {
  if (!handedOver(family, difficulties)) return 'unknown';
  const scores = (from: number, to: number): readonly number[] | null => {
    const { rows, mayBeNone } = latest(found(family, difficulties, null, from, to), (row) =>
      dayIn(row.scoredOn),
    );
    const values = rows.map(({ score }) => score);
    return mayBeNone || values.some((value) => typeof value !== 'number') ? null : (values as number[]);
  };
  const before = scores(family.earliest, family.engaged);
  const now = scores(family.engaged, day);
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
  identified: needing('mentalHealth', child),
  progress: held(
    allOf(
      anyOf(
        allOf(engagedWith('wellbeing'), anyOf(betterScore, judged('H3', 'goodProgress'))),
        engagedWith('camhs'),
        alternativeCompleted,
      ),
      judged('H3', 'wellbeingImproved'),
    ),
  ),
};
const H4: PlanRow = {
  identified: needing('substanceMisuse', parent),
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
  identified: needing('substanceMisuse', child),
  progress: held(anyOf(engagedWith('substanceMisuse', 'gp'), alternativeCompleted)),
};
const H6: PlanRow = {
  identified: needing('physicalHealth', parent),
  progress: held(allOf(engagedWith('physicalHealth'), ownCare('H6'), allRegistered)),
};
const H7: PlanRow = {
  identified: needing('damagingActivity', parent),
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
  who: (member, day) => some(parent(member, day), child(member, day)),
};
const H9: PlanRow = {
  identified: exists(referred, atTheStart),
  progress: held(allOf(ownCare('H9'), allRegistered)),
};

const printed: Readonly<Record<string, PlanRow>> = { H1, H2, H3, H4, H5, H6, H7, H8, H9 };
export const health: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [code, orJudged(code, row)]),
);
