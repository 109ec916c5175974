import type { CodeSet } from '@deepdive/core';
import type { CodeWords } from './code-words.js';

/**
 * Makes a reader of a Y or N for each code of a set that also has a code for several of them, in the set's order: `NYNN`
 * is the second, `YYNN` is several. `undefined` for any other text.
 */
export function maskReader(set: CodeSet, { several }: CodeWords): (visible: string) => string | undefined {
  if (!several || several.isRemainder) return () => undefined;
  const single = set.codes.map(({ code }) => code).filter((code) => code !== several.code);
  return (visible) => {
    if (visible.length !== single.length || single.length < 3 || !/^[yn]+$/i.test(visible)) return undefined;
    const chosen = single.filter((_, at) => visible.charAt(at).toLowerCase() === 'y');
    return chosen.length > 1 ? several.code : chosen[0];
  };
}
