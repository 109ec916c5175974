import {
  atTheStart,
  dayOf,
  exists,
  fallen,
  halfYearBefore,
  held,
  judged,
  latestNumbers,
  none,
  noneForHalfAYear,
  sinceEngagement,
  sixMonthsOn,
  yearToEngagement,
} from './counting.js';
import { needOf } from './crime.js';
import {
  aged,
  allOf,
  anyOf,
  both,
  type Claim,
  type Family,
  is,
  months,
  type People,
  type Some,
} from './family.js';
import { adult } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { agreed, every, not } from './truth.js';

// Rows DV1 and DV3 to DV8.

const known = (who: People | undefined, ...parts: readonly string[]): Some => ({
  list: 'domesticAbuse',
  where: is('part', ...parts),
  ...(who === undefined ? {} : { who }),
});
const scores = (tool: string): Some => ({ list: 'riskScores', where: is('tool', tool) });
const scored = (family: Family, rows: Some, to: number): readonly number[] | null =>
  latestNumbers(family, rows, null, 'score', 'scoredOn', to);
const comparing =
  (rows: Some, holds: (before: number, now: number) => boolean): Claim =>
  (family, day) => {
    const before = scored(family, rows, family.engaged);
    const now = scored(family, rows, day);
    if (before === null || now === null) return 'unknown';
    return agreed(before.flatMap((each) => now.map((later) => holds(each, later))));
  };
const dash = scores('dash');
const wasHigh: Claim = (family) => {
  const before = scored(family, dash, family.engaged);
  return before === null ? 'unknown' : agreed(before.map((score) => score >= 14));
};
const wasLow: Claim = (family, day, person) => not(wasHigh(family, day, person));
const below14: Claim = (family, day) => {
  const now = scored(family, dash, day);
  return now === null ? 'unknown' : agreed(now.map((score) => score < 14));
};
const fellBelow = allOf(wasHigh, held(below14, { months: 3 }));
const noFurtherAssessment = allOf(
  wasHigh,
  sixMonthsOn,
  none(dash, (_, day) => [months(day, -6) + 1, day]),
);
const fellByAQuarter = allOf(
  wasLow,
  held(comparing(dash, (before, now) => 100 * (before - now) >= 25 * before)),
);
const levelIsLower = comparing(scores('barnardos'), (before, now) => before - now >= 1);
const levelFell = held(levelIsLower);

const referrals: Some = { list: 'maracReferrals' };
/** No repeat referral to MARAC in the six months since the first. */
const noRepeatSinceFirst: Claim = (family, day) => {
  const first = dayOf(family, day, null, referrals, 'referredOn', 'first');
  return every(
    exists(referrals, () => [family.earliest, months(day, -6)])(family, day, null),
    none(referrals, () => (first === null ? null : [first + 1, months(first, 6)]))(family, day, null),
  );
};

const beforeEngagement = ({ earliest, engaged }: Family): readonly [number, number] => [
  earliest,
  engaged - 1,
];
const sixMonthsFromEngagement = ({ engaged }: Family): readonly [number, number] => [
  engaged,
  months(engaged, 6),
];
/** Progress is made since engagement: where the first came before, the six months are those after engagement. */
const noRepeat: Claim = anyOf(
  allOf(exists(referrals, beforeEngagement), sixMonthsOn, none(referrals, sixMonthsFromEngagement)),
  allOf(none(referrals, beforeEngagement), noRepeatSinceFirst),
);

const safetyPlan: Some = { list: 'planDocuments', where: is('document', 'safetyPlan') };
const reviews: Some = { list: 'planDocuments', where: is('document', 'safetyPlanReview') };
const attends = (course: string): Claim =>
  exists({ list: 'courses', where: is('course', course) }, sinceEngagement);

const DV1: PlanRow = {
  identified: exists(known(adult, 'victim', 'atRisk'), yearToEngagement),
  progress: anyOf(
    fellBelow,
    noFurtherAssessment,
    fellByAQuarter,
    allOf(judged('DV1', 'maracReducedRisk'), noRepeat),
    held(judged('DV1', 'victimSafer')),
    held(
      allOf(
        judged('DV1', 'practitionerReport'),
        anyOf(
          judged('DV1', 'twoPoints'),
          exists(safetyPlan, sinceEngagement),
          allOf(attends('freedom'), judged('DV1', 'changedBehaviour')),
        ),
      ),
    ),
  ),
};

const convictions: Some = {
  list: 'offences',
  where: both(is('matter', 'proven'), is('isDomesticAbuse', true)),
  by: 'provenOn',
};
const protection: Some = { list: 'orders', where: is('order', 'protection'), by: 'startedOn' };
const reported: Some = { list: 'domesticAbuse', where: is('isReportedToPolice', true) };
const reports: Some = { list: 'policeContacts', where: is('isDomesticAbuse', true) };
const completed = (course: string): Claim =>
  exists(
    { list: 'courses', where: both(is('course', course), is('result', 'completed')), by: 'endedOn' },
    sinceEngagement,
  );
const twelveWeeks: Claim = exists(
  {
    list: 'courses',
    where: both(is('course', 'perpetrator'), is('result', 'completed'), ({ weeks }) =>
      typeof weeks === 'number' ? weeks >= 12 : 'unknown',
    ),
    by: 'endedOn',
  },
  sinceEngagement,
);
const noReports = noneForHalfAYear(reports, reported);
const perpetrating = (code: string, who: People, secondProgramme: Claim): PlanRow => ({
  identified: exists(known(who, 'perpetrator'), yearToEngagement),
  progress: anyOf(
    fellBelow,
    noFurtherAssessment,
    fellByAQuarter,
    levelFell,
    noRepeat,
    held(anyOf(exists(convictions, sinceEngagement), exists(protection, sinceEngagement))),
    held(judged(code, 'similar')),
    held(allOf(judged(code, 'practitionerReport'), judged(code, 'twoPoints'))),
    allOf(completed('courtOrdered'), noReports),
    secondProgramme,
  ),
});
const DV3 = perpetrating('DV3', adult, allOf(twelveWeeks, noReports));
const DV4 = perpetrating('DV4', aged(10, 17), held(twelveWeeks));

const DV5: PlanRow = {
  identified: exists(known(undefined, 'historic'), yearToEngagement),
  progress: allOf(
    held(anyOf(levelIsLower, judged('DV5', 'levelReduced'))),
    exists(safetyPlan, sinceEngagement),
    exists(reviews, sinceEngagement),
    anyOf(judged('DV5', 'notAppropriate'), attends('childrensGroupWork')),
  ),
};

const callOuts: Some = {
  list: 'policeContacts',
  where: both(is('contact', 'callOut'), is('isDomesticAbuse', true)),
};
const DV6: PlanRow = {
  identified: exists(callOuts, yearToEngagement),
  progress: allOf(fallen(33, callOuts), exists(safetyPlan, sinceEngagement)),
};

const incidents: Some = { list: 'policeContacts', where: is('isChildOnParent', true) };
/** Professionals and the family; or one of them. */
const bothReport = judged('DV7', 'violenceImprovedByBoth');
const improved = anyOf(judged('DV7', 'violenceImproved'), bothReport);
const DV7: PlanRow = {
  identified: exists(known(adult, 'ofChildOnParent'), yearToEngagement),
  progress: anyOf(
    held(allOf(attends('childOnParent'), improved)),
    // From no incident there is no fall, though there be none after.
    allOf(exists(incidents, halfYearBefore), fallen(60, incidents), improved),
    held(bothReport),
  ),
};

const DV8: PlanRow = {
  identified: exists(needOf('forcedMarriage'), atTheStart),
  progress: held(allOf(judged('DV8', 'servicesInvolved'), judged('DV8', 'significantSafety'))),
};

/** The police have no record of domestic abuse of the twelve months up to engagement. */
const unrecorded = allOf(none(reports, yearToEngagement), none(reported, yearToEngagement));
const printed: Readonly<Record<string, PlanRow>> = { DV1, DV3, DV4, DV5, DV6, DV7, DV8 };
export const abuse: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [
    code,
    orJudged(code, row, (claim) => allOf(unrecorded, claim)),
  ]),
);
