import type { StateCounts } from '@deepdive/core';

const longest = 20;

/** The signs of a bar, the worst first. */
const signs: readonly (readonly [sign: string, of: (counts: StateCounts) => number])[] = [
  ['#', ({ overdue }) => overdue],
  ['!', ({ contradictory, unreadable }) => contradictory + unreadable],
  ['.', ({ open }) => open],
  ['=', ({ complete }) => complete],
  ['-', ({ withdrawn }) => withdrawn],
];

/**
 * A small bar of a tally: one sign an action where the longest bar has room for that, else a share of them, and at least
 * one sign of every state that occurs.
 *
 * @param most the actions of the longest bar
 */
export function tallyBar(counts: StateCounts, most: number): string {
  const scale = most > longest ? longest / most : 1;
  return signs
    .map(([sign, of]) => {
      const count = of(counts);
      return count === 0 ? '' : sign.repeat(Math.max(1, Math.round(count * scale)));
    })
    .join('');
}
