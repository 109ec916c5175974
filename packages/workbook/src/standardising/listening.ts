import type { CodeWords } from './code-words.js';
import { meaningsOf, phraseAt, widerThan, wordsOfTheField } from './field-phrases.js';
import { denials, deniedIn, type Hear, type Said, saidBy } from './said.js';
import { slipFinder } from './slips.js';
import { clauseEnd, exampleFollows, fillers, vague, wordsOf } from './words.js';

/** Words whose mending is kept: a column repeats few. */
const mostKept = 20_000;
/** Longer words are no two words written as one, and each part has as many letters as this at least. */
const longestWord = 30;
const shortestPart = 4;

/** What a spelling says in the words of a code set. */
export interface HeardSpelling extends Said {
  /** Whether a word was misspelt or cut short. */
  readonly mended: boolean;
  /** Whether vague words were passed over. */
  readonly isVague: boolean;
}

/**
 * How to listen: `widely`, kinds of a thing counting as the thing; `plainly`, without that; `narrowly`, a thing not
 * counting beside a kind of it ("education, school" is a school).
 */
type Hearing = 'widely' | 'plainly' | 'narrowly';

/** Takes in a spelling, to be heard in one way or another. */
export type Listener = (visible: string) => (how: Hearing) => HeardSpelling;

/** Two words written as one. */
function parted(word: string, isWord: (part: string) => boolean): readonly string[] | null {
  if (word.length > longestWord) return null;
  for (let at = shortestPart; at <= word.length - shortestPart; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isWord)) return parts;
  }
  return null;
}

/** Words with those written in two put together: `step mother` is `stepmother`. */
function joined(words: readonly string[], isWord: (whole: string) => boolean): readonly string[] {
  const whole: string[] = [];
  for (const word of words) {
    const before = whole.at(-1) ?? '';
    const both = `${before}${word}`;
    const isOne = before !== '' && both.length > 5 && !(isWord(before) && isWord(word)) && isWord(both);
    if (isOne) whole.pop();
    whole.push(isOne ? both : word);
  }
  return whole;
}

/** Mends words that are misspelt, cut short, or written as one. */
function mender(spelt: ReadonlySet<string>): (words: readonly string[]) => readonly string[] {
  const ownWord = slipFinder(spelt);
  const fieldWord = slipFinder(wordsOfTheField());
  const others = new Set([...fillers, ...denials, clauseEnd, exampleFollows]);
  const isWord = (word: string): boolean =>
    spelt.has(word) || wordsOfTheField().has(word) || others.has(word);
  const kept = new Map<string, readonly string[]>();
  const mend = (word: string): readonly string[] => {
    const before = kept.get(word);
    if (before) return before;
    const mended = isWord(word) ? word : (ownWord(word) ?? fieldWord(word));
    const words = mended === null ? (parted(word, isWord) ?? [word]) : [mended];
    if (kept.size < mostKept) kept.set(word, words);
    return words;
  };
  return (words) => joined(words, isWord).flatMap(mend);
}

/** Makes a listener who knows the words of a code set, those of the field, and how people slip. */
export function listener(set: Pick<CodeWords, 'knows' | 'saysTogether' | 'spelt'>): Listener {
  const mend = mender(set.spelt);
  const plainly: Hear = (words, at) => {
    const phrase = phraseAt(words, at, (key) => meaningsOf(key).find(set.knows));
    if (phrase) return { words: [phrase.value], used: phrase.used };
    const word = words[at] ?? '';
    if (denials.has(word)) return null;
    if (set.knows(word)) return { words: [word], used: 1 };
    const opposite = deniedIn(word);
    return opposite !== undefined && set.knows(opposite) ? { words: [`!${opposite}`], used: 1 } : null;
  };
  const areTogether = (words: readonly string[]): boolean =>
    set.saysTogether(words.filter((word) => !fillers.has(word)));
  const widely: Hear = (words, at) => {
    const heard = plainly(words, at);
    const kind = phraseAt(words, at, (key) => widerThan(key).find((wide) => wide.every(set.knows)));
    if (!kind || (heard && kind.used <= heard.used)) return heard;
    // A phrase whose words a code has all together means those words.
    if (heard && areTogether(words.slice(at, at + kind.used))) return heard;
    return { words: kind.value, used: kind.used, inferred: true };
  };

  return (visible) => {
    const spelt = wordsOf(visible);
    const words = mend(spelt);
    const isVague = words.some((word) => vague.has(word));
    const mended = words.length !== spelt.length || words.some((word, at) => word !== spelt[at]);
    return (how) => {
      const said = saidBy(words, how === 'plainly' ? plainly : widely);
      if (how !== 'narrowly') return { ...said, mended, isVague };
      const implied = new Set([...said.needed].flatMap((word) => widerThan(word).flat()));
      return {
        ...said,
        needed: new Set([...said.needed].filter((word) => !implied.has(word))),
        mended,
        isVague,
      };
    };
  };
}
