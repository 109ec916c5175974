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

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** An ISO date as people write it: "3 May 2017". */
export function dateInWords(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
