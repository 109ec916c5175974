import { type CodeSet, type Confidence, comparableLabel } from '@deepdive/core';

/** What a spelling of a coded value was taken for. */
export interface CodeReading {
  readonly value: string | null;
  readonly confidence: Confidence;
}

const unknown: CodeReading = { value: null, confidence: 'unknown' };

/** Prefixes such as `a)` or `b.` that fix the order of codes in a list. */
const orderPrefix = /^\(?[a-z]{1,2}\d?[).:]\s*/i;

/** Words that tell nothing about which code is meant. */
const fillers: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'any',
  'in',
  'of',
  'on',
  'or',
  'other',
  'the',
  'to',
]);

const tokensOf = (text: string): readonly string[] => comparableLabel(text).split(' ').filter(Boolean);

interface KnownCode {
  readonly code: string;
  readonly codeTokens: string;
  readonly words: readonly ReadonlySet<string>[];
}

/** Two words that are the same but for one slip of the finger; short words must be equal. */
function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  const swapped = restA.length > 1 && restB.length > 1 && restA[0] === restB[1] && restA[1] === restB[0];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (swapped && restA.slice(2) === restB.slice(2))
  );
}

/** How much two sets of words share, from 0 to 1. */
function overlap(words: ReadonlySet<string>, said: readonly string[]): number {
  const telling = said.filter((word) => !fillers.has(word));
  if (telling.length === 0 || words.size === 0) return 0;
  const shared = telling.filter((word) => [...words].some((own) => sameWord(own, word))).length;
  return shared / Math.max(telling.length, words.size);
}

/**
 * Makes a reader of spellings for a code set: the code alone, its label, both in any order and punctuation, in any case,
 * with a prefix letter or a slip of the finger, or a synonym. A spelling that could mean two codes is unknown.
 *
 * @example
 * ```ts
 * import { codeSet, convention } from '@deepdive/core';
 * import { codeReader } from '@deepdive/workbook';
 *
 * const read = codeReader(codeSet('abuse', 'Category of abuse', { NEG: 'Neglect', EMO: 'Emotional abuse' }, convention('example')));
 * console.log(read('neg - NEGLECT')); // { value: 'NEG', confidence: 'sure' }
 * ```
 */
export function codeReader(set: CodeSet): (visible: string) => CodeReading {
  const exact = new Map<string, string | null>();
  const known: KnownCode[] = [];
  const learn = (form: string, code: string): void => {
    const comparable = comparableLabel(form);
    if (comparable === '') return;
    const before = exact.get(comparable);
    exact.set(comparable, before === undefined || before === code ? code : null);
  };
  for (const { code, label, synonyms } of set.codes) {
    for (const words of [label, ...synonyms]) {
      learn(words, code);
      learn(`${code} ${words}`, code);
      learn(`${words} ${code}`, code);
    }
    learn(code.replace(orderPrefix, ''), code);
    known.push({
      code,
      codeTokens: comparableLabel(code),
      words: [label, ...synonyms].map(
        (words) => new Set(tokensOf(words).filter((word) => !fillers.has(word))),
      ),
    });
  }
  // A code as printed always means itself, whatever else it might be a form of.
  for (const { code } of set.codes) exact.set(comparableLabel(code), code);

  const read = (visible: string): CodeReading => {
    for (const form of [visible, visible.replace(orderPrefix, '')]) {
      const code = exact.get(comparableLabel(form));
      if (code !== undefined) return code === null ? unknown : { value: code, confidence: 'sure' };
    }
    return byTokens(known, tokensOf(visible));
  };
  const seen = new Map<string, CodeReading>();
  return (visible) => {
    const before = seen.get(visible);
    if (before) return before;
    const reading = visible.length > 200 ? unknown : read(visible);
    if (seen.size < 10_000) seen.set(visible, reading);
    return reading;
  };
}

function byTokens(known: readonly KnownCode[], said: readonly string[]): CodeReading {
  const named = known.filter(({ codeTokens }) => codeTokens.length > 1 && said.includes(codeTokens));
  const scored = known
    .map(({ code, words }) => ({ code, score: Math.max(0, ...words.map((each) => overlap(each, said))) }))
    .sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  const naming = named[0];
  if (named.length === 1 && naming) {
    const own = scored.find(({ code }) => code === naming.code)?.score ?? 0;
    // A code beside words that fit another code better could mean either.
    if (own >= (best?.score ?? 0)) return { value: naming.code, confidence: 'sure' };
    return (best?.score ?? 0) >= 0.6 ? unknown : { value: naming.code, confidence: 'likely' };
  }
  if (named.length > 1 || !best || best.score < 0.6 || best.score - (next?.score ?? 0) < 0.2) return unknown;
  return { value: best.code, confidence: best.score === 1 ? 'sure' : 'likely' };
}
