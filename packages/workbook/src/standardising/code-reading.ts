import type { Confidence } from '@deepdive/core';
import { numberTelling } from './code-statements.js';
import type { CodeWords } from './code-words.js';
import { otherMeaning, severalMeaning, unknownMeaning } from './field-phrases.js';
import type { HeardSpelling } from './listening.js';
import { type Fit, hasRival, ranking } from './ranking.js';
import { areFamiliesApart, remainderOf, severalOf } from './remainder.js';

/** What a spelling of a coded value was taken for. */
export interface CodeReading {
  readonly value: string | null;
  readonly confidence: Confidence;
}

/** The reading of what could mean nothing, or more than one thing. */
export const unknown: CodeReading = { value: null, confidence: 'unknown' };
/** The reading of what can only mean one code. */
export const sure = (value: string): CodeReading => ({ value, confidence: 'sure' });
/** The reading of what most probably means one code: proposed, for a person to accept. */
export const likely = (value: string): CodeReading => ({ value, confidence: 'likely' });

/** A reading that a person should look at, whatever it was. */
export function atMostLikely<R extends CodeReading | undefined>(reading: R): R | CodeReading {
  return reading?.value ? likely(reading.value) : reading;
}

/** How well words must fit a code to be taken for it, and how much better than any other. */
const leastFit = 0.35;
const leastLead = 0.05;

/** The code that words fit; `several` where they say all of another code as well; `none` where they fit none. */
export function leaderOf(set: CodeWords, said: HeardSpelling): Fit | 'several' | 'none' {
  const { fits, saidWholly } = ranking(set, said);
  const [best, next] = fits;
  if (!best || best.score <= 0) return 'none';
  const shared = best.shared();
  if (shared.size === 1 && shared.has(unknownMeaning) && said.needed.size > 1) return 'none';
  const own = numberTelling(shared);
  // Words that nearly every value could have, such as "other service", tell none from another.
  if (own === 0 && !best.whole && !shared.has(unknownMeaning)) return 'none';
  // A word that only one code has tells enough, however long that code's label is.
  const isAlone =
    own > 0 &&
    own === numberTelling(said.needed) &&
    numberTelling(next?.shared() ?? []) === 0 &&
    said.unheard <= shared.size;
  const lead = best.score - Math.max(0, next?.score ?? 0);
  if (!isAlone && (best.score < leastFit || lead < leastLead)) return 'none';
  return hasRival(best, set, saidWholly) ? 'several' : best;
}

/** What words say where no code is named: `undefined` where nothing, an unknown reading where two things. */
export function readingOfWords(set: CodeWords, said: HeardSpelling): CodeReading | undefined {
  const several = severalOf(set, said);
  if (several !== undefined) return likely(several);
  const best = leaderOf(set, said);
  if (best === 'several') return unknown;
  const isCalledSeveral =
    said.needed.has(severalMeaning) && best !== 'none' && !best.shared().has(severalMeaning);
  const isOfTwo = best !== 'none' && !best.whole && areFamiliesApart(set, said);
  if (best !== 'none' && !isCalledSeveral && !isOfTwo) {
    const isGuessed =
      said.unheard > 0 ||
      said.mended ||
      said.isVague ||
      said.inferred.size > 0 ||
      said.denies ||
      numberTelling(said.needed) === 0;
    return best.whole && !isGuessed ? sure(best.code) : likely(best.code);
  }
  // A kind of other thing, such as a fire brigade, is the other thing of the set where nothing more is told of it.
  if (said.inferred.has(otherMeaning) && numberTelling(said.needed) === 0 && said.needed.size > 1)
    return atMostLikely(readingOfWords(set, { ...said, needed: new Set([otherMeaning]) }));
  const rest = remainderOf(set, said);
  if (rest !== undefined) return likely(rest);
  // "Stranger (not known)" is a stranger: that something about it is not known is not the value.
  const told = new Set([...said.needed].filter((word) => word !== unknownMeaning));
  if (told.size === 0 || told.size === said.needed.size) return undefined;
  return atMostLikely(readingOfWords(set, { ...said, needed: told }));
}

/** What a named code means beside the words around it: `undefined` where they speak of another. */
export function readingOfName(set: CodeWords, said: HeardSpelling, code: string): CodeReading | undefined {
  if (said.needed.size === 0) return said.unheard === 0 ? sure(code) : likely(code);
  const { fits, saidWholly } = ranking(set, said);
  const own = fits.find((fit) => fit.code === code) ?? {
    code,
    score: 0,
    whole: false,
    shared: () => new Set<string>(),
  };
  if (own.score < 0) return undefined;
  if (own.score > 0 && own.score >= (fits[0]?.score ?? 0)) return sure(code);
  const fitsAnother = fits.some(({ score, shared }) => score >= leastFit && numberTelling(shared()) > 0);
  if (hasRival(own, set, saidWholly) || (own.score === 0 && fitsAnother)) return undefined;
  return likely(code);
}
