import type { GatheredRows } from './gathering.js';
import { sinceEngaged } from './moments.js';
import type { Length, MembersOn, OutcomeNode, PeopleNode, PeriodNode } from './node.js';

/**
 * All of some outcomes hold.
 *
 * @example
 * ```ts
 * import { everyPart, unspecified } from '@deepdive/core';
 *
 * console.log(everyPart('both', unspecified('Which?'), unspecified('When?')).kind); // all
 * ```
 */
export const everyPart = (says: string | null, ...of: readonly OutcomeNode[]): OutcomeNode =>
  Object.freeze({ kind: 'all', says, of });

/**
 * Any of some outcomes holds.
 *
 * @example
 * ```ts
 * import { anyPart, unspecified } from '@deepdive/core';
 *
 * console.log(anyPart('either', unspecified('Which?'), unspecified('When?')).kind); // any
 * ```
 */
export const anyPart = (says: string | null, ...of: readonly OutcomeNode[]): OutcomeNode =>
  Object.freeze({ kind: 'any', says, of });

/**
 * At least so many of some outcomes hold.
 *
 * @example
 * ```ts
 * import { atLeastParts, unspecified } from '@deepdive/core';
 *
 * console.log(atLeastParts(1, 'one of two', unspecified('Which?'), unspecified('When?')).kind); // atLeast
 * ```
 */
export const atLeastParts = (
  count: number,
  says: string | null,
  ...of: readonly OutcomeNode[]
): OutcomeNode => Object.freeze({ kind: 'atLeast', says, count, of });

/**
 * An outcome does not hold.
 *
 * @example
 * ```ts
 * import { notSo, unspecified } from '@deepdive/core';
 *
 * console.log(notSo('no longer', unspecified('What?')).kind); // not
 * ```
 */
export const notSo = (says: string | null, of: OutcomeNode): OutcomeNode =>
  Object.freeze({ kind: 'not', says, of });

/**
 * An outcome holds for at least one of some people, taken with their own rows alone.
 *
 * @param membersOn `engaged` for those who were members, and such people, on the day of engagement
 * @example
 * ```ts
 * import { someone, unspecified } from '@deepdive/core';
 *
 * console.log(someone({ says: 'a child', where: null, ages: { from: 0, to: 17 } }, unspecified('What?')).kind); // someone
 * ```
 */
export const someone = (people: PeopleNode, of: OutcomeNode, membersOn: MembersOn = 'day'): OutcomeNode =>
  Object.freeze({ kind: 'someone', people, membersOn, of });

/**
 * An outcome holds for every one of some people, each taken with their own rows alone. It holds when there is nobody.
 *
 * @param membersOn `engaged` for those who were members, and such people, on the day of engagement: they count on when they
 *   have left
 * @example
 * ```ts
 * import { everyone, unspecified } from '@deepdive/core';
 *
 * console.log(everyone({ says: 'every child', where: null, ages: { from: 0, to: 17 } }, unspecified('What?')).kind); // everyone
 * ```
 */
export const everyone = (people: PeopleNode, of: OutcomeNode, membersOn: MembersOn = 'day'): OutcomeNode =>
  Object.freeze({ kind: 'everyone', people, membersOn, of });

/**
 * An outcome has held without a break for a length of time, or for as long as the latest of some rows lasted if that is
 * shorter.
 *
 * @example
 * ```ts
 * import { heldFor, unspecified } from '@deepdive/core';
 *
 * console.log(heldFor('for six months', unspecified('What?'), { count: 6, unit: 'months' }).kind); // heldFor
 * ```
 */
export const heldFor = (
  says: string | null,
  of: OutcomeNode,
  length: Length,
  orShorter?: Pick<GatheredRows<never>, 'node'>,
): OutcomeNode =>
  Object.freeze({
    kind: 'heldFor',
    says,
    of,
    sustained: Object.freeze({ length, orShorter: orShorter?.node ?? null }),
  });

/**
 * The text allows several readings; the one chosen under an assumption of the theme is evaluated.
 *
 * @example
 * ```ts
 * import { reading, unspecified } from '@deepdive/core';
 *
 * const both = unspecified('Are both needed?');
 * console.log(reading('joined', { and: both, or: both }).kind); // reading
 * ```
 */
export const reading = (assumption: string, readings: Readonly<Record<string, OutcomeNode>>): OutcomeNode =>
  Object.freeze({ kind: 'reading', assumption, readings });

/**
 * No reading of the text is honest: the question must be decided first.
 *
 * @example
 * ```ts
 * import { unspecified } from '@deepdive/core';
 *
 * console.log(unspecified('What is equivalent concern?').kind); // unspecified
 * ```
 */
export const unspecified = (question: string): OutcomeNode =>
  Object.freeze({ kind: 'unspecified', question });

/**
 * A professional has recorded the judgement that a ground of an indicator is met; unknown until one is recorded.
 *
 * @example
 * ```ts
 * import { judged } from '@deepdive/core';
 *
 * console.log(judged('C7', 'reducedRisk', 'The risk is judged to be lower').kind); // judged
 * ```
 */
export const judged = (
  indicator: string,
  ground: string,
  says: string,
  period: PeriodNode = sinceEngaged,
): OutcomeNode => Object.freeze({ kind: 'judged', says, indicator, ground, period });
