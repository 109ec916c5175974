import type { CodeWords } from './code-words.js';
import { meaningsOf, phraseAt, widerThan, wordsOfTheField } from './field-phrases.js';
import { denials, deniedIn, type Heard, type Said, saidBy } from './said.js';
import { slipFinder } from './slips.js';
import { clauseEnd, exampleFollows, fillers, wordsOf } from './words.js';

/** What a spelling says in the words of a code set. */
export interface HeardSpelling extends Said {
  /** Whether a word was misspelt or cut short. */
  readonly mended: boolean;
}

/** Listens to spellings with the ears of a code set. */
export interface Listener {
  /** What a spelling says, kinds of a thing counting as the thing where `widely`. */
  readonly hear: (visible: string, widely: boolean) => HeardSpelling;
}

/** Makes a listener who knows the words of a code set, those of the field, and how people slip. */
export function listener(set: CodeWords): Listener {
  const ownWord = slipFinder(set.spelt);
  const fieldWord = slipFinder(wordsOfTheField);
  const isWord = (word: string): boolean =>
    set.spelt.has(word) ||
    wordsOfTheField.has(word) ||
    fillers.has(word) ||
    denials.has(word) ||
    word === clauseEnd ||
    word === exampleFollows;
  const mendings = new Map<string, string>();
  const mend = (word: string): string => {
    if (isWord(word)) return word;
    const before = mendings.get(word);
    if (before !== undefined) return before;
    const mended = ownWord(word) ?? fieldWord(word) ?? word;
    if (mendings.size < 10_000) mendings.set(word, mended);
    return mended;
  };

  const plainly = (words: readonly string[], at: number): Heard | null => {
    const phrase = phraseAt(words, at, (key) => meaningsOf(key).find(set.knows));
    if (phrase) return { words: [phrase.value], used: phrase.used };
    const word = words[at] ?? '';
    if (denials.has(word)) return null;
    if (set.knows(word)) return { words: [word], used: 1 };
    const opposite = deniedIn(word);
    return opposite !== undefined && set.knows(opposite) ? { words: [`!${opposite}`], used: 1 } : null;
  };
  const widely = (words: readonly string[], at: number): Heard | null => {
    const known = plainly(words, at);
    if (known) return known;
    const kind = phraseAt(words, at, (key) => widerThan(key).find((wide) => wide.every(set.knows)));
    return kind ? { words: kind.value, used: kind.used, inferred: true } : null;
  };

  return {
    hear: (visible, wide) => {
      const spelt = wordsOf(visible);
      const words = spelt.map(mend);
      const said = saidBy(words, wide ? widely : plainly);
      return { ...said, mended: words.some((word, at) => word !== spelt[at]) };
    },
  };
}
