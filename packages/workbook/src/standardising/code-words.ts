import type { CodeSet } from '@deepdive/core';
import { type CodeForm, faint, type Remainder, statementsOf } from './code-statements.js';
import { otherMeaning, severalMeaning } from './field-phrases.js';
import { denied, undenied } from './said.js';

/** A form of a code that has a word. */
interface FormWith {
  /** Its place among the forms of the set. */
  readonly at: number;
  /** Whether the form needs the word or only has it as an illustration. */
  readonly needs: boolean;
}

/** What a code set says, in words of meaning. */
export interface CodeWords {
  readonly forms: readonly CodeForm[];
  /** How much the words that a form needs tell together, by the form's place. */
  readonly formWeights: readonly number[];
  readonly remainders: readonly Remainder[];
  /** The code for several things at once, and whether it is for what is called so and no other code names. */
  readonly several: { readonly code: string; readonly isRemainder: boolean } | null;
  readonly formsWith: (word: string) => readonly FormWith[];
  /** The codes that need a word in one of their forms. */
  readonly codesWith: (word: string) => ReadonlySet<string>;
  /** How telling a word is, from 0 to 1: one that every code has tells little. */
  readonly weight: (word: string) => number;
  readonly knows: (word: string) => boolean;
  /** Whether one way of saying a code has all of some words. */
  readonly saysTogether: (words: readonly string[]) => boolean;
  /** Whether every code has a word, so that it tells none from another. */
  readonly isCommon: (word: string) => boolean;
  /** The words of the set as they are spelt in it. */
  readonly spelt: ReadonlySet<string>;
}

/** How telling a faint word is at most. */
const faintWeight = 0.35;
const nothing: ReadonlySet<string> = new Set();

function add<K, V>(to: Map<K, Set<V>>, key: K, value: V): void {
  const values = to.get(key);
  if (values) values.add(value);
  else to.set(key, new Set([value]));
}

/** The code of a set for several things at once, such as "Multiple" or "any other Mixed background". */
function codeForSeveral(forms: readonly CodeForm[]): CodeWords['several'] {
  const called = forms.filter(({ whole, needed }) => whole && needed.has(severalMeaning) && needed.size < 3);
  const codes = new Set(called.map(({ code }) => code));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return null;
  return { code, isRemainder: called.some(({ needed }) => needed.has(otherMeaning)) };
}

/** Puts a code set into words of meaning. */
export function codeWords(set: CodeSet): CodeWords {
  const statements = set.codes.map((code) => ({ code: code.code, ...statementsOf(code) }));
  const codes = new Map<string, Set<string>>();
  for (const { code, forms, spelt } of statements) {
    for (const word of spelt) add(codes, word, code);
    for (const { whole, needed, illustrating } of forms) {
      if (whole) for (const word of [...needed, ...illustrating]) add(codes, undenied(word), code);
    }
  }
  const numberWith = (word: string): number => codes.get(word)?.size ?? 0;
  // A thing listed stands for its code only if no other code has its words.
  const forms = statements
    .flatMap((each) => each.forms)
    .filter(({ whole, needed }) => whole || [...needed].some((word) => numberWith(undenied(word)) === 1));

  const most = Math.log(1 + set.codes.length);
  const weights = new Map<string, number>();
  const weigh = (word: string): number => {
    const telling = Math.log(1 + set.codes.length / Math.max(1, numberWith(word))) / most;
    return faint.has(word) ? Math.min(faintWeight, telling) : telling;
  };
  const weight = (word: string): number => weights.get(word) ?? 0;

  const formsWith = new Map<string, FormWith[]>();
  const codesWith = new Map<string, Set<string>>();
  for (const [at, { code, needed, illustrating }] of forms.entries()) {
    for (const word of new Set([...needed, ...illustrating])) {
      const bare = undenied(word);
      for (const each of [bare, denied(bare)]) weights.set(each, weigh(bare));
      const needs = needed.has(word);
      if (needs) add(codesWith, word, code);
      formsWith.set(word, [...(formsWith.get(word) ?? []), { at, needs }]);
    }
  }
  return {
    forms,
    formWeights: forms.map(({ needed }) => [...needed].reduce((sum, word) => sum + weight(word), 0)),
    remainders: statements.flatMap((each) => each.remainders),
    several: codeForSeveral(forms),
    formsWith: (word) => formsWith.get(word) ?? [],
    codesWith: (word) => codesWith.get(word) ?? nothing,
    weight,
    knows: (word) => weights.has(word),
    saysTogether: ([first, ...others]) =>
      first !== undefined &&
      (formsWith.get(first) ?? []).some(({ at }) =>
        others.every((word) => formsWith.get(word)?.some((each) => each.at === at)),
      ),
    isCommon: (word) => numberWith(undenied(word)) === set.codes.length,
    spelt: new Set(statements.flatMap((each) => [...each.spelt])),
  };
}
