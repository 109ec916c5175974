import type { PreparedTheme } from './prepared-theme.js';

/** Puts a person who stands on one list also on those that the rules across lists name. */
export function placeAlso(places: Map<string, number>, { needing, handedOver: handed }: PreparedTheme): void {
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const rule of needing) {
      if (!places.has(rule.list) || places.has(rule.also)) continue;
      // A list of exactly so many rows takes no one in passing.
      if (handed.has(rule.also)) places.delete(rule.list);
      else places.set(rule.also, 1);
      isChanged = true;
    }
  }
}

/** A list that a settled one needs is settled too. */
export function settleAlso(settled: Set<string>, { needing }: PreparedTheme): void {
  for (let size = -1; size !== settled.size; ) {
    size = settled.size;
    for (const rule of needing) if (settled.has(rule.list)) settled.add(rule.also);
  }
}

/** Takes a person off the lists that need one on which they do not stand. */
export function dropNeeding(places: Map<string, number>, { needing }: PreparedTheme): void {
  for (let isChanged = true; isChanged; ) {
    const lacking = needing.filter((rule) => places.has(rule.list) && !places.has(rule.also));
    for (const rule of lacking) places.delete(rule.list);
    isChanged = lacking.length > 0;
  }
}
