import type { MomentNode, PeriodNode, TimeUnit } from './node.js';

/** The day a question is asked of. */
export const day: MomentNode = Object.freeze({ kind: 'day' });

/** The day on which the family was engaged. */
export const engaged: MomentNode = Object.freeze({ kind: 'engaged' });

/**
 * A moment so much later, or earlier when `by` is negative.
 *
 * @example
 * ```ts
 * import { engaged, shifted } from '@deepdive/core';
 *
 * console.log(shifted(engaged, 6, 'months')); // { kind: 'shifted', moment: { kind: 'engaged' }, unit: 'months', by: 6 }
 * ```
 */
export const shifted = (moment: MomentNode, by: number, unit: TimeUnit): MomentNode =>
  Object.freeze({ kind: 'shifted', moment, unit, by });

/**
 * The days from one moment to another, both included.
 *
 * @example
 * ```ts
 * import { between, day, engaged } from '@deepdive/core';
 *
 * console.log(between(engaged, day).kind); // between
 * ```
 */
export const between = (from: MomentNode | null, to: MomentNode): PeriodNode =>
  Object.freeze({ kind: 'between', from, to });

/**
 * The last so many days, weeks or months up to a moment. Like a list's window, it opens on the same day of the month so
 * many months before, and includes that day.
 *
 * @example
 * ```ts
 * import { engaged, last } from '@deepdive/core';
 *
 * const period = last(12, 'months', engaged);
 * console.log(period.kind); // between
 * ```
 */
export const last = (count: number, unit: TimeUnit, until: MomentNode = day): PeriodNode =>
  between(shifted(until, -count, unit), until);

/**
 * The same length of time just before {@link last}: it ends the day before that period opens.
 *
 * @example
 * ```ts
 * import { beforeLast } from '@deepdive/core';
 *
 * console.log(beforeLast(6, 'months').kind); // between
 * ```
 */
export const beforeLast = (count: number, unit: TimeUnit, until: MomentNode = day): PeriodNode =>
  between(shifted(until, -2 * count, unit), shifted(shifted(until, -count, unit), -1, 'days'));

/**
 * A moment's own day alone: what is current then.
 *
 * @example
 * ```ts
 * import { engaged, on } from '@deepdive/core';
 *
 * console.log(on(engaged).kind); // between
 * ```
 */
export const on = (moment: MomentNode): PeriodNode => between(moment, moment);

/** All days since the family was engaged, that day included. */
export const sinceEngaged: PeriodNode = between(engaged, day);

/** All days up to the day asked of. */
export const everSoFar: PeriodNode = between(null, day);

/**
 * The last so many school terms that ended on or before a moment.
 *
 * @example
 * ```ts
 * import { engaged, lastTerms } from '@deepdive/core';
 *
 * console.log(lastTerms(3, engaged)); // { kind: 'terms', count: 3, until: { kind: 'engaged' } }
 * ```
 */
export const lastTerms = (count: number, until: MomentNode = day): PeriodNode =>
  Object.freeze({ kind: 'terms', count, until });
