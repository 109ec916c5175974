import {
  atTheStart,
  exists,
  fallen,
  held,
  judged,
  none,
  onTheDay,
  sinceEngagement,
  yearToEngagement,
} from './counting.js';
import {
  aged,
  allOf,
  anyOf,
  atEngagement,
  both,
  type Claim,
  dayIn,
  everyone,
  type Family,
  found,
  is,
  months,
  notSo,
  type Row,
  type Some,
  someone,
  type Where,
} from './family.js';
import { adult, parent } from './members.js';
import type { PlanRow } from './plan-row.js';
import { every, some, type Truth } from './truth.js';

// Rows C1 to C8. Evidence is data or crime professionals: no judgement takes the place of progress.

const proven = is('matter', 'proven');
const offences: Some = { list: 'offences', where: proven };
const interventions: Some = { list: 'antisocialBehaviour', where: is('record', 'intervention') };
const noOffenceOrIntervention = (window: Parameters<typeof none>[1]): Claim =>
  allOf(none(offences, window), none(interventions, window));

const ofChildren: Some = { ...offences, who: aged(10, 18) };
const abuseOfChildren: Some = { list: 'domesticAbuse', where: is('part', 'perpetrator'), who: aged(10, 15) };
export const C1: PlanRow = {
  identified: anyOf(exists(ofChildren, yearToEngagement), exists(abuseOfChildren, yearToEngagement)),
  progress: anyOf(
    fallen(33, ofChildren, abuseOfChildren),
    held(allOf(none(ofChildren, onTheDay), none(abuseOfChildren, onTheDay))),
  ),
};

const antisocial: Some = { list: 'antisocialBehaviour', where: is('record', 'intervention', 'report') };
const contracts: Some = { list: 'antisocialBehaviour', where: is('record', 'agreementCompleted') };
export const C2: PlanRow = {
  identified: exists(interventions, yearToEngagement),
  progress: anyOf(
    fallen(60, antisocial),
    held(none(antisocial, onTheDay)),
    held(exists(contracts, sinceEngagement)),
  ),
};

const ofAdults: Some = { ...offences, who: adult };
export const C3: PlanRow = {
  identified: exists(ofAdults, yearToEngagement),
  progress: fallen(60, ofAdults),
};

const custody: Some = { list: 'orders', where: is('order', 'custody') };
/** Custody on the day of engagement, with less than twelve months to go. */
const soonReleased: Some = {
  list: 'orders',
  where: is('order', 'custody'),
};
const lastYear = (family: Family): Where =>
  both(is('order', 'custody'), (row: Row) => {
    const from = dayIn(row.lastYearFrom);
    return from === null ? 'unknown' : from <= family.engaged;
  });
const prisoner: Claim = (family, day, person) =>
  exists({ ...soonReleased, where: lastYear(family) }, atTheStart)(family, day, person);

/** The rate of the sessions of a course that a person attended. */
export const attendedAtLeast =
  (percent: number): Where =>
  ({ sessionsAttended, sessionsOffered }) => {
    if (typeof sessionsAttended !== 'number' || typeof sessionsOffered !== 'number') return 'unknown';
    if (sessionsOffered === 0) return 'unknown';
    return 100 * sessionsAttended >= percent * sessionsOffered;
  };

/** A parenting course that ended since engagement, without an offence or intervention in its three months. */
const cleanCourse =
  (completed: Where): Claim =>
  (family, day, person) => {
    const rows: Some = { list: 'courses', where: both(is('course', 'parenting'), completed), by: 'endedOn' };
    return some(
      ...found(family, rows, person, family.engaged, day).map(({ row, told }) => {
        const ended = dayIn(row.endedOn) ?? day;
        return every(told, noOffenceOrIntervention(() => [months(ended, -3), ended])(family, day, person));
      }),
      family.rows.has('courses') ? false : 'unknown',
    );
  };

const sinceRelease: Claim = (family, day, person) =>
  some(
    ...found(family, { ...custody, by: 'endedOn' }, person, family.engaged, day).map(
      ({ row, told }): Truth => {
        const released = dayIn(row.endedOn) ?? day;
        const until = months(released, 6);
        if (until > day) return false;
        return every(told, noOffenceOrIntervention(() => [released, until])(family, day, person));
      },
    ),
    family.rows.has('orders') ? false : 'unknown',
  );

export const C4: PlanRow = {
  identified: atEngagement(someone(parent, prisoner)),
  progress: everyone(adult, anyOf(notSo(prisoner), sinceRelease, cleanCourse(attendedAtLeast(66)))),
};

/** How long the latest order of a kind lasts. */
const lengthsOf =
  (rows: Some) =>
  (family: Family, day: number, person: string | null): readonly (number | null)[] => {
    const each = found(family, rows, person, family.earliest, day);
    if (each.length === 0) return [null];
    let best = Number.NEGATIVE_INFINITY;
    for (const { row, told } of each) if (told === true) best = Math.max(best, dayIn(row.startedOn) ?? best);
    const last = each.filter(({ row }) => (dayIn(row.startedOn) ?? best) >= best);
    const lengths = last.map(({ row }) => {
      const start = dayIn(row.startedOn);
      const end = dayIn(row.endedOn);
      return start === null || end === null ? null : end - start;
    });
    return best === Number.NEGATIVE_INFINITY ? [...lengths, null] : lengths;
  };

const licences: Some = { list: 'orders', where: is('order', 'licence') };
const completedLicence: Some = {
  list: 'orders',
  where: both(is('order', 'licence'), is('isCompleted', true)),
  by: 'endedOn',
};
const nonCompliance: Some = { list: 'offences', where: is('matter', 'nonCompliance') };
const onLicence = exists(licences, atTheStart);
export const C5: PlanRow = {
  identified: atEngagement(someone(parent, onLicence)),
  progress: everyone(
    adult,
    anyOf(
      notSo(onLicence),
      exists(completedLicence, sinceEngagement),
      held(none(nonCompliance, onTheDay), { months: 6 }, lengthsOf(licences)),
    ),
  ),
};

const communityOrders: Some = { list: 'orders', where: is('order', 'communityOrder', 'suspendedSentence') };
const onOrder = exists(communityOrders, atTheStart);
export const C6: PlanRow = {
  identified: atEngagement(someone(parent, onOrder)),
  progress: everyone(
    adult,
    anyOf(
      notSo(onOrder),
      held(noOffenceOrIntervention(onTheDay), { months: 6 }, lengthsOf(communityOrders)),
      cleanCourse(is('result', 'completed')),
    ),
  ),
};

export const needOf = (...needs: readonly string[]): Some => ({ list: 'needs', where: is('need', ...needs) });
const callOuts: Some = { list: 'policeContacts', where: is('contact', 'callOut') };
const police: Some = { list: 'policeContacts' };
export const C7: PlanRow = {
  identified: exists(needOf('crimeConcern'), atTheStart),
  progress: allOf(
    held(noOffenceOrIntervention(onTheDay)),
    anyOf(fallen(60, callOuts), held(none(police, onTheDay))),
  ),
};

const gangWork: Some = { list: 'services', where: is('service', 'gangIntervention') };
const onMatrix = needOf('gangMatrix');
export const C8: PlanRow = {
  identified: exists(needOf('gang', 'gangMatrix'), yearToEngagement),
  progress: allOf(
    anyOf(
      exists(gangWork, sinceEngagement),
      allOf(exists(onMatrix, yearToEngagement), none(onMatrix, onTheDay)),
    ),
    judged('C8', 'reducedRisk'),
    anyOf(held(none(offences, onTheDay)), fallen(33, offences)),
  ),
};

export const crime = { C1, C2, C3, C4, C5, C6, C7, C8 };
