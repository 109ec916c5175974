/** Words longer than this are no words. */
const longest = 30;

/** How many slips of the finger a word of a length is allowed. */
function slipsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** The letters to add, drop, change or swap to make one word of another, or more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Makes a finder of the one known word that a word was meant to be: a slip or two of the finger away, or cut short. The
 * first letter is always right, as it nearly always is; a word near two known ones is neither.
 */
export function slipFinder(known: Iterable<string>): (word: string) => string | null {
  const byFirst = new Map<string, string[]>();
  for (const word of known) {
    const first = word.slice(0, 1);
    if (word.length < 4 || /[^a-z]/.test(word)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return (word) => {
    if (word.length < 4 || word.length > longest || /[^a-z]/.test(word)) return null;
    const near = byFirst.get(word.slice(0, 1)) ?? [];
    const whole = near.filter((each) => each.length >= word.length + 3 && each.startsWith(word));
    if (whole.length === 1) return whole[0] ?? null;
    let most = slipsAllowed(word.length);
    let closest: string[] = [];
    for (const each of most === 0 ? [] : near) {
      if (Math.abs(each.length - word.length) > most) continue;
      const slips = slipsBetween(word, each, most);
      if (slips > most) continue;
      closest = slips < most ? [each] : [...closest, each];
      most = slips;
    }
    return closest.length === 1 ? (closest[0] ?? null) : null;
  };
}
