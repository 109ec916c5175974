import type { AssumptionManifest, CountRange, Source } from '@deepdive/core';

/** An id in words: `directorOfChildrensServices` as "director of childrens services". */
export function inWords(id: string): string {
  return id.replace(/(?<=[a-z])([A-Z0-9])/g, ' $1').toLowerCase();
}

/** Where a fact stands, as a reader would look it up, with how it follows where the page does not print it. */
export function citation({ publication, edition, at, basis }: Source): string {
  switch (basis) {
    case 'printed':
      return `${publication} (${edition}), ${at}`;
    case 'inferred':
      return `${publication} (${edition}), ${at}, inferred from it`;
    case 'byReference':
      return `${publication} (${edition}), ${at}, by reference to another document`;
    case 'convention':
      return `Deepdive's own convention: ${at}`;
  }
}

/** A count with its noun: "1 row", "2 rows". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** A text as a sentence: with a full stop where it ends in none. */
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** An assumption as people read it: what is left open, and how it was read. */
export function assumptionInWords({ says, choices, chosen }: AssumptionManifest): string {
  return `${sentence(says)} Read as: ${sentence(choices[chosen] ?? chosen)}`;
}

/** A range of counts: "20", "5 to 7". */
export function rangeInWords({ min, max }: CountRange): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** The case on which something depends, to stand after it; nothing where it depends on none. */
export function caseInWords({ onlyWhen }: { readonly onlyWhen: string | null }): string {
  return onlyWhen === null ? '' : ` (only when ${onlyWhen})`;
}

/** The assumptions on which something rests, to stand after its source; nothing where it rests on none. */
export function assumedInWords(assumes: readonly string[]): string {
  return assumes.length === 0 ? '' : `; assumes ${assumes.join(', ')}`;
}
