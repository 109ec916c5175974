import { type CodeSet, type Confidence, comparableLabel } from '@deepdive/core';
import { type CodeWords, codeWords, faint, printedCode, severalMeaning, unknownMeaning } from './code-words.js';
import { type HeardSpelling, listener } from './listening.js';
import { maskReader } from './masks.js';
import { kinOf, type Named, namesOf } from './names.js';
import { type Fit, ranking, rivalsOf } from './ranking.js';
import { remainderOf, severalOf } from './remainder.js';

/** What a spelling of a coded value was taken for. */
export interface CodeReading {
  readonly value: string | null;
  readonly confidence: Confidence;
}

const unknown: CodeReading = { value: null, confidence: 'unknown' };
const sure = (value: string): CodeReading => ({ value, confidence: 'sure' });
const likely = (value: string): CodeReading => ({ value, confidence: 'likely' });

function atMostLikely<R extends CodeReading | undefined>(reading: R): R | CodeReading {
  return reading?.value ? likely(reading.value) : reading;
}

/** Of longer texts only the beginning is read: a code's full description, or a remark. */
const longest = 200;
/** Spellings whose readings are kept: a column repeats few. */
const mostKept = 10_000;

/** Prefixes such as `a)`, `b.` or `01 -` that fix the order of codes in a list. */
const orderPrefix = /^\(?(?:[a-z]{1,2}\d?[).:]|\d{1,2} ?[).:-])\s*/i;

/** How well words must fit a code to be taken for it, and how much better than any other. */
const leastFit = 0.35;
const leastLead = 0.05;

/** Where one part of a spelling ends and another begins. */
const clauses = / - |[/:;,()[\]\u2013-]/;
const isDenial = (said: HeardSpelling): boolean => said.denies || [...said.needed].some((word) => word.startsWith('!'));

const telling = (words: ReadonlySet<string>): number => [...words].filter((word) => !faint.has(word)).length;

/** The code that the words fit; `several` where they say all of another as well; `none` where they fit none. */
function leader(set: CodeWords, said: HeardSpelling): Fit | 'several' | 'none' {
  const [best, next] = ranking(set, said);
  if (!best || best.score <= 0) return 'none';
  const known = [...said.needed].filter((word) => word !== unknownMeaning);
  const onlyUnknown = best.shared.size === 1 && best.shared.has(unknownMeaning) && known.length > 0;
  if (onlyUnknown) return 'none';
  const nextScore = Math.max(0, next?.score ?? 0);
  // A word that only one code has tells enough, however long that code's label is.
  const alone =
    telling(best.shared) > 0 &&
    telling(best.shared) === telling(said.needed) &&
    telling(next?.shared ?? new Set()) === 0 &&
    said.unheard <= best.shared.size;
  if (!alone && (best.score < leastFit || best.score - nextScore < leastLead)) return 'none';
  return rivalsOf(best, set, said).size > 0 ? 'several' : best;
}

/** What the words say where no code is named, `undefined` where they say nothing. */
function byWords(set: CodeWords, said: HeardSpelling): CodeReading | undefined {
  const several = severalOf(set, said);
  if (several !== undefined) return likely(several);
  const best = leader(set, said);
  if (best === 'several') return unknown;
  const calledSeveral = said.needed.has(severalMeaning) && best !== 'none' && !best.shared.has(severalMeaning);
  if (best === 'none' || calledSeveral) {
    const rest = remainderOf(set, said);
    if (rest !== undefined) return likely(rest);
    // "Stranger (not known)" is a stranger: that something about it is not known is not the value.
    const told = new Set([...said.needed].filter((word) => word !== unknownMeaning));
    if (told.size === 0 || told.size === said.needed.size) return undefined;
    return atMostLikely(byWords(set, { ...said, needed: told }));
  }
  const certain = best.whole && said.unheard === 0 && !said.mended && said.inferred.size === 0;
  return certain ? sure(best.code) : likely(best.code);
}

/** What a named code means beside the words around it. */
function byName(set: CodeWords, said: HeardSpelling, code: string): CodeReading | undefined {
  if (said.needed.size === 0) return said.unheard === 0 ? sure(code) : likely(code);
  const fits = ranking(set, said);
  const own = fits.find((fit) => fit.code === code);
  const best = fits[0]?.score ?? 0;
  if (!own || own.score < 0) return undefined;
  // Words that say all of another code, or fit it and not this one, could mean either.
  if (own.score < best && (rivalsOf(own, set, said).size > 0 || (own.score === 0 && fits.some((fit) => fit.score >= leastFit && telling(fit.shared) > 0)))) return undefined;
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
  const kin = kinOf(set);
  const mask = maskReader(set, words);

  const read = (visible: string): CodeReading => {
    const code = exact.get(comparableLabel(visible)) ?? withoutOrder(visible);
    if (code) return sure(code);
    const masked = mask(visible);
    if (masked !== undefined) return likely(masked);
    const name = names(visible);
    const reading = meaning(name, hear(name.rest, 'widely'));
    if (reading?.value) return reading;
    // Where the words say two codes, one may be a wider word for the other; else a narrower hearing may help.
    for (const how of reading ? (['narrowly'] as const) : (['plainly', 'narrowly'] as const)) {
      const again = meaning(name, hear(name.rest, how));
      if (again?.value) return again;
    }
    if (reading) return byHead(visible);
    return (name.how === 'none' ? byClauses(visible) : undefined) ?? byKin(visible);
  };
  // "Low income - asylum seekers" is about low income: what is said wholly stands before what is guessed behind it.
  const byHead = (visible: string): CodeReading => {
    const [head = ''] = visible.split(/ - |: /);
    if (head === visible) return unknown;
    const said = hear(head, 'plainly');
    const best = leader(words, said);
    const literal = leader(words, hear(visible, 'plainly'));
    return typeof best !== 'string' && best.whole && literal !== 'several' ? likely(best.code) : unknown;
  };
  // "Health - NWAS" is what its one clause says that says anything.
  const byClauses = (visible: string): CodeReading | undefined => {
    const codes = new Set<string>();
    for (const clause of visible.split(clauses)) {
      const same = exact.get(comparableLabel(clause));
      if (same) codes.add(same);
      const said = hear(clause, 'widely');
      const reading = isDenial(said) ? undefined : byWords(words, said);
      if (reading?.value) codes.add(reading.value);
    }
    const [code] = codes;
    return codes.size === 1 && code !== undefined ? likely(code) : undefined;
  };
  const byKin = (visible: string): CodeReading => {
    const [first = ''] = visible.split(/[^A-Za-z]/);
    const family = kin(first);
    const rest = words.remainders.filter(({ code }) => family.includes(code));
    const [remainder] = rest;
    return remainder && rest.every(({ code }) => code === remainder.code) ? likely(remainder.code) : unknown;
  };
  const withoutOrder = (visible: string): string | null | undefined => {
    const [prefix = ''] = orderPrefix.exec(visible) ?? [];
    const code = prefix === '' ? undefined : exact.get(comparableLabel(visible.slice(prefix.length)));
    const claimed = exact.get(comparableLabel(prefix));
    return claimed === undefined || claimed === code ? code : undefined;
  };
  const meaning = (name: Named, said: HeardSpelling): CodeReading | undefined => {
    switch (name.how) {
      case 'several':
        return unknown;
      case 'none':
        return byWords(words, said);
      case 'first':
        return said.needed.size === 0 ? undefined : byName(words, said, name.code);
      case 'plain':
        return byName(words, said, name.code);
      case 'part':
        return atMostLikely(byName(words, said, name.code));
      case 'foreign':
        // Another system's name for a code gives way to words that fit another code better.
        return atMostLikely(byWords(words, said) ?? byName(words, said, name.code));
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
