import {
  atLeast,
  atTheStart,
  exists,
  held,
  judged,
  latest,
  none,
  onTheDay,
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
  dayIn,
  everyone,
  found,
  handedOver,
  is,
  months,
  notSo,
  type People,
  type Some,
  someone,
} from './family.js';
import { adult, child } from './members.js';
import { orJudged, type PlanRow } from './plan-row.js';
import { agreed, every, not, some, type Truth } from './truth.js';

// Rows U1 to U10. Where nobody was on a benefit at engagement, professional judgement is considered.

const benefit = (...benefits: readonly string[]): Some => ({
  list: 'benefits',
  where: is('benefit', ...benefits),
});
const outOfWork = benefit('JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA');
const outOfWorkOrCredit = benefit('JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA', 'UC');
const jobseekers = benefit('JSA');
const others = benefit('ESA', 'IS', 'IB', 'CA', 'SDA');
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
    const on = weeks(family, day, person, outOfWorkOrCredit, back);
    const working = weeks(family, day, person, employment, back);
    const off: Truth = handedOver(family, outOfWorkOrCredit)
      ? atLeast({ least: on.all - on.with.most, most: on.all - on.with.least }, enough)
      : on.all < enough
        ? false
        : 'unknown';
    return every(off, atLeast(working.with, enough));
  };
const earned: Claim = (family, day, person) => atLeast(weeks(family, day, person, enoughEarned, 26).with, 26);

/** Each adult who was identified by a benefit at engagement. */
const each = (rows: Some, enough: number, back: number, code: string): Claim =>
  everyone(
    adult,
    anyOf(
      notSo(atEngagement(exists(rows, atTheStart))),
      offAndInWork(enough, back),
      held(judged(code, 'towardsWork'), { weeks: enough }),
      earned,
    ),
  );
const U1: PlanRow = {
  identified: exists({ ...outOfWork, who: adult }, atTheStart),
  progress: allOf(each(jobseekers, 26, 30, 'U1'), each(others, 13, 13, 'U1')),
};
const U2: PlanRow = {
  identified: exists({ ...conditionalCredit, who: adult }, atTheStart),
  progress: each(conditionalCredit, 26, 30, 'U2'),
};

const neet: Some = { list: 'occupations', where: is('occupation', 'NEET') };
const eet: Some = { list: 'occupations', where: is('occupation', 'employment', 'education', 'training') };
const young: People = aged(13, 19);
const U3: PlanRow = {
  identified: exists({ ...neet, who: young }, atTheStart),
  progress: everyone(
    undefined,
    anyOf(
      notSo(atEngagement(exists(neet, atTheStart))),
      held(allOf(none(neet, onTheDay), exists(eet, onTheDay))),
    ),
  ),
};

const owing = (tenure: string): Claim => {
  const rows: Some = { list: 'arrears', where: is('tenure', tenure) };
  return (family, day) => {
    const window = upToEngagement(family, day);
    if (!handedOver(family, rows) || window === null) return 'unknown';
    const { rows: last, mayBeNone } = latest(found(family, rows, null, ...window), (row) =>
      dayIn(row.statedOn),
    );
    const truths = last.map(
      ({ amount, months: behind }): Truth =>
        some(
          typeof amount === 'number' ? amount > 500 : 'unknown',
          typeof behind === 'number' ? behind >= 2 : 'unknown',
        ),
    );
    return agreed(mayBeNone ? [...truths, false] : truths);
  };
};
const presented = (presentation: string): Some => ({
  list: 'presentations',
  where: is('presentation', presentation),
});
const U4: PlanRow = {
  identified: anyOf(owing('rent'), owing('mortgage')),
  progress: anyOf(
    allOf(
      held(anyOf(judged('U4', 'arrearsCleared'), judged('U4', 'repaymentKept'))),
      held(none(presented('finance'), onTheDay)),
    ),
    held(judged('U4', 'debtsFaced')),
  ),
};

const situation = (name: string): Claim =>
  exists({ list: 'housing', where: is('situation', name) }, atTheStart);
const overcome = (name: string, ground: string): Claim =>
  anyOf(
    notSo(situation(name)),
    allOf(held(judged('U5', ground)), held(none(presented('homeless'), onTheDay))),
  );
const U5: PlanRow = {
  identified: anyOf(situation('riskOfEviction'), situation('homeless'), situation('overcrowded')),
  progress: allOf(
    overcome('riskOfEviction', 'evictionAverted'),
    overcome('homeless', 'housed'),
    overcome('overcrowded', 'notOvercrowded'),
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

/** Left school: a stretch at school has ended, and none goes on. */
const school: Some = {
  list: 'schooling',
  where: is('setting', 'school', 'behaviourProvision', 'otherProvision'),
};
const leaving = exists(needOf('leavingWithoutPlan'), atTheStart);
const leftSchool: Claim = (family, day, person) =>
  every(
    exists({ ...school, by: 'endedOn' }, (f, d) => [f.earliest, d])(family, day, person),
    none(school, onTheDay)(family, day, person),
  );
const U9: PlanRow = {
  identified: exists({ ...needOf('leavingWithoutPlan'), who: child }, atTheStart),
  progress: everyone(
    undefined,
    anyOf(
      notSo(leaving),
      allOf(
        none(neet, ({ engaged }, day) => [engaged, day]),
        held(leftSchool),
      ),
    ),
  ),
};

const seeking = exists(needOf('seeksMoreHours'), atTheStart);
/** More hours than at engagement. */
const hoursOn =
  (
    window: (engaged: number, day: number) => number,
  ): ((...of: Parameters<Claim>) => readonly (number | null)[]) =>
  (family, day, person) => {
    const on = window(family.engaged, day);
    const jobs = found(family, employment, person, on, on);
    return jobs.map(({ row, told }) =>
      told === true && typeof row.hoursAWeek === 'number' ? row.hoursAWeek : null,
    );
  };
const moreHours: Claim = (family, day, person) => {
  if (!handedOver(family, employment)) return 'unknown';
  const before = hoursOn((engaged) => engaged)(family, day, person);
  const now = hoursOn((_, on) => on)(family, day, person);
  if (before.includes(null) || now.includes(null)) return 'unknown';
  const total = (hours: readonly (number | null)[]): number =>
    hours.reduce<number>((all, one) => all + (one ?? 0), 0);
  return total(now) > total(before);
};
const U10: PlanRow = {
  identified: atEngagement(someone(adult, allOf(seeking, none(outOfWork, atTheStart)))),
  progress: anyOf(
    held(
      allOf(
        judged('U10', 'goalsMet'),
        everyone(adult, anyOf(notSo(seeking), allOf(moreHours, none(outOfWork, onTheDay)))),
      ),
    ),
    held(judged('U10', 'towardsHours')),
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
