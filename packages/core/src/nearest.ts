/** Edit distance in which a swap of neighbours counts once (optimal string alignment). */
export function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}

/**
 * The known name that a mistyped one most likely meant, or `null` when none is near (within a third of its length).
 *
 * @example
 * ```ts
 * import { nearest } from '@deepdive/core';
 *
 * console.log(nearest('childreninneed', ['contacts', 'childrenInNeed'])); // childrenInNeed
 * ```
 */
export function nearest(name: string, known: Iterable<string>): string | null {
  const wanted = name.toLowerCase();
  const limit = wanted.length < 2 ? 0 : wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    const d = lower.includes(wanted) && wanted.length > 2 ? 1 : distance(wanted, lower);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
