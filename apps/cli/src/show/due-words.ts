import type { Due } from '@deepdive/core';
import { counted, inWords } from '../terminal/words.js';

const times: Readonly<Record<string, string>> = {
  endOfDay: 'end of day',
  am: 'in the morning',
  midday: 'midday',
};

/** When something is due, as the text states it. */
export function dueInWords(due: Due | null): string {
  if (due === null) return 'no day stated';
  const { week, weekday, day, time, after } = due;
  const period =
    after &&
    [
      after.workingDays ? counted(after.workingDays, 'working day') : '',
      after.days ? counted(after.days, 'day') : '',
      after.months ? counted(after.months, 'month') : '',
    ].filter(Boolean);
  return [
    week === undefined ? '' : `week ${week}`,
    weekday ?? '',
    day === undefined ? '' : `day ${day}`,
    time === undefined ? '' : (times[time] ?? time),
    after && period
      ? period.length > 0
        ? `${period.join(' and ')} after ${inWords(after.event)}`
        : `on the day of ${inWords(after.event)}`
      : '',
  ]
    .filter(Boolean)
    .join(', ');
}
