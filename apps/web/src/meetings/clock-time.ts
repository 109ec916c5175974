import { type ClockTime, isClockTime } from '@deepdive/core';

/** A time of day as a person may write it: `9`, `9:30`, `9.30am`, `2pm`, `14:00`. `null` where it is none. */
export function timeWritten(text: string): ClockTime | null {
  const [found, hours = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap]m)?$/i.exec(text.trim()) ?? [];
  if (found === undefined) return null;
  const hour = Number(hours);
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  const onClock = half === '' ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const time = `${String(onClock).padStart(2, '0')}:${minutes}`;
  return isClockTime(time) ? time : null;
}
