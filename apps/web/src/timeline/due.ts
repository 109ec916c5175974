import { dayInWords, type IsoDate, isIsoDate, type ResolvedMilestone } from '@deepdive/core';

/** Where a milestone stands on a day. */
export type Standing = 'past' | 'due' | 'ahead' | 'undated';

/** Where a milestone stands on a day: its own day is when it is due. Whether it was done is for the record to say. */
export function standingOf({ due }: ResolvedMilestone, on: IsoDate): Standing {
  if (due === null) return 'undated';
  const day = due.slice(0, 10);
  return day < on ? 'past' : day === on ? 'due' : 'ahead';
}

/** A date, or a date and time as London's clocks show it. */
export function whenInWords(due: string): string {
  const on = due.slice(0, 10);
  const time = /^T(\d\d:\d\d)/.exec(due.slice(10))?.[1];
  return `${isIsoDate(on) ? dayInWords(on) : due}${time === undefined ? '' : `, ${time}`}`;
}
