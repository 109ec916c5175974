import { type CodeSet, comparableLabel } from '@deepdive/core';
import {
  atMostLikely,
  type CodeReading,
  leaderOf,
  likely,
  readingOfName,
  readingOfWords,
  sure,
  unknown,
} from './code-reading.js';
import { printedCode } from './code-statements.js';
import { codeWords } from './code-words.js';
import { descriptionReader } from './descriptions.js';
import { type HeardSpelling, listener } from './listening.js';
import { maskReader } from './masks.js';
import { kinOf, type Named, namesOf } from './names.js';

/** Of longer texts that no code states only the beginning is read: behind it stand remarks. */
const longest = 200;
/** Longer texts are no code's description. */
const longestStated = 1000;
/** Spellings whose readings are kept: a column repeats few. */
const mostKept = 10_000;

/** Prefixes such as `a)`, `b.` or `01 -` that fix the order of codes in a list. */
const orderPrefix = /^\(?(?:[a-z]{1,2}\d?[).:]|\d{1,2} ?[).:-])\s*/i;

/** Where one part of a spelling ends and another begins. */
const clauseEnds = / - |[/:;,()[\]\u2013-]/;

const isDenial = ({ denies, needed }: HeardSpelling): boolean =>
  denies || [...needed].some((word) => word.startsWith('!'));

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
  const exact = exactReader(set);
  const words = codeWords(set);
  const listen = listener(words);
  const namesIn = namesOf(set);
  const kinIn = kinOf(set);
  const maskIn = maskReader(set, words);
  const describedIn = descriptionReader(set);

  const readNamed = ({ how, code }: Named, said: HeardSpelling): CodeReading | undefined => {
    switch (how) {
      case 'several':
        return unknown;
      case 'none':
        return readingOfWords(words, said);
      case 'first':
        return said.needed.size === 0 ? undefined : readingOfName(words, said, code);
      case 'plain':
        return readingOfName(words, said, code);
      case 'part':
        return atMostLikely(readingOfName(words, said, code));
      case 'number':
        // The number may also be that of a line in a list of their own.
        return atMostLikely(readingOfName(words, said, code) ?? readingOfWords(words, said));
      case 'foreign':
        // Another system's name for a code gives way to the words.
        return atMostLikely(readingOfWords(words, said) ?? readingOfName(words, said, code));
    }
  };
  // "Low income - asylum seekers" is about low income: what is said wholly stands before what is guessed behind it.
  const readHead = (visible: string): CodeReading => {
    const [head = ''] = visible.split(/ - |: /, 1);
    if (head === visible) return unknown;
    const best = leaderOf(words, listen(head)('plainly'));
    if (typeof best === 'string' || !best.whole) return unknown;
    return leaderOf(words, listen(visible)('plainly')) === 'several' ? unknown : likely(best.code);
  };
  // "Health - NWAS" is what its one clause says that says anything.
  const readClauses = (visible: string): CodeReading | undefined => {
    const codes = new Set<string>();
    for (const clause of visible.split(clauseEnds)) {
      const same = exact(clause);
      if (same !== undefined) codes.add(same);
      const said = listen(clause)('widely');
      const value = isDenial(said) ? null : readingOfWords(words, said)?.value;
      if (value) codes.add(value);
    }
    const [code] = codes;
    return codes.size === 1 && code !== undefined ? likely(code) : undefined;
  };
  const readKin = (visible: string): CodeReading => {
    const kin = kinIn(visible);
    const [only, second] = kin;
    if (only !== undefined && second === undefined) return likely(only);
    const [code, another] = new Set(
      words.remainders.map((each) => each.code).filter((each) => kin.includes(each)),
    );
    return code !== undefined && another === undefined ? likely(code) : unknown;
  };

  const readUnstated = (visible: string): CodeReading => {
    const masked = maskIn(visible);
    if (masked !== undefined) return likely(masked);
    const name = namesIn(visible);
    const hear = listen(name.rest);
    const reading = readNamed(name, hear('widely'));
    if (reading?.value) return reading;
    // Where the words say two codes, one may be a wider word for the other; else a plainer hearing may help.
    for (const how of reading ? (['narrowly'] as const) : (['plainly', 'narrowly'] as const)) {
      const again = readNamed(name, hear(how));
      if (again?.value) return again;
    }
    if (reading) return readHead(visible);
    return (name.how === 'none' ? readClauses(visible) : undefined) ?? readKin(visible);
  };

  const read = (visible: string): CodeReading => {
    if (visible.length > longestStated) return atMostLikely(readUnstated(visible.slice(0, longest)));
    const same = exact(visible);
    if (same !== undefined) return sure(same);
    const reading = readUnstated(visible.slice(0, longest));
    if (reading.confidence === 'sure' && visible.length <= longest) return reading;
    const described = describedIn(visible);
    return described === undefined ? atMostLikely(reading) : likely(described);
  };

  const seen = new Map<string, CodeReading>();
  return (visible) => {
    const before = seen.get(visible);
    if (before) return before;
    const reading = read(visible);
    if (visible.length > longest) return reading;
    if (seen.size < mostKept) seen.set(visible, reading);
    return reading;
  };
}

/** Makes a reader of the forms that a set states, in any case and punctuation, with or without a prefix for their order. */
function exactReader(set: CodeSet): (visible: string) => string | undefined {
  /** The code by each form; `null` where two codes share it. */
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

  return (visible) => {
    const code = exact.get(comparableLabel(visible));
    if (code) return code;
    const [prefix = ''] = orderPrefix.exec(visible) ?? [];
    const rest = prefix === '' ? undefined : exact.get(comparableLabel(visible.slice(prefix.length)));
    const claimed = exact.get(comparableLabel(prefix));
    return rest && (claimed === undefined || claimed === rest) ? rest : undefined;
  };
}
