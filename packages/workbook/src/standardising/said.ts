import { clauseEnd, exampleFollows, fillers } from './words.js';

/** What a text says: its words of meaning, a denied one with `!` before it. */
export interface Said {
  readonly needed: ReadonlySet<string>;
  /** Words that only illustrate, such as those behind "for example". */
  readonly illustrating: ReadonlySet<string>;
  /** How many words had no meaning that the listener knows. */
  readonly unheard: number;
  /** Whether it denies something that the listener does not know, or has a denial of nothing at its end. */
  readonly denies: boolean;
  /** The words that were only heard in a narrower one. */
  readonly inferred: ReadonlySet<string>;
}

/** What one step through the words heard, and how many words it took. */
export interface Heard {
  readonly words: readonly string[];
  readonly used: number;
  /** Whether the words are wider than what was said. */
  readonly inferred?: boolean;
}

/** Hears the phrase that starts at a word, `null` where it knows none. */
export type Hear = (words: readonly string[], at: number) => Heard | null;

/** Words that deny what follows them. */
export const denials: ReadonlySet<string> = new Set(
  'not no non without never cannot except excl exclud'.split(' '),
);

/** Words that end what a denial reaches, once it has reached something. */
const denialEnds: ReadonlySet<string> = new Set(
  'after before follow from with but and during under if because where when while yet'.split(' '),
);
/** How many words of meaning a denial reaches at most. */
const furthest = 8;

const deniedWord = /^un(?!i|der|til|less|cle|k)([a-z]{4,})$/;

/** The word that a word such as "unsuitable" denies. */
export const deniedIn = (word: string): string | undefined => deniedWord.exec(word)?.[1];

/** The opposite of a word: `!seen` of `seen`. */
export const denied = (word: string): string => (word.startsWith('!') ? word.slice(1) : `!${word}`);

/** A word whether denied or not. */
export const undenied = (word: string): string => (word.startsWith('!') ? word.slice(1) : word);

/** How many words a denial takes that starts at a word: "other than" and "no longer" are one. */
function denialAt(words: readonly string[], at: number): number {
  const word = words[at] ?? '';
  if (word === 'other' && words[at + 1] === 'than') return 2;
  if (!denials.has(word)) return 0;
  return word === 'no' && words[at + 1] === 'longer' ? 2 : 1;
}

/**
 * Goes through the words of a text, keeping what `hear` makes of each phrase, with `!` on those that are denied: the
 * words behind "not", "no", "without" or "other than" to the end of the clause, and words such as "unsuitable".
 */
export function saidBy(words: readonly string[], hear: Hear): Said {
  const needed = new Set<string>();
  const illustrating = new Set<string>();
  const inferred = new Set<string>();
  let into = needed;
  let unheard = 0;
  let denies = false;
  /** How many more words the denial reaches, and whether it has reached any. */
  let reach = 0;
  let reached = false;
  /** Whether the last denial has reached nothing, as in "seen: no". */
  let isDangling = false;

  const keep = (heard: Heard): void => {
    for (const each of heard.words) {
      const word = reach > 0 ? denied(each) : each;
      if (!heard.inferred) inferred.delete(word);
      else if (!into.has(word)) inferred.add(word);
      into.add(word);
    }
    if (reach === 0 || heard.words.length === 0) return;
    reached = true;
    isDangling = false;
    reach--;
  };

  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    if (word === clauseEnd || (reached && denialEnds.has(word))) {
      reach = 0;
      reached = false;
    }
    if (word === exampleFollows) into = illustrating;
    if (word === clauseEnd || word === exampleFollows) {
      at++;
      continue;
    }
    const denial = denialAt(words, at);
    // "Not stated" is a phrase of the field before it is a denial; "other than" is a denial before it is "other".
    const heard = denial === 2 && word === 'other' ? null : hear(words, at);
    if (heard) {
      keep(heard);
      at += heard.used;
      continue;
    }
    if (denial > 0) {
      reach = word === 'non' ? 1 : furthest;
      reached = false;
      isDangling = true;
    } else if (!fillers.has(word)) {
      unheard++;
      denies ||= reach > 0;
      reached ||= reach > 0;
      if (reach > 0) {
        reach--;
        isDangling = false;
      }
    }
    at += Math.max(1, denial);
  }
  return { needed, illustrating, unheard, denies: denies || isDangling, inferred };
}
