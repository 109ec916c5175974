/** Words longer than this are no words. */
const longest = 30;
/** How many letters less a word has that was cut short. */
const leastCut = 3;

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
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let slips = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = !same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
      next.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The letters of a word as bits: each slip changes two at most. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

interface Known {
  readonly word: string;
  readonly letters: number;
}

/**
 * Makes a finder of the one known word that a word was meant to be: a slip or two of the finger away, or cut short. The
 * first letter is always right, as it nearly always is; a word near two known ones is neither.
 */
export function slipFinder(known: Iterable<string>): (word: string) => string | null {
  const byFirst = new Map<string, Known[]>();
  for (const word of new Set(known)) {
    if (!/^[a-z]{4,}$/.test(word)) continue;
    const first = word.charAt(0);
    const alike = byFirst.get(first) ?? [];
    alike.push({ word, letters: lettersOf(word) });
    byFirst.set(first, alike);
  }
  return (word) => {
    if (word.length < 4 || word.length > longest || /[^a-z]/.test(word)) return null;
    const near = byFirst.get(word.charAt(0)) ?? [];
    const whole = near.filter(
      (each) => each.word.length >= word.length + leastCut && each.word.startsWith(word),
    );
    if (whole.length === 1) return whole[0]?.word ?? null;
    let most = slipsAllowed(word.length);
    if (most === 0) return null;
    const letters = lettersOf(word);
    let closest: string[] = [];
    for (const each of near) {
      if (Math.abs(each.word.length - word.length) > most || differing(each.letters, letters) > 2 * most)
        continue;
      const slips = slipsBetween(word, each.word, most);
      if (slips > most) continue;
      closest = slips < most ? [each.word] : [...closest, each.word];
      most = slips;
    }
    return closest.length === 1 ? (closest[0] ?? null) : null;
  };
}
