import {
  anyPart,
  everyPart,
  heldFor,
  type Length,
  last,
  notSo,
  type OutcomeNode,
  on,
  reading,
  sinceEngaged,
  unspecified,
} from '@deepdive/core';
import { adults } from '../people.js';
import {
  atEngagement,
  each,
  type Identified,
  judgedSustained,
  oneOf,
  professional,
  rows,
  today,
} from './words.js';

/** Spells on one of the six out-of-work benefits that the plan names. */
export const outOfWork = rows('benefits', (row) =>
  row.benefit.isOneOf(['JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA']),
);
const jobseekers = rows('benefits', (row) => row.benefit.is('JSA'));
const others = rows('benefits', (row) => row.benefit.isOneOf(['ESA', 'IS', 'IB', 'CA', 'SDA']));
const credit = rows('benefits', (row) => row.benefit.is('UC'));
const conditional = rows('benefits', (row) => row.benefit.is('UC').and(row.hasWorkConditions.is(true)));
/** Spells in employment. */
export const employment = rows('occupations', (row) => row.occupation.is('employment'));

/** Where a family is not on benefits a professional may judge its progress. */
export const notOnBenefits = reading('notOnBenefits', {
  engagement: rows('benefits').none(atEngagement, 'Nobody in the family was on benefits at engagement'),
  day: rows('benefits').none(today, 'Nobody in the family is on benefits'),
});

type Spells = typeof outOfWork;

/** Weeks off some benefits: so many of the last so many, all of them since engagement. */
const weeksOff = (benefits: Spells, weeks: number, of: number, says: string): OutcomeNode =>
  everyPart(
    null,
    benefits.weeksWithout(last(of, 'weeks')).isAtLeast(weeks, says),
    benefits.weeksWithout(sinceEngaged).isAtLeast(weeks, `${weeks} such weeks since engagement`),
  );

const anyBenefitForWork = rows('benefits', (row) =>
  row.benefit.isOneOf(['JSA', 'ESA', 'IS', 'IB', 'CA', 'SDA', 'UC']),
);

/** Weeks off the benefit that somebody was on, or off that and every other that takes its place. */
const signedOff = (benefits: Spells, weeks: number, of: number, which: string): OutcomeNode =>
  reading('movedToAnother', {
    stillOn: weeksOff(
      anyBenefitForWork,
      weeks,
      of,
      `Off ${which}, and on no benefit in its place, for ${weeks} of the last ${of} weeks`,
    ),
    offThatOne: weeksOff(benefits, weeks, of, `Off ${which} for ${weeks} of the last ${of} weeks`),
  });

/** Weeks in work beside the weeks off benefits. */
const weeksInWork = (weeks: number, of: number): OutcomeNode =>
  reading('employmentWeeks', {
    sameWeeks: everyPart(
      null,
      employment
        .weeksWith(last(of, 'weeks'))
        .isAtLeast(weeks, `In employment for ${weeks} of the last ${of} weeks`),
      employment
        .weeksWith(sinceEngaged)
        .isAtLeast(weeks, `In employment for ${weeks} weeks since engagement`),
    ),
    onTheDay: employment.exists(today, 'In employment'),
  });

/** Where it applies to the person, what it takes. */
export const where = (applies: OutcomeNode, then: OutcomeNode): OutcomeNode =>
  anyPart(null, notSo('does not apply', applies), then);

const offJobseekers = everyPart(
  null,
  signedOff(jobseekers, 26, 30, "Jobseeker's Allowance"),
  weeksInWork(26, 30),
);
const offOthers = everyPart(null, signedOff(others, 13, 13, 'the other benefits'), weeksInWork(13, 13));
const offCredit = reading('creditWeeks', {
  asJobseekers: everyPart(null, signedOff(credit, 26, 30, 'Universal Credit'), weeksInWork(26, 30)),
  thirteen: everyPart(null, signedOff(credit, 13, 13, 'Universal Credit'), weeksInWork(13, 13)),
  unspecified: unspecified('For how many weeks does an adult have to be off Universal Credit?'),
});

const current = (benefits: Spells, says: string): OutcomeNode => benefits.exists(atEngagement, says);

const offBenefits = everyPart(
  'off benefits and in work',
  reading('movedToAnother', {
    stillOn: anyBenefitForWork.none(today, 'On neither an out-of-work benefit nor Universal Credit'),
    offThatOne: outOfWork.none(today, 'Not on an out-of-work benefit'),
  }),
  where(current(jobseekers, "On Jobseeker's Allowance at engagement"), offJobseekers),
  where(current(others, 'On another of these benefits at engagement'), offOthers),
  where(current(credit, 'On Universal Credit at engagement'), offCredit),
);

const halfAYear: Length = Object.freeze({ count: 26, unit: 'weeks' });
const earnsEnough = rows('benefits', (row) =>
  row.benefit.is('UC').and(row.meetsEarningsThreshold.is(true)),
).exists(today, 'On Universal Credit and meeting the agreed earnings threshold');

/** The three ways of the rows U1 and U2, for each adult identified or for one of them. */
export function towardsWork(code: 'U1' | 'U2', identified: Identified): OutcomeNode {
  const judgedSo = judgedSustained(
    professional(
      code,
      'towardsWork',
      'Judged significant and sustained progress towards work: a qualification, work experience, education, an apprenticeship, correct benefits after a check',
    ),
    halfAYear,
  );
  const threshold = reading('earningsThreshold', {
    halfAYear: heldFor('for 26 weeks', earnsEnough, halfAYear),
    onTheDay: earnsEnough,
  });
  const ways = anyPart(null, offBenefits, judgedSo, threshold);
  return reading('whichAdult', {
    each: each(identified, ways, adults),
    one: oneOf(identified, ways, adults),
  });
}

const onNamedBenefit: Identified = (at) => outOfWork.exists(on(at), 'On an out-of-work benefit');
/** On an out-of-work benefit. */
export const onOutOfWork: Identified = (at) =>
  reading('outOfWorkBenefits', {
    named: onNamedBenefit(at),
    withCredit: anyPart(
      null,
      onNamedBenefit(at),
      everyPart(
        null,
        credit.exists(on(at), 'On Universal Credit'),
        employment.none(on(at), 'Not in employment'),
      ),
    ),
  });
/** On Universal Credit with work-related conditions. */
export const onCredit: Identified = (at) =>
  conditional.exists(on(at), 'On Universal Credit with work-related conditions');

/** The sustained period of rows U1 and U2. */
export const offTheBenefit = 'Off JSA for 26 of 30 weeks; off ESA, IS, IB, CA or SDA for 13 weeks';
