import type { Due } from '../milestone.js';
import { counted, idInWords, listed } from './phrases.js';

const times: Readonly<Record<string, string>> = {
  endOfDay: 'end of day',
  am: 'in the morning',
  midday: 'midday',
};

/** An event as one speaks of it after a preposition: most are named by what happens, notification by what is done. */
const eventInWords = (event: string): string => (event === 'notified' ? 'notification' : idInWords(event));

/**
 * When something is due, as the text states it; dates follow only once the day of notification is known.
 *
 * @example
 * ```ts
 * import { dueInWords } from '@deepdive/core';
 *
 * console.log(dueInWords({ week: 1, weekday: 'Wednesday', day: 1, time: '15:00' })); // week 1, Wednesday, day 1, 15:00
 * console.log(dueInWords({ after: { event: 'fieldworkEnds', workingDays: 10 } })); // 10 working days after fieldwork ends
 * console.log(dueInWords({ after: { event: 'notified' } })); // on the day of notification
 * ```
 */
export function dueInWords(due: Due | null): string {
  if (due === null) return 'no day stated';
  const { week, weekday, day, time, after } = due;
  const lengths = after
    ? [
        ...(after.workingDays ? [counted(after.workingDays, 'working day')] : []),
        ...(after.days ? [counted(after.days, 'day')] : []),
        ...(after.months ? [counted(after.months, 'month')] : []),
      ]
    : [];
  return [
    week === undefined ? '' : `week ${week}`,
    weekday ?? '',
    day === undefined ? '' : `day ${day}`,
    time === undefined ? '' : (times[time] ?? time),
    after === undefined
      ? ''
      : lengths.length > 0
        ? `${listed(lengths)} after ${eventInWords(after.event)}`
        : `on the day of ${eventInWords(after.event)}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
