import {
  atLeast,
  atTheStart,
  exists,
  held,
  judged,
  latestIs,
  none,
  noneForHalfAYear,
  onTheDay,
  sinceEngagement,
  soFar,
  sum,
  upToEngagement,
  weeks,
} from './counting.js';
import { needOf } from './crime.js';
import {
  aged,
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  each,
  is,
  months,
  notSo,
  type Some,
  someone,
} from './family.js';
import { adult } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { every, not, type Truth } from './truth.js';

// Rows U1 to U10. Where nobody was on a benefit at engagement, professional judgement is considered.

const benefit = (...benefits: readonly string[]): Some => ({
  list: 'benefits',
  where: is('benefit', ...benefits),
});
const outOfWork = benefit('JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA');
const credit = benefit('UC');
const jobseekers = benefit('JSA');
const others = benefit('ESA', 'IS', 'IB', 'CA', 'SDA');
/** Out-of-work benefits and Universal Credit: who moves from one to another has not moved off them. */
const anyOfThem = benefit('JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA', 'UC');
const conditionalCredit: Some = {
  list: 'benefits',
  where: both(is('benefit', 'UC'), is('hasWorkConditions', true)),
};
const employment: Some = { list: 'occupations', where: is('occupation', 'employment') };
const enoughEarned: Some = {
  list: 'benefits',
  where: both(is('benefit', 'UC'), is('meetsEarningsThreshold', true)),
};

/** So many of the last weeks without a benefit, and as many in employment; weeks before engagement never count. */
const offAndInWork =
  (enough: number, back: number): Claim =>
  (family, day, person) => {
    const on = weeks(family, day, person, anyOfThem, back);
    const working = weeks(family, day, person, employment, back);
    return every(
      atLeast({ least: on.all - on.with.most, most: on.all - on.with.least }, enough),
      atLeast(working.with, enough),
    );
  };
/** For each benefit that the person was on at engagement. */
const movedOff: Claim = allOf(
  none(anyOfThem, onTheDay),
  anyOf(notSo(exists(jobseekers, atTheStart)), offAndInWork(26, 30)),
  anyOf(notSo(exists(others, atTheStart)), offAndInWork(13, 13)),
  anyOf(notSo(exists(credit, atTheStart)), offAndInWork(26, 30)),
);
const onBenefit = exists(outOfWork, atTheStart);
const onCredit = exists(conditionalCredit, atTheStart);

/** Each adult identified; what is judged is progress that is sustained, and counts from the judgement on. */
const eachAdult = (code: string, identified: Claim): Claim =>
  each(
    identified,
    anyOf(movedOff, judged(code, 'towardsWork'), held(exists(enoughEarned, onTheDay), { weeks: 26 })),
    adult,
  );
const U1: PlanRow = {
  identified: atEngagement(someone(adult, onBenefit)),
  progress: eachAdult('U1', onBenefit),
};
const U2: PlanRow = {
  identified: atEngagement(someone(adult, onCredit)),
  progress: eachAdult('U2', onCredit),
};

const neet: Some = { list: 'occupations', where: is('occupation', 'NEET') };
const eet: Some = { list: 'occupations', where: is('occupation', 'employment', 'education', 'training') };
const wasNeet = exists({ ...neet, who: aged(16, 24) }, atTheStart);
const U3: PlanRow = {
  identified: wasNeet,
  progress: each(wasNeet, held(allOf(none(neet, onTheDay), exists(eet, onTheDay)))),
};

const statements = (tenure: string): Some => ({ list: 'arrears', where: is('tenure', tenure) });
const more = (value: unknown, than: number): Truth => (typeof value === 'number' ? value > than : 'unknown');
const owing = (tenure: string): Claim =>
  anyOf(
    latestIs(statements(tenure), 'statedOn', upToEngagement, ({ amount }) => more(amount, 500), false),
    latestIs(statements(tenure), 'statedOn', upToEngagement, (row) => more(row.months, 1), false),
  );
const owesNothing = (tenure: string): Claim =>
  latestIs(statements(tenure), 'statedOn', soFar, is('amount', 0), true);
// Arrears that were cleared stay so for the sustained period.
const cleared = anyOf(
  held(judged('U4', 'arrearsCleared')),
  held(
    allOf(
      exists({ list: 'arrears', by: 'statedOn' }, sinceEngagement),
      owesNothing('rent'),
      owesNothing('mortgage'),
    ),
  ),
);
const presented = (presentation: string): Some => ({
  list: 'presentations',
  where: is('presentation', presentation),
});
const U4: PlanRow = {
  identified: anyOf(owing('rent'), owing('mortgage')),
  progress: anyOf(
    allOf(anyOf(cleared, held(judged('U4', 'repaymentKept'))), noneForHalfAYear(presented('finance'))),
    held(judged('U4', 'debtsFaced')),
  ),
};

const situation = (name: string): Claim =>
  exists({ list: 'housing', where: is('situation', name) }, atTheStart);
const overcome = (name: string, ground: string): Claim =>
  anyOf(notSo(situation(name)), held(judged('U5', ground)));
const U5: PlanRow = {
  identified: anyOf(situation('riskOfEviction'), situation('homeless'), situation('overcrowded')),
  progress: allOf(
    overcome('riskOfEviction', 'evictionAverted'),
    overcome('homeless', 'housed'),
    overcome('overcrowded', 'notOvercrowded'),
    noneForHalfAYear(presented('homeless')),
  ),
};

const finances = (code: string, need: string): PlanRow => ({
  identified: exists(needOf(need), atTheStart),
  progress: allOf(
    anyOf(held(judged(code, 'repaymentKept')), held(judged(code, 'debtsFaced'))),
    none(presented('foodBank'), (_, day) => [months(day, -2), day]),
  ),
});
const U6 = finances('U6', 'basicNeeds');
const U7 = finances('U7', 'financeConcern');
const U8 = finances('U8', 'financialExclusion');

const school: Some = { list: 'schooling', where: is('setting', 'school', 'behaviourProvision') };
const leaving = exists(needOf('leavingWithoutPlan'), atTheStart);
/** School ended six months ago or earlier, since engagement, and the child has been at none since. */
const leftSchool = allOf(
  exists({ ...school, by: 'endedOn' }, ({ engaged }, day) => [engaged, months(day, -6)]),
  none(school, (_, day) => [months(day, -6) + 1, day]),
);
const U9: PlanRow = {
  identified: leaving,
  progress: each(leaving, allOf(leftSchool, none(neet, sinceEngagement))),
};

const seeking = allOf(exists(needOf('seeksMoreHours'), atTheStart), none(outOfWork, atTheStart));
/** More hours a week on the day than at engagement. */
const moreHours: Claim = (family, day, person) => {
  const before = sum(family, day, person, employment, 'hoursAWeek', atTheStart);
  const now = sum(family, day, person, employment, 'hoursAWeek', onTheDay);
  return now.least > before.most ? true : now.most > before.least ? 'unknown' : false;
};
const U10: PlanRow = {
  identified: atEngagement(someone(adult, seeking)),
  progress: each(
    seeking,
    anyOf(
      held(allOf(moreHours, judged('U10', 'goalsMet'), none(outOfWork, onTheDay))),
      judged('U10', 'towardsHours'),
    ),
    adult,
  ),
};

const notOnBenefits: Claim = (family, day) =>
  not(exists({ list: 'benefits' }, atTheStart)(family, day, null));
const printed: Readonly<Record<string, PlanRow>> = { U1, U2, U3, U4, U5, U6, U7, U8, U9, U10 };
export const work: Readonly<Record<string, PlanRow>> = Object.fromEntries(
  Object.entries(printed).map(([code, row]) => [
    code,
    orJudged(code, row, (claim) => allOf(notOnBenefits, claim)),
  ]),
);
