import {
  atTheStart,
  dayOf,
  exists,
  fallen,
  held,
  judged,
  latest,
  none,
  noneForHalfAYear,
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
  each,
  type Family,
  found,
  is,
  months,
  type Row,
  type Some,
  someone,
  type Where,
} from './family.js';
import { adult, parent } from './members.js';
import type { PlanRow } from './plan-row.js';
import { every } from './truth.js';

// Rows C1 to C8. Evidence is data or crime professionals: no judgement takes the place of progress.

const proven = is('matter', 'proven');
const offences: Some = { list: 'offences', where: proven };
const interventions: Some = { list: 'antisocialBehaviour', where: is('record', 'intervention') };
const noOffenceOrIntervention = (window: Parameters<typeof none>[1]): Claim =>
  allOf(none(offences, window), none(interventions, window));

const ofChildren: Some = { ...offences, who: aged(10, 18) };
const abuseOfChildren: Some = { list: 'domesticAbuse', where: is('part', 'perpetrator'), who: aged(10, 15) };
const C1: PlanRow = {
  identified: anyOf(exists(ofChildren, yearToEngagement), exists(abuseOfChildren, yearToEngagement)),
  // Incidents are no proven offences, so that the two are not added: each of them has to fall.
  progress: anyOf(
    allOf(fallen(33, ofChildren), fallen(33, abuseOfChildren)),
    noneForHalfAYear(ofChildren, abuseOfChildren),
  ),
};

const antisocial: Some = { list: 'antisocialBehaviour', where: is('record', 'intervention', 'report') };
const contracts: Some = { list: 'antisocialBehaviour', where: is('record', 'agreementCompleted') };
const C2: PlanRow = {
  identified: exists(interventions, yearToEngagement),
  progress: anyOf(
    fallen(60, antisocial),
    noneForHalfAYear(antisocial),
    held(exists(contracts, sinceEngagement)),
  ),
};

const ofAdults: Some = { ...offences, who: adult };
const C3: PlanRow = {
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
const attendedAtLeast =
  (percent: number): Where =>
  ({ sessionsAttended, sessionsOffered }) => {
    if (typeof sessionsAttended !== 'number' || typeof sessionsOffered !== 'number') return 'unknown';
    if (sessionsOffered === 0) return 'unknown';
    return 100 * sessionsAttended >= percent * sessionsOffered;
  };

/** The latest course of a kind that ended, since engagement, with so much of it attended. */
export const courseAttended =
  (course: string, percent: number): Claim =>
  (family, day, person) => {
    const rows: Some = { list: 'courses', where: is('course', course), by: 'endedOn' };
    const over = exists(rows, ({ engaged }, on) => [engaged, on])(family, day, person);
    const last = dayOf(family, day, person, rows, 'endedOn');
    if (last === null) return every(over, 'unknown');
    const those = found(family, rows, person, last, last).map(({ row, told }) =>
      told === true ? row : { ...row, sessionsOffered: null },
    );
    const total = (field: string): number | null =>
      those.reduce<number | null>((all, row) => {
        const value = row[field];
        return all === null || typeof value !== 'number' ? null : all + value;
      }, 0);
    const attended = attendedAtLeast(percent)({
      sessionsAttended: total('sessionsAttended'),
      sessionsOffered: total('sessionsOffered'),
    });
    return every(over, attended);
  };
/** No offence or intervention in the three months up to the last session of the latest of some courses. */
const cleanInCourse =
  (where: Where): Claim =>
  (family, day, person) => {
    const last = dayOf(family, day, person, { list: 'courses', where, by: 'endedOn' }, 'endedOn');
    return noOffenceOrIntervention(() => (last === null ? null : [months(last, -3), last]))(
      family,
      day,
      person,
    );
  };
const parentingCourse = is('course', 'parenting');
const completedParenting = both(parentingCourse, is('result', 'completed'));

/** Released since engagement and at least six months ago, and clean in the six months after the latest release. */
const sinceRelease: Claim = (family, day, person) => {
  const released: Some = { ...custody, by: 'endedOn' };
  const last = dayOf(family, day, person, released, 'endedOn');
  return every(
    exists(released, ({ engaged }, on) => [engaged, months(on, -6)])(family, day, person),
    noOffenceOrIntervention(() => (last === null ? null : [last, months(last, 6)]))(family, day, person),
  );
};

const C4: PlanRow = {
  identified: atEngagement(someone(parent, prisoner)),
  progress: each(
    prisoner,
    anyOf(sinceRelease, allOf(courseAttended('parenting', 66), cleanInCourse(parentingCourse))),
    parent,
  ),
};

/** How long the latest order of a kind lasts. */
const lengthsOf =
  (rows: Some) =>
  (family: Family, day: number, person: string | null): readonly (number | null)[] => {
    const each = found(family, rows, person, family.earliest, day);
    const { rows: last, mayBeNone } = latest(each, (row) => dayIn(row.startedOn));
    const lengths = last.flatMap((row): (number | null)[] => {
      const start = dayIn(row.startedOn);
      const end = dayIn(row.endedOn);
      if (start !== null) return [end === null ? null : end - start];
      // It may have been as short as a day, or long.
      return end === null ? [null] : [0, null];
    });
    return mayBeNone ? [...lengths, null] : lengths;
  };

const licences: Some = { list: 'orders', where: is('order', 'licence') };
const completedLicence: Some = {
  list: 'orders',
  where: both(is('order', 'licence'), is('isCompleted', true)),
  by: 'endedOn',
};
const nonCompliance: Some = { list: 'offences', where: is('matter', 'nonCompliance') };
const onLicence = exists(licences, atTheStart);
const C5: PlanRow = {
  identified: atEngagement(someone(parent, onLicence)),
  progress: each(
    onLicence,
    anyOf(
      exists(completedLicence, sinceEngagement),
      held(none(nonCompliance, onTheDay), { months: 6 }, lengthsOf(licences)),
    ),
    parent,
  ),
};

const communityOrders: Some = { list: 'orders', where: is('order', 'communityOrder', 'suspendedSentence') };
const onOrder = exists(communityOrders, atTheStart);
const C6: PlanRow = {
  identified: atEngagement(someone(parent, onOrder)),
  progress: each(
    onOrder,
    anyOf(
      held(noOffenceOrIntervention(onTheDay), { months: 6 }, lengthsOf(communityOrders)),
      allOf(
        exists({ list: 'courses', where: completedParenting, by: 'endedOn' }, sinceEngagement),
        cleanInCourse(completedParenting),
      ),
    ),
    parent,
  ),
};

export const needOf = (...needs: readonly string[]): Some => ({ list: 'needs', where: is('need', ...needs) });
const callOuts: Some = { list: 'policeContacts', where: is('contact', 'callOut') };
const police: Some = { list: 'policeContacts' };
const C7: PlanRow = {
  identified: exists(needOf('crimeConcern'), atTheStart),
  progress: allOf(
    noneForHalfAYear(offences, interventions),
    anyOf(fallen(60, callOuts), noneForHalfAYear(police)),
  ),
};

const gangWork: Some = { list: 'services', where: is('service', 'gangIntervention') };
const onMatrix = needOf('gangMatrix');
// Who is on the matrix is known to the gangs panel.
const knownOfGang = exists(needOf('gang', 'gangMatrix'), yearToEngagement);
const C8: PlanRow = {
  identified: knownOfGang,
  progress: each(
    knownOfGang,
    allOf(
      anyOf(exists(gangWork, sinceEngagement), allOf(exists(onMatrix, atTheStart), none(onMatrix, onTheDay))),
      judged('C8', 'reducedRisk'),
      anyOf(noneForHalfAYear(offences), fallen(33, offences)),
    ),
  ),
};

export const crime = { C1, C2, C3, C4, C5, C6, C7, C8 };
