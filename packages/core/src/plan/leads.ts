import { comparableLabel } from '../label.js';
import { distance } from '../nearest.js';
import { folded } from './look-alikes.js';

/** A title with the initials behind it: "Principal Manager ,Fostering and Adoption(PM)". */
interface Named {
  readonly title: string;
  readonly initials: string | null;
}

/** Of longer names only the beginning is compared. */
const longestName = 160;
/** A column of more names than this holds something else than leads; only names that are the same are put together. */
const mostLeads = 300;

function named(lead: string): Named {
  const name = lead.slice(0, longestName);
  const [, title = name, initials] = /^(.*?)\s*\(([^()]{1,6})\)\s*$/.exec(name) ?? [];
  return {
    title: comparableLabel(title),
    initials: initials === undefined ? null : folded(initials.replace(/[^\p{L}\p{N}]/gu, '')),
  };
}

/** A slip of the pen changes, drops, adds or swaps one letter; in a short word that makes another word ("wood", "food"). */
const isSlip = (word: string, other: string): boolean => word.length > 4 && distance(word, other) === 1;

/** Two titles are one where no more than slips of the pen lie between them. */
function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 12 || Math.abs(a.length - b.length) > 2) return false;
  const differing = a.split(' ').filter((word) => !b.split(' ').includes(word));
  const others = b.split(' ').filter((word) => !a.split(' ').includes(word));
  return (
    differing.length === others.length &&
    differing.length <= 2 &&
    differing.every((word) => others.some((other) => isSlip(word, other)))
  );
}

const sameLead = (a: Named, b: Named): boolean =>
  sameTitle(a.title, b.title) && (a.initials === b.initials || a.initials === null || b.initials === null);

/**
 * One name for each lead however it is spelt: the most frequent spelling, the first of equals. Spellings that differ by
 * punctuation, spaces, slips of the pen or the initials behind them are one lead.
 *
 * @returns the name by spelling
 * @example
 * ```ts
 * import { leadNames } from '@deepdive/core';
 *
 * const names = leadNames(['Manager, Fostering (PM)', 'Manager ,Fostering(PM)', 'Manager, Fostering (PM)']);
 * console.log(names.get('Manager ,Fostering(PM)')); // Manager, Fostering (PM)
 * ```
 */
export function leadNames(spellings: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const each of spellings) counts.set(each, (counts.get(each) ?? 0) + 1);
  const leads: { readonly name: string; readonly as: Named }[] = [];
  const names = new Map<string, string>();
  for (const [spelling] of [...counts].sort((a, b) => b[1] - a[1])) {
    const as = named(spelling);
    const found = counts.size > mostLeads ? [] : leads.filter((lead) => sameLead(lead.as, as));
    const [lead, another] = found;
    // A title without initials that two people share is nobody's in particular.
    if (lead && another === undefined) names.set(spelling, lead.name);
    else {
      leads.push({ name: spelling, as });
      names.set(spelling, spelling);
    }
  }
  return names;
}
