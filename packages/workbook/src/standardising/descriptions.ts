import type { CodeSet } from '@deepdive/core';
import { denials } from './said.js';
import { clauseEnd, exampleFollows, fillers, wordsOf } from './words.js';

/** A longer text is a description in sentences: it is known when it is read, and tells little by its single words. */
const longestOfWords = 16;
/** A shorter text is read by its words. */
const leastRead = 10;
/** How much of the words must be the same, and how much more than those of any other code. */
const leastShared = 0.75;
const leastLead = 0.1;

interface Sentence {
  readonly words: ReadonlySet<string>;
  /** What it denies makes one of two codes that else have the same words. */
  readonly denials: string;
}

/** Whether a text of a code is a description in sentences. */
export const isDescription = (text: string): boolean => text.split(' ').length > longestOfWords;

function sentenceOf(text: string): Sentence {
  const words = wordsOf(text).filter((word) => word !== clauseEnd && word !== exampleFollows);
  return {
    words: new Set(words.filter((word) => !fillers.has(word))),
    denials: words.filter((word) => denials.has(word)).join(' '),
  };
}

function likeness(a: Sentence, b: Sentence): number {
  if (a.denials !== b.denials) return 0;
  let both = 0;
  for (const word of a.words) if (b.words.has(word)) both++;
  return both / (a.words.size + b.words.size - both);
}

/**
 * Makes a reader of descriptions that were not copied quite exactly: with a code before them, another form of a word, a word
 * left out. `undefined` for any other text.
 */
export function descriptionReader(set: CodeSet): (visible: string) => string | undefined {
  const stated = set.codes.flatMap(({ code, label, synonyms }) =>
    [label, ...synonyms].filter(isDescription).map((text) => ({ code, sentence: sentenceOf(text) })),
  );
  return (visible) => {
    if (stated.length === 0 || visible.split(' ', leastRead).length < leastRead) return undefined;
    const read = sentenceOf(visible);
    const ranked = stated
      .map(({ code, sentence }) => ({ code, score: likeness(read, sentence) }))
      .sort((a, b) => b.score - a.score);
    const [best] = ranked;
    if (!best || best.score < leastShared) return undefined;
    const next = ranked.find(({ code }) => code !== best.code);
    return best.score - (next?.score ?? 0) < leastLead ? undefined : best.code;
  };
}
