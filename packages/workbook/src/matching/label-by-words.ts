/** Words that tell no label from another. */
const idle: ReadonlySet<string> = new Set([
  'of',
  'the',
  'a',
  'an',
  'for',
  'in',
  'at',
  'to',
  'is',
  'was',
  'y',
  'n',
]);

/** Words that people write for others. */
const sameAs: ReadonlyMap<string, string> = new Map([
  ['sex', 'gender'],
  ['dob', 'birth'],
]);

/** How much two labels must have in common, from 0 to 1. */
const leastInCommon = 0.7;
/** Words that begin alike for so long are taken for forms of one: ethnic, ethnicity. */
const longestBeginning = 5;

const wordsOf = (form: string): readonly string[] =>
  form
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !idle.has(word))
    .map((word) => sameAs.get(word) ?? word);

/** Whether two words differ by one letter left out, put in or put for another, or by two that changed places. */
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < longestBeginning || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(restOfA.length, restOfB.length) <= 1) return true;
  return restOfA.length === 2 && restOfA === [...restOfB].reverse().join('');
}

const alike = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= longestBeginning && b.startsWith(a.slice(0, Math.max(longestBeginning, a.length - 3)))) ||
  isSlip(a, b);

function inCommon(header: readonly string[], label: readonly string[]): number {
  if (header.length === 0 || label.length === 0) return 0;
  const shared = header.filter((word) => label.some((own) => alike(word, own))).length;
  return (shared / header.length + Math.min(shared, label.length) / label.length) / 2;
}

/**
 * The label whose words a header shares, in any order and with slips: "Sorce of contact" for "Contact source". It is only
 * ever proposed. `null` where none shares enough or two share as much.
 *
 * @param header and `labels` as labels are compared
 */
export function labelByWords(header: string, labels: readonly string[]): string | null {
  const words = wordsOf(header);
  const ranked = labels
    .map((label) => ({ label, share: inCommon(words, wordsOf(label)) }))
    .filter(({ share }) => share >= leastInCommon)
    .sort((a, b) => b.share - a.share);
  const [best, second] = ranked;
  return best !== undefined && best.share > (second?.share ?? 0) ? best.label : null;
}
