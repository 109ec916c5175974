/** Separators that programs write, the likelier first. */
const SEPARATORS = [',', ';', '\t', '|'] as const;
const LIST_OF_SEPARATORS: readonly string[] = SEPARATORS;

/** What stands between the cells of a csv file. */
export type CsvSeparator = (typeof SEPARATORS)[number];

const RECORDS_LOOKED_AT = 200;

/** The separator of a csv file, and whether its first line does nothing but name it (`sep=;`). */
export function findSeparator(sample: string): {
  readonly separator: CsvSeparator;
  readonly isNamed: boolean;
} {
  const named = /^"?sep=([,;\t|])"?(?:\r|\n|$)/i.exec(sample)?.[1];
  const stated = SEPARATORS.find((separator) => separator === named);
  if (stated !== undefined) return { separator: stated, isNamed: true };
  const records = countSeparators(sample);
  let best: CsvSeparator = ',';
  let bestScore = 0;
  SEPARATORS.forEach((separator, index) => {
    const score = evenness(records.map((counts) => counts[index] ?? 0));
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  });
  return { separator: best, isNamed: false };
}

/** How many of each separator stand outside quotes, for each record that is not blank. */
function countSeparators(sample: string): readonly (readonly number[])[] {
  const records: number[][] = [];
  let counts = SEPARATORS.map(() => 0);
  let isBlank = true;
  let isQuoted = false;
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted;
    const isEnd = !isQuoted && (character === '\n' || character === '\r');
    if (isEnd && !isBlank) {
      records.push(counts);
      counts = SEPARATORS.map(() => 0);
      isBlank = true;
    }
    if (records.length >= RECORDS_LOOKED_AT) return records;
    if (isEnd) continue;
    isBlank = false;
    const index = LIST_OF_SEPARATORS.indexOf(character);
    if (index >= 0 && !isQuoted) counts[index] = (counts[index] ?? 0) + 1;
  }
  // The last record may be cut; it counts where there is no other.
  return records.length === 0 && !isBlank ? [counts] : records;
}

/**
 * How evenly a separator is spread: in which share of the records it stands, and in which share equally often; with a
 * grain more for more columns. A decimal comma is missing from the header, a comma in a note from most rows.
 */
function evenness(counts: readonly number[]): number {
  const frequencies = new Map<number, number>();
  for (const count of counts) if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1);
  const [commonest = 0, frequency = 0] = [...frequencies].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const present = counts.filter((count) => count > 0).length;
  const records = Math.max(1, counts.length);
  return (present / records) * (0.5 + (0.5 * frequency) / records) * (1 + Math.min(commonest, 100) / 1000);
}
