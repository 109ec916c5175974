import type { CodeWords } from './code-words.js';
import { meaningsOf, phraseAt, widerThan, wordsOfTheField } from './field-phrases.js';
import { denials, deniedIn, type Heard, type Said, saidBy } from './said.js';
import { slipFinder } from './slips.js';
import { clauseEnd, exampleFollows, fillers, wordsOf } from './words.js';

const mostKept = 10_000;
/** Longer words are no two words written as one. */
const longestWord = 30;

/** What a spelling says in the words of a code set. */
export interface HeardSpelling extends Said {
  /** Whether a word was misspelt or cut short. */
  readonly mended: boolean;
}

/**
 * How to listen: `widely`, kinds of a thing counting as the thing; `plainly`, without that; `narrowly`, a thing not
 * counting beside a kind of it ("education, school" is a school).
 */
export type Hearing = 'widely' | 'plainly' | 'narrowly';

/** Listens to spellings with the ears of a code set. */
export interface Listener {
  readonly hear: (visible: string, how: Hearing) => HeardSpelling;
}

/** Two words written as one. */
function parted(word: string, isWord: (part: string) => boolean): readonly string[] | null {
  for (let at = 4; at <= word.length - 4 && word.length <= longestWord; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isWord)) return parts;
  }
  return null;
}

/** Words with those written in two put together: `step mother` is `stepmother`. */
function joined(words: readonly string[], isWord: (whole: string) => boolean): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1);
    const both = `${before}${word}`;
    const isOne = before !== undefined && both.length > 5 && !(isWord(before) && isWord(word)) && isWord(both);
    if (isOne) whole.pop();
    whole.push(isOne ? both : word);
  }
  return whole;
}

/** Makes a listener who knows the words of a code set, those of the field, and how people slip. */
export function listener(set: Pick<CodeWords, 'knows' | 'spelt'>): Listener {
  const ownWord = slipFinder(set.spelt);
  const fieldWord = slipFinder(wordsOfTheField);
  const isWord = (word: string): boolean =>
    set.spelt.has(word) ||
    wordsOfTheField.has(word) ||
    fillers.has(word) ||
    denials.has(word) ||
    word === clauseEnd ||
    word === exampleFollows;
  const mendings = new Map<string, readonly string[]>();
  const mend = (word: string): readonly string[] => {
    if (isWord(word)) return [word];
    const before = mendings.get(word);
    if (before) return before;
    const mended = ownWord(word) ?? fieldWord(word);
    const words = mended === null ? (parted(word, isWord) ?? [word]) : [mended];
    if (mendings.size < mostKept) mendings.set(word, words);
    return words;
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
  const allKnown = (words: readonly string[]): boolean => words.every((word) => set.knows(word) || fillers.has(word));
  const widely = (words: readonly string[], at: number): Heard | null => {
    const heard = plainly(words, at);
    const kind = phraseAt(words, at, (key) => widerThan(key).find((wide) => wide.every(set.knows)));
    if (!kind || kind.used < (heard?.used ?? 0)) return heard;
    if (heard && heard.words.length > 0 && (kind.used === heard.used || allKnown(words.slice(at, at + kind.used)))) return heard;
    return { words: kind.value, used: kind.used, inferred: true };
  };

  return {
    hear: (visible, how) => {
      const spelt = wordsOf(visible);
      const words = joined(spelt, isWord).flatMap(mend);
      const said = saidBy(words, how === 'plainly' ? plainly : widely);
      const mended = words.length !== spelt.length || words.some((word, at) => word !== spelt[at]);
      if (how !== 'narrowly') return { ...said, mended };
      const implied = new Set([...said.needed].flatMap((word) => widerThan(word).flat()));
      return { ...said, needed: new Set([...said.needed].filter((word) => !implied.has(word))), mended };
    },
  };
}
