import type { Source } from '../publication.js';

/**
 * Where a fact stands, as a reader would look it up, with how it follows where the page does not print it.
 *
 * @example
 * ```ts
 * import { cite, citation } from '@deepdive/core';
 *
 * const at = cite({ number: '170018', title: 'Guidance', publisher: 'Ofsted', published: '2017-04', edition: '2017' });
 * console.log(citation(at.para(14))); // 170018 (2017), para 14
 * ```
 */
export function citation({ publication, edition, at, basis }: Source): string {
  switch (basis) {
    case 'printed':
      return `${publication} (${edition}), ${at}`;
    case 'inferred':
      return `${publication} (${edition}), ${at}, inferred from it`;
    case 'byReference':
      return `${publication} (${edition}), ${at}, by reference to another document`;
    case 'convention':
      return `Deepdive's own convention: ${at}`;
  }
}
