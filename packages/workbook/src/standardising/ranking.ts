import type { CodeForm, CodeWords } from './code-words.js';
import { otherMeaning, unknownMeaning } from './code-words.js';
import { denied, type Said } from './said.js';

/** How well the words of a spelling fit a code. */
export interface Fit {
  readonly code: string;
  /** The share of meaning that the code's words and the spelling's have in common, from 0 to 1; -1 if they contradict. */
  readonly score: number;
  /** Whether all that is said of the code was said, and nothing else that the set knows. */
  readonly whole: boolean;
  /** The words that both have. */
  readonly shared: ReadonlySet<string>;
}

/** How much a word counts that was only heard in a narrower one. */
const inferredWeight = 0.5;

/** How much the words must tell of another code for it to be a rival. */
const leastRival = 0.4;

/** Whether one denies what the other says: then they cannot mean the same, however much they share. */
function contradicts(form: CodeForm, said: Said, set: CodeWords): boolean {
  for (const word of said.needed) {
    const opposite = denied(word);
    if (set.isCommon(word)) continue;
    if (form.needed.has(opposite) && !form.needed.has(word) && !said.needed.has(opposite)) return true;
  }
  return false;
}

function fitOf(form: CodeForm, said: Said, set: CodeWords): Fit {
  const weight = (word: string): number => set.weight(word) * (said.inferred.has(word) ? inferredWeight : 1);
  const { code } = form;
  const shared = new Set<string>();
  if (contradicts(form, said, set)) return { code, score: -1, whole: false, shared };
  let common = 0;
  let apart = 0;
  for (const word of said.needed) {
    if (form.needed.has(word) || form.illustrating.has(word)) {
      shared.add(word);
      common += weight(word);
    } else apart += weight(word);
  }
  for (const word of said.illustrating) {
    if (said.needed.has(word) || !(form.needed.has(word) || form.illustrating.has(word))) continue;
    shared.add(word);
    common += weight(word);
  }
  for (const word of form.needed) if (!shared.has(word)) apart += weight(word);
  const score = common === 0 ? 0 : common / (common + apart);
  return { code, score, whole: form.whole && score > 0.999, shared };
}

/** The codes in order of how well their words fit what is said, each by its best form. */
export function ranking(set: CodeWords, said: Said): readonly Fit[] {
  const best = new Map<string, Fit>();
  for (const form of set.forms) {
    const fit = fitOf(form, said, set);
    const before = best.get(form.code);
    if (!before || fit.score > before.score || (fit.score === before.score && fit.whole)) best.set(form.code, fit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** The codes of which all is said, in words that the fit does not account for: the spelling could mean either. */
export function rivalsOf(fit: Fit, set: CodeWords, said: Said): ReadonlySet<string> {
  const rivals = new Set<string>();
  for (const { code, needed, whole } of set.forms) {
    if (code === fit.code || !whole) continue;
    let telling = 0;
    let all = true;
    for (const word of needed) {
      all &&= said.needed.has(word);
      if (!fit.shared.has(word) && word !== otherMeaning && word !== unknownMeaning) telling += set.weight(word);
    }
    if (all && telling >= leastRival) rivals.add(code);
  }
  return rivals;
}
