import { type CodeSet, type Confidence, comparableLabel } from '@deepdive/core';
import { type CodeWords, codeWords, printedCode } from './code-words.js';
import { type HeardSpelling, type Hearing, listener } from './listening.js';
import { type Named, namesOf } from './names.js';
import { type Fit, ranking, rivalsOf } from './ranking.js';
import { remainderOf } from './remainder.js';

/** What a spelling of a coded value was taken for. */
export interface CodeReading {
  readonly value: string | null;
  readonly confidence: Confidence;
}

const unknown: CodeReading = { value: null, confidence: 'unknown' };
const sure = (value: string): CodeReading => ({ value, confidence: 'sure' });
const likely = (value: string): CodeReading => ({ value, confidence: 'likely' });

const atMostLikely = (reading: CodeReading): CodeReading =>
  reading.value === null ? unknown : likely(reading.value);

/** Of longer texts only the beginning is read: a code's full description, or a remark. */
const longest = 200;
/** Spellings whose readings are kept: a column repeats few. */
const mostKept = 10_000;

/** Prefixes such as `a)`, `b.` or `01 -` that fix the order of codes in a list. */
const orderPrefix = /^\(?(?:[a-z]{1,2}\d?[).:]|\d{1,2} ?[).:-])\s*/i;

/** How well words must fit a code to be taken for it, and how much better than any other. */
const leastFit = 0.4;
const leastLead = 0.1;

const hearings: readonly Hearing[] = ['widely', 'plainly', 'narrowly'];

/** The code that the words fit and no other as well. */
function leader(set: CodeWords, said: HeardSpelling): Fit | undefined {
  const [best, next] = ranking(set, said);
  if (!best || best.score < leastFit || best.score - Math.max(0, next?.score ?? 0) < leastLead) return undefined;
  return rivalsOf(best, set, said).size > 0 ? undefined : best;
}

/** What the words say where no code is named. */
function byWords(set: CodeWords, said: HeardSpelling): CodeReading {
  const best = leader(set, said);
  if (!best) {
    const rest = remainderOf(set, said);
    return rest === undefined ? unknown : likely(rest);
  }
  const certain = best.whole && said.unheard === 0 && !said.mended && said.inferred.size === 0;
  return certain ? sure(best.code) : likely(best.code);
}

/** What a named code means beside the words around it. */
function byName(set: CodeWords, said: HeardSpelling, code: string): CodeReading {
  if (said.needed.size === 0) return said.unheard === 0 ? sure(code) : likely(code);
  const fits = ranking(set, said);
  const own = fits.find((fit) => fit.code === code);
  const best = fits[0]?.score ?? 0;
  if (!own || own.score < 0) return unknown;
  // Words that say all of another code, or fit it far better, could mean either.
  if (own.score < best && (rivalsOf(own, set, said).size > 0 || best - own.score >= 0.4)) return unknown;
  return own.score > 0 && own.score >= best ? sure(code) : likely(code);
}

/**
 * Makes a reader of spellings for a code set: the code alone, its label, both in any order and punctuation, in any case,
 * with a prefix letter or a slip of the finger, in other words of the field. A spelling that could mean two codes is
 * unknown; one that takes a guess is likely.
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
  const exact = exactForms(set);
  const words = codeWords(set);
  const { hear } = listener(words);
  const names = namesOf(set);

  const read = (visible: string): CodeReading => {
    const code = exact.get(comparableLabel(visible)) ?? withoutOrder(visible);
    if (code) return sure(code);
    const name = names(visible);
    for (const how of hearings) {
      const reading = meaning(name, visible, how);
      if (reading.value !== null) return reading;
    }
    return unknown;
  };
  const withoutOrder = (visible: string): string | null | undefined => {
    const [prefix = ''] = orderPrefix.exec(visible) ?? [];
    const code = prefix === '' ? undefined : exact.get(comparableLabel(visible.slice(prefix.length)));
    const claimed = exact.get(comparableLabel(prefix));
    return claimed === undefined || claimed === code ? code : undefined;
  };
  const meaning = (name: Named, visible: string, how: Hearing): CodeReading => {
    const said = hear(name.rest, how);
    switch (name.how) {
      case 'several':
        return unknown;
      case 'none':
        return byWords(words, said);
      case 'first':
        return said.needed.size === 0 ? unknown : byName(words, said, name.code);
      case 'plain':
        return byName(words, said, name.code);
      case 'part':
        return atMostLikely(byName(words, said, name.code));
      case 'foreign': {
        const reading = byName(words, said, name.code);
        return atMostLikely(reading.value === null ? byWords(words, said) : reading);
      }
    }
  };
  const seen = new Map<string, CodeReading>();
  return (visible) => {
    const before = seen.get(visible);
    if (before) return before;
    if (visible.length > longest) return atMostLikely(read(visible.slice(0, longest)));
    const reading = read(visible);
    if (seen.size < mostKept) seen.set(visible, reading);
    return reading;
  };
}

/** The codes by every form that a set states, comparable; `null` where two codes share it. */
function exactForms(set: CodeSet): ReadonlyMap<string, string | null> {
  const exact = new Map<string, string | null>();
  const learn = (form: string, code: string): void => {
    const comparable = comparableLabel(form);
    if (comparable === '') return;
    const before = exact.get(comparable);
    exact.set(comparable, before === undefined || before === code ? code : null);
  };
  for (const { code, label, synonyms } of set.codes) {
    const { short } = printedCode(code);
    for (const words of [label, ...synonyms]) {
      learn(words, code);
      for (const name of new Set([code, short].filter(Boolean))) {
        learn(`${name} ${words}`, code);
        learn(`${words} ${name}`, code);
      }
    }
    learn(short, code);
    learn(code.replace(orderPrefix, ''), code);
  }
  // A code as printed always means itself, whatever else it might be a form of.
  for (const { code } of set.codes) exact.set(comparableLabel(code), code);
  return exact;
}
