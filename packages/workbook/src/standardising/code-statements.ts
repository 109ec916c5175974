import type { Code } from '@deepdive/core';
import { isDescription } from './descriptions.js';
import { hearLiterally, hearStatement, otherMeaning } from './field-phrases.js';
import { type Said, saidBy } from './said.js';
import { clauseEnd, exampleFollows, wordsOf } from './words.js';

/** A code as printed: behind the letter that fixes its place, the short code and words. Either may be missing. */
export interface PrintedCode {
  readonly short: string;
  readonly words: string;
}

const printed =
  /^(?:\(?[a-z]{1,2}\d?[).] ?)?(?:([A-Z]{0,4}\d{0,3}[A-Z]?)(?= ?[:\u2013-]| ?$) ?[:\u2013-]* ?)?(.*)$/;

/** `g) 3A: Health services` is the short code `3a` and the words `Health services`; `a) Neglect` has no short code. */
export function printedCode(code: string): PrintedCode {
  const [, short = '', words = ''] = printed.exec(code.trim()) ?? [];
  return { short: short.toLowerCase(), words };
}

/** Whether a synonym is the code of another system, such as the census's `A1`. */
export const isForeignCode = (synonym: string): boolean => /^[a-z]{0,3}\d{1,3}[a-z]?$/i.test(synonym);

/** Words that nearly every value could have: whom it is about, who did it, and that it is another one. */
export const faint: ReadonlySet<string> = new Set([
  otherMeaning,
  ...'child young person peopl client servic team staff depart dept agency organisat provider worker'.split(
    ' ',
  ),
]);

/** How many of some words tell more than that there is somebody or something. */
export const numberTelling = (words: Iterable<string>): number =>
  [...words].filter((word) => !faint.has(word)).length;

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

/** What stands in brackets illustrates. */
const statedWords = (text: string): readonly string[] =>
  wordsOf(text.replace(/[([]([^)\]]*)[)\]]/g, ' for example $1 ; '));

function statementOf(text: string): Said {
  const words = statedWords(text);
  const said = saidBy(words, hearStatement);
  if (said.needed.size > 0) return said;
  // A label of one small word, such as "In", means that word.
  const bare = words.filter((word) => word !== clauseEnd && word !== exampleFollows);
  return { ...said, needed: said.illustrating.size > 0 ? said.illustrating : new Set(bare) };
}

/**
 * The things that a label lists: "family member, relative or carer" is three. A label in segments is no such list, nor are
 * two parts that only a comma parts, unless the first is one word: the second says more about the first.
 */
function listedIn(text: string): readonly string[] {
  if (/ [-\u2013] /.test(text)) return [];
  const exemplified = /\be\.? ?g\b\.?|\bincluding\b/i;
  const parts = text
    .split(exemplified)
    .flatMap((part) => part.split(/[,;/]| or /))
    .map((part) => part.trim())
    .filter(Boolean);
  const isList =
    parts.length > 2 || / or |\//.test(text) || exemplified.test(text) || !parts[0]?.includes(' ');
  return isList && parts.length > 1 ? parts : [];
}

/** What a set states of one of its codes. */
export interface CodeStatements {
  readonly forms: readonly CodeForm[];
  readonly remainders: readonly Remainder[];
  /** The words of it as they are spelt. */
  readonly spelt: ReadonlySet<string>;
}

/** Puts into words of meaning what a set states of a code: the words of the code itself, its label and its synonyms. */
export function statementsOf({ code, label, synonyms }: Code): CodeStatements {
  const { short, words: own } = printedCode(code);
  const texts = [own, label === code ? '' : label, ...synonyms].filter(
    (text) => text !== '' && text.toLowerCase() !== short && !isForeignCode(text) && !isDescription(text),
  );
  const forms: CodeForm[] = [];
  for (const text of new Set(texts)) {
    const alone = own === '' || text === own;
    for (const each of alone ? [text] : [text, `${own}, ${text}`]) {
      const said = statementOf(each);
      // "Other" is not all of a code that is "other" of something.
      if (!alone && each === text && numberTelling(said.needed) === 0) continue;
      forms.push({ code, whole: true, needed: said.needed, illustrating: said.illustrating });
      const literal = saidBy(statedWords(each), hearLiterally);
      if (literal.needed.size > said.needed.size)
        forms.push({ code, whole: true, needed: literal.needed, illustrating: literal.illustrating });
    }
    for (const part of listedIn(text)) {
      for (const each of alone ? [part] : [part, `${own}, ${part}`]) {
        const { needed, illustrating } = statementOf(each);
        forms.push({ code, whole: false, needed, illustrating });
      }
    }
  }
  return {
    forms: forms.filter(({ needed }) => needed.size > 0),
    remainders: remaindersOf(code, label, own, forms),
    spelt: new Set(texts.flatMap((text) => wordsOf(text))),
  };
}

function remaindersOf(
  code: string,
  label: string,
  own: string,
  forms: readonly CodeForm[],
): readonly Remainder[] {
  const labelled = statementOf(label).needed;
  const families = forms
    .filter(({ whole, needed }) => whole && needed.has(otherMeaning))
    .map(({ needed }) => needed);
  if (labelled.has(otherMeaning) && label !== own) families.push(statementOf(own).needed);
  return families.map((words) => ({
    code,
    family: new Set([...words].filter((word) => word !== otherMeaning)),
    narrowness: labelled.size,
  }));
}
