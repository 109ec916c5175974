import {
  anyPart,
  beforeLast,
  between,
  day,
  engaged,
  everyone,
  everyPart,
  type Gathered,
  gathering,
  heldFor,
  judged,
  type Length,
  last,
  type MembersOn,
  type MomentNode,
  notSo,
  type OutcomeNode,
  on,
  type PeopleNode,
  type PeriodNode,
  reading,
  shifted,
  sinceEngaged,
  someone,
  type TimeUnit,
  type ZeroBaseline,
} from '@deepdive/core';
import type { grounds } from '../lists/grounds.js';
import { lists } from '../lists.js';
import { anyone } from '../people.js';

export const { rows } = gathering(lists);

/** The sustained period of most rows. */
export const sixMonths: Length = Object.freeze({ count: 6, unit: 'months' });

/** What was current at engagement. */
export const atEngagement = on(engaged);

/** The twelve months up to a moment, both ends included. */
export const yearTo = (at: MomentNode): PeriodNode => last(12, 'months', at);

/** How something is identified: on the day of engagement or, where it arose later, on a later day. */
export type Identified = (at: MomentNode) => OutcomeNode;

/** What is current on the day asked of. */
export const today = on(day);

/** The last six months up to the day asked of. */
export const lastSixMonths = last(6, 'months');

/** So much time has passed since engagement. */
export const engagedFor = (count: number, unit: TimeUnit): OutcomeNode =>
  heldFor(
    `${count} ${unit} have passed since engagement`,
    rows('families').exists(sinceEngaged, 'The family is engaged'),
    { count, unit },
  );

/** The text prints the period within its example; whether the sustained period is the same or follows it is assumed. */
export const overSixMonths = (of: OutcomeNode): OutcomeNode => {
  const over = everyPart(null, engagedFor(6, 'months'), of);
  return reading('sustainedPeriod', {
    within: over,
    afterwards: heldFor('and held for six months more', over, sixMonths),
  });
};

/** Has been so for the sustained period. */
export const held = (of: OutcomeNode, length: Length = sixMonths): OutcomeNode =>
  heldFor(`for ${length.count} ${length.unit}`, of, length);

/** A recorded judgement on one of the grounds. */
export const professional = (
  code: string,
  ground: (typeof grounds.codes)[number]['code'],
  says: string,
): OutcomeNode => judged(code, ground, says);

/** Something about those who were members at engagement; whether they count on after they have left is assumed. */
const ofMembers = (make: (membersOn: MembersOn) => OutcomeNode): OutcomeNode =>
  reading('identifiedWhoLeft', { countOn: make('engaged'), noLonger: make('day') });

/** Every member of the family of whom something was so at engagement has made progress. */
export const each = (
  identified: Identified,
  progress: OutcomeNode,
  among: PeopleNode = anyone,
): OutcomeNode =>
  ofMembers((membersOn) =>
    everyone(among, anyPart(null, notSo('was not identified', identified(engaged)), progress), membersOn),
  );

/** One member of the family of whom something was so at engagement has made progress. */
export const oneOf = (identified: Identified, progress: OutcomeNode, among: PeopleNode): OutcomeNode =>
  ofMembers((membersOn) => someone(among, everyPart(null, identified(engaged), progress), membersOn));

const zeroBaselines = ['noFall', 'completeWhenStillZero', 'unspecified'] as const;

const forEachZero = (make: (zero: ZeroBaseline) => OutcomeNode): OutcomeNode =>
  reading('zeroBaseline', Object.fromEntries(zeroBaselines.map((zero) => [zero, make(zero)])));

/** The six months before the day of engagement. */
export const sixMonthsBefore = between(shifted(engaged, -6, 'months'), shifted(engaged, -1, 'days'));

/** The number of some rows fell by a percentage, from the six months before to the last six months. */
export const fellBy = (
  percent: number,
  some: { readonly count: (period: PeriodNode) => Gathered },
  says: string,
): OutcomeNode => {
  const from = (before: PeriodNode): OutcomeNode =>
    forEachZero((zero) =>
      some.count(before).fallTo(some.count(lastSixMonths), zero).isAtLeast(percent, says),
    );
  return reading('baseline', {
    beforeEngagement: from(sixMonthsBefore),
    beforeThePeriod: from(beforeLast(6, 'months')),
  });
};

/** Parts that the text joins with "AND/OR". */
export const andOr = (...of: readonly OutcomeNode[]): OutcomeNode =>
  reading('andOr', { either: anyPart(null, ...of), both: everyPart(null, ...of) });

/** Sentences that stand side by side without a word between them. */
export const sentences = (...of: readonly OutcomeNode[]): OutcomeNode =>
  reading('fullStops', { all: everyPart(null, ...of), any: anyPart(null, ...of) });

/** A judgement of what has come about, which then lasts for the sustained period. */
export const judgedToLast = (judgement: OutcomeNode): OutcomeNode =>
  reading('judgementSustained', { held: held(judgement), atOnce: judgement });

/** A judgement of progress that the row itself calls sustained. */
export const judgedSustained = (judgement: OutcomeNode, length: Length = sixMonths): OutcomeNode =>
  reading('judgedSustained', { inJudgement: judgement, held: held(judgement, length) });

/** A judgement beside something that is counted over a period of its own. */
export const judgedBeside = (judgement: OutcomeNode): OutcomeNode =>
  reading('judgedBesideCounted', { atAnyTime: judgement, held: held(judgement) });

/** Where the heading of a section lets a professional judge progress beside what is printed. */
export const orJudged = (
  code: string,
  printed: OutcomeNode,
  allowed: OutcomeNode | null = null,
): OutcomeNode => {
  const judgement = judgedToLast(
    professional(code, 'progress', 'A professional judges the progress to be significant'),
  );
  return anyPart(null, printed, allowed === null ? judgement : everyPart(null, allowed, judgement));
};

/** Has been so for so many months. */
export const heldMonths = (months: number, of: OutcomeNode): OutcomeNode =>
  held(of, { count: months, unit: 'months' });
