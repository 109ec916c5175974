import { kindsOf, sameWords } from './field-words.js';
import { denials, deniedIn, type Heard, saidBy } from './said.js';
import { clauseEnd, exampleFollows, fillers, wordsOf } from './words.js';

/** Phrases are matched up to this many words. */
const longestPhrase = 5;

const keyOf = (phrase: string): string =>
  wordsOf(phrase)
    .filter((word) => word !== clauseEnd && word !== exampleFollows)
    .join(' ');

const listed = (line: string): readonly string[] => line.split(',').map((phrase) => keyOf(phrase.trim()));

function listedInto<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const [key, value] of entries) map.set(key, [...(map.get(key) ?? []), value]);
  return map;
}

/** The meanings a phrase of the field may have, by its words; a meaning is written `=` and its first phrase. */
const meanings = listedInto(
  sameWords.flatMap((line) => {
    const phrases = listed(line);
    return phrases.map((phrase): [string, string] => [phrase, `=${phrases[0]}`]);
  }),
);

/** The wider meanings of a kind, by its words and by its meaning. */
const wider = listedInto(
  kindsOf.flatMap(([wide, kinds]) => {
    const meaning = [...saidBy(wordsOf(wide), hearStatement).needed];
    return listed(kinds).flatMap((kind): [string, readonly string[]][] => {
      const keys = new Set([kind, ...(meanings.get(kind) ?? [])]);
      return [...keys].map((key) => [key, meaning]);
    });
  }),
);

/** The value of the longest phrase that starts at a word and for which `find` has one. */
export function phraseAt<T>(
  words: readonly string[],
  at: number,
  find: (phrase: string) => T | undefined,
): { readonly value: T; readonly used: number } | undefined {
  let longest = 0;
  while (longest < longestPhrase && at + longest < words.length) {
    const word = words[at + longest];
    if (word === clauseEnd || word === exampleFollows) break;
    longest++;
  }
  for (let used = longest; used > 0; used--) {
    const value = find(words.slice(at, at + used).join(' '));
    if (value !== undefined) return { value, used };
  }
  return undefined;
}

/** The meanings that a phrase of the field may have. */
export function meaningsOf(phrase: string): readonly string[] {
  return meanings.get(phrase) ?? [];
}

/** The phrases that have a meaning, each in its words. */
export function phrasesOf(meaning: string): readonly (readonly string[])[] {
  return [...meanings].filter(([, meant]) => meant.includes(meaning)).map(([phrase]) => phrase.split(' '));
}

/** The wider meanings that a phrase is a kind of, each as the words it consists of. */
export function widerThan(phrase: string): readonly (readonly string[])[] {
  const own = meanings.get(phrase) ?? [];
  return [...(wider.get(phrase) ?? []), ...own.flatMap((meaning) => wider.get(meaning) ?? [])];
}

/** Hears what a statement of ours means: no slips and no guesses. */
export function hearStatement(words: readonly string[], at: number): Heard | null {
  const phrase = phraseAt(words, at, (key) => meanings.get(key)?.[0]);
  if (phrase) return { words: [phrase.value], used: phrase.used };
  const word = words[at] ?? '';
  if (denials.has(word)) return null;
  const opposite = deniedIn(word);
  if (opposite !== undefined) return { words: [`!${opposite}`], used: 1 };
  return { words: fillers.has(word) ? [] : [word], used: 1 };
}

/** Every word that a phrase of the field consists of, for mending misspelt ones. */
export const wordsOfTheField: ReadonlySet<string> = new Set(
  [...meanings.keys(), ...wider.keys()].filter((key) => !key.startsWith('=')).flatMap((key) => key.split(' ')),
);
