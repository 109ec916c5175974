import type { CodeSet } from '@deepdive/core';
import { hearStatement } from './field-phrases.js';
import { type Said, saidBy } from './said.js';
import { clauseEnd, exampleFollows, wordsOf } from './words.js';

/** A code as printed: the letter that fixes its place, the short code, and words. Each may be missing. */
export interface PrintedCode {
  readonly short: string;
  readonly words: string;
}

const printed = /^(?:\(?[a-z]{1,2}\d?[).] ?)?(?:([A-Z]{0,4}\d{0,3}[A-Z]?)(?= ?[:\u2013-]| ?$) ?[:\u2013-]* ?)?(.*)$/;

/** `g) 3A: Health services` is the short code `3a` and the words `Health services`; `a) Neglect` has no short code. */
export function printedCode(code: string): PrintedCode {
  const [, short = '', words = ''] = printed.exec(code.trim()) ?? [];
  return { short: short.toLowerCase(), words };
}

/** Whether a synonym is the code of another system, such as the census's `A1`. */
export const isForeignCode = (synonym: string): boolean => /^[a-z]{0,3}\d{1,3}[a-z]?$/i.test(synonym);

/** One way of saying a code. */
export interface CodeForm {
  readonly code: string;
  /** Whether it is all that the set says of the code, not one of the things listed in its label. */
  readonly whole: boolean;
  readonly needed: ReadonlySet<string>;
  readonly illustrating: ReadonlySet<string>;
}

/** A way of saying the code for what no other code of a family names, such as "any other White background". */
export interface Remainder {
  readonly code: string;
  readonly family: ReadonlySet<string>;
  /** How many words its label has: of two in a family, the one with fewer is the wider. */
  readonly narrowness: number;
}

/** What a code set says, in words of meaning. */
export interface CodeWords {
  readonly forms: readonly CodeForm[];
  readonly remainders: readonly Remainder[];
  /** How telling a word is, from 0 to 1: one that every code has tells little. */
  readonly weight: (word: string) => number;
  readonly knows: (word: string) => boolean;
  /** Whether every code has a word, so that it tells none from another. */
  readonly isCommon: (word: string) => boolean;
  /** The words of the set as they are spelt in it. */
  readonly spelt: ReadonlySet<string>;
}

/** A statement word by word, for what is said in other words than the field's. */
const literalOf = (text: string): Said =>
  saidBy(wordsOf(text.replace(/\(([^)]*)\)/g, ' for example $1 ; ')), (words, at) => hearStatement(words.slice(at, at + 1), 0));

function statementOf(text: string): Said {
  const words = wordsOf(text.replace(/\(([^)]*)\)/g, ' for example $1 ; '));
  const said = saidBy(words, hearStatement);
  if (said.needed.size > 0) return said;
  // A label of one small word, such as "In", means that word.
  const bare = words.filter((word) => word !== clauseEnd && word !== exampleFollows);
  return { ...said, needed: said.illustrating.size > 0 ? said.illustrating : new Set(bare) };
}

/**
 * The things that a label lists: "family member, relative or carer" is three. A label in segments is no such list, nor
 * are two parts that only a comma parts: the second says more about the first.
 */
function listedIn(text: string): readonly string[] {
  if (/ [-\u2013] /.test(text)) return [];
  const parts = text
    .replace(/\be\.? ?g\.?|\bincluding\b/gi, '/')
    .split(/[,;/]| or /)
    .map((part) => part.trim())
    .filter(Boolean);
  const isList = parts.length > 2 || / or |\/|\be\.? ?g\b|\bincluding\b/i.test(text) || !parts[0]?.includes(' ');
  return isList && parts.length > 1 ? parts : [];
}

/** The meanings, as field words have them, of "other", of "multiple" or "mixed", and of "unknown". */
export const otherMeaning = '=other';
export const severalMeaning = '=multipl';
export const unknownMeaning = '=unknown';

/** Words that nearly every value could have: whom it is about, who did it, and that it is another one. */
export const faint: ReadonlySet<string> = new Set(
  [otherMeaning, ...'child young person peopl client servic team staff depart dept agency organisat provider worker'.split(' ')],
);
const faintWeight = 0.35;

/** Puts a code set into words of meaning. */
export function codeWords(set: CodeSet): CodeWords {
  const codesWith = new Map<string, Set<string>>();
  const base = (word: string): string => (word.startsWith('!') ? word.slice(1) : word);
  const spelt = new Set<string>();
  const forms: CodeForm[] = [];
  const listed: CodeForm[] = [];
  const remainders: Remainder[] = [];
  const count = (word: string, code: string): void => {
    codesWith.set(word, (codesWith.get(word) ?? new Set()).add(code));
  };
  for (const { code, label, synonyms } of set.codes) {
    const { words: own } = printedCode(code);
    const texts = new Set([own, label === code ? '' : label, ...synonyms].filter((text) => text !== '' && !isForeignCode(text)));
    for (const text of texts) {
      const both = text === own || own === '' ? [text] : [text, `${own}, ${text}`];
      for (const each of both) {
        const said = statementOf(each);
        // "Other" is not all of a code that is "other" of something.
        const tells = own === '' || each !== text || text === own || [...said.needed].some((word) => !faint.has(word));
        if (!tells) continue;
        forms.push({ code, whole: true, ...said });
        const literal = literalOf(each);
        if (literal.needed.size > said.needed.size) forms.push({ code, whole: true, ...literal });
      }
      for (const part of listedIn(text)) {
        const each = own === '' || text === own ? [part] : [part, `${own}, ${part}`];
        for (const one of each) listed.push({ code, whole: false, ...statementOf(one) });
      }
      for (const word of wordsOf(text)) {
        spelt.add(word);
        count(word, code);
      }
    }
    const others = forms.filter((form) => form.code === code && form.needed.has(otherMeaning));
    const family = statementOf(own).needed;
    const { needed } = statementOf(label);
    if (needed.has(otherMeaning) && label !== own) others.push({ code, whole: true, needed: family, illustrating: new Set() });
    for (const form of others) {
      const words = [...form.needed].filter((word) => word !== otherMeaning);
      remainders.push({ code, family: new Set(words), narrowness: needed.size });
    }
  }
  for (const { code, needed, illustrating } of forms) {
    for (const word of [...needed, ...illustrating]) count(base(word), code);
  }
  const meant = new Set(forms.flatMap(({ needed, illustrating }) => [...needed, ...illustrating].map(base)));
  const numberWith = (word: string): number => codesWith.get(base(word))?.size ?? 0;
  // A thing listed stands for its code only if no other code has its words.
  const alone = listed.filter(({ needed }) => [...needed].some((word) => numberWith(word) === 1));
  const most = Math.log(1 + set.codes.length);
  return {
    forms: [...forms, ...alone].filter(({ needed }) => needed.size > 0),
    remainders,
    weight: (word) => {
      const telling = Math.log(1 + set.codes.length / Math.max(1, numberWith(word))) / most;
      return faint.has(base(word)) ? Math.min(faintWeight, telling) : telling;
    },
    isCommon: (word) => numberWith(word) === set.codes.length,
    knows: (word) => meant.has(base(word)),
    spelt,
  };
}

/**
 * The code of a set for several things at once, such as "Multiple" or "any other Mixed background"; a remainder, such as
 * the latter, only for what is called so.
 */
export function codeForSeveral(set: CodeWords): { readonly code: string; readonly isRemainder: boolean } | undefined {
  const forms = set.forms.filter(({ needed }) => needed.has(severalMeaning) && needed.size < 3);
  const codes = new Set(forms.map(({ code }) => code));
  const [code] = codes;
  if (codes.size !== 1 || code === undefined) return undefined;
  return { code, isRemainder: forms.some(({ needed }) => needed.has(otherMeaning)) };
}
