import {
  between,
  type Columns,
  type Condition,
  day,
  engaged,
  everyPart,
  type GatheredRows,
  heldFor,
  type OutcomeNode,
  on,
  type PeopleNode,
  type PeriodNode,
  reading,
  shifted,
  sinceEngaged,
  someone,
} from '@deepdive/core';
import type { lists } from '../lists.js';
import { adults, offendersTo17, offendersTo18, offendersUnder16 } from '../people.js';
import { lastSixMonths, rows, today } from './words.js';

type Offences = GatheredRows<(typeof lists)['offences']['fields']>;
type Order = Columns<(typeof lists)['orders']['fields']>;
type Course = (typeof lists)['courses']['fields'];

const proven: Offences = rows('offences', (row) => row.matter.is('proven'));

/** Something about proven offences, placed on the day they were committed or on the day they were proven. */
export const offended = (make: (offences: Offences) => OutcomeNode): OutcomeNode =>
  reading('offenceDay', { committed: make(proven), proven: make(proven.placedBy('provenOn')) });

/** Something about proven offences of children, with 18 counted among them or not. */
export const childrenOffended = (make: (offences: Offences, who: PeopleNode) => OutcomeNode): OutcomeNode =>
  reading('childUpTo', {
    eighteen: offended((offences) => make(offences, offendersTo18)),
    seventeen: offended((offences) => make(offences, offendersTo17)),
  });

/** Such an offence in a period, by people of an age on the day of the offence or at engagement. */
export const aged = (offences: Offences, who: PeopleNode, period: PeriodNode, says: string): OutcomeNode =>
  reading('ageAt', {
    offence: offences.by(who).exists(period, says),
    engagement: someone(who, offences.exists(period, says)),
  });

/** Domestic abuse that children under 16 are known to have perpetrated. */
export const abuseUnder16 = rows('domesticAbuse', (row) => row.part.is('perpetrator')).by(offendersUnder16);

/** Proven offences of adults. */
export const byAdults = (offences: Offences): Offences => offences.by(adults);

/** Interventions against anti-social behaviour. */
export const interventions = rows('antisocialBehaviour', (row) => row.record.is('intervention'));

/** No proven offence and no intervention in a period. */
export const clean = (period: PeriodNode): OutcomeNode =>
  everyPart(
    null,
    offended((offences) => offences.none(period, 'No proven offence')),
    interventions.none(period, 'No anti-social behaviour intervention'),
  );

/** Stays in custody, licences or orders. */
export const ordered = (where: (row: Order) => Condition) => rows('orders', where);

/** No proven offence and no intervention, day after day, for a length of time. */
export const keptClean = (
  says: string,
  months: number,
  orShorter?: ReturnType<typeof ordered>,
): OutcomeNode => heldFor(says, clean(today), { count: months, unit: 'months' }, orShorter);

/** Courses of a kind that ended since engagement. */
const endedCourses = (kind: 'parenting' | 'childrensGroupWork'): GatheredRows<Course> =>
  rows('courses', (row) => row.course.is(kind)).placedBy('endedOn');

const completed = (kind: 'parenting' | 'childrensGroupWork') =>
  rows('courses', (row) => row.course.is(kind).and(row.result.is('completed')));

/** A course was completed since engagement, with so many of its sessions attended where the row prints a rate. */
export function completedCourse(
  kind: 'parenting' | 'childrensGroupWork',
  percent: number | null,
  says: string,
): OutcomeNode {
  const recorded = completed(kind).placedBy('endedOn').exists(sinceEngaged, says);
  if (percent === null) return recorded;
  // The rate is that of one course: sessions of one that was left before do not count against it.
  const rate = endedCourses(kind)
    .share('sessionsAttended', 'sessionsOffered', on(endedCourses(kind).moment('latest')))
    .isAtLeast(percent, `At least ${percent} per cent of the sessions of the latest were attended`);
  const ended = endedCourses(kind).exists(sinceEngaged, `${says}: it is over`);
  return reading('courseCompletion', {
    rate: everyPart(null, ended, rate),
    rateAndResult: everyPart(null, recorded, rate),
  });
}

/** No proven offence and no intervention while the latest parenting course lasted, or the latest completed one. */
export function cleanDuringCourse(completedOnly: boolean): OutcomeNode {
  const course = completedOnly
    ? completed('parenting')
    : rows('courses', (row) => row.course.is('parenting'));
  const over = course.placedBy('endedOn').moment('latest');
  return reading('courseDuration', {
    threeMonths: clean(between(shifted(over, -3, 'months'), over)),
    ownDates: clean(between(course.placedBy('startedOn').moment('latest'), over)),
  });
}

/** Released at least so many months ago, after engagement, and clean in the months that followed. */
export function cleanAfterRelease(months: number): OutcomeNode {
  const custody = ordered((row) => row.order.is('custody')).placedBy('endedOn');
  const released = custody.moment('latest');
  return everyPart(
    null,
    custody.exists(
      between(engaged, shifted(day, -months, 'months')),
      `${months} months have passed since release`,
    ),
    clean(between(released, shifted(released, months, 'months'))),
  );
}

/** Recorded anti-social behaviour, reported or met with an intervention. */
export const antisocial = rows('antisocialBehaviour', (row) =>
  row.record.isOneOf(['intervention', 'report']),
);

/** Call-outs of the police to the family home. */
export const callOuts = rows('policeContacts', (row) => row.contact.is('callOut'));

/** No offending by anyone in the last six months. */
export const noOffending = offended((offences) => offences.none(lastSixMonths, 'No proven offence'));
