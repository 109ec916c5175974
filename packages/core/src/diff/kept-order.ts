/**
 * The most keys that stand in the same order before and after: the longest common subsequence of two orders in which
 * each key occurs once. Whatever is in both and not among them was moved, so that one insertion is not many moves.
 */
export function keptOrder(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const placeAfter = new Map(after.map((key, place) => [key, place]));
  const common = before.filter((key) => placeAfter.has(key));
  const places = common.map((key) => placeAfter.get(key) ?? 0);
  // Patience: ends[n] is where the run of n + 1 keys with the earliest end ends; before[i] is its last key but one.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [at, place] of places.entries()) {
    const length = firstNotBelow(ends, place, places);
    previous[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  }
  const kept = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(common[at] ?? '');
  return kept;
}

function firstNotBelow(ends: readonly number[], place: number, places: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
