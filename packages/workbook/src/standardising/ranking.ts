import type { CodeForm } from './code-statements.js';
import type { CodeWords } from './code-words.js';
import { otherMeaning, unknownMeaning } from './field-phrases.js';
import { denied, type Said } from './said.js';

/** How well the words of a spelling fit a code. */
export interface Fit {
  readonly code: string;
  /** The share of meaning that the code's words and the spelling's have in common, from 0 to 1; -1 if they contradict. */
  readonly score: number;
  /** Whether all that is said of the code was said, and nothing else that the set knows. */
  readonly whole: boolean;
  /** The words that both have. */
  readonly shared: () => ReadonlySet<string>;
}

/** The codes that share words with a spelling, the best first. */
export interface Ranking {
  readonly fits: readonly Fit[];
  /** The forms of codes of which all is said. */
  readonly saidWholly: readonly CodeForm[];
}

/** How much a word counts that was only heard in a narrower one. */
const inferredWeight = 0.5;
/** How much the words must tell of another code for it to be a rival. */
const leastRival = 0.4;
const nearlyAll = 0.999;
const nothing: ReadonlySet<string> = new Set();

interface Tally {
  /** The weight of the words that form and spelling share, of those that the spelling needs, and of those that the form needs. */
  common: number;
  said: number;
  needed: number;
  /** How many of the words that the form needs were said. */
  count: number;
  contradicted: boolean;
}

function tallies(set: CodeWords, said: Said, weigh: (word: string) => number): ReadonlyMap<number, Tally> {
  const all = new Map<number, Tally>();
  const tallyOf = (at: number): Tally => {
    const before = all.get(at);
    if (before) return before;
    const tally = { common: 0, said: 0, needed: 0, count: 0, contradicted: false };
    all.set(at, tally);
    return tally;
  };
  const count = (word: string, isNeeded: boolean): void => {
    for (const { at, needs } of set.formsWith(word)) {
      const tally = tallyOf(at);
      tally.common += weigh(word);
      if (isNeeded) tally.said += weigh(word);
      if (needs) tally.needed += set.weight(word);
      if (needs && isNeeded) tally.count++;
    }
  };
  for (const word of said.needed) count(word, true);
  for (const word of said.illustrating) if (!said.needed.has(word)) count(word, false);
  // What one denies and the other says cannot mean the same, however much else they share.
  for (const word of said.needed) {
    const opposite = denied(word);
    if (set.isCommon(word) || said.needed.has(opposite)) continue;
    for (const { at, needs } of set.formsWith(opposite)) {
      if (needs && !set.forms[at]?.needed.has(word)) tallyOf(at).contradicted = true;
    }
  }
  return all;
}

function sharedBy(form: CodeForm, said: Said): ReadonlySet<string> {
  const both = [...said.needed, ...said.illustrating];
  return new Set(both.filter((word) => form.needed.has(word) || form.illustrating.has(word)));
}

/** Ranks the codes by how well their words fit what is said, each by its best form. */
export function ranking(set: CodeWords, said: Said): Ranking {
  const weigh = (word: string): number => set.weight(word) * (said.inferred.has(word) ? inferredWeight : 1);
  let total = 0;
  for (const word of said.needed) total += weigh(word);
  const best = new Map<
    string,
    { readonly form: CodeForm; readonly score: number; readonly whole: boolean }
  >();
  const saidWholly: CodeForm[] = [];
  for (const [at, tally] of tallies(set, said, weigh)) {
    const form = set.forms[at];
    if (!form) continue;
    if (form.whole && tally.count === form.needed.size) saidWholly.push(form);
    const apart = total - tally.said + (set.formWeights[at] ?? 0) - tally.needed;
    const score = tally.contradicted ? -1 : tally.common === 0 ? 0 : tally.common / (tally.common + apart);
    const whole = form.whole && score > nearlyAll;
    const before = best.get(form.code);
    if (!before || score > before.score || (score === before.score && whole))
      best.set(form.code, { form, score, whole });
  }
  const fits = [...best.values()].map(({ form, score, whole }): Fit => {
    return { code: form.code, score, whole, shared: () => (score > 0 ? sharedBy(form, said) : nothing) };
  });
  return { fits: fits.sort((a, b) => b.score - a.score), saidWholly };
}

/** Whether all is said of another code too, in words that a fit does not account for: the spelling could mean either. */
export function hasRival(fit: Fit, set: CodeWords, saidWholly: readonly CodeForm[]): boolean {
  const shared = fit.shared();
  return saidWholly.some(({ code, needed }) => {
    if (code === fit.code) return false;
    let telling = 0;
    for (const word of needed) {
      if (!shared.has(word) && word !== otherMeaning && word !== unknownMeaning) telling += set.weight(word);
    }
    return telling >= leastRival;
  });
}
