import type { Day } from './days.js';

/** Beyond so many, ticking them off on a calendar is quicker than putting each in its place. */
const few = 24;

/** Wiped after each use, and used again: making one for each would take more memory than all families. */
let calendar = new Uint8Array(0);

function tickedOff(days: readonly Day[]): readonly Day[] {
  let first = days[0] as Day;
  let last = first;
  for (const day of days) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const length = last - first + 1;
  if (calendar.length < length) calendar = new Uint8Array(length);
  for (const day of days) calendar[day - first] = 1;
  const ticked: Day[] = [];
  for (let at = 0; at < length; at++) {
    if (calendar[at] === 0) continue;
    ticked.push(first + at);
    calendar[at] = 0;
  }
  return ticked;
}

/** Days in order, each once. Sorts what it is given, which is short and often in order already. */
export function inOrder(days: Day[]): readonly Day[] {
  if (days.length > few) return tickedOff(days);
  for (let at = 1; at < days.length; at++) {
    const day = days[at] as Day;
    let place = at - 1;
    while (place >= 0 && (days[place] as Day) > day) {
      days[place + 1] = days[place] as Day;
      place -= 1;
    }
    days[place + 1] = day;
  }
  let kept = 0;
  for (let at = 0; at < days.length; at++) {
    const day = days[at] as Day;
    if (kept > 0 && days[kept - 1] === day) continue;
    days[kept] = day;
    kept += 1;
  }
  days.length = kept;
  return days;
}
