import {
  atTheStart,
  exists,
  fallen,
  held,
  judged,
  latest,
  none,
  onTheDay,
  sinceEngagement,
  yearToEngagement,
} from './counting.js';
import { needOf } from './crime.js';
import {
  aged,
  allOf,
  anyOf,
  both,
  type Claim,
  dayIn,
  type Family,
  type Found,
  found,
  handedOver,
  is,
  months,
  type People,
  type Some,
} from './family.js';
import { adult } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { agreed, every, not, type Truth } from './truth.js';

// Rows DV1 and DV3 to DV8.

const known = (who: People | undefined, ...parts: readonly string[]): Some => ({
  list: 'domesticAbuse',
  where: is('part', ...parts),
  ...(who === undefined ? {} : { who }),
});
const scores = (tool: string): Some => ({ list: 'riskScores', where: is('tool', tool) });
const scoredOn = ({ scoredOn: on }: Found['row']): number | null => dayIn(on);

/** The scores of which each may be the latest up to a day; `null` where there may be none, or one is blank. */
function latestScores(family: Family, rows: Some, from: number, to: number): readonly number[] | null {
  if (!handedOver(family, rows)) return null;
  const { rows: last, mayBeNone } = latest(found(family, rows, null, from, to), scoredOn);
  const values = last.map(({ score }) => score);
  return mayBeNone || values.some((value) => typeof value !== 'number') ? null : (values as number[]);
}
const comparing =
  (rows: Some, holds: (before: number, now: number) => boolean): Claim =>
  (family, day) => {
    const before = latestScores(family, rows, family.earliest, family.engaged);
    const now = latestScores(family, rows, family.engaged, day);
    if (before === null || now === null) return 'unknown';
    return agreed(before.flatMap((each) => now.map((later) => holds(each, later))));
  };
const dash = scores('dash');
const wasHigh: Claim = (family) => {
  const before = latestScores(family, dash, family.earliest, family.engaged);
  return before === null ? 'unknown' : agreed(before.map((score) => score >= 14));
};
const wasLow: Claim = (family, day, person) => not(wasHigh(family, day, person));
const fellBelow = allOf(
  wasHigh,
  held(
    comparing(dash, (_, now) => now < 14),
    { months: 3 },
  ),
);
const noFurtherAssessment = allOf(wasHigh, held(none(dash, onTheDay)));
const fellByAQuarter = allOf(
  wasLow,
  held(comparing(dash, (before, now) => 100 * (before - now) >= 25 * before)),
);
const levelFell = held(comparing(scores('barnardos'), (before, now) => before - now >= 1));

const referrals: Some = { list: 'maracReferrals' };
/** No repeat referral to MARAC in the six months since the first. */
const noRepeat: Claim = (family, day) => {
  if (!handedOver(family, referrals)) return 'unknown';
  const each = found(family, referrals, null, family.earliest, day);
  const sure = each.filter(({ told }) => told === true).map(({ row }) => dayIn(row.referredOn) ?? day);
  if (sure.length === 0) return each.length === 0 ? false : 'unknown';
  const first = Math.min(...sure);
  if (months(first, 6) > day) return false;
  return every(
    ...each.map(({ row, told }): Truth => {
      const on = dayIn(row.referredOn);
      if (on === null) return 'unknown';
      return on > first && on <= months(first, 6) ? not(told) : true;
    }),
  );
};

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
    allOf(held(judged('DV1', 'maracReducedRisk')), noRepeat),
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
};
const protection: Some = { list: 'orders', where: is('order', 'protection') };
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
const noReports = none(reports, onTheDay);
const perpetrating = (code: string, who: People, secondProgramme: Claim): PlanRow => ({
  identified: exists(known(who, 'perpetrator'), yearToEngagement),
  progress: anyOf(
    fellBelow,
    noFurtherAssessment,
    fellByAQuarter,
    levelFell,
    noRepeat,
    held(exists(convictions, sinceEngagement)),
    held(exists(protection, sinceEngagement)),
    held(judged(code, 'similar')),
    held(allOf(judged(code, 'practitionerReport'), judged(code, 'twoPoints'))),
    held(allOf(completed('courtOrdered'), noReports)),
    held(secondProgramme),
  ),
});
const DV3 = perpetrating('DV3', adult, allOf(twelveWeeks, noReports));
const DV4 = perpetrating('DV4', aged(10, 17), twelveWeeks);

const DV5: PlanRow = {
  identified: exists(known(undefined, 'historic'), yearToEngagement),
  progress: held(
    allOf(
      judged('DV5', 'levelReduced'),
      exists(safetyPlan, sinceEngagement),
      exists(reviews, sinceEngagement),
      anyOf(judged('DV5', 'notAppropriate'), attends('childrensGroupWork')),
    ),
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
const improved = judged('DV7', 'violenceImproved');
const DV7: PlanRow = {
  identified: exists(known(adult, 'ofChildOnParent'), yearToEngagement),
  progress: anyOf(
    held(allOf(attends('childOnParent'), improved)),
    allOf(fallen(60, incidents), held(improved)),
    held(improved),
  ),
};

const DV8: PlanRow = {
  identified: exists(needOf('forcedMarriage'), atTheStart),
  progress: held(allOf(judged('DV8', 'servicesInvolved'), judged('DV8', 'significantSafety'))),
};

/** The police have no record of domestic abuse of the twelve months up to engagement. */
const unrecorded = allOf(
  none(reports, yearToEngagement),
  none({ list: 'domesticAbuse', where: is('isReportedToPolice', true) }, yearToEngagement),
);
const printed: Readonly<Record<string, PlanRow>> = { DV1, DV3, DV4, DV5, DV6, DV7, DV8 };
export const abuse: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [
    code,
    orJudged(code, row, (claim) => allOf(unrecorded, claim)),
  ]),
);
