import { kindsOf, sameWords } from './field-words.js';
import { lazily } from './lazily.js';
import { denials, deniedIn, type Heard, saidBy } from './said.js';
import { clauseEnd, exampleFollows, fillers, wordsOf } from './words.js';

/** A phrase as its words, as they are looked up. */
const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .filter((word) => word !== clauseEnd && word !== exampleFollows)
    .join(' ');

const listed = (line: string): readonly string[] => line.split(',').map((phrase) => keyOf(phrase.trim()));

function grouped<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

interface Lexicon {
  /** The meanings a phrase of the field may have; a meaning is written `=` and its first phrase. */
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlySet<string>;
  /** How many words the longest phrase has that starts with a word. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

// Most files spell their codes exactly, and then nothing of this is wanted: it is put together when it is first asked for.
const lexicon = lazily((): Lexicon => {
  const meanings = grouped(
    sameWords.flatMap((line) => {
      const [first] = line.split(', ');
      return listed(line).map((phrase): [string, string] => [phrase, `=${first}`]);
    }),
  );
  const phrases = new Set([...meanings.keys(), ...kindsOf.flatMap(([, kinds]) => listed(kinds))]);
  const longestFrom = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
  }
  return { meanings, phrases, longestFrom };
});

/** The value of the longest phrase of the field that starts at a word and for which `find` has one. */
export function phraseAt<T>(
  words: readonly string[],
  at: number,
  find: (phrase: string) => T | undefined,
): { readonly value: T; readonly used: number } | undefined {
  const { phrases, longestFrom } = lexicon();
  const longest = longestFrom.get(words[at] ?? '') ?? 0;
  for (let used = Math.min(longest, words.length - at); used > 0; used--) {
    const phrase = used === 1 ? (words[at] ?? '') : words.slice(at, at + used).join(' ');
    const value = phrases.has(phrase) ? find(phrase) : undefined;
    if (value !== undefined) return { value, used };
  }
  return undefined;
}

/** Hears what a statement of ours means: no slips and no guesses. */
export function hearStatement(words: readonly string[], at: number): Heard | null {
  const phrase = phraseAt(words, at, (key) => lexicon().meanings.get(key)?.[0]);
  return phrase ? { words: [phrase.value], used: phrase.used } : hearLiterally(words, at);
}

/** Hears each word of a statement as itself, whatever phrase it stands in. */
export function hearLiterally(words: readonly string[], at: number): Heard | null {
  const word = words[at] ?? '';
  if (denials.has(word)) return null;
  const opposite = deniedIn(word);
  if (opposite !== undefined) return { words: [`!${opposite}`], used: 1 };
  return { words: fillers.has(word) ? [] : [word], used: 1 };
}

/** The wider meanings of a kind, by its words and by its meaning. */
const wider = lazily(() =>
  grouped(
    kindsOf.flatMap(([wide, kinds]) => {
      const meaning = [...saidBy(wordsOf(wide), hearStatement).needed];
      return listed(kinds).flatMap((kind): [string, readonly string[]][] => {
        const keys = new Set([kind, ...meaningsOf(kind)]);
        return [...keys].map((key) => [key, meaning]);
      });
    }),
  ),
);

/** The meanings that a phrase of the field may have. */
export function meaningsOf(phrase: string): readonly string[] {
  return lexicon().meanings.get(phrase) ?? [];
}

/** The phrases that have a meaning, each in its words. */
export function phrasesOf(meaning: string): readonly (readonly string[])[] {
  return [...lexicon().meanings]
    .filter(([, meant]) => meant.includes(meaning))
    .map(([phrase]) => phrase.split(' '));
}

/** The wider meanings that a phrase or a meaning is a kind of, each as the words it consists of. */
export function widerThan(phrase: string): readonly (readonly string[])[] {
  return [phrase, ...meaningsOf(phrase)].flatMap((each) => wider().get(each) ?? []);
}

/** Every word that a phrase of the field consists of, for mending misspelt ones. */
export const wordsOfTheField = lazily(
  (): ReadonlySet<string> => new Set([...lexicon().phrases].flatMap((phrase) => phrase.split(' '))),
);

/** The meanings of "other", of "multiple" or "mixed", and of "unknown". */
export const otherMeaning = '=other';
export const severalMeaning = '=multiple';
export const unknownMeaning = '=unknown';
