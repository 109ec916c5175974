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

/** What a code set says, in words of meaning. */
export interface CodeWords {
  readonly forms: readonly CodeForm[];
  /** The ways of saying codes that are for what no other code of a family names, such as "any other White background". */
  readonly remainders: readonly CodeForm[];
  /** How telling a word is, from 0 to 1: one that every code has tells little. */
  readonly weight: (word: string) => number;
  readonly knows: (word: string) => boolean;
  /** The words of the set as they are spelt in it. */
  readonly spelt: ReadonlySet<string>;
}

function statementOf(text: string): Said {
  const words = wordsOf(text.replace(/\([^)]*\)/g, ' '));
  const said = saidBy(words, hearStatement);
  if (said.needed.size > 0) return said;
  // A label of one small word, such as "In", means that word.
  const bare = words.filter((word) => word !== clauseEnd && word !== exampleFollows);
  return { ...said, needed: said.illustrating.size > 0 ? said.illustrating : new Set(bare) };
}

/** The things that a label lists: "family member, relative or carer" is three. A label in segments is no such list. */
function listedIn(text: string): readonly string[] {
  if (/ [-\u2013] /.test(text)) return [];
  const parts = text
    .replace(/\be\.? ?g\.?|\bincluding\b/gi, ',')
    .split(/[,;/]| or /)
    .map((part) => part.trim());
  return parts.length > 1 ? parts.filter(Boolean) : [];
}

/** The meanings of "other" and of "multiple" or "mixed". */
export const otherMeaning = '=other';
export const severalMeaning = '=multipl';
export const unknownMeaning = '=unknown';

/** Puts a code set into words of meaning. */
export function codeWords(set: CodeSet): CodeWords {
  const codesWith = new Map<string, Set<string>>();
  const base = (word: string): string => (word.startsWith('!') ? word.slice(1) : word);
  const spelt = new Set<string>();
  const forms: CodeForm[] = [];
  const listed: CodeForm[] = [];
  for (const { code, label, synonyms } of set.codes) {
    const { words: own } = printedCode(code);
    const texts = new Set([own, label === code ? '' : label, ...synonyms].filter((text) => text !== '' && !isForeignCode(text)));
    for (const text of texts) {
      const both = text === own || own === '' ? [text] : [text, `${own}, ${text}`];
      for (const each of both) forms.push({ code, whole: true, ...statementOf(each) });
      for (const part of listedIn(text)) {
        const each = own === '' || text === own ? [part] : [part, `${own}, ${part}`];
        for (const one of each) listed.push({ code, whole: false, ...statementOf(one) });
      }
      for (const word of wordsOf(text)) spelt.add(word);
    }
  }
  for (const { code, needed, illustrating } of forms) {
    for (const word of [...needed, ...illustrating]) {
      codesWith.set(base(word), (codesWith.get(base(word)) ?? new Set()).add(code));
    }
  }
  const numberWith = (word: string): number => codesWith.get(base(word))?.size ?? 0;
  // A thing listed stands for its code only if no other code has its words.
  const alone = listed.filter(({ needed }) => [...needed].some((word) => numberWith(word) === 1));
  const remainders = [...forms, ...listed].filter(({ needed }) => needed.has(otherMeaning));
  const most = Math.log(1 + set.codes.length);
  return {
    forms: [...forms, ...alone].filter(({ needed }) => needed.size > 0),
    remainders,
    weight: (word) => Math.log(1 + set.codes.length / Math.max(1, numberWith(word))) / most,
    knows: (word) => codesWith.has(base(word)),
    spelt,
  };
}
