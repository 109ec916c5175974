import type { Source } from './publication.js';

/** Something that evidence is recorded against. */
export interface Criterion {
  /** In our own words; `null` where our sources name the criterion without printing it. */
  readonly summary: string | null;
  /** The line that several criteria stand under in print, such as whom they are about; `null` where there is none. */
  readonly heading: string | null;
  readonly source: Source;
}

/**
 * States a criterion in our own words, under the heading that the publication prints above it and others.
 *
 * @example
 * ```ts
 * import { cite, criterion } from '@deepdive/core';
 *
 * const at = cite({ number: '170018', title: 'Guidance', publisher: 'Ofsted', published: '2017-04', edition: '2017' });
 * console.log(criterion('Families get effective help early', at.para(12)).source.at); // para 12
 * ```
 */
export function criterion(summary: string | null, source: Source, heading: string | null = null): Criterion {
  return Object.freeze({ summary, heading, source });
}

/**
 * The namespaced name of a criterion: `deep-dive:ESN-23` for a numbered one, `theme:name` for another.
 *
 * @example
 * ```ts
 * import { criterionRef } from '@deepdive/core';
 *
 * console.log(criterionRef('framework', '4')); // framework:ESN-04
 * ```
 */
export function criterionRef(theme: string, id: string): string {
  return /^\d+$/.test(id) ? `${theme}:ESN-${id.padStart(2, '0')}` : `${theme}:${id}`;
}
