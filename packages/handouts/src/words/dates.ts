import { dayInWords, type IsoDate, isIsoDate, weekdayOf } from '@deepdive/core';

/** The day of a date or of an instant, or `null` where the text is neither. */
export function dayOf(due: string): IsoDate | null {
  const day = due.slice(0, 10);
  return isIsoDate(day) ? day : null;
}

/** A date as one writes it: "3 May 2017". */
export function dateInWords(date: string): string {
  const day = dayOf(date);
  return day === null ? date : dayInWords(day);
}

function timeInWords(hours: number, minutes: number): string {
  if (hours === 12 && minutes === 0) return 'midday';
  const onClock = `${hours % 12 === 0 ? 12 : hours % 12}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
  return `${onClock}${hours < 12 ? 'am' : 'pm'}`;
}

/** A date, or a date and time as London's clocks show it: "Wednesday 3 May 2017 at 5:30pm". */
export function dueInWords(due: string): string {
  const day = dayOf(due);
  if (day === null) return due;
  const date = `${weekdayOf(day)} ${dateInWords(day)}`;
  const time = /^T(\d\d):(\d\d)/.exec(due.slice(10));
  return time ? `${date} at ${timeInWords(Number(time[1]), Number(time[2]))}` : date;
}
