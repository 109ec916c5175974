import { definitionError } from './definition-error.js';
import type { Source } from './publication.js';

/** One value a coded field may take. */
export interface Code {
  readonly code: string;
  readonly label: string;
  /** Other words for the same thing, for reading what authorities really write. Never a table of raw spellings. */
  readonly synonyms: readonly string[];
}

/** The values a coded field may take. */
export interface CodeSet<C extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly codes: readonly (Code & { readonly code: C })[];
  readonly source: Source;
}

/** A code's label, or its label and synonyms. */
export type CodeInput = string | readonly [label: string, ...synonyms: string[]];

/**
 * States a code set: each code with its label and, where people use other words for it, synonyms.
 *
 * @example
 * ```ts
 * import { codeSet, convention } from '@deepdive/core';
 *
 * const status = codeSet('status', 'Status', { CIN: ['Child in need', 'in need'], CP: 'Child protection plan' }, convention('example'));
 * console.log(status.codes.map((c) => c.code)); // [ 'CIN', 'CP' ]
 * ```
 */
export function codeSet<const C extends string>(
  id: string,
  title: string,
  codes: Readonly<Record<C, CodeInput>> | readonly (readonly [C, CodeInput])[],
  source: Source,
): CodeSet<C> {
  const entries = (Array.isArray(codes) ? codes : Object.entries(codes)) as readonly (readonly [
    C,
    CodeInput,
  ])[];
  const seen = new Set<string>();
  const stated = entries.map(([code, input]) => {
    if (seen.has(code.toLowerCase())) {
      throw definitionError({ code: 'code-repeated', place: `codes/${id}`, found: code, source });
    }
    seen.add(code.toLowerCase());
    const [label, ...synonyms] = typeof input === 'string' ? [input] : input;
    return Object.freeze({ code, label, synonyms });
  });
  return Object.freeze({ id, title, codes: stated, source });
}
