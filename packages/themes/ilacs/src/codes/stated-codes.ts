import { type CodeInput, type CodeSet, codeSet, type Source } from '@deepdive/core';

/**
 * A code as printed, with its label and, where people use other words for it, synonyms: among them what the guides to the
 * national returns say of it (assumption `wordsOfTheReturns`).
 */
type StatedCode<C extends string> = readonly [code: C, input: CodeInput];

// "a) E11: Adopted …", "C1: ICO", "N1 - Abuse or neglect": the letter and the bracket fix the order, a national code follows.
const nationalCode = /^(?:[a-z]{1,2}\d?\) )?([A-Z0-9]{1,3})(?:: ?| - )/;

/** What a code is known by besides its label: its synonyms and the national code that it begins with. */
function withNationalCode<C extends string>([code, input]: StatedCode<C>): StatedCode<C> {
  const national = nationalCode.exec(code)?.[1];
  if (national === undefined) return [code, input];
  return [code, typeof input === 'string' ? [input, national] : [...input, national]];
}

/**
 * A code set of the template. Most codes begin with a letter that fixes their order, and many hold the code of a national
 * return, which people write alone: it is a synonym of its own accord.
 */
export const statedCodes = <const C extends string>(
  id: string,
  title: string,
  codes: readonly StatedCode<C>[],
  source: Source,
): CodeSet<C> => codeSet(id, title, codes.map(withNationalCode), source);

/** A code set of an earlier edition with codes that a later one added: after one of its codes, or last. */
export function withCodes<C extends string, const A extends string>(
  set: CodeSet<C>,
  added: readonly StatedCode<A>[],
  source: Source,
  after?: C,
): CodeSet<C | A> {
  const earlier = set.codes.map(({ code, label, synonyms }): StatedCode<C> => [code, [label, ...synonyms]]);
  const place = after === undefined ? earlier.length : earlier.findIndex(([code]) => code === after) + 1;
  const codes: readonly StatedCode<C | A>[] = [
    ...earlier.slice(0, place),
    ...added.map(withNationalCode),
    ...earlier.slice(place),
  ];
  return codeSet(set.id, set.title, codes, source);
}
