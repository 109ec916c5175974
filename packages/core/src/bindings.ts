import { addMonths, type IsoDate } from './calendar/index.js';
import type { Bindings } from './expression/evaluate.js';
import type { Window } from './list.js';

/** The dates a run is given. */
export interface RunDates {
  /** The day the inspection's windows look back from. */
  readonly inspectedOn: IsoDate;
  /** The day the lists speak for; the day of inspection unless said otherwise. */
  readonly listedOn?: IsoDate;
}

/**
 * Binds the named dates of a list for one run. The window opens on the same day of the month so many months before the
 * inspection, clamped to the month's end.
 *
 * @example
 * ```ts
 * import { bindDates } from '@deepdive/core';
 *
 * const bound = bindDates({ months: 3, atPointOfInspection: true }, { inspectedOn: '2017-05-31' });
 * console.log(bound.windowOpensOn); // 2017-02-28
 * ```
 */
export function bindDates(window: Window, dates: RunDates): Bindings {
  return {
    inspectedOn: dates.inspectedOn,
    listedOn: dates.listedOn ?? dates.inspectedOn,
    windowOpensOn: window.months === null ? null : addMonths(dates.inspectedOn, -window.months),
  };
}
