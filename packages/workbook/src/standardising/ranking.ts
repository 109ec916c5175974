import type { CodeForm, CodeWords } from './code-words.js';
import { denied, type Said } from './said.js';

/** How well the words of a spelling fit a code. */
export interface Fit {
  readonly code: string;
  /** The share of meaning that the code's words and the spelling's have in common, from 0 to 1. */
  readonly score: number;
  /** Whether all that is said of the code was said, and nothing else that the set knows. */
  readonly whole: boolean;
}

/** Whether one denies what the other says: then they cannot mean the same, however much they share. */
function contradicts(form: CodeForm, said: Said): boolean {
  for (const word of said.needed) {
    const opposite = denied(word);
    if (form.needed.has(opposite) && !form.needed.has(word) && !said.needed.has(opposite)) return true;
  }
  return false;
}

function fitOf(form: CodeForm, said: Said, weight: (word: string) => number): number {
  if (contradicts(form, said)) return -1;
  let shared = 0;
  let extra = 0;
  let missing = 0;
  for (const word of said.needed) {
    if (form.needed.has(word) || form.illustrating.has(word)) shared += weight(word);
    else extra += weight(word);
  }
  for (const word of said.illustrating) {
    if (!said.needed.has(word) && (form.needed.has(word) || form.illustrating.has(word))) shared += weight(word);
  }
  for (const word of form.needed) {
    if (!said.needed.has(word) && !said.illustrating.has(word)) missing += weight(word);
  }
  return shared === 0 ? 0 : shared / (shared + extra + missing);
}

/** The codes in order of how well their words fit what is said, each by its best form; `-1` for a code it contradicts. */
export function ranking(set: CodeWords, said: Said): readonly Fit[] {
  const best = new Map<string, Fit>();
  for (const form of set.forms) {
    const score = fitOf(form, said, set.weight);
    const before = best.get(form.code);
    if (before && (before.score > score || (before.score === score && before.whole))) continue;
    best.set(form.code, { code: form.code, score, whole: form.whole && score > 0.999 });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
